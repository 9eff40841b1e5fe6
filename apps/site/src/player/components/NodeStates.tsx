import { moment, stretchAt } from "@standby/playback";
import type { JSX } from "preact";
import { player as words } from "../../strings/player.en.ts";
import type { Playing } from "./use-player.ts";

const MARKS = { up: "●", down: "✕", paused: "❙❙" } as const;

/** How each node is at the moment, and what it held when it was last looked into. */
export function NodeStates({ playing }: { playing: Playing }): JSX.Element {
  const { run, lanes, cursorUs } = playing;
  const snapshot = run.snapshots.findLast(({ atUs }) => atUs <= cursorUs);
  return (
    <div class="pl-nodes">
      <h3>{words.nodesTitle}</h3>
      <p class="pl-note">{snapshot && words.fieldsAsOf(moment(snapshot.atUs))}</p>
      <ul>
        {run.names.map((name, lane) => {
          const now = stretchAt(lanes[lane] ?? [], cursorUs);
          const state = now?.state ?? "down";
          const inside = snapshot?.nodes[lane];
          return (
            <li key={name}>
              <b>{name}</b>{" "}
              <span class={`pl-state is-${state}`}>
                <span aria-hidden="true">{MARKS[state]}</span> {words.states[state]}
              </span>
              {now?.role && <span class="pl-role">{words.roleOf(now.role, now.epoch)}</span>}
              {inside && (
                <details>
                  <summary>{words.clock(moment(inside.clockUs))}</summary>
                  <Values title={words.fields} value={inside.volatile} />
                  <Values title={words.disk} value={inside.disk} />
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Values({ title, value }: { title: string; value: unknown }): JSX.Element | null {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <dl>
        {Object.entries(value).map(([name, each]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{typeof each === "string" ? each : JSON.stringify(each)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
