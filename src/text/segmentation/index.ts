import { dutchSegmentation } from './dutch.js';
import { englishSegmentation } from './english.js';
import { latinSegmentation } from './latin.js';
import type { SegmentationTable } from './table.js';

export { languageCalled, languageNames } from './language-names.js';
export type { AbbreviationClass, BoilerplateTable, SegmentationTable } from './table.js';

const tables: ReadonlyMap<string, SegmentationTable> = /* @__PURE__ */ new Map([
  ['en', englishSegmentation],
  ['nl', dutchSegmentation],
]);

/** The table for a BCP 47 tag, by its first subtag (`nl-BE` is Dutch); the one for Latin letters where a language has none. */
export function segmentationTable(language: string): SegmentationTable {
  return tables.get(language.split(/[-_]/u, 1)[0]!.toLowerCase()) ?? latinSegmentation;
}
