import { useSignal } from "@preact/signals";
import type { Evidence } from "@standby/contract";
import type { ComponentType, JSX } from "preact";
import { workspace as words } from "../../strings/workspace.en.ts";

interface Props {
  evidence: Evidence;
  /** The whole message of the failure, whose last sentence tells how many runs survived. */
  message: string;
  /** The run that the check recorded, unread. */
  recording: string | undefined;
}

type Watched = ComponentType<{ recording: string }>;

/** A promise that a simulated system broke: how, under which faults, how often; and the run itself to watch. */
export function EvidenceView({ evidence, message, recording }: Props): JSX.Element {
  const { property, firstBadEvent, sentence, survived, tried, seed } = evidence;
  const [told = words.evidence.counts(survived, tried)] =
    /It survived \d+ of \d+ runs[^\n]*$/.exec(message) ?? [];
  return (
    <>
      <dl class="ws-evidence">
        <dt>{words.evidence.broken}</dt>
        <dd>{property}</dd>
        <dt>{words.evidence.faults}</dt>
        <dd>{sentence}</dd>
        <dt>{words.evidence.first}</dt>
        <dd>{firstBadEvent}</dd>
        <dt>{words.evidence.survived}</dt>
        <dd>
          {told} {words.evidence.seed(seed)}
        </dd>
      </dl>
      {recording !== undefined && <Watch recording={recording} />}
    </>
  );
}

/** Opens the run in the player, which is fetched when it is first asked for. */
function Watch({ recording }: { recording: string }): JSX.Element {
  const player = useSignal<Watched | null>(null);
  const isOpen = useSignal(false);
  const isMissing = useSignal(false);
  const toggle = (): void => {
    isOpen.value = !isOpen.value;
    if (!isOpen.value || player.value !== null) return;
    isMissing.value = false;
    import("../../player/recording/WatchedRun.tsx").then(
      ({ WatchedRun }) => (player.value = WatchedRun),
      () => (isMissing.value = true),
    );
  };
  const Player = player.value;
  return (
    <div class="ws-watch">
      <button type="button" class="ws-button" aria-expanded={isOpen.value} onClick={toggle}>
        {isOpen.value ? words.evidence.hide : words.evidence.watch}
      </button>
      {isOpen.value && (
        <div class="ws-watched">
          <p class="ws-note" role="status">
            {isMissing.value ? words.evidence.notLoaded : Player === null && words.evidence.loading}
          </p>
          {Player && <Player recording={recording} />}
        </div>
      )}
    </div>
  );
}
