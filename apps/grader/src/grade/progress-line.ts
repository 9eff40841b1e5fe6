const WIDTH = 24;

/** How far the grading of a class has come, as one line: a bar, the count, the rate and the time left. */
export function progressLine(done: number, outOf: number, elapsedMs: number): string {
  const full = outOf === 0 ? WIDTH : Math.round((WIDTH * done) / outOf);
  const bar = "#".repeat(full).padEnd(WIDTH, "-");
  const perSecond = elapsedMs > 0 ? (1000 * done) / elapsedMs : 0;
  const left = perSecond > 0 ? duration((outOf - done) / perSecond) : "?";
  return `[${bar}] ${done}/${outOf}  ${perSecond.toFixed(1)}/s  ${left} left`;
}

/** Seconds as people say them: 8 s, 2 min 5 s, 1 h 3 min. */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
