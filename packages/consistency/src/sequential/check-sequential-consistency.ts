import { checkBudget, DEFAULT_BUDGET } from "../history/check-budget.ts";
import { checkHistory } from "../history/check-history.ts";
import { checkOptions } from "../history/check-options.ts";
import { describeOperation } from "../history/describe-operation.ts";
import { describeStates } from "../history/describe-states.ts";
import type { Operation } from "../history/operation.ts";
import type { Verdict } from "../history/verdict.ts";
import type { Judged } from "../linearizability/check-linearizability.ts";
import { checkModel } from "../models/check-model.ts";
import { problemOf } from "../search/problem.ts";
import { ProgramOrderFrontier } from "../search/program-order-frontier.ts";
import { Search } from "../search/search.ts";
import { Transitions } from "../search/transitions.ts";
import { keyedInput, overKeys } from "./over-keys.ts";

/**
 * Whether a history is sequentially consistent: whether there is one order of all operations that the model
 * allows and that has each process's operations in the order in which that process made them. When they
 * happened does not matter, so a process may read something old for as long as it likes.
 *
 * An operation whose outcome is unknown comes at any place after what its process had got an answer to before,
 * or nowhere. All keys are judged together, since objects that are each sequentially consistent need not be so
 * together; the state is then a list of the keys that have changed, with their states.
 *
 * Where it is violated, `prefix` is an order of as many answered operations as any order can begin with,
 * `states` are those that such orders lead to, and `operation` is the one, of those that are next in their
 * processes after `prefix`, that was called first.
 *
 * @throws TypeError or RangeError for a history that cannot have been recorded, operations that the model does
 * not know, or a budget that is no whole number of at least 1.
 * Source: L. Lamport, "How to make a multiprocessor computer that correctly executes multiprocess programs"
 * (1979).
 */
export function checkSequentialConsistency(options: Judged): Verdict {
  checkOptions("options", options);
  const { history, model, budget = DEFAULT_BUDGET } = options;
  checkHistory(history);
  checkModel(model, history);
  checkBudget(budget);
  const isKeyed = model.perKey && history.some(({ key }) => key !== undefined);
  const transitions = new Transitions(isKeyed ? overKeys(model) : model);
  const problem = problemOf(history, transitions, isKeyed ? keyedInput : undefined);
  const found = new Search(problem, new ProgramOrderFrontier(problem), transitions).run(budget);
  const { steps } = found;
  if (found.verdict === "unknown") {
    const message = `The operations have too many orders: undecided after ${budget} steps.`;
    return { verdict: "unknown", message, steps };
  }
  const order = found.order.map((id) => problem.operations[id] as Operation);
  if (found.verdict === "ok") return { verdict: "ok", order, steps };
  const states = found.states.map((state) => transitions.stateOf(state));
  const operation = problem.operations[found.blocked] as Operation;
  const answered = order.filter(({ outcome }) => outcome === "ok").length;
  const message =
    `No order that keeps each process's own explains all answers: at most ${answered} of ${problem.required} ` +
    `can come first, then ${describeStates(states)}, and ${describeOperation(operation)}, cannot come next.`;
  return { verdict: "violated", message, operation, prefix: order, states, steps };
}
