import { expect } from 'vitest';
import { matchers } from './matchers.js';

// Importing this entry, or naming it in `setupFiles`, gives `expect` the matchers.
expect.extend(matchers);

export { matchers };
export { alignmentSuite, type AlignmentSuiteOptions, type AlignmentTrees } from './alignment-suite.js';
export type { AlignmentMatcherOptions, BitekstMatchers, ClaimMatcherOptions, MatcherOptions, MatcherResult, SyncMatcherOptions, TermMatcherOptions } from './matchers.js';
export type { TextArgument } from './text-argument.js';
