import { expect, test } from "vitest";
import { fieldsCodec } from "./codec.ts";
import { whole } from "./field.ts";
import { linkTo, readLink } from "./link.ts";

const codec = fieldsCodec<{ k: number; n: number }>({
  k: whole({ min: 1, max: 9 }),
  n: whole({ min: 1, max: 9 }),
});

test("A link names its calculator twice: for the state and for the place", () =>
  expect(linkTo("k-of-n", codec, { k: 2, n: 3 })).toBe("?k-of-n=k:2,n:3#k-of-n"));

test("A link is read by its own calculator", () =>
  expect(readLink("k-of-n", codec, "?k-of-n=k:2,n:3")).toEqual({ kind: "state", state: { k: 2, n: 3 } }));

test("A link to another calculator, or to none, says nothing", () => {
  expect(readLink("k-of-n", codec, "?quorum=n:3")).toBeUndefined();
  expect(readLink("k-of-n", codec, "")).toBeUndefined();
});

test("A link that was mangled on its way in the usual manner is read all the same", () =>
  expect(readLink("k-of-n", codec, "?k-of-n=k%3A2%2Cn%3A3&utm_source=mail")?.kind).toBe("state"));

test("Text that needs it is encoded", () => {
  const words = { write: () => "a b&c#d", read: () => ({ kind: "problem", problem: "" }) as const };
  expect(linkTo("words", words, {})).toBe("?words=a%20b%26c%23d#words");
});
