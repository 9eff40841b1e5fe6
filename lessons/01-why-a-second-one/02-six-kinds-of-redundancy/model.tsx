import { downtimePerYear } from "@standby/reliability";
import { Choice, duration, ModelPanel, percent, Stat, StateMark, Stats, Toggle } from "@standby/site/widgets";
import { useState } from "preact/hooks";
import { KINDS, MISHAPS, servedShare, type Kind } from "./kinds.ts";
import "./model.css";

/** Six kinds of redundancy to own or not, and eight things that can go wrong. */
export default function SixKinds() {
  const [owned, setOwned] = useState<ReadonlySet<Kind>>(new Set(["data"]));
  const [mishapId, setMishapId] = useState("disk");
  const mishap = MISHAPS.find(({ id }) => id === mishapId) ?? MISHAPS[0]!;
  const saviours = KINDS.filter(({ id }) => owned.has(id) && mishap.helps.includes(id));
  const survived = MISHAPS.filter(({ helps }) => helps.some((kind) => owned.has(kind))).length;
  const share = servedShare(owned);
  const own = (kind: Kind, on: boolean): void => {
    const after = new Set(owned);
    if (on) after.add(kind);
    else after.delete(kind);
    setOwned(after);
  };
  return (
    <ModelPanel
      title="A second what?"
      hint="Choose something that goes wrong, then decide what you own two of."
      summary={
        saviours.length > 0
          ? `${mishap.text}, and the service carries on: there is ${saviours[0]!.second}.`
          : `${mishap.text}, and the service fails. ${mishap.without}`
      }
    >
      <Choice
        label="What goes wrong"
        name="six-kinds-mishap"
        value={mishap.id}
        options={MISHAPS.map(({ id, text }) => ({ value: id, text }))}
        onChange={setMishapId}
      />
      <ul class="kinds">
        {KINDS.map(({ id, name, second }) => (
          <li key={id} class={mishap.helps.includes(id) && owned.has(id) ? "kinds-saves" : ""}>
            <Toggle on={owned.has(id)} onChange={(on) => own(id, on)}>
              <strong>{name}:</strong> {second}
            </Toggle>
            {mishap.helps.includes(id) && owned.has(id) ? (
              <StateMark state="healthy" word="carries on" />
            ) : null}
          </li>
        ))}
      </ul>
      <Stats>
        <Stat name="Mishaps survived" value={`${survived} of ${MISHAPS.length}`} />
        <Stat
          name="Served well"
          value={percent(share)}
          note="if each of six needs alone is met 99.9 % of the time"
        />
        <Stat name="Not served, in a year" value={duration(downtimePerYear({ availability: share }))} />
      </Stats>
    </ModelPanel>
  );
}
