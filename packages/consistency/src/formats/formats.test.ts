import { describe, expect, test } from "vitest";
import { detectFormat, formats } from "./formats.ts";
import { parseJsonHistory } from "./json-history.ts";
import { parseKnossos } from "./knossos.ts";
import { parsePorcupineEtcd } from "./porcupine-etcd.ts";
import { parsePorcupineKv } from "./porcupine-kv.ts";

const etcd = (...lines: readonly string[]): string =>
  lines.map((line) => `INFO  jepsen.util - ${line.replaceAll(" ", "\t")}\n`).join("");

describe("A log of etcd", () => {
  test("gives each call its answer, and counts a failed comparison as an answer", () => {
    const text = etcd(
      "0 :invoke :read nil",
      "1 :invoke :cas [1 2]",
      "0 :ok :read nil",
      "1 :fail :cas [1 2]",
      "2 :invoke :write 3",
      "2 :ok :write 3",
    );
    expect(parsePorcupineEtcd(text)).toEqual([
      { process: 0, kind: "read", input: null, output: null, calledAt: 1, returnedAt: 3, outcome: "ok" },
      { process: 1, kind: "cas", input: [1, 2], output: false, calledAt: 2, returnedAt: 4, outcome: "ok" },
      { process: 2, kind: "write", input: 3, calledAt: 5, returnedAt: 6, outcome: "ok" },
    ]);
  });

  test("leaves open what timed out or was never answered, and drops reads that timed out", () => {
    const text = etcd(
      "0 :invoke :write 1",
      "0 :info :write :timed-out",
      "1 :invoke :read nil",
      "1 :fail :read :timed-out",
      "2 :invoke :cas [1 2]",
    );
    expect(parsePorcupineEtcd(text)).toMatchObject([
      { process: 0, outcome: "unknown" },
      { process: 1, outcome: "failed", returnedAt: 4 },
      { process: 2, outcome: "unknown" },
    ]);
  });

  test("may have other lines between, and spaces for tabs", () => {
    const text =
      "INFO  jepsen.core - Running\nINFO  jepsen.util - :nemesis :info :start nil\nINFO jepsen.util - 4   :invoke :read   nil\r\n";
    expect(parsePorcupineEtcd(text)).toMatchObject([{ process: 4, kind: "read", calledAt: 3 }]);
  });

  test.each([
    ["0 :invoke :delete 1", 'Line 1: ":delete 1" is no read, write or cas'],
    ["0 :invoke :write x", 'Line 1: ":write x" is no read, write or cas'],
    ["0 :invoke :write 9007199254740993", "Line 1: a number is too large to be kept exactly"],
    ["0 :ok :write 1", "Line 1: process 0 ends a write that it did not call"],
  ])("with the line %s is refused", (line, message) => {
    expect(() => parsePorcupineEtcd(etcd(line))).toThrow(new SyntaxError(message));
  });

  test("with a process that calls again without an answer is refused", () => {
    const text = etcd("0 :invoke :write 1", "0 :info :write :timed-out", "0 :invoke :write 2");
    expect(() => parsePorcupineEtcd(text)).toThrow(
      new SyntaxError("Line 3: process 0 calls write, but nobody answered its write of line 1"),
    );
  });
});

describe("A log of a key-value store", () => {
  test("gives operations on keys", () => {
    const text = `{:process 1, :type :invoke, :f :append, :key "a", :value "x y"}
{:process 2, :type :invoke, :f :get, :key "b", :value nil}
{:process 1, :type :ok, :f :append, :key "a", :value "x y"}
{:process 2, :type :ok, :f :get, :key "b", :value ""}
{:process 1, :type :invoke, :f :put, :key "a", :value "z"}`;
    expect(parsePorcupineKv(text)).toEqual([
      { process: 1, kind: "append", key: "a", input: "x y", calledAt: 1, returnedAt: 3, outcome: "ok" },
      {
        process: 2,
        kind: "get",
        key: "b",
        input: null,
        output: "",
        calledAt: 2,
        returnedAt: 4,
        outcome: "ok",
      },
      { process: 1, kind: "put", key: "a", input: "z", calledAt: 5, outcome: "unknown" },
    ]);
  });

  test("without a key is refused", () => {
    expect(() => parsePorcupineKv("\n{:process 1, :type :invoke, :f :get}")).toThrow(
      new SyntaxError("Line 2: an operation needs a :key that is a string"),
    );
  });
});

describe("A history of Knossos", () => {
  const one = (type: string, f: string, value: string, process = "1"): string =>
    `{:process ${process}, :type :${type}, :f :${f}, :value ${value}, :time 12, :error [:why "so"]}`;

  test("knows nothing of a read that answers nil, of :info and of what never ends; :fail was not applied", () => {
    const text = `; a comment
[${one("invoke", "read", "nil")} ${one("ok", "read", "nil")}
 ${one("invoke", "cas", "[1 2]")} ${one("ok", "cas", "[1 2]")}
 ${one("invoke", "cas", "[1 2]")} ${one("fail", "cas", "[1 2]")}
 ${one("invoke", "write", "3")} ${one("info", "write", "3")}
 ${one("info", "start", "nil", ":nemesis")}
 ${one("invoke", "write", "4", "2")}]`;
    expect(parseKnossos(text)).toEqual([
      { process: 1, kind: "read", input: null, calledAt: 2, returnedAt: 3, outcome: "ok" },
      { process: 1, kind: "cas", input: [1, 2], output: true, calledAt: 4, returnedAt: 5, outcome: "ok" },
      { process: 1, kind: "cas", input: [1, 2], calledAt: 6, returnedAt: 7, outcome: "failed" },
      { process: 1, kind: "write", input: 3, calledAt: 8, outcome: "unknown" },
      { process: 2, kind: "write", input: 4, calledAt: 9, outcome: "unknown" },
    ]);
  });

  test("may be maps one after the other, in any of its types of operation", () => {
    const text = [
      one("invoke", "acquire", "nil"),
      one("ok", "acquire", "nil"),
      one("invoke", "txn", "[[:write :x 1] [:read :y nil]]"),
      one("ok", "txn", "[[:write :x 1] [:read :y 2]]"),
      one("invoke", "dequeue", "nil"),
      one("ok", "dequeue", "5"),
      one("invoke", "read", "nil"),
      one("ok", "read", "#{1 2}"),
    ].join("\n");
    expect(parseKnossos(text)).toMatchObject([
      { kind: "acquire", input: null },
      {
        input: [
          [":write", ":x", 1],
          [":read", ":y", null],
        ],
        output: [
          [":write", ":x", 1],
          [":read", ":y", 2],
        ],
      },
      { kind: "dequeue", input: null, output: 5 },
      { kind: "read", output: [1, 2] },
    ]);
  });

  test("may tell of an exception in Java's own words", () => {
    const text = `${one("invoke", "write", "3")}
{:process 1, :type :info, :f :write, :value 3, :exception {:via [{:type java.net.SocketTimeoutException,
 :at [java.net.SocketInputStream socketRead0 "SocketInputStream.java" -2]}]}, :error [:indeterminate "so"]}`;
    expect(parseKnossos(text)).toMatchObject([{ kind: "write", input: 3, outcome: "unknown" }]);
  });

  test.each([
    ["[1 2]", "After line 1: a history holds maps, and this is something else"],
    ["{:type :invoke :f :read}", "Line 1: an operation needs a :process that is a number or a name"],
    [
      "{:process 1 :type :call :f :read}",
      "Line 1: an operation needs a :type, one of :invoke, :ok, :fail and :info",
    ],
    ["{:process 1 :type :invoke}", "Line 1: an operation needs an :f that is a keyword"],
    ["{:process 1 :type :invoke :f :write :value 1/2}", "Line 1: 1/2 is not understood"],
  ])("that is %s is refused", (text, message) => {
    expect(() => parseKnossos(text)).toThrow(new SyntaxError(message));
  });
});

test("A history in JSON is a list, or lines", () => {
  const operations = [
    { process: "a", kind: "write", input: 1, calledAt: 0, returnedAt: 1, outcome: "ok" },
    { process: "b", kind: "read", calledAt: 2, outcome: "unknown" },
  ];
  expect(parseJsonHistory(JSON.stringify(operations))).toEqual(operations);
  expect(parseJsonHistory(operations.map((each) => JSON.stringify(each)).join("\n"))).toEqual(operations);
  expect(() => parseJsonHistory('{"process": 1}\n{')).toThrow(/^Line 2: /);
  expect(() => parseJsonHistory('[{"process": 1}]')).toThrow(
    "history[0].kind is nothing, but must be a word",
  );
});

test.each([
  ["porcupine-etcd", "INFO  jepsen.core - hello\n" + etcd("0 :invoke :read nil")],
  ["porcupine-kv", '{:process 9, :type :invoke, :f :append, :key "0", :value "x"}'],
  ["knossos", "; why\n({:process 9, :type :invoke, :f :read, :value nil})"],
  ["knossos", "[{:type :invoke, :f :read}]"],
  ["json", '[\n {"process": 1}]'],
  ["json", '{"process": 1}'],
  ["json", "[]"],
  [undefined, "process 1 writes 3"],
])("A text in the format %s is known by its beginning: %j", (format, text) => {
  expect(detectFormat(text)).toBe(format);
  expect(format === undefined || format in formats).toBe(true);
});
