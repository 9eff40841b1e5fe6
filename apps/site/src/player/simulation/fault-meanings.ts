import { faultKind, type FaultKind } from "@standby/contract";

/** What each kind of fault does, and what its `amount` means, from the contract's own description of them. */
export function faultMeanings(): readonly (readonly [kind: FaultKind, meaning: string])[] {
  const told = faultKind.description ?? "";
  const starts: number[] = [];
  for (const kind of faultKind.options) starts.push(told.indexOf(` ${kind}: `, starts.at(-1) ?? 0));
  return faultKind.options.map((kind, index) => {
    const start = (starts[index] ?? 0) + ` ${kind}: `.length;
    return [kind, told.slice(start, starts[index + 1])];
  });
}
