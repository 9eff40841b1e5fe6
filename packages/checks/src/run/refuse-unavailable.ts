import { chai, expect, vi } from "vitest";

const MODULE_MOCKING = ["mock", "unmock", "doMock", "doUnmock", "importMock", "hoisted"] as const;

const SNAPSHOTS = [
  "toMatchSnapshot",
  "toMatchInlineSnapshot",
  "toMatchFileSnapshot",
  "matchSnapshot",
  "toThrowErrorMatchingSnapshot",
  "toThrowErrorMatchingInlineSnapshot",
] as const;

/**
 * What a sandbox cannot give to checks says so where it is used: module mocking needs a bundler's help, and
 * snapshots need a disk. Every host refuses the same in the same words.
 */
export function refuseUnavailable(): void {
  const replace = (holder: object, name: string, value: unknown): void =>
    void Object.defineProperty(holder, name, { value, configurable: true, writable: true });
  for (const name of MODULE_MOCKING) {
    replace(vi, name, () => {
      throw new Error(`vi.${name} is not available in checks: pass the replacement as an argument instead.`);
    });
  }
  for (const name of SNAPSHOTS) {
    replace(chai.Assertion.prototype, name, () => {
      throw new Error(`${name} is not available in checks: write the expected value into the check.`);
    });
  }
  replace(expect, "addSnapshotSerializer", () => {
    throw new Error("Snapshots are not available in checks: write the expected value into the check.");
  });
}
