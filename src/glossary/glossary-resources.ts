import type { TermBase } from '../bitext/index.js';

/** Resources for i18next: for each language, keys with the term to use. */
export interface GlossaryResources {
  readonly [language: string]: { readonly [key: string]: string };
}

/**
 * A term base as i18next resources, `{ en: { data_breach: 'data breach' }, nl: { data_breach: 'datalek' } }`: for each entry
 * the first approved term of each language, or the first candidate; entries without a usable term in every language are left
 * out. Keys are made of the first language's term, in the order of the entries, the second of the same name with `_2` behind.
 * They hold neither `.` nor `:`, which i18next cuts at.
 */
export function glossaryResources({ entries, languages }: TermBase): GlossaryResources {
  const resources = new Map(languages.map((language) => [language, new Map<string, string>()]));
  const taken = new Set<string>();
  for (const { terms } of entries) {
    const chosen = languages.map((language) => {
      const own = Object.hasOwn(terms, language) ? terms[language]! : [];
      return own.find(({ status }) => status === 'approved') ?? own.find(({ status }) => status === 'candidate');
    });
    if (chosen.length === 0 || chosen.some((term) => term === undefined)) continue;
    const stem = chosen[0]!.text.normalize('NFC').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '_').replace(/^_/u, '').replace(/_$/u, '') || 'term';
    let key = stem;
    for (let k = 2; taken.has(key); k++) key = `${stem}_${k}`;
    taken.add(key);
    languages.forEach((language, k) => resources.get(language)!.set(key, chosen[k]!.text));
  }
  return Object.fromEntries([...resources].map(([language, keys]) => [language, Object.fromEntries(keys)]));
}
