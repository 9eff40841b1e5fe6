import { betaFactorFloor, betaFactorUnavailability } from "@standby/reliability";
import { fixed } from "@standby/site/widgets";
import "./parts.css";

const UNIT = { unavailability: 0.01, beta: 0.1 };
const HOURS = 10_000;
const FULL = 300;
const COUNTS = [1, 2, 3, 4] as const;

/** For one to four replicas, the hours of 10,000 in which all are down: the common ones, and those of chance. */
export default function Parts() {
  const common = betaFactorFloor(UNIT) * HOURS;
  return (
    <div class="replicas not-content" aria-hidden="true">
      {COUNTS.map((n) => {
        const chance = betaFactorUnavailability({ ...UNIT, n }) * HOURS - common;
        const width = (hours: number): number => (hours * FULL) / 100;
        return (
          <div key={n} class="replicas-row">
            <span class="replicas-name">{n === 1 ? "1 replica" : `${n} replicas`}</span>
            <svg viewBox={`0 0 ${FULL} 16`} preserveAspectRatio="none">
              <rect class="replicas-common" x="0" y="0" width={width(common)} height="16" />
              <rect class="replicas-chance" x={width(common)} y="0" width={width(chance)} height="16" />
            </svg>
            <span class="replicas-hours">
              {fixed(common)} +{" "}
              {fixed(chance, chance >= 10 ? 0 : chance >= 0.1 ? 2 : chance >= 0.001 ? 3 : 5)}
            </span>
          </div>
        );
      })}
      <p class="replicas-key">
        <span class="replicas-common" /> common cause
        <span class="replicas-chance" /> each for reasons of its own
      </p>
    </div>
  );
}
