/** Microseconds for people: `1.2 s`, `350 ms`, `80 µs`. */
export function formatTime(us: number): string {
  if (us === 0) return "0 s";
  if (Math.abs(us) >= 1_000_000) return `${Number((us / 1_000_000).toFixed(3))} s`;
  if (Math.abs(us) >= 1_000) return `${Number((us / 1_000).toFixed(3))} ms`;
  return `${us} µs`;
}
