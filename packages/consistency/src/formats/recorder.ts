import type { History, Operation } from "../history/operation.ts";

type Process = Operation["process"];

/**
 * Pairs the calls and answers of a log, which come in the order of time. The time of an event is its line, or
 * the next free number where several stand in one line.
 */
export class Recorder {
  private readonly operations: Operation[] = [];
  /** Of each process that waits for an answer, the place of its operation. */
  private readonly open = new Map<Process, number>();
  private lastTime = 0;

  /**
   * A process calls. What is never answered has an unknown outcome.
   *
   * @throws SyntaxError where it still waits for an answer
   */
  call(called: Pick<Operation, "process" | "kind" | "key" | "input">, line: number): void {
    const running = this.operations[this.open.get(called.process) ?? -1];
    if (running) {
      throw new SyntaxError(
        `Line ${line}: process ${called.process} calls ${called.kind}, but nobody answered its ${running.kind} ` +
          `of line ${running.calledAt}`,
      );
    }
    this.open.set(called.process, this.operations.length);
    this.operations.push({ ...called, calledAt: this.timeOf(line), outcome: "unknown" });
  }

  /** The answer to a process's call arrives, with what was learned. */
  answer(process: Process, kind: string, line: number, learned: Partial<Operation>): void {
    this.end(process, kind, line, { ...learned, outcome: "ok" });
  }

  /** A process learns that what it called was not applied. */
  fail(process: Process, kind: string, line: number): void {
    this.end(process, kind, line, { outcome: "failed" });
  }

  /** What was recorded. */
  history(): History {
    return this.operations;
  }

  private end(process: Process, kind: string, line: number, end: Partial<Operation>): void {
    const place = this.open.get(process);
    const running = this.operations[place ?? -1];
    if (place === undefined || running?.kind !== kind) {
      throw new SyntaxError(`Line ${line}: process ${process} ends a ${kind} that it did not call`);
    }
    this.operations[place] = { ...running, ...end, returnedAt: this.timeOf(line) };
    this.open.delete(process);
  }

  private timeOf(line: number): number {
    this.lastTime = Math.max(line, this.lastTime + 1);
    return this.lastTime;
  }
}
