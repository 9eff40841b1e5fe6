import { kOfN } from "@standby/reliability";
import { fixed, ModelPanel, percent, Slider, Stat, Stats } from "@standby/site/widgets";
import { useState } from "preact/hooks";

/** What believing the majority is worth, for copies of a quality of your choice. */
export default function Vote() {
  const [error, setError] = useState(0.01);
  return (
    <ModelPanel
      title="Believing the majority"
      hint="Each copy answers wrongly for this share of requests, independently of the others."
      summary={
        error < 0.5
          ? "Two of three are right more often than one is."
          : error > 0.5
            ? "The majority is now wrong more often than one copy is: more voters make it worse."
            : "Three are exactly as good as one."
      }
    >
      <Slider
        label="Wrong answers of one copy"
        value={error}
        min={0.01}
        max={0.7}
        step={0.01}
        format={(value) => percent(value, 0)}
        onChange={setError}
      />
      <Stats>
        {[1, 3, 5].map((n) => (
          <Stat
            key={n}
            name={n === 1 ? "One copy is right" : `Most of ${fixed(n)} are right`}
            value={percent(kOfN({ k: (n + 1) / 2, n, availability: 1 - error }))}
          />
        ))}
      </Stats>
    </ModelPanel>
  );
}
