import { Tag, type Wire } from "./wire.ts";

const wellKnown = new Map<symbol, string>();
for (const name of Reflect.ownKeys(Symbol)) {
  const value: unknown = typeof name === "string" ? Reflect.get(Symbol, name) : undefined;
  if (typeof value === "symbol" && typeof name === "string") wellKnown.set(value, name);
}

/** A symbol on the wire, or undefined for one that only its own realm can name. */
export function wireOfSymbol(symbol: symbol): Wire | undefined {
  const name = wellKnown.get(symbol);
  if (name !== undefined) return [Tag.symbol, name, 0];
  const key = Symbol.keyFor(symbol);
  return key === undefined ? undefined : [Tag.symbol, key, 1];
}

/** This realm's symbol of that name, or undefined. */
export function symbolOfWire(name: string, isRegistered: boolean): symbol | undefined {
  if (isRegistered) return Symbol.for(name);
  for (const [symbol, known] of wellKnown) if (known === name) return symbol;
  return undefined;
}
