import type { RecordedRun } from "@standby/playback";
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { simulator as words } from "../../strings/simulator.en.ts";
import { ModelButton } from "../../widgets/model/ModelButton.tsx";
import { presetsFor, type Preset } from "../simulation/presets.ts";
import { asksForRun, readRunLink, readSeed, runLink } from "../simulation/run-link.ts";
import { type RunRequest, type ScenarioName } from "../simulation/scenario-names.ts";
import { RunPlayer } from "./RunPlayer.tsx";
import { runInWorker } from "./run-in-worker.ts";
import "./playground.css";

interface PlaygroundProps {
  /** The systems to choose from, the first of them to begin with. */
  systems: readonly ScenarioName[];
  schedule: string;
  /** Names the player. */
  label: string;
  /** Whether the address says what to run, and then always what is shown. */
  inAddress?: boolean;
  /** The first frame, until a run was asked for. */
  children?: ComponentChildren;
}

/** A system, a seed and faults to choose, and the run that they give, in the player. */
export function Playground(props: PlaygroundProps): JSX.Element {
  const { systems, schedule, label, inAddress = false, children } = props;
  const [asked, setAsked] = useState({ scenario: systems[0] ?? "store", seed: "1", schedule });
  /** What the run that is shown was made of. */
  const [made, setMade] = useState(asked);
  const [run, setRun] = useState<RecordedRun | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isAlive, setAlive] = useState(false);
  const stop = useRef<(() => void) | null>(null);

  const start = (request: RunRequest): void => {
    stop.current?.();
    setBusy(true);
    setProblem(null);
    const worker = new Worker(new URL("../simulation/worker.ts", import.meta.url), { type: "module" });
    stop.current = runInWorker(worker, request, (simulated) => {
      setBusy(false);
      if (simulated.kind === "problem") return setProblem(simulated.problem);
      if (inAddress) history.replaceState(history.state, "", `${runLink(request)}#playground`);
      setRun(simulated.run);
      setMade({ ...request, seed: String(request.seed) });
    });
  };
  useEffect(() => {
    setAlive(true);
    const wanted = inAddress ? readRunLink(location.search) : null;
    if (wanted !== null && systems.includes(wanted.scenario)) {
      setAsked({ ...wanted, seed: String(wanted.seed) });
      start(wanted);
    } else if (inAddress && asksForRun(location.search)) setProblem(words.wrongLink);
    return () => stop.current?.();
  }, []);

  const submit = (event: Event): void => {
    event.preventDefault();
    const seed = readSeed(asked.seed);
    if (seed === null) setProblem(words.wrongSeed);
    else start({ ...asked, seed });
  };
  return (
    <div class="pg not-content">
      <form onSubmit={submit}>
        <Choices asked={asked} systems={systems} onChange={setAsked} />
        <p class="pg-run">
          <button type="submit" class="button primary" disabled={!isAlive || isBusy}>
            {isBusy ? words.running : words.run}
          </button>
          {inAddress && isAlive && run !== null && (
            <ModelButton onClick={() => void navigator.clipboard.writeText(location.href)}>
              {words.copyLink}
            </ModelButton>
          )}
        </p>
      </form>
      <p class="pg-facts">{words.facts(words.systems[made.scenario], faultsOf(made), made.seed)}</p>
      <p class="pg-problem" role="alert">
        {problem}
      </p>
      {run === null ? children : <RunPlayer key={`${run.hash} ${run.seed}`} run={run} label={label} />}
    </div>
  );
}

interface Asked {
  readonly scenario: ScenarioName;
  readonly seed: string;
  readonly schedule: string;
}

/** The preset with the faults that are asked for, where there is one. */
function presetOf({ scenario, schedule }: Asked): Preset | undefined {
  return presetsFor(scenario).find((each) => JSON.stringify(each.schedule) === schedule);
}

/** The same in another system: faults that were chosen for the one and are not for the other give way to some that are. */
function inSystem(asked: Asked, scenario: ScenarioName): Asked {
  const chosen = presetOf(asked);
  const own = presetsFor(scenario);
  if (chosen === undefined || own.some(({ id }) => id === chosen.id)) return { ...asked, scenario };
  return { ...asked, scenario, schedule: JSON.stringify(own.at(-1)?.schedule ?? []) };
}

/** The faults that are asked for, for paper. */
function faultsOf(asked: Asked): string {
  const chosen = presetOf(asked);
  return chosen === undefined ? asked.schedule : words.presets[chosen.id];
}

interface ChoicesProps {
  asked: Asked;
  systems: readonly ScenarioName[];
  onChange: (asked: Asked) => void;
}

function Choices({ asked, systems, onChange }: ChoicesProps): JSX.Element {
  const id = useId();
  const chosen = presetOf(asked);
  return (
    <div class="pg-fields">
      {systems.length > 1 && (
        <label>
          {words.system}
          <select
            value={asked.scenario}
            onChange={({ currentTarget }) => onChange(inSystem(asked, currentTarget.value as ScenarioName))}
          >
            {systems.map((name) => (
              <option key={name} value={name} selected={name === asked.scenario}>
                {words.systems[name]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {words.faults}
        <select
          value={chosen?.id ?? ""}
          onChange={({ currentTarget }) => {
            const preset = presetsFor(asked.scenario).find((each) => each.id === currentTarget.value);
            if (preset) onChange({ ...asked, schedule: JSON.stringify(preset.schedule) });
          }}
        >
          {presetsFor(asked.scenario).map((each) => (
            <option key={each.id} value={each.id} selected={each.id === chosen?.id}>
              {words.presets[each.id]}
            </option>
          ))}
          {chosen === undefined && (
            <option value="" selected>
              {words.ownSchedule}
            </option>
          )}
        </select>
      </label>
      <label>
        {words.seed}
        <input
          inputMode="numeric"
          value={asked.seed}
          onInput={({ currentTarget }) => onChange({ ...asked, seed: currentTarget.value })}
        />
      </label>
      <details>
        <summary>{words.scheduleTitle}</summary>
        <label for={id}>{words.scheduleHint}</label>
        <textarea
          id={id}
          rows={4}
          spellcheck={false}
          value={asked.schedule}
          onInput={({ currentTarget }) => onChange({ ...asked, schedule: currentTarget.value })}
        />
      </details>
    </div>
  );
}
