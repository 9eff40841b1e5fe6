import type { DependencyMap } from "./dependency-map.ts";

/** The made-up order service of the task: two replicas, far apart and said to be independent. */
export const orders: DependencyMap = {
  "orders-east": ["zone-a", "login", { anyOf: ["dns-1", "dns-2"] }],
  "orders-west": ["zone-b", "gateway", { anyOf: ["dns-1", "dns-2"] }],
  gateway: ["login"],
  login: ["keys"],
  "dns-1": ["registrar"],
  "dns-2": ["registrar"],
  "zone-a": ["grid-north"],
  "zone-b": ["grid-south"],
};
