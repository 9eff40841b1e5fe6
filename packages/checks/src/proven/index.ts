export { createBundler } from "./create-bundler.ts";
export type { Bundler, BundlerOptions } from "./create-bundler.ts";
export { toolVersion } from "./kept-bundles.ts";
