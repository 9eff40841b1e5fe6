import { systemAvailability } from "@standby/reliability";
import { toBlock, type DrawnBlock } from "@standby/site/widgets";

/** How many parts each stage of the chain has side by side, from left to right. */
export type Stages = readonly number[];

export const STAGE_NAMES = ["Balancer", "Web", "Database"] as const;

/** The chain as a block tree: stages in series, the parts of a stage in parallel. */
export function chain(stages: Stages): DrawnBlock {
  return {
    kind: "series",
    blocks: stages.map((count, stage) => {
      const name = STAGE_NAMES[stage] ?? "Part";
      const blocks = Array.from({ length: count }, (_, index): DrawnBlock => {
        const number = count === 1 ? "" : ` ${index + 1}`;
        return { kind: "unit", id: `${name}-${index + 1}`, name: name + number };
      });
      return blocks.length === 1 ? blocks[0]! : { kind: "parallel", blocks };
    }),
  };
}

/** The availability of a chain whose parts all have the availability `each`; fractions from 0 to 1. */
export function chainAvailability(stages: Stages, each: number): number {
  return systemAvailability(toBlock(chain(stages), () => each));
}
