import type { QuickJSContext, QuickJSHandle } from "quickjs-emscripten-core";
import { INNER_MAIN, innerModules } from "./inner-modules.ts";
import { MemoryImage, pagesInUse } from "./memory-image.ts";
import type { QuickJsText } from "./quickjs-text.ts";
import { LIMITS } from "./protocol/decode.ts";

/** An engine of its own in which nothing ran yet. */
export interface FreshEngine {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly context: QuickJSContext;
  readonly text: QuickJsText;
  /** Where the inner half finds what it needs, and leaves its functions. */
  readonly gate: QuickJSHandle;
  /** How often the inner realm has asked the trusted one for anything. */
  readonly asked: () => number;
}

/** What a realm came to by running the membrane's inner half, and by its first answer. */
export interface Beginning {
  /** The inner realm's functions that the trusted one calls, by where they stand in its memory. */
  readonly serve: QuickJSHandle["value"];
  readonly serveNumbers: QuickJSHandle["value"];
  /** undefined where the inner realm threw. */
  readonly answer: string | undefined;
}

/** The beginning of this process' first realm. */
interface Kept {
  readonly beginning: Beginning;
  readonly request: string;
  /** Where the engine had put what was made before. Elsewhere the image means nothing. */
  readonly places: readonly number[];
  readonly image: MemoryImage;
}

let kept: Kept | undefined;

/**
 * Runs the membrane's inner half and hands it its first request, which tells what the trusted realm lends. No code of an
 * answer is here yet, so every realm of a process begins alike, and reading the same code again would take most of the
 * time that a realm takes: the memory of each engine after the first takes on what the first one's held then. An engine
 * keeps nothing elsewhere. Where anything differs, the code runs.
 */
export function beginInner(engine: FreshEngine, request: string): Beginning {
  const { memory, context, text, gate, asked } = engine;
  const places = [...text.places(), gate.value];
  if (kept?.request === request && kept.image.fits(memory.buffer) && isSame(kept.places, places)) {
    kept.image.copyTo(memory.buffer);
    return kept.beginning;
  }
  const earlier = pagesInUse(memory.buffer);
  const code = innerModules().get(INNER_MAIN) ?? "";
  context.unwrapResult(context.evalCode(code, INNER_MAIN, { type: "module" }));
  const serve = context.getProp(gate, "serve").value;
  const serveNumbers = context.getProp(gate, "serveNumbers").value;
  const answer = text.call(serve, request, LIMITS.textMax);
  const beginning = { serve, serveNumbers, answer };
  // What was asked meanwhile, the next realm would not ask.
  const isWhole = answer !== undefined && asked() === 0;
  if (isWhole) kept ??= { beginning, request, places, image: new MemoryImage(memory.buffer, earlier) };
  return beginning;
}

function isSame(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}
