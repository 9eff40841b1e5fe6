import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { inEmptyCourse, standby } from "../fixtures.ts";
import { twice, writeExercise, writeFiles } from "../grade/grade.fixtures.ts";
import { gatherFile } from "../intake/gather.ts";
import { gradescopeResults } from "../report/sites/sites.fixtures.ts";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const METADATA = {
  created_at: "2026-01-30T12:00:00.000000-05:00",
  users: [{ id: 7, name: "Ada", email: "ada@example.org" }],
};
const HIDDEN = `import { expect, test } from "vitest";
import { twice } from "./answer/index.ts";
test("Twice 4711 is 9422", () => expect(twice(4711)).toBe(9422));
`;

/** Unpacks an archive into a folder. */
async function unpack(archive: string, folder: string): Promise<void> {
  const { entries, problems } = await gatherFile("autograder.zip", readFileSync(archive));
  expect(problems).toEqual([]);
  for (const { path, read } of entries) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), read());
  }
}

/** What `npm ci` would install there: the packages of the registry from here, those of the course from the archive. */
function install(course: string): void {
  const installed = join(ROOT, "node_modules");
  const linked = join(course, "node_modules");
  mkdirSync(join(linked, "@standby"), { recursive: true });
  for (const name of readdirSync(installed))
    if (name !== "@standby" && !name.startsWith(".")) symlinkSync(join(installed, name), join(linked, name));
  for (const name of readdirSync(join(course, "packages")))
    symlinkSync(join(course, "packages", name), join(linked, "@standby", name));
}

/** Runs the autograder on files, in a folder laid out as that of Gradescope. */
async function autograde(base: string, submission: Readonly<Record<string, string>>): Promise<unknown> {
  writeFiles(join(base, "submission"), submission);
  const env = { ...process.env, STANDBY_AUTOGRADER: base };
  const { stderr } = await promisify(execFile)("bash", [join(base, "source/run_autograder")], { env });
  expect(stderr).toBe("");
  return JSON.parse(readFileSync(join(base, "results/results.json"), "utf8"));
}

test(
  "What is packed grades a submission where Gradescope puts it, and writes what Gradescope reads",
  {
    timeout: 120_000,
  },
  async () => {
    await inEmptyCourse(async (root) => {
      writeExercise(root);
      writeFiles(root, {
        "week.yaml": "title: Week\nexercises: [{ id: twice, points: 8 }]\n",
        "mine/twice/checks.test.ts": HIDDEN,
      });
      const packed = await standby(root, "pack", "gradescope", "week.yaml", "--hidden", "mine");
      expect([packed.code, packed.printed[0]]).toEqual([
        0,
        expect.stringMatching(/autograder\.zip: \d+ files/),
      ]);
      const base = join(root, "autograder");
      await unpack(join(root, "autograder.zip"), join(base, "source"));
      install(join(base, "source/course"));
      writeFiles(base, { "submission_metadata.json": JSON.stringify(METADATA) });

      const results = await autograde(base, { "index.ts": twice("n === 3 ? 6 : n + 2") });
      expect(gradescopeResults.parse(results)).toMatchObject({
        score: 2,
        tests: [
          { score: 2, max_score: 2, status: "passed", name: "Twice three is six", visibility: "visible" },
          { score: 0, max_score: 4, status: "failed", visibility: "visible" },
          { score: 0, max_score: 2, status: "failed", name: "Twice 4711 is 9422", visibility: "hidden" },
        ],
      });
    });
  },
);

test("The lock file of what is packed is whole, and of the course's own versions", async () => {
  await inEmptyCourse(async (root) => {
    writeExercise(root);
    await standby(root, "pack", "gradescope", "twice");
    await unpack(join(root, "autograder.zip"), join(root, "packed"));
    const read = (path: string) =>
      JSON.parse(readFileSync(path, "utf8")) as { packages: Record<string, Locked> };
    const { packages } = read(join(root, "packed/course/package-lock.json"));
    const whole = read(join(ROOT, "package-lock.json")).packages;
    const others = Object.keys(packages).filter(
      (path) => path !== "" && JSON.stringify(packages[path]) !== JSON.stringify(whole[path]),
    );
    const missing = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }).filter(
        (name) => isFound(whole, path, name) && !isFound(packages, path, name),
      ),
    );
    expect([others, missing]).toEqual([[], []]);
    expect(Object.keys(packages)).toContain("node_modules/vitest");
    expect(packages).not.toHaveProperty("node_modules/astro");
    // Whether the shell can read it; making an image takes a minute and the registry.
    expect(spawnSync("bash", ["-n", join(root, "packed/setup.sh")]).status).toBe(0);
    const manifests = Object.keys(packages).filter((path) => !path.includes("node_modules"));
    for (const path of manifests)
      expect(existsSync(join(root, "packed/course", path, "package.json"))).toBe(true);
  });
});

interface Locked {
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

function isFound(packages: Record<string, Locked>, from: string, name: string): boolean {
  const parts = from.split("/");
  return (
    parts.some((_, count) => {
      const folder = parts.slice(0, parts.length - count).join("/");
      return `${folder}/node_modules/${name}` in packages;
    }) || `node_modules/${name}` in packages
  );
}

test.each([
  ["another site", ["moodle", "twice"], 'There is no pack "moodle"; there is gradescope.'],
  ["no assignment", ["gradescope"], "Name one assignment."],
  ["an exercise that there is not", ["gradescope", "thrice"], "There is no exercise thrice in "],
  [
    "a file that is there",
    ["gradescope", "twice", "--out", "class.zip"],
    "replace it with --force, or name another",
  ],
])("Wrong use ends with 1: %s", async (_what, args, complaint) => {
  await inEmptyCourse(async (root) => {
    writeExercise(root);
    writeFiles(root, { "class.zip": "" });
    const { code, complaints } = await standby(root, "pack", ...args);
    expect([code, complaints[0]]).toEqual([1, expect.stringContaining(complaint)]);
  });
});
