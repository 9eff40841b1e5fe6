import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { standby } from "../fixtures.ts";

const folder = mkdtempSync(join(tmpdir(), "standby-history-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ETCD = (read: string): string =>
  [
    "INFO  jepsen.util - 0\t:invoke\t:write\t1",
    "INFO  jepsen.util - 0\t:ok\t:write\t1",
    "INFO  jepsen.util - 1\t:invoke\t:read\tnil",
    `INFO  jepsen.util - 1\t:ok\t:read\t${read}`,
  ].join("\n");
const KNOSSOS = `[{:process 0, :type :invoke, :f :read, :value nil}
 {:process 0, :type :ok, :f :read, :value 7}]`;

async function history(text: string, ...options: string[]) {
  writeFileSync(join(folder, "history.txt"), text);
  const { code, printed, complaints } = await standby(folder, "history", "history.txt", ...options);
  return { code, printed: printed.join("\n"), complained: complaints.join("\n") };
}

test("A linearizable history ends with 0", async () => {
  const { code, printed, complained } = await history(ETCD("1"));
  expect(printed).toMatch(
    /^ok: history\.txt\n2 operations in the format porcupine-etcd, of a cas-register: linearizable, \d+ steps\.$/,
  );
  expect([code, complained]).toEqual([0, ""]);
});

test("A violated one ends with 1 and says what no order explains", async () => {
  const { code, printed } = await history(ETCD("2"));
  expect(code).toBe(1);
  expect(printed).toContain(
    "violated: history.txt\nNo order explains process 1's read() -> 2, called at 3 and answered at 4: in every order that explains what was answered before, the state is 1 by then.",
  );
});

test("The first value and the order that is asked for change the verdict", async () => {
  expect((await history(KNOSSOS)).code).toBe(1);
  expect((await history(KNOSSOS, "--initial", "7", "--model", "register")).code).toBe(0);
  expect((await history(ETCD("nil"))).code).toBe(1);
  expect((await history(ETCD("nil"), "--sequential")).code).toBe(0);
});

test("Several registers begin with what is given for each", async () => {
  const read = "{:process 0, :type :ok, :f :txn, :value [[:read :x 0]]}";
  const text = `{:process 0, :type :invoke, :f :txn, :value [[:read :x nil]]}\n${read}`;
  const model = ["--model", "multi-register"];
  expect((await history(text, ...model)).code).toBe(1);
  expect((await history(text, ...model, "--initial", '[[":x", 0]]')).code).toBe(0);
});

test("A byte order mark and the line ends of Windows change nothing", async () => {
  const operation = { process: 1, kind: "write", input: 1, calledAt: 0, returnedAt: 5, outcome: "ok" };
  expect((await history(`\uFEFF[${JSON.stringify(operation)}]\r\n`)).code).toBe(0);
  expect((await history(`\uFEFF${ETCD("1").replaceAll("\n", "\r\n")}`)).code).toBe(0);
});

test("Out of budget is unknown, and ends with 2", async () => {
  const { code, printed } = await history(ETCD("1"), "--budget", "1");
  expect(code).toBe(2);
  expect(printed).toContain(
    "unknown: history.txt\nThe operations have too many orders: undecided after 1 steps.",
  );
});

test("With --json everything is told as data", async () => {
  const { code, printed } = await history(ETCD("2"), "--json");
  expect(code).toBe(1);
  expect(JSON.parse(printed)).toMatchObject({
    version: 1,
    file: "history.txt",
    format: "porcupine-etcd",
    model: "cas-register",
    consistency: "linearizable",
    operations: 2,
    result: {
      verdict: "violated",
      operation: { process: 1, kind: "read", output: 2, calledAt: 3, returnedAt: 4 },
      prefix: [{ process: 0, kind: "write", input: 1 }],
      states: [1],
    },
  });
});

test.each([
  [
    "a text in no known format",
    "hello",
    [],
    "The file is in none of the known formats; name one with --format.",
  ],
  ["a broken line", "[{:process 0", ["--format", "knossos"], 'Line 1: the text ends before its "}"'],
  [
    "operations of another model",
    ETCD("1"),
    ["--model", "queue"],
    'history[0].kind is "write", but the model queue knows enqueue, dequeue',
  ],
  ["an unknown model", ETCD("1"), ["--model", "stack"], 'There is no model "stack"; there is register, '],
  [
    "an unknown format",
    ETCD("1"),
    ["--format", "xml"],
    'There is no format "xml"; there is porcupine-etcd, ',
  ],
  ["an unknown option", ETCD("1"), ["--fast"], "Unknown option '--fast'"],
  [
    "a budget that is no number",
    ETCD("1"),
    ["--budget", "much"],
    "budget is NaN, but must be a whole number",
  ],
  [
    "a first value of what always begins in the same way",
    KNOSSOS,
    ["--model", "set", "--initial", "[7]"],
    "A set takes no --initial: it always begins in the same way.",
  ],
  [
    "a counter's first value that is no number",
    KNOSSOS,
    ["--model", "counter", "--initial", '"7"'],
    '--initial is "7", but a counter begins with a number.',
  ],
  [
    "registers whose first values have no keys",
    KNOSSOS,
    ["--model", "multi-register", "--initial", "[0]"],
    '--initial is [0], but a multi-register begins with a list of keys with their values, such as [[":x", 0]].',
  ],
  ["a first value that is no JSON", ETCD("1"), ["--initial", "x"], "--initial is x, but must be JSON"],
])("What is unreadable ends with 2: %s", async (_what, text, options, complaint) => {
  const { code, printed, complained } = await history(text, ...options);
  expect([code, printed]).toEqual([2, ""]);
  expect(complained).toContain(complaint);
});

test("A file that is not there ends with 2", async () => {
  const { code, complaints } = await standby(folder, "history", "nowhere.log");
  expect(code).toBe(2);
  expect(complaints[0]).toBe("There is no file nowhere.log that can be read.");
  expect((await standby(folder, "history")).complaints[0]).toBe("Name one file with a history.");
});
