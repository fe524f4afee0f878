/**
 * The weights of the ranking, each with the kind of query that needs it: `npm run bench:ablation` prints what a change of 30 % does to
 * each kind, and what each rule is worth. Shares and degrees go from 0 to 1. What mending, suggestions and excerpts count by are plain
 * steps (alike or not, begins or holds, half), and limits; they stand beside their code, with what needs them or a test.
 */
export const WEIGHTS = {
  // How a query is cut.
  /** A character that no word covers, where a word costs 1 (scenario). */
  unknownCost: 1.5,

  // What a concept weighs in its query, where a name of the library weighs 1.
  /** A word that everything here is about, or a single character that may be anything (colloquial, traditional). */
  genericShare: 0.25,
  /** A word of the texts, or one that stands nowhere (none: 大学排名). */
  ordinaryShare: 0.6,
  /** An everyday word for a name (none, natural-question). */
  everydayShare: 0.7,

  // How near another way to say a concept comes to it; the word itself is 1.
  /** The label of a tag, for one of its aliases (alias). */
  aliasToTag: 0.7,
  /** The aliases of a tag, for its label (scenario, exact-term). */
  tagAliases: 0.6,
  /** The other aliases of a tag, for one of them (scenario). */
  aliasAliases: 0.35,
  /** How much each further meaning of an everyday word is further off (traditional, natural-question). */
  laterMeaning: 0.12,
  /** A word within the word (alias). */
  partDegree: 0.35,
  /** Least likeness of a name that is another way to say the whole query (natural-question, multi-concept). */
  alike: 0.7,

  // How well a phrase names a document; its title is 1.
  /** A part of the title, and what its share in it adds (substring). */
  titlePart: 0.6,
  titleShare: 0.3,
  /** An alias (typo). */
  alias: 0.95,
  /** A part of an alias, and what its share in it adds (substring, alias). */
  aliasPart: 0.45,
  aliasShare: 0.35,

  // How strongly a document answers to a concept.
  /** What the text says, beside the names (all kinds). */
  textShare: 0.55,
  /** What the tags say (traditional, exact-term). */
  tagShare: 0.3,
  /** That it is of the field, and that it was done by the union or in the place, that the concept names (field; place). */
  fieldShare: 0.5,
  thereShare: 0.35,
  /** That a summary is of a kind of union that the concept names (scenario: 学校工会总结). */
  kindShare: 0.8,
  /** That all pieces of an unknown rest stand in it (natural-question). */
  pieces: 0.35,
  /** A number without its unit, where the query names one; and that it stands in a text at all, where how much adds the rest (figures, numbers). */
  bareNumber: 0.5,
  number: 0.7,
  /** Strength from which on a concept is answered (none). */
  covered: 0.12,
  /** Strength from which on a document is about a concept, and how much less a concept says that all are about (natural-question). */
  about: 0.4,
  commonness: 0.7,

  // What a document scores beside the mean of its concepts.
  /** Share of the mean that it has without answering to all concepts (colloquial). */
  uncovered: 0.4,
  /** A name that looks like the whole query, and a tag that does (natural-question, multi-concept). */
  alikeShare: 0.5,
  alikeTags: 0.6,
  /** The query's own stretch of words in the text (scenario). */
  stretchShare: 0.5,
  /** That it is called as the query says, and that its name holds that (pinyin, exact-term; substring). */
  wholeName: 1,
  wholePart: 0.5,

  /** The square of how alike it is to a question that people ask about it, for a query in their own words (colloquial). */
  askedShare: 1.3,
  /** A character of a question, where a pair of them weighs 1; and what its other questions add to the nearest (colloquial). */
  askedCharacter: 2,
  askedOthers: 0.4,
  /** How far the length of a question is drawn to that of the mean question (colloquial, all four lists). */
  askedPivot: 0.1,

  // Whole summaries: how much they count where one is asked for, where a part of one is, and elsewhere.
  /** (scenario: 煤矿工会总结) */
  soughtSummary: 1.6,
  /** (scenario: 民主管理存在不足; at 0.5 a practice whose name has the subject comes before the summary that says what is asked) */
  slotSummary: 0.7,
  /** (multi-concept, exact-term) */
  otherSummary: 0.3,
  /** That it has the part, or says in it what is asked for (scenario: 存在的问题). */
  slotBonus: 1,

  // Wordings and figures as results of their own.
  /** Least degree of a name that says a concept itself; such names are marked in texts too (alias). */
  near: 0.6,
  /** Share of a query's subjects, by weight, that a wording and the name of its practice must answer (multi-concept). */
  partAnswered: 0.6,

  // Rules of the laws.
  /** A word in a rule's text, where one in the matter that it limits counts 1, and one of its tags (law: question, number). */
  ruleText: 0.75,
  ruleTag: 0.4,
  /** What a word means elsewhere in the library (law: no-line), and the characters of one in a matter, in order (law: question). */
  ruleMeaning: 0.6,
  ruleInOrder: 0.8,
  /** A rule without the number that is asked for or named (law: number). */
  ruleNumber: 0.6,
  /** Least score of a rule that is shown, and the least share of the best one's; from where on it stands before the practices (law). */
  ruleFound: 0.3,
  ruleTail: 0.7,
  ruleFirst: 0.6,
  /** Least degree of a word that a rule must say to answer a question in one line (law: no-line). */
  ruleSaid: 0.5,
  /** Share of what a rule is about that such a question names, at least: where no other rule answers, one other, more (law and own: no-line). */
  lineAlone: 0.28,
  /** The same for a question whether one may, which must have all its words in the rule (hotline: yes-no). */
  lineWhether: 0.2,
  lineOfTwo: 0.5,
  lineOfMany: 0.8,
  /** How much nearer than the next it must come (own: no-line 职工代表多少人). */
  lineApart: 0.1,
  /** What a rule that begins with a word of it has for share, and what a number that it names adds (law: question, yes-no). */
  lineBegins: 0.5,
  lineNumber: 0.2,

  // Papers, forms, headings, the year.
  /** A word that tells what an item serves, and one in what it says, where one in its name counts 1 (own: item). */
  itemAbout: 0.9,
  itemText: 0.75,
  /** Least score of an item that is shown, and the least share of the best one's; from where on it stands before the practices (own: item). */
  itemFound: 0.5,
  itemTail: 0.75,
  itemFirst: 0.8,

  // When the best results have to do with the query.
  /** What a word weighs that stands nowhere in the library: most likely it is what the query is about (none). */
  missing: 1,
  /** What an errand weighs (none: 社保查询). */
  errand: 1.5,
  /** Least share of a query that a sure answer answers to, and its least score (none: near). */
  answered: 0.5,
  sureScore: 0.5,
  /** Share from which on all of it is answered, and the score below which even that is chance (scenario: 创造直接经济效益; none: 装修公司). */
  answeredAll: 0.95,
  byChance: 0.3,
  /** Likeness to a question from which on its practice is the answer (colloquial). */
  sureAsked: 0.6,
  /** Least score, by how familiar the query sounds, of what may have to do with it (none: far; colloquial). */
  related: 0.39,
  /** From this many characters on, a query is long enough to be judged by how familiar it sounds (none: far 明天会下雨吗; colloquial, scenario). */
  longEnough: 10,
  /** What one small word of a sentence (了, 不, 给) adds: who speaks in sentences tells of a situation, who looks for a thing names it (colloquial; none: far). */
  smallWord: 0.5,
  /** Least likeness to a question alone, of what may have to do with it (colloquial). */
  relatedAsked: 0.36,
  /** What it counts for that the query names the union's people (colloquial), and that it is an errand (none: far). */
  atHome: 1.7,
  errands: 0.5,
  /** Share of a query's pairs of characters, by rarity, that is nearly all of it (scenario: 长期化经常化制度化; none: far). */
  written: 0.6,
  /** Likeness to a question from which on it tells why an entry is there; below, it is the words (sayings). */
  whyAsked: 0.2,
  /** Share of the best score below which an entry only touches on the query (colloquial). */
  tail: 0.3,

  // How the index weighs a text, where the body weighs 1.
  /** Other names that stand in the text, where a large library's lexicon does not hold them (alias). */
  names: 3,
  /** How people ask about it, in their own words (colloquial +0.03); from 0.7 on a word that stands in a question alone counts as one the library speaks of (none: 苹果手机). */
  asks: 0.6,
  /** Figures and wordings, which are kept apart from what they are of (colloquial). */
  aside: 0.5,
  /** A number in the list of figures, which a record is known for (figures). */
  figure: 5,
  /** Saturated frequency, 2.2 at most, that counts in full (natural-question, sayings: at 3.6 texts say too little). */
  full: 2.08,
};
