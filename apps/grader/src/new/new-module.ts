import { PLACEHOLDER } from "@standby/course";
import type { FolderPlan } from "./folder-plan.ts";
import { asSlug, nextFolder, numberedFolders, titleFrom } from "./names.ts";

/**
 * Plans a module behind the last one.
 *
 * @throws Refusal where the name is no slug or is taken
 */
export function newModule(root: string, name: string): FolderPlan {
  const slug = asSlug("a module", name);
  const folder = nextFolder("a module", slug, numberedFolders(root, "lessons"));
  return {
    folder: `lessons/${folder}`,
    texts: { "module.yaml": moduleYaml(titleFrom(slug)), "teach.md": teach },
    next: [
      `Replace every "${PLACEHOLDER}".`,
      `Add its first lesson: standby new lesson ${slug}/NAME. A module without a lesson is refused.`,
    ],
  };
}

function moduleYaml(title: string): string {
  return `title: ${title}
summary: "${PLACEHOLDER} what the module is about, in one or two sentences."
outcomes:
  - "${PLACEHOLDER} what a learner can do afterwards, beginning with a verb."
# Slugs of the modules that a learner should have finished before.
prerequisites: []
`;
}

const teach = `# The plan

${PLACEHOLDER} what the class knows at the end, and what to bring.

## Run of show

| minutes | what happens |
| --- | --- |
| 5 | ${PLACEHOLDER} the question that opens the sitting |

## Talking points

- ${PLACEHOLDER} the sentence that must not be missed

## Debate

${PLACEHOLDER} a question on which the class will split, and the answer key.

## Misconceptions

- ${PLACEHOLDER} what learners believe, and what to answer
`;
