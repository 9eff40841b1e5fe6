import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { installPortableMath } from "./install-portable-math.ts";
import { portableMath } from "./portable-math.ts";

function freshRealm(): { Math: Math } {
  return runInNewContext("globalThis") as { Math: Math };
}

test("Every replaced function keeps its name, its length and its property's attributes", () => {
  const [before, after] = [freshRealm(), freshRealm()];
  installPortableMath(after);
  for (const name of Object.keys(portableMath)) {
    const [old, now] = [before, after].map((realm) => Object.getOwnPropertyDescriptor(realm.Math, name));
    expect({ ...now, value: undefined }).toEqual({ ...old, value: undefined });
    expect([now?.value.name, now?.value.length]).toEqual([old?.value.name, old?.value.length]);
    expect(now?.value).not.toHaveProperty("prototype");
  }
});

test("Exact functions such as sqrt stay the engine's own", () => {
  const realm = freshRealm();
  const { sqrt, fround } = realm.Math;
  installPortableMath(realm);
  expect(realm.Math.sqrt).toBe(sqrt);
  expect(realm.Math.fround).toBe(fround);
});

test("Installing twice is installing once", () => {
  const realm = freshRealm();
  installPortableMath(realm);
  const { exp } = realm.Math;
  installPortableMath(realm);
  expect(realm.Math.exp).toBe(exp);
});
