import { issueCodes, type IssueCode, type IssueSeverity } from '../bitext/index.js';
import type { IgnoreRule } from '../drift/index.js';

/** What `bitekst.config.ts` says, for the commands that compare two trees. Options of the command line win over it. */
export interface BitekstConfig {
  /** JSON's own: where the schema is. */
  readonly $schema?: string;
  /** BCP 47 tag of the language that is translated from; told from folders and texts when left out. */
  readonly source?: string;
  readonly target?: string;
  /** Two folders or patterns (`['docs/en', 'docs/nl']`), or one place with both languages (`'docs'`, `'docs/{lang}/**'`). */
  readonly trees?: string | readonly [source: string, target: string];
  /** Path of the lock; `bitekst.lock` by default, none with false. */
  readonly lock?: string | false;
  /** Path of a baseline. */
  readonly baseline?: string;
  /** Findings to leave out, each with its reason. */
  readonly ignore?: readonly IgnoreRule[];
  readonly severities?: { readonly [code in IssueCode]?: IssueSeverity | 'off' };
  /** 0 to 1; 0.5 by default. */
  readonly minScore?: number;
  /** What exit status 1 is for: a severity and worse, or the least share of pairs of files without a finding. `warning` by default. */
  readonly failUnder?: IssueSeverity | number;
}

/** Gives its argument back, typed: for `export default defineConfig({ … })` in `bitekst.config.ts`. */
export function defineConfig(config: BitekstConfig): BitekstConfig {
  return config;
}

type Check = (value: unknown) => string | undefined;

const severityNames: readonly unknown[] = ['error', 'warning', 'info'];
const text: Check = (value) => (typeof value === 'string' && value !== '' ? undefined : 'a text');
const codeNames: readonly unknown[] = issueCodes;
const oneOrMore = (check: Check, name: string): Check => (value) => (Array.isArray(value) ? (value.every((one) => check(one) === undefined) ? undefined : name) : check(value) === undefined ? undefined : name);

const ruleChecks: ReadonlyMap<string, Check> = /* @__PURE__ */ new Map<string, Check>([
  ['code', oneOrMore((value) => (codeNames.includes(value) ? undefined : 'a code'), `one or more of ${issueCodes.join(', ')}`)],
  ['files', oneOrMore(text, 'a pattern of paths, or several')],
  ['text', text],
  ['reason', (value) => (typeof value === 'string' && value.trim() !== '' ? undefined : 'a reason')],
]);

const checks: ReadonlyMap<string, Check> = /* @__PURE__ */ new Map<string, Check>([
  ['$schema', text],
  ['source', (value) => (typeof value === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(value) ? undefined : 'a language tag such as "en"')],
  ['target', (value) => (typeof value === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(value) ? undefined : 'a language tag such as "nl"')],
  ['trees', (value) => (text(value) === undefined || (Array.isArray(value) && value.length === 2 && value.every((one) => text(one) === undefined)) ? undefined : 'a path or pattern, or two')],
  ['lock', (value) => (value === false || text(value) === undefined ? undefined : 'a path, or false')],
  ['baseline', text],
  ['ignore', (value) => (Array.isArray(value) ? undefined : 'a list of rules')],
  ['severities', (value) => (isRecord(value) && Object.entries(value).every(([code, severity]) => codeNames.includes(code) && (severity === 'off' || severityNames.includes(severity))) ? undefined : `"error", "warning", "info" or "off" by code (${issueCodes.join(', ')})`)],
  ['minScore', (value) => (typeof value === 'number' && value >= 0 && value <= 1 ? undefined : '0 to 1')],
  ['failUnder', (value) => (severityNames.includes(value) || (typeof value === 'number' && value >= 0 && value <= 1) ? undefined : '"error", "warning", "info" or 0 to 1')],
]);

/** Checks what a configuration file gave. Throws `RangeError` with the first field that is none, or holds what it cannot. */
export function readConfig(value: unknown): BitekstConfig {
  if (!isRecord(value)) throw new RangeError(`got ${value === undefined ? 'no default export' : JSON.stringify(value)}, expected an object such as defineConfig({ trees: ['docs/en', 'docs/nl'] })`);
  checkFields(value, checks, '');
  for (const [index, rule] of ((value['ignore'] ?? []) as unknown[]).entries()) {
    if (!isRecord(rule)) throw new RangeError(`got ignore[${index}] ${JSON.stringify(rule)}, expected an object with a reason`);
    if (rule['reason'] === undefined) throw new RangeError(`got ignore[${index}] without a reason, expected one: whoever meets it later should know why`);
    checkFields(rule, ruleChecks, `ignore[${index}].`);
  }
  return value;
}

function checkFields(value: Record<string, unknown>, fields: ReadonlyMap<string, Check>, path: string): void {
  for (const [name, field] of Object.entries(value)) {
    if (field === undefined) continue;
    const check = fields.get(name);
    if (check === undefined) throw new RangeError(`got ${path}${name}, expected one of ${[...fields.keys()].join(', ')}`);
    const expected = check(field);
    if (expected !== undefined) throw new RangeError(`got ${path}${name} ${JSON.stringify(field)}, expected ${expected}`);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
