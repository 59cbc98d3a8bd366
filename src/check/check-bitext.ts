import { issueCodes, type Bitext, type Issue } from '../bitext/index.js';
import { checkCorrespondence } from './correspondence.js';
import { createGround, type Ground } from './ground.js';
import { checkLengths } from './lengths.js';
import { checkMarkup } from './markup.js';
import { checkNames } from './names.js';
import { checkOmissions } from './omissions.js';
import { readSettings, type CheckOptions } from './options.js';
import { checkPlaceholders } from './placeholders.js';
import { checkPolarity } from './polarity.js';
import { checkUntranslated } from './untranslated.js';
import { checkValues } from './values.js';

/**
 * What a translation lacks, adds, leaves untranslated or gets wrong, bead by bead: issues in the order of the target, with
 * spans on both sides, a score and evidence. Linear in the length of the texts. Throws `RangeError` for options that are none.
 */
export function checkBitext(bitext: Bitext, options: CheckOptions = {}): Issue[] {
  const ground = createGround(bitext, readSettings(options), true);
  runChecks(ground);
  return sortIssues(ground.issues);
}

/** Those first that settle a bead whole: what is not translated has no numbers to compare. */
export function runChecks(ground: Ground): void {
  checkUntranslated(ground);
  checkOmissions(ground);
  checkPlaceholders(ground);
  checkMarkup(ground);
  checkValues(ground);
  checkNames(ground);
  checkPolarity(ground);
  checkLengths(ground);
  checkCorrespondence(ground);
}

/** In the order of the target, then of the source, then of the codes. */
export function sortIssues(issues: Issue[]): Issue[] {
  const rank = new Map(issueCodes.map((code, index) => [code, index]));
  return issues.sort((a, b) => (a.target?.from ?? a.source?.from ?? 0) - (b.target?.from ?? b.source?.from ?? 0) || (a.source?.from ?? 0) - (b.source?.from ?? 0) || rank.get(a.code)! - rank.get(b.code)!);
}
