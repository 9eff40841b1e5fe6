import { arrowsIn, arrowsOf } from "./arrows.ts";
import { lanesOf, stretchText, tellsSomething } from "./lanes.ts";
import { openedAt } from "./opened-at.ts";
import type { RecordedRun } from "./recorded-run.ts";
import type { PictureFault, PictureStretch, RunPicture } from "./run-picture.ts";
import { sentenceOf } from "./sentence.ts";
import type { TimeWindow } from "./window.ts";

/** So much of a run is in its picture at most. */
export const PICTURE_LIMITS = {
  lanes: 40,
  arrows: 200,
  stretches: 200,
  faults: 20,
  told: 24,
  textCharacters: 300,
} as const;

/** Of what is told, this much comes after what went wrong. */
const TOLD_AFTER = 4;

/** The picture of a run at the moment at which the player opens it. */
export function pictureOf(run: RecordedRun): RunPicture {
  const { shown, row } = openedAt(run);
  const { lanes, arrows, stretches, faults, told } = PICTURE_LIMITS;
  const names = run.names.slice(0, lanes);
  const drawn = arrowsIn(run, arrowsOf(run), shown.fromUs, shown.toUs, arrows);
  const first = Math.max(0, Math.min(row + 1 + TOLD_AFTER, run.times.length) - told);
  const end = Math.min(first + told, run.times.length);
  const { violation } = run;
  return {
    names: names.map(cut),
    ...shown,
    untilUs: run.untilUs,
    stretches: stretchesIn(run, shown).slice(0, stretches),
    arrows: drawn.arrows
      .filter(({ from, to }) => from >= 0 && to >= 0 && Math.max(from, to) < names.length)
      .map(({ from, to, sentUs, endUs, isLost }) => ({ from, to, sentUs, endUs, isLost })),
    oneOf: drawn.oneOf,
    faults: faultsIn(run, shown, names).slice(0, faults),
    violation: violation && {
      property: cut(violation.property),
      atUs: violation.atUs,
      sentence: cut(violation.sentence),
    },
    told: Array.from({ length: Math.max(0, end - first) }, (_, index) => ({
      atUs: run.times[first + index] ?? 0,
      text: cut(sentenceOf(run, first + index)),
    })),
    firstTold: run.firstEvent + first + 1,
    eventCount: run.firstEvent + run.times.length,
  };
}

function stretchesIn(run: RecordedRun, { fromUs, toUs }: TimeWindow): PictureStretch[] {
  return lanesOf(run)
    .slice(0, PICTURE_LIMITS.lanes)
    .flatMap((stretches, lane) =>
      stretches
        .filter(tellsSomething)
        .filter((stretch) => stretch.fromUs <= toUs && stretch.toUs > fromUs)
        .map((stretch) => ({
          lane,
          fromUs: Math.max(stretch.fromUs, fromUs),
          toUs: Math.min(stretch.toUs, toUs),
          state: stretch.state,
          label: cut(stretchText(stretch)),
        })),
    );
}

function faultsIn(run: RecordedRun, shown: TimeWindow, names: readonly string[]): PictureFault[] {
  return run.faults
    .filter(({ fromUs, toUs }) => fromUs <= shown.toUs && toUs >= shown.fromUs)
    .map(({ label, sentence, hit, fromUs, toUs }) => ({
      label: cut(label),
      sentence: cut(sentence),
      lanes: hit.map((name) => names.indexOf(name)).filter((lane) => lane >= 0),
      fromUs: Math.max(fromUs, shown.fromUs),
      toUs: Math.min(toUs, shown.toUs),
    }));
}

function cut(text: string): string {
  const { textCharacters } = PICTURE_LIMITS;
  return text.length > textCharacters ? `${text.slice(0, textCharacters)}…` : text;
}
