import type { QuickJSContext, QuickJSHandle, QuickJSWASMModule } from "quickjs-emscripten-core";

/** The parts of QuickJS's interface that this file calls without the library's wrapping. */
type Ffi = ReturnType<QuickJSWASMModule["getFFI"]>;
type ValuePointer = ReturnType<Ffi["QTS_Call"]>;
type HandlePointer = QuickJSHandle["value"];
type ContextPointer = Parameters<Ffi["QTS_Call"]>[0];
type TextPointer = Parameters<Ffi["QTS_NewString"]>[1];
type BufferPointer = Parameters<Ffi["QTS_NewArrayBuffer"]>[1];
type ArgumentsPointer = Parameters<Ffi["QTS_Call"]>[4];

/** What the library keeps to itself and the fast path needs: the context's address and its allocator. */
interface Internals {
  readonly ctx: { readonly value: ContextPointer };
  readonly memory: {
    newHeapBufferPointer(bytes: Uint8Array): HeapSpace;
  };
}

interface HeapSpace {
  readonly value: { readonly pointer: number };
  dispose(): void;
}

const SCRATCH_BYTES = 64 * 1024;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Passes text to a function inside QuickJS and its text back. Works on the engine's memory directly, since
 * the library's own handles would cost several times as much as a small call.
 */
export class QuickJsText {
  readonly #ffi: Ffi;
  readonly #context: ContextPointer;
  readonly #wasm: { readonly buffer: ArrayBuffer };
  readonly #scratch: number;
  readonly #undefined: HandlePointer;
  readonly #internals: Internals["memory"];
  #heap: Uint8Array;

  constructor(engine: QuickJSWASMModule, context: QuickJSContext) {
    const { ctx, memory } = context as unknown as Internals;
    this.#ffi = engine.getFFI();
    this.#context = ctx.value;
    this.#internals = memory;
    this.#wasm = engine.getWasmMemory();
    this.#scratch = memory.newHeapBufferPointer(new Uint8Array(SCRATCH_BYTES + 8)).value.pointer;
    this.#undefined = context.undefined.value;
    this.#heap = new Uint8Array(this.#wasm.buffer);
  }

  /** Where in the engine's memory stands what this object holds on to. */
  places(): readonly number[] {
    return [this.#context, this.#scratch, this.#undefined];
  }

  /** An ArrayBuffer inside QuickJS whose numbers are read and written from here as well. */
  shareNumbers(count: number): { readonly buffer: ValuePointer; readonly line: () => Float64Array } {
    const bytes = count * Float64Array.BYTES_PER_ELEMENT;
    const { pointer } = this.#internals.newHeapBufferPointer(new Uint8Array(bytes)).value;
    const buffer = this.#ffi.QTS_NewArrayBuffer(this.#context, pointer as BufferPointer, bytes);
    let view = new Float64Array(this.#wasm.buffer, pointer, count);
    const line = (): Float64Array => {
      if (view.buffer !== this.#wasm.buffer) view = new Float64Array(this.#wasm.buffer, pointer, count);
      return view;
    };
    return { buffer, line };
  }

  /** Gives an object a property. Takes the value over. */
  setProperty(object: QuickJSHandle, name: string, value: ValuePointer): void {
    const key = this.write(name);
    this.#ffi.QTS_SetProp(this.#context, object.value, key, value);
    this.#ffi.QTS_FreeValuePointer(this.#context, key);
  }

  /** Calls a function without arguments. True where it threw. Its result, if any, is given to `read`. */
  callBare(target: HandlePointer, read: (result: ValuePointer) => void): boolean {
    const result = this.#ffi.QTS_Call(this.#context, target, this.#undefined, 0, 0 as ArgumentsPointer);
    const thrown = this.#ffi.QTS_ResolveException(this.#context, result);
    if (thrown === 0) read(result);
    else this.#ffi.QTS_FreeValuePointer(this.#context, thrown);
    this.#ffi.QTS_FreeValuePointer(this.#context, result);
    return thrown !== 0;
  }

  /** Calls a function with one text. Gives its text, or undefined where the function threw. */
  call(target: HandlePointer, text: string, textMax: number): string | undefined {
    const argument = this.write(text);
    const heap = this.#memory();
    new DataView(heap.buffer).setUint32(this.#scratch + SCRATCH_BYTES, argument, true);
    const list = (this.#scratch + SCRATCH_BYTES) as ArgumentsPointer;
    const result = this.#ffi.QTS_Call(this.#context, target, this.#undefined, 1, list);
    this.#ffi.QTS_FreeValuePointer(this.#context, argument);
    const thrown = this.#ffi.QTS_ResolveException(this.#context, result);
    const answer = thrown === 0 ? this.read(result, textMax) : undefined;
    if (thrown !== 0) this.#ffi.QTS_FreeValuePointer(this.#context, thrown);
    this.#ffi.QTS_FreeValuePointer(this.#context, result);
    return answer;
  }

  /** A string inside QuickJS. Its owner frees it. */
  write(text: string): ValuePointer {
    if (text.length * 3 >= SCRATCH_BYTES) return this.#writeLong(text);
    const at = this.#scratch;
    const { written } = encoder.encodeInto(text, this.#memory().subarray(at, at + SCRATCH_BYTES - 1));
    this.#heap[at + written] = 0;
    return this.#ffi.QTS_NewString(this.#context, at as TextPointer);
  }

  /** The text of a string inside QuickJS. Throws a TypeError where it is longer than `textMax` bytes. */
  read(value: HandlePointer, textMax: number): string {
    const start = this.#ffi.QTS_GetString(this.#context, value);
    try {
      const heap = this.#memory();
      const end = heap.indexOf(0, start);
      if (end - start > textMax) throw new TypeError("A value is too large to pass.");
      return decoder.decode(heap.subarray(start, end));
    } finally {
      this.#ffi.QTS_FreeCString(this.#context, start);
    }
  }

  #writeLong(text: string): ValuePointer {
    const bytes = encoder.encode(`${text}\0`);
    const space = this.#internals.newHeapBufferPointer(bytes);
    try {
      return this.#ffi.QTS_NewString(this.#context, space.value.pointer as TextPointer);
    } finally {
      space.dispose();
    }
  }

  #memory(): Uint8Array {
    if (this.#heap.buffer !== this.#wasm.buffer) this.#heap = new Uint8Array(this.#wasm.buffer);
    return this.#heap;
  }
}
