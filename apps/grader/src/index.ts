export { createGradeCommand } from "./grade/grade-command.ts";
export { record } from "./grade/record.ts";
export type { ResultRecord } from "./grade/record.ts";
export { realTools } from "./grade/tools.ts";
export { runCli } from "./run-cli.ts";
export { chooseSandbox } from "./sandbox/choose-sandbox.ts";
export { thisMachine } from "./sandbox/machine.ts";
export { SANDBOXES } from "./sandbox/sandbox.ts";
export type { SandboxName } from "./sandbox/sandbox.ts";
