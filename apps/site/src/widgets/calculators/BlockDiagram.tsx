import { downtimePerYear, importance, minimalCutSets, sharedUnavailability } from "@standby/reliability";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { blocksText as text } from "../../strings/calculators/blocks.en.ts";
import { findPart, placesIn, type Chain } from "../diagram/diagram.ts";
import { diagramCodec } from "../diagram/diagram-text.ts";
import { CutSets } from "../diagram/CutSets.tsx";
import { Drawing } from "../diagram/Drawing.tsx";
import { movePart, removePart } from "../diagram/edit-diagram.ts";
import { ImportanceBars } from "../diagram/ImportanceBars.tsx";
import { toBlock } from "../diagram/to-block.ts";
import { Tools } from "../diagram/Tools.tsx";
import { duration, fixed, upPercent } from "../format.ts";
import { Stat, Stats } from "../model/Stats.tsx";
import { CalculatorPanel } from "../state/CalculatorPanel.tsx";
import { useCalculator, type CalculatorProps } from "../state/use-calculator.ts";

interface DiagramState {
  readonly chain: Chain;
}

const shop: DiagramState = {
  chain: [
    { kind: "unit", id: "p1", name: "Balancer", down: 0.0001 },
    {
      kind: "group",
      id: "p2",
      k: 2,
      branches: ["Web A", "Web B", "Web C"].map((name, index) => [
        { kind: "unit", id: `p${index + 3}`, name, down: 0.01 },
      ]),
    },
    {
      kind: "group",
      id: "p6",
      k: 1,
      branches: [
        [{ kind: "unit", id: "p7", name: "Primary", down: 0.002 }],
        [{ kind: "unit", id: "p8", name: "Standby", down: 0.002 }],
      ],
    },
  ],
};

/** Units that matter as much as each other may differ by this part of it. */
const ROUNDING = 1e-9;

/** A block diagram to build, with what it comes to. */
export function BlockDiagram(props: CalculatorProps<DiagramState>): JSX.Element {
  const calculator = useCalculator("blocks", diagramCodec, shop, props);
  const { chain } = calculator.state;
  const [chosen, setChosen] = useState("p1");
  const part = findPart(chain, chosen) ?? chain[0];
  const tree = toBlock(chain);
  const unavailability = sharedUnavailability({ tree });
  const places = placesIn(chain);
  const cuts = useMemo(() => minimalCutSets({ tree }), [shapeKey(chain)]);
  const singles = cuts.filter(({ length }) => length === 1).flat();
  const matters = importance({ tree });
  const top = Math.max(...matters.map(({ criticality }) => criticality)) * (1 - ROUNDING);
  const most = matters.filter(({ criticality }) => criticality >= top).map(({ name }) => name);
  const year = duration(downtimePerYear({ unavailability }));
  const change = (after: Chain, selected?: string): void => {
    if (after !== chain) calculator.change({ chain: after });
    if (selected !== undefined) setChosen(selected);
  };
  return (
    <CalculatorPanel
      calculator={calculator}
      title={text.title}
      hint={text.hint}
      summary={text.summary({
        up: upPercent(unavailability),
        year,
        singles,
        most: most.length < places.size ? most : [],
      })}
      assumptions={text.assumptions}
    >
      <Drawing
        chain={chain}
        selected={part?.id ?? ""}
        places={places}
        singles={new Set(singles)}
        onSelect={setChosen}
        onMove={(id, at) => change(movePart(chain, id, at), id)}
        onRemove={(id) => change(removePart(chain, id))}
      />
      {part === undefined ? null : <Tools chain={chain} part={part} onChange={change} />}
      <Stats>
        <Stat name={text.whole} value={upPercent(unavailability)} />
        <Stat name={text.year} value={year} />
        <Stat name={text.units} value={fixed(places.size)} />
        <Stat name={text.singles} value={fixed(singles.length)} note={singles.join(", ") || text.noSingles} />
      </Stats>
      <CutSets sets={cuts} />
      <ImportanceBars units={matters} />
    </CalculatorPanel>
  );
}

/** What two diagrams have in common that differ only in downtimes: the same cut sets. */
function shapeKey(chain: Chain): string {
  return JSON.stringify(chain, (key, value: unknown) => (key === "down" ? undefined : value));
}
