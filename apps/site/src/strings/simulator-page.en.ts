/** What only the page about the simulator says. */
export const simulatorPage = {
  judgedTitle: "How your code is judged",
  judged: [
    "A check runs your code with many seeds, 200 or more. Each has delays, requests and faults of its own. The check passes only if every run keeps every promise.",
    "Promises are of two kinds: that nothing wrong happens, such as a lost write, and that the service answers. Code that refuses everything keeps the first kind and breaks the second.",
    "Where a run breaks a promise, the faults are made fewer and shorter as long as the same promise breaks. You are shown the smallest run that was found, with its seed, and can watch it event by event.",
    "All seeds are counted nevertheless. A bug that shows in 2 of 200 runs is a bug; the interval tells how often other seeds would show it.",
    "A run with too many events cannot be judged. That is never a pass.",
  ],
};
