import { predict as text } from "../strings/en.ts";

/** What was said and what it is, in the same unit. */
export interface Guess {
  readonly predicted: number;
  readonly answer: number;
  /** How far off still counts as close. */
  readonly tolerance: number;
  readonly unit: string;
}

/** Says how far off a prediction was: by a factor where that is telling, by a difference where not. */
export function tellDistance({ predicted, answer, tolerance, unit }: Guess): string {
  const distance = Math.abs(predicted - answer);
  if (distance <= tolerance * (1 + 1e-9)) return text.close;
  const ratio = predicted / answer;
  const factor = Math.max(ratio, 1 / ratio);
  if (Number.isFinite(factor) && factor >= 1.5) return text.off(short(factor));
  return text.offBy(unit === "" ? short(distance) : `${short(distance)} ${unit}`);
}

function short(value: number): string {
  return String(Number(value.toPrecision(2)));
}
