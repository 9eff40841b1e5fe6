import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRoute } from "astro";

/** The licences of everything that the pages carry, which ask to travel with it. */
export const GET: APIRoute = () =>
  new Response(readFileSync(join(process.cwd(), "../../NOTICE.md")), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
