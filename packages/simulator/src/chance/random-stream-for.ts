import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";
import { RandomStream } from "./random-stream.ts";

/** What chance is drawn for. Each has streams of its own, so that one more draw moves nothing elsewhere. */
export type Purpose = "network" | "faults" | "schedule" | "workload" | "node";

const CODES: Readonly<Record<Purpose, number>> = { network: 1, faults: 2, schedule: 3, workload: 4, node: 5 };

/** The stream of one purpose, and of one node where there are several: `index`, from 0. */
export function randomStreamFor(seed: number, purpose: Purpose, index = 0): RandomStream {
  const high = Math.floor(seed / 0x1_0000_0000);
  let state = mix(mix(mix(mix(0, seed | 0), high), CODES[purpose]), index);
  const word = (): number => {
    state = mix(state, 0x9e3779b9);
    return state;
  };
  return new RandomStream(xoroshiro128plusFromState([word() | 1, word(), word(), word()]));
}

/** Folds a word into a state so that every bit of both moves about half of the bits of the result. */
function mix(state: number, word: number): number {
  let bits = (Math.imul(state, 0x85ebca6b) ^ word) + 0x9e3779b9;
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return bits ^ (bits >>> 16);
}
