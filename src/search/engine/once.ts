/** Loads when it is first asked. */
export interface Loader<T> {
  (): Promise<T>;
  /** Loads anew when it is asked the next time. */
  forget: () => void;
}

/** Makes a loader that runs once, and again only after a failure. */
export function once<T>(load: () => Promise<T>): Loader<T> {
  let kept: Promise<T> | undefined;
  const ask = () => {
    const asked = (kept ??= load().catch((error: unknown) => {
      if (kept === asked) kept = undefined;
      throw error;
    }));
    return asked;
  };
  return Object.assign(ask, {
    forget: () => {
      kept = undefined;
    },
  });
}

/** Makes a loader for each key, when it is first asked for: all that is asked for by the same one is loaded once, and again only after a failure. */
export function onceEach<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const loaders = new Map<string, Loader<T>>();
  return (key) => {
    const loader = loaders.get(key) ?? once(() => load(key));
    loaders.set(key, loader);
    return loader();
  };
}
