import { moment, words, type RunPicture } from "@standby/playback";

/** A picture of a run in words. */
export interface RunText {
  readonly title: string;
  /** What the drawing shows, and of how much. */
  readonly caption: string;
  readonly faults: readonly string[];
  /** What happened until it went wrong, event by event. */
  readonly events: readonly string[];
  /** How much of the run that is. */
  readonly extent: string;
}

/** The sentences beside a drawing, which tell the same to those who do not see it. */
export function runText(run: RunPicture): RunText {
  const { violation, fromUs, toUs, untilUs, oneOf, told, firstTold, eventCount, faults } = run;
  const where = `${moment(fromUs)} to ${moment(toUs)} of a run of ${moment(untilUs)}`;
  const thinned = oneOf > 1 ? ` One message in ${oneOf} is drawn.` : "";
  return {
    title: violation === null ? words.diagram : `${words.violated(violation.property)} ${violation.sentence}`,
    caption: `${where}: a line is a node, an arrow a message, a cross one that was lost.${thinned}`,
    faults: faults.map(({ sentence }) => sentence),
    events: told.map(({ atUs, text }) => `${moment(atUs)} ${text}`),
    extent:
      told.length === 0
        ? "Nothing happened."
        : `Events ${firstTold} to ${firstTold + told.length - 1} of ${eventCount}.`,
  };
}

/** Where the whole of a run can be seen, as a sentence without the address. */
export const WATCH_WHOLE =
  "To watch the whole run, put the answer into the exercise's page and run its checks";
