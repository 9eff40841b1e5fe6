import type { Coordinates } from "./great-circle.ts";

/** Cities near which large providers have data centres. The coordinates are those of the city. */
export const cities = {
  ashburn: { latitude: 39.04, longitude: -77.49 },
  columbus: { latitude: 39.96, longitude: -83.0 },
  dublin: { latitude: 53.35, longitude: -6.26 },
  frankfurt: { latitude: 50.11, longitude: 8.68 },
  london: { latitude: 51.51, longitude: -0.13 },
  mumbai: { latitude: 19.08, longitude: 72.88 },
  portland: { latitude: 45.52, longitude: -122.68 },
  "san-francisco": { latitude: 37.77, longitude: -122.42 },
  "sao-paulo": { latitude: -23.55, longitude: -46.63 },
  singapore: { latitude: 1.35, longitude: 103.82 },
  stockholm: { latitude: 59.33, longitude: 18.07 },
  sydney: { latitude: -33.87, longitude: 151.21 },
  tokyo: { latitude: 35.68, longitude: 139.69 },
} as const satisfies Readonly<Record<string, Coordinates>>;
