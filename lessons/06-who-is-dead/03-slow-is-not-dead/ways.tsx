import "./ways.css";

const WAYS = [
  { y: 92, messages: "2 messages" },
  { y: 30, messages: "4 messages" },
] as const;

/** The direct way from a watcher to a server, and one through a witness, with their messages. */
export default function Ways() {
  const [direct, round] = WAYS;
  return (
    <svg class="ways-figure not-content" viewBox="0 0 440 150" aria-hidden="true">
      <path class="ways-line" d="M96 86H342M342 98H96" />
      <path class="ways-cross" d="M208 78L232 106M232 78L208 106" />
      <path class="ways-line" d="M84 70L176 34M186 46L100 78M264 34L356 70M342 78L254 46" />
      <rect class="ways-node" x="8" y="70" width="88" height="44" rx="5" />
      <rect class="ways-node" x="342" y="70" width="90" height="44" rx="5" />
      <rect class="ways-node" x="172" y="10" width="96" height="40" rx="5" />
      <g text-anchor="middle">
        <text x="52" y="97">
          watcher
        </text>
        <text x="387" y="97">
          server
        </text>
        <text x="220" y="35">
          witness
        </text>
        <text class="ways-soft" x="220" y={direct.y + 36}>
          {`direct: ${direct.messages}`}
        </text>
        <text class="ways-soft" x="356" y={round.y}>
          {`around: ${round.messages}`}
        </text>
      </g>
    </svg>
  );
}
