/**
 * Whether a property of an object will always be what it is now: it is data that nobody may change, found on the way up
 * a chain of objects none of which may get a property of that name.
 */
export function isConstant(object: object, key: PropertyKey): boolean {
  for (let holder: object | null = object; holder !== null; holder = Reflect.getPrototypeOf(holder)) {
    const property = Reflect.getOwnPropertyDescriptor(holder, key);
    if (property) return property.writable === false && property.configurable === false;
    if (Reflect.isExtensible(holder)) return false;
  }
  return false;
}
