/** What came back for one request. */
export type Answer = "right" | "wrong" | "late" | "none";

/** A way of failing, as twelve requests to the copy that fails show it. */
export interface FailureKind {
  readonly id: string;
  readonly name: string;
  readonly is: string;
  readonly answers: readonly Answer[];
  /** Whether the process still says "I am here" when it is asked just that. */
  readonly answersPing: boolean;
  /** Whether the other two copies fail in the same way at the same time. */
  readonly everywhere: boolean;
}

/** How a client uses the three copies. */
export interface Tactic {
  readonly id: string;
  readonly name: string;
}

const ANSWERS: Record<string, Answer> = { r: "right", w: "wrong", l: "late", "-": "none" };
const read = (pattern: string): Answer[] => pattern.split("").map((mark) => ANSWERS[mark] ?? "none");

const kind = (
  id: string,
  name: string,
  is: string,
  pattern: string,
  { answersPing = false, everywhere = false } = {},
): FailureKind => ({ id, name, is, answers: read(pattern), answersPing, everywhere });

const PING = { answersPing: true };

export const FAILURES: readonly FailureKind[] = [
  kind("crash", "Crash-stop", "It stops and stays silent.", "rrr---------"),
  kind(
    "recovery",
    "Crash-recovery",
    "It stops, restarts, and has forgotten what was in memory.",
    "rrr----wwrrr",
  ),
  kind("omission", "Omission", "It loses some messages.", "rr-rr-r-rr-r", PING),
  kind("timing", "Timing", "Every answer is right and comes too late.", "rrrlllllllll", PING),
  kind("gray", "Gray", "It says that it is fine, and its users disagree.", "rrrlr-rl-rl-", PING),
  kind("byzantine", "Byzantine", "It answers promptly, and wrongly.", "rrrwrwwrwwrw", PING),
  kind("correlated", "Correlated", "One cause stops all three copies.", "rrr---------", { everywhere: true }),
];

export const TACTICS: readonly Tactic[] = [
  { id: "one", name: "Ask copy A" },
  { id: "ping", name: "Ask B once A misses a ping" },
  { id: "deadline", name: "Ask B when A is late" },
  { id: "vote", name: "Ask all three, believe two" },
];

/** What copies A, B and C answer to each request. */
export function copies(failure: FailureKind): (readonly Answer[])[] {
  const well = failure.answers.map((): Answer => "right");
  const others = failure.everywhere ? failure.answers : well;
  return [failure.answers, others, others];
}

/** What the client ends up with for each request. */
export function outcome(failure: FailureKind, tactic: string): Answer[] {
  const [a = [], b = [], c = []] = copies(failure);
  if (tactic === "one") return [...a];
  if (tactic === "ping") {
    const missed = failure.answersPing ? -1 : a.indexOf("none");
    return a.map((answer, at) => (missed >= 0 && at > missed ? (b[at] ?? "none") : answer));
  }
  if (tactic === "deadline") {
    return a.map((answer, at) => (answer === "right" || answer === "wrong" ? answer : (b[at] ?? "none")));
  }
  return a.map((answer, at) => {
    const right = [answer, b[at], c[at]].filter((one) => one === "right").length;
    return right >= 2 ? "right" : "none";
  });
}
