import {
  Choice,
  duration,
  ModelControls,
  ModelPanel,
  Slider,
  Stat,
  Stats,
  Strip,
} from "@standby/site/widgets";
import { useState } from "preact/hooks";
import { lossOf, outageSec, type Copy } from "./losses.ts";

const KINDS = [
  { value: "backup", text: "Backups" },
  { value: "async", text: "Replica, asynchronous" },
  { value: "sync", text: "Replica, synchronous" },
] as const;
const EVENTS = [
  { value: "dies", text: "The server dies" },
  { value: "deletes", text: "Somebody deletes a table" },
] as const;
const HOUR = 3600;
/** All in seconds. */
const SLIDERS = [
  { id: "everySec", label: "A backup begins every", min: HOUR, max: 48 * HOUR, step: HOUR },
  { id: "takesSec", label: "and is complete after", min: 0, max: 12 * HOUR, step: HOUR / 2 },
  { id: "lagSec", label: "The replica lags by", min: 0.5, max: 120, step: 0.5 },
  { id: "noticeSec", label: "Until somebody notices", min: 0, max: HOUR, step: 60 },
  { id: "restoreSec", label: "To restore or promote", min: 60, max: 8 * HOUR, step: 60 },
] as const;
const START = { everySec: 24 * HOUR, takesSec: 3 * HOUR, lagSec: 5, noticeSec: 300, restoreSec: 2 * HOUR };

function copyOf(kind: Copy["kind"], { everySec, takesSec, lagSec }: typeof START): Copy {
  if (kind === "backup") return { kind, everySec, takesSec };
  return kind === "async" ? { kind, lagSec } : { kind };
}

/** A copy, a failure, and the two lengths of time that follow from them. */
export default function TwoClocks() {
  const [kind, setKind] = useState<Copy["kind"]>("backup");
  const [event, setEvent] = useState<(typeof EVENTS)[number]["value"]>("dies");
  const [values, setValues] = useState(START);
  const { noticeSec, restoreSec } = values;
  const isCopied = event === "deletes" && kind !== "backup";
  const { meanSec, worstSec } = lossOf(copyOf(kind, values));
  const recovery = { noticeSec, decideSec: 600, restoreSec, redirectSec: 60 };
  const waitSec = outageSec(recovery);
  return (
    <ModelPanel
      title="Two clocks"
      hint="Choose what is kept, and what goes wrong."
      summary={
        isCopied
          ? "The replica repeats the deletion faithfully, within its lag. Nothing is left to recover the table from."
          : `It loses up to ${duration(worstSec)} of work, and users wait for ${duration(waitSec)}.`
      }
    >
      <ModelControls>
        <Choice label="What is kept" name="rto-kind" value={kind} options={KINDS} onChange={setKind} />
        <Choice label="What happens" name="rto-event" value={event} options={EVENTS} onChange={setEvent} />
      </ModelControls>
      <ModelControls>
        {SLIDERS.map(({ id, ...slider }) => (
          <Slider
            key={id}
            {...slider}
            value={values[id]}
            format={duration}
            onChange={(value) => setValues({ ...values, [id]: value })}
          />
        ))}
      </ModelControls>
      <Wait {...recovery} />
      <Stats>
        <Stat name="Lost, at worst" value={isCopied ? "everything" : duration(worstSec)} note="of work" />
        <Stat name="Lost, on average" value={isCopied ? "everything" : duration(meanSec)} note="of work" />
        <Stat
          name="Users wait"
          value={isCopied ? "for ever" : duration(waitSec)}
          note={isCopied ? "for this table" : "from the failure on"}
        />
      </Stats>
    </ModelPanel>
  );
}

function Wait({ noticeSec, decideSec, restoreSec, redirectSec }: Parameters<typeof outageSec>[0]) {
  const parts = [
    { name: "nobody knows", amount: noticeSec },
    { name: "to decide", amount: decideSec },
    { name: "to restore and redirect", amount: restoreSec + redirectSec },
  ];
  return <Strip segments={parts.map((part) => ({ ...part, text: duration(part.amount) }))} />;
}
