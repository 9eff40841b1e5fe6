export { createInnerRealm } from "./create-inner-realm.ts";
export type { InnerRealm } from "./create-inner-realm.ts";
export type { RealmOptions } from "./realm-options.ts";
