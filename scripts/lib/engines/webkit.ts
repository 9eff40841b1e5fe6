import { aptInstall } from "./apt.ts";
import type { Engine } from "./engine.ts";
import { firstExisting } from "./first-existing.ts";

/** WebKitGTK's own WebDriver, which needs a screen: Xvfb gives it one. */
export const webkit: Engine = {
  name: "WebKit",
  variable: "STANDBY_WEBKIT",
  isExpected: process.platform === "linux",
  find: () => {
    if (process.platform !== "linux" || firstExisting(["Xvfb"]) === null) return null;
    return firstExisting([process.env["STANDBY_WEBKIT"], "WebKitWebDriver"]);
  },
  install: async () => aptInstall(["webkit2gtk-driver", "xvfb", "xauth"]),
};
