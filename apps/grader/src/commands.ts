import type { Command } from "./command.ts";
import { checkCommand } from "./check/check-command.ts";
import { gradeCommand } from "./grade/grade-command.ts";
import { historyCommand } from "./history/history-command.ts";
import { newCommand } from "./new/new-command.ts";
import { packCommand } from "./pack/pack-command.ts";
import { diffCommand } from "./results/diff-command.ts";
import { explainCommand } from "./results/explain-command.ts";
import { similarCommand } from "./similar/similar-command.ts";

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  newCommand,
  checkCommand,
  gradeCommand,
  explainCommand,
  diffCommand,
  similarCommand,
  packCommand,
  historyCommand,
];
