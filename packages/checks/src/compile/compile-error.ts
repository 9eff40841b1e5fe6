/** A place in a source that cannot be compiled, and why. Line and column count from 1. */
export class CompileError extends Error {
  override readonly name = "CompileError";
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}
