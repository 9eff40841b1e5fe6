import { expect, test } from "vitest";
import { portOf } from "./port-of.ts";

test("Ports are whole numbers from 1 to 65535", () => {
  expect([portOf("1"), portOf("65535")]).toEqual([1, 65_535]);
});

test.each(["0", "65536", "80.5", "http", "", "1e3"])('"%s" is no port', (text) => {
  expect(() => portOf(text)).toThrow("is no port");
});
