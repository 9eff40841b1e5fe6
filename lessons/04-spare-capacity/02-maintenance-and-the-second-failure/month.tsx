import "./month.css";

const NIGHTS = new Set([5, 12, 19]);

/** The thirty days of a month; in three of them, for two hours, a server is out of service. */
export default function Month() {
  return (
    <div class="month-strip not-content" aria-hidden="true">
      <ol>
        {Array.from({ length: 30 }, (_, day) => (
          <li
            key={day}
            class={NIGHTS.has(day) ? "is-out" : ""}
            style={NIGHTS.has(day) ? { "--out": 100 / 12 } : {}}
          />
        ))}
      </ol>
      <p>
        <span>day 1: A, B and C</span>
        <span>dark: one is being patched</span>
        <span>day 30</span>
      </p>
    </div>
  );
}
