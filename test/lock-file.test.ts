import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Packages = Readonly<Record<string, Locked>>;

const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, "../package-lock.json"), "utf8")) as {
  packages: Packages;
};

/** The programs for other systems that a lock file forgot, as npm does when a registry lacks them. */
function forgotten(locked: Packages): string[] {
  return Object.entries(locked).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !locked[`${folder}/node_modules/${name}`] && !locked[`node_modules/${name}`])
      .map((name) => `${folder} lacks ${name}`),
  );
}

test("The lock file lists the programs of every system", () => {
  expect(forgotten(packages)).toEqual([]);
});

test("A forgotten program is found", () => {
  const planted = { "node_modules/tool": { optionalDependencies: { "@tool/darwin-arm64": "1.0.0" } } };
  expect(forgotten(planted)).toEqual(["node_modules/tool lacks @tool/darwin-arm64"]);
});

test("The lock file names no place to download from, and a hash for every package", () => {
  const wrong = Object.entries(packages).filter(
    ([folder, { link, resolved, integrity }]) =>
      folder.includes("node_modules/") && !link && (resolved !== undefined || integrity === undefined),
  );
  expect(wrong.map(([folder]) => folder)).toEqual([]);
});
