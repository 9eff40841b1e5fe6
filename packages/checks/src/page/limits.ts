/** The longest recording of a run that a worker may hand to its page, in characters. */
export const RECORDING_MAX = 12_000_000;

/** The longest name, sentence or other text in what a worker tells of a run, in characters. */
export const TEXT_MAX = 4_000;
