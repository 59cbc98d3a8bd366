import { issueCodes, type IssueCode, type IssueSeverity } from '../bitext/index.js';
import { checkCodes, defaultSeverities, type CheckCode, type CheckOptions } from '../check/index.js';

export interface DriftOptions {
  /** Only these codes. Left out: those that are on by default ({@link defaultDriftSeverities}). */
  readonly codes?: readonly IssueCode[];
  /** Severity by code; `off` leaves a code out. */
  readonly severities?: { readonly [code in IssueCode]?: IssueSeverity | 'off' };
  /** Findings with a lower score are left out, 0 to 1; by default 0.5. */
  readonly minScore?: number;
  /** Judge accepted sentences as well as those that changed since. */
  readonly all?: boolean;
  /** The path of a file's translation, where it has one: links should lead there. */
  readonly translationOf?: (path: string) => string | undefined;
}

/** The severity of each code where the caller names none. */
export const defaultDriftSeverities: Readonly<Record<IssueCode, IssueSeverity | 'off'>> = {
  ...defaultSeverities, stale: 'error', 'missing-key': 'error', 'extra-key': 'warning', plural: 'error',
};

export interface DriftSettings {
  readonly severityOf: ReadonlyMap<IssueCode, IssueSeverity>;
  readonly minScore: number;
  readonly all: boolean;
  readonly translationOf: (path: string) => string | undefined;
  /** The same for the checks of content. */
  readonly checks: CheckOptions;
}

const known: ReadonlySet<string> = /* @__PURE__ */ new Set(['error', 'warning', 'info', 'off']);

/** Reads the options. Throws `RangeError` for a code, a severity or a score that is none. */
export function readDriftSettings({ codes, severities = {}, minScore = 0.5, all = false, translationOf = () => undefined }: DriftOptions): DriftSettings {
  if (!(minScore >= 0 && minScore <= 1)) throw new RangeError(`got minScore ${minScore}, expected 0 to 1`);
  const given = new Map<string, IssueSeverity | 'off'>(Object.entries(severities));
  for (const code of [...(codes ?? []), ...given.keys()]) {
    if (!(issueCodes as readonly string[]).includes(code)) throw new RangeError(`got the code ${JSON.stringify(code)}, expected one of ${issueCodes.join(', ')}`);
  }
  for (const [code, severity] of given) if (!known.has(severity)) throw new RangeError(`got severity ${JSON.stringify(severity)} for ${code}, expected "error", "warning", "info" or "off"`);
  const severityOf = new Map<IssueCode, IssueSeverity>();
  const checks: { [code in CheckCode]?: IssueSeverity | 'off' } = {};
  for (const code of issueCodes) {
    const usual = defaultDriftSeverities[code];
    // Whoever names a code wants it, on by default or not.
    const severity = codes !== undefined && !codes.includes(code) ? 'off' : (given.get(code) ?? (codes !== undefined && usual === 'off' ? 'info' : usual));
    if (severity !== 'off') severityOf.set(code, severity);
    const checked = checkCodes.find((one) => one === code);
    if (checked !== undefined) checks[checked] = severity;
  }
  return { severityOf, minScore, all, translationOf, checks: { severities: checks, minScore } };
}
