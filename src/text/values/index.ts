export { compareValues, type Comparison } from './compare.js';
export { findSegmentValues, findValues } from './find-values.js';
export { nameKeyLikeness } from './names.js';
export type { NameValue, QuantityValue, Value } from './value.js';
export { valueFormOf, type ValueForm } from './value-form.js';
