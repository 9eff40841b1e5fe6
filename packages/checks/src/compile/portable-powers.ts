import type { CompiledModule } from "./compile.ts";

/** The name under which Math holds the function that stands for the operator. */
export const POWER = 'Math["**"]';

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/**
 * The module with each `a ** b` written as a call of one portable function, since engines differ in the last bits
 * of the operator's result, whole exponents included. Lines stay where they are; columns move on a line behind an
 * operator. Needs installPortableMath.
 */
export function portablePowers(compiled: CompiledModule): CompiledModule {
  if (compiled.powers.length === 0) return compiled;
  const edits = compiled.powers
    .flatMap(({ start, operator, end }): Edit[] => [
      { at: start, length: 0, text: `${POWER}(` },
      { at: operator, length: 2, text: "," },
      { at: end, length: 0, text: ")" },
    ])
    .toSorted((a, b) => a.at - b.at);
  const shift = (position: number): number =>
    edits.reduce((at, edit) => (edit.at < position ? at + edit.text.length - edit.length : at), position);
  const imports = compiled.imports.map((site) => ({
    ...site,
    start: shift(site.start),
    end: shift(site.end),
  }));
  return { ...compiled, code: applied(compiled.code, edits), imports, powers: [] };
}

function applied(code: string, edits: readonly Edit[]): string {
  let out = "";
  let from = 0;
  for (const { at, length, text } of edits) {
    out += code.slice(from, at) + text;
    from = at + length;
  }
  return out + code.slice(from);
}
