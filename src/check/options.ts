import { assertList, assertObject, issueCodes, type IssueCode, type IssueSeverity, type TermBase } from '../bitext/index.js';

/** The codes that the checks of a text and its translation give. */
export type CheckCode =
  | 'missing' | 'added' | 'number-mismatch' | 'date-mismatch' | 'name-mismatch' | 'negation-mismatch' | 'term' | 'untranslated' | 'duplicate'
  | 'placeholder' | 'markup' | 'length' | 'order' | 'correspondence';

export interface CheckOptions {
  /** Only these codes. Left out: those that are on by default ({@link defaultSeverities}). */
  readonly codes?: readonly CheckCode[];
  /** Severity by code; `off` leaves a code out, a severity puts one in that is off by default. */
  readonly severities?: { readonly [code in CheckCode]?: IssueSeverity | 'off' };
  /** Findings with a lower score are left out, 0 to 1; by default 0.5. Lower values find more and are wrong more often. */
  readonly minScore?: number;
  /** A glossary to keep to; without one there are no `term` issues. */
  readonly terms?: TermBase;
}

/**
 * The severity of each code where the caller names none. Those that are `off` are right too seldom on good translations to be
 * told unasked (`npm run eval -- --only checks` measures each).
 */
export const defaultSeverities: Readonly<Record<CheckCode, IssueSeverity | 'off'>> = {
  missing: 'error',
  added: 'warning',
  'number-mismatch': 'error',
  'date-mismatch': 'error',
  'name-mismatch': 'warning',
  'negation-mismatch': 'off',
  term: 'warning',
  untranslated: 'error',
  duplicate: 'warning',
  placeholder: 'error',
  markup: 'warning',
  length: 'off',
  order: 'warning',
  correspondence: 'off',
};

/** Every code that the checks give, in the order of reports. */
export const checkCodes: readonly CheckCode[] = issueCodes.filter((code): code is CheckCode => Object.hasOwn(defaultSeverities, code));

/** What the options come down to: a severity for each code that is on, and the least score. */
export interface Settings {
  readonly severityOf: ReadonlyMap<IssueCode, IssueSeverity>;
  readonly minScore: number;
  readonly terms?: TermBase;
}

const known: ReadonlySet<string> = /* @__PURE__ */ new Set(['error', 'warning', 'info', 'off']);

/** Reads the options. Throws `RangeError` for a code, a severity or a score that is none. */
export function readSettings({ codes, severities = {}, minScore = 0.5, terms }: CheckOptions): Settings {
  if (codes !== undefined) assertList(codes, 'codes', `an array of codes, such as ${JSON.stringify(['missing', 'number-mismatch'])}`);
  assertObject(severities, 'severities', 'an object of severities by code');
  if (!(minScore >= 0 && minScore <= 1)) throw new RangeError(`got minScore ${minScore}, expected 0 to 1`);
  for (const code of [...(codes ?? []), ...Object.keys(severities)]) {
    if (!(checkCodes as readonly string[]).includes(code)) throw new RangeError(`got the code ${JSON.stringify(code)}, expected one of ${checkCodes.join(', ')}`);
  }
  const given = new Map<string, IssueSeverity | 'off'>(Object.entries(severities));
  for (const [code, severity] of given) if (!known.has(severity)) throw new RangeError(`got severity ${JSON.stringify(severity)} for ${code}, expected "error", "warning", "info" or "off"`);
  const severityOf = new Map<IssueCode, IssueSeverity>();
  for (const code of checkCodes) {
    if (codes !== undefined && !codes.includes(code)) continue;
    const usual = defaultSeverities[code];
    // Whoever names a code wants it, on by default or not.
    const severity = given.get(code) ?? (codes !== undefined && usual === 'off' ? 'info' : usual);
    if (severity !== 'off') severityOf.set(code, severity);
  }
  return { severityOf, minScore, ...(terms !== undefined && { terms }) };
}

/** How findings of any code are chosen, beyond those of {@link CheckOptions}. */
export interface IssueOptions {
  /** Only these codes. Left out: those that are on by default. */
  readonly codes?: readonly IssueCode[];
  /** Severity by code; `off` leaves a code out, a severity puts one in that is off by default. */
  readonly severities?: { readonly [code in IssueCode]?: IssueSeverity | 'off' };
  /** Findings with a lower score are left out, 0 to 1; by default 0.5. */
  readonly minScore?: number;
}

/** {@link Settings} for every code, and the same as options for the checks of content. */
export interface IssueSettings extends Settings {
  readonly checks: CheckOptions;
}

/** Reads the options over severities by default. Throws `RangeError` for a code, a severity or a score that is none. */
export function readIssueSettings({ codes, severities = {}, minScore = 0.5 }: IssueOptions, defaults: Readonly<Record<IssueCode, IssueSeverity | 'off'>>): IssueSettings {
  if (!(minScore >= 0 && minScore <= 1)) throw new RangeError(`got minScore ${minScore}, expected 0 to 1`);
  const given = new Map<string, IssueSeverity | 'off'>(Object.entries(severities));
  for (const code of [...(codes ?? []), ...given.keys()]) {
    if (!(issueCodes as readonly string[]).includes(code)) throw new RangeError(`got the code ${JSON.stringify(code)}, expected one of ${issueCodes.join(', ')}`);
  }
  for (const [code, severity] of given) if (!known.has(severity)) throw new RangeError(`got severity ${JSON.stringify(severity)} for ${code}, expected "error", "warning", "info" or "off"`);
  const severityOf = new Map<IssueCode, IssueSeverity>();
  const checks: { [code in CheckCode]?: IssueSeverity | 'off' } = {};
  for (const code of issueCodes) {
    const usual = defaults[code];
    // Whoever names a code wants it, on by default or not.
    const severity = codes !== undefined && !codes.includes(code) ? 'off' : (given.get(code) ?? (codes !== undefined && usual === 'off' ? 'info' : usual));
    if (severity !== 'off') severityOf.set(code, severity);
    const checked = checkCodes.find((one) => one === code);
    if (checked !== undefined) checks[checked] = severity;
  }
  return { severityOf, minScore, checks: { severities: checks, minScore } };
}
