/** What a node was for a while; a stretch of which a lane has nothing to tell is left out. */
export interface PictureStretch {
  readonly lane: number;
  readonly fromUs: number;
  readonly toUs: number;
  readonly state: "up" | "down" | "paused";
  /** The state or the role in words. */
  readonly label: string;
}

/** A message. */
export interface PictureArrow {
  /** Lanes. */
  readonly from: number;
  readonly to: number;
  readonly sentUs: number;
  readonly endUs: number;
  readonly isLost: boolean;
}

/** A fault that acts in the window. */
export interface PictureFault {
  readonly label: string;
  readonly sentence: string;
  /** The lanes that it hit. */
  readonly lanes: readonly number[];
  readonly fromUs: number;
  readonly toUs: number;
}

/** The moments of a run around what went wrong: plain data of a bounded size, which can be drawn and told without the run. */
export interface RunPicture {
  /** The nodes in the order of their lanes. */
  readonly names: readonly string[];
  readonly fromUs: number;
  readonly toUs: number;
  /** When the whole run ends. */
  readonly untilUs: number;
  readonly stretches: readonly PictureStretch[];
  readonly arrows: readonly PictureArrow[];
  /** Of how many messages in the window one is drawn: 1 where all are. */
  readonly oneOf: number;
  readonly faults: readonly PictureFault[];
  readonly violation: { readonly property: string; readonly atUs: number; readonly sentence: string } | null;
  /** What happened until it went wrong, and a little after, as sentences. */
  readonly told: readonly { readonly atUs: number; readonly text: string }[];
  /** The number of the first event that is told, from 1. */
  readonly firstTold: number;
  /** How many events the whole run has. */
  readonly eventCount: number;
}
