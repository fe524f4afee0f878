/** Long enough to be read, and out of the way before the next step is done. */
const SAID_MS = 8000;

/** @param place where messages are told @returns a function that tells one there for a while; a later one takes its place */
export function passingMessage(place: Element): (message: string) => void {
  let timer = 0;
  return (message) => {
    window.clearTimeout(timer);
    place.textContent = message;
    timer = window.setTimeout(() => {
      place.textContent = '';
    }, SAID_MS);
  };
}
