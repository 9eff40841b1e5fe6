import type { Design } from "./design.ts";

/** The made-up shop of the task: two regions, with one login and one name service for both. */
export const shop: Design = {
  down: { east: 0.01, west: 0.01, login: 0.001, dns: 0.0002 },
  ways: [
    ["dns", "east", "login"],
    ["dns", "west", "login"],
  ],
};
