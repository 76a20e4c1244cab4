/** The present value of a design token, for canvases, which cannot use var(). */
export function cssColor(token: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(token).trim();
}
