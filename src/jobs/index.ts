export { beadRecords, claimRecords, wordEvidence, type BeadRecord, type BeadSideRecord, type ClaimMemberRecord, type ClaimRecord, type WordedEvidence } from './records.js';
export type { JobErrorCode } from './read-job.js';
export { runJob, runJobLines, type AlignJobResult, type ClaimsJobResult, type JobDefaults, type JobError, type JobId, type JobKind, type JobLinesResult, type JobResult, type JobText } from './run-job.js';
