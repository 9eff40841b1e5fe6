import { describe, expect, test } from "vitest";
import { Peer } from "./protocol/peer.ts";

/** What the trusted side makes of an answer that the membrane's own inner half would never send. */
function receive(text: string): unknown {
  return new Peer(0, () => text).function(0)({ a: [1] });
}

describe("a forged message is refused", () => {
  test.each([
    ["no JSON", "{"],
    ["no object", "5"],
    ["nothing", "null"],
    ["no values", "{}"],
    ["values that are no list", '{"r":5}'],
    ["an object in the place of a value", '{"r":[{"a":1}]}'],
    ["an unknown tag", '{"r":[[99]]}'],
    ["a node that is not there", '{"r":[[4,0]]}'],
    ["a negative index", '{"r":[[4,-1]]}'],
    ["an index that is no number", '{"r":[[4,"length"]]}'],
    ["an object of the request that was not sent", '{"r":[[5,7]]}'],
    ["a trusted object that was never shown", '{"r":[[6,0,999,"f"]]}'],
    ["a handle with a negative id", '{"r":[[6,1,-1,"f"]]}'],
    ["a handle of an unknown kind", '{"r":[[6,1,1,"z"]]}'],
    ["a global that is no built-in", '{"r":[[7,"process"]]}'],
    ["the Function constructor", '{"r":[[7,"Function"]]}'],
    ["a prototype", '{"r":[[7,"Object.prototype"]]}'],
    ["the global object", '[[7,"globalThis"]]'],
    ["a BigInt that is none", '{"r":[[2,"1e9"]]}'],
    ["a symbol that is none", '{"r":[[3,"secret",0]]}'],
    ["a node of an unknown kind", '{"r":[[4,0]],"n":[["q"]]}'],
    ["a node that is no list", '{"r":[[4,0]],"n":[{"0":"o"}]}'],
    ["a list that is shorter than it says", '{"r":[[4,0]],"n":[["a",0,5,1]]}'],
    ["a view of itself", '{"r":[[4,0]],"n":[["t","Uint8Array",[4,0],0,1]]}'],
    ["a view past its bytes", '{"r":[[4,0]],"n":[["t","Uint8Array",[4,1],0,9],["b","x"]]}'],
    ["an error of a class that is none", '{"r":[[4,0]],"n":[["e",1,"Function",null,0]]}'],
    ["a matcher", '{"r":[[4,0]],"n":[["o",0,"asymmetricMatch",1]]}'],
    ["a change to an object that was not sent", '{"r":[1],"u":[[9,["o",0,"a",1]]]}'],
    ["a change of kind", '{"r":[1],"u":[[0,["m"]]]}'],
    ["changes that are no list", '{"r":[1],"u":5}'],
    ["a matcher in a tree", '[{"a":[8,{"asymmetricMatch":1}]}]'],
    ["a tree that is too deep", `[[8,${"[".repeat(100)}${"]".repeat(100)}]]`],
    ["a tree of too many lists", `[[8,[${"[],".repeat(100_000)}0]]]`],
    ["a word on prototypes in an answer", "[[9,0]]"],
  ])("%s", (_title, text) => {
    expect(() => receive(text)).toThrow();
  });

  test("Keys named __proto__ are properties", () => {
    const value = receive('{"r":[[4,0]],"n":[["o",0,"__proto__",[4,1]],["o",0,"polluted",1]]}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.hasOwn(value as object, "__proto__")).toBe(true);
  });
});

describe("a forged line of numbers is refused", () => {
  /** A peer whose other realm writes these numbers as its answer, or as its request. */
  const peerOf = (...numbers: number[]): Peer => {
    const line = new Float64Array(11);
    const write = (): undefined => {
      line.set(numbers);
    };
    write();
    return new Peer(0, () => "[null]", { line: () => line, call: write });
  };

  test.each([
    ["a function with a negative id", [5, -1]],
    ["a function whose id is a fraction", [6, 0.5]],
    ["a function without an id", [5, Number.NaN]],
  ])("as an answer: %s", (_title, numbers) => {
    expect(() => peerOf(...numbers).function(0)(1)).toThrow("did not arrive as it was sent");
  });

  test.each([
    ["more arguments than fit", [0, -1, 9]],
    ["endless arguments", [0, -1, Number.POSITIVE_INFINITY]],
    ["a number of arguments that is none", [0, -1, Number.NaN]],
    ["a name that was never told", [0, 3, -1]],
    ["an object that was never shown", [7, -1, 0]],
  ])("as a request: %s", (_title, numbers) => {
    const peer = peerOf(...numbers);
    peer.show(() => "called");
    expect(JSON.parse(peer.serveNumbers() ?? "{}")).toMatchObject({ t: 1 });
  });

  test("A place in which no object of the request stands", () => {
    const peer = new Peer(0, () => "[null]");
    const id = peer.show(() => "called");
    expect(JSON.parse(peer.serve(`[1,${id},null,{"a":1}]`))).toEqual(["called"]);
    expect(JSON.parse(peer.serve(`[1,${id},null,{"a":1},[9,4]]`))).toMatchObject({ t: 1 });
  });
});

describe("a property that never changes", () => {
  const askedTwice = (side: 0 | 1): unknown[] => {
    let asked = 0;
    const peer = new Peer(side, () => `[${++asked},1]`);
    const handle = peer.function(0) as unknown as Record<string, unknown>;
    return [handle["x"], handle["x"]];
  };

  test("is asked for once by the answer's realm, where the checks' realm says so", () => {
    expect(askedTwice(1)).toEqual([1, 1]);
  });

  test("is none for the checks' realm, whatever the answer's says", () => {
    expect(askedTwice(0)).toEqual([1, 2]);
  });

  test("is one of a frozen object, and of no other", () => {
    const peer = new Peer(0, () => "[null]");
    const shown = [Object.freeze({ n: 5 }), { n: 5 }].map((object) => peer.show(object));
    expect(shown.map((id) => peer.serve(`[3,${id},"n"]`))).toEqual(["[5,1]", "[5]"]);
  });
});
