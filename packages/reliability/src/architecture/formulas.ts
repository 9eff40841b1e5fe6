import type { Formula, Parameter } from "../catalogue/formula.ts";

const barlowProschan =
  "R. E. Barlow and F. Proschan, Statistical Theory of Reliability and Life Testing (1975), chapter 1";

const shop = {
  service: "shop",
  components: [
    { name: "shop", dependsOn: ["balancer", { anyOf: ["web-1", "web-2"] }] },
    { name: "balancer" },
    { name: "web-1", dependsOn: ["login", "zone-a"] },
    { name: "web-2", dependsOn: ["login", "zone-b"] },
    { name: "login" },
    { name: "zone-a" },
    { name: "zone-b" },
  ],
};
const words = "Components by name, and what each depends on: names, and groups of which any one is enough.";
const system: Parameter = { kind: "structure", name: "system", sentence: words, example: shop };
const failed: Parameter = {
  kind: "structure",
  name: "failed",
  sentence: "The names of the components that have failed of themselves.",
  example: ["login"],
};
const between: Parameter = {
  kind: "structure",
  name: "between",
  sentence: "The names of the two components.",
  example: ["web-1", "web-2"],
};
const network: Parameter = {
  kind: "structure",
  name: "",
  sentence: "Where requests start, where they may end, the links between, and what nodes need beside them.",
  example: {
    from: "clients",
    to: ["db-1", "db-2"],
    links: [
      ["clients", "router"],
      ["router", "db-1"],
      ["router", "db-2"],
    ],
    needs: { "db-1": ["power"], "db-2": ["power"] },
  },
};

/** What the catalogue says of systems of components that depend on each other. */
export const architectureFormulas: readonly Formula[] = [
  {
    name: "failedComponents",
    family: "architecture",
    sentence: "Which components are down once some have failed.",
    tex: String.raw`x \text{ is down} \iff x \text{ has failed or lacks what it depends on}`,
    source: barlowProschan,
    parameters: [system, failed],
    outcomes: [{ unit: "structure", sentence: "The names of all components that are down." }],
  },
  {
    name: "failsWithout",
    family: "architecture",
    sentence: "Whether the service is down once some components have failed.",
    tex: String.raw`\varphi(x) = 0`,
    source: barlowProschan,
    parameters: [system, failed],
    outcomes: [{ unit: "structure", sentence: "Yes or no." }],
  },
  {
    name: "singlePointsOfFailure",
    family: "architecture",
    sentence: "Which components alone take the service down.",
    tex: String.raw`\{\,x : \{x\} \text{ is a cut set}\,\}`,
    source: barlowProschan,
    parameters: [{ ...system, name: "" }],
    outcomes: [{ unit: "structure", sentence: "Their names, without the service itself." }],
  },
  {
    name: "sharedDependencies",
    family: "architecture",
    sentence: "What two components both rely on, directly or through others.",
    tex: String.raw`D(a) \cap D(b)`,
    source: "The transitive closure of the dependency graph, intersected",
    parameters: [system, between],
    outcomes: [{ unit: "structure", sentence: "The names of what both rely on." }],
  },
  {
    name: "sharedFailures",
    family: "architecture",
    sentence: "Which components alone take both of two others down.",
    tex: String.raw`\{\,x : x \text{ fails} \Rightarrow a, b \text{ are down}\,\}`,
    source: barlowProschan,
    parameters: [system, between],
    outcomes: [{ unit: "structure", sentence: "Their names." }],
  },
  {
    name: "singlePointsOfNetwork",
    family: "architecture",
    sentence: "Which nodes alone leave a request no way.",
    tex: String.raw`\{\,x : \text{every way from the start passes } x\,\}`,
    source: 'R. Tarjan, "Finding dominators in directed graphs", SIAM Journal on Computing 3 (1974)',
    parameters: [network],
    outcomes: [{ unit: "structure", sentence: "The names of these nodes." }],
  },
];
