// Fits the prices of beads and writes src/evidence/bead-weights.ts:  tsx tests/tools/fit-bead-weights.ts [known] [length] [learned]
// Without arguments all three are fitted; those not asked for keep what they have.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { align, mergedCoverage, vectorsOf } from '../../src/align/index.js';
import type { SegmentedText } from '../../src/bitext/index.js';
import { fromSegments } from '../../src/segment/index.js';
import { beadFeatureNames, beadWeights, learnAssociations, learnedWeights, lengthWeights, linkWords, PairEvidence, prepareTexts, type PreparedText } from '../../src/evidence/index.js';
import { fitBeadWeights, generateBitext, type BeadExample, type GeneratorOptions } from '../../src/train/index.js';
import { randomNumbers } from '../../src/train/random.js';

// Prose and manuals under open licences; two free translations (verses of 1939) so that not all is literal.
const files = [
  'twc_nl', 'privacyguides', 'internet_nl', 'mozilla_www_ftl', 'mozilla_legal', 'scratch_l10n', 'opensource_guide', 'bitcoin_org', 'nl_wallet', 'minvws_corona_dashboard', 'minvws_coronamelder_site',
  'shattered_pixel_dungeon', 'digikam_doc', 'dtdocs', 'stsb_multi_mt_train', 'gnome_user_docs', 'kde_docbook', 'cc_legalcode', 'udhr', 'alaveteli', 'openehr_archetypes', 'adobe_workfront', 'bible_canisius_bbe', 'bible_canisius_drc',
];

interface Mode {
  readonly name: 'beadWeights' | 'lengthWeights' | 'learnedWeights';
  readonly about: string;
  readonly start: readonly number[];
  readonly examples: number;
  readonly rate: number;
  readonly leastCoverage: number;
  readonly generator: GeneratorOptions;
}

// No table knows these languages: the lexicon keeps out of it.
const unknown = ['qaa', 'qab'] as const;
const modes: Record<string, Mode> = {
  known: { name: 'beadWeights', about: 'Weights for two texts whose words the lexicon knows.', start: beadWeights, examples: 2500, rate: 0.08, leastCoverage: mergedCoverage, generator: { languages: ['en', 'nl'], length: [1, 36], ragged: 0.5, unrelated: 0.06, disguised: 0 } },
  length: { name: 'lengthWeights', about: 'Weights for two texts of which no words are known: lengths, numbers, like spelling and the marks at the end.', start: lengthWeights, examples: 1500, rate: 0.08, leastCoverage: 0, generator: { languages: unknown, length: [3, 36], ragged: 0.3, unrelated: 0.02, disguised: 0.5 } },
  learned: { name: 'learnedWeights', about: 'Weights for two texts whose words were learned from the texts themselves: fewer words are known, and less surely.', start: learnedWeights, examples: 60, rate: 0.05, leastCoverage: 0, generator: { languages: unknown, length: [120, 200], ragged: 0.3, unrelated: 0, disguised: 0.5 } },
};

// The model has seen most of these pairs in its own training: with some words left out their vectors agree no better than those of new text.
const leftOut = 0.15;

const root = resolve(import.meta.dirname, '../..');
const data = join(root, '../shared/data/train');
if (!existsSync(data)) throw new Error(`the training pairs are not there: ${data}`);
const pairs = files.map((file) =>
  readFileSync(join(data, `${file}.tsv`), 'utf8')
    .split('\n')
    .map((line) => line.split('\t') as [string, string])
    .filter((pair) => pair.length === 2 && pair[0].trim() !== '' && pair[1].trim() !== '' && pair[0].length < 1500),
);

const results = new Map<string, readonly number[]>();
const asked = process.argv.slice(2);
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
  const fitted = fitBeadWeights(mode.examples, exampleOf, { start: mode.start, passes: 2, rate: mode.rate, decay: 1e-5, leastCoverage: mode.leastCoverage, report: (pass, loss) => process.stdout.write(`${key}, pass ${pass + 1}: ${loss.toFixed(4)} nats a bead\n`) });
  results.set(mode.name, fitted.map((weight) => Number(weight.toFixed(4))));
}
writeFileSync(join(root, 'src/evidence/bead-weights.ts'), formatWeights());

function makeExample(index: number, { name, generator }: Mode): BeadExample | undefined {
  const random = randomNumbers(index * 7919 + 17);
  const own = Math.floor(random() * pairs.length);
  const other = (own + 1 + Math.floor(random() * (pairs.length - 1))) % pairs.length;
  const { source, target, gold } = generateBitext(pairs[own]!, pairs[other]!, random, generator);
  if (source.segments.length === 0 || target.segments.length === 0) return undefined;
  const { texts, vocabulary } = prepareTexts([source, target]);
  const [a, b] = texts as [PreparedText, PreparedText];
  const learned = name === 'learnedWeights' ? learnAssociations(a, b, vocabulary, align(source, target).beads) : [];
  return { evidence: new PairEvidence(a, b, vocabulary, linkWords(vocabulary, [[a.language, b.language]], learned), name === 'beadWeights' ? vectorsOf(thinOut(source, random), thinOut(target, random)) : undefined), gold };
}

/** A text with some of its words left out. */
function thinOut({ text, language, segments }: SegmentedText, random: () => number): SegmentedText {
  const parts = segments.map(({ from, to }) => text.slice(from, to).split(' ').filter((_, k) => k === 0 || random() >= leftOut).join(' '));
  return fromSegments(parts, language);
}

function formatWeights(): string {
  const names = [...beadFeatureNames, 'a run of skips'];
  const tables = Object.values(modes).map(({ name, about }) => `/** ${about} */\nexport const ${name}: BeadWeights = [\n${results.get(name)!.map((weight, f) => `  ${weight}, // ${names[f]!}`).join('\n')}\n];\n`);
  return `import type { BeadWeights } from './bead-price.js';\n\n// Written by tests/tools/fit-bead-weights.ts: fitted on bitexts made from open training pairs. One weight a feature, in the order of\n// beadFeatureNames; the last is that of beginning a run of skips.\n\n${tables.join('\n')}`;
}
