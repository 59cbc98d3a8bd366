import { describe, expect, it } from 'vitest';
import { measureClaims } from '../../src/claims/index.js';
import { PartTable } from '../../src/claims/part-table.js';
import { fromSegments } from '../../src/segment/index.js';
import { builtInModel } from '../../src/model/index.js';
import type { SegmentedText } from '../../src/bitext/index.js';

/** Whether any statement of the first segment of the first text answers one of the first of the second, the rest being strangers. */
function answers(documents: readonly SegmentedText[], model: boolean = false): boolean {
  const { index, facts, vectors } = measureClaims(documents, model ? builtInModel() : undefined);
  return new PartTable(index, facts, vectors).answers(0, index.firstSegment[1]!).length > 0;
}
const strangers = {
  en: ['A choir sang in the old theatre.', 'The bakery won a prize for its rye bread.', 'Two geese nested on the roof of the school.', 'The library lends out garden tools.'],
  nl: ['Een fanfare speelde op het plein.', 'De zwemles begint een uur later.', 'Op het dak van de fabriek liggen panelen.', 'De bieb leent nu ook boormachines uit.'],
};
const text = (language: 'en' | 'nl', sentence: string): SegmentedText => fromSegments([sentence, ...strangers[language]], language);
const headed = (language: 'en' | 'nl', heading: string): SegmentedText => {
  const { segments, ...rest } = text(language, heading);
  return { ...rest, segments: segments.map((one, k) => (k === 0 ? { ...one, kind: 'heading' as const } : one)) };
};

describe('statements that answer each other', () => {
  it('do so by what they are about', () => {
    expect(answers([text('en', 'The harbour bridge collapsed in March.'), text('nl', 'De havenbrug is in maart ingestort: de brug over de haven.')])).toBe(true);
    expect(answers([text('en', 'The harbour bridge collapsed.'), text('en', 'The harbour bridge has collapsed.')])).toBe(true);
  });

  it('do not where what one tells only dates the other', () => {
    expect(answers([text('en', 'House prices dropped following the collapse of the harbour bridge.'), text('en', 'The collapse of the harbour bridge was filmed.')])).toBe(false);
    expect(answers([text('en', 'House prices dropped following the collapse of the harbour bridge.'), text('en', 'House prices dropped sharply.')])).toBe(true);
  });

  it('do not by the name that the whole set is about, unless they say little else', () => {
    const about = (first: string, second: string): SegmentedText[] => [
      fromSegments([first, 'Veldrix sells lamps.', 'Veldrix was founded in a garage.', 'Veldrix has a canteen.', 'Veldrix moved twice.'], 'en'),
      fromSegments([second, 'Veldrix hires students.', 'Veldrix prints a magazine.', 'Veldrix sponsors rowing.', 'Veldrix recycles glass.'], 'en'),
    ];
    expect(answers(about('Veldrix ordered four enormous turbines abroad.', 'Veldrix painted its muddy warehouse yellow.'))).toBe(false);
    expect(answers(about('Veldrix ordered four enormous turbines abroad.', 'Four enormous turbines were ordered by Veldrix.'))).toBe(true);
  });

  it('do not where they are headings that name one subject and claim nothing', () => {
    expect(answers([headed('en', 'Protection of wetland birds'), headed('en', 'Wetland birds in danger')], true)).toBe(false);
    expect(answers([headed('en', 'Wetland birds protected by court'), headed('en', 'Court protected wetland birds')], true)).toBe(true);
  });

  it('do not where one only lists, unless most of the list is answered', () => {
    const list = text('en', 'The drought of 1976, the storm surge of 1953, the great fire in the dunes, the dike breach at Wilnis, the flood in Limburg in 2021.');
    expect(answers([list, text('en', 'Broken dikes in Limburg were repaired after the flood.')], true)).toBe(false);
    expect(answers([list, text('en', 'It tells of a drought in 1976, a storm surge, a great fire in the dunes, a dike breach at Wilnis and a flood in Limburg.')], true)).toBe(true);
  });
});
