/**
 * Whether a page was built before the one that the site serves now at its address.
 *
 * @param served the page as it is served now
 * @param assets addresses of scripts that the open page was built with; their names change with their content
 */
export function isOlderThan(served: string, assets: readonly string[]): boolean {
  return assets.some((asset) => !served.includes(asset));
}
