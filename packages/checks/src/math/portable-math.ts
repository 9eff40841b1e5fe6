import acos from "@stdlib/math-base-special-acos";
import acosh from "@stdlib/math-base-special-acosh";
import asin from "@stdlib/math-base-special-asin";
import asinh from "@stdlib/math-base-special-asinh";
import atan from "@stdlib/math-base-special-atan";
import atanh from "@stdlib/math-base-special-atanh";
import cbrt from "@stdlib/math-base-special-cbrt";
import cos from "@stdlib/math-base-special-cos";
import exp from "@stdlib/math-base-special-exp";
import expm1 from "@stdlib/math-base-special-expm1";
import log from "@stdlib/math-base-special-ln";
import log10 from "@stdlib/math-base-special-log10";
import log1p from "@stdlib/math-base-special-log1p";
import log2 from "@stdlib/math-base-special-log2";
import sin from "@stdlib/math-base-special-sin";
import tan from "@stdlib/math-base-special-tan";
import { atan2 } from "./atan2.ts";
import { cosh, sinh, tanh } from "./hyperbolic.ts";
import { hypot } from "./hypot.ts";
import { pow } from "./pow.ts";

/**
 * The functions of Math whose last bits the ECMAScript specification leaves open, each computed by arithmetic
 * alone, so that every engine gives the same bits. Arguments are converted as the built-in ones convert them.
 */
export const portableMath = {
  acos: (x: number): number => acos(+x),
  acosh: (x: number): number => acosh(+x),
  asin: (x: number): number => asin(+x),
  asinh: (x: number): number => asinh(+x),
  atan: (x: number): number => atan(+x),
  atan2: (y: number, x: number): number => atan2(+y, +x),
  atanh: (x: number): number => atanh(+x),
  cbrt: (x: number): number => cbrt(+x),
  cos: (x: number): number => cos(+x),
  cosh: (x: number): number => cosh(+x),
  exp: (x: number): number => exp(+x),
  expm1: (x: number): number => expm1(+x),
  hypot: (...values: number[]): number => hypot(values.map((value) => +value)),
  log: (x: number): number => log(+x),
  log10: (x: number): number => log10(+x),
  log1p: (x: number): number => log1p(+x),
  log2: (x: number): number => log2(+x),
  pow: (base: number, exponent: number): number => pow(+base, +exponent),
  sin: (x: number): number => sin(+x),
  sinh: (x: number): number => sinh(+x),
  tan: (x: number): number => tan(+x),
  tanh: (x: number): number => tanh(+x),
} as const;
