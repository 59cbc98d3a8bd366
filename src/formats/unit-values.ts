import { canonicalLanguage, FormatError, languagesOf, type AlignmentUnit, type InlineTag, type Span, type UnitMetadata, type UnitState } from '../bitext/index.js';
import type { ReaderOptions, WriterOptions } from './format.js';
import type { IssueLog } from './issue-log.js';

/** Metadata while a reader collects it. */
export type MutableMetadata = { -readonly [member in keyof UnitMetadata]: UnitMetadata[member] };

/** A number of 0 to 1 as a format writes it, or `undefined` for anything else: other programs write other scales there. */
export function parseShare(text: string): number | undefined {
  const value = /^\s*\d(?:\.\d{1,20})?(?:e-\d{1,3})?\s*$/u.test(text) ? Number(text) : NaN;
  return value >= 0 && value <= 1 ? value : undefined;
}

/** Spans as `0-5 6-12`; {@link parseSpans} reads them back. */
export function formatSpans(spans: readonly Span[]): string {
  return spans.map(({ from, to }) => `${from}-${to}`).join(' ');
}

export function parseSpans(text: string): Span[] | undefined {
  const spans: Span[] = [];
  for (const word of text.split(' ')) {
    const match = /^(\d{1,15})-(\d{1,15})$/u.exec(word);
    if (match === null || Number(match[1]) > Number(match[2])) return undefined;
    spans.push({ from: Number(match[1]), to: Number(match[2]) });
  }
  return spans;
}

export const states: ReadonlySet<string> = new Set<UnitState>(['initial', 'translated', 'reviewed', 'final', 'rejected']);

export function parseState(text: string): UnitState | undefined {
  return states.has(text) ? (text as UnitState) : undefined;
}

/** The pair of languages that a format of pairs writes: those asked for, or the first two of a unit. */
export function pairOf(unit: AlignmentUnit, asked: readonly string[] | undefined): readonly [string, string] | undefined {
  const [source, target] = asked ?? languagesOf(unit);
  return source === undefined || target === undefined ? undefined : [source, target];
}

/** The pair of languages that the options ask for, checked; `undefined` when they leave it to the first unit that has two. */
export function askedPair({ languages }: WriterOptions): readonly [string, string] | undefined {
  return languages === undefined ? undefined : pairOf({}, checkLanguages(languages));
}

/** The languages of texts that do not say them, checked; `what` names the texts in the error. */
export function neededLanguages({ languages }: ReaderOptions, what: string): NonNullable<ReaderOptions['languages']> {
  if (languages === undefined) throw new RangeError(`got no languages for ${what}, expected { languages: [source, target] }; the files do not say them`);
  return checkLanguages(languages);
}

/** A side of a unit that may not have it. */
export function sideOf(unit: AlignmentUnit, language: string): string {
  return Object.hasOwn(unit, language) ? unit[language]! : '';
}

/** The two texts that a file of pairs takes of a unit; `undefined`, and a word in the log, when it has neither. */
export function sidesOf(unit: AlignmentUnit, pair: readonly [string, string] | undefined, log: IssueLog): readonly [string, string] | undefined {
  const sides = pair === undefined ? undefined : ([sideOf(unit, pair[0]), sideOf(unit, pair[1])] as const);
  if (sides !== undefined && (sides[0] !== '' || sides[1] !== '')) return sides;
  log.add('recordLeftOut', pair === undefined ? 'a unit in one language only is no pair' : `a unit without text in ${pair.join(' or ')}`);
  return undefined;
}

/** The tag of a language as it stands in a file, or an error at its place. */
export function languageIn(format: string, tag: string, line: number, column: number): string {
  const language = canonicalLanguage(tag);
  if (language === undefined) throw new FormatError(format, line, column, `got language ${JSON.stringify(tag.slice(0, 40))}, expected a BCP 47 tag such as "en" or "nl-BE"`);
  return language;
}

/** The languages that a caller asked for, checked. */
export function checkLanguages<T extends readonly string[]>(languages: T): T {
  for (const language of languages) {
    if (canonicalLanguage(language) !== language) throw new RangeError(`got language ${JSON.stringify(language)}, expected a BCP 47 tag in its usual case, such as "en" or "nl-BE"`);
  }
  if (new Set(languages).size < languages.length) throw new RangeError(`got languages ${languages.join(', ')}, expected each once`);
  return languages;
}

/** Adds a property; a name that is taken gets a number behind it (`name#2`), so that nothing is lost. */
export function addProperty(properties: Map<string, string>, name: string, value: string): void {
  let free = name;
  for (let n = 2; properties.has(free); n++) free = `${name}#${n}`;
  properties.set(free, value);
}

/** Properties as plain data. Own members only are made, so that a property named `__proto__` is one like any other. */
export function propertiesOf(properties: ReadonlyMap<string, string>): { readonly [name: string]: string } | undefined {
  return properties.size === 0 ? undefined : Object.fromEntries(properties);
}

/** The ids of tags that open and later close within one side. */
export function closedTags(tags: readonly InlineTag[]): ReadonlySet<string> {
  const open = new Set<string>();
  const closed = new Set<string>();
  for (const { kind, tagId } of tags) {
    if (kind === 'open') open.add(tagId);
    else if (kind === 'close' && open.has(tagId)) closed.add(tagId);
  }
  return closed;
}
