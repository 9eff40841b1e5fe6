import type { Refusal } from "../refusals.ts";

const sound = { service: "a", components: [{ name: "a" }, { name: "b" }] };
const oneObject = "but must be one object of named values";

/** What every function that takes a system refuses; `give` puts the system into its options. */
export function systemRefusals(
  call: Refusal["call"],
  argument: string,
  give: (system: unknown) => unknown,
): Refusal[] {
  const at = `${argument}.components`;
  const range = (parts: object, message: string): Refusal => ({
    call,
    given: give({ ...sound, ...parts }),
    error: RangeError,
    message,
  });
  const type = (parts: object, message: string): Refusal => ({ ...range(parts, message), error: TypeError });
  const dependsOn = (list: unknown): object => ({ components: [{ name: "a", dependsOn: list }] });
  return [
    { call, given: give(null), error: TypeError, message: `${argument} is null, ${oneObject}` },
    range({ service: "c" }, `${argument}.service is "c", but must be the name of a component`),
    type({ service: 1 }, `${argument}.service is 1, but must be a name`),
    type({ components: {} }, `${at} is an object, but must be a list of components`),
    range({ components: [] }, `${at} is an empty list, but must hold some components`),
    type({ components: ["a"] }, `${at}[0] is "a", ${oneObject}`),
    range({ components: [{ name: "" }] }, `${at}[0].name is "", but must be a name`),
    range(
      { components: [{ name: "a" }, { name: "a" }] },
      `${at}[1].name is "a", but must not be the name of another component`,
    ),
    type(dependsOn("b"), `${at}[0].dependsOn is "b", but must be a list`),
    range(dependsOn(["b"]), `${at}[0].dependsOn[0] is "b", but must be the name of a component`),
    range(
      dependsOn([{ anyOf: [] }]),
      `${at}[0].dependsOn[0].anyOf is an empty list, but must hold some names`,
    ),
  ];
}

const failing = (["failedComponents", "failsWithout"] as const).flatMap((call): Refusal[] => [
  ...systemRefusals(call, "system", (system) => ({ system, failed: [] })),
  {
    call,
    given: { system: sound, failed: "a" },
    error: TypeError,
    message: 'failed is "a", but must be a list or set of names',
  },
  {
    call,
    given: { system: sound, failed: ["c"] },
    error: RangeError,
    message: 'failed[0] is "c", but must be the name of a component',
  },
]);

const sharing = (["sharedDependencies", "sharedFailures"] as const).flatMap((call): Refusal[] => [
  ...systemRefusals(call, "system", (system) => ({ system, between: ["a", "b"] })),
  {
    call,
    given: { system: sound, between: ["a"] },
    error: TypeError,
    message: "between is a list, but must be a list of two names",
  },
  {
    call,
    given: { system: sound, between: ["a", "c"] },
    error: RangeError,
    message: 'between[1] is "c", but must be the name of a component',
  },
]);

const way = { from: "a", to: ["b"], links: [["a", "b"]] };
const networks: readonly Omit<Refusal, "call">[] = [
  { given: undefined, error: TypeError, message: `network is undefined, ${oneObject}` },
  { given: { ...way, from: 1 }, error: TypeError, message: "from is 1, but must be a name" },
  { given: { ...way, to: "b" }, error: TypeError, message: 'to is "b", but must be a list' },
  {
    given: { ...way, to: [] },
    error: RangeError,
    message: "to is an empty list, but must hold at least one name",
  },
  {
    given: { ...way, links: [["a"]] },
    error: TypeError,
    message: "links[0] is a list, but must be a list of two names",
  },
  {
    given: { ...way, links: [["a", ""]] },
    error: TypeError,
    message: 'links[0][1] is "", but must be a name',
  },
  {
    given: { ...way, needs: { a: "c" } },
    error: TypeError,
    message: 'needs.a is "c", but must be a list',
  },
  { given: { ...way, needs: [] }, error: TypeError, message: `needs is an empty list, ${oneObject}` },
  {
    given: { ...way, to: ["c"] },
    error: RangeError,
    message: "links have no way from `from` to any node in `to`, but must have one",
  },
];

/** What is refused as a system, a network, or names in them. */
export const architectureRefusals: readonly Refusal[] = [
  ...systemRefusals("singlePointsOfFailure", "system", (system) => system),
  ...failing,
  ...sharing,
  ...networks.map((network): Refusal => ({ call: "singlePointsOfNetwork", ...network })),
];
