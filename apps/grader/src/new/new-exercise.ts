import { PLACEHOLDER } from "@standby/course";
import { exampleChecks, exampleMistakes, exampleSolution, exampleStarter } from "./example-exercise.ts";
import type { FolderPlan } from "./folder-plan.ts";
import { asSlug, titleFrom } from "./names.ts";

/**
 * Plans an exercise with an example that proves: its solution passes, its starter fails, and each of its three
 * mistakes fails the check that it names.
 *
 * @throws Refusal where the name is no slug
 */
export function newExercise(_root: string, name: string): FolderPlan {
  const slug = asSlug("an exercise", name);
  return {
    folder: `exercises/${slug}`,
    texts: {
      "exercise.md": task(titleFrom(slug)),
      "checks.test.ts": exampleChecks,
      "answer/index.ts": exampleStarter,
      "solution/index.ts": exampleSolution,
      ...exampleMistakes,
    },
    next: [
      `Replace the example, and every "${PLACEHOLDER}".`,
      `Prove it: standby check exercises/${slug}.`,
      `Place it in the lesson that teaches it: add ${slug} under exercises:, and <Exercise id="${slug}" /> to the text.`,
    ],
  };
}

function task(title: string): string {
  return `---
title: ${title}
summary: "${PLACEHOLDER} what the learner builds, in one sentence."
kind: calculation
minutes: 20
# Points of single checks, by full title path; every other check gives 1.
points: {}
hints:
  - "${PLACEHOLDER} a nudge."
  - "${PLACEHOLDER} nearly the solution."
---

${PLACEHOLDER} the task. The example reads:

Write \`serversNeeded(load, capacity)\`: how many servers carry a load when one of them may be down.
`;
}
