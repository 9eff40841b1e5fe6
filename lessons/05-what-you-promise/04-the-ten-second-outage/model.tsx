import {
  Choice,
  duration,
  fixed,
  ModelControls,
  ModelPanel,
  Slider,
  Stat,
  Stats,
  Strip,
} from "@standby/site/widgets";
import { useState } from "preact/hooks";
import { budgetOf, effectsOf, type Effects } from "./outage.ts";

const RATE = 200;
const TARGETS = [
  { value: "0.999", text: "99.9 %" },
  { value: "0.9999", text: "99.99 %" },
  { value: "0.99999", text: "99.999 %" },
] as const;
const PARTS = [
  { id: "detectSec", label: "Detect", min: 0.5, max: 60, step: 0.5, format: duration },
  { id: "decideSec", label: "Decide", min: 0, max: 60, step: 0.5, format: duration },
  { id: "switchSec", label: "Switch", min: 0, max: 60, step: 0.5, format: duration },
] as const;
const AROUND = [
  { id: "patienceSec", label: "Clients go on asking for", min: 0, max: 60, step: 1, format: duration },
  {
    id: "capacityPerSec",
    label: "The service can answer",
    min: RATE,
    max: 2 * RATE,
    step: 10,
    format: (value: number) => `${fixed(value)} a second`,
  },
] as const;
const START = { detectSec: 2, decideSec: 3, switchSec: 5, patienceSec: 0, capacityPerSec: 250 };

/** A failover in three parts, what it does to requests, and how many of them a promise bears. */
export default function TenSeconds() {
  const [values, setValues] = useState(START);
  const [target, setTarget] = useState<(typeof TARGETS)[number]["value"]>("0.9999");
  const effects = effectsOf({ ...values, ratePerSec: RATE, requestSec: 0.05 });
  const { failoversPerMonth } = budgetOf(values, Number(target));
  const slider = ({ id, ...props }: (typeof PARTS | typeof AROUND)[number]) => (
    <Slider
      key={id}
      {...props}
      value={values[id]}
      onChange={(value) => setValues({ ...values, [id]: value })}
    />
  );
  return (
    <ModelPanel
      title="One failover"
      hint={`${fixed(RATE)} requests a second arrive, each takes 50 ms. Set the three parts, and what the clients do.`}
      summary={sentence(effects, Math.floor(failoversPerMonth + 1e-9))}
    >
      <ModelControls>{PARTS.map(slider)}</ModelControls>
      <Strip
        segments={PARTS.map(({ id, label }) => ({
          name: label.toLowerCase(),
          amount: values[id],
          text: duration(values[id]),
        }))}
      />
      <ModelControls>
        {AROUND.map(slider)}
        <Choice
          label="Promised for a month"
          name="ten-seconds"
          value={target}
          options={TARGETS}
          onChange={setTarget}
        />
      </ModelControls>
      <Stats>
        <Stat name="Fail" value={fixed(effects.failed)} note="requests" />
        <Stat name="Late" value={fixed(effects.late)} note="requests" />
        <Stat
          name="Back to normal"
          value={lasting(effects.totalSec + effects.catchUpSec, "never")}
          note="after the failure"
        />
        <Stat name="Fit in a month" value={fixed(failoversPerMonth, 1)} note="failovers of this length" />
      </Stats>
    </ModelPanel>
  );
}

const lasting = (sec: number, otherwise: string): string =>
  Number.isFinite(sec) ? duration(sec) : otherwise;

function sentence({ failed, late, catchUpSec }: Effects, bearable: number): string {
  return failed === 0
    ? `Nobody gets an error: ${fixed(late)} requests are late, and working them off takes ${lasting(catchUpSec, "for ever")}.`
    : `${fixed(failed)} requests fail and ${fixed(late)} are late. ${fixed(bearable)} such failovers a month keep the promise.`;
}
