import { aText, nothing } from "./input.ts";
import type { Model } from "./model.ts";

/**
 * A store of texts: `put(text)`, `append(text)` to what is there, `get() -> text`, which is empty before the
 * first put. One text a key.
 */
export function keyValue(): Model<string> {
  return {
    name: "key-value",
    kinds: { get: nothing, put: aText, append: aText },
    perKey: true,
    isRead: ({ kind }) => kind === "get",
    init: () => "",
    step: (state, { kind, input, output }) => {
      if (kind === "put") return String(input);
      if (kind === "append") return state + String(input);
      return output === undefined || output === state ? state : undefined;
    },
  };
}
