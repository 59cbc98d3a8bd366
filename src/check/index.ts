export { checkBitext } from './check-bitext.js';
export { checkDocuments, type DocumentCheckOptions } from './check-documents.js';
export { checkUnits, type UnitCheckOptions } from './check-units.js';
export { checkCodes, defaultSeverities, type CheckCode, type CheckOptions } from './options.js';
export { checkResources, checkResourceValues, defaultResourceSeverities, type ResourceCheckOptions } from './check-resources.js';
export { readIssueSettings, type IssueOptions, type IssueSettings } from './options.js';
