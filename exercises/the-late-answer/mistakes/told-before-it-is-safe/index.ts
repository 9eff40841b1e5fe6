import type { Desk, Request } from "../given/desk.ts";

/** A client that waits until its line is safe. */
interface Waiting {
  readonly client: string;
  readonly call: number;
  readonly value: number;
}

/** The part of a primary that talks to clients. It serves them while it holds the lease. */
export class Front {
  private leaseEndsAt = 0;
  private readonly waiting = new Map<number, Waiting>();

  /** The controller has granted the lease until `endsAt` on this machine's clock. */
  onLease(_desk: Desk, endsAt: number): void {
    this.leaseEndsAt = Math.max(this.leaseEndsAt, endsAt);
  }

  /** A client asks. */
  onRequest(desk: Desk, client: string, request: Request): void {
    const { call } = request;
    if (!this.holdsLease(desk)) {
      desk.send(client, { type: "sorry", reply: call, primary: null });
    } else if (request.type === "read") {
      desk.send(client, { type: "answer", reply: call, value: desk.read(request.key), epoch: desk.epoch() });
    } else {
      const line = desk.append(request.key, request.value);
      this.waiting.set(line, { client, call, value: request.value });
      desk.send(client, { type: "answer", reply: call, value: request.value, epoch: desk.epoch() });
    }
  }

  /** The line is on two of the three machines. Whether it stays there, only the holder of the lease can promise. */
  onSafe(desk: Desk, line: number): void {
    const waiting = this.waiting.get(line);
    this.waiting.delete(line);
    // Not sorry either: the next primary may have the line.
    if (!waiting) return;
  }

  /** Nobody else is primary while this is true. It is true of this moment only. */
  private holdsLease(desk: Desk): boolean {
    return desk.clock() < this.leaseEndsAt;
  }
}
