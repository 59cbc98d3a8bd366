import { firstWhere } from './bisect.js';
import type { Evidence } from './evidence.js';
import { issueMessages, type IssueLanguage, type IssueMessageKey } from './issue-messages.js';
import type { Span } from './span.js';

/**
 * What can be found about a text and its translation.
 * - `missing`, `added`: a segment that nothing on the other side answers.
 * - `number-mismatch`, `date-mismatch`, `name-mismatch`: a value that one side has and the other lacks, or has differently.
 * - `negation-mismatch`: one side denies what the other states.
 * - `term`: a term is not translated as the glossary says, or as elsewhere in the text.
 * - `untranslated`: a side is in the language of the other.
 * - `duplicate`: two segments in a row have one translation, or one text has two.
 * - `placeholder`, `markup`: placeholders or markup differ.
 * - `length`: one side is far longer than the other.
 * - `order`: a segment is translated, but in another place.
 * - `correspondence`: the sides probably do not translate each other.
 * - `stale`: the source changed since the translation was made.
 * - `missing-key`, `extra-key`, `plural`: keys of a resource file, or their plural forms, differ.
 */
export type IssueCode =
  | 'missing' | 'added' | 'number-mismatch' | 'date-mismatch' | 'name-mismatch' | 'negation-mismatch' | 'term' | 'untranslated' | 'duplicate'
  | 'placeholder' | 'markup' | 'length' | 'order' | 'correspondence' | 'stale' | 'missing-key' | 'extra-key' | 'plural';

/** Every code, in the order in which reports list them. */
export const issueCodes: readonly IssueCode[] = [
  'missing', 'added', 'number-mismatch', 'date-mismatch', 'name-mismatch', 'negation-mismatch', 'term', 'untranslated', 'duplicate',
  'placeholder', 'markup', 'length', 'order', 'correspondence', 'stale', 'missing-key', 'extra-key', 'plural',
];

/** `error`: wrong, to be mended. `warning`: probably wrong. `info`: worth a look. */
export type IssueSeverity = 'error' | 'warning' | 'info';

/** A stretch of a file, for people and editors: lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding about a text and its translation: what, how bad, where on both sides, and why. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  /** Which message says it; {@link formatIssue} puts it into words. */
  readonly message: IssueMessageKey;
  /** What fills the places of the message: words of the texts, counts, language tags. */
  readonly values: Readonly<Record<string, string | number>>;
  /**
   * Where it stands in the source, in offsets of the whole text. What a side lacks has an empty span where it belongs; null
   * where not even that is known.
   */
  readonly source: Span | null;
  /** Where it stands in the target. */
  readonly target: Span | null;
  /** How likely the finding is a fault, 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** Which of several units it is about, as an index; the offsets are then those of the unit's sides. */
  readonly unit?: number;
  /** The unit's own name: a key, an id. */
  readonly unitId?: string;
  /** The spans in files, where the texts came from files. */
  readonly sourcePlace?: FilePlace;
  readonly targetPlace?: FilePlace;
}

/** Puts an issue into words, in English or Dutch: one sentence without a full stop. */
export function formatIssue(issue: Pick<Issue, 'message' | 'values'>, language: IssueLanguage = 'en'): string {
  const table = issueMessages[language];
  if (table === undefined) throw new RangeError(`got language ${JSON.stringify(language)}, expected "en" or "nl"`);
  const names: ReadonlyMap<string, string> = new Map(Object.entries(table));
  const message = names.get(issue.message);
  if (message === undefined) throw new RangeError(`got message ${JSON.stringify(issue.message)}, expected a key of the table of messages`);
  const values = new Map(Object.entries(issue.values));
  return message.replace(/\{(\w+)\}/gu, (_, place: string) => {
    const value = values.get(place) ?? '';
    // A language is named in the language of the message.
    if (place.endsWith('Language')) return names.get(`language.${String(value)}`) ?? String(value);
    if (place.endsWith('Kind')) return names.get(`kind.${String(value)}`) ?? String(value);
    return String(value);
  });
}

/** A place in a text as lines and columns from 1, for {@link FilePlace}; made once for a text, then asked in logarithmic time. */
export function createPlaceFinder(text: string, file: string): (span: Span) => FilePlace {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  const lineOf = (offset: number): number => firstWhere(1, starts.length, (line) => starts[line]! > offset) - 1;
  return ({ from, to }) => {
    const line = lineOf(from);
    const endLine = lineOf(to);
    return { file, line: line + 1, column: from - starts[line]! + 1, endLine: endLine + 1, endColumn: to - starts[endLine]! + 1 };
  };
}
