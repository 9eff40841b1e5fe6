import {
  chainSteadyState,
  importance,
  minimalCutSets,
  sharedUnavailability,
  type System,
} from "@standby/reliability";
import type { Row } from "./row.ts";
import { median, milliseconds } from "./statistics.ts";

const CALLS = 25;

/** The largest structure and the largest chain that are computed exactly, against what each may take. */
export function largeCases(): Row[] {
  const system = meshOfTwenty();
  const levels = Object.fromEntries(system.components.map(({ name }) => [name, { unavailability: 0.01 }]));
  const everything = (): unknown => [
    sharedUnavailability({ system, levels }),
    minimalCutSets({ system }),
    importance({ system, levels }),
  ];
  const ratesPerHour = chainOf(200);
  return [
    {
      what: "Formulas: 20-unit shared-component network",
      measured: `${milliseconds(medianTime(() => sharedUnavailability({ system, levels })))}; with cut sets and importance ${milliseconds(medianTime(everything))}`,
      goal: "20 ms",
    },
    {
      what: "Formulas: 200-state chain",
      measured: milliseconds(medianTime(() => chainSteadyState({ ratesPerHour }))),
      goal: "10 ms",
    },
  ];
}

/** A service on five layers of four: each unit needs one of three in the next layer, which it shares with others. */
function meshOfTwenty(): System {
  const nameAt = (layer: number, place: number): string => `unit-${layer}-${place % 4}`;
  const inner = Array.from({ length: 19 }, (_, index) => {
    const layer = Math.floor(index / 4);
    const next = [0, 1, 2].map((step) => nameAt(layer + 1, (index % 4) + step));
    const there = next.filter((name) => name !== nameAt(4, 3));
    return { name: nameAt(layer, index % 4), ...(layer < 4 ? { dependsOn: [{ anyOf: there }] } : {}) };
  });
  const entry = [0, 1, 2, 3].map((place) => nameAt(0, place));
  return { service: "service", components: [{ name: "service", dependsOn: [{ anyOf: entry }] }, ...inner] };
}

/** States that all lead to each other, at rates that differ. */
function chainOf(states: number): number[][] {
  return Array.from({ length: states }, (_, from) =>
    Array.from({ length: states }, (_unused, to) => 1 + ((from * 31 + to * 17) % 97)),
  );
}

function medianTime(call: () => unknown): number {
  return median(
    Array.from({ length: CALLS }, () => {
      const start = performance.now();
      call();
      return performance.now() - start;
    }),
  );
}
