// Fits the prices of beads and writes src/evidence/bead-weights.ts:  tsx tests/tools/fit-bead-weights.ts [known] [length] [learned] [vectors] [first]
// Without arguments all are fitted; those not asked for keep what they have. With `markup` among the arguments only the weights of markup are
// fitted, on texts that have some.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { align, mergedCoverage, vectorsOf } from '../../src/align/index.js';
import type { SegmentedText } from '../../src/bitext/index.js';
import { builtInModel, type Embedder } from '../../src/model/index.js';
import { beadFeatureNames, beadWeights, firstLookWeights, learnAssociations, learnedWeights, lengthWeights, linkWords, PairEvidence, prepareTexts, vectorWeights, type PreparedText } from '../../src/evidence/index.js';
import { fitBeadWeights, generateBitext, type BeadExample, type GeneratorOptions } from '../../src/train/index.js';
import { randomNumbers } from '../../src/train/random.js';
import { readPairs, thinOut } from './generated-pairs.js';

// Prose and manuals under open licences; two free translations (verses of 1939) so that not all is literal.
const files = [
  'twc_nl', 'privacyguides', 'internet_nl', 'mozilla_www_ftl', 'mozilla_legal', 'scratch_l10n', 'opensource_guide', 'bitcoin_org', 'nl_wallet', 'minvws_corona_dashboard', 'minvws_coronamelder_site',
  'shattered_pixel_dungeon', 'digikam_doc', 'dtdocs', 'stsb_multi_mt_train', 'gnome_user_docs', 'kde_docbook', 'cc_legalcode', 'udhr', 'alaveteli', 'openehr_archetypes', 'adobe_workfront', 'bible_canisius_bbe', 'bible_canisius_drc',
];

interface Mode {
  readonly name: 'beadWeights' | 'lengthWeights' | 'learnedWeights' | 'vectorWeights' | 'firstLookWeights';
  readonly about: string;
  readonly start: readonly number[];
  readonly examples: number;
  readonly rate: number;
  readonly leastCoverage: number;
  /** Names of the features that have a weight, where not all have. */
  readonly features?: ReadonlySet<string>;
  readonly generator: GeneratorOptions;
  /** Links are learned from the pair itself first. */
  readonly learned?: true;
  readonly vectors?: true;
}

// No table knows these languages: the lexicon keeps out of it.
const unknown = ['qaa', 'qab'] as const;
const modes: Record<string, Mode> = {
  known: { name: 'beadWeights', about: 'Weights for two texts whose words the lexicon knows.', start: beadWeights, examples: 2500, rate: 0.08, leastCoverage: mergedCoverage, generator: { languages: ['en', 'nl'], length: [1, 36], ragged: 0.5, unrelated: 0.06, disguised: 0 }, vectors: true },
  length: { name: 'lengthWeights', about: 'Weights for two texts of which no words are known: lengths, numbers, like spelling and the marks at the end.', start: lengthWeights, examples: 1500, rate: 0.08, leastCoverage: 0, generator: { languages: unknown, length: [3, 36], ragged: 0.3, unrelated: 0.02, disguised: 0.5 } },
  learned: { name: 'learnedWeights', about: 'Weights for two texts whose words were learned from the texts themselves: fewer words are known, and less surely.', start: learnedWeights, examples: 60, rate: 0.05, leastCoverage: 0, generator: { languages: unknown, length: [120, 200], ragged: 0.3, unrelated: 0, disguised: 0.5 }, learned: true },
  vectors: { name: 'vectorWeights', about: 'Weights for two texts of which no words are known, but vectors of segments.', start: vectorWeights, examples: 1500, rate: 0.08, leastCoverage: 0, generator: { languages: unknown, length: [3, 36], ragged: 0.4, unrelated: 0.05, disguised: 0.5 }, vectors: true },
  first: {
    name: 'firstLookWeights', about: 'Weights for a first look at two texts: by vectors, lengths and structure alone, no words.', start: firstLookWeights, examples: 1500, rate: 0.08, leastCoverage: 0,
    features: new Set(['1-1', '1-2', '2-2', '1-3', '1-4', '2-3', 'other shapes', 'length', 'length squared', 'length as Gale and Church', 'kinds differ', 'markup differs', 'blocks between', 'paragraph breaks inside', 'both begin paragraphs', 'one begins a paragraph', 'skip', 'skip length', 'endings differ', 'vectors alike', 'vectors alike below 0.3', 'vectors alike above 0.6', 'least alike member', 'a run of skips']),
    generator: { languages: ['en', 'nl'], length: [1, 36], ragged: 0.5, unrelated: 0.06, disguised: 0 }, vectors: true,
  },
};

// The model's vectors for the languages that no table knows: they are English and Dutch.
const masked: Embedder = {
  dimensions: builtInModel().dimensions,
  knows: () => true,
  embedSegments: (document) => builtInModel().embedSegments({ ...document, language: document.language === unknown[0] ? 'en' : document.language === unknown[1] ? 'nl' : document.language }),
};

const root = resolve(import.meta.dirname, '../..');
const pairs = readPairs(files);

const results = new Map<string, readonly number[]>();
const onlyMarkup = process.argv.includes('markup');
const markup = new Set(['markup differs', 'blocks between']);
const asked = process.argv.slice(2).filter((name) => name !== 'markup');
for (const [key, mode] of Object.entries(modes)) {
  if (asked.length > 0 && !asked.includes(key)) {
    results.set(mode.name, mode.start);
    continue;
  }
  const kept = new Map<number, BeadExample | undefined>();
  const exampleOf = (index: number): BeadExample | undefined => {
    if (!kept.has(index)) kept.set(index, makeExample(index, mode));
    return kept.get(index);
  };
  const free = onlyMarkup ? markup : mode.features;
  const fitted = fitBeadWeights(onlyMarkup ? Math.ceil(mode.examples / 5) : mode.examples, exampleOf, { start: mode.start, passes: 2, rate: mode.rate, decay: 1e-5, leastCoverage: mode.leastCoverage, ...(free === undefined ? {} : { free: freeOf(free) }), report: (pass, loss) => process.stdout.write(`${key}, pass ${pass + 1}: ${loss.toFixed(4)} nats a bead\n`) });
  results.set(mode.name, fitted.map((weight) => Number(weight.toFixed(4))));
}
writeFileSync(join(root, 'src/evidence/bead-weights.ts'), formatWeights());

function freeOf(features: ReadonlySet<string>): Set<number> {
  return new Set([...beadFeatureNames, 'a run of skips'].flatMap((name, f) => (features.has(name) ? [f] : [])));
}

function makeExample(index: number, { generator, learned: learns, vectors }: Mode): BeadExample | undefined {
  const random = randomNumbers(index * 7919 + 17);
  const own = Math.floor(random() * pairs.length);
  const other = (own + 1 + Math.floor(random() * (pairs.length - 1))) % pairs.length;
  const { source, target, gold } = generateBitext(pairs[own]!, pairs[other]!, random, { ...generator, marked: onlyMarkup ? 1 : 0.2 });
  if (source.segments.length === 0 || target.segments.length === 0) return undefined;
  const { texts, vocabulary } = prepareTexts([source, target]);
  const [a, b] = texts as [PreparedText, PreparedText];
  const thinned: [SegmentedText, SegmentedText] | undefined = vectors && [thinOut(source, random), thinOut(target, random)];
  const learned = learns ? learnAssociations(a, b, vocabulary, align(source, target).beads) : [];
  return { evidence: new PairEvidence(a, b, vocabulary, linkWords(vocabulary, [[a.language, b.language]], learned), thinned && vectorsOf(...thinned, generator.languages === unknown ? masked : builtInModel())), gold };
}

function formatWeights(): string {
  const names = [...beadFeatureNames, 'a run of skips'];
  const tables = Object.values(modes).map(({ name, about }) => `/** ${about} */\nexport const ${name}: BeadWeights = [\n${results.get(name)!.map((weight, f) => `  ${weight}, // ${names[f]!}`).join('\n')}\n];\n`);
  return `import type { BeadWeights } from './bead-price.js';\n\n// Written by tests/tools/fit-bead-weights.ts: fitted on bitexts made from open training pairs. One weight a feature, in the order of\n// beadFeatureNames; the last is that of beginning a run of skips.\n\n${tables.join('\n')}`;
}
