import { readStored } from '../basket.ts';

/** That a draft was saved, told to the other tabs of the site. */
export interface Saved {
  id: string;
  revision: number;
}

export interface Tabs {
  tell: (saved: Saved) => void;
  /** @param hear called with what another tab has told, never with one's own */
  listen: (hear: (saved: Saved) => void) => void;
}

const NAME = 'upl-saved';

function isSaved(value: unknown): value is Saved {
  const { id, revision } = (value ?? {}) as Partial<Saved>;
  return typeof id === 'string' && typeof revision === 'number';
}

/** Through localStorage, whose changes the browser tells to all other tabs. */
const throughStorage = (): Tabs => ({
  tell: (saved) => {
    try {
      localStorage.setItem(NAME, JSON.stringify(saved));
    } catch {
      // Without storage there is no other tab with this draft.
    }
  },
  listen: (hear) => {
    window.addEventListener('storage', ({ key, newValue }) => {
      if (key !== NAME || !newValue) return;
      const told = readStored(NAME);
      if (isSaved(told)) hear(told);
    });
  },
});

/** The other tabs of the site. BroadcastChannel is missing in Safari 14. */
export function openTabs(): Tabs {
  if (typeof BroadcastChannel === 'undefined') return throughStorage();
  const channel = new BroadcastChannel(NAME);
  return {
    tell: (saved) => {
      channel.postMessage(saved);
    },
    listen: (hear) => {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isSaved(data)) hear(data);
      });
    },
  };
}
