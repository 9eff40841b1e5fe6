/**
 * The folder that holds `lessons/` and `exercises/`. The site's configuration sets it for everything that
 * runs in the same process; `STANDBY_COURSE` names another folder.
 */
export function courseRoot(): string {
  const root = process.env["STANDBY_COURSE"];
  if (!root) throw new Error("STANDBY_COURSE is not set: start the site through its configuration.");
  return root;
}
