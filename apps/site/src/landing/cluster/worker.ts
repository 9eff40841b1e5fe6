import { show } from "./show.ts";
import type { Showing, ShowRequest } from "./showing.ts";

/** A request, with a number by which its answer is known. */
interface Asked {
  readonly number: number;
  readonly request: ShowRequest;
}

/** What was asked for, and what is shown of it. */
export interface Made extends Asked {
  readonly showing: Showing;
}

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  const made: Made = { ...data, showing: show(data.request) };
  postMessage(made);
});
