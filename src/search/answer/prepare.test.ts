import { afterEach, expect, test, vi } from 'vitest';
import { libraryWith } from '../fixtures.ts';
import { prepare } from './prepare.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Lets the page be idle whenever it is asked. @returns what was fetched, in order */
async function fetched(connection: { saveData?: boolean }, failing?: string): Promise<string[]> {
  vi.stubGlobal('window', { requestIdleCallback: true });
  vi.stubGlobal('requestIdleCallback', (done: () => void) => {
    done();
  });
  vi.stubGlobal('navigator', { connection });
  const names: string[] = [];
  const library = libraryWith();
  const told =
    <T>(name: string, load: () => Promise<T>) =>
    () => {
      names.push(name);
      return name === failing ? Promise.reject(new Error('no network')) : load();
    };
  await prepare({
    ...library,
    other: undefined,
    loadText: () => Promise.resolve([]),
    loadLead: () => Promise.resolve(''),
    startEngine: told('engine', () => Promise.resolve()),
    loadAsks: told('asks', library.loadAsks),
    loadSlips: told('slips', library.loadSlips),
    loadLaws: told('laws', library.loadLaws),
    loadItems: told('items', library.loadItems),
    loadScripts: told('scripts', library.loadScripts),
  });
  return names;
}

test('what only some queries need is fetched once there was an answer, one after the other', async () => {
  expect(await fetched({})).toEqual(['engine', 'asks', 'slips', 'laws', 'items', 'scripts']);
});

test('what cannot be fetched holds up nothing', async () => {
  expect(await fetched({}, 'asks')).toEqual(['engine', 'asks', 'slips', 'laws', 'items', 'scripts']);
});

test('nothing is fetched for a reader who saves data', async () => {
  expect(await fetched({ saveData: true })).toEqual([]);
});
