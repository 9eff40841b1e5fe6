import { PLACEHOLDER } from "@standby/course";
import { Refusal } from "../command.ts";
import type { FolderPlan } from "./folder-plan.ts";
import { asSlug, nextFolder, numberedFolders, titleFrom } from "./names.ts";

/**
 * Plans a lesson behind the last one of its module.
 *
 * @param name `module/lesson`, both as slugs; the module also by its folder's name
 * @throws Refusal where the name is no such pair, the module is not there, or the lesson is
 */
export function newLesson(root: string, name: string): FolderPlan {
  const [module, lesson, ...more] = name.split("/");
  const modules = numberedFolders(root, "lessons");
  const known = modules.map(({ slug }) => slug).join(", ") || "none yet; standby new module NAME makes one";
  if (!module || !lesson || more.length > 0) {
    throw new Refusal(`"${name}" is no name for a lesson: write MODULE/LESSON. Modules: ${known}.`);
  }
  const home = modules.find(({ folder, slug }) => slug === module || folder === module);
  if (!home) throw new Refusal(`There is no module "${module}". Modules: ${known}.`);
  const slug = asSlug("a lesson", lesson);
  const inModule = `lessons/${home.folder}`;
  const folder = nextFolder("a lesson", slug, numberedFolders(root, inModule));
  return {
    folder: `${inModule}/${folder}`,
    texts: { "index.mdx": text(titleFrom(slug)), "quiz.yaml": quiz },
    next: [
      `Replace every "${PLACEHOLDER}".`,
      'Place the exercises that it teaches under exercises:, and show each with <Exercise id="..." />.',
    ],
  };
}

function text(title: string): string {
  return `---
title: ${title}
summary: "${PLACEHOLDER} the question that the lesson answers, in one or two sentences."
minutes: 15
objectives:
  - "${PLACEHOLDER} what a learner can do afterwards, beginning with a verb."
exercises: []
---

${PLACEHOLDER} a question or an incident to open with.

## ${PLACEHOLDER} the idea

${PLACEHOLDER} the idea, with a model to play with.

<Quiz />

<Remember>

- ${PLACEHOLDER} the sentence to take away

</Remember>

<Sources />

<Next />
`;
}

const quiz = `questions:
  - kind: single
    id: one-right
    prompt: "${PLACEHOLDER} a question with one right option."
    options:
      - text: "${PLACEHOLDER} the right option"
        right: true
        why: "${PLACEHOLDER} why it is right."
      - text: "${PLACEHOLDER} a wrong option that sounds right"
        why: "${PLACEHOLDER} why it is wrong."
  - kind: multiple
    id: several-right
    prompt: "${PLACEHOLDER} a question with several right options."
    options:
      - text: "${PLACEHOLDER} a right option"
        right: true
        why: "${PLACEHOLDER} why it is right."
      - text: "${PLACEHOLDER} another right option"
        right: true
        why: "${PLACEHOLDER} why it is right."
      - text: "${PLACEHOLDER} a wrong option"
        why: "${PLACEHOLDER} why it is wrong."
  - kind: numeric
    id: a-number
    prompt: "${PLACEHOLDER} a question with a number for an answer."
    answer: 3
    tolerance: 0.01
    why: "${PLACEHOLDER} how the number comes about."
    traps:
      - value: 2
        why: "${PLACEHOLDER} what went wrong on the way to this number."
`;
