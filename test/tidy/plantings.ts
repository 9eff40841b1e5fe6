import { codePlantings } from "./plantings/code.ts";
import { importPlantings } from "./plantings/imports.ts";
import type { Planting } from "./planting.ts";
import { namePlantings } from "./plantings/names.ts";

/** A violation of each rule, and what comes near one without being one. */
export const plantings: readonly Planting[] = [...namePlantings, ...importPlantings, ...codePlantings];
