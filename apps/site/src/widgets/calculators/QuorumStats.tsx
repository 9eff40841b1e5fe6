import {
  downtimePerYear,
  isWriteSafeQuorum,
  quorumReadUnavailability,
  quorumWriteUnavailability,
  toleratedFailures,
} from "@standby/reliability";
import type { JSX } from "preact";
import { quorumText as text } from "../../strings/calculators/quorum.en.ts";
import { duration, percent, significant } from "../format.ts";
import { Stat, Stats } from "../model/Stats.tsx";
import type { QuorumState } from "./quorum-state.ts";
import type { Staleness } from "./quorum-trials.ts";

interface QuorumStatsProps {
  state: QuorumState;
  staleness: Staleness;
  /** How many reads are fresh right after a commit, as it is written. */
  now: string;
}

/** What a pair of quorums survives and promises, in numbers. */
export function QuorumStats({ state, staleness, now }: QuorumStatsProps): JSX.Element {
  const { n, r, w, down } = state;
  const survive = toleratedFailures({ n, r, w });
  const copy = { unavailability: down };
  const reads = quorumReadUnavailability({ ...copy, n, r });
  const writes = quorumWriteUnavailability({ ...copy, n, w });
  const note = (unavailability: number, failures: number): string =>
    text.inYear(duration(downtimePerYear({ unavailability })), text.survive(failures));
  const safe = isWriteSafeQuorum({ n, w });
  return (
    <Stats>
      <Stat name={text.reads} value={percent(reads)} note={note(reads, survive.reads)} />
      <Stat name={text.writes} value={percent(writes)} note={note(writes, survive.writes)} />
      <Freshness staleness={staleness} now={now} />
      <Stat
        name={text.safe}
        value={safe ? text.met : text.apart}
        note={safe ? text.metNote : text.apartNote}
      />
    </Stats>
  );
}

function Freshness({ staleness, now }: Omit<QuorumStatsProps, "state">): JSX.Element {
  const { strict, curve, later } = staleness;
  if (strict) return <Stat name={text.fresh} value={text.always} note={text.alwaysNote} />;
  const inMs = (value: number): string => text.ms(significant(value));
  const first = curve[0];
  return (
    <>
      <Stat
        name={text.fresh}
        value={now}
        note={text.freshNote(percent(first?.low ?? 0, 1), percent(first?.high ?? 1, 1))}
      />
      <Stat
        name={text.later}
        value={inMs(later.delayMs)}
        note={text.laterNote(inMs(later.lowMs), inMs(later.highMs))}
      />
    </>
  );
}
