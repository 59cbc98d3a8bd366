import type { FormatIssue, FormatIssueCode } from './format.js';

/** Findings counted by code; the first of each keeps its words. */
export class IssueLog {
  readonly #byCode = new Map<FormatIssueCode, { code: FormatIssueCode; message: string; count: number; line?: number }>();

  add(code: FormatIssueCode, message: string, line?: number, count = 1): void {
    const known = this.#byCode.get(code);
    if (known !== undefined) known.count += count;
    else this.#byCode.set(code, line === undefined ? { code, message, count } : { code, message, count, line });
  }

  get issues(): readonly FormatIssue[] {
    return [...this.#byCode.values()].map((issue) => ({ ...issue }));
  }
}
