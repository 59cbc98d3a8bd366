import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pairDocuments, type DocumentPairing } from '../../src/align/index.js';
import { assignBest } from '../../src/align/assign.js';
import { readDocumentPath, stemLikeness } from '../../src/align/document-paths.js';
import type { SegmentedText } from '../../src/bitext/index.js';
import { fromSegments } from '../../src/segment/index.js';
import { Random } from '../../src/train/random.js';
import { makeCollection, namings, type BilingualDocument } from '../tools/generated-collections.js';

interface Gold {
  readonly source: { readonly sentences: readonly string[] };
  readonly target: { readonly sentences: readonly string[] };
  readonly gold: readonly (readonly [readonly number[], readonly number[]])[];
}
// Our own story and guide, cut into documents of four beads each.
const documents = ['ferry', 'grebe'].flatMap((name): BilingualDocument[] => {
  const { source, target, gold } = JSON.parse(readFileSync(new URL(`../../fixtures/translation/${name}/gold.jsonl`, import.meta.url), 'utf8')) as Gold;
  return Array.from({ length: Math.floor(gold.length / 4) }, (_, at) => gold.slice(4 * at, 4 * at + 4)).map((own) => ({
    en: own.flatMap(([indices]) => indices.map((index) => source.sentences[index]!)),
    nl: own.flatMap(([, indices]) => indices.map((index) => target.sentences[index]!)),
  }));
}).filter(({ en, nl }) => en.length > 1 && nl.length > 1);

const plain = ({ pairs, sourceOnly, targetOnly }: DocumentPairing): unknown => ({ pairs: pairs.map(({ source, target, score }) => ({ source, target, score })), sourceOnly, targetOnly });

describe('assignBest', () => {
  it('law: gains as much as the best of all choices, and chooses each target once', () => {
    const graph = fc.record({ sources: fc.integer({ min: 0, max: 5 }), targets: fc.integer({ min: 0, max: 5 }), gains: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 25, maxLength: 25 }) });
    fc.assert(
      fc.property(graph, ({ sources, targets, gains }) => {
        const edges = Array.from({ length: sources * targets }, (_, at) => ({ source: Math.floor(at / targets), target: at % targets, gain: gains[at]! })).filter(({ gain }) => gain > 0);
        const bestFrom = (source: number, taken: number): number => {
          if (source === sources) return 0;
          let best = bestFrom(source + 1, taken);
          for (const edge of edges) if (edge.source === source && (taken & (1 << edge.target)) === 0) best = Math.max(best, edge.gain + bestFrom(source + 1, taken | (1 << edge.target)));
          return best;
        };
        const chosen = [...assignBest(edges, sources, targets)].flatMap((edge) => (edge < 0 ? [] : [edges[edge]!]));
        expect(new Set(chosen.map(({ target }) => target)).size).toBe(chosen.length);
        expect(chosen.reduce((sum, { gain }) => sum + gain, 0)).toBe(bestFrom(0, 0));
      }),
      { seed: 51, numRuns: 5000 },
    );
  });
});

describe('paths of documents', () => {
  it.each([
    ['docs/en/guide/start.md', 'en', 'guide/start'],
    ['i18n/nl/guide/start.md', 'nl', 'guide/start'],
    ['guide/start.nl-BE.md', 'nl', 'guide/start'],
    ['./start_nl.html', 'nl', 'start'],
    ['nl-start.adoc', 'nl', 'start'],
    ['corpus.en', 'en', 'corpus'],
    ['NL\\Begin.TXT', 'nl', 'begin'],
    ['v1.2.notes.en.md', 'en', 'v1.2.notes'],
  ])('%s in %s is %s', (path, language, key) => expect(readDocumentPath(path, language).key).toBe(key));

  it('says how much names look alike', () => {
    expect(stemLikeness('install', 'install')).toBe(1);
    expect(stemLikeness('installation', 'installatie')).toBeGreaterThan(0.7);
    expect(stemLikeness('', '')).toBe(0);
    expect(stemLikeness('abc', 'xyz')).toBe(0);
  });
});

describe('pairDocuments', () => {
  it.each(namings)('finds our own documents, named %s, and leaves alone what has no partner', (naming) => {
    const { sources, targets, gold } = makeCollection(documents, { oneSided: 0.2, loss: 0, naming }, new Random(3));
    const { pairs, sourceOnly, targetOnly } = pairDocuments(sources, targets);
    const isRight = (source: number, target: number): boolean => gold.some(([a, b]) => a === source && b === target);
    expect(pairs.filter(({ source, target }) => !isRight(source, target)).length).toBeLessThanOrEqual(1);
    expect(pairs.length).toBeGreaterThanOrEqual(gold.length - 2);
    expect([...pairs.map(({ source }) => source), ...sourceOnly].sort((a, b) => a - b)).toEqual([...sources.keys()]);
    expect([...pairs.map(({ target }) => target), ...targetOnly].sort((a, b) => a - b)).toEqual([...targets.keys()]);
    for (const { score, reasons } of pairs) {
      expect(score).toBeGreaterThanOrEqual(0.5);
      expect(score).toBeLessThanOrEqual(1);
      expect(reasons.some(({ weight }) => weight > 0)).toBe(true);
    }
  });

  it('law: mirrored collections give the mirrored pairs; the same ones the same', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...namings), fc.integer({ min: 0, max: documents.length }), (seed, naming, count) => {
        const { sources, targets } = makeCollection(documents.slice(0, count), { oneSided: 0.3, loss: 0.2, naming }, new Random(seed));
        const there = pairDocuments(sources, targets, { minScore: 0.2 });
        const back = pairDocuments(targets, sources, { minScore: 0.2 });
        const mirrored = { pairs: back.pairs.map(({ source, target, score }) => ({ source: target, target: source, score })).sort((a, b) => a.source - b.source), sourceOnly: back.targetOnly, targetOnly: back.sourceOnly };
        expect(mirrored).toEqual(plain(there));
        expect(plain(pairDocuments(sources, targets, { minScore: 0.2 }))).toEqual(plain(there));
        expect(JSON.parse(JSON.stringify(there))).toEqual(there);
      }),
      { seed: 52, numRuns: 60 },
    );
  });

  const named = (name: string, language: string, ...sentences: string[]): SegmentedText => ({ ...fromSegments(sentences, language), name });

  it('takes paths where content says nothing', () => {
    const [en, nl] = ['A new version with many fixes is out today.', 'Vandaag is er een nieuwe versie met veel verbeteringen.'];
    const byPath = pairDocuments([named('en/a.md', 'en', en), named('en/b.md', 'en', en), named('en/c.md', 'en', en)], [named('nl/c.md', 'nl', nl), named('nl/a.md', 'nl', nl), named('nl/b.md', 'nl', nl)], { minScore: 0.05 });
    expect(byPath.pairs.map(({ source, target }) => [source, target])).toEqual([[0, 1], [1, 2], [2, 0]]);
    expect(byPath.pairs[0]!.reasons.find(({ kind }) => kind === 'path')!.weight).toBeGreaterThan(0);
  });

  it('weighs what is the same in both languages and no prose', () => {
    const sources = [fromSegments(['See the example.'], 'en'), fromSegments(['See the example.'], 'en')];
    const targets = [fromSegments(['Zie het voorbeeld.'], 'nl'), fromSegments(['Zie het voorbeeld.'], 'nl')];
    const fixed = { source: [['h1', 'h2', 'h3'], ['h7', 'h8', 'h9']], target: [['h7', 'h8', 'h9'], ['h1', 'h2', 'h3']] };
    expect(pairDocuments(sources, targets, { fixed, minScore: 0.01 }).pairs.map(({ source, target }) => [source, target])).toEqual([[0, 1], [1, 0]]);
    expect(() => pairDocuments(sources, targets, { fixed: { source: [], target: [] } })).toThrow(/one list for each of 2 and 2/u);
  });

  it('pairs languages that no model knows, by numbers and names', () => {
    const sources = ['Ada Lovelace 1843 Babbage', 'Grace Hopper 1952 COBOL', 'Edsger Dijkstra 1959 Rotterdam'].map((words) => fromSegments([`Über ${words}.`], 'de'));
    const targets = ['Grace Hopper 1952 COBOL', 'Edsger Dijkstra 1959 Rotterdam', 'Ada Lovelace 1843 Babbage'].map((words) => fromSegments([`Sur ${words}.`], 'fr'));
    const { pairs } = pairDocuments(sources, targets, { minScore: 0.05 });
    expect(pairs.map(({ source, target }) => [source, target])).toEqual([[0, 2], [1, 0], [2, 1]]);
    expect(pairs[0]!.reasons.find(({ kind }) => kind === 'words')!.words).toEqual(expect.arrayContaining(['1843', 'ada', 'lovelace']));
  });

  it('takes nothing, and refuses what is no score', () => {
    expect(pairDocuments([], [fromSegments(['A.'], 'en')])).toEqual({ version: 1, pairs: [], sourceOnly: [], targetOnly: [0] });
    expect(() => pairDocuments([], [], { minScore: 2 })).toThrow(RangeError);
  });

  it('looks at the parts of space that matter where all pairs are too many', () => {
    // 2,100 a side: the same few sentences again and again, each time with a number of its own.
    const words = Array.from({ length: 2100 }, (_, index) => documents[index % documents.length]!);
    const sources = words.map(({ en }, index) => fromSegments([...en.slice(0, 2), `Item ${index * 7919}.`], 'en'));
    const targets = words.map(({ nl }, index) => fromSegments([...nl.slice(0, 2), `Punt ${index * 7919}.`], 'nl'));
    const { pairs } = pairDocuments(sources, targets);
    expect(pairs.filter(({ source, target }) => source === target).length).toBeGreaterThan(2000);
  });
});
