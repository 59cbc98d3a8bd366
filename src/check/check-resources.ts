import { assertObject, canonicalLanguage, createUnit, describeValue, primaryLanguage, roundScore, type FilePlace, type Issue, type IssueCode, type IssueMessageKey, type IssueSeverity } from '../bitext/index.js';
import { readResources, tabulateResources, type KeyOptions, type PlaceholderOptions, type ResourceEntry, type ResourceFile, type ResourcePathOptions, type Resources, type ResourceTree, type ResourceValue } from '../i18next/index.js';
import { builtInModel, cosine } from '../model/index.js';
import { pluralCategories } from '../text/index.js';
import { checkUnits } from './check-units.js';
import { foreignnessOf } from './foreignness.js';
import { defaultSeverities, readIssueSettings, type IssueOptions, type IssueSettings } from './options.js';

export interface ResourceCheckOptions extends IssueOptions, KeyOptions, PlaceholderOptions, ResourcePathOptions {
  /** BCP 47 tag of the source; `en` by default. */
  readonly source?: string;
  /** BCP 47 tag of the translation; `nl` by default. */
  readonly target?: string;
}

/** The severity of each code where the caller names none. */
export const defaultResourceSeverities: Readonly<Record<IssueCode, IssueSeverity | 'off'>> = {
  ...defaultSeverities, correspondence: 'warning', stale: 'error', 'missing-key': 'error', 'extra-key': 'warning', plural: 'error',
};

/**
 * Checks i18next's resources of two languages, as files or as the objects that they hold: keys and plural forms that are missing or
 * too many, placeholders and numbers that differ, values left in the source's language or translated two ways, values that probably
 * do not translate each other. `unitId` of an issue is namespace and key (`common:cart.title`); its offsets are those of the values;
 * its places those of the files. Throws `FormatError` for a file that is no JSON, `RangeError` for options that are none.
 */
export function checkResources(source: readonly ResourceFile[] | ResourceTree, target: readonly ResourceFile[] | ResourceTree, options: ResourceCheckOptions = {}): Issue[] {
  assertObject(options, 'options', 'an object of options');
  const { source: from = 'en', target: to = 'nl', codes, severities, minScore, ...reading } = options;
  for (const [name, language] of [['source', from], ['target', to]] as const) if (canonicalLanguage(language) === undefined) throw new RangeError(`got ${name} ${describeValue(language)}, expected a BCP 47 tag such as "en" or "nl-BE"`);
  for (const [name, input] of [['source', source], ['target', target]] as const) for (const one of Array.isArray(input) ? (input as readonly unknown[]) : [input]) assertObject(one, name, 'resources of one language: files, or the object that one holds');
  const files = (input: readonly ResourceFile[] | ResourceTree, language: string): readonly ResourceFile[] =>
    Array.isArray(input) ? (input as readonly ResourceFile[]).map((file) => ({ ...file, language: file.language ?? language })) : [{ path: '', text: JSON.stringify(input), language, namespace: reading.defaultNamespace ?? 'translation' }];
  const resources = readResources([...files(source, from), ...files(target, to)], reading);
  const settings = readIssueSettings({ ...(codes !== undefined && { codes }), ...(severities !== undefined && { severities }), ...(minScore !== undefined && { minScore }) }, defaultResourceSeverities);
  return checkResourceValues(resources, from, to, settings);
}

/** {@link checkResources} for resources that are read already. */
export function checkResourceValues(resources: Resources, source: string, target: string, settings: IssueSettings): Issue[] {
  const entries = tabulateResources(resources);
  const pairs = entries.flatMap((entry) => {
    const [a, b] = [valueIn(entry, source), valueIn(entry, target)];
    return a === undefined || b === undefined ? [] : [{ entry, source: a, target: b }];
  });
  const units = pairs.map((pair) => createUnit([[source, pair.source.text], [target, pair.target.text]], { unitId: pair.entry.id }));
  // Short values have checks of their own, below.
  const content = checkUnits(units, { ...settings.checks, severities: { ...settings.checks.severities, correspondence: 'off' }, source, target })
    .filter((issue) => !isCountInWords(issue, pairs[issue.unit!]!.entry))
    .map((issue) => ({ ...issue, ...placesOf(pairs[issue.unit!]!.source, pairs[issue.unit!]!.target) }));
  const settled = new Set(content.filter(({ code }) => code === 'untranslated' || code === 'missing' || code === 'added').map(({ unit }) => unit));
  const open = pairs.flatMap((pair, unit) => (settled.has(unit) || pair.source.text.trim() === '' || pair.target.text.trim() === '' ? [] : [{ ...pair, unit }]));
  const report = createReport(settings);
  const left = checkShortValues(open, source, target, report);
  checkLikeness(open.filter(({ unit }) => !left.has(unit)), source, target, report);
  checkConsistency(open, report);
  checkKeys(entries, source, target, report);
  const rank = (issue: Issue): number => issue.unit ?? Infinity;
  return [...content, ...report.issues].sort((a, b) => rank(a) - rank(b));
}

interface Pair {
  readonly entry: ResourceEntry;
  readonly source: ResourceValue;
  readonly target: ResourceValue;
  readonly unit: number;
}

interface Report {
  readonly issues: Issue[];
  readonly add: (code: IssueCode, message: IssueMessageKey, score: number, values: Readonly<Record<string, string>>, source: ResourceValue | undefined, target: ResourceValue | undefined, unit?: number) => void;
}

function createReport({ severityOf, minScore }: IssueSettings): Report {
  const issues: Issue[] = [];
  return {
    issues,
    add: (code, message, score, values, source, target, unit) => {
      const severity = severityOf.get(code);
      if (severity === undefined || score < minScore) return;
      const whole = (value: ResourceValue | undefined): Issue['source'] => (value === undefined ? null : { from: 0, to: value.text.length });
      issues.push({
        code, severity, message, values, source: whole(source), target: whole(target), score: roundScore(score), evidence: [], unitId: (source ?? target)!.id, ...(unit !== undefined && { unit }),
        ...placesOf(source, target),
      });
    },
  };
}

const valueIn = ({ values }: ResourceEntry, language: string): ResourceValue | undefined => (Object.hasOwn(values, language) ? values[language] : undefined);

/** JSON's strings stand on one line. */
const placeOf = ({ place: { file, line, column, span } }: ResourceValue): FilePlace => ({ file, line, column, endLine: line, endColumn: column + span.to - span.from });

function placesOf(source: ResourceValue | undefined, target: ResourceValue | undefined): { sourcePlace?: FilePlace; targetPlace?: FilePlace } {
  const named = (value: ResourceValue | undefined): value is ResourceValue => value !== undefined && value.place.file !== '';
  return { ...(named(source) && { sourcePlace: placeOf(source) }), ...(named(target) && { targetPlace: placeOf(target) }) };
}

/** "one item" for `{{count}} item`: forms for one, two and none may say the number in words. */
function isCountInWords({ code, values }: Issue, { plural }: ResourceEntry): boolean {
  return code === 'placeholder' && (plural === 'one' || plural === 'two' || plural === 'zero') && [values['source'], values['target']].every((text) => text === undefined || text === '' || /^\{\{-?\s*count\b/u.test(String(text)));
}

/** Keys that one language lacks. A key without any of its plural forms is missing as a whole, once. */
function checkKeys(entries: readonly ResourceEntry[], source: string, target: string, { add }: Report): void {
  const groupOf = ({ namespace, stem, context, ordinal, plural }: ResourceEntry): string => JSON.stringify([namespace, stem, context ?? '', plural === undefined ? '' : ordinal === true ? 'ordinal' : 'plural']);
  const has = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const language of [source, target]) {
      if (valueIn(entry, language) === undefined) continue;
      const group = groupOf(entry);
      has.set(group, (has.get(group) ?? new Set()).add(language));
    }
  }
  const told = new Set<string>();
  for (const entry of entries) {
    const [a, b] = [valueIn(entry, source), valueIn(entry, target)];
    if ((a === undefined) === (b === undefined)) continue;
    const group = groupOf(entry);
    const key = entry.id;
    if (has.get(group)!.size < 2) {
      if (told.has(group)) continue;
      told.add(group);
      const stem = entry.plural === undefined ? key : `${entry.namespace}:${entry.stem}`;
      if (a !== undefined) add('missing-key', 'key.missing', 1, { key: stem }, a, undefined);
      else add('extra-key', 'key.extra', 1, { key: stem }, undefined, b);
      continue;
    }
    const categories = pluralCategories(primaryLanguage(target), entry.ordinal === true ? 'ordinal' : 'cardinal');
    // Any language may have words for none.
    if (entry.plural === undefined || entry.plural === 'zero' || categories === undefined) continue;
    const stem = `${entry.namespace}:${entry.stem}`;
    if (b === undefined && categories.includes(entry.plural)) add('plural', 'plural.missing', 1, { key: stem, form: entry.plural }, a, undefined);
    else if (b !== undefined && !categories.includes(entry.plural)) add('plural', 'plural.extra', 1, { key: stem, form: entry.plural }, undefined, b);
  }
}

// Longer values are for the check of running text.
const shortWords = 3;
// The natural logarithm of how much commoner a word is in the source's language. At 1, 75 to 93 % of the short strings of interfaces are
// known for untranslated when left in English, and at most 0.6 in 100 good values are told of (tests/eval/measure-resources.ts).
const leastForeign = 1;

/** Short values that are the same on both sides and whose words are the source language's. Gives their units. */
function checkShortValues(pairs: readonly Pair[], source: string, target: string, { add }: Report): ReadonlySet<number> {
  const found = new Set<number>();
  const model = builtInModel();
  const [from, to] = [primaryLanguage(source), primaryLanguage(target)];
  if (from === to || !model.knows(from) || !model.knows(to)) return found;
  for (const pair of pairs) {
    if (wordsIn(pair.source) === 0 || wordsIn(pair.source) > shortWords || fold(pair.source) !== fold(pair.target)) continue;
    const foreignness = foreignnessOf(proseOf(pair.source), from, to);
    if (foreignness <= leastForeign) continue;
    found.add(pair.unit);
    add('untranslated', 'untranslated.segment', Math.min(0.9, 0.6 + foreignness / 20), { source: pair.source.text, target: pair.target.text, sourceLanguage: from }, pair.source, pair.target, pair.unit);
  }
  return found;
}

// Placeholders are no words.
const proseOf = ({ text, placeholders }: ResourceValue): string => {
  let prose = '';
  let at = 0;
  for (const { from, to } of placeholders) {
    prose += `${text.slice(at, from)} `;
    at = to;
  }
  return prose + text.slice(at);
};
const wordsIn = (value: ResourceValue): number => proseOf(value).match(/\p{L}+/gu)?.length ?? 0;
const fold = (value: ResourceValue): string => value.text.toLowerCase().replace(/\s+/gu, ' ').trim();

// Of pairs of four words and more that score below the first, hardly one is a translation; of shorter ones many are, so those are told of
// only where the text answers another key's source by the last. That finds 65 to 100 % of swapped values at 0 to 1 false alarms in 100
// (tests/eval/measure-resources.ts).
const unlikely = 0.25;
const unlikelyShort = 0.15;
const likely = 0.6;
// So many short values are looked up among all others.
const mostLookups = 200;

/** Values that probably do not translate each other. */
function checkLikeness(pairs: readonly Pair[], sourceTag: string, targetTag: string, { add }: Report): void {
  const model = builtInModel();
  const [source, target] = [primaryLanguage(sourceTag), primaryLanguage(targetTag)];
  if (!model.knows(source) || !model.knows(target)) return;
  const sources = new Map<Pair, Float32Array>();
  const vectorOf = (pair: Pair): Float32Array => {
    let vector = sources.get(pair);
    if (vector === undefined) sources.set(pair, (vector = model.embed(proseOf(pair.source), source)));
    return vector;
  };
  let lookups = 0;
  for (const pair of pairs) {
    const words = Math.min(wordsIn(pair.source), wordsIn(pair.target));
    if (words === 0 || fold(pair.source) === fold(pair.target)) continue;
    const answer = model.embed(proseOf(pair.target), target);
    const alike = cosine(vectorOf(pair), answer);
    const values = { source: pair.source.text, target: pair.target.text };
    if (alike < unlikelyShort && lookups < mostLookups) {
      lookups++;
      const better = pairs.some((other) => other !== pair && cosine(vectorOf(other), answer) >= likely);
      if (better) {
        add('correspondence', 'correspondence.unlikely', 0.9, values, pair.source, pair.target, pair.unit);
        continue;
      }
    }
    if (words > shortWords && alike < unlikely) add('correspondence', 'correspondence.unlikely', Math.min(0.9, 0.9 - alike), values, pair.source, pair.target, pair.unit);
  }
}

/** A text that stands under several keys and is translated in one way under nearly all of them. */
function checkConsistency(pairs: readonly Pair[], { add }: Report): void {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = fold(pair.source);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [pair]);
    else group.push(pair);
  }
  for (const group of groups.values()) {
    if (group.length < 3) continue;
    const counts = new Map<string, Pair[]>();
    for (const pair of group) {
      const key = fold(pair.target);
      const alike = counts.get(key);
      if (alike === undefined) counts.set(key, [pair]);
      else alike.push(pair);
    }
    const [most] = [...counts.values()].sort((a, b) => b.length - a.length);
    // Two thirds, or it is a matter of taste.
    if (3 * most!.length < 2 * group.length) continue;
    for (const pair of group) {
      if (fold(pair.target) === fold(most![0]!.target)) continue;
      add('term', 'term.inconsistent', 0.6, { source: pair.source.text, target: pair.target.text, expected: most![0]!.target.text }, pair.source, pair.target, pair.unit);
    }
  }
}
