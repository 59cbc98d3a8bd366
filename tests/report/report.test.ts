import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { escapeHtml, formatScriptJson } from '../../src/report/escape.js';
import { formatClaimReport, reportMessages } from '../../src/report/index.js';
import { en } from '../../src/report/messages/en.js';
import { createSay, type MessageKey } from '../../src/report/messages/index.js';
import { nl } from '../../src/report/messages/nl.js';
import { findHits, foldText, readQuery } from '../../src/report/page/search.js';
import { assetsFile, buildPageAssets } from '../tools/report-page.js';
import { alignment, crowd, hostileName, hostileSentence } from './bridge.js';

const keys = Object.keys(en) as (keyof typeof en)[];
const placesOf = (message: string): string[] => [...message.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1]!).sort();
const dataOf = (page: string): unknown => JSON.parse(/<script type="application\/json" id="report-data">([\s\S]*?)<\/script>/u.exec(page)![1]!);

describe('escaping', () => {
  it('gives any value back, and leaves nothing that HTML or JavaScript would read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '</script>', '<!--', ']]>', '\u2028', '&lt;', '\ud800'), (text, poison) => {
        const json = formatScriptJson({ text: text + poison });
        expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
        expect(JSON.parse(json)).toEqual({ text: text + poison });
        expect(escapeHtml(text + poison)).not.toMatch(/[<>"'\0]|&(?!(?:amp|lt|gt|quot|#39);)/u);
      }),
      { seed: 5, numRuns: 5000 },
    );
  });

  it('keeps the title a title', () => {
    const page = formatClaimReport(alignment, { title: '</title><script>window.hacked=1</script>' });
    expect(page).toContain('<title>&lt;/title&gt;&lt;script&gt;window.hacked=1&lt;/script&gt;</title>');
    expect(page.match(/<script/gu)).toHaveLength(2);
  });
});

describe('formatClaimReport', () => {
  const page = formatClaimReport(alignment);

  it('makes one page that names no address', () => {
    expect(page.startsWith('<!doctype html>\n')).toBe(true);
    expect(page).not.toMatch(/https?:(?!\/\/www\.w3\.org\/2000\/svg)|url\(|@import|<link|src=(?!x)/u);
    expect(page).not.toContain(hostileName);
    expect(dataOf(page)).toMatchObject({ version: 1, title: null, language: null });
    const { documents } = dataOf(page) as { documents: { text: string; name: string }[] };
    expect(documents[2]!.name).toBe(hostileName);
    expect(documents[2]!.text).toContain(hostileSentence);
  });

  it('is the same on every run, and takes its language and title', () => {
    expect(formatClaimReport(alignment)).toBe(page);
    expect(formatClaimReport(JSON.parse(JSON.stringify(alignment)) as typeof alignment)).toBe(page);
    expect(formatClaimReport(alignment, { language: 'nl' })).toContain('<html lang="nl">');
    expect(formatClaimReport(alignment, { language: 'nl' })).toContain('<title>Wat 4 teksten beweren</title>');
    expect(dataOf(formatClaimReport(alignment, { title: 'The bridge', language: 'en' }))).toMatchObject({ title: 'The bridge', language: 'en' });
  });

  it('grows with its input and no faster', () => {
    const size = (count: number): number => formatClaimReport(crowd(count)).length;
    const least = size(1);
    expect(size(401) - least).toBeLessThan(2.2 * (size(201) - least));
  });

  it('refuses an alignment whose claims or links point nowhere', () => {
    const astray = { document: 1, segment: 9 };
    expect(() => formatClaimReport({ ...alignment, claims: [{ claimId: 'x', members: [astray], central: astray, disputed: false }] })).toThrow(new RangeError('got segment 9, expected 0 to 2 (the text has 3 segments)'));
    expect(() => formatClaimReport({ ...alignment, links: [{ ...alignment.links[0]!, to: { document: 7, segment: 0 } }] })).toThrow('got a reference to document 7, expected 0 to 3');
  });

  it('carries the page that is in src/report/page', async () => {
    expect(readFileSync(assetsFile, 'utf8'), 'run `npm run report-page`').toBe(await buildPageAssets());
  });
});

describe('the messages of the page', () => {
  it('have the same keys in both languages', () => expect(Object.keys(nl).sort()).toEqual([...keys].sort()));

  it.each(keys)('%s has the same places in both languages', (key) => expect(placesOf(nl[key])).toEqual(placesOf(en[key])));

  it('are translated', () => {
    const alike = keys.filter((key) => en[key] === nl[key]);
    expect(alike).toEqual(['reasons.count', 'score.label'].filter((key) => alike.includes(key as keyof typeof en)));
  });

  it('have both plurals or none', () => {
    const plurals = keys.filter((key) => /_(?:one|other)$/u.test(key));
    expect(plurals.filter((key) => !keys.includes((key.endsWith('_one') ? key.replace(/_one$/u, '_other') : key.replace(/_other$/u, '_one')) as keyof typeof en))).toEqual([]);
  });

  it.each(['en', 'nl'] as const)('read as i18next reads them: %s', async (language) => {
    const i18n = createInstance({ lng: language, resources: { [language]: { translation: reportMessages[language] } }, keySeparator: false, nsSeparator: false, interpolation: { escapeValue: false } });
    await i18n.init();
    const say = createSay(language);
    const bases = [...new Set(keys.map((key) => key.replace(/_(?:one|other)$/u, '') as MessageKey))];
    for (const key of bases) {
      for (const count of [0, 1, 2, 11, 21]) {
        const values = { count, number: 3, total: 9, name: '{{x}} <b>', language: 'Dutch', claims: 'x', alone: 2, from: 'A', to: 'B', score: '0.9', percent: 90, agrees: 1, tag: 'xx' };
        expect(say(key, values)).toBe(i18n.t(key, values));
      }
    }
  });

  it('are all used', () => {
    const room = resolve(import.meta.dirname, '../../src/report');
    const sources = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.startsWith('messages') && file !== 'page-assets.ts');
    const code = sources.map((file) => readFileSync(join(room, file), 'utf8')).join('\n');
    const bases = [...new Set(keys.map((key) => key.replace(/_(?:one|other)$/u, '')))];
    expect(bases.filter((key) => !code.includes(`'${key}'`) && !code.includes(`\`${key.slice(0, key.lastIndexOf('.'))}.\${`))).toEqual([]);
  });
});

describe('search', () => {
  it('folds letters, marks, blanks and quotes, each with its place', () => {
    const folded = foldText('  Málaga’s\n\tCAFE\u0301 – Œuvre');
    expect(folded.folded).toBe("malaga's cafe - oeuvre");
    expect(folded.starts).toHaveLength(folded.folded.length + 1);
    expect(readQuery('  Café  café MÁLAGA ')).toEqual(['cafe', 'malaga']);
  });

  it('finds the words as they stand', () => {
    const text = 'De cafe\u0301s van Málaga en het œuvre';
    const words = (query: string): string[] => findHits(text, readQuery(query)).map(({ from, to }) => text.slice(from, to));
    expect(words('café')).toEqual(['cafe\u0301']);
    expect(words('malaga OEUVRE')).toEqual(['Málaga', 'œuvre']);
    expect(words('o')).toEqual(['œ']);
    expect(words('a')).toHaveLength(6 - 1);
    expect(words('')).toEqual([]);
  });

  it('finds spans that are in order, disjoint and in the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 3 }), fc.nat(), fc.nat(), (text, other, a, b) => {
        for (const query of [other, text.slice(a % (text.length + 1), b % (text.length + 1))]) {
          let end = 0;
          for (const { from, to } of findHits(text, readQuery(query))) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
            end = to;
          }
        }
        expect(foldText(text).starts.at(-1)).toBe(text.length);
      }),
      { seed: 5, numRuns: 5000 },
    );
  });
});
