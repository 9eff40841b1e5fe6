import type { FaultSchedule } from "@standby/contract";
import { randomStreamFor } from "../chance/random-stream-for.ts";
import { checkWhole } from "../input/check-whole.ts";
import { limited, type Limits } from "./limited.ts";
import type { Targets } from "./targets.ts";
import { templates, type TemplateName } from "./templates.ts";

const MS = 1_000;

/**
 * A source of random schedules, one for each seed: one or two templates, at random times from `fromUs` on, within
 * limits. Templates are equally likely.
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
  return (seed) => {
    const random = randomStreamFor(seed, "schedule");
    const latest = Math.max(fromUs, Math.floor(limits.overAtUs * 0.6));
    const schedule: FaultSchedule = [];
    for (let left = random.between(1, 2); left > 0; left--) {
      const at = Math.floor(random.between(fromUs, latest) / MS) * MS;
      schedule.push(...templates[random.pick(options.templates)](random, targets, at));
    }
    return limited(schedule, limits);
  };
}
