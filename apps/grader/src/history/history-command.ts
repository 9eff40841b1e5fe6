import { resolve } from "node:path";
import { Refusal } from "../command.ts";
import type { Command, Surroundings } from "../command.ts";
import { readText } from "../read-text.ts";
import { judgeHistory, type Judgement } from "./judge-history.ts";
import { readArguments, type Arguments } from "./read-arguments.ts";

const EXIT = { ok: 0, violated: 1, unknown: 2 } as const;
/** The exit code where there is no verdict. */
const UNREADABLE = 2;

/** `standby history FILE`: judges a recorded history. */
export const historyCommand: Command = {
  name: "history",
  usage: [
    "history FILE [--model NAME] [--initial JSON] [--format NAME] [--sequential] [--budget STEPS] [--json]",
  ],
  summary:
    "Says whether a recorded history is linearizable. Ends with 0 for ok, 1 for violated, 2 for unknown or unreadable.",
  run: async (args, surroundings) => {
    try {
      const asked = readArguments(args);
      const judgement = judgeHistory(readText(resolve(surroundings.folder, asked.file), asked.file), asked);
      if (asked.json) surroundings.print(JSON.stringify({ file: asked.file, ...judgement }, null, 2));
      else tell(judgement, asked, surroundings);
      return EXIT[judgement.result.verdict];
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      surroundings.complain(error.message);
      if (error instanceof Refusal)
        for (const form of historyCommand.usage) surroundings.complain(`  standby ${form}`);
      return UNREADABLE;
    }
  },
};

function tell(
  { format, model, consistency, operations, result }: Judgement,
  { file }: Arguments,
  to: Surroundings,
): void {
  to.print(`${result.verdict}: ${file}`);
  if (result.verdict !== "ok") to.print(result.message);
  to.print(
    `${operations} operations in the format ${format}, of a ${model}: ${consistency}, ${result.steps} steps.`,
  );
}
