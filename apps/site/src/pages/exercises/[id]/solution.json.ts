import type { APIRoute, GetStaticPaths } from "astro";
import { course, exerciseOf } from "../../../course.ts";

export const getStaticPaths: GetStaticPaths = () => course.exercises.map(({ id }) => ({ params: { id } }));

/** One way to solve an exercise; fetched only when the learner asks for it. */
export const GET: APIRoute = ({ params }) => Response.json(exerciseOf(params["id"] ?? "").solution);
