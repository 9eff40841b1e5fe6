import { words } from "@standby/playback";

/** The words of the player of simulated runs, with those that any telling of a run uses. */
export const player = {
  ...words,
  label: "A run of a simulated cluster",
  play: "Play",
  stop: "Stop",
  back: "Previous event",
  forward: "Next event",
  closer: "Zoom in",
  wider: "Zoom out",
  toViolation: "Go to the violation",
  toFault: "Go to the first fault",
  speed: "Speed",
  speedOf: (times: number): string => (times === 1 ? "real time" : `1/${Math.round(1 / times)} of real time`),
  /** What a run is called inside of a model with a title of its own. */
  runOf: (title: string): string => `${title}: the run`,
  cursor: "Moment",
  thinned: (oneOf: number): string => `One message in ${oneOf} is drawn; zoom in for all.`,
  keys: "Keys: Space plays, ← and → go from event to event, + and − zoom, V goes to the violation.",
  keeps: "Every promise that was checked is kept.",
  givenUp: "The run takes more than a million steps and was given up, so nothing can be said of it.",
  runIt: "Run it",
  running: "Running",
  anotherSeed: "Another seed",
  notLoaded: "The player could not be loaded. Reload the page to try again.",
  tooManyEvents: (events: number, most: number): string =>
    `The run has ${events.toLocaleString("en-GB")} events, more than the ${most.toLocaleString("en-GB")} that can be shown.`,
  tooMuchToShow: "The run holds more data than can be shown.",
  notRecorded: "The run could not be recorded.",
  notARecording: "What the check recorded cannot be shown: it is not a whole run, or too large.",
  watched: "The run that breaks the promise",
  told: (seed: number, faults: string, outcome: string): string =>
    `Seed ${seed}: ${faults}. ${outcome}`.trimEnd(),
  eventsTitle: "Events",
  eventsEarlier: "Earlier events",
  eventsLater: "Later events",
  eventsShown: (from: number, to: number, all: number): string =>
    `Events ${from.toLocaleString("en-GB")} to ${to.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")}`,
  nodesTitle: "Nodes at this moment",
  fieldsAsOf: (when: string): string => `Fields and disk as they were at ${when}.`,
  clock: (when: string): string => `Its clock: ${when}`,
  fields: "Fields",
  disk: "Disk",
  operationsTitle: "What the clients asked for",
  noOperations: "No client asked for anything in what the diagram shows.",
  answeredBy: (node: string, epoch: number | null): string =>
    epoch === null ? `by ${node}` : `by ${node} in epoch ${epoch}`,
  after: (time: string): string => `after ${time}`,
  offending: "Breaks the promise",
} as const;
