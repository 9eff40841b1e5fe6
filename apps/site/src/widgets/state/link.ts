import type { Codec, Reading } from "./codec.ts";

/**
 * The query and fragment of a link to a calculator: its id names both the one parameter that holds its state
 * and its place in the page, so that the browser scrolls there by itself.
 */
export function linkTo<State>(id: string, codec: Codec<State>, state: State): string {
  const written = encodeURIComponent(codec.write(state)).replace(/%3A/g, ":").replace(/%2C/g, ",");
  return `?${id}=${written}#${id}`;
}

/** What an address says to a calculator; undefined where it says nothing to it. */
export function readLink<State>(id: string, codec: Codec<State>, search: string): Reading<State> | undefined {
  const text = new URLSearchParams(search).get(id);
  return text === null ? undefined : codec.read(text);
}
