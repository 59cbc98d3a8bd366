export { fromSegments, type FromSegmentsOptions } from './from-segments.js';
export type { LineReading } from './lines.js';
export { segment, type SegmentOptions } from './segment.js';
