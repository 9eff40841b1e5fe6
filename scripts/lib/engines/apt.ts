import { spawnSync } from "node:child_process";
import { firstExisting } from "./first-existing.ts";

/**
 * Installs Debian or Ubuntu packages where that needs no password.
 *
 * @returns what stood in the way, or null
 */
export function aptInstall(packages: readonly string[]): string | null {
  if (process.platform !== "linux" || firstExisting(["apt-get"]) === null) return "there is no apt-get here";
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status !== 0) {
    return `it needs an administrator: sudo apt-get install ${packages.join(" ")}`;
  }
  const steps = [
    ["apt-get", "update"],
    ["apt-get", "install", "-y", "--no-install-recommends", ...packages],
  ];
  for (const step of steps) {
    const [command = "", ...args] = isRoot ? step : ["sudo", "-n", "DEBIAN_FRONTEND=noninteractive", ...step];
    console.log(`> ${[command, ...args].join(" ")}`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const { status } = spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], env });
    if (status !== 0) return `${step.slice(0, 2).join(" ")} failed`;
  }
  return null;
}
