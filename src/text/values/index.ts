export { compareValues, type Comparison } from './compare.js';
export { findSegmentValues, findValues } from './find-values.js';
export { nameKeyLikeness } from './names.js';
export type { DateValue, Hedge, NameValue, QuantityValue, TimeValue, Value, ValueKind } from './value.js';
export { valueFormOf, type ValueForm } from './value-form.js';
