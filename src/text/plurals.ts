const tables: ReadonlyMap<string, Readonly<Record<'cardinal' | 'ordinal', readonly string[]>>> = /* @__PURE__ */ new Map([
  ['en', { cardinal: ['one', 'other'], ordinal: ['one', 'two', 'few', 'other'] }],
  ['nl', { cardinal: ['one', 'other'], ordinal: ['other'] }],
]);

/**
 * The plural categories of a language by primary subtag, of counted things or of places in a row (Unicode CLDR 46, plural rules);
 * undefined for a language that we do not know.
 */
export const pluralCategories = (language: string, kind: 'cardinal' | 'ordinal'): readonly string[] | undefined => tables.get(language)?.[kind];
