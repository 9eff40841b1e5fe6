/** The largest recording of a run that is shown, in events. */
export const EVENTS_MAX = 100_000;
