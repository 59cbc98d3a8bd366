import type { IssueCode, IssueSeverity } from '../bitext/index.js';
import { defaultSeverities, readIssueSettings, type IssueOptions, type IssueSettings } from '../check/index.js';

export interface DriftOptions extends IssueOptions {
  /** Judge accepted sentences as well as those that changed since. */
  readonly all?: boolean;
  /** The path of a file's translation, where it has one: links should lead there. */
  readonly translationOf?: (path: string) => string | undefined;
}

/** The severity of each code where the caller names none. */
export const defaultDriftSeverities: Readonly<Record<IssueCode, IssueSeverity | 'off'>> = {
  ...defaultSeverities, stale: 'error', 'missing-key': 'error', 'extra-key': 'warning', plural: 'error',
};

export interface DriftSettings extends IssueSettings {
  readonly all: boolean;
  readonly translationOf: (path: string) => string | undefined;
}

/** Reads the options. Throws `RangeError` for a code, a severity or a score that is none. */
export function readDriftSettings({ all = false, translationOf = () => undefined, ...options }: DriftOptions): DriftSettings {
  return { ...readIssueSettings(options, defaultDriftSeverities), all, translationOf };
}
