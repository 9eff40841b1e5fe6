import type { History, Operation } from "../history/operation.ts";

/** Pairs the calls and answers of a log, whose lines come in the order of time. */
export class Recorder {
  private readonly operations: Operation[] = [];
  /** Of each process that waits for an answer, the place of its operation. */
  private readonly open = new Map<Operation["process"], number>();
  private readonly isLost = new Set<Operation["process"]>();

  /** A process calls. */
  call(called: Pick<Operation, "process" | "kind" | "key" | "input">, line: number): void {
    const running = this.operations[this.open.get(called.process) ?? -1];
    if (running) {
      throw new SyntaxError(
        `Line ${line}: process ${called.process} calls ${called.kind}, but its ${running.kind} of line ` +
          `${running.calledAt} is still open`,
      );
    }
    this.open.set(called.process, this.operations.length);
    this.operations.push({ ...called, calledAt: line, outcome: "unknown" });
  }

  /** Its answer arrives. */
  answer(process: Operation["process"], kind: string, line: number, found: Partial<Operation>): void {
    this.end(process, kind, line, { ...found, returnedAt: line, outcome: "ok" });
  }

  /** It learns that the operation was not applied. */
  fail(process: Operation["process"], kind: string, line: number): void {
    this.end(process, kind, line, { returnedAt: line, outcome: "failed" });
  }

  /** It gives up waiting; the operation stays open for ever, and the process calls no more. */
  lose(process: Operation["process"], kind: string, line: number): void {
    this.placeOf(process, kind, line);
    this.isLost.add(process);
  }

  /** Whether a process waits for an answer. */
  isOpen(process: Operation["process"]): boolean {
    return this.open.has(process) && !this.isLost.has(process);
  }

  /** What was recorded; what is still open has an unknown outcome. */
  history(): History {
    return this.operations;
  }

  private end(process: Operation["process"], kind: string, line: number, end: Partial<Operation>): void {
    const place = this.placeOf(process, kind, line);
    this.operations[place] = { ...(this.operations[place] as Operation), ...end };
    this.open.delete(process);
  }

  private placeOf(process: Operation["process"], kind: string, line: number): number {
    const place = this.open.get(process);
    const running = this.operations[place ?? -1];
    if (place !== undefined && running?.kind === kind && !this.isLost.has(process)) return place;
    throw new SyntaxError(`Line ${line}: process ${process} ends a ${kind} that it did not call`);
  }
}
