/** The built-in objects that each realm has of its own. One that crosses becomes the receiver's. */
const NAMES = [
  "Object Function Array Number String Boolean Symbol BigInt Promise Map Set WeakMap WeakSet Date RegExp Proxy",
  "Error TypeError RangeError SyntaxError ReferenceError EvalError URIError AggregateError",
  "ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array",
  "Float32Array Float64Array BigInt64Array BigUint64Array WeakRef FinalizationRegistry Iterator",
]
  .join(" ")
  .split(" ");

/** Constructors that no global names, reached through a value that they make. */
function hidden(): [string, object][] {
  const constructorOf = (value: object): object => (Object.getPrototypeOf(value) as object).constructor;
  return [
    ["AsyncFunction", constructorOf(async () => undefined)],
    ["GeneratorFunction", constructorOf(function* () {})],
    ["AsyncGeneratorFunction", constructorOf(async function* () {})],
    ["TypedArray", Object.getPrototypeOf(Int8Array) as object],
  ];
}

const byName = new Map<string, object>();
const nameOf = new Map<object, string>();

/** Lets a name on the wire stand for an object of this realm. */
export function addIntrinsic(name: string, value: unknown): void {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return;
  if (nameOf.has(value)) return;
  byName.set(name, value);
  nameOf.set(value, name);
}

for (const name of NAMES) addIntrinsic(name, (globalThis as Record<string, unknown>)[name]);
for (const [name, value] of hidden()) addIntrinsic(name, value);
for (const [name, value] of [...byName])
  addIntrinsic(`${name}.prototype`, (value as { prototype?: unknown }).prototype);
addIntrinsic("globalThis", globalThis);
for (const name of ["Math", "JSON", "Reflect"])
  addIntrinsic(name, (globalThis as Record<string, unknown>)[name]);

/** What a name means among this realm's globals now: a host or a check may have put its own in the place. */
function current(name: string): unknown {
  return byName.has(name) ? (globalThis as Record<string, unknown>)[name] : undefined;
}

/** The name of a built-in object of this realm, or undefined for every other value. */
export function intrinsicName(value: object): string | undefined {
  const name = nameOf.get(value);
  if (name !== undefined || typeof value !== "function") return name;
  return current(value.name) === value ? value.name : undefined;
}

/** This realm's object of that name as its code sees it, or undefined. */
export function intrinsic(name: string): object | undefined {
  const now = current(name);
  return typeof now === "function" ? now : byName.get(name);
}

/** This realm's first object of that name, whatever took its place since. */
export function originalIntrinsic(name: string): object | undefined {
  return byName.get(name);
}

/** The name of the nearest built-in error class that an error belongs to. */
export function errorClassOf(error: object): string {
  let prototype = Object.getPrototypeOf(error) as object | null;
  while (prototype !== null) {
    const name = nameOf.get(prototype);
    if (name?.endsWith("Error.prototype")) return name.slice(0, -".prototype".length);
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return "Error";
}
