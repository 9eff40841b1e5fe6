import type { PlannedModule } from "../plan/plan.ts";
import type { Target } from "../plan/resolve.ts";

/** A module's code with every specifier replaced by an address; no line moves. */
export function link(module: PlannedModule, addressOf: (target: Target) => string): string {
  let code = "";
  let from = 0;
  for (const { start, end, target } of module.imports.toSorted((a, b) => a.start - b.start)) {
    code += module.code.slice(from, start) + JSON.stringify(addressOf(target));
    from = end;
  }
  return code + module.code.slice(from);
}
