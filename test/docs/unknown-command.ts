/** What a command of a page may call. */
export interface Known {
  /** The scripts of package.json. */
  readonly scripts: ReadonlySet<string>;
  /** The programs of the installed packages. */
  readonly programs: ReadonlySet<string>;
}

/** Commands that a machine has before the course is there. */
const EVERYWHERE = new Set(["git", "cd", "node", "docker"]);
/** npm's own commands that stand in pages; `start` and `test` are scripts. */
const NPM = new Set(["ci", "rebuild"]);

/** Says what is wrong with a line of a shell block, or null. */
export function unknownCommand(line: string, { scripts, programs }: Known): string | null {
  const [command = "", first = "", second = ""] = line
    .replace(/\s+#.*$/, "")
    .trim()
    .split(/\s+/);
  if (command === "" || command.startsWith("#") || EVERYWHERE.has(command)) return null;
  if (command === "npx") return programs.has(first) ? null : `no package has a program ${first}`;
  if (command !== "npm") return `${command} is not on every machine`;
  if (NPM.has(first)) return null;
  const script = first === "run" ? second : first;
  return scripts.has(script) ? null : `package.json has no script ${script}`;
}
