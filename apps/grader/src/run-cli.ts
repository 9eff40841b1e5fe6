import { Refusal } from "./command.ts";
import type { Command, Surroundings } from "./command.ts";
import { systemFault } from "./system-fault.ts";

/**
 * Runs one call of `standby`.
 *
 * @param args what follows `standby`
 * @returns the exit code: 1 where the call was not understood or was refused, or the system does not do what it takes
 */
export async function runCli(
  commands: readonly Command[],
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const [first, second] = args;
  const [name, ...rest] = first === "help" && second !== undefined ? [second, "--help"] : args;
  if (name === "--help" || name === "-h" || name === "help") {
    for (const line of usageOfAll(commands)) surroundings.print(line);
    return 0;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) {
    surroundings.complain(name === undefined ? "What shall be done?" : `There is no command "${name}".`);
    for (const line of usageOfAll(commands)) surroundings.complain(line);
    return 1;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    for (const line of [...usage([command]), "", ...(command.help ?? [])]) surroundings.print(line);
    return 0;
  }
  try {
    return await command.run(rest, surroundings);
  } catch (error) {
    const fault = systemFault(error);
    if (fault !== null) {
      surroundings.complain(`The system does not do it: ${fault}.`);
      return 1;
    }
    if (!isRefusal(error)) throw error;
    surroundings.complain(error.message);
    for (const form of command.usage) surroundings.complain(`  standby ${form}`);
    return 1;
  }
}

function usageOfAll(commands: readonly Command[]): string[] {
  return [...usage(commands), "  standby COMMAND --help", "      Says more about a command."];
}

function usage(commands: readonly Command[]): string[] {
  const forms = commands.flatMap((command) => [
    ...command.usage.map((form) => `  standby ${form}`),
    `      ${command.summary}`,
  ]);
  return ["Usage:", ...forms];
}

/** Also what node:util's parseArgs throws for options that it does not know. */
function isRefusal(error: unknown): error is Error {
  if (error instanceof Refusal) return true;
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
