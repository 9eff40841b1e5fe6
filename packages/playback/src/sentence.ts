import { readRole } from "./lanes.ts";
import type { RecordedRun } from "./recorded-run.ts";
import { words } from "./words.ts";

const LONGEST = 90;

/** What happened in one event, as a sentence. */
export function sentenceOf(run: RecordedRun, row: number): string {
  const node = run.names[run.nodes[row] as number] ?? "";
  const peer = run.names[run.peers[row] as number] ?? "";
  const detail = run.details[row];
  const { events } = words;
  switch (run.kindNames[run.kinds[row] as number]) {
    case "start":
      return events.start(node);
    case "send":
      return events.send(node, peer, messageText(detail));
    case "receive":
      return events.receive(node, peer, messageText(detail));
    case "lose":
      return events.lose(peer, node);
    case "timer":
      return detail === "waited long enough" ? events.waited(node) : events.timer(node, plainText(detail));
    case "crash":
      return events.crash(node);
    case "pause":
      return events.pause(node);
    case "resume":
      return events.resume(node);
    case "fault":
      return events.fault(faultText(run, row));
    case "fault-end":
      return events.faultEnd(faultText(run, row));
    case "sync":
      return events.sync(node);
    case "log":
      return logText(node, detail);
    case "invoke":
      return events.invoke(node, operationText(detail));
    case "return":
      return events.return(node, operationText(detail));
    default:
      return "";
  }
}

/** A message in a few words: its type, then its fields. */
export function messageText(message: unknown): string {
  if (typeof message !== "object" || message === null) return String(message);
  const { type, ...fields } = message as { type?: unknown };
  const rest = Object.entries(fields).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return shortened([typeof type === "string" ? type : "", rest.join(", ")].filter(Boolean).join(": "));
}

/** An operation in a few words: `write k1 = 7`, `read k1 → 7`. */
export function operationText(detail: unknown): string {
  if (typeof detail !== "object" || detail === null) return "";
  const { kind, key, input, output, outcome } = detail as Record<string, unknown>;
  const asked = `${plainText(kind)} ${plainText(key)}${input === null ? "" : ` = ${JSON.stringify(input)}`}`;
  if (outcome === "failed") return `${asked}: ${words.outcomes.failed}`;
  if (outcome !== "ok") return shortened(asked);
  return shortened(
    input === null ? `${asked} → ${JSON.stringify(output)}` : `${asked}: ${words.outcomes.ok}`,
  );
}

function logText(node: string, text: unknown): string {
  const role = readRole(text);
  if (role === null) return words.events.log(node, shortened(plainText(text)));
  return words.events.role(node, role.role ?? "", role.epoch);
}

/** The sentence of a fault: of several of one kind that begin together, of the one that hit the same nodes as long. */
function faultText(run: RecordedRun, row: number): string {
  const detail = (run.details[row] ?? {}) as {
    at?: unknown;
    duration?: unknown;
    kind?: unknown;
    hit?: unknown;
  };
  const { at, duration, kind, hit } = detail;
  const label = plainText(kind).replaceAll("-", " ");
  const alike = run.faults.filter((band) => band.fromUs === at && band.label === label);
  const lasting = alike.filter(({ toUs }) => toUs === endOf(run, Number(at), Number(duration)));
  const same = lasting.find((band) => plainText(band.hit) === plainText(hit));
  return (same ?? alike[0])?.sentence ?? label;
}

function endOf({ untilUs }: RecordedRun, at: number, duration: number): number {
  return duration === 0 ? untilUs : Math.min(at + duration, untilUs);
}

/** Text as it is, anything else as JSON. */
function plainText(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
