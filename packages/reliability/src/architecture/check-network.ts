import { checkOptions } from "../input/check-options.ts";
import { describeValue } from "../input/describe-value.ts";
import type { Network } from "./network.ts";

/** All names that occur in a network, in order of appearance, after refusing whatever is malformed. */
export function checkNetwork(network: Network): readonly string[] {
  checkOptions("network", network);
  const { from, to, links, needs = {} } = network;
  checkOptions("needs", needs);
  const names = new Set<string>();
  const add = (argument: string, name: unknown): void => {
    if (typeof name !== "string" || name === "") {
      throw new TypeError(`${argument} is ${describeValue(name)}, but must be a name`);
    }
    names.add(name);
  };
  add("from", from);
  checkList("links", links).forEach((link, index) => {
    if (!Array.isArray(link) || link.length !== 2) {
      throw new TypeError(`links[${index}] is ${describeValue(link)}, but must be a list of two names`);
    }
    link.forEach((name, end) => add(`links[${index}][${end}]`, name));
  });
  checkList("to", to).forEach((name, index) => add(`to[${index}]`, name));
  if (to.length === 0) throw new RangeError("to is an empty list, but must hold at least one name");
  for (const [name, list] of Object.entries(needs)) {
    add("needs", name);
    checkList(`needs.${name}`, list).forEach((needed, index) => add(`needs.${name}[${index}]`, needed));
  }
  return [...names];
}

function checkList(argument: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new TypeError(`${argument} is ${describeValue(value)}, but must be a list`);
}
