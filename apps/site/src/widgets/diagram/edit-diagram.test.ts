import { describe, expect, test } from "vitest";
import { diagramCodec } from "./diagram-text.ts";
import { groupAround, placesIn, unitsIn, type Chain, type DiagramUnit } from "./diagram.ts";
import {
  addWay,
  changeDown,
  insertPart,
  movePart,
  needOf,
  newUnit,
  removePart,
  renameUnit,
  shiftPart,
} from "./edit-diagram.ts";
import { drawn, shapeOf } from "./fixtures.ts";

const chainOf = (shape: string): Chain => drawn(shape.replace(/[A-Z]/g, (name) => `${name}:0.1`));
const idOf = (chain: Chain, name: string): string =>
  unitsIn(chain).find((unit) => unit.name === name)?.id ?? "";
const unit: DiagramUnit = { kind: "unit", id: "p99", name: "N", down: 0.1 };
const insert = (shape: string, side: "before" | "behind" | "beside", name: string): string => {
  const chain = chainOf(shape);
  return shapeOf(insertPart(chain, unit, { side, id: idOf(chain, name) }));
};

describe("Adding", () => {
  test("A unit goes before or behind another in its row", () => {
    expect(insert("A;B", "before", "B")).toBe("A;N;B");
    expect(insert("A;B", "behind", "B")).toBe("A;B;N");
    expect(insert("A;(1|B|C)", "behind", "B")).toBe("A;(1|B;N|C)");
  });

  test("Beside a unit it makes a group of two, one of which must work", () =>
    expect(insert("A;B", "beside", "B")).toBe("A;(1|B|N)"));

  test("Beside a whole way of a group it is one more way", () =>
    expect(insert("(2|A|B;C)", "beside", "A")).toBe("(2|A|N|B;C)"));

  test("Beside a part of a longer way it makes a group inside", () =>
    expect(insert("(1|A|B;C)", "beside", "C")).toBe("(1|A|B;(1|C|N))"));

  test("A new unit has a name of its own", () => {
    const chain = drawn("Unit A:0.1;Unit C:0.1");
    expect(newUnit(chain, 0.2)).toEqual({ kind: "unit", id: "p3", name: "Unit B", down: 0.2 });
  });
});

describe("Removing", () => {
  const remove = (shape: string, name: string): string => {
    const chain = chainOf(shape);
    return shapeOf(removePart(chain, idOf(chain, name)));
  };

  test("A group with one way left becomes that way", () => {
    expect(remove("A;(1|B|C;D)", "B")).toBe("A;C;D");
    expect(remove("(1|(1|A|B)|C)", "A")).toBe("(1|B|C)");
  });

  test("A group cannot need more ways than it has left", () =>
    expect(remove("(3|A|B|C)", "A")).toBe("(2|B|C)"));

  test("The last unit stays", () => expect(remove("A", "A")).toBe("A"));
});

describe("Moving", () => {
  const move = (shape: string, name: string, side: "before" | "behind" | "beside", to: string): string => {
    const chain = chainOf(shape);
    return shapeOf(movePart(chain, idOf(chain, name), { side, id: idOf(chain, to) }));
  };
  const shift = (shape: string, name: string, by: -1 | 1): string => {
    const chain = chainOf(shape);
    return shapeOf(shiftPart(chain, idOf(chain, name), by));
  };

  test("A unit moves beside another, and out of its group", () => {
    expect(move("A;B;C", "C", "beside", "A")).toBe("(1|A|C);B");
    expect(move("(1|A|B);C", "A", "behind", "C")).toBe("B;C;A");
  });

  test("A unit does not move next to itself", () => expect(move("A;B", "A", "behind", "A")).toBe("A;B"));

  test("Shifted, it changes places with its neighbour", () => {
    expect(shift("A;B;C", "B", 1)).toBe("A;C;B");
    expect(shift("A;B;C", "B", -1)).toBe("B;A;C");
    expect(shift("A;B", "B", 1)).toBe("A;B");
    expect(shift("(1|A;B|C)", "A", 1)).toBe("(1|B;A|C)");
  });

  test("Shifted at the end of its way, it leaves the group", () => {
    expect(shift("(1|A|B|C);D", "B", 1)).toBe("(1|A|C);B;D");
    expect(shift("(1|A|B|C);D", "B", -1)).toBe("B;(1|A|C);D");
  });

  test("Shifted out of a pair, it leaves the other behind", () => {
    expect(shift("(1|A|B);D", "A", 1)).toBe("B;A;D");
    expect(shift("(1|A|B);D", "B", -1)).toBe("B;A;D");
  });
});

describe("Changing", () => {
  test("A group gets one more way", () => {
    const chain = chainOf("A;(2|B|C)");
    expect(shapeOf(addWay(chain, chain[1]?.id ?? "", unit))).toBe("A;(2|B|C|N)");
  });

  test("A unit takes another name", () => {
    const chain = drawn("A:0.1;B:0.2");
    expect(diagramCodec.write({ chain: renameUnit(chain, idOf(chain, "B"), "Z") })).toBe("A:0.1;Z:0.2");
  });

  test("Named as another, a unit is one more place of it, down as often", () => {
    const chain = drawn("(1|A:0.1;Login:0.01|B:0.1;C:0.2)");
    const shared = renameUnit(chain, idOf(chain, "C"), "Login");
    expect(diagramCodec.write({ chain: shared })).toBe("(1|A:0.1;Login:0.01|B:0.1;Login:0.01)");
    expect([...placesIn(shared)]).toEqual([
      ["A", 1],
      ["Login", 2],
      ["B", 1],
    ]);
  });

  test("How often a unit is down changes in all of its places", () => {
    const chain = drawn("Login:0.01;(1|A:0.1;Login:0.01|B:0.1)");
    expect(diagramCodec.write({ chain: changeDown(chain, "Login", 0.2) })).toBe(
      "Login:0.2;(1|A:0.1;Login:0.2|B:0.1)",
    );
  });

  test("A group needs another number of its ways", () => {
    const chain = chainOf("A;(1|B|C|D)");
    expect(shapeOf(needOf(chain, chain[1]?.id ?? "", 2))).toBe("A;(2|B|C|D)");
  });
});

test("A part knows the innermost group around it", () => {
  const chain = chainOf("A;(1|B|C;(2|D|E|F))");
  const around = (name: string): number | undefined => groupAround(chain, idOf(chain, name))?.branches.length;
  expect(around("A")).toBeUndefined();
  expect(around("B")).toBe(2);
  expect(around("E")).toBe(3);
});
