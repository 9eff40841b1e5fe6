import type { Reporter, TestCase, TestModule, TestSuite } from "vitest/node";
import { stateOf, toFailure, type PrintedError } from "../run/failures.ts";
import type { Emit } from "../lane/child.ts";
import type { Locate } from "../run/stack.ts";

/** Where the events of the present run go. */
export interface Listening {
  emit: Emit;
  locate: Locate;
}

/** Tells a plain Vitest run in the events that every host tells. */
export function sessionReporter(listening: Listening): Reporter {
  const told = new Set<string>();
  const finish = (test: TestCase, errors: readonly PrintedError[]): void => {
    told.add(test.id);
    const failures = errors.map((error) => toFailure(withMappedStack(error), listening.locate));
    const durationMs = test.diagnostic()?.duration ?? 0;
    listening.emit({ type: "finished", check: test.fullName, state: stateOf(errors), failures, durationMs });
  };
  return {
    onTestModuleCollected: (module) => {
      const [broken] = errorsOf(module);
      if (broken) {
        const failure = toFailure(withMappedStack(broken), listening.locate);
        listening.emit({ type: "did-not-load", failure });
      } else {
        listening.emit({
          type: "collected",
          checks: [...module.children.allTests()].map((test) => test.fullName),
        });
      }
    },
    onTestCaseResult: (test) => {
      const { state, errors } = test.result();
      if (state === "passed" || state === "failed") finish(test, errors ?? []);
    },
    onTestModuleEnd: (module) => {
      for (const test of module.children.allTests()) {
        const errors = aroundErrors(test);
        if (!told.has(test.id) && errors.length > 0) finish(test, errors);
      }
    },
  };
}

function errorsOf(holder: TestModule | TestSuite): PrintedError[] {
  return holder.errors();
}

/** The errors of the suites and hooks around a check that was therefore skipped. */
function aroundErrors(test: TestCase): PrintedError[] {
  const errors: PrintedError[] = [];
  let holder: TestModule | TestSuite = test.parent;
  while (holder.type === "suite") {
    errors.push(...errorsOf(holder));
    holder = holder.parent;
  }
  return errors.length > 0 ? errors : errorsOf(holder);
}

type Mapped = PrintedError & {
  readonly stacks?: readonly { method: string; file: string; line: number; column: number }[];
};

/** Vitest parses stacks and maps them to sources; this writes them down again, one form for all hosts. */
function withMappedStack(error: Mapped): PrintedError {
  if (!error.stacks || error.stacks.length === 0) return error;
  const stack = error.stacks
    .map(({ method, file, line, column }) => `at ${method} (${file}:${line}:${column})`)
    .join("\n");
  return { ...error, stack };
}
