import type { Refusal } from "../refusals.ts";

const election = { servers: 5, alive: 4, rangeSec: 1, delaySec: 0.1, minTimeoutSec: 1 };
const elections = ["splitVoteProbability", "electionRounds", "electionTime"] as const;

/** What is refused because two options do not fit each other. */
export const detectionRefusals: readonly Refusal[] = [
  {
    call: "probeDetectionTime",
    given: { periodSec: 1, timeoutSec: 2, threshold: 3 },
    error: RangeError,
    message: "timeoutSec is 2, but must be at most periodSec, which is 1",
  },
  {
    call: "heartbeatDetectionTime",
    given: { periodSec: 2, timeoutSec: 1 },
    error: RangeError,
    message: "timeoutSec is 1, but must be at least periodSec, which is 2",
  },
  ...elections.flatMap((call): Refusal[] => [
    {
      call,
      given: { ...election, alive: 2 },
      error: RangeError,
      message: "alive is 2, but must be a whole number from 3 to 5",
    },
    {
      call,
      given: { ...election, alive: 6 },
      error: RangeError,
      message: "alive is 6, but must be a whole number from 3 to 5",
    },
  ]),
];
