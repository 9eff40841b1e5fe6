import "./states.css";

const UNITS = ["A", "B", "C"] as const;
const STATES = Array.from({ length: 8 }, (_, state) =>
  [0, 1, 2].map((unit) => (state >> unit) % 2 === 1),
).sort((first, second) => count(first) - count(second));

function count(down: readonly boolean[]): number {
  return down.filter(Boolean).length;
}

/** The eight states of three servers, from all up to all down; with fewer than two up, the state is framed. */
export default function States() {
  return (
    <ol class="eight-states not-content">
      {STATES.map((down) => {
        const failed = count(down);
        return (
          <li key={down.join()} class={failed > 1 ? "is-down" : ""}>
            {UNITS.map((name, unit) => (
              <span key={name} class={down[unit] ? "eight-failed" : "eight-works"}>
                {name}
                <span class="sr-only">{down[unit] ? " down" : " up"}</span>
              </span>
            ))}
            <span class="eight-share">{UNITS.length - failed} up</span>
          </li>
        );
      })}
    </ol>
  );
}
