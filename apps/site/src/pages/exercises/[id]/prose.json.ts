import type { APIRoute, GetStaticPaths } from "astro";
import { course, exerciseOf } from "../../../course.ts";
import { renderTask } from "../../../workspace/build/render-task.ts";
import type { ExerciseProse } from "../../../workspace/workspace-data.ts";

export const getStaticPaths: GetStaticPaths = () => course.exercises.map(({ id }) => ({ params: { id } }));

/** The hints and explanations of an exercise, rendered; fetched when the first of them is needed. */
export const GET: APIRoute = ({ params }) => {
  const exercise = exerciseOf(params["id"] ?? "");
  const prose: ExerciseProse = {
    hints: exercise.hints.map(renderTask),
    mistakes: Object.fromEntries(
      exercise.mistakes.map(({ name, explanation }) => [name, renderTask(explanation)]),
    ),
  };
  return Response.json(prose);
};
