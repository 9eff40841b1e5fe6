/**
 * An address below the site's base path.
 *
 * @param path from the base on, such as `glossary/`; empty for the landing page
 */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, "")}/${path.replace(/^\//, "")}`;
}
