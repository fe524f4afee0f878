/** How long anything may take; a guard against a hang. */
const PATIENCE_MS = 45_000;
const LOOK_AGAIN_MS = 100;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again and again. @throws with this name where it stays away */
export async function until<T>(what: string, look: () => Promise<T | undefined | false> | T | undefined | false): Promise<T> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(LOOK_AGAIN_MS)) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
  }
  throw new Error(`等不到：${what}`);
}

/** What a driver of an engine must be able to do with a page; all that is said of it here is oldest JavaScript. */
export interface PageDriver {
  /** Uncaught errors so far, where the engine tells them. */
  errors: string[];
  /** Opens an address and comes back when it has been answered. */
  open: (address: string) => Promise<void>;
  /** @param code an expression; a promise is awaited @throws what it throws */
  evaluate: <T>(code: string) => Promise<T>;
  /** Presses the middle of an element that is there, with the mouse. */
  press: (selector: string) => Promise<void>;
  /** Types into the element that has the focus. */
  type: (text: string) => Promise<void>;
  /** Folder that files are downloaded to. */
  downloads: string;
}

/** One page of an engine. */
export interface EnginePage extends Omit<PageDriver, 'open' | 'press'> {
  /** Opens an address and waits until the page is loaded. */
  goto: (address: string) => Promise<void>;
  /** Waits until an expression is true. */
  expect: (code: string) => Promise<void>;
  /** Presses an element once it is there. */
  click: (selector: string) => Promise<void>;
  /** Waits for what is outside of the page. */
  arrived: (look: () => boolean) => Promise<void>;
}

/** An engine that runs. */
export interface RunningEngine {
  version: string;
  open: () => Promise<PageDriver>;
  close: () => Promise<void>;
}

const bare = (address: string) => address.split('#')[0] ?? '';

/** Adds waiting to what an engine can do. */
export function enginePage(driver: PageDriver): EnginePage {
  // A page that is just being left has no answer.
  const expect = async (code: string) => {
    await until(code, () => driver.evaluate<boolean>(`!!(${code})`).catch(() => false));
  };
  return {
    errors: driver.errors,
    downloads: driver.downloads,
    evaluate: driver.evaluate,
    type: driver.type,
    expect,
    goto: async (address) => {
      await driver.open(address);
      await expect(`location.href.split('#')[0] === ${JSON.stringify(bare(address))} && document.readyState === 'complete'`);
    },
    click: async (selector) => {
      const named = `document.querySelector(${JSON.stringify(selector)})`;
      // A press before the scripts run is heard by nobody.
      await expect(`document.readyState === 'complete' && ${named} && ${named}.offsetParent`);
      await driver.press(selector);
    },
    arrived: async (look) => {
      await until('下载的文件', look);
    },
  };
}
