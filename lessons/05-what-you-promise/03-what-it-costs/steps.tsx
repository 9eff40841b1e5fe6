import { costPerAvoidedHour, downtimePerYear } from "@standby/reliability";
import { fixed } from "@standby/site/widgets";
import "./shares.css";

interface Offer {
  readonly name: string;
  readonly cost: number;
  readonly down: number;
}

const LEFT = 68;
const BASE = 192;
const x = ({ down }: Offer): number => LEFT + (downtimePerYear({ unavailability: down }) / 3600) * 3.5;
const y = ({ cost }: Offer): number => BASE - cost / 400;
const hourOf = (from: Offer, to: Offer): string => {
  const price = costPerAvoidedHour({
    before: { unavailability: from.down },
    after: { unavailability: to.down },
    costPerYearBefore: from.cost,
    costPerYearAfter: to.cost,
  });
  return `${fixed(price)} an hour`;
};

/** Three offers by what they cost and how long they are down; the steeper the line between two, the dearer an hour. */
export default function Steps({ offers: [a, b, c] }: { offers: readonly [Offer, Offer, Offer] }) {
  const names = [
    { offer: a, dx: 10, dy: 5 },
    { offer: b, dx: 2, dy: 20 },
    { offer: c, dx: 10, dy: -2 },
  ];
  return (
    <svg class="shares-figure not-content" viewBox="0 0 440 224" aria-hidden="true">
      <path class="shares-axis" d={`M${LEFT} 24V${BASE}H424`} />
      <path class="shares-line" d={`M${x(a)} ${y(a)}L${x(c)} ${y(c)}`} />
      <path class="shares-step" d={`M${x(a)} ${y(a)}L${x(b)} ${y(b)}L${x(c)} ${y(c)}`} />
      {names.map(({ offer, dx, dy }) => (
        <g key={offer.name}>
          <circle class="shares-offer" cx={x(offer)} cy={y(offer)} r="5" />
          <text x={x(offer) + dx} y={y(offer) + dy}>
            {offer.name}
          </text>
        </g>
      ))}
      <text class="shares-soft" x="256" y="94">
        {hourOf(a, c)}
      </text>
      <text x={x(b) + 6} y="112">
        {hourOf(b, c)}
      </text>
      <text x="210" y="180">
        {hourOf(a, b)}
      </text>
      {[b, c].map(({ cost, name }) => (
        <text key={name} class="shares-soft" x={LEFT - 6} y={BASE - cost / 400 + 5} text-anchor="end">
          {fixed(cost)}
        </text>
      ))}
      <text class="shares-soft" x="4" y="14">
        cost a year
      </text>
      <text class="shares-soft" x="424" y={BASE + 22} text-anchor="end">
        hours down a year
      </text>
    </svg>
  );
}
