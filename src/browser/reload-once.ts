/** Where it is noted what a page was loaded anew for; per tab. */
const KEY = 'reloaded-for';

/**
 * Loads the page anew, but for one reason only once: what is still the same afterwards is no reason to go round in circles.
 * @param reason what was found
 * @returns whether the page is being loaded; not where that has been tried, or where the browser cannot remember it
 */
export function reloadOnce(reason: string): boolean {
  try {
    if (sessionStorage.getItem(KEY) === reason) return false;
    sessionStorage.setItem(KEY, reason);
  } catch {
    return false;
  }
  location.reload();
  return true;
}
