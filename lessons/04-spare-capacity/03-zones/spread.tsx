import "./spread.css";

interface SpreadProps {
  spreads: readonly { readonly zones: readonly number[]; readonly lost: number; readonly needed: number }[];
}

/** Fleets that stand in zones, one of which is lost, with what is left below. */
export default function Spread({ spreads }: SpreadProps) {
  return (
    <div class="zone-spreads not-content" aria-hidden="true">
      {spreads.map(({ zones, lost, needed }) => {
        const total = zones.reduce((sum, units) => sum + units, 0);
        const left = total - (zones[lost] ?? 0);
        return (
          <div key={zones.join()}>
            <ol class="zone-spread-row">
              {zones.map((units, zone) => (
                <li key={zone} class={zone === lost ? "is-lost" : ""}>
                  <span>Zone {"ABCDEF"[zone]}</span>
                  <span class="zone-units">
                    {Array.from({ length: units }, (_, unit) => (
                      <span key={unit} />
                    ))}
                  </span>
                  <span class="zone-word">{zone === lost ? "lost" : `${units} left`}</span>
                </li>
              ))}
            </ol>
            <p class="zone-spread-name">
              {total} servers: {left} left, {needed} needed. {left < needed ? "Too few." : "Enough."}
            </p>
          </div>
        );
      })}
    </div>
  );
}
