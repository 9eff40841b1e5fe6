import { fixed } from "@standby/site/widgets";
import { boxes } from "./queue.ts";
import "./curve.css";

/** The first boxes of a queue of two servers under 1.5 servers' work, with the weight of each. */
export default function BoxRow() {
  const row = boxes(2, 1.5, 5);
  const first = row[0]?.share ?? 1;
  return (
    <ol class="wait-boxes not-content">
      {row.map(({ present, share, waiting }) => (
        <li key={present} class={waiting ? "is-waiting" : ""}>
          <span class="wait-box-count">{present}</span>
          <span class="wait-box-word">weight {fixed(share / first, 3)}</span>
          <span class="wait-box-word">{waiting ? "you wait" : "a server is free"}</span>
        </li>
      ))}
    </ol>
  );
}
