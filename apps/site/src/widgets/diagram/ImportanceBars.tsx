import type { Importance } from "@standby/reliability";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { blocksText as text } from "../../strings/calculators/blocks.en.ts";
import { Bars } from "../chart/Bars.tsx";
import { percent, significant } from "../format.ts";
import { Choice } from "../model/Choice.tsx";

type Measure = "criticality" | "fussellVesely" | "birnbaum";

const MEASURES = ["criticality", "fussellVesely", "birnbaum"] as const;

interface ImportanceBarsProps {
  /** How much each unit matters, with the names that are shown. */
  units: readonly Importance[];
}

/** How much each unit matters, by a measure to choose, the most important first. */
export function ImportanceBars({ units }: ImportanceBarsProps): JSX.Element {
  const [measure, setMeasure] = useState<Measure>("criticality");
  const format = measure === "birnbaum" ? significant : percent;
  const ordered = units.toSorted((a, b) => b[measure] - a[measure]);
  return (
    <>
      <Choice
        label={text.importance}
        name="blocks-measure"
        value={measure}
        options={MEASURES.map((value) => ({ value, text: text.measures[value] }))}
        onChange={setMeasure}
      />
      <Bars
        label={text.measureSays[measure]}
        full={ordered[0]?.[measure] || 1}
        bars={ordered.map((unit) => ({
          name: unit.name,
          value: unit[measure],
          text: format(unit[measure]),
        }))}
      />
    </>
  );
}
