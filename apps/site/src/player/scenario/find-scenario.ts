import type { LessonScenario, ScenarioAbout } from "./lesson-scenario.ts";

const files = import.meta.glob<LessonScenario>(
  ["../../../../../lessons/*/*/*.scenario.ts", "../simulation/examples/*.scenario.ts"],
  { eager: true, import: "default" },
);

/**
 * The scenario of a name, which is that of its file.
 *
 * @throws RangeError where no file, or more than one, has it
 */
export function findScenario(name: string): LessonScenario {
  const found = Object.entries(files).filter(([path]) => path.endsWith(`/${name}.scenario.ts`));
  const [first, second] = found;
  if (first === undefined) throw new RangeError(`There is no file ${name}.scenario.ts in a lesson's folder`);
  if (second !== undefined)
    throw new RangeError(`Two scenarios have the name ${name}: ${first[0]} and ${second[0]}`);
  return first[1];
}

/** What the page needs to know of a scenario. */
export function aboutScenario(name: string): ScenarioAbout {
  const { title, hint, knobs, seed = 1 } = findScenario(name);
  return { name, title, hint, knobs, seed };
}
