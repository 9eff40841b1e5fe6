import { describeValue } from "../history/describe-value.ts";
import type { History } from "../history/operation.ts";
import type { Model } from "./model.ts";

/**
 * Refuses a history with operations that the model does not know, or with inputs that they do not take.
 *
 * @throws TypeError or RangeError that names the operation by its place in the list
 */
export function checkModel(model: Model, history: History): void {
  if (typeof model !== "object" || model === null || typeof model.step !== "function") {
    throw new TypeError(`model is ${describeValue(model)}, but must be a model with init and step`);
  }
  const kinds = new Map(Object.entries(model.kinds));
  for (const [index, { kind, input = null }] of history.entries()) {
    const rule = kinds.get(kind);
    if (!rule) {
      throw new RangeError(
        `history[${index}].kind is "${kind}", but the model ${model.name} knows ${[...kinds.keys()].join(", ")}`,
      );
    }
    if (rule.accepts(input)) continue;
    throw new TypeError(
      `history[${index}].input is ${describeValue(input)}, but for "${kind}" it must be ${rule.rule}`,
    );
  }
}
