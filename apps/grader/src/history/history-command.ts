import { resolve } from "node:path";
import { formats, models } from "@standby/consistency";
import { Refusal } from "../command.ts";
import type { Command, Surroundings } from "../command.ts";
import { readText } from "../read-text.ts";
import { judgeHistory, type Judgement } from "./judge-history.ts";
import { readArguments, type Arguments } from "./read-arguments.ts";

/** The version of what `--json` prints. */
const JSON_VERSION = 1;

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
  help: [
    "FILE is a history as a recorder wrote it; whose, is told by its first lines.",
    "",
    `  --format NAME    ${Object.keys(formats).join(", ")}`,
    "  --model NAME     what the operations are on; what the format is usually for by default:",
    `                   ${Object.keys(models).join(", ")}`,
    "  --initial JSON   what it holds at first",
    "  --sequential     sequentially consistent is enough: each process sees its own order",
    "  --budget STEPS   gives up after so many steps, with the verdict unknown",
    "  --json           tells it as JSON, whose shape has a version",
  ],
  run: async (args, surroundings) => {
    try {
      const asked = readArguments(args);
      const judgement = judgeHistory(readText(resolve(surroundings.folder, asked.file), asked.file), asked);
      if (asked.json)
        surroundings.print(
          JSON.stringify({ version: JSON_VERSION, file: asked.file, ...judgement }, null, 2),
        );
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
