import * as reliability from "@standby/reliability";
import { catalogue, exampleOf, families } from "@standby/reliability/catalogue";
import { largeCases } from "./large-cases.ts";
import type { Benchmark, Row } from "./row.ts";
import { median } from "./statistics.ts";

const functions = reliability as unknown as Readonly<Record<string, (options: unknown) => unknown>>;
/** How long each function is called at the least. */
const SPAN_MS = 20;

/** How often a second each family's functions can be called with the examples of the catalogue. */
export const formulas: Benchmark = {
  name: "Formulas",
  measure: () =>
    Promise.resolve([
      ...families.map(({ id, title }): Row => {
        const rates = catalogue
          .filter(({ family }) => family === id)
          .map((formula) => ({ name: formula.name, rate: rateOf(formula.name, exampleOf(formula)) }))
          .sort((a, b) => a.rate - b.rate);
        const [slowest] = rates;
        if (!slowest) return { what: `Formulas: ${title}`, measured: "not measured: there are none" };
        return {
          what: `Formulas: ${title}`,
          measured: `${perSecond(median(rates.map(({ rate }) => rate)))} calls a second (median); slowest ${slowest.name}, ${perSecond(slowest.rate)}`,
        };
      }),
      ...largeCases(),
    ]),
};

/** The last result, kept where the engine cannot see that nobody reads it. */
let kept: unknown;

function rateOf(name: string, options: unknown): number {
  const call = functions[name];
  if (!call) throw new Error(`there is no ${name}`);
  let calls = 0;
  const start = performance.now();
  let took = 0;
  for (let batch = 1; took < SPAN_MS; batch *= 2) {
    for (let index = 0; index < batch; index += 1) kept = call(options);
    calls += batch;
    took = performance.now() - start;
  }
  if (kept === undefined) throw new Error(`${name} returned nothing`);
  return (calls / took) * 1000;
}

function perSecond(rate: number): string {
  if (rate >= 1e6) return `${(rate / 1e6).toFixed(1)} M`;
  return rate >= 1e3 ? `${(rate / 1e3).toFixed(0)} k` : rate.toFixed(0);
}
