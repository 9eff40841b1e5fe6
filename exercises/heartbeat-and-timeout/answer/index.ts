import type { Beat, Context, Detection, DetectorOptions, Link } from "../given/detector.ts";

/** How often in an hour a healthy server falls silent for one beat more than the detector forgives. */
export function falseAlarmsPerHour(link: Link, forgiven: number): number {
  throw new Error("Not written yet.");
}

/** The shortest timeout that suspects no healthy server while at most so many beats in a row are lost. */
export function timeoutFor(link: Link, forgiven: number): number {
  throw new Error("Not written yet.");
}

/** How long after a crash the detector suspects the server. */
export function detection(link: Link, timeoutUs: number): Detection {
  throw new Error("Not written yet.");
}

/** Suspects who has been silent for longer than the timeout, until it is heard again. */
export class Detector {
  private readonly options: DetectorOptions;

  constructor(options: DetectorOptions) {
    this.options = options;
  }

  onStart(ctx: Context): void {
    throw new Error("Not written yet.");
  }

  onMessage(ctx: Context, from: string, beat: Beat): void {
    throw new Error("Not written yet.");
  }

  onTimer(ctx: Context, name: string): void {
    throw new Error("Not written yet.");
  }
}
