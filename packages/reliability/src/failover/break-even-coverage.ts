/** The coverage at which what a standby saves makes good a harm: 0 without harm, above 1 where none does. */
export function breakEvenCoverage(parts: {
  readonly harm: number;
  readonly savedAtFullCoverage: number;
}): number {
  return parts.harm === 0 ? 0 : parts.harm / parts.savedAtFullCoverage;
}
