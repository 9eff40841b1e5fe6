import { createHash } from "node:crypto";
import type { Files } from "@standby/contract";
import type { Judged } from "./judge-answer.ts";

/** What a result depends on, beside the answer. */
export interface Judging {
  /** The version of everything that judges, as `toolVersion` gives it. */
  readonly tool: string;
  /** Names the seeds of simulated exercises without giving them away. */
  readonly seeds: string;
}

/** The key of an answer: the same key gives the same result. Hex digits of a SHA-256. */
export function answerKey({ bundle, hidden }: Judged, files: Files, { tool, seeds }: Judging): string {
  const judges = [bundle, hidden].map((each) => each && [each.id, each.contentHash, each.checks]);
  const texts = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const content = JSON.stringify([tool, seeds, judges, texts]);
  return createHash("sha256").update(content).digest("hex").slice(0, 32);
}
