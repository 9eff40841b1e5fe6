import type { JSX } from "preact";
import { blocksText as text } from "../../strings/calculators/blocks.en.ts";
import { fixed, percent } from "../format.ts";
import { FactorSlider } from "../model/FactorSlider.tsx";
import { ModelButton } from "../model/ModelButton.tsx";
import { ModelControls } from "../model/ModelPanel.tsx";
import { Slider } from "../model/Slider.tsx";
import { soundName, UNIT_DOWN, UNITS_MAX } from "./diagram-text.ts";
import {
  groupAround,
  placesIn,
  unitsIn,
  type Chain,
  type DiagramGroup,
  type DiagramPart,
  type DiagramUnit,
} from "./diagram.ts";
import {
  addWay,
  changeDown,
  insertPart,
  needOf,
  newUnit,
  removePart,
  renameUnit,
  shiftPart,
} from "./edit-diagram.ts";

interface ToolsProps {
  chain: Chain;
  part: DiagramPart;
  onChange: (chain: Chain, selected?: string) => void;
}

/** What can be done to the part that is worked on, all of it with the keyboard. */
export function Tools(props: ToolsProps): JSX.Element {
  const { chain, part, onChange } = props;
  const isFull = unitsIn(chain).length >= UNITS_MAX;
  const group = groupAround(chain, part.id);
  return (
    <fieldset class="diagram-tools">
      <legend>{text.tools(part.kind === "unit" ? part.name : text.group)}</legend>
      {part.kind === "unit" ? (
        <UnitSettings {...props} unit={part} />
      ) : (
        <GroupSettings {...props} group={part} />
      )}
      <div class="diagram-buttons">
        <AddButtons {...props} isFull={isFull} />
        {([-1, 1] as const).map((by) => {
          const shifted = shiftPart(chain, part.id, by);
          return (
            <ModelButton key={by} disabled={shifted === chain} onClick={() => onChange(shifted)}>
              {by < 0 ? text.left : text.right}
            </ModelButton>
          );
        })}
        <ModelButton
          disabled={removePart(chain, part.id) === chain}
          onClick={() => onChange(removePart(chain, part.id))}
        >
          {text.remove}
        </ModelButton>
        {group === undefined ? null : (
          <ModelButton onClick={() => onChange(chain, group.id)}>{text.itsGroup}</ModelButton>
        )}
      </div>
      {isFull ? <p class="diagram-note">{text.full(UNITS_MAX)}</p> : null}
    </fieldset>
  );
}

function AddButtons({ chain, part, onChange, isFull }: ToolsProps & { isFull: boolean }): JSX.Element {
  const unit = newUnit(chain, unitsIn([part])[0]?.down ?? UNIT_DOWN.max);
  const add = (side: "behind" | "beside", id: string): void =>
    onChange(insertPart(chain, unit, { side, id }), unit.id);
  return (
    <>
      <ModelButton disabled={isFull} onClick={() => add("behind", part.id)}>
        {text.addBehind}
      </ModelButton>
      <ModelButton
        disabled={isFull}
        onClick={() =>
          part.kind === "unit" ? add("beside", part.id) : onChange(addWay(chain, part.id, unit), part.id)
        }
      >
        {part.kind === "unit" ? text.addBeside : text.addWay}
      </ModelButton>
    </>
  );
}

function UnitSettings({ chain, unit, onChange }: ToolsProps & { unit: DiagramUnit }): JSX.Element {
  const rename = (typed: string): string => {
    const name = soundName(typed);
    if (name !== "") onChange(renameUnit(chain, unit.id, name));
    return name === "" ? unit.name : name;
  };
  const places = placesIn(chain).get(unit.name) ?? 1;
  return (
    <ModelControls>
      <label class="diagram-name">
        {text.name}
        <input
          type="text"
          value={unit.name}
          onChange={({ currentTarget }) => (currentTarget.value = rename(currentTarget.value))}
        />
        <span class="diagram-note">{places > 1 ? text.sharedHere(places) : text.nameNote}</span>
      </label>
      <FactorSlider
        label={text.down}
        value={unit.down}
        {...UNIT_DOWN}
        format={percent}
        onChange={(down) => onChange(changeDown(chain, unit.name, down))}
      />
    </ModelControls>
  );
}

function GroupSettings({ chain, group, onChange }: ToolsProps & { group: DiagramGroup }): JSX.Element {
  return (
    <ModelControls>
      <Slider
        label={text.ways}
        value={group.k}
        min={1}
        max={group.branches.length}
        step={1}
        format={fixed}
        onChange={(k) => onChange(needOf(chain, group.id, k))}
      />
    </ModelControls>
  );
}
