import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Refusal } from "../command.ts";
import type { FolderPlan } from "./folder-plan.ts";

/**
 * Makes a planned folder with its files.
 *
 * @throws Refusal where the folder is there already; nothing is touched then
 */
export function writeFolder(root: string, plan: FolderPlan): void {
  if (existsSync(join(root, plan.folder))) {
    throw new Refusal(`${plan.folder} is there already. Choose another name, or delete it first.`);
  }
  for (const [path, text] of Object.entries(plan.texts)) {
    const file = join(root, plan.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
