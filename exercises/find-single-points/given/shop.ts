import type { Architecture } from "./architecture.ts";

/** The made-up shop of the task: two web servers and two databases behind one load balancer. */
export const shop: Architecture = {
  clients: "clients",
  targets: ["db-1", "db-2"],
  links: [
    ["clients", "balancer"],
    ["balancer", "web-1"],
    ["balancer", "web-2"],
    ["web-1", "db-1"],
    ["web-1", "db-2"],
    ["web-2", "db-1"],
    ["web-2", "db-2"],
  ],
  needs: {
    clients: ["dns"],
    "web-1": ["login"],
    "web-2": ["login"],
    login: ["keys"],
    "db-1": ["rack-1"],
    "db-2": ["rack-2"],
  },
};
