/** What a client asked for, and what came of it. */
export interface Operation {
  readonly number: number;
  readonly client: string;
  /** What was asked for, such as `read` or `write`. */
  readonly kind: string;
  readonly key: string;
  /** What was to be written; null for a read. */
  readonly input: unknown;
  readonly invokedAtUs: number;
  /** The number of the event, for a trace. */
  invokedEvent: number;
  /** `pending` where the client never learnt the end: it may have taken effect or not, then or later. */
  outcome: "ok" | "failed" | "pending";
  /** What was read; null otherwise. */
  output: unknown;
  /** Infinity while pending. */
  returnedAtUs: number;
  returnedEvent: number;
  /** When the server sent its answer, before that travelled; Infinity while pending. */
  answeredAtUs: number;
  /** Which server answered, and in which epoch it said it was. */
  by: string | null;
  epoch: number | null;
}

/** What a history writes down beside the operation itself, as the cluster knows it. */
export interface Recorder {
  nowUs(): number;
  /** When the message was sent that is handled now. */
  handledSentUs(): number;
  note(event: "invoke" | "return", client: string, operation: Operation): number;
}

/** All operations of the clients of one run, in the order in which they began, in real time. */
export class History {
  readonly operations: Operation[] = [];
  private readonly recorder: Recorder;

  constructor(recorder: Recorder) {
    this.recorder = recorder;
  }

  invoke(client: string, kind: string, key: string, input: unknown = null): Operation {
    const operation: Operation = {
      number: this.operations.length,
      client,
      kind,
      key,
      input,
      invokedAtUs: this.recorder.nowUs(),
      invokedEvent: -1,
      outcome: "pending",
      output: null,
      returnedAtUs: Infinity,
      returnedEvent: -1,
      answeredAtUs: Infinity,
      by: null,
      epoch: null,
    };
    operation.invokedEvent = this.recorder.note("invoke", client, operation);
    this.operations.push(operation);
    return operation;
  }

  /** The servers did it. */
  succeed(operation: Operation, answer: { output?: unknown; by?: string; epoch?: number }): void {
    operation.output = answer.output ?? null;
    operation.by = answer.by ?? null;
    operation.epoch = answer.epoch ?? null;
    this.end(operation, "ok");
  }

  /** The servers certainly did not do it, and never will. */
  fail(operation: Operation): void {
    this.end(operation, "failed");
  }

  private end(operation: Operation, outcome: "ok" | "failed"): void {
    if (operation.outcome !== "pending") throw new Error(`Operation ${operation.number} has already ended`);
    operation.outcome = outcome;
    operation.returnedAtUs = this.recorder.nowUs();
    operation.answeredAtUs = this.recorder.handledSentUs();
    operation.returnedEvent = this.recorder.note("return", operation.client, operation);
  }
}
