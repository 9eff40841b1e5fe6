/** A line at the end of a terminal that is written again and again. */
export interface Terminal {
  readonly rewrite: (line: string) => void;
}

/** What a command may reach of the outside. */
export interface Surroundings {
  /** The folder in which the command was called. */
  readonly folder: string;
  /** Prints a line for the reader. */
  readonly print: (line: string) => void;
  /** Prints a line about what went wrong. */
  readonly complain: (line: string) => void;
  /** Reads all of standard input. */
  readonly standardInput?: () => Buffer;
  /** Where progress is shown; absent where nobody watches. */
  readonly terminal?: Terminal;
  /** Calls back, instead of ending, when the user asks to end; returns what takes that back. */
  readonly onInterrupt?: (stop: () => void) => () => void;
}

/** One word after `standby`. */
export interface Command {
  readonly name: string;
  /** How it is called, without `standby`; one form a line. */
  readonly usage: readonly string[];
  /** What it does, in one line. */
  readonly summary: string;
  /** What `--help` says of it beside that, line by line. */
  readonly help?: readonly string[];
  /**
   * @param args what follows the command's name
   * @returns the exit code: 0 where it did what was asked
   * @throws Refusal where it did not, and a sentence says why
   */
  readonly run: (args: readonly string[], surroundings: Surroundings) => Promise<number>;
}

/** A reason to stop that is told in one sentence, without a stack. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Refusal";
  }
}
