import type { FaultSchedule } from "@standby/contract";
import { randomStreamFor } from "../chance/random-stream-for.ts";
import type { RandomStream } from "../chance/random-stream.ts";
import { checkWhole } from "../input/check-whole.ts";
import { limited, type Limits } from "./limited.ts";
import type { Targets } from "./targets.ts";
import { templates, type TemplateName } from "./templates.ts";

const MS = 1_000;

/** How often a seed is drawn for until limits leave something. Once in a hundred times is common, often in a row is not. */
const DRAWS_MAX = 100;

/**
 * A source of random schedules, one for each seed: one or two templates, at random times from `fromUs` on, within
 * limits; never empty.
 *
 * A seed begins with the template whose turn it is, seed 1 with the first, so that a handful of seeds tries them all:
 * name first what finds most. Where there is a second template, it is any of them.
 *
 * @throws RangeError for a name that is no template's, and for limits that leave nothing of what is drawn.
 */
export function randomSchedules(options: {
  readonly targets: Targets;
  readonly templates: readonly TemplateName[];
  readonly fromUs: number;
  readonly limits: Limits;
}): (seed: number) => FaultSchedule {
  const { targets, fromUs, limits } = options;
  checkWhole("fromUs", fromUs);
  for (const name of options.templates) {
    if (!Object.hasOwn(templates, name)) throw new RangeError(`There is no template ${JSON.stringify(name)}`);
  }
  const latest = Math.max(fromUs, Math.floor(limits.overAtUs * 0.6));
  const faultsOf = (name: TemplateName, random: RandomStream): FaultSchedule =>
    templates[name](random, targets, Math.floor(random.between(fromUs, latest) / MS) * MS);
  return (seed) => {
    const random = randomStreamFor(seed, "schedule");
    const first = inTurn(options.templates, seed);
    for (let draw = 0; draw < DRAWS_MAX; draw++) {
      const schedule = faultsOf(first, random);
      if (random.chance(0.5)) schedule.push(...faultsOf(random.pick(options.templates), random));
      const kept = limited(schedule, limits);
      if (kept.length > 0) return kept;
    }
    throw new RangeError(`The limits leave nothing of ${DRAWS_MAX} schedules drawn for the seed ${seed}`);
  };
}

/** Item 0 for 1, item 1 for 2 and so on, and again from the start. */
function inTurn<Item>(items: readonly Item[], number: number): Item {
  const count = items.length;
  const item = items[(((number - 1) % count) + count) % count];
  if (item === undefined) throw new RangeError("templates is an empty list, but must name at least one");
  return item;
}
