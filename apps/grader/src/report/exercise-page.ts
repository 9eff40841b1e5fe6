/** The address of an exercise's page on a site. */
export function exercisePage(site: string, exercise: string): string {
  return new URL(`exercises/${exercise}/`, site.endsWith("/") ? site : `${site}/`).href;
}
