export { installPortableMath } from "./install-portable-math.ts";
export { portableMath } from "./portable-math.ts";
