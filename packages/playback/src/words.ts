/** The words in which a run is told. */
export const words = {
  diagram: "What passed between the nodes",
  violation: "Violation",
  violated: (property: string): string => `Broken promise: ${property}.`,
  events: {
    start: (node: string): string => `${node} starts.`,
    send: (node: string, to: string, message: string): string => `${node} sends to ${to}: ${message}.`,
    receive: (node: string, from: string, message: string): string =>
      `${node} receives from ${from}: ${message}.`,
    lose: (from: string, to: string): string => `The message from ${from} to ${to} is lost.`,
    timer: (node: string, name: string): string => `The timer “${name}” of ${node} is due.`,
    waited: (node: string): string => `${node} has waited long enough.`,
    crash: (node: string): string => `${node} stops; what it had not written to disk is gone.`,
    pause: (node: string): string => `${node} stands still.`,
    resume: (node: string): string => `${node} goes on.`,
    fault: (text: string): string => `A fault begins: ${text}.`,
    faultEnd: (text: string): string => `A fault is over: ${text}.`,
    sync: (node: string): string => `${node} makes its disk durable.`,
    log: (node: string, text: string): string => `${node} notes: ${text}`,
    role: (node: string, role: string, epoch: number | null): string =>
      `${node} is ${role}${epoch === null ? "" : ` in epoch ${epoch}`} from now on.`,
    invoke: (node: string, asked: string): string => `${node} asks: ${asked}.`,
    return: (node: string, result: string): string => `${node} is told: ${result}.`,
  },
  outcomes: { ok: "done", failed: "refused", pending: "no answer" },
  states: { up: "up", down: "down", paused: "paused" },
  roleOf: (role: string, epoch: number | null): string =>
    epoch === null ? role : `${role} · epoch ${epoch}`,
} as const;
