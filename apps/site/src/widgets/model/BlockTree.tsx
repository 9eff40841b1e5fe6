import type { JSX } from "preact";
import type { DrawnBlock } from "./drawn-block.ts";
import { StateMark } from "./StateMark.tsx";
import "./block-tree.css";

interface BlockTreeProps {
  label: string;
  block: DrawnBlock;
  failed: ReadonlySet<string>;
  /** Printed under the name, such as the unit's availability. */
  note?: (id: string) => string;
  onToggle: (id: string) => void;
}

/** A reliability block diagram: series from left to right, parallel one above the other. */
export function BlockTree(props: BlockTreeProps): JSX.Element {
  return (
    <div class="blocks" role="group" aria-label={props.label}>
      <span class="blocks-end" aria-hidden="true" />
      <Branch {...props} />
      <span class="blocks-end" aria-hidden="true" />
    </div>
  );
}

function Branch(props: BlockTreeProps): JSX.Element {
  const { block, failed, note, onToggle } = props;
  if (block.kind !== "unit") {
    return (
      <div class={`blocks-${block.kind}`}>
        {block.blocks.map((part, index) => (
          <Branch {...props} block={part} key={part.kind === "unit" ? part.id : index} />
        ))}
      </div>
    );
  }
  const down = failed.has(block.id);
  return (
    <div class="blocks-leg">
      <button
        type="button"
        class={`blocks-unit is-${down ? "failed" : "healthy"}`}
        aria-pressed={down}
        title={down ? "Repair it" : "Kill it"}
        onClick={() => onToggle(block.id)}
      >
        <span class="blocks-name">{block.name}</span>
        {note === undefined ? null : <span class="blocks-note">{note(block.id)}</span>}
        <StateMark state={down ? "failed" : "healthy"} />
      </button>
    </div>
  );
}
