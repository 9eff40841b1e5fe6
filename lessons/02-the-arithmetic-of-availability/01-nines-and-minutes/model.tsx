import {
  Choice,
  duration,
  fixed,
  ModelControls,
  ModelPanel,
  percent,
  Slider,
  Stat,
  Stats,
} from "@standby/site/widgets";
import { useState } from "preact/hooks";
import { budgetOf, type Budget, type Month } from "./budget.ts";
import "./model.css";

const PROMISES = { "99.5": 0.005, "99.9": 0.001, "99.95": 0.0005, "99.99": 0.0001 } as const;
const MONTHS = { "28": "February", "30": "April", "31": "May" } as const;
type Promised = keyof typeof PROMISES;
type Days = keyof typeof MONTHS;

/** A month's allowance of downtime, one outage and many small restarts that use it up. */
export default function MonthBudget() {
  const [promised, setPromised] = useState<Promised>("99.9");
  const [days, setDays] = useState<Days>("30");
  const [spent, setSpent] = useState<Spent>({ outageMin: 30, restarts: 10, restartSec: 20 });
  const budget = budgetOf({ ...spent, allowed: PROMISES[promised], days: Number(days) });
  return (
    <ModelPanel
      title="What a month allows"
      hint="Choose the promise and the month, then use it up."
      summary={sentence(budget, `${promised} %`, MONTHS[days])}
    >
      <ModelControls>
        <Choice
          label="Promised"
          name="nines-and-minutes-promise"
          value={promised}
          options={(["99.5", "99.9", "99.95", "99.99"] as const).map((value) => ({
            value,
            text: `${value} %`,
          }))}
          onChange={setPromised}
        />
        <Choice
          label="Month"
          name="nines-and-minutes-month"
          value={days}
          options={(["28", "30", "31"] as const).map((value) => ({ value, text: MONTHS[value] }))}
          onChange={setDays}
        />
      </ModelControls>
      <Spending {...spent} onChange={(change) => setSpent({ ...spent, ...change })} />
      <Bar budget={budget} />
      <Stats>
        <Stat name="Allowed" value={duration(budget.allowedSec)} />
        <Stat name="Used" value={duration(budget.outageSec + budget.restartsSec)} />
        <Stat
          name={budget.leftSec < 0 ? "Overspent by" : "Left"}
          value={duration(Math.abs(budget.leftSec))}
        />
        <Stat name="Available" value={percent(budget.availability)} />
      </Stats>
    </ModelPanel>
  );
}

/** What uses the allowance up. */
type Spent = Pick<Month, "outageMin" | "restarts" | "restartSec">;

function Spending(props: Spent & { onChange: (change: Partial<Spent>) => void }) {
  const { outageMin, restarts, restartSec, onChange } = props;
  return (
    <>
      <Slider
        label="One outage of"
        value={outageMin}
        min={0}
        max={90}
        step={1}
        format={(value) => `${fixed(value)} min`}
        onChange={(value) => onChange({ outageMin: value })}
      />
      <ModelControls>
        <Slider
          label="Restarts in the month"
          value={restarts}
          min={0}
          max={120}
          step={1}
          format={(value) => fixed(value)}
          onChange={(value) => onChange({ restarts: value })}
        />
        <Slider
          label="Each takes"
          value={restartSec}
          min={0}
          max={120}
          step={1}
          format={(value) => `${fixed(value)} s`}
          onChange={(value) => onChange({ restartSec: value })}
        />
      </ModelControls>
    </>
  );
}

function Bar({ budget }: { budget: Budget }) {
  const { allowedSec, outageSec, restartsSec } = budget;
  const full = Math.max(allowedSec, outageSec + restartsSec) * 1.02;
  const share = (seconds: number): string => `${(seconds / full) * 100}%`;
  return (
    <div class="budget">
      <div class="budget-bar" aria-hidden="true">
        <span class="budget-outage" style={{ width: share(outageSec) }} />
        <span class="budget-restarts" style={{ width: share(restartsSec) }} />
      </div>
      <div class="budget-limit" style={{ insetInlineStart: share(allowedSec) }} aria-hidden="true">
        <span>allowed</span>
      </div>
      <ul class="budget-names">
        <li>
          <span class="budget-key budget-outage" aria-hidden="true" />
          the outage {duration(outageSec)}
        </li>
        <li>
          <span class="budget-key budget-restarts" aria-hidden="true" />
          the restarts {duration(restartsSec)}
        </li>
      </ul>
    </div>
  );
}

function sentence({ leftSec, restartsSec, outageSec }: Budget, promised: string, month: string): string {
  const verdict = leftSec < 0 ? `${month} breaks the promise of ${promised}` : `${month} keeps ${promised}`;
  if (restartsSec > outageSec) return `${verdict}. The small restarts cost more than the outage.`;
  return leftSec < 0 ? `${verdict}.` : `${verdict}, with ${duration(leftSec)} to spare.`;
}
