export { detectLanguage, type DetectedLanguage } from './detect-language.js';
export { fromSegments, type FromSegmentsOptions } from './from-segments.js';
export type { LineReading } from './lines.js';
export { segment, type SegmentOptions } from './segment.js';
