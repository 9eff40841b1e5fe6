/**
 * Every text of the interface, in English, one object for each part of the site so that a page carries
 * only the words it shows. A second language is a second file of the same shape.
 */

/** A count with its unit: `1 lesson`, `4 lessons`. */
function counted(one: string, many: string): (count: number) => string {
  return (count) => `${count} ${count === 1 ? one : many}`;
}

/** Minutes as people say them: `45 min`, `1 h 10 min`. */
function duration(minutes: number): string {
  if (minutes < 60) return `${minutes}\u00a0min`;
  const rest = minutes % 60;
  return rest === 0
    ? `${Math.floor(minutes / 60)}\u00a0h`
    : `${Math.floor(minutes / 60)}\u00a0h\u00a0${rest}\u00a0min`;
}

export const units = {
  modules: counted("module", "modules"),
  lessons: counted("lesson", "lessons"),
  exercises: counted("exercise", "exercises"),
  checks: counted("check", "checks"),
  questions: counted("question", "questions"),
  duration,
};

export const site = {
  name: "Standby",
  motto: "When A fails, why is B still working?",
  description: "A course on redundancy that you can break: lessons, live models and graded exercises.",
};

export const shell = {
  home: "Standby, to the first page",
  theme: { auto: "Theme: as the system", light: "Theme: light", dark: "Theme: dark" },
  onThisPage: "On this page",
  course: "Course",
  reference: "Reference",
  links: {
    calculators: "Calculators",
    glossary: "Glossary",
    errata: "Common errors",
    progress: "Progress",
    teach: "For teachers",
    exercises: "All exercises",
    formulas: "Formulas",
    simulator: "The simulator",
    grading: "Grading a class",
    hosting: "Hosting",
    licences: "Licences",
  },
  footer: "No account, no tracking. What you do here stays in this browser.",
  previous: "Previous",
  next: "Next",
  pages: "Pages before and after this one",
  exercise: "Exercise",
  finished: "finished",
  passed: "passed",
};

export const search = {
  open: "Search",
  title: "Search the course",
  label: "Words to look for",
  close: "Close",
  hint: "Lessons, exercises, glossary.",
  none: (words: string): string => `Nothing found for “${words}”.`,
  found: counted("page found", "pages found"),
  loading: "Searching …",
  failed: "The search index could not be loaded. It exists only in the built site.",
};

export const lesson = {
  eyebrow: (at: { module: number; title: string; lesson: number; of: number; minutes: number }): string =>
    `Module ${at.module}, ${at.title} · Lesson ${at.lesson} of ${at.of} · ${duration(at.minutes)}`,
  objectives: "After this lesson you can",
  formula: "Formula",
  where: "where",
  callout: { trap: "Trap", note: "Note", "when-not": "When not to", scenario: "Scenario" },
  erratum: "Often said, and not so",
  erratumMore: "The correction is one click away.",
  erratumLabel: "Common error ",
  remember: "Remember",
  sources: "Sources",
  sourceShort: "Source",
  source: (position: number): string => `Source ${position}`,
  backToText: "Back to the text",
  exercise: "Exercise",
  exerciseOpen: "Open the exercise",
  kinds: {
    calculation: "Calculation",
    debugging: "Debugging",
    failover: "Failover code",
    design: "Design",
    attack: "Attack",
  },
  glossary: "In the glossary",
  unfinished: "Mark this lesson as finished",
  finished: "Finished",
  upNext: "Up next",
  last: "This was the last lesson so far.",
  toModule: "Back to the module",
};

export const quiz = {
  title: "Quiz",
  intro: (count: number): string => `${counted("question", "questions")(count)}. Wrong answers cost nothing.`,
  question: (position: number, of: number): string => `Question ${position} of ${of}`,
  needsScript: "To answer, the quiz needs JavaScript. The questions can be read without it.",
  chooseOne: "Choose one.",
  chooseAll: "Choose all that are right.",
  answer: "Answer",
  dontKnow: "I don’t know",
  right: "Right",
  wrong: "Not right",
  unknown: "Good to know that you don’t know",
  rightOption: "right",
  wrongOption: "wrong",
  yours: "your choice",
  notANumber: "Please enter a number.",
  chooseFirst: "Choose an answer first, or say that you don’t know.",
  theAnswer: (value: string): string => `The answer is ${value}.`,
  retake: "Take the quiz again",
  retry: "Try this question again",
  score: (right: number, of: number): string => `${right} of ${of} right`,
  number: "Your number",
};

export const predict = {
  title: "Predict, then run",
  yours: "Your prediction",
  reveal: "Show what happens",
  predicted: "You said",
  actual: "It is",
  close: "Close: that is within the tolerance.",
  off: (times: string): string => `You were off by a factor of ${times}.`,
  offBy: (distance: string): string => `You were off by ${distance}.`,
  again: "Predict again",
  withoutScript: "Show the answer",
  notANumber: "Please enter a number.",
};

export const moduleText = {
  eyebrow: (number: number): string => `Module ${number}`,
  outcomes: "After this module you can",
  contents: "Lessons and exercises",
  prerequisites: "Take first",
  lessons: "Lessons",
  exercises: "Exercises",
  counts: (lessons: number, exercises: number): string =>
    [units.lessons(lessons), ...(exercises > 0 ? [units.exercises(exercises)] : [])].join(" and "),
  together: (minutes: number): string => `about ${duration(minutes)} together`,
  start: "Begin with the first lesson",
  teachLink: "The instructor’s plan for this module",
};

export const exercisesText = {
  title: "Exercises",
  description: "Every exercise of the course, module by module.",
  lead: (count: number, minutes: number): string =>
    `${units.exercises(count)}, about ${duration(minutes)} together. Real checks run in your browser.`,
};

export const reference = {
  glossary: "Glossary",
  glossaryLead: "The words of the course, each with one meaning.",
  unit: "Unit",
  see: "See also",
  taughtIn: "Taught in",
  errata: "Common errors",
  errataLead:
    "Claims about redundancy that are often made, and what is true instead. Each correction gives its calculation or its source.",
  claim: "Often said",
  correction: "In fact",
  sources: "Sources",
  noErrata: "No errors are listed yet.",
  noTerms: "No words are listed yet.",
};

export const teach = {
  title: "For teachers",
  lead: "A plan for each module: what to do when, what to say, what to ask, and which mistakes to expect.",
  grading: "Grading a class",
  gradingLead: "From a folder of answers to your gradebook, on your own machine:",
  plan: "The instructor’s plan",
  keys: "Answer keys",
  keysWarning: "The right answers to every quiz of this module.",
  keysShow: "Show the answer keys",
  mistakes: "What learners get wrong",
  mistakesLead:
    "Wrong answers to the exercises of this module that are recognised, with what a learner is told. They give away much of the solutions.",
  mistakesShow: "Show the known mistakes",
  quizOf: (title: string): string => `Quiz of “${title}”`,
  noPlans: "There are no modules yet.",
  before: "Before you teach",
  toModule: "The module as learners see it",
};

export const notFound = {
  title: "There is no such page",
  lead: "The address may have changed, or it was mistyped. Search for what you expected to find here:",
  home: "Or go to the first page.",
};

export const progressText = {
  continue: "Continue where I left off",
};

/** What the cluster on the first page tells of itself. */
type Told =
  | { kind: "started" }
  | { kind: "standby-added"; isLate: boolean }
  | { kind: "killed"; node: string; serving: boolean; other: "absent" | "dead" | "alive" }
  | { kind: "repaired"; node: string; serving: boolean }
  | { kind: "suspected"; node: string; failed: number }
  | { kind: "took-over"; node: string; failed: number; outageMs: number };

const requests = counted("request", "requests");

export const landing = {
  lead: "Standby is a course on redundancy that you can break. You read a lesson, play with a live model of it, write TypeScript in the page, and real checks tell you at once whether it holds.",
  begin: "Begin with the first lesson",
  clusterLabel: "A small cluster to kill",
  clients: "clients",
  door: "front door",
  controller: "controller",
  noController: "no controller",
  legend: "● request   ○ answer   ▪ heartbeat   ✕ lost",
  roles: {
    serving: "serving",
    standby: "standing by",
    dead: "dead",
    absent: "nobody here",
    "taking-over": "taking over …",
  },
  served: "Requests served",
  failed: "Requests failed",
  stripServed: "served",
  stripFailed: "failed",
  kill: (node: string): string => `Kill ${node}`,
  repair: (node: string): string => `Repair ${node}`,
  addStandby: "Add a standby",
  pause: "Pause",
  goOn: "Go on",
  restart: "Start again",
  everyEvent: "Look at every event of this run",
  happening: (told: Told): string => {
    switch (told.kind) {
      case "started":
        return "One node serves four requests a second. Kill it.";
      case "standby-added":
        return told.isLate
          ? "B stands by, and a controller listens for heartbeats. A has none to give: see what the controller does."
          : "B stands by, and a controller listens for the heartbeats of both. Now kill A.";
      case "killed":
        if (told.other === "dead")
          return "Both nodes are dead. A second one helps against one failure, not against two.";
        if (!told.serving)
          return `${told.node} is dead, and nobody notices: it was only standing by. Nothing stands behind the other now.`;
        return told.other === "alive"
          ? `${told.node} is dead. The controller does not know it yet: it has to miss three heartbeats first.`
          : `${told.node} is dead. Every request fails until somebody repairs it. Repair it, add a standby, and kill it again.`;
      case "repaired":
        return told.serving
          ? `${told.node} is back and serves. What failed in between stays failed.`
          : `${told.node} is back and stands by. It does not take the work back: each switch costs a few requests.`;
      case "suspected":
        return `Three heartbeats of ${told.node} are missing, and ${requests(told.failed)} failed. The standby takes over.`;
      case "took-over":
        return `${told.node} took over after ${(told.outageMs / 1000).toFixed(1)} s. It cost ${requests(told.failed)}: a standby does not make failure free, it makes it short.`;
    }
  },
  withoutScript: (run: { alone: number; withStandby: number; requests: number }): string =>
    `The cluster needs JavaScript to run. What it would show: kill the only node, and ${run.alone} of ${run.requests} requests in the next minute fail. With a standby, ${run.withStandby} fail before a controller has noticed and the standby has taken over.`,
  notLoaded: "The simulator could not be fetched. Try again when you are online.",
  courseTitle: "What there is",
  counts: (counts: { modules: number; lessons: number; exercises: number; minutes: number }): string =>
    `${units.modules(counts.modules)}, ${units.lessons(counts.lessons)}, ${units.exercises(counts.exercises)}: about ${duration(counts.minutes)}. More modules are being written.`,
  learnerTitle: "If you learn",
  learner:
    "You need to read a little code; TypeScript or JavaScript is enough. Each lesson asks you for a number before it shows you one, and its exercise is graded by real tests, in your browser. Every number comes from a calculation that you can repeat. There is no account: your progress stays on this machine, and you can export it.",
  teacherTitle: "If you teach",
  teacher:
    "Each module is one sitting, with a timed plan, talking points, a debate, common misconceptions and answer keys. The whole site is static files: you can host your own copy anywhere.",
  teacherLink: "The plans for teachers",
  honestTitle: "What it is not",
  honest:
    "It is not a certificate, and the clusters are models: they run in your browser, on made-up time, and say so. They keep what matters for the question at hand and leave out the rest.",
};
