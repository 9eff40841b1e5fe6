import type { JSX } from "preact";
import { blocksText as text } from "../../strings/calculators/blocks.en.ts";
import { upPercent } from "../format.ts";
import type { Chain, DiagramGroup, DiagramPart, DiagramUnit } from "./diagram.ts";
import type { Side } from "./edit-diagram.ts";
import { useDrag, type Drag } from "./use-drag.ts";
import "../model/block-tree.css";
import "./diagram.css";

interface DrawingProps {
  chain: Chain;
  /** The id of the part that is worked on. */
  selected: string;
  /** In how many places each unit stands, by its name. */
  places: ReadonlyMap<string, number>;
  /** The names of the units that stop the whole alone. */
  singles: ReadonlySet<string>;
  onSelect: (id: string) => void;
  onMove: (id: string, at: { side: Side; id: string }) => void;
  onRemove: (id: string) => void;
}

/** A block diagram to build: its parts can be chosen, dragged and, with the Delete key, removed. */
export function Drawing(props: DrawingProps): JSX.Element {
  const drag = useDrag(props.onMove);
  return (
    <div class="blocks diagram" role="group" aria-label={text.drawing} tabIndex={0}>
      <span class="blocks-end" aria-hidden="true" />
      <Row {...props} drag={drag} />
      <span class="blocks-end" aria-hidden="true" />
    </div>
  );
}

type PartProps = DrawingProps & { drag: Drag };

function Row(props: PartProps): JSX.Element {
  return (
    <div class="blocks-series">
      {props.chain.map((part) =>
        part.kind === "unit" ? (
          <Unit {...props} unit={part} key={part.id} />
        ) : (
          <Group {...props} group={part} key={part.id} />
        ),
      )}
    </div>
  );
}

function Group(props: PartProps & { group: DiagramGroup }): JSX.Element {
  const { group, selected, onSelect } = props;
  const { k, branches, id } = group;
  return (
    <div class="diagram-group">
      <button
        type="button"
        class="diagram-need"
        aria-pressed={selected === id}
        title={text.needLabel(k, branches.length)}
        onClick={() => onSelect(id)}
        onKeyDown={removeOn(props, group)}
      >
        {text.need(k, branches.length)}
      </button>
      <div class="blocks-parallel">
        {branches.map((branch) => (
          <div class="blocks-leg" key={branch[0]?.id}>
            <Row {...props} chain={branch} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Unit(props: PartProps & { unit: DiagramUnit }): JSX.Element {
  const { unit, selected, places, singles, drag, onSelect } = props;
  const count = places.get(unit.name) ?? 1;
  const over = drag.over?.id === unit.id ? `drop-${drag.over.side}` : "";
  return (
    <div class="blocks-leg">
      <button
        type="button"
        class={`blocks-unit ${singles.has(unit.name) ? "is-single" : ""} ${over}`}
        aria-pressed={selected === unit.id}
        onClick={() => onSelect(unit.id)}
        onKeyDown={removeOn(props, unit)}
        {...drag.handlersOf(unit.id)}
      >
        <span class="blocks-name">{unit.name}</span>
        <span class="blocks-note">{upPercent(unit.down)}</span>
        {count > 1 ? <span class="blocks-note diagram-places">{text.places(count)}</span> : null}
      </button>
    </div>
  );
}

function removeOn({ onRemove }: PartProps, part: DiagramPart): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Delete") return;
    event.preventDefault();
    onRemove(part.id);
  };
}
