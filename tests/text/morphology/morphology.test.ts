import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflect, lemmaCandidates, separableVerbs, splitCompound } from '../../../src/text/index.js';
import { formatSplit } from './gold.js';

describe('lemmaCandidates', () => {
  it('undoes Dutch spelling', () => {
    const first = (form: string): string => lemmaCandidates(form, 'nl')[0]!;
    expect(['bomen', 'bossen', 'brieven', 'huizen', 'steden', 'schepen', 'kinderen', 'musea', 'hoofdsteden', 'zeilschepen'].map(first))
      .toEqual(['boom', 'bos', 'brief', 'huis', 'stad', 'schip', 'kind', 'museum', 'hoofdstad', 'zeilschip']);
    expect(['bloempje', 'kringetje', 'koninkje', 'autootje', 'glaasje'].map(first)).toEqual(['bloem', 'kring', 'koning', 'auto', 'glas']);
  });

  it('puts separable verbs together', () => {
    expect(lemmaCandidates('opgebeld', 'nl')[0]).toBe('opbellen');
    expect(lemmaCandidates('op te bellen', 'nl')).toEqual(['opbellen']);
    expect(lemmaCandidates('belt op', 'nl')).toContain('opbellen');
    expect(separableVerbs('belt', 'op', 'nl')).toContain('opbellen');
    expect(separableVerbs('tafel', 'op', 'nl')).toEqual([]);
    expect(separableVerbs('belt', 'tafel', 'nl')).toEqual([]);
  });

  it('keeps derivations', () => {
    for (const word of ['vergadering', 'vrijheid', 'vriendelijk']) expect(lemmaCandidates(word, 'nl')[0]).toBe(word);
  });

  it('knows no other language', () => {
    expect(lemmaCandidates('Häuser', 'de')).toEqual(['häuser']);
    expect(lemmaCandidates('steden', 'nl-BE')[0]).toBe('stad');
  });
});

const isFormOf = (form: string, lemma: string, language: string): boolean => lemmaCandidates(form, language).includes(lemma.toLowerCase());

describe('the base words of a form', () => {
  it.each([
    ['activeer', 'activeren'], ['activeert', 'activeren'], ['geactiveerd', 'activeren'], ['steden', 'stad'], ['websites', 'website'], ['banken', 'bank'], ['bankiers', 'bankier'],
    ['huisjes', 'huis'], ['Nederlandse', 'Nederlands'], ['opgebeld', 'opbellen'], ['schreef', 'schrijven'], ['grootste', 'groot'],
  ])('%s is a form of %s', (form, lemma) => expect(isFormOf(form, lemma, 'nl')).toBe(true));

  it.each([
    ['website', 'site'], ['bankier', 'bank'], ['bankiers', 'bank'], ['stadion', 'stad'], ['boomgaard', 'boom'], ['kater', 'kat'], ['bommen', 'boom'], ['bomen', 'bom'],
    ['verkoper', 'verkopen'], ['vergadering', 'vergaderen'], ['landschap', 'land'], ['poster', 'post'], ['constructor', 'construct'],
  ])('%s is no form of %s', (form, lemma) => expect(isFormOf(form, lemma, 'nl')).toBe(false));

  it.each([
    ['worker', 'work'], ['united', 'unit'], ['needle', 'need'], ['business', 'bus'], ['website', 'site'], ['news', 'new'], ['wedding', 'wed'], ['interest', 'inter'], ['thing', 'the'],
  ])('%s is no form of %s', (form, lemma) => expect(isFormOf(form, lemma, 'en')).toBe(false));

  it('takes British for American', () => {
    expect(isFormOf('colours', 'color', 'en')).toBe(true);
    expect(isFormOf('organised', 'organize', 'en')).toBe(true);
    expect(isFormOf('organizing', 'organise', 'en')).toBe(true);
    expect(isFormOf('advise', 'advize', 'en')).toBe(false);
  });
});

describe('inflect', () => {
  it('gives the forms', () => {
    expect(inflect('stad', 'nl')).toEqual(expect.arrayContaining(['stad', 'steden', 'stadje']));
    expect(inflect('hoofdstad', 'nl')).toContain('hoofdsteden');
    expect(inflect('opbellen', 'nl', 'verb')).toEqual(expect.arrayContaining(['opbelt', 'opbelde', 'opgebeld', 'op te bellen', 'opbel']));
    expect(inflect('activeren', 'nl', 'verb')).toEqual(expect.arrayContaining(['activeer', 'activeert', 'activeerde', 'geactiveerd']));
    expect(inflect('leven', 'nl', 'verb')).toEqual(expect.arrayContaining(['leef', 'leeft', 'leefde', 'geleefd']));
    expect(inflect('verkopen', 'nl', 'verb')).toEqual(expect.arrayContaining(['verkocht', 'verkochten']));
    expect(inflect('groot', 'nl', 'adjective')).toEqual(expect.arrayContaining(['grote', 'groter', 'grootst', 'grootste']));
    expect(inflect('city', 'en', 'noun')).toEqual(expect.arrayContaining(['city', 'cities', "city's"]));
    expect(inflect('stop', 'en', 'verb')).toEqual(expect.arrayContaining(['stops', 'stopped', 'stopping']));
    expect(inflect('write', 'en', 'verb')).toEqual(expect.arrayContaining(['wrote', 'written', 'writing', 'writes']));
    expect(inflect('happy', 'en', 'adjective')).toEqual(['happy', 'happier', 'happiest']);
  });

  // What is generated is recognised again.
  it.each([
    ['nl', 'noun', ['boom', 'huis', 'brief', 'stad', 'schip', 'kind', 'foto', 'idee', 'ziekte', 'mogelijkheid', 'tafel', 'koning', 'auto', 'museum']],
    ['nl', 'verb', ['werken', 'leven', 'reizen', 'praten', 'zetten', 'schrijven', 'vinden', 'activeren', 'gebeuren', 'betalen', 'opbellen', 'meenemen']],
    ['nl', 'adjective', ['groot', 'lief', 'boos', 'dik', 'duur', 'economisch']],
    ['en', 'noun', ['city', 'box', 'church', 'child', 'knife', 'boy', 'analysis', 'house']],
    ['en', 'verb', ['stop', 'hope', 'try', 'write', 'travel', 'die', 'agree', 'visit']],
    ['en', 'adjective', ['big', 'happy', 'large', 'nice']],
  ] as const)('%s %ss come back', (language, partOfSpeech, lemmas) => {
    const lost = lemmas.flatMap((lemma) => inflect(lemma, language, partOfSpeech).filter((form) => !isFormOf(form, lemma, language)).map((form) => `${form} < ${lemma}`));
    expect(lost).toEqual([]);
  });
});

describe('splitCompound', () => {
  it('finds all parts, with offsets', () => {
    expect(formatSplit('gegevensbeschermingsautoriteit')).toBe('gegevens+bescherming(s)autoriteit');
    expect(formatSplit('mensenrechtenschendingen')).toBe('mensen+rechten+schendingen');
    expect(splitCompound('Mensenrechten')).toEqual([
      { start: 0, end: 6, text: 'mensen', lemma: 'mens', link: '' },
      { start: 6, end: 13, text: 'rechten', lemma: 'recht', link: '' },
    ]);
  });

  it('takes the caller’s words too', () => {
    expect(splitCompound('blorptarief')).toBeNull();
    expect(splitCompound('blorptarief', { isWord: (word) => word === 'blorp' })?.map((part) => part.text)).toEqual(['blorp', 'tarief']);
  });

  it('splits Dutch only', () => expect(splitCompound('mensenrechten', { language: 'en' })).toBeNull());

  it('covers the word: parts and links in order rebuild it', () => {
    const piece = fc.constantFrom('mensen', 'rechten', 'regering', 's', 'huis', 'water', 'en', 'e', '-', 'bescherming', 'zak', 'xq', 'É', 'boek', 'kamer', 'ver', '💧');
    fc.assert(fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
      const word = pieces.join('');
      const parts = splitCompound(word);
      if (parts === null) return;
      expect(parts.length).toBeGreaterThan(1);
      expect(parts[0]!.start).toBe(0);
      expect(parts.map((part) => part.text + part.link).join('')).toBe(word.toLowerCase());
      for (const part of parts) expect(word.slice(part.start, part.end).toLowerCase()).toBe(part.text);
      for (let index = 1; index < parts.length; index += 1) expect(parts[index]!.start).toBe(parts[index - 1]!.end + parts[index - 1]!.link.length);
    }), { seed: 11, numRuns: 5000 });
  });
});

describe('any string at all', () => {
  it('gives an answer', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('nl', 'en'), (text, language) => {
      expect(lemmaCandidates(text, language).length).toBeGreaterThan(0);
      splitCompound(text);
      inflect(text, language);
    }), { seed: 5, numRuns: 5000 });
    for (const text of ['', ' ', '\uD800', 'constructor', '__proto__', 'toString', "'s", "'", '-', '--', 'e-', '💧'.repeat(20)]) {
      for (const language of ['nl', 'en']) {
        expect(lemmaCandidates(text, language).length).toBeGreaterThan(0);
        expect(inflect(text, language)[0]).toBe(text.toLowerCase());
      }
      splitCompound(text);
    }
  });

  it('refuses a word of 100,000 letters', () => {
    const word = 'mensenrechten'.repeat(8000);
    expect(splitCompound(word)).toBeNull();
    expect(lemmaCandidates(word, 'nl')).toEqual([word]);
    expect(lemmaCandidates(word, 'en')).toEqual([word]);
  });
});
