import type { Value } from "../../history/value.ts";
import { ednGet, isOfType, type Edn, type EdnMap } from "./edn.ts";
import { readEdn } from "./read-edn.ts";

/** One line of a history in EDN. */
export interface EdnEvent {
  readonly line: number;
  readonly process: number | string;
  readonly type: "invoke" | "ok" | "fail" | "info";
  readonly kind: string;
  readonly key: Value | undefined;
  readonly value: Value;
}

const TYPES: readonly string[] = ["invoke", "ok", "fail", "info"];

/**
 * Reads the events of a history in EDN: maps with `:process`, `:type`, `:f` and `:value`, one after the other,
 * or all in one list or vector.
 *
 * @throws SyntaxError that names the line, for everything else
 */
export function readEdnEvents(text: string): EdnEvent[] {
  const elements = readEdn(text);
  const [only] = elements;
  const maps = elements.length === 1 && isOfType(only, "list") ? only.items : elements;
  let line = 1;
  return maps.map((element) => {
    if (!isOfType(element, "map")) {
      throw new SyntaxError(`After line ${line}: a history holds maps, and this is something else`);
    }
    ({ line } = element);
    return eventOf(element);
  });
}

function eventOf(map: EdnMap): EdnEvent {
  const { line } = map;
  const process = toValue(ednGet(map, "process") ?? null);
  const type = ednGet(map, "type");
  const f = ednGet(map, "f");
  if (typeof process !== "string" && typeof process !== "number") {
    throw new SyntaxError(`Line ${line}: an operation needs a :process that is a number or a name`);
  }
  if (!isOfType(type, "keyword") || !TYPES.includes(type.name)) {
    throw new SyntaxError(`Line ${line}: an operation needs a :type, one of :invoke, :ok, :fail and :info`);
  }
  if (!isOfType(f, "keyword") && type.name !== "info") {
    throw new SyntaxError(`Line ${line}: an operation needs an :f that is a keyword`);
  }
  const key = ednGet(map, "key");
  return {
    line,
    process,
    type: type.name as EdnEvent["type"],
    kind: isOfType(f, "keyword") ? f.name : "",
    key: key === undefined ? undefined : toValue(key),
    value: toValue(ednGet(map, "value") ?? null),
  };
}

/** As plain data: keywords as text with their colon, sets as lists, maps as lists of pairs. */
function toValue(edn: Edn): Value {
  if (typeof edn !== "object" || edn === null) return edn;
  if (edn.type === "other") throw new SyntaxError(`Line ${edn.line}: ${edn.why}`);
  if (edn.type === "keyword") return `:${edn.name}`;
  if (edn.type === "map") return edn.entries.map(([key, value]) => [toValue(key), toValue(value)]);
  return edn.items.map(toValue);
}
