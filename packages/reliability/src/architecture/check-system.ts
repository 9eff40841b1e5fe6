import { checkOptions } from "../input/check-options.ts";
import { describeValue } from "../input/describe-value.ts";
import type { Component, Dependency, System } from "./system.ts";

/** A system's components by name, after refusing whatever is malformed or names what does not exist. */
export function checkSystem(argument: string, system: System): ReadonlyMap<string, Component> {
  checkOptions(argument, system);
  const byName = new Map<string, Component>();
  const list = checkList(`${argument}.components`, system.components, "components");
  list.forEach((component, index) => {
    const path = `${argument}.components[${index}]`;
    checkOptions(path, component);
    const { name } = component as Component;
    checkText(`${path}.name`, name);
    if (byName.has(name)) {
      throw new RangeError(
        `${path}.name is ${describeValue(name)}, but must not be the name of another component`,
      );
    }
    byName.set(name, component as Component);
  });
  checkName(`${argument}.service`, system.service, byName);
  system.components.forEach(({ dependsOn = [] }, index) =>
    checkDependencies(`${argument}.components[${index}].dependsOn`, dependsOn, byName),
  );
  return byName;
}

/** Refuses everything but the name of a component. */
export function checkName(argument: string, name: unknown, byName: ReadonlyMap<string, Component>): void {
  checkText(argument, name);
  if (!byName.has(name)) {
    throw new RangeError(`${argument} is ${describeValue(name)}, but must be the name of a component`);
  }
}

function checkDependencies(
  argument: string,
  dependsOn: readonly Dependency[],
  byName: ReadonlyMap<string, Component>,
): void {
  if (!Array.isArray(dependsOn)) {
    throw new TypeError(`${argument} is ${describeValue(dependsOn)}, but must be a list`);
  }
  dependsOn.forEach((dependency: Dependency, index) => {
    const path = `${argument}[${index}]`;
    if (typeof dependency === "string") {
      checkName(path, dependency, byName);
      return;
    }
    checkOptions(path, dependency);
    checkList(`${path}.anyOf`, dependency.anyOf, "names").forEach((name, place) =>
      checkName(`${path}.anyOf[${place}]`, name, byName),
    );
  });
}

function checkList(argument: string, values: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(values)) {
    throw new TypeError(`${argument} is ${describeValue(values)}, but must be a list of ${what}`);
  }
  if (values.length === 0) throw new RangeError(`${argument} is an empty list, but must hold some ${what}`);
  return values;
}

function checkText(argument: string, value: unknown): asserts value is string {
  if (typeof value === "string" && value !== "") return;
  const rule = `${argument} is ${describeValue(value)}, but must be a name`;
  throw typeof value === "string" ? new RangeError(rule) : new TypeError(rule);
}
