export { assertFraction, assertIterable, assertList, assertObject, assertString, describeValue } from './argument.js';
export { createUnit, languagesOf, unitIdBits, unitIdOf, unitsOf, type AlignedUnit, type AlignmentUnit, type AnyUnit, type UnitMetadata, type UnitState } from './alignment-unit.js';
export { firstWhere, lowerBound } from './bisect.js';
export { assertBitext, createBitext, mirrorBitext, rangeText, type Bead, type Bitext } from './bitext.js';
export { claimSpan, claimText, isSameMember, type Claim, type ClaimAlignment, type ClaimLink, type ClaimMember, type ClaimRelation, type SegmentRef } from './claim-alignment.js';
export { linksByClaim, tabulateClaims, tabulateDocuments, type ClaimConflict, type ClaimRow, type ConflictValue, type DocumentRow } from './claim-table.js';
export { compareBeads, type Agreement, type BeadComparison } from './compare.js';
export { contentId } from './content-id.js';
export { assertCover, type BeadShape } from './cover.js';
export type { Evidence, EvidenceKind } from './evidence.js';
export { FormatError } from './format-error.js';
export type { InlineTag } from './inline-tag.js';
export { createPlaceFinder, formatIssue, issueCodes, type FilePlace, type Issue, type IssueCode, type IssueSeverity } from './issue.js';
export type { IssueLanguage, IssueMessageKey } from './issue-messages.js';
export { formatBitext, parseBitext, parseJson } from './json.js';
export { languageFit, primaryLanguage } from './language-family.js';
export { canonicalLanguage, isLanguageTag } from './language-tag.js';
export { formatBeads, parseBeads } from './notation.js';
export { quoteWords } from './quote-words.js';
export { roundScore } from './round-score.js';
export { assertDocument, assertSegmentedText, segmentAt, segmentText, type Segment, type SegmentKind, type SegmentedText, type SegmentStructure } from './segmented-text.js';
export { ServiceError, type ServiceProblem } from './service-error.js';
export type { SegmentRange, Span } from './span.js';
export {
  assertTermBase, assertTermEntry, checkTermEntryShape, createTermBase, formatTermBase, parseTermBase, termEntryId,
  type PartOfSpeech, type Term, type TermAlternative, type TermBase, type TermEntry, type TermExample, type TermFlag, type TermForm, type TermGender, type TermReason, type TermStatus,
} from './term-base.js';
