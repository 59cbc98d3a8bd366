import { align } from '../align/index.js';
import { formatBeads, parseBeads, type Bitext, type Issue, type IssueLanguage, type SegmentedText, type TermBase } from '../bitext/index.js';
import { checkBitext, type CheckOptions } from '../check/index.js';
import { alignClaims } from '../claims/index.js';
import { showBeads, showIssues } from './show.js';
import { isBitext, readTexts, readTranslation, type TextArgument } from './text-argument.js';

/** What a matcher answers: what `expect.extend` of vitest and Jest takes. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
  readonly actual?: unknown;
  readonly expected?: unknown;
}

export interface MatcherOptions {
  /** The language of failure messages; by default English. */
  readonly messages?: IssueLanguage;
}

export interface AlignmentMatcherOptions extends MatcherOptions {
  /** The least score that beads must have on average, 0 to 1; by default 0.5. */
  readonly minScore?: number;
}

export interface ClaimMatcherOptions extends MatcherOptions {
  /** The least score of a link that makes a claim covered, 0 to 1; by default 0.5. */
  readonly minScore?: number;
}

export interface TermMatcherOptions extends MatcherOptions {
  /** What the received text translates; not needed where a bitext or a pair of texts is received. */
  readonly source?: TextArgument;
}

export interface SyncMatcherOptions extends CheckOptions, MatcherOptions {}

/** The matchers as a type, `R` being what an assertion gives: for declarations of a test runner's `Matchers`. */
export interface BitekstMatchers<R = unknown> {
  /** The received text and `other` translate each other, segment by segment: nothing stands alone on either side. */
  toAlignWith(other: TextArgument, options?: AlignmentMatcherOptions): R;
  /** The received bitext, or pair of texts, has these beads: `'1-1 2-1 0-1'`. */
  toHaveBeads(notation: string): R;
  /** Each claim of `text` is made by the received text as well, in either language. */
  toCoverClaimsOf(text: TextArgument, options?: ClaimMatcherOptions): R;
  /** The received translation has the numbers, sums, measures, dates and times of `source`, by value. */
  toKeepNumbersOf(source: TextArgument, options?: MatcherOptions): R;
  /** The received bitext, pair of texts, or translation of `options.source` keeps to the glossary. */
  toUseTermsOf(terms: TermBase, options?: TermMatcherOptions): R;
  /** The received translation lacks nothing of `source`, adds nothing, and gets nothing wrong that a check can see. */
  toBeInSyncWith(source: TextArgument, options?: SyncMatcherOptions): R;
}

/** What a matcher is called on; both runners give more. */
interface MatcherState {
  readonly isNot?: boolean;
}

/** Words of messages by language. */
const words = {
  en: {
    align: 'expected both texts to align segment by segment, but of {count} beads these do not join them:',
    notAlign: 'expected the texts not to align, but every segment of either has its counterpart',
    score: 'expected beads of a mean score of {least} or more, got {score}:',
    beads: 'expected other beads',
    notBeads: 'expected the beads not to be {beads}',
    claims: 'expected the text to make each claim of the other, but nothing in it says:',
    notClaims: 'expected the text to leave out a claim of the other, but it makes them all',
    numbers: 'expected the translation to keep the numbers and dates of the source:',
    notNumbers: 'expected a number or a date to differ, but all are kept',
    terms: 'expected the translation to keep to the glossary:',
    notTerms: 'expected the translation not to keep to the glossary, but it does',
    sync: 'expected the translation to be in sync with its source:',
    notSync: 'expected the translation not to be in sync with its source, but nothing was found',
  },
  nl: {
    align: 'verwacht dat beide teksten segment voor segment op elkaar passen, maar van {count} kralen doen deze dat niet:',
    notAlign: 'verwacht dat de teksten niet op elkaar passen, maar elk segment heeft zijn tegenhanger',
    score: 'verwacht dat kralen gemiddeld {least} of meer scoren, kreeg {score}:',
    beads: 'andere kralen verwacht',
    notBeads: 'verwacht dat de kralen niet {beads} zijn',
    claims: 'verwacht dat de tekst elke bewering van de andere doet, maar niets erin zegt:',
    notClaims: 'verwacht dat de tekst een bewering van de andere weglaat, maar ze staan er alle in',
    numbers: 'verwacht dat de vertaling de getallen en datums van de bron bewaart:',
    notNumbers: 'verwacht dat een getal of datum verschilt, maar alle zijn bewaard',
    terms: 'verwacht dat de vertaling zich aan de woordenlijst houdt:',
    notTerms: 'verwacht dat de vertaling zich niet aan de woordenlijst houdt, maar dat doet ze',
    sync: 'verwacht dat de vertaling gelijk loopt met haar bron:',
    notSync: 'verwacht dat de vertaling niet gelijk loopt met haar bron, maar er is niets gevonden',
  },
} as const;

const say = (options: MatcherOptions, key: keyof (typeof words)['en'], values: Readonly<Record<string, string | number>> = {}): string =>
  words[options.messages ?? 'en'][key].replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''));

function toAlignWith(this: MatcherState | void, received: unknown, other: TextArgument, options: AlignmentMatcherOptions = {}): MatcherResult {
  const [source, target] = readTexts(other, 'the text to align with', received, 'the received text');
  const bitext = align(source, target);
  const { minScore = 0.5 } = options;
  const alone = [...bitext.beads.keys()].filter((index) => {
    const { source: a, target: b } = bitext.beads[index]!;
    return (a.count === 0 || b.count === 0) && !isFurniture(bitext, index);
  });
  const joined = bitext.beads.filter(({ source: a, target: b }) => a.count > 0 && b.count > 0);
  const score = joined.reduce((sum, bead) => sum + bead.score, 0) / Math.max(1, joined.length);
  const pass = alone.length === 0 && joined.length > 0 && score >= minScore;
  const worst = [...bitext.beads.keys()].sort((x, y) => bitext.beads[x]!.score - bitext.beads[y]!.score || x - y).slice(0, 3);
  return {
    pass,
    message: () => {
      if (pass) return say(options, 'notAlign');
      return alone.length > 0 ? `${say(options, 'align', { count: bitext.beads.length })}\n\n${showBeads(bitext, alone)}` : `${say(options, 'score', { least: minScore, score: score.toFixed(2) })}\n\n${showBeads(bitext, worst)}`;
    },
    actual: formatBeads(bitext.beads),
    expected: 'no 1-0 and no 0-1',
  };
}

function isFurniture({ source, target, beads }: Bitext, index: number): boolean {
  const bead = beads[index]!;
  const only = (document: SegmentedText, { first, count }: { first: number; count: number }): boolean => document.segments.slice(first, first + count).every(({ kind }) => kind === 'boilerplate');
  return only(source, bead.source) && only(target, bead.target);
}

function toHaveBeads(this: MatcherState | void, received: unknown, notation: string): MatcherResult {
  const expected = formatBeads(parseBeads(notation));
  const bitext = isBitext(received) ? received : alignPair(received);
  const actual = formatBeads(bitext.beads);
  const pass = actual === expected;
  const [found, wanted] = [actual.split(' '), expected.split(' ')];
  const at = found.findIndex((shape, index) => shape !== wanted[index]);
  return {
    pass,
    message: () => {
      if (pass) return say({}, 'notBeads', { beads: expected });
      const first = at < 0 ? found.length - 1 : at;
      return `${say({}, 'beads')}\n\n  expected  ${wanted.join(' ')}\n  received  ${found.join(' ')}\n            ${' '.repeat(found.slice(0, first).join(' ').length + (first > 0 ? 1 : 0))}^\n\n${showBeads(bitext, [first, first + 1].filter((index) => index >= 0 && index < bitext.beads.length))}`;
    },
    actual,
    expected,
  };
}

function alignPair(received: unknown): Bitext {
  if (!Array.isArray(received) || received.length !== 2) throw new TypeError('got neither a bitext nor a pair of texts, expected what align() gives, or [source, target]');
  const [source, target] = readTexts(received[0], 'the source', received[1], 'the target');
  return align(source, target);
}

function toCoverClaimsOf(this: MatcherState | void, received: unknown, text: TextArgument, options: ClaimMatcherOptions = {}): MatcherResult {
  const [other, own] = readTexts(text, 'the text whose claims to cover', received, 'the received text');
  const { links } = alignClaims([other, own], { minScore: options.minScore ?? 0.5 });
  const covered = new Set(links.map(({ from }) => from.segment));
  const missing = [...other.segments.keys()].filter((index) => other.segments[index]!.kind !== 'boilerplate' && other.segments[index]!.kind !== 'heading' && !covered.has(index));
  const told = missing.map((index) => other.text.slice(other.segments[index]!.from, other.segments[index]!.to));
  const pass = missing.length === 0;
  return { pass, message: () => (pass ? say(options, 'notClaims') : `${say(options, 'claims')}\n\n${told.slice(0, 8).map((words) => `    ${other.language}  ${words.replace(/\s+/gu, ' ')}`).join('\n')}`), actual: told, expected: [] };
}

function toKeepNumbersOf(this: MatcherState | void, received: unknown, source: TextArgument, options: MatcherOptions = {}): MatcherResult {
  return checkSync(received, source, { codes: ['number-mismatch', 'date-mismatch'], minScore: 0.4 }, options, 'numbers', 'notNumbers');
}

function toBeInSyncWith(this: MatcherState | void, received: unknown, source: TextArgument, { messages, ...options }: SyncMatcherOptions = {}): MatcherResult {
  return checkSync(received, source, options, messages === undefined ? {} : { messages }, 'sync', 'notSync');
}

function toUseTermsOf(this: MatcherState | void, received: unknown, terms: TermBase, options: TermMatcherOptions = {}): MatcherResult {
  const bitext = isBitext(received) ? received : options.source === undefined ? alignPair(received) : alignPair([options.source, received]);
  return judge(bitext, checkBitext(bitext, { codes: ['term'], terms, minScore: 0.3 }), options, 'terms', 'notTerms');
}

function checkSync(received: unknown, source: TextArgument, check: CheckOptions, options: MatcherOptions, key: 'numbers' | 'sync', notKey: 'notNumbers' | 'notSync'): MatcherResult {
  const [from, to] = readTranslation(source, 'the source', received, 'the received text');
  const bitext = align(from, to);
  return judge(bitext, checkBitext(bitext, check), options, key, notKey);
}

function judge({ source, target }: Bitext, found: readonly Issue[], options: MatcherOptions, key: 'numbers' | 'sync' | 'terms', notKey: 'notNumbers' | 'notSync' | 'notTerms'): MatcherResult {
  const issues = found.filter(({ severity }) => severity !== 'info');
  const pass = issues.length === 0;
  return {
    pass,
    message: () => (pass ? say(options, notKey) : `${say(options, key)}\n\n${showIssues(issues, source, target, options.messages ?? 'en')}`),
    actual: issues.map(({ code, values }) => ({ code, ...values })),
    expected: [],
  };
}

/**
 * The matchers, for `expect.extend(matchers)` of vitest and of Jest; `setupFiles: ['bitekst/vitest']` does that by itself.
 * They work as asymmetric matchers too: `expect(page).toEqual({ nl: expect.toKeepNumbersOf(page.en) })`.
 */
export const matchers: {
  toAlignWith: typeof toAlignWith;
  toHaveBeads: typeof toHaveBeads;
  toCoverClaimsOf: typeof toCoverClaimsOf;
  toKeepNumbersOf: typeof toKeepNumbersOf;
  toUseTermsOf: typeof toUseTermsOf;
  toBeInSyncWith: typeof toBeInSyncWith;
} = { toAlignWith, toHaveBeads, toCoverClaimsOf, toKeepNumbersOf, toUseTermsOf, toBeInSyncWith };

