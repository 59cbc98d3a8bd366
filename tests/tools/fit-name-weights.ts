// Fits the weights by which a pair of names that nothing answers is judged a fault (`src/check/name-weights.ts`): names put in the
// place of others in human translations, against the pairs that those translations have by themselves.
//   npx tsx tests/tools/fit-name-weights.ts [--write]
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createBitext } from '../../src/bitext/index.js';
import { createGround } from '../../src/check/ground.js';
import { checkNames, namePairFeatures } from '../../src/check/names.js';
import { readSettings } from '../../src/check/options.js';
import { fromSegments } from '../../src/segment/index.js';
import { makeMutants, type CleanText } from '../eval/mutations.js';

// Sources with an open licence, translated by people; none of them is in an evaluation set.
const sources = ['debian_webwml', 'scratch_l10n', 'privacyguides', 'internet_nl', 'mozilla_www_ftl', 'twc_nl', 'mozilla_legal', 'opensource_guide', 'bitcoin_org', 'alaveteli', 'minvws_corona_dashboard', 'digikam_doc', 'gnome_user_docs', 'inaturalist', 'antennapod', 'discourse', 'udhr', 'contributor_covenant', 'ms_d365_projectops', 'thrive_game', 'shattered_pixel_dungeon', 'osm_id_editor', 'worldmonitor'];
const pairsOfText = 20;
const mostPairs = 3000;

const root = resolve(import.meta.dirname, '../..');
const texts = sources.flatMap((name): CleanText[] => {
  const rows = readFileSync(join(root, `../shared/data/train/${name}.tsv`), 'utf8').trim().split('\n').map((line) => line.split('\t')).filter(([en, nl]) => en !== undefined && nl !== undefined && en.length > 30 && nl.length > 20).slice(0, mostPairs);
  return Array.from({ length: Math.floor(rows.length / pairsOfText) }, (_, k) => ({ id: `${name}:${k}`, passages: rows.slice(k * pairsOfText, (k + 1) * pairsOfText).map(([en, nl]) => ({ en: [en!], nl: [nl!] })) }));
});

const rows: { features: readonly number[]; fault: boolean; weight: number }[] = [];
const settings = readSettings({ codes: ['name-mismatch'] });
const measure = (passages: CleanText['passages'], only?: number): void => {
  const source = fromSegments(passages.map(({ en }) => en.join(' ')), 'en');
  const target = fromSegments(passages.map(({ nl }) => nl.join(' ')), 'nl');
  const bitext = createBitext(source, target, passages.map((_, i) => ({ source: { first: i, count: 1 }, target: { first: i, count: 1 }, score: 1 })));
  checkNames(createGround(bitext, settings, true), (features, _, { from }) => {
    const segment = target.segments.findIndex(({ to }) => to > from);
    if (only === undefined || segment === only) rows.push({ features, fault: only !== undefined, weight: 1 });
  });
};
let sentences = 0;
for (const { passages } of texts) {
  sentences += passages.length;
  measure(passages);
}
const natural = rows.length;
const mutants = makeMutants(texts, 'name', 6000, 71);
for (const { text, passage, replacement } of mutants) measure(text.passages.map((one, i) => (i === passage ? replacement[0]! : one)), passage);
process.stdout.write(`${sentences} sentences, ${natural} pairs by themselves, ${mutants.length} mutants with ${rows.length - natural} pairs\n`);

// Logistic regression, gradient descent with a ridge. To miss a fault is worse than to be wrong: with
// faults as many as pairs by themselves (0.8 in a hundred sentences), one is worth three of those.
const worthOfFault = 3;
const weights = new Float64Array(namePairFeatures.length);
const balance = (worthOfFault * natural) / Math.max(1, rows.length - natural);
for (let step = 0; step < 4000; step++) {
  const gradient = new Float64Array(weights.length);
  let total = 0;
  for (const { features, fault } of rows) {
    let sum = 0;
    for (let f = 0; f < weights.length; f++) sum += weights[f]! * features[f]!;
    const share = fault ? balance : 1;
    const error = share * ((fault ? 1 : 0) - 1 / (1 + Math.exp(-sum)));
    total += share;
    for (let f = 0; f < weights.length; f++) gradient[f]! += error * features[f]!;
  }
  for (let f = 0; f < weights.length; f++) weights[f]! += 2 * (gradient[f]! / total - 0.0005 * weights[f]!);
}
const scoreOf = (features: readonly number[]): number => 1 / (1 + Math.exp(-features.reduce((sum, value, f) => sum + value * weights[f]!, 0)));
namePairFeatures.forEach((name, f) => process.stdout.write(`${name.padEnd(28)} ${weights[f]!.toFixed(2)}\n`));
for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]) {
  const found = rows.filter(({ fault, features }) => fault && scoreOf(features) >= least).length;
  const alarms = rows.filter(({ fault, features }) => !fault && scoreOf(features) >= least).length;
  process.stdout.write(`at ${least}: recall ${(found / mutants.length).toFixed(3)}, ${((100 * alarms) / sentences).toFixed(2)} alarms in 100 sentences\n`);
}
if (process.argv.includes('--write')) {
  const lines = [...weights].map((weight, f) => `  ${weight.toFixed(2)}, // ${namePairFeatures[f]!}`).join('\n');
  writeFileSync(join(root, 'src/check/name-weights.ts'), `/** Weights of \`namePairFeatures\`, in their order: \`npx tsx tests/tools/fit-name-weights.ts --write\` writes them. */\nexport const namePairWeights: readonly number[] = [\n${lines}\n];\n`);
}
