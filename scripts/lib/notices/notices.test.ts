import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../paths.ts";
import { formatNotices } from "./format-notices.ts";
import { readNotices } from "./read-notices.ts";

/** Licences under which the course may pass a package on, or use it to build. */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MPL-2.0",
  "OFL-1.1",
  "Python-2.0",
]);
/** Licences of programs that only build the site; nothing of them is passed on. */
const ALLOWED_IN_BUILD = new Set(["LGPL-3.0-or-later", ...ALLOWED]);

const notices = readNotices(root);

/** Whether one alternative of an SPDX expression is allowed in all its parts. */
function isAllowed(licence: string, allowed: ReadonlySet<string>): boolean {
  const alternatives = licence.replace(/[()]/g, "").split(" OR ");
  return alternatives.some((alternative) => alternative.split(" AND ").every((part) => allowed.has(part)));
}

test("NOTICE.md says what the lock file and the packages say (write it anew: npm run notices)", () => {
  const written = readFileSync(join(root, "NOTICE.md"), "utf8");
  expect(written === formatNotices(notices)).toBe(true);
});

test("Everything in the built site may be passed on", () => {
  const refused = notices.inSite.filter(({ licence }) => !isAllowed(licence, ALLOWED));
  expect(refused.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
});

test("Everything that builds the site may be used for it", () => {
  expect([...notices.others.keys()].filter((licence) => !isAllowed(licence, ALLOWED_IN_BUILD))).toEqual([]);
});

test("A copyleft licence counts only where another may be chosen", () => {
  expect(isAllowed("(GPL-3.0 OR MIT)", ALLOWED)).toBe(true);
  expect(isAllowed("GPL-3.0 AND MIT", ALLOWED)).toBe(false);
});
