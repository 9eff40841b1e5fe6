import type { JSX } from "preact";
import type { PartState } from "./part-state.ts";
import { StateMark } from "./StateMark.tsx";
import "./system-diagram.css";

/** A part of an architecture, placed on a grid. */
export interface DiagramPart {
  readonly id: string;
  readonly label: string;
  /** The column and the row, from 1; a fraction stands between two. */
  readonly column: number;
  readonly row: number;
  /** True for what cannot be killed, such as the customers. */
  readonly fixed?: boolean;
}

interface SystemDiagramProps {
  /** What is drawn; read before the parts. */
  label: string;
  columns: number;
  rows: number;
  parts: readonly DiagramPart[];
  /** Pairs of part ids that are joined by a line. */
  links: readonly (readonly [string, string])[];
  states: Readonly<Record<string, PartState>>;
  /** Words that replace a state's own name, by part id. */
  words?: Readonly<Record<string, string>>;
  onToggle: (id: string) => void;
}

/** An architecture whose parts can be killed and revived, by mouse and by keyboard. */
export function SystemDiagram(props: SystemDiagramProps): JSX.Element {
  const { label, columns, rows, parts, states, words } = props;
  const x = (part: DiagramPart): number => ((part.column - 0.5) / columns) * 100;
  const y = (part: DiagramPart): number => ((part.row - 0.5) / rows) * 100;
  const stateOf = (id: string): PartState => states[id] ?? "healthy";
  return (
    <div class="system" role="group" aria-label={label} style={{ "--rows": rows, "--columns": columns }}>
      <svg class="system-links" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {props.links.map(([from, to]) => {
          const a = parts.find((part) => part.id === from);
          const b = parts.find((part) => part.id === to);
          if (a === undefined || b === undefined) return null;
          const broken = stateOf(from) === "failed" || stateOf(to) === "failed";
          return <line class={broken ? "broken" : ""} x1={x(a)} y1={y(a)} x2={x(b)} y2={y(b)} />;
        })}
      </svg>
      {parts.map((part) => {
        const state = stateOf(part.id);
        const place = { left: `${x(part)}%`, top: `${y(part)}%` };
        const content = (
          <>
            <span class="system-name">{part.label}</span>
            <StateMark state={state} word={words?.[part.id] ?? state} />
          </>
        );
        return part.fixed === true ? (
          <div class={`system-part system-fixed is-${state}`} style={place} key={part.id}>
            {content}
          </div>
        ) : (
          <button
            type="button"
            class={`system-part is-${state}`}
            style={place}
            key={part.id}
            aria-pressed={state === "failed"}
            title={state === "failed" ? "Repair it" : "Kill it"}
            onClick={() => props.onToggle(part.id)}
          >
            {content}
          </button>
        );
      })}
    </div>
  );
}
