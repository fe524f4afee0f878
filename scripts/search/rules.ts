/** A rule of the search, and the change to its source that switches it off. */
export interface SearchRule {
  /** What it does. */
  rule: string;
  /** Below src/search. */
  file: string;
  from: string;
  to: string;
}

const off = (rule: string, file: string, from: string, to: string): SearchRule => ({ rule, file, from, to });

/** Every rule that reads, ranks or refuses a query. A new rule is added here with the change that takes it away. */
export const RULES: readonly SearchRule[] = [
  off(
    '词中间的空格合上',
    'query/read-query.ts',
    'joinNames(readNumerals(typed, library.dictionary), library.dictionary)',
    'readNumerals(typed, library.dictionary)',
  ),
  off('数字读作库里的写法', 'query/read-query.ts', 'readNumerals(typed, library.dictionary)', 'typed'),
  off('繁体读作简体', 'query/mend-query.ts', 'foldScript(query, repair)', 'query'),
  off('港澳台说法', 'query/script-fold.ts', '[...regional].sort(', '[...regional].slice(0, 0).sort('),
  off('拼音和首字母', 'query/mend-query.ts', 'LETTER.test(folded) ? readPinyin', 'false ? readPinyin'),
  off('拼音连拼几个词', 'query/mend-query.ts', "spelledPhrase(run, words, sounds)?.join('')", 'undefined'),
  off('听着像的拼音', 'query/mend-query.ts', 'wordByEar(run, names, sounds)', 'undefined'),
  off('打错的字', 'query/mend-query.ts', 'return mendSlip(text, library, repair)', 'return text'),
  off('近音字', 'query/typo.ts', '? NEAR_SOUND : OTHER', '? OTHER : OTHER'),
  off('形近字', 'query/typo.ts', 'shapes.get(typed)?.includes(meant)', 'false'),
  off('多一个字、少一个字', 'query/typo.ts', 'if (length < 4) return undefined;', 'return undefined;'),
  off('颠倒的两个字', 'query/typo.ts', ' ?? swap(same, word)', ''),
  off('库里写着的字不算打错', 'query/mend-query.ts', '(await index.find(typed)).size === 0', 'true'),
  off('无实义的话', 'data/speech.ts', "role('无实义')", "role('无实义').slice(0, 0)"),
  off('助词分开两边', 'data/speech.ts', "role('助词')", "role('助词').slice(0, 0)"),
  off('生字两头的虚字去掉', 'query/segment.ts', 'const text = trimEdges(piece.text, speech);', 'const text = piece.text;'),
  off('长句里的虚字处断开', 'query/segment.ts', 'text.length < MORE_THAN_A_WORD ||', 'true ||'),
  off('年份另算', 'query/segment.ts', ".replace(YEAR, '$1 $2 ')", ''),
  off('泛词份量轻', 'query/concept.ts', 'generic.has(text)', 'false'),
  off('日常说法', 'query/concept.ts', '(entry?.means ?? [])', '(entry?.means.slice(0, 0) ?? [])'),
  off(
    '标签的别名',
    'query/concept.ts',
    'for (const { tag, label } of entry?.tags ?? [])',
    'for (const { tag, label } of entry?.tags.slice(0, 0) ?? [])',
  ),
  off('词里的词', 'query/concept.ts', 'of wordsWithin(text, names)', 'of wordsWithin(text, names).slice(0, 0)'),
  off('生字拆成两字', 'query/concept.ts', 'text.length > 2 ?', 'text.length > 99 ?'),
  off('整条像一个名称', 'query/plan-query.ts', 'if (content.length < 3)', 'if (content.length < 99)'),
  off('连着说的话', 'query/plan-query.ts', 'stretch: stretchOf(pieces, normal, names)', 'stretch: undefined'),
  off('总结的工会类型', 'answer/evidence.ts', 'kind: ofKind ? 1 : 0', 'kind: 0'),
  off('都讲到的词份量轻', 'answer/rank.ts', 'weight * rarity((evidence[i] ?? []).map(strengthOf))', 'weight'),
  off('讲到的概念多，靠前', 'answer/rank.ts', 'mean * (WEIGHTS.uncovered + (1 - WEIGHTS.uncovered) * coverage)', 'mean'),
  off(
    '名称就是整条查询',
    'answer/rank.ts',
    '(named >= WEIGHTS.alias ? WEIGHTS.wholeName : query.length > 1 ? WEIGHTS.wholePart * named : 0)',
    '0',
  ),
  off('总结少算些', 'answer/summary-worth.ts', 'return plan.slot ? WEIGHTS.slotSummary : WEIGHTS.otherSummary', 'return 1'),
  off('说出工会的总结多算些', 'answer/summary-worth.ts', 'plan.unspecific || namesUnion(plan, doc) ?', 'plan.unspecific ?'),
  off('没有主题的查询要的是总结', 'answer/summary-worth.ts', 'if (plan.unspecific && (', 'if (false && ('),
  off('总结有要的部分', 'answer/summary-worth.ts', 'return has ? WEIGHTS.slotBonus : 0', 'return 0'),
  off('答不到一半就没有把握', 'answer/confidence.ts', 'answered >= WEIGHTS.answered &&', ''),
  off('哪儿都没有的词重', 'answer/confidence.ts', 'Math.max(weight, WEIGHTS.missing)', 'weight'),
  off('库外的事', 'answer/confidence.ts', 'if (errand) return WEIGHTS.errand;', ''),
  off('提到职工的放宽', 'answer/confidence.ts', 'isAtHome(plan) ? WEIGHTS.atHome :', 'false ? 1 :'),
  off('碰巧都有的不算', 'answer/confidence.ts', 'answered > WEIGHTS.answeredAll ? WEIGHTS.byChance : WEIGHTS.sureScore', '0'),
  off(
    '完整名称总有结果',
    'answer/confidence.ts',
    'if (ranked.some(({ covers }) => covers.some((i) => isTerm(plan.concepts[i])))) return true;',
    '',
  ),
  off(
    '哪一年的总结都算',
    'answer/confidence.ts',
    'if (!best || (plan.unspecific && plan.wantsSummary)) return true;',
    'if (!best) return true;',
  ),
  off('听着耳熟的可能有关', 'answer/confidence.ts', 'worth * familiar * long * about >=', 'worth * long * about >='),
  off('像问过的话可能有关', 'answer/confidence.ts', ' || best.asked * long >= WEIGHTS.relatedAsked', ''),
  off('同问过的话一样的有把握', 'answer/confidence.ts', 'best.asked >= WEIGHTS.sureAsked', 'false'),
  off('像问过的话的靠前', 'answer/rank.ts', 'WEIGHTS.askedShare * alike ** 2 +', ''),
  off('问过的话里，字也算', 'answer/asked-alike.ts', 'features.add(run.charAt(i));', ''),
  off('几句问话都像的更像', 'answer/asked-alike.ts', 'best + WEIGHTS.askedOthers *', 'best + 0 *'),
  off('词和词相接的地方不算生', 'query/familiar.ts', '|| between.has(pair)', ''),
  off('一句话里的虚字', 'query/familiar.ts', '* (1 + PER_SMALL_WORD * smallWords(query, names.speech))', ''),
  off('要总结、要数据的不比问话', 'query/plan-query.ts', '!(slot ?? (wantsFigures || wantsSummary)) &&', ''),
  off('不认识的字母不拿去找', 'engine/text-index.ts', '? [] : grams', '? grams : grams'),
  off('正文里的别名重', 'data/passages.ts', "if (mark === 'names') return WEIGHTS.names;", ''),
  off('数字和措辞轻', 'data/passages.ts', '? WEIGHTS.aside : 1', '? 1 : 1'),
  off(
    '条款没说到的词不答',
    'answer/rule-line.ts',
    'needed.some(({ matter, text }) => Math.max(matter, text) < WEIGHTS.ruleSaid)',
    'needed.some(() => false)',
  ),
  off('几条都答得上就不答', 'answer/rule-line.ts', 'best.near >= least && apart ?', 'best.near >= 0 ?'),
  off('要的单位、写的数字不合的少算', 'answer/weigh-rules.ts', 'fitsNumbers(rule, query) ? 1 : WEIGHTS.ruleNumber', '1'),
  off(
    '限的事里依次有这几个字',
    'answer/weigh-rules.ts',
    "word.text.length > 2 && inOrder(word.text, matter.split('\\n', 1)[0] ?? '')",
    'false',
  ),
  off('大白话的问法', 'build/build-texts.ts', 'asks.length > 0 ?', 'asks.length > 99 ?'),
];
