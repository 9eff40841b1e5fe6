import type { JSX } from "preact";
import { blocksText as text } from "../../strings/calculators/blocks.en.ts";

interface CutSetsProps {
  /** The names of the units of each set, the smallest sets first; there may be very many. */
  sets: readonly (readonly string[])[];
}

const SHOWN = 12;

/** What is enough to stop the whole: single points first, then pairs, and so on. */
export function CutSets({ sets }: CutSetsProps): JSX.Element {
  const hidden = sets.length - SHOWN;
  return (
    <div class="diagram-cuts">
      <p>{text.cuts}</p>
      <ol>
        {sets.slice(0, SHOWN).map((set, index) => (
          <li key={index} class={set.length === 1 ? "is-alone" : ""}>
            {set.length === 1 ? set.map(text.alone) : set.join(" + ")}
          </li>
        ))}
        {hidden > 0 ? <li class="diagram-more">{text.cutsMore(hidden)}</li> : null}
      </ol>
      <p class="diagram-note">{text.cutsNote}</p>
    </div>
  );
}
