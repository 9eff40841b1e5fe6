import type { ConsoleLine } from "@standby/contract";
import type { JSX } from "preact";
import { workspace as words } from "../../strings/workspace.en.ts";

/** Printed lines; errors and warnings say so in a word too. */
export function ConsoleLines({ lines }: { lines: readonly ConsoleLine[] }): JSX.Element {
  return (
    <ul class="ws-console">
      {lines.map((line, index) => (
        <li key={index} class={`ws-console-${line.level}`}>
          {(line.level === "error" || line.level === "warn") && (
            <span class="ws-console-level">{words.level[line.level]}</span>
          )}
          <code>{line.text}</code>
        </li>
      ))}
    </ul>
  );
}
