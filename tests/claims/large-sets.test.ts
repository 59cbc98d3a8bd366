import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { addDocument, alignClaims, measureClaims } from '../../src/claims/index.js';
import { builtInModel } from '../../src/model/index.js';
import { fromSegments } from '../../src/segment/index.js';
import { dotProduct } from '../../src/claims/dot-product.js';
import { mostCompared, NearWords } from '../../src/claims/near-words.js';
import { RowProducts } from '../../src/claims/row-products.js';
import { agreeingSigns, signsOf } from '../../src/claims/signs.js';
import { Random } from '../../src/train/random.js';
import { readEvents, type ClaimCase } from '../../src/train/claims/sets.js';
import type { ClaimAlignment } from '../../src/bitext/index.js';

const root = resolve(import.meta.dirname, '../..');
const events = readEvents(join(root, 'fixtures/reports')).slice(0, 7);
const perEvent = 5;
// 35 texts of seven matters, some 700 sentences: searched as a large set; and two strangers, one of whom says in Dutch what the other says in English.
const strangers = [
  fromSegments(['The lighthouse keeper of Vlieoord counted 412 grey seals on the sandbank on Sunday.', 'His daughter sells postcards.'], 'en'),
  fromSegments(['De bakker op de hoek sluit in april.', 'De vuurtorenwachter van Vlieoord telde zondag 412 grijze zeehonden op de zandbank.'], 'nl'),
];
const documents = [...events.flatMap(({ documents: texts }) => texts), ...strangers];
const whole = alignClaims(documents);
const eventOf = (document: number): number => Math.floor(document / perEvent);

/** Which of the gold pairs of an event are linked, and how many others, `first` being the place of its first text. */
function countLinks({ links }: ClaimAlignment, { grades }: ClaimCase, first: number): { right: number; wrong: number; gold: number } {
  let [right, wrong] = [0, 0];
  for (const { from, to } of links) {
    const grade = grades.get(`${from.document - first}:${from.segment} ${to.document - first}:${to.segment}`) ?? 0;
    if (grade >= 2) right++;
    else if (grade === 0 && eventOf(from.document) === eventOf(first) && eventOf(to.document) === eventOf(first)) wrong++;
  }
  return { right, wrong, gold: [...grades.values()].filter((grade) => grade >= 2).length };
}

describe('sets of many texts', () => {
  it('are large enough here to be searched, not looked at pair by pair', () => {
    expect(documents.reduce((sum, { segments }) => sum + segments.length, 0)).toBeGreaterThan(600);
  });

  it('find of each matter most of what it has by itself, and join hardly any strangers', () => {
    const [among, alone] = [{ right: 0, wrong: 0, gold: 0 }, { right: 0, wrong: 0, gold: 0 }];
    const add = (sum: typeof among, one: typeof among): void => {
      sum.right += one.right;
      sum.wrong += one.wrong;
      sum.gold += one.gold;
    };
    events.forEach((event, k) => {
      add(among, countLinks(whole, event, k * perEvent));
      add(alone, countLinks(alignClaims(event.documents), event, 0));
    });
    const f1 = ({ right, wrong, gold }: typeof among): number => (2 * right) / (right + wrong + gold);
    expect(f1(among)).toBeGreaterThan(f1(alone) - 0.12);
    const apart = whole.links.filter(({ from, to }) => eventOf(from.document) !== eventOf(to.document));
    expect(apart.length).toBeLessThan(0.1 * whole.links.length);
  });

  it('find a translation among texts that have nothing else in common', () => {
    const [en, nl] = [documents.length - 2, documents.length - 1];
    expect(whole.links.find(({ from, to }) => from.document === en && from.segment === 0 && to.document === nl && to.segment === 1)?.score).toBeGreaterThan(0.5);
  });

  it('put each segment in claims once, and come out the same again', () => {
    const seen = new Set<string>();
    for (const { members } of whole.claims) {
      for (const { document, segment, span } of members) {
        const key = `${document}:${segment}:${span?.from ?? ''}`;
        expect(seen.has(key)).toBe(false);
        seen.add(key);
      }
    }
    expect(alignClaims(documents)).toEqual(whole);
  });

  it('take one more text into the claims of its matter', () => {
    const last = perEvent - 1;
    const grown = addDocument(alignClaims(documents.filter((_, place) => place !== last)), documents[last]!);
    const place = grown.documents.length - 1;
    const mates = (alignment: ClaimAlignment, document: number): string[] =>
      alignment.links.flatMap(({ from, to }) => (from.document === document || to.document === document ? [`${from.document === document ? from.segment : to.segment}`] : [])).sort();
    const [added, atOnce] = [new Set(mates(grown, place)), new Set(mates(whole, last))];
    const shared = [...added].filter((segment) => atOnce.has(segment)).length;
    expect(shared).toBeGreaterThan(0.7 * Math.max(added.size, atOnce.size));
  });
});

describe('many texts on one matter', () => {
  it('are all looked at next to each other, though no set of strangers tells what is rare', () => {
    const random = new Random(17);
    const unitsOf = (name: string): string[][] => readFileSync(join(root, `fixtures/glossary/${name}/units.tsv`), 'utf8').trimEnd().split('\n').map((line) => line.split('\t'));
    const [polder, cars] = [unitsOf('polder'), unitsOf('cars')];
    const matter = polder.slice(0, 40);
    const others = [...polder.slice(40), ...cars];
    const order = Int32Array.from(others.keys());
    random.shuffle(order);
    // Each text tells a part of one account, in one of two languages, and then of other things.
    const told = Array.from({ length: 30 }, (_, d) => {
      const own = matter.filter(() => random.fraction() < 0.4);
      return [...own, ...Array.from(order.subarray(d * 17, d * 17 + 17), (k) => others[k]!)];
    });
    const { links } = alignClaims(told.map((units, d) => fromSegments(units.map((unit) => unit[d % 2]!), d % 2 === 0 ? 'en' : 'nl')));
    let wanted = 0;
    told.forEach((one, d) => told.slice(d + 1).forEach((other) => (wanted += one.filter((unit) => other.includes(unit)).length)));
    const found = links.filter(({ from, to }) => told[from.document]![from.segment] === told[to.document]![to.segment]).length;
    expect(found).toBeGreaterThan(0.8 * wanted);
  });
});

describe('the work on a large set', () => {
  // Texts on matters of which each has five, every matter told again with names, places and figures of its own.
  const [ofMatter, matters] = [5, 120];
  const random = new Random(11);
  const syllables = ['ba', 'de', 'ki', 'lo', 'mu', 'ne', 'po', 'ra', 'su', 'ti', 'vo', 'wa', 'ze', 'gri', 'sta', 'plo'];
  const name = (): string => {
    const made = Array.from({ length: 4 }, () => syllables[random.below(syllables.length)]!).join('');
    return `${made[0]!.toUpperCase()}${made.slice(1)}`;
  };
  const all = Array.from({ length: matters }, () => {
    const [town, person, firm, river] = [name(), name(), name(), name()];
    const [count, year] = [100 + random.below(9000), 1900 + random.below(100)];
    const told = [
      `The council of ${town} sold ${count} houses to ${firm}.`, `${person} opened the bridge over the ${river} in ${year}.`, `${firm} hired ${person} as its treasurer.`,
      `Residents of ${town} protested against ${firm}.`, `The ${river} flooded ${town} in ${year + 3}.`, `${person} sued the newspaper of ${town}.`, `A school in ${town} was named after ${person}.`,
      `${firm} closed its plant on the ${river}.`,
    ];
    return Array.from({ length: ofMatter }, (_, d) => fromSegments([...told.slice(d), ...told.slice(0, d)], 'en'));
  });

  it('grows with the number of texts, not with its square', () => {
    // Pairs that are scored and pairs that are linked, a text.
    const [few, many] = [20, matters].map((count) => {
      const { index, pairs } = measureClaims(all.slice(0, count).flat(), builtInModel());
      expect(index.textOf.length).toBeGreaterThan(600);
      return pairs.count / (count * ofMatter);
    }) as [number, number];
    expect(few).toBeGreaterThan(10);
    // Six times as many texts: strangers that chance brings near grow a little, all pairs would be six times as many a text.
    expect(many).toBeLessThan(1.6 * few);
  });

  it('is bounded a text where all are on one matter', () => {
    const alike = (count: number): number => {
      const { pairs } = measureClaims(Array.from({ length: count }, (_, d) => all[d % 2]![d % ofMatter]!), builtInModel());
      return pairs.count / count;
    };
    expect(alike(240)).toBeLessThan(1.25 * alike(120));
  });
});

describe('dotProduct', () => {
  it('adds up products of rows of any length', () => {
    const random = new Random(5);
    for (const dimensions of [1, 2, 3, 4, 7, 32, 130]) {
      const rows = Float32Array.from({ length: 3 * dimensions }, () => random.fraction() - 0.5);
      let sum = 0;
      for (let i = 0; i < dimensions; i++) sum += rows[dimensions + i]! * rows[2 * dimensions + i]!;
      expect(dotProduct(rows, dimensions, rows, 2 * dimensions, dimensions)).toBeCloseTo(sum, 12);
    }
  });
});

describe('agreeingSigns', () => {
  it('counts what one by one is counted', () => {
    const random = new Random(6);
    const dimensions = 128;
    const vectors = Float32Array.from({ length: 20 * dimensions }, () => random.fraction() - 0.5);
    const signs = signsOf(vectors, dimensions)!;
    for (let a = 0; a < 20; a++) {
      for (let b = 0; b < 20; b++) {
        let agreeing = 0;
        for (let i = 0; i < dimensions; i++) if (vectors[a * dimensions + i]! > 0 === vectors[b * dimensions + i]! > 0) agreeing++;
        expect(agreeingSigns(signs, a, b)).toBe(agreeing);
      }
    }
  });

  it('tells nothing of few dimensions', () => {
    expect(signsOf(new Float32Array(40), 1)).toBeUndefined();
  });
});

describe('the kernel of products', () => {
  const fill = (rows: Float32Array, seed: number): void => {
    const random = new Random(seed);
    for (let i = 0; i < rows.length; i++) rows[i] = random.fraction() - 0.5;
  };

  it('finds the nearest word to the same bits as the platform without it', () => {
    const [words, dimensions] = [700, 128];
    const grammatical = Uint8Array.from({ length: words }, (_, word) => (word % 5 === 0 ? 1 : 0));
    const [quick, slow] = [true, false].map((isQuick) => {
      const near = new NearWords(words, dimensions, true, isQuick);
      fill(near.vectors, 7);
      // Of random vectors none are alike.
      for (let word = 1; word < words; word += 3) for (let i = 0; i < dimensions; i++) near.vectors[word * dimensions + i] = near.vectors[(word - 1) * dimensions + i]! + near.vectors[word * dimensions + i]! / 4;
      for (let at = 0; at < near.vectors.length; at++) near.vectors[at]! /= 4;
      return near;
    }) as [NearWords, NearWords];
    expect(quick.vectors.byteOffset).toBeGreaterThan(0);
    const list = Int32Array.from({ length: 2 * mostCompared }, (_, k) => (k * 37) % words);
    let alike = 0;
    for (const [from, to] of [[0, 30], [10, 11], [5, 5], [3, 2 * mostCompared]] as const) {
      quick.setList(list, from, to, grammatical);
      slow.setList(list, from, to, grammatical);
      for (let word = 0; word < words; word++) {
        expect(quick.nearest(word)).toBe(slow.nearest(word));
        if (slow.nearest(word) > 0) alike++;
      }
    }
    expect(alike).toBeGreaterThan(100);
  });

  it('multiplies rows to the same bits as the platform without it, more of them each time', () => {
    for (const dimensions of [8, 128, 7]) {
      const rows = new Float32Array(5000 * dimensions);
      fill(rows, dimensions);
      const quick = new RowProducts(rows, dimensions);
      const slow = new RowProducts(rows, dimensions, false);
      for (const [first, count] of [[0, 1], [3, 40], [100, 300], [7, 5], [2, 4500], [50, 60]] as const) {
        quick.open(first, count);
        slow.open(first, count);
        for (const row of [0, 17, 4999]) {
          quick.multiply(row);
          slow.multiply(row);
          expect(quick.products.slice(0, count)).toEqual(slow.products.slice(0, count));
        }
      }
      expect(quick.products.byteOffset > 0).toBe(dimensions % 4 === 0);
    }
  });
});

describe('leaveStage', () => {
  it('is left in by bundlers, though nobody uses the memory that it asks for', async () => {
    const { outputFiles } = await build({ stdin: { contents: `import { leaveStage } from './src/claims/large-sets.ts'; leaveStage(1e6);`, resolveDir: root }, bundle: true, minify: true, format: 'esm', write: false, logLevel: 'silent' });
    expect(outputFiles[0]!.text).toContain('new ArrayBuffer');
  });
});
