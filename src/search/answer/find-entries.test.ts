import { describe, expect, test } from 'vitest';
import { LEXICON, libraryWith, REPAIR } from '../fixtures.ts';
import type { TextIndex } from '../engine/text-index.ts';
import { findEntries } from './find-entries.ts';

async function answer(query: string, asTyped = false) {
  const { ranked, readAs } = await findEntries(query, libraryWith(), asTyped);
  return { first: LEXICON.docs[ranked[0]?.doc ?? -1]?.id, count: ranked.length, readAs };
}

describe('findEntries', () => {
  test('the page that is called what was typed comes first', async () => {
    expect(await answer('厂务公开')).toMatchObject({ first: 'chang-wu-gong-kai', readAs: undefined });
  });

  test('an everyday word leads to what it means', async () => {
    expect((await answer('怎么上大学')).first).toBe('jin-qiu-zhu-xue');
  });

  test('question words are dropped', async () => {
    expect((await answer('怎么提高职代会提案的落实')).first).toBe('ti-an');
  });

  test('spaces inside a name do not part it', async () => {
    for (const query of ['厂务 公开', '职 代 会']) expect((await answer(query)).readAs, query).toBeUndefined();
    expect((await answer('职 代 会')).first).toBe('zhi-dai-hui');
  });

  test('letters that spell nothing exactly are read by ear', async () => {
    expect(await answer('CANGWUGONKAI')).toMatchObject({ first: 'chang-wu-gong-kai', readAs: '厂务公开' });
  });

  test('a summary is asked for whatever the year', async () => {
    expect((await answer('2024年学校工会总结')).first).toBe('school');
  });

  test('Traditional script and regional words are read as what they are here', async () => {
    expect(await answer('廠務公開')).toMatchObject({ first: 'chang-wu-gong-kai', readAs: '厂务公开' });
    expect(await answer('資訊公開')).toMatchObject({ first: 'chang-wu-gong-kai' });
  });

  test('pinyin, initials and a mixture are read as names', async () => {
    for (const query of ['changwugongkai', 'jqzx', '金秋zx', 'jin qiu zhu xue', 'zhidaihui'])
      expect((await answer(query)).readAs, query).toBeDefined();
    expect((await answer('jqzx')).first).toBe('jin-qiu-zhu-xue');
  });

  test('homophones and look-alikes are read as what was meant, unless the searcher says no', async () => {
    expect(await answer('厂物公开')).toMatchObject({ first: 'chang-wu-gong-kai', readAs: '厂务公开' });
    expect((await answer('金秋肋学')).readAs).toBe('金秋助学');
    expect((await answer('厂物公开', true)).readAs).toBeUndefined();
  });

  test('what the library writes is no slip', async () => {
    const written: Partial<TextIndex> = {
      find: (phrase) => Promise.resolve(phrase === '厂物公开' ? new Map([[0, 0.5]]) : new Map<number, number>()),
      findInSlot: () => Promise.resolve(new Map()),
    };
    // Another unknown text makes the query strange.
    expect((await findEntries('厂物公开 红烧肉', libraryWith(written))).readAs).toBeUndefined();
    expect((await findEntries('厂物公开 红烧肉', libraryWith())).readAs).toBe('厂务公开 红烧肉');
  });

  test('two characters are mended to a name only, not to an everyday word', async () => {
    const sounds = new Map([...REPAIR.sounds, ['废', ['fei']], ['费', ['fei']]]);
    const library = { ...libraryWith(), loadSlips: () => Promise.resolve({ ...REPAIR, sounds }) };
    expect((await findEntries('学废', library)).readAs).toBeUndefined();
    expect(
      (await findEntries('助雪', { ...library, loadSlips: () => Promise.resolve({ ...REPAIR, sounds: sounds.set('雪', ['xue']) }) }))
        .readAs,
    ).toBe('助学');
  });

  test('tables and questions are fetched only for what they may change', async () => {
    const fetched = async (query: string): Promise<string[]> => {
      const names: string[] = [];
      const told =
        <T>(name: string, load: () => Promise<T>) =>
        () => {
          names.push(name);
          return load();
        };
      const library = libraryWith();
      await findEntries(query, {
        ...library,
        loadScripts: told('scripts', library.loadScripts),
        loadSlips: told('slips', library.loadSlips),
        loadAsks: told('asks', library.loadAsks),
      });
      return [...new Set(names)];
    };
    expect(await fetched('厂务公开')).toEqual([]);
    // Words of the library, but no question; then something that it has no word for.
    expect(await fetched('厂务公开 金秋助学')).toEqual([]);
    expect(await fetched('厂物公开')).toEqual(['slips']);
    expect(await fetched('廠務公開')).toEqual(['scripts']);
    expect(await fetched('食堂的红烧肉怎么办')).toEqual(['asks']);
  });

  test('all that a question needs is asked for at once, before any of it is there', async () => {
    const asked: string[] = [];
    const never = <T>(name: string) => {
      asked.push(name);
      return new Promise<T>(() => undefined);
    };
    const library = { ...libraryWith({ find: (phrase) => never(phrase) }), loadAsks: () => never<string[][]>('asks') };
    void findEntries('厂务公开红烧肉怎么办', library);
    // 红烧肉 stands nowhere: whether it is meant otherwise is not known yet.
    expect(asked).toEqual(expect.arrayContaining(['厂务公开', '事务公开', '红烧肉', 'asks']));
  });

  test('which entry is likely the best is told before the texts are there, by its names', async () => {
    const guessed: (string | undefined)[] = [];
    const library = libraryWith({ find: () => new Promise(() => undefined) });
    await new Promise<void>((resolve) => {
      void findEntries('怎么上大学', library, false, (doc) => {
        guessed.push(LEXICON.docs[doc]?.id);
        resolve();
      });
    });
    expect(guessed).toEqual(['jin-qiu-zhu-xue']);
  });

  test('what has nothing to do with the library has no answer', async () => {
    for (const query of ['股票行情', '红烧肉', 'iphone', '显卡驱动下载']) expect((await answer(query)).count, query).toBe(0);
  });

  test('a whole summary comes first where one is asked for', async () => {
    expect((await answer('学校工会总结')).first).toBe('school');
  });

  test('an empty query has no answer', async () => {
    expect((await answer('  “”')).count).toBe(0);
  });
});
