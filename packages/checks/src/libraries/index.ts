export { engineVersion } from "./engine-version.ts";
export { findLibraries } from "./find-libraries.ts";
