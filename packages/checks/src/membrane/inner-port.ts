import type {
  QuickJSContext,
  QuickJSHandle,
  QuickJSRuntime,
  QuickJSWASMModule,
} from "quickjs-emscripten-core";
import { beginInner, type Beginning, type FreshEngine } from "./begin-inner.ts";
import { InnerGone, InnerMemory, InnerTimeout } from "./errors.ts";
import { QuickJsText } from "./quickjs-text.ts";
import { MEMORY_BYTES, STACK_BYTES, type RealmOptions } from "./realm-options.ts";
import { LIMITS } from "./protocol/decode.ts";
import { LINE_LENGTH, saysText } from "./protocol/number-line.ts";

/** So many calls from realm to realm may wait for one another. Each takes some of both stacks. */
const NESTED_MAX = 64;
const TOO_DEEP = "Maximum call stack size exceeded";

/** What the port asks of its owner. */
export interface PortOwner {
  readonly serve: (text: string) => string;
  /** Serves the request that is on the line of numbers. Gives the answer's text where it does not fit on the line. */
  readonly serveNumbers: () => string | undefined;
  /** The answer to a request that failed before it could be served. */
  readonly refuse: (error: unknown) => string;
  /** The code of a module, by its path or bare name; undefined where there is none. */
  readonly source: (path: string) => string | undefined;
  readonly resolve: (from: string, specifier: string) => string;
  /** Called where the inner realm's own jobs were cut off, since nobody waits for their result. */
  readonly onCutOff: (reason: Error) => void;
}

/** One QuickJS runtime, and the text that goes in and out of it. */
export class InnerPort {
  readonly #runtime: QuickJSRuntime;
  readonly #context: QuickJSContext;
  readonly #text: QuickJsText;
  readonly #options: RealmOptions;
  readonly #owner: PortOwner;
  readonly #engine: FreshEngine;
  readonly #numbers: ReturnType<QuickJsText["shareNumbers"]>;
  readonly #settled = Promise.resolve();
  /** undefined before the first request. */
  #beginning: Beginning | undefined;
  #asked = 0;
  #nested = 0;
  #isGone = false;
  #isPumping = false;
  #wasCutOff = false;

  constructor(engine: QuickJSWASMModule, options: RealmOptions, owner: PortOwner) {
    this.#options = options;
    this.#owner = owner;
    this.#runtime = engine.newRuntime();
    this.#runtime.setInterruptHandler(() => {
      this.#wasCutOff ||= this.#beginning !== undefined && options.deadline();
      return this.#wasCutOff;
    });
    this.#runtime.setModuleLoader(
      (path) => owner.source(path) ?? { error: new Error(`There is no module ${path}.`) },
      (from, specifier) => owner.resolve(from, specifier),
    );
    this.#context = this.#runtime.newContext();
    this.#text = new QuickJsText(engine, this.#context);
    this.#numbers = this.#text.shareNumbers(LINE_LENGTH);
    this.#engine = {
      memory: engine.getWasmMemory(),
      context: this.#context,
      text: this.#text,
      gate: this.#openGate(),
      asked: () => this.#asked,
    };
  }

  /** Asks the inner realm something. Its jobs run once the trusted realm's current task is over. */
  send(text: string): string {
    return this.#enter(() => {
      if (this.#beginning === undefined) return this.#begin(text);
      return this.#text.call(this.#beginning.serve, text, LIMITS.textMax);
    });
  }

  #begin(text: string): string | undefined {
    this.#beginning = beginInner(this.#engine, text);
    this.#runtime.setMemoryLimit(this.#options.memoryBytes ?? MEMORY_BYTES);
    this.#runtime.setMaxStackSize(this.#options.stackBytes ?? STACK_BYTES);
    return this.#beginning.answer;
  }

  /** Makes the call that is on the line of numbers. Gives the answer's text, or undefined where it fits the line. */
  callNumbers(): string | undefined {
    const answer = this.#enter(() => this.#callLine());
    return answer === "" ? undefined : answer;
  }

  /** The numbers that both realms read and write. */
  line(): Float64Array {
    return this.#numbers.line();
  }

  #callLine(): string | undefined {
    if (this.#beginning === undefined) throw new InnerGone();
    let answer = "";
    const threw = this.#text.callBare(this.#beginning.serveNumbers, (result) => {
      if (saysText(this.#numbers.line())) answer = this.#text.read(result, LIMITS.textMax);
    });
    return threw ? undefined : answer;
  }

  /** Runs something in the inner realm, under its limits. */
  #enter(run: () => string | undefined): string {
    if (this.#isGone) throw new InnerGone();
    if (this.#options.deadline()) throw new InnerTimeout();
    if (this.#nested >= NESTED_MAX) throw new RangeError(TOO_DEEP);
    this.#wasCutOff = false;
    this.#nested++;
    try {
      const answer = run();
      if (answer === undefined) throw this.#wasCutOff ? new InnerTimeout() : new InnerMemory();
      return answer;
    } catch (error) {
      throw this.#failure(error);
    } finally {
      this.#nested--;
      this.#pumpLater();
    }
  }

  /**
   * Whether the answer has held so much that it may have asked for more than it is allowed: what grows by doubling is
   * refused at half. The engine's memory never shrinks.
   */
  wasFull(): boolean {
    return this.#engine.memory.buffer.byteLength > (this.#options.memoryBytes ?? MEMORY_BYTES) / 2;
  }

  /** Ends the realm. Whatever is asked of it afterwards throws InnerGone. */
  dispose(): void {
    this.#isGone = true;
  }

  /** Runs what inner promises wait for. */
  #pump(): void {
    this.#isPumping = false;
    if (this.#isGone) return;
    this.#wasCutOff = false;
    try {
      while (this.#runtime.hasPendingJob()) {
        const result = this.#runtime.executePendingJobs();
        const failed = result.error !== undefined;
        result.dispose();
        if (this.#wasCutOff || (failed && this.#options.deadline())) throw new InnerTimeout();
      }
    } catch (error) {
      this.#owner.onCutOff(this.#failure(error) as Error);
    }
  }

  #pumpLater(): void {
    if (this.#isPumping || this.#isGone || this.#nested > 0 || !this.#runtime.hasPendingJob()) return;
    this.#isPumping = true;
    void this.#settled.then(() => this.#pump());
  }

  /** An error that did not come from inside means that the engine was left half-way, and is used no more. */
  #failure(error: unknown): unknown {
    const isOurs =
      error instanceof InnerTimeout || error instanceof InnerMemory || error instanceof TypeError;
    if (isOurs) return error;
    this.#isGone = true;
    return error instanceof RangeError ? new RangeError(TOO_DEEP) : new InnerGone();
  }

  /** Puts what the inner half needs of this one into a global, for it to take away. */
  #openGate(): QuickJSHandle {
    const context = this.#context;
    const gate = context.newObject();
    const send = context.newFunction("send", (text) => this.#answer(() => this.#serve(text)));
    const askNumbers = context.newFunction("askNumbers", () => this.#answer(this.#owner.serveNumbers));
    context.setProp(gate, "send", send);
    context.setProp(gate, "askNumbers", askNumbers);
    this.#text.setProperty(gate, "numbers", this.#numbers.buffer);
    context.setProp(context.global, "membrane gate", gate);
    return gate;
  }

  #serve(handle: QuickJSHandle): string {
    return this.#owner.serve(this.#text.read(handle.value, LIMITS.textMax));
  }

  /**
   * Answers a request of the inner realm. Nothing is thrown into the engine: errors travel as text as well. Once it
   * was cut off, nothing that it still says counts.
   */
  #answer(serve: () => string | undefined): QuickJSHandle {
    this.#asked++;
    this.#nested++;
    try {
      if (this.#wasCutOff) throw new InnerTimeout();
      if (this.#nested > NESTED_MAX) throw new RangeError(TOO_DEEP);
      const text = serve();
      return text === undefined ? this.#context.undefined : this.#context.newString(text);
    } catch (error) {
      return this.#context.newString(this.#owner.refuse(error));
    } finally {
      this.#nested--;
    }
  }
}
