export {
  assertCover, assertSegmentedText, claimSpan, claimText, compareBeads, createBitext, createPlaceFinder, createTermBase, createUnit, formatBeads, formatBitext, FormatError, formatIssue, formatTermBase, issueCodes,
  languagesOf, linksByClaim, mirrorBitext, parseBeads, parseBitext, parseTermBase, rangeText, segmentText, ServiceError, tabulateClaims, tabulateDocuments, termEntryId, unitIdOf, unitsOf,
  type Agreement, type AlignedUnit, type AlignmentUnit, type AnyUnit, type Bead, type BeadComparison, type BeadShape, type Bitext, type Claim, type ClaimAlignment, type ClaimConflict, type ClaimLink,
  type ClaimMember, type ClaimRelation, type ClaimRow, type ConflictValue, type DocumentRow, type Evidence, type EvidenceKind, type FilePlace, type InlineTag, type Issue, type IssueCode, type IssueLanguage,
  type IssueMessageKey, type IssueSeverity, type PartOfSpeech, type Segment, type SegmentedText, type SegmentKind, type SegmentRange, type SegmentRef, type SegmentStructure, type ServiceProblem, type Span, type Term,
  type TermAlternative, type TermBase, type TermEntry, type TermExample, type TermFlag, type TermForm, type TermGender, type TermReason, type TermStatus, type UnitMetadata, type UnitState,
} from './bitext/index.js';
export * from './segment/index.js';
export * from './model.js';
export { alignWords, similarity, type WordAlignmentOptions, type WordAnswer } from './evidence/index.js';
export { align, explainBead, pairDocuments, type AlignmentAnchor, type AlignOptions, type ExplainBeadOptions, type DocumentPair, type DocumentPairing, type PairDocumentsOptions, type PairReason } from './align/index.js';
export { addDocument, alignClaims, cutClaims, type ClaimOptions, type ClaimSpan } from './claims/index.js';
export {
  claimsById, Concordance, parallelText, TranslationMemory,
  type AddOptions, type AlignedWords, type ChangeOptions, type ClaimRecord, type ConcordanceLine, type ConcordanceOptions, type ConcordanceOrder, type ConcordanceResult,
  type FilledValue, type FuzzyMeasure, type LookupOptions, type MatchKind, type MeaningModel, type MemoryChange, type MemoryDamage, type MemoryMatch, type MemoryOptions, type MemoryStore,
  type ParallelEntry, type ParallelText, type PhraseTranslation, type SalvagedMemory, type TextPlace, type TranslationsOptions, type UnitFilter, type UnitLike, type WordDifference,
} from './lookup/index.js';
export * from './glossary/index.js';
export { checkBitext, checkCodes, checkResources, checkUnits, defaultSeverities, type CheckCode, type CheckOptions, type IssueOptions, type ResourceCheckOptions, type UnitCheckOptions } from './check/index.js';
