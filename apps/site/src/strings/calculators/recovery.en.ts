/** The words of the timeline of a recovery. */
export const recoveryText = {
  title: "RPO and RTO",
  hint: "Say how the data is copied and how long each step of a recovery takes. The timeline around the failure shows what is lost and how long it is down.",
  left: "What is left after the failure",
  ways: {
    backup: "the last backup",
    async: "a replica that follows",
    sync: "a replica that writes waited for",
  },
  every: "A backup begins every",
  takes: "It is complete after",
  lag: "The replica lags by",
  steps: {
    detect: "Detect",
    decide: "Decide",
    restore: "Restore or promote",
    replay: "Replay and check",
    redirect: "Redirect clients",
  },
  typed: "typed",
  rule: (min: string, max: string): string => `A time such as 90 s, 15 min or 2 h, from ${min} to ${max}`,
  timeline: "Before the failure: what is lost. After it: how long it is down",
  lostWorst: "Lost at worst",
  lostMean: "Lost on average",
  failure: "failure",
  before: (time: string): string => `−${time}`,
  after: (time: string): string => `+${time}`,
  down: "Down",
  downNote: "all steps, one after the other",
  longest: "Longest step",
  late: "19 of 20 are over by",
  lateNote: "if each step takes this long on average, and by chance",
  rpo: "Lost at worst (RPO)",
  rpoNote: (mean: string): string => `${mean} on average`,
  nothing: "nothing",
  nothingNote: "while one node is lost, no more",
  summary: (at: {
    left: "backup" | "async" | "sync";
    worst: string;
    mean: string;
    down: string;
    longest: string;
  }): string => {
    const lost = {
      backup: `Up to ${at.worst} of writing are lost, ${at.mean} on average`,
      async: `The last ${at.worst} of writing are lost`,
      sync: "Nothing that was acknowledged is lost",
    }[at.left];
    return `${lost}, and the service is down for ${at.down}. The longest step is “${at.longest}”.`;
  },
  assumptions: [
    "A backup holds what stood there when it began, and helps once it is complete. Every backup can be restored.",
    "The replica that writes waited for survives the failure, and writes never stopped waiting for it.",
    "The failure comes at any moment with equal chance, and the steps come one after the other.",
    "Copies by replication also copy a deletion or a faulty write: against those only the backup helps.",
    "The times near the failure are drawn wider than those far from it.",
  ],
};
