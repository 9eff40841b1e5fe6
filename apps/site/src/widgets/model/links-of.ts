import type { System } from "@standby/reliability";

/** Every dependency of a system as a pair of names, for the lines of its drawing. */
export function linksOf(system: System): [string, string][] {
  return system.components.flatMap(({ name, dependsOn = [] }) =>
    dependsOn.flatMap((need) =>
      (typeof need === "string" ? [need] : need.anyOf).map((other): [string, string] => [name, other]),
    ),
  );
}
