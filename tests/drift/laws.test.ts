import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptFiles, compareFiles, createBaseline, formatBaseline, formatLock, matchesPattern, pairPaths, parseBaseline, parseLock, sideOfPath, withoutBaseline, type AcceptedLink } from '../../src/drift/index.js';
import { codeSkeleton } from '../../src/drift/blocks.js';
import { compareAddresses } from '../../src/drift/links.js';
import { matchSequences } from '../../src/drift/sequence-diff.js';
import { traceChanges } from '../../src/drift/trace-changes.js';

const seed = 20261125;
const items = fc.array(fc.constantFrom(...'abcdefghij'), { maxLength: 20 });

describe('matchSequences', () => {
  it('matches equal items, each once, and as many as both sides have', () => {
    fc.assert(fc.property(items, items, (before, after) => {
      const match = [...matchSequences(before, after)];
      const found = match.filter((j) => j >= 0);
      expect(new Set(found).size).toBe(found.length);
      match.forEach((j, i) => j >= 0 && expect(after[j]).toBe(before[i]));
      const count = (list: readonly string[], one: string): number => list.filter((other) => other === one).length;
      expect(found.length).toBe([...new Set(before)].reduce((sum, one) => sum + Math.min(count(before, one), count(after, one)), 0));
    }), { seed, numRuns: 5000 });
  });

  it('keeps the order where nothing was moved', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer().map(String)), fc.array(fc.boolean()), fc.array(fc.boolean()), (all, left, right) => {
      const [before, after] = [all.filter((_, i) => left[i] !== true), all.filter((_, i) => right[i] !== true)];
      const found = [...matchSequences(before, after)].filter((j) => j >= 0);
      expect(found).toEqual([...found].sort((a, b) => a - b));
    }), { seed, numRuns: 5000 });
  });

  it('takes long sequences of few and of many different items', () => {
    const long = Array.from({ length: 100_000 }, (_, i) => String(i % 3));
    expect([...matchSequences(long, long.slice().reverse())].filter((j) => j >= 0).length).toBe(99_999 + 1);
    const many = Array.from({ length: 100_000 }, (_, i) => String(i));
    expect([...matchSequences(many, many.slice().reverse())].every((j, i) => j === many.length - 1 - i)).toBe(true);
  });
});

// One link an item on each side, items all different.
const linksOf = (count: number): AcceptedLink[] => Array.from({ length: count }, (_, i) => ({ source: [`s${i}`], target: [`t${i}`], name: '' }));
const inOrder = { targetsOf: (i: number) => [i], sourcesOf: (j: number) => [j] };

describe('traceChanges', () => {
  it('asks for nothing where nothing changed, nor for the alignment', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 20 }), (count) => {
      const links = linksOf(count);
      expect(traceChanges(links, links.flatMap(({ source }) => source), links.flatMap(({ target }) => target), () => {
        throw new Error('asked for');
      }).changes).toEqual([]);
    }), { seed, numRuns: 200 });
  });

  it('finds each changed source stale unless its target changed', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 20 }), (changed) => {
      const links = linksOf(changed.length);
      const { changes } = traceChanges(links, changed.map(([source], i) => (source ? `S${i}` : `s${i}`)), changed.map(([, target], i) => (target ? `T${i}` : `t${i}`)), () => inOrder);
      expect(changes).toEqual(changed.flatMap(([source, target], i) => (source && !target ? [{ kind: 'stale', source: [i], target: [i] }] : [])));
    }), { seed, numRuns: 5000 });
  });

  it('finds each dropped source stale, and each dropped target taken', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('source', 'target', 'both', 'none'), { maxLength: 20 }), (dropped) => {
      const links = linksOf(dropped.length);
      const [sources, targets] = [dropped.flatMap((side, i) => (side === 'source' || side === 'both' ? [] : [`s${i}`])), dropped.flatMap((side, i) => (side === 'target' || side === 'both' ? [] : [`t${i}`]))];
      const { changes } = traceChanges(links, sources, targets, () => inOrder);
      expect(changes.filter(({ kind }) => kind === 'stale').map(({ target }) => targets[target[0]!])).toEqual(dropped.flatMap((side, i) => (side === 'source' ? [`t${i}`] : [])));
      expect(changes.filter(({ kind }) => kind === 'taken').map(({ source }) => sources[source[0]!])).toEqual(dropped.flatMap((side, i) => (side === 'target' ? [`s${i}`] : [])));
    }), { seed, numRuns: 5000 });
  });

  it('takes a text in which all is new', () => {
    const links = linksOf(50_000);
    const fresh = links.map((_, i) => `x${i}`);
    expect(traceChanges(links, fresh, links.flatMap(({ target }) => target), () => inOrder).changes.length).toBeGreaterThanOrEqual(50_000);
    expect(traceChanges(links, fresh, links.map((_, i) => `y${i}`), () => inOrder).changes).toEqual([]);
  });
});

describe('the lock', () => {
  const hash = fc.stringMatching(/^[\da-f]{12}$/u);
  const link = fc.record({ source: fc.array(hash, { maxLength: 3 }), target: fc.array(hash, { maxLength: 3 }), name: fc.oneof(fc.constant(''), fc.constant('code'), fc.string({ minLength: 1, unit: 'binary' })) });
  const pair = fc.record({ source: fc.string({ unit: 'binary' }), target: fc.option(fc.string()), links: fc.array(link, { maxLength: 4 }) });
  const byPath = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

  it('is read as it was written, in one order', () => {
    fc.assert(fc.property(fc.uniqueArray(pair, { selector: ({ source }) => source, maxLength: 4 }), fc.uniqueArray(fc.string(), { maxLength: 3 }), (pairs, targetOnly) => {
      const text = formatLock({ version: 1, pairs, targetOnly });
      expect(JSON.parse(text)).toBeTruthy();
      const read = parseLock(text);
      // Names that look like numbers come first in an object, whatever the file says.
      expect([...read.pairs].sort((a, b) => byPath(a.source, b.source))).toEqual([...pairs].sort((a, b) => byPath(a.source, b.source)));
      expect(read.targetOnly).toEqual([...targetOnly].sort());
      expect(formatLock(read)).toBe(text);
    }), { seed, numRuns: 2000 });
  });
});

describe('compareFiles', () => {
  const sentence = fc.constantFrom('The ferry leaves at noon.', 'Nobody waited.', 'Fees are 3 euros.', '## Heading\n\n', '`code`', '- item\n', '```js\nx\n```\n', '\n\n', '<b>bold', '{{x}}', '\ud800', '| a | b |\n', '---\n');
  const file = (language: string) => fc.tuple(fc.array(sentence, { maxLength: 12 }).map((parts) => parts.join(' ')), fc.constantFrom('md', 'mdx', 'html', 'adoc', 'txt')).map(([text, ending]) => ({ path: `${language}/a.${ending}`, text, language }));

  it('finds nothing in what was accepted, whatever it is', () => {
    fc.assert(fc.property(file('en'), file('nl'), (source, target) => {
      const accepted = acceptFiles(source, target);
      expect(compareFiles(source, target, accepted)).toEqual([]);
      expect(acceptFiles(source, target, accepted)).toEqual(accepted);
    }), { seed, numRuns: 300 });
  });

  it('gives findings that survive as JSON, with places inside the files, the same each time', () => {
    fc.assert(fc.property(file('en'), file('nl'), file('en'), (source, target, other) => {
      const issues = compareFiles({ ...source, path: 'en/a.md' }, target, acceptFiles({ ...other, path: 'en/a.md' }, target));
      expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
      expect(compareFiles({ ...source, path: 'en/a.md' }, target, acceptFiles({ ...other, path: 'en/a.md' }, target))).toEqual(issues);
      for (const { sourcePlace, targetPlace } of issues) {
        if (sourcePlace !== undefined) expect(sourcePlace.endLine).toBeLessThanOrEqual(source.text.split('\n').length);
        if (targetPlace !== undefined) expect(targetPlace.endLine).toBeLessThanOrEqual(target.text.split('\n').length);
      }
      const baseline = createBaseline(issues);
      expect(withoutBaseline(issues, parseBaseline(formatBaseline(baseline)))).toEqual([]);
    }), { seed, numRuns: 300 });
  });

  it('refuses files that are not of one kind', () => {
    expect(() => compareFiles({ path: 'a.md', text: '', language: 'en' }, { path: 'a.json', text: '{}', language: 'nl' })).toThrow('expected two documents, two JSON files or two PO files');
  });
});

describe('paths', () => {
  const languages = { source: 'en', target: 'nl' };
  it.each([
    ['en/guide.md', 'nl/guide.md'],
    ['docs/en-US/a/guide.mdx', 'docs/nl-NL/a/guide.mdx'],
    ['guide.en.md', 'guide.nl.md'],
    ['guide.md', 'guide.nl.md'],
    ['messages_en.json', 'messages_nl.json'],
    ['locale/en.po', 'locale/nl.po'],
    ['en/guide.md', 'nl/guide.mdx'],
    ['english/Guide.html', 'dutch/Guide.html'],
  ])('pairs %s and %s', (source, target) => expect(pairPaths([source, 'en/other.md'], [target, 'nl/another.md'], languages)).toMatchObject({ pairs: [[source, target]], sourceOnly: ['en/other.md'], targetOnly: ['nl/another.md'] }));

  it('leaves what could be either to content', () => expect(pairPaths(['en/a.md'], ['nl/a.md', 'nl-be/a.md'], languages).pairs).toEqual([]));

  it('tells the side of a path', () => expect(['docs/en/a.md', 'a.nl.md', 'a.md', 'en/a.nl.md', 'docs/en/x.md', 'nl/x/a_x.md', 'x.md'].map((path) => sideOfPath(path, languages))).toEqual(['source', 'target', undefined, undefined, 'source', 'target', undefined]));

  it.each([
    ['docs/en/a.md', 'docs/**', true], ['docs/en/a.md', 'docs', true], ['docs/en/a.md', 'docs/', true], ['docs/en/a.md', '**/*.md', true], ['docs/en/a.md', 'docs/*.md', false],
    ['docs/en/a.md', '*/en/?.md', true], ['docs/en/a.md', 'doc', false], ['a.md', '**', true], ['a.md', './a.md', true], ['abbbc', 'a*b*c', true], ['abbb', 'a*c', false],
  ])('%s fits %s: %s', (path, pattern, fits) => expect(matchesPattern(path, pattern)).toBe(fits));

  it('takes hostile patterns', () => expect(matchesPattern('a'.repeat(20_000), `${'*a'.repeat(1000)}b`)).toBe(false));
});

describe('what is no prose', () => {
  it('lets comments and strings of code be translated', () => {
    expect(codeSkeleton('const a = "hello"; // the greeting\n')).toBe(codeSkeleton("const a = \"hallo\";\n/* de groet */"));
    expect(codeSkeleton('npm ci # install')).toBe(codeSkeleton('npm ci # installeer'));
    expect(codeSkeleton('npm ci')).not.toBe(codeSkeleton('npm install'));
    expect(codeSkeleton('see http://a.b/c')).not.toBe(codeSkeleton('see http://a.b/d'));
    expect(codeSkeleton("it's 5")).not.toBe(codeSkeleton("it's 6"));
  });

  const ground = { sourcePath: 'docs/en/a.md', targetPath: 'docs/nl/a.md', sourceLanguage: 'en', targetLanguage: 'nl', translationOf: (path: string) => new Map([['docs/en/b.md', 'docs/nl/b.md']]).get(path) };
  it.each([
    ['https://example.com/x', 'https://example.com/x', 'same'], ['https://example.com/en/x', 'https://example.com/nl/y', 'same'], ['https://en.wikipedia.org/wiki/Ferry', 'https://nl.wikipedia.org/wiki/Veerboot', 'same'],
    ['https://example.com/x', 'https://example.nl/x', 'same'], ['https://example.com/x', 'https://example.com/y', 'differs'], ['https://example.com/x', 'https://example.org/x?lang=nl', 'same'], ['https://one.com', 'https://two.com', 'differs'],
    ['https://one.com', 'b.md', 'differs'], ['b.md', 'b.md', 'same'], ['b.md#top', '../en/b.md', 'untranslated'], ['b.md', '../nl/b.md#boven', 'same'], ['c.md', 'd.md', 'same'], ['#start', '#begin', 'same'], ['mailto:a@b.c', 'mailto:d@b.c', 'differs'],
  ])('%s and %s: %s', (source, target, verdict) => expect(compareAddresses(source, target, ground).verdict).toBe(verdict));
});
