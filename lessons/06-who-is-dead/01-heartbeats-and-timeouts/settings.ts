import { falseAlarmsPerDay, heartbeatDetectionTime, type DetectionTime } from "@standby/reliability";

/** A way over which a server's beats come, and how many lost ones in a row are forgiven. */
export interface Settings {
  readonly periodSec: number;
  /** A beat that is not lost travels for between 0 and this. */
  readonly delaySecMax: number;
  /** The fraction of beats that are lost, each by itself. */
  readonly loss: number;
  readonly forgiven: number;
}

/** What the settings of a detector amount to. */
export interface Outcome {
  readonly timeoutSec: number;
  readonly detection: DetectionTime;
  /** Alarms in a day about one healthy server. */
  readonly alarmsPerDay: number;
}

/** The shortest timeout that forgives so many lost beats, when a crash is then noticed, and how often none was one. */
export function outcomeOf({ periodSec, delaySecMax, loss, forgiven }: Settings): Outcome {
  const timeoutSec = (forgiven + 1) * periodSec + delaySecMax;
  const quick = heartbeatDetectionTime({ periodSec, timeoutSec });
  const slow = heartbeatDetectionTime({ periodSec, timeoutSec, delaySec: delaySecMax });
  return {
    timeoutSec,
    detection: {
      bestSec: quick.bestSec,
      meanSec: (quick.meanSec + slow.meanSec) / 2,
      worstSec: slow.worstSec,
    },
    alarmsPerDay: falseAlarmsPerDay({ lossProbability: loss, misses: forgiven + 1, periodSec }),
  };
}
