import { createInstance, type Resource } from 'i18next';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentId } from '../../src/bitext/index.js';
import { alignClaims, createTermBase, FormatError, formatBeads, segment, segmentText, termEntryId, TranslationMemory } from '../../src/index.js';
import {
  bitextOfResources, createBackend, findPlaceholders, formatResources, readResources, resourcesOfClaims, resourcesOfTermBase, resourcesOfUnits, tabulateResources, unitsOfResources,
  type ResourceBundle, type ResourceFile, type ResourceTree,
} from '../../src/i18next/index.js';

const enCommon = `{
  "title": "The harbour today",
  "cart": {
    "item_one": "{{count}} crate",
    "item_other": "{{count}} crates",
    "hint": "See $t(cart.help, {\\"count\\": {{n}} }) first. Then press {{- button}}."
  },
  "cart.help": "the guide",
  "keeper": "The keeper waves",
  "keeper_female": "She waves",
  "tags": ["boat", "rope"],
  "each_other": "each other",
  "only": "English alone"
}
`;
const nlCommon = `{
  "title": "De haven vandaag",
  "cart": {
    "item_one": "{{count}} krat",
    "item_other": "{{count}} kratten",
    "hint": "Zie eerst $t(cart.help, {\\"count\\": {{n}} }). Druk dan op {{- button}}.",
    "help": "de gids"
  },
  "keeper": "De wachter zwaait",
  "keeper_female": "Zij zwaait",
  "tags": ["boot", "touw"],
  "each_other": "elkaar",
  "alleen": "Alleen Nederlands"
}
`;
const files: ResourceFile[] = [{ path: 'public/locales/en/common.json', text: enCommon }, { path: 'public/locales/nl/common.json', text: nlCommon }];

describe('reading resources', () => {
  const resources = readResources(files);

  it('has every text under its key, with its place', () => {
    expect(resources.languages).toEqual(['en', 'nl']);
    expect(resources.namespaces).toEqual(['common']);
    expect(resources.issues).toEqual([]);
    const value = resources.values.find(({ id, language }) => id === 'common:cart.item_other' && language === 'nl')!;
    expect(value).toMatchObject({ key: 'cart.item_other', stem: 'cart.item', plural: 'other', path: ['cart', 'item_other'], text: '{{count}} kratten', place: { file: 'public/locales/nl/common.json', line: 5, column: 19 } });
    for (const { text, place } of resources.values) {
      const source = files.find(({ path }) => path === place.file)!.text;
      expect(JSON.parse(source.slice(place.span.from, place.span.to))).toBe(text);
      expect(source.split('\n')[place.line - 1]!.indexOf(source.slice(place.span.from, place.span.to), place.column - 1)).toBe(place.column - 1);
    }
  });

  it('tells plurals and contexts from keys that only look like them', () => {
    const form = (key: string): unknown => {
      const { stem, context, plural } = resources.values.find((value) => value.key === key)!;
      return { stem, context, plural };
    };
    expect(form('keeper_female')).toEqual({ stem: 'keeper', context: 'female', plural: undefined });
    expect(form('each_other')).toEqual({ stem: 'each_other', context: undefined, plural: undefined });
    expect(form('cart.item_one')).toEqual({ stem: 'cart.item', context: undefined, plural: 'one' });
    expect(form('tags.0')).toEqual({ stem: 'tags.0', context: undefined, plural: undefined });
    const ranks = readResources({ en: { t: { place_ordinal_one: '{{count}}st', place_ordinal_other: '{{count}}th', friend_male_one: 'a friend', friend_male_other: 'friends' } } }, { contexts: ['male'] });
    expect(ranks.values.map(({ stem, context, plural, ordinal }) => [stem, context, plural, ordinal])).toEqual([
      ['place', undefined, 'one', true], ['place', undefined, 'other', true], ['friend', 'male', 'one', undefined], ['friend', 'male', 'other', undefined],
    ]);
  });

  it('joins the older notation of plurals with the newer', () => {
    const mixed = readResources([{ path: 'en.json', text: '{"boat": "one boat", "boat_plural": "{{count}} boats"}' }, { path: 'nl.json', text: '{"boat_one": "één boot", "boat_other": "{{count}} boten"}' }]);
    expect(unitsOfResources(mixed).map((unit) => [unit.unitId, unit['en'], unit['nl']])).toEqual([
      ['translation:boat_one', 'one boat', 'één boot'], ['translation:boat_other', '{{count}} boats', '{{count}} boten'],
    ]);
  });

  it('answers a form that a language never uses by its other', () => {
    const three = readResources({ en: { t: { day_one: 'a day', day_other: '{{count}} days', day_zero: 'no days' } }, pl: { t: { day_one: 'dzień', day_few: '{{count}} dni', day_other: '{{count}} dnia' } } });
    expect(unitsOfResources(three).map((unit) => [unit['en'], unit['pl']])).toEqual([['a day', 'dzień'], ['{{count}} days', '{{count}} dnia'], ['{{count}} days', '{{count}} dni']]);
  });

  it('says what is odd, and keeps what i18next would', () => {
    const { values, issues } = readResources([{ path: 'en.json', text: '{"a": "first", "n": 3, "a": "last", "b.c": "flat", "b": {"c": "nested"}, "z": null}' }]);
    const late = '{"b": {"c": "nested"}, "b.c": "flat"}';
    expect(readResources([{ path: 'en.json', text: late }]).values[0]!.text).toBe('nested');
    const i18n = createInstance({ lng: 'en', resources: { en: { translation: JSON.parse(late) as ResourceTree } }, initAsync: false });
    void i18n.init();
    expect(i18n.t('b.c')).toBe('nested');
    expect(values.map(({ key, text }) => [key, text])).toEqual([['a', 'last'], ['b.c', 'nested']]);
    expect(issues.map(({ code, key, place }) => [code, key, place.column])).toEqual([['valueNotText', 'n', 21], ['keyRepeated', 'a', 29], ['keyRepeated', 'b.c', 63], ['valueNotText', 'z', 79]]);
  });

  it.each([
    ['locales/nl/common.json', 'nl', 'common'], ['nl-BE.json', 'nl-BE', 'translation'], ['src/i18n/en_US/forms/login.json', 'en-US', 'forms/login'], ['common.nl.json', 'nl', 'common'],
    ['app\\locales\\nl\\app.json', 'nl', 'app'],
  ])('reads the language and namespace of %s', (path, language, namespace) => {
    const { values } = readResources([{ path, text: '{"a": "b"}' }]);
    expect(values.map((value) => [value.language, value.namespace])).toEqual([[language, namespace]]);
  });

  it('reads paths by a pattern, and refuses those that say nothing', () => {
    const read = (path: string, pattern?: string): unknown => readResources([{ path, text: '{"a": "b"}' }], pattern === undefined ? {} : { pattern }).values.map(({ language, namespace }) => [language, namespace]);
    expect(read('packages/app/texts.tlh/main.json', 'texts.{{lng}}/{{ns}}.json')).toEqual([['tlh', 'main']]);
    expect(() => read('src/app/main.json')).toThrow(/expected a language in its path/u);
    expect(() => read('nl.json', 'x/{{lng}}.json')).toThrow(RangeError);
    expect(() => read('nl.json', 'x.json')).toThrow(/expected one with \{\{lng\}\}/u);
  });

  it.each([
    ['{"a": "b"', 1, 10], ['{"a": tru}', 1, 7], ['{"a": "b",}', 1, 11], ['["a"]', 1, 1], ['{"a": "\\x"}', 1, 7], ['{"a": "line\nbreak"}', 1, 12], ['{\n "a" "b"}', 2, 6], ['{} {}', 1, 4], ['', 1, 1], ["{'a': 1}", 1, 2],
    ['{"a": "never ends', 1, 18], ['['.repeat(500), 1, 201],
  ])('refuses %j with the place', (text, line, column) => {
    let caught: unknown;
    try {
      readResources([{ path: 'locales/en/x.json', text }]);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(FormatError);
    expect([(caught as FormatError).line, (caught as FormatError).column]).toEqual([line, column]);
    expect((caught as FormatError).message).toContain('locales/en/x.json');
  });

  it('reads what JSON.parse reads', () => {
    fc.assert(fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 3 })), fc.constantFrom(undefined, 1, '\t'), fc.boolean(), (value, indent, mark) => {
      const text = (mark ? '\ufeff' : '') + JSON.stringify(value, null, indent);
      const { values, issues } = readResources([{ path: 'en.json', text }]);
      const leaves: [string, unknown][] = [];
      const collect = (node: unknown, path: string[]): void => {
        if (typeof node === 'object' && node !== null) for (const [key, item] of Object.entries(node)) collect(item, [...path, key]);
        else leaves.push([path.join('.'), node]);
      };
      collect(JSON.parse(JSON.stringify(value)), []);
      const texts = new Map(leaves.filter(([, leaf]) => typeof leaf === 'string'));
      expect(new Map(values.map(({ key, text: own }) => [key, own]))).toEqual(texts);
      expect(values.length + issues.length).toBe(leaves.length);
    }), { seed: 61, numRuns: 2000 });
  });

  it('reads or refuses whatever is done to a file, and loses no text in silence', () => {
    fc.assert(fc.property(fc.nat(), fc.nat(), fc.constantFrom('', '"', '{', '}', ',', ':', '\\', 'x', '\n', '[1]', '\u0000'), (at, cut, put) => {
      const from = at % enCommon.length;
      const text = enCommon.slice(0, from) + put + enCommon.slice(from + (cut % 4));
      let parsed: unknown;
      try {
        parsed = JSON.parse(text);
      } catch {
        expect(() => readResources([{ path: 'en.json', text }])).toThrow(FormatError);
        return;
      }
      const { values, issues } = readResources([{ path: 'en.json', text }]);
      const kept = new Set(values.map((value) => value.text));
      JSON.stringify(parsed, (_, leaf: unknown) => {
        if (typeof leaf === 'string') expect(kept.has(leaf) || issues.some(({ code }) => code === 'keyRepeated')).toBe(true);
        return leaf;
      });
    }), { seed: 62, numRuns: 3000 });
  });

  it('takes a megabyte of anything in linear time', () => {
    for (const unit of ['{{', '$t(', '<a', '$t("', '{"a":', '\\']) {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      expect(findPlaceholders(text).length).toBeLessThan(text.length);
      expect(() => readResources([{ path: 'en.json', text }])).toThrow(FormatError);
    }
    expect(findPlaceholders(`${'$t("'.repeat(1000)})`)).toHaveLength(1);
    const wide = JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, k) => [`k_${k}_one`, 'x'])));
    expect(readResources([{ path: 'en.json', text: wide }]).values).toHaveLength(50_000);
  });
});

describe('placeholders', () => {
  it('are kept whole', () => {
    const text = 'Hi {{ user.name }}, <0>{{count, number(minimumFractionDigits: 2)}}</0><br/> $t(cart.item, {"count": {{n}}, "x": "a)b"}) and {{- raw}}; 3 < 4, {{ }} and $t() stay.';
    expect(findPlaceholders(text).map(({ kind, name, format, unescaped, from, to }) => [kind, name, format, unescaped, text.slice(from, to)])).toEqual([
      ['value', 'user.name', undefined, undefined, '{{ user.name }}'],
      ['open', '0', undefined, undefined, '<0>'],
      ['value', 'count', 'number(minimumFractionDigits: 2)', undefined, '{{count, number(minimumFractionDigits: 2)}}'],
      ['close', '0', undefined, undefined, '</0>'],
      ['point', 'br', undefined, undefined, '<br/>'],
      ['nesting', 'cart.item', '{"count": {{n}}, "x": "a)b"}', undefined, '$t(cart.item, {"count": {{n}}, "x": "a)b"})'],
      ['value', 'raw', undefined, true, '{{- raw}}'],
    ]);
    expect(findPlaceholders('%{a} and @t[b]', { prefix: '%{', suffix: '}', nestingPrefix: '@t[', nestingSuffix: ']' }).map(({ kind, name }) => [kind, name])).toEqual([['value', 'a'], ['nesting', 'b']]);
  });

  it('are the values that i18next itself fills in', () => {
    const i18n = createInstance({ lng: 'en', resources: {}, initAsync: false, interpolation: { escapeValue: false } });
    void i18n.init();
    fc.assert(fc.property(fc.array(fc.constantFrom('{{', '}}', '{', '}', 'a', 'b', ' ', '-', ',', '\n', '.'), { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      const asked: string[] = [];
      i18n.services.interpolator.interpolate(text, {}, 'en', { interpolation: { escapeValue: false }, missingInterpolationHandler: (_: string, [whole]: RegExpExecArray) => { asked.push(whole!); return ''; } } as never);
      for (const { from, to } of findPlaceholders(text)) expect(asked.some((whole) => text.slice(from, to).includes(whole) || whole.includes(text.slice(from, to)))).toBe(true);
    }), { seed: 63, numRuns: 3000 });
  });
});

describe('resources as parallel text', () => {
  const resources = readResources(files);

  it('makes a unit of every key that both have', () => {
    const units = unitsOfResources(resources);
    expect(units.map(({ unitId }) => unitId)).toEqual([
      'common:title', 'common:cart.item_one', 'common:cart.item_other', 'common:cart.hint', 'common:cart.help', 'common:keeper', 'common:keeper_female', 'common:tags.0', 'common:tags.1', 'common:each_other',
    ]);
    expect(units[4]).toEqual({
      en: 'the guide', nl: 'de gids', unitId: 'common:cart.help', context: 'common:cart.help',
      properties: { 'i18next-namespace': 'common', 'i18next-key': 'cart.help', 'i18next-place-en': 'public/locales/en/common.json:8:16', 'i18next-place-nl': 'public/locales/nl/common.json:7:13' },
    });
    expect(() => unitsOfResources(resources, { languages: ['en', 'fr'] })).toThrow(/expected one of en, nl/u);
  });

  it('goes into a memory, and comes back under its key', () => {
    const memory = new TranslationMemory();
    memory.add(unitsOfResources(resources));
    const [match] = memory.lookup('{{count}} crates', 'en', { context: 'common:cart.item_other' });
    expect(match).toMatchObject({ kind: 'context', translation: '{{count}} kratten' });
    expect(match!.unit.context).toBe('common:cart.item_other');
  });

  it('is a bitext with keys as anchors', () => {
    const { bitext, sourceValues, targetValues } = bitextOfResources(resources, 'en', 'nl');
    expect(formatBeads(bitext.beads)).toBe('1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-0 0-1');
    for (const { source, target } of bitext.beads) {
      if (source.count === 1) expect(segmentText(bitext.source, source.first)).toBe(sourceValues[source.first]!.text);
      if (source.count === 1 && target.count === 1) expect(sourceValues[source.first]!.id).toBe(targetValues[target.first]!.id);
    }
    const cut = bitextOfResources(resources, 'en', 'nl', { cut: 'sentences' });
    expect(formatBeads(cut.bitext.beads)).toBe('1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-0 0-1');
    expect(segmentText(cut.bitext.target, 4)).toBe('Druk dan op {{- button}}.');
    expect(cut.targetValues[4]!.id).toBe('common:cart.hint');
  });

  it('covers whatever the two files hold', () => {
    const tree = fc.dictionary(fc.constantFrom('a', 'b', 'c_one', 'c_other', 'd', 'e_x', '__proto__', 'constructor'), fc.constantFrom('', ' ', 'A boat sails. It is {{count}} feet long.', 'One.', '{{count}} x', 'Zij. Wij. Jullie.\nEn meer.'), { noNullPrototype: true });
    fc.assert(fc.property(tree, tree, fc.constantFrom('values' as const, 'sentences' as const), (en, nl, cut) => {
      const read = readResources({ en: { t: en }, nl: { t: nl } });
      const { bitext, sourceValues, targetValues } = bitextOfResources(read, 'en', 'nl', { cut });
      expect([sourceValues.length, targetValues.length]).toEqual([bitext.source.segments.length, bitext.target.segments.length]);
      const said = (values: typeof sourceValues, language: string): void => expect(new Set(values.map(({ id }) => id))).toEqual(new Set(read.values.filter((value) => value.language === language && value.text.trim() !== '').map(({ id }) => id)));
      said(sourceValues, 'en');
      said(targetValues, 'nl');
      const mirrored = bitextOfResources(read, 'nl', 'en', { cut });
      expect(mirrored.sourceValues.length).toBe(targetValues.length);
    }), { seed: 64, numRuns: 1000 });
  });
});

describe('resources for i18next', () => {
  const translate = async (bundle: ResourceBundle, options: object = {}): Promise<ReturnType<typeof createInstance>> => {
    const i18n = createInstance();
    await i18n.use(createBackend(bundle)).init({ lng: 'nl', fallbackLng: 'en', ns: Object.keys(Object.values(bundle)[0] ?? {}), interpolation: { escapeValue: false }, ...options });
    return i18n;
  };

  it('come back from units as they were read', async () => {
    const bundle = resourcesOfUnits(unitsOfResources(readResources(files)));
    expect(bundle['nl']!['common']).toEqual({ title: 'De haven vandaag', cart: { item_one: '{{count}} krat', item_other: '{{count}} kratten', hint: 'Zie eerst $t(cart.help, {"count": {{n}} }). Druk dan op {{- button}}.', help: 'de gids' }, keeper: 'De wachter zwaait', keeper_female: 'Zij zwaait', tags: ['boot', 'touw'], each_other: 'elkaar' });
    const i18n = await translate(bundle, { ns: ['common'], defaultNS: 'common' });
    expect(i18n.t('cart.item', { count: 1 })).toBe('1 krat');
    expect(i18n.t('cart.item', { count: 5 })).toBe('5 kratten');
    expect(i18n.t('keeper', { context: 'female' })).toBe('Zij zwaait');
    expect(i18n.t('cart.hint', { n: 2, button: 'OK' })).toBe('Zie eerst de gids. Druk dan op OK.');
    expect(i18n.t('tags', { returnObjects: true })).toEqual(['boot', 'touw']);
    expect(i18n.t('title', { lng: 'en' })).toBe('The harbour today');
  });

  it('answer every key, whatever the keys are', () => {
    const part = fc.constantFrom('a', 'b', 'c', '0', '1', '__proto__', 'constructor', 'toString', 'x y', '');
    fc.assert(fc.property(fc.uniqueArray(fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.')), { maxLength: 10 }), (keys) => {
      const wanted = keys.filter((key) => key !== '');
      const bundle = resourcesOfUnits(wanted.map((key, k) => ({ en: `text ${k}`, nl: `tekst ${k}`, context: key })));
      const { values, issues } = readResources(bundle);
      expect(issues).toEqual([]);
      expect(new Map(values.filter(({ language }) => language === 'nl').map(({ key, text }) => [key, text]))).toEqual(new Map(wanted.map((key, k) => [key, `tekst ${k}`])));
      if (wanted.length === 0) return;
      const i18n = createInstance({ lng: 'nl', resources: bundle as Resource, initAsync: false, nsSeparator: false });
      void i18n.init();
      // i18next itself finds no names that objects inherit, and no empty parts.
      wanted.forEach((key, k) => {
        if (!/__proto__|constructor|toString/u.test(key) && !key.split('.').includes('')) expect(i18n.t(key)).toBe(`tekst ${k}`);
      });
    }), { seed: 65, numRuns: 1500 });
  });

  it('are files that read back equal', () => {
    const bundle = resourcesOfUnits(unitsOfResources(readResources(files)));
    const written = formatResources(bundle, { path: 'out/{{lng}}/{{ns}}.json' });
    expect(written.map(({ path }) => path)).toEqual(['out/en/common.json', 'out/nl/common.json']);
    expect(resourcesOfUnits(unitsOfResources(readResources(written)))).toEqual(bundle);
  });

  it('are made of claims, the central wording first', () => {
    const en = segment('The lighthouse on Terns Point was lit again on 3 May 2019. It had been dark for 14 years.', 'en');
    const nl = segment('Op 3 mei 2019 ging de vuurtoren van Terns Point weer branden. Hij was 14 jaar donker geweest.', 'nl');
    const alignment = alignClaims([en, nl]);
    const bundle = resourcesOfClaims(alignment);
    const shared = alignment.claims.find(({ members }) => members.length === 2)!;
    const texts = (language: string): ResourceTree => bundle[language]!['claims']!;
    expect(texts('en')[shared.claimId]).toBe(segmentText(en, shared.members[0]!.segment));
    expect(texts('nl')[shared.claimId]).toBe(segmentText(nl, shared.members[1]!.segment));
    expect(Object.keys(resourcesOfClaims(alignment, { namespace: 'facts', keyOf: ({ members }) => `fact${members[0]!.segment}` })['en']!['facts']!)).toContain('fact0');
  });

  it('are made of a term base, without what is not to be shown', () => {
    const terms = { en: [{ text: 'permission', status: 'approved' as const }], nl: [{ text: 'permissie', status: 'forbidden' as const }, { text: 'vergunning', status: 'candidate' as const }, { text: 'toestemming', status: 'approved' as const }] };
    const entry = { entryId: termEntryId(terms), terms };
    const refused = { entryId: contentId(['x']), terms: { nl: [{ text: 'fout', status: 'rejected' as const }] } };
    expect(resourcesOfTermBase(createTermBase([entry, refused], ['en', 'nl']), { keyOf: ({ terms: own }) => own['en']?.[0]?.text ?? '' })).toEqual({ en: { terms: { permission: 'permission' } }, nl: { terms: { permission: 'toestemming' } } });
  });

  it('are served for the closest language, and say what is missing', async () => {
    const i18n = await translate({ nl: { app: { hello: 'hallo' } } }, { lng: 'nl-BE', load: 'currentOnly', fallbackLng: false, ns: ['app'], defaultNS: 'app' });
    expect(i18n.t('hello')).toBe('hallo');
    const failures: string[] = [];
    const lazy = createInstance();
    lazy.on('failedLoading', (language, namespace, message) => failures.push(`${language} ${namespace} ${message}`));
    await lazy.use(createBackend((language, namespace) => {
      if (namespace === 'broken') throw new Error('out of reach');
      return language === 'nl' ? Promise.resolve({ hello: 'dag' }) : undefined;
    })).init({ lng: 'nl', fallbackLng: 'en', ns: ['app', 'broken'], defaultNS: 'app' });
    expect(lazy.t('hello')).toBe('dag');
    expect(failures.sort()).toEqual(['en app Error: no resources of namespace "app" in en', 'en broken Error: out of reach', 'nl broken Error: out of reach']);
  });

  it('stand by key in a table', () => {
    const entry = tabulateResources(readResources(files)).find(({ id }) => id === 'common:keeper_female')!;
    expect(entry).toMatchObject({ stem: 'keeper', context: 'female', namespace: 'common' });
    expect(Object.keys(entry.values)).toEqual(['en', 'nl']);
  });
});
