import { describe, expect, test } from "vitest";
import { randomStreamFor } from "../chance/random-stream-for.ts";
import { cities } from "./cities.ts";
import { greatCircleKm } from "./great-circle.ts";
import { latencyByDistance } from "./latency-by-distance.ts";
import type { Place } from "./network-options.ts";

const POLE = { latitude: 90, longitude: 0 };
const at = (latitude: number, longitude: number): { latitude: number; longitude: number } => ({
  latitude,
  longitude,
});
const QUARTER_KM = (Math.PI / 2) * 6_371;

describe("Along the ground", () => {
  test("it is a quarter of a great circle from the pole to the equator, and half to the other pole", () => {
    expect(greatCircleKm(POLE, at(0, 123))).toBeCloseTo(QUARTER_KM, 6);
    expect(greatCircleKm(POLE, at(-90, 45))).toBeCloseTo(2 * QUARTER_KM, 3);
    expect(greatCircleKm(at(0, 170), at(0, -170))).toBeCloseTo((20 / 90) * QUARTER_KM, 6);
    expect(greatCircleKm(cities.tokyo, cities.tokyo)).toBe(0);
  });

  test("it is what the haversine formula gives, for every pair of cities", () => {
    const haversine = (angle: number): number => Math.sin(angle / 2) ** 2;
    const radians = (degrees: number): number => (degrees * Math.PI) / 180;
    for (const a of Object.values(cities)) {
      for (const b of Object.values(cities)) {
        const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
        const h =
          haversine(radians(a.latitude - b.latitude)) +
          across * haversine(radians(a.longitude - b.longitude));
        expect(greatCircleKm(a, b)).toBeCloseTo(2 * 6_371 * Math.asin(Math.sqrt(h)), 6);
      }
    }
  });
});

describe("A message", () => {
  const random = randomStreamFor(1, "network");
  const place = (region: string, zone = "z1"): Place => ({ name: "n", region, zone });
  const latency = latencyByDistance({ regions: cities, detour: 1 });
  if (typeof latency !== "function") throw new Error("It depends on the places");
  const leastUs = (from: Place, to: Place): number =>
    Math.min(...Array.from({ length: 200 }, () => latency(from, to).sample(random)));

  test("from Virginia to Ireland takes at least 27 ms: 5,460 km at 200 km a millisecond", () => {
    const least = leastUs(place("ashburn"), place("dublin"));
    expect(least).toBeGreaterThan(27_000);
    expect(least).toBeLessThan(27_800);
  });

  test("takes 0.3 ms to another zone that is 60 km away, and 0.1 ms within one, with the switches", () => {
    expect(Math.abs(leastUs(place("tokyo"), place("tokyo", "z2")) - 350)).toBeLessThan(10);
    expect(Math.abs(leastUs(place("tokyo"), place("tokyo")) - 50)).toBeLessThan(10);
  });

  test("takes as long one way as the other", () => {
    const [there, back] = [
      leastUs(place("sydney"), place("london")),
      leastUs(place("london"), place("sydney")),
    ];
    expect(Math.abs(there - back)).toBeLessThan(10);
  });

  test("from nowhere is refused", () => {
    expect(() => latency(place("atlantis"), place("tokyo"))).toThrow(
      /^n is in the region "atlantis", which is none of ashburn, /,
    );
  });
});
