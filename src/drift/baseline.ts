import { contentId, FormatError, parseJson, type Issue } from '../bitext/index.js';

/** Findings that are known and let pass, each with how often it occurs. Plain data. */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly { readonly file: string; readonly code: string; readonly id: string; readonly count: number }[];
}

const format = 'bitekst baseline';

/** Of what a finding is made, whatever line it stands on: code, message, file, key and words. */
const idOf = (issue: Issue): string => contentId([issue.code, issue.message, fileOf(issue), issue.unitId ?? '', ...Object.entries(issue.values).sort(([a], [b]) => (a < b ? -1 : 1)).flat().map(String)]).slice(0, 12);
const fileOf = ({ targetPlace, sourcePlace }: Issue): string => (targetPlace ?? sourcePlace)?.file ?? '';

export function createBaseline(issues: readonly Issue[]): Baseline {
  const counts = new Map<string, { file: string; code: string; id: string; count: number }>();
  for (const issue of issues) {
    const id = idOf(issue);
    const known = counts.get(id);
    if (known === undefined) counts.set(id, { file: fileOf(issue), code: issue.code, id, count: 1 });
    else known.count++;
  }
  const key = ({ file, code, id }: { file: string; code: string; id: string }): string => `${file}\n${code}\n${id}`;
  return { version: 1, findings: [...counts.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1)) };
}

/** What of the findings is not in the baseline: of one that is in it twice, the third and later ones. */
export function withoutBaseline(issues: readonly Issue[], { findings }: Baseline): Issue[] {
  const left = new Map(findings.map(({ id, count }) => [id, count]));
  return issues.filter((issue) => {
    const id = idOf(issue);
    const count = left.get(id) ?? 0;
    if (count > 0) left.set(id, count - 1);
    return count === 0;
  });
}

/** A line a finding. */
export function formatBaseline({ findings }: Baseline): string {
  return `{\n"version": 1,\n"findings": [\n${findings.map((one) => JSON.stringify(one)).join(',\n')}\n]\n}\n`;
}

/** Reads what {@link formatBaseline} writes. Throws `FormatError` for anything else. */
export function parseBaseline(text: string): Baseline {
  const value = parseJson(text, format);
  const { version, findings } = (value ?? {}) as { version?: unknown; findings?: unknown };
  if (version !== 1) throw new FormatError(format, 1, 1, `got version ${JSON.stringify(version)}, expected 1`);
  const isFinding = (one: unknown): one is Baseline['findings'][number] => {
    const { file, code, id, count } = (one ?? {}) as Record<string, unknown>;
    return typeof file === 'string' && typeof code === 'string' && typeof id === 'string' && typeof count === 'number';
  };
  if (!Array.isArray(findings) || !findings.every(isFinding)) throw new FormatError(format, 1, 1, 'expected "findings", each with file, code, id and count');
  return { version: 1, findings };
}
