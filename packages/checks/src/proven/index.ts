export { createBundler, PROOF_PATIENCE, Unproven } from "./create-bundler.ts";
export type { Bundler, BundlerOptions } from "./create-bundler.ts";
export { RunProofs } from "./run-proofs.ts";
export { toolVersion } from "./kept-bundles.ts";
