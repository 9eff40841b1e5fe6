import type * as reliability from "./index.ts";

/** One call that must be refused, and how. */
export interface Refusal {
  readonly call: keyof typeof reliability;
  readonly given: unknown;
  readonly error: typeof RangeError | typeof TypeError;
  readonly message: string;
}

/** Everything that is refused, filled by the functions below. */
export const refusals: Refusal[] = [];

/** Adds one refusal. */
export function refuse(
  call: Refusal["call"],
  given: unknown,
  error: Refusal["error"],
  message: string,
): void {
  refusals.push({ call, given, error, message });
}

/** What every function that takes a fraction refuses; `rest` holds its other, sound options. */
export function refuseFractions(call: Refusal["call"], argument: string, rest: object): void {
  const rule = "but must be a fraction from 0 to 1";
  const give = (value: unknown): object => ({ ...rest, [argument]: value });
  refuse(call, give(Number.NaN), RangeError, `${argument} is NaN, ${rule}`);
  refuse(call, give(-0.1), RangeError, `${argument} is -0.1, ${rule}`);
  refuse(call, give(Infinity), RangeError, `${argument} is Infinity, ${rule}`);
  refuse(call, give(101), RangeError, `${argument} is 101, ${rule}`);
  refuse(call, give(99.9), RangeError, `${argument} is 99.9, ${rule}: 0.999 rather than 99.9`);
  refuse(call, give("0.9"), TypeError, `${argument} is "0.9", ${rule}`);
  refuse(call, give(null), TypeError, `${argument} is null, ${rule}`);
}

/** What every function that takes a level refuses. */
export function refuseLevels(call: Refusal["call"], rest: object): void {
  refuseFractions(call, "availability", rest);
  refuseFractions(call, "unavailability", rest);
  refuse(call, undefined, TypeError, "options is undefined, but must be one object of named values");
  refuse(call, 0.9, TypeError, "options is 0.9, but must be one object of named values");
  const onlyOne = "but must have exactly one of the two";
  refuse(call, rest, TypeError, `options has neither availability nor unavailability, ${onlyOne}`);
  const both = { ...rest, availability: 0.9, unavailability: 0.1 };
  refuse(call, both, TypeError, `options has both of them, ${onlyOne}`);
}

/** What every function that takes a list of units refuses. */
export function refuseUnits(call: Refusal["call"], rest: object): void {
  const rule = "but must be a fraction from 0 to 1";
  for (const list of ["availabilities", "unavailabilities"]) {
    const give = (values: unknown): object => ({ ...rest, [list]: values });
    refuse(call, give([]), RangeError, `${list} is an empty list, but must hold at least one fraction`);
    refuse(call, give(0.9), TypeError, `${list} is 0.9, but must be a list of fractions`);
    refuse(call, give([0.5, Number.NaN]), RangeError, `${list}[1] is NaN, ${rule}`);
    refuse(call, give([-1]), RangeError, `${list}[0] is -1, ${rule}`);
    refuse(call, give([99.95]), RangeError, `${list}[0] is 99.95, ${rule}: 0.9995 rather than 99.95`);
    refuse(call, give([Infinity]), RangeError, `${list}[0] is Infinity, ${rule}`);
    refuse(call, give(["1"]), TypeError, `${list}[0] is "1", ${rule}`);
  }
  const onlyOne = "but must have exactly one of the two";
  refuse(call, rest, TypeError, `options has neither availabilities nor unavailabilities, ${onlyOne}`);
  const both = { ...rest, availabilities: [1], unavailabilities: [0] };
  refuse(call, both, TypeError, `options has both of them, ${onlyOne}`);
  refuse(call, [0.9, 0.9], TypeError, "options is a list, but must be one object of named values");
}

/** What every function that takes a whole number refuses. */
export function refuseCount(call: Refusal["call"], count: string, range: string, rest: object): void {
  const rule = `but must be a whole number ${range}`;
  for (const value of [0, -1, 1.5, Number.NaN, Infinity]) {
    refuse(call, { ...rest, [count]: value }, RangeError, `${count} is ${value}, ${rule}`);
  }
  refuse(call, { ...rest, [count]: "2" }, TypeError, `${count} is "2", ${rule}`);
}

/** What every function that takes a length of time refuses. */
export function refusePeriod(call: Refusal["call"], argument: string): void {
  const rule = "but must be a finite number above 0";
  for (const value of [0, -365, Number.NaN, Infinity]) {
    refuse(call, { availability: 0.9, [argument]: value }, RangeError, `${argument} is ${value}, ${rule}`);
  }
  refuse(call, { availability: 0.9, [argument]: "365" }, TypeError, `${argument} is "365", ${rule}`);
}

/** A system with nothing wrong. */
export const sound = { service: "a", components: [{ name: "a" }, { name: "b" }] };

/** What every function that takes a system refuses; `give` puts the system into its options. */
export function refuseSystems(
  call: Refusal["call"],
  argument: string,
  give: (system: unknown) => unknown,
): void {
  const system = (parts: object): unknown => give({ ...sound, ...parts });
  const at = `${argument}.components`;
  refuse(call, give(null), TypeError, `${argument} is null, but must be one object of named values`);
  refuse(
    call,
    system({ service: "c" }),
    RangeError,
    `${argument}.service is "c", but must be the name of a component`,
  );
  refuse(call, system({ service: 1 }), TypeError, `${argument}.service is 1, but must be a name`);
  refuse(call, system({ components: {} }), TypeError, `${at} is an object, but must be a list of components`);
  refuse(
    call,
    system({ components: [] }),
    RangeError,
    `${at} is an empty list, but must hold some components`,
  );
  refuse(
    call,
    system({ components: ["a"] }),
    TypeError,
    `${at}[0] is "a", but must be one object of named values`,
  );
  refuse(call, system({ components: [{ name: "" }] }), RangeError, `${at}[0].name is "", but must be a name`);
  refuse(
    call,
    system({ components: [{ name: "a" }, { name: "a" }] }),
    RangeError,
    `${at}[1].name is "a", but must not be the name of another component`,
  );
  const dependsOn = (list: unknown): unknown => system({ components: [{ name: "a", dependsOn: list }] });
  refuse(call, dependsOn("b"), TypeError, `${at}[0].dependsOn is "b", but must be a list`);
  refuse(
    call,
    dependsOn(["b"]),
    RangeError,
    `${at}[0].dependsOn[0] is "b", but must be the name of a component`,
  );
  refuse(
    call,
    dependsOn([{ anyOf: [] }]),
    RangeError,
    `${at}[0].dependsOn[0].anyOf is an empty list, but must hold some names`,
  );
}
