import type { JSX } from "preact";
import { workspace as words } from "../../strings/workspace.en.ts";
import type { WorkspaceModel } from "../model/workspace-model.ts";
import { consoleGroups } from "../state/console-groups.ts";
import { ConsoleLines } from "./ConsoleLines.tsx";

/** Everything that the last run printed, by check. */
export function ConsolePanel({ model }: { model: WorkspaceModel }): JSX.Element {
  const groups = consoleGroups(model.runs.run.value.console);
  if (groups.length === 0) return <p class="ws-empty">{words.noConsole}</p>;
  return (
    <>
      {groups.map((group) => (
        <section key={group.check} class="ws-console-group">
          <h3 class="ws-label">{group.check ?? words.whileLoading}</h3>
          <ConsoleLines lines={group.lines} />
        </section>
      ))}
    </>
  );
}
