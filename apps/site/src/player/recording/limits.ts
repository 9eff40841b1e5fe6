/** The largest recording of a run that is shown, in events and as text. */
export const EVENTS_MAX = 100_000;
export const CHARACTERS_MAX = 12_000_000;
