import { checkBudget, DEFAULT_BUDGET } from "../history/check-budget.ts";
import { checkHistory } from "../history/check-history.ts";
import { checkOptions } from "../history/check-options.ts";
import { describeOperation } from "../history/describe-operation.ts";
import { describeStates } from "../history/describe-states.ts";
import type { History, Operation } from "../history/operation.ts";
import type { Undecided, Verdict, Violated } from "../history/verdict.ts";
import { checkModel } from "../models/check-model.ts";
import type { Model } from "../models/model.ts";
import { problemOf, type Problem } from "../search/problem.ts";
import { RealTimeFrontier } from "../search/real-time-frontier.ts";
import { Search, type Found } from "../search/search.ts";
import { Transitions } from "../search/transitions.ts";
import { mergeOrders } from "./merge-orders.ts";
import { splitByKey } from "./split-by-key.ts";

/** What is to be judged. */
export interface Judged {
  readonly history: History;
  /** How one object behaves that is used by one client at a time. */
  readonly model: Model;
  /** How many steps the search may take in all, 10,000,000 by itself; above that the verdict is `unknown`. */
  readonly budget?: number;
}

/**
 * Whether a history is linearizable: whether each operation can have taken effect at one moment between its
 * call and its return, so that their order is one that the model allows.
 *
 * An operation whose outcome is unknown may have taken effect at any moment after its call, or not at all; one
 * that failed has not. Intervals are closed: an operation that was called when another returned is concurrent
 * with it. Where the model has keys, each is judged by itself, those with the fewest operations first, since a
 * history is linearizable exactly if that of each object is.
 *
 * Where it is violated, `operation` is the first return, in time, past which no order comes: everything that
 * had returned before can be placed, in `prefix`, and each way of doing so ends in one of `states`.
 *
 * @throws TypeError or RangeError for a history that cannot have been recorded, operations that the model does
 * not know, or a budget that is no whole number of at least 1.
 * Source: M. P. Herlihy and J. M. Wing, "Linearizability: a correctness condition for concurrent objects"
 * (1990), for the meaning and for keys; J. M. Wing and C. Gong, "Testing and verifying concurrent objects"
 * (1993), and G. Lowe, "Testing for linearizability" (2017), for the search.
 */
export function checkLinearizability(options: Judged): Verdict {
  checkOptions("options", options);
  const { history, model, budget = DEFAULT_BUDGET } = options;
  checkHistory(history);
  checkModel(model, history);
  checkBudget(budget);
  const parts = model.perKey ? splitByKey(history) : [{ key: undefined, part: history }];
  const orders: (readonly Operation[])[] = [];
  let steps = 0;
  for (const { key, part } of parts) {
    const transitions = new Transitions(model);
    const problem = problemOf(part, transitions);
    const found = new Search(problem, new RealTimeFrontier(problem), transitions).run(budget - steps);
    steps += found.steps;
    if (found.verdict === "violated") return violation(found, problem, transitions, { key, steps });
    if (found.verdict === "unknown") return outOfBudget(budget, key, steps);
    orders.push(operationsOf(problem, found.order));
  }
  return { verdict: "ok", order: mergeOrders(orders), steps };
}

function violation(
  { blocked, order, states }: Found & { verdict: "violated" },
  problem: Problem,
  transitions: Transitions,
  { key, steps }: { key: string | undefined; steps: number },
): Violated {
  const operation = problem.operations[blocked] as Operation;
  const prefix = operationsOf(problem, order);
  const reached = states.map((state) => transitions.stateOf(state));
  const message =
    `No order explains ${describeOperation(operation)} and answered at ${operation.returnedAt}: in every order ` +
    `that explains what was answered before, ${describeStates(reached)} by then.`;
  const result: Violated = { verdict: "violated", message, operation, prefix, states: reached, steps };
  return key === undefined ? result : { ...result, key };
}

function outOfBudget(budget: number, key: string | undefined, steps: number): Undecided {
  const where = key === undefined ? "" : ` on the key ${JSON.stringify(key)}`;
  const message = `The operations${where} have too many orders: undecided after ${budget} steps.`;
  return { verdict: "unknown", message, steps };
}

function operationsOf({ operations }: Problem, order: readonly number[]): Operation[] {
  return order.map((id) => operations[id] as Operation);
}
