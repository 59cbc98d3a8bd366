import { assertBitext, assertObject, issueCodes, type Bitext, type Issue } from '../bitext/index.js';
import { checkTerms } from '../glossary/index.js';
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
  assertBitext(bitext);
  assertObject(options, 'options');
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
  checkGlossary(ground);
}

/** Where the target does not keep to the glossary, but for beads that a finding explains whole. */
function checkGlossary({ bitext, settings, settled, issues, beadOfTarget }: Ground): void {
  const severity = settings.severityOf.get('term');
  if (settings.terms === undefined || severity === undefined) return;
  const { segments } = bitext.target;
  let s = 0;
  for (const issue of checkTerms(bitext, settings.terms, { minScore: settings.minScore })) {
    // Issues come in the order of the target.
    while (issue.target !== null && s + 1 < segments.length && segments[s + 1]!.from <= issue.target.from) s++;
    if (issue.target !== null && settled.has(beadOfTarget[s]!)) continue;
    issues.push({ ...issue, severity });
  }
}

/** In the order of the target, then of the source, then of the codes. */
export function sortIssues(issues: Issue[]): Issue[] {
  const rank = new Map(issueCodes.map((code, index) => [code, index]));
  return issues.sort((a, b) => (a.target?.from ?? a.source?.from ?? 0) - (b.target?.from ?? b.source?.from ?? 0) || (a.source?.from ?? 0) - (b.source?.from ?? 0) || rank.get(a.code)! - rank.get(b.code)!);
}
