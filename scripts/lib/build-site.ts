import { runTool } from "./run.ts";

/**
 * Builds the site, or takes it from turbo's cache where nothing that goes into it has changed.
 *
 * @param env what the build finds in its environment beside what is there
 * @throws where the build fails; its messages stand above
 */
export async function buildSite(
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const code = await runTool("turbo", ["run", "build", "--filter=@standby/site", ...args], { env });
  if (code !== 0) throw new Error("The site could not be built; the reason stands above.");
}
