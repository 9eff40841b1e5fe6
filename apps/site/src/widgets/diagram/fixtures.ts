import { diagramCodec } from "./diagram-text.ts";
import type { Chain } from "./diagram.ts";

/** The diagram of a text that is known to be sound. */
export function drawn(text: string): Chain {
  const reading = diagramCodec.read(text);
  if (reading.kind === "problem") throw new Error(reading.problem);
  return reading.state.chain;
}

/** A diagram as text, with every unit down as often, for tests that look at its shape. */
export function shapeOf(chain: Chain): string {
  return diagramCodec.write({ chain }).replace(/:[\d.e-]+/g, "");
}
