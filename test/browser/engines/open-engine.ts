import { openInChromium } from "./chromium.ts";
import { ENGINES, type EngineName, type EnginePage } from "./engine.ts";
import { openInFirefox } from "./firefox.ts";
import { openInWebKit } from "./webkit.ts";

/** Where an engine is; `npm test` finds and installs them and hands their paths over in these variables. */
const VARIABLES: Readonly<Record<EngineName, string>> = {
  Chromium: "STANDBY_CHROMIUM",
  Firefox: "STANDBY_FIREFOX",
  WebKit: "STANDBY_WEBKIT",
};

/** Why the tests cannot run in an engine; undefined where they can. */
export function missing(engine: EngineName): string | undefined {
  return process.env[VARIABLES[engine]] ? undefined : `${VARIABLES[engine]} names no browser`;
}

/**
 * The engines to test in. One that is missing is said to be; where CI=true it is an error, unless this system
 * has no way to install it.
 */
export function enginesHere(): EngineName[] {
  return ENGINES.filter((engine) => {
    const reason = missing(engine);
    if (reason === undefined) return true;
    const isExpected = engine === "Chromium" || process.platform === "linux";
    if (process.env["CI"] === "true" && isExpected) throw new Error(`NOT RUN: ${engine}, ${reason}`);
    console.log(`NOT RUN: ${engine}, ${reason}`);
    return false;
  });
}

/** Starts a browser with one page. */
export function openEngine(engine: EngineName): Promise<EnginePage> {
  const path = process.env[VARIABLES[engine]] ?? "";
  if (engine === "Firefox") return openInFirefox(path);
  return engine === "WebKit" ? openInWebKit(path) : openInChromium(path);
}
