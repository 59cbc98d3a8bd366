// Builds src/text/morphology/dutch-lexicon.ts: `npx tsx tests/text/morphology/build-dutch-lexicon.ts [report folder]`.
// Source: our own concept families, and counts of single word forms (facts, no sentences) in the training pairs with an open licence.
// A form becomes a base word by its paradigm (a verb has its -t, past and participle, a noun its plural), is left out if the splitter
// explains it as a compound of base words found before it, and is corrected by the lists of reviewed-words.ts.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CompoundParts, addPart, createCompoundParts, splitKnown } from '../../../src/text/morphology/compound-splitter.js';
import { createDutchLemmas } from '../../../src/text/morphology/dutch-lemmas.js';
import { closeStem, openStem } from '../../../src/text/morphology/dutch-spelling.js';
import { dutchIrregularAdjectives, dutchIrregularNouns } from '../../../src/text/morphology/dutch-nouns.js';
import { dutchParticles, dutchStrongVerbs, dutchVerbPrefixes } from '../../../src/text/morphology/dutch-verbs.js';
import { readIrregularForms, readVerbForms } from '../../../src/text/morphology/lemma-candidates.js';
import { ADJECTIVE, NOUN, VERB, WHOLE, formatLexicon } from '../../../src/text/morphology/lexicon.js';
import { openLicence } from './open-licence.js';
import { reviewed } from './reviewed-words.js';

const root = resolve(import.meta.dirname, '../../..');
const data = resolve(root, '../shared/data');
const reports = process.argv[2];

const determiners = new Set(['de', 'het', 'een', 'deze', 'geen', 'uw', 'mijn', 'elke', 'onze', 'elk']);

const counts = new Map<string, number>();
const sources = new Map<string, Set<string>>();
const afterDeterminer = new Map<string, number>();
const afterTe = new Map<string, number>();
const capitals = new Map<string, number>();
const english = new Map<string, number>();
const bump = (map: Map<string, number>, key: string, by = 1): void => {
  map.set(key, (map.get(key) ?? 0) + by);
};

const open = openLicence(data);
for (const file of readdirSync(join(data, 'train')).sort()) {
  const name = file.replace('.tsv', '');
  // The machine-translated help pages say little about Dutch; three Bibles in old Dutch count once, as one source.
  if (!open.has(name) || name.startsWith('adobe') || name === 'bible_canisius_drc' || name === 'bible_svv_asv') continue;
  for (const line of readFileSync(join(data, 'train', file), 'utf8').split('\n')) {
    const [left, right] = line.split('\t');
    if (left === undefined || right === undefined) continue;
    for (const match of left.toLowerCase().matchAll(/\p{L}+/gu)) bump(english, match[0]);
    let previous = '';
    let first = true;
    for (const match of right.matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu)) {
      const word = match[0];
      const lower = word.toLowerCase();
      if (lower !== word) {
        if (!first) bump(capitals, lower);
      } else {
        bump(counts, word);
        const seen = sources.get(word);
        if (seen === undefined) sources.set(word, new Set([name]));
        else seen.add(name);
        if (determiners.has(previous)) bump(afterDeterminer, word);
        if (previous === 'te') bump(afterTe, word);
      }
      previous = lower;
      first = false;
    }
  }
}

// A form in the families is a real word, whatever the corpus says of it.
const inFamilies = new Set<string>();
for (const file of readdirSync(join(data, 'families')).sort()) {
  for (const line of readFileSync(join(data, 'families', file), 'utf8').split('\n')) {
    for (const phrase of (line.split('\t')[1] ?? '').split('|')) {
      const words = phrase.trim().split(' ');
      const alone = words.length === 1;
      for (const word of words) {
        if (!/^[\p{Ll}\p{M}]{2,}$/u.test(word)) continue;
        inFamilies.add(word);
        bump(counts, word, alone ? 3 : 1);
      }
    }
  }
}

const count = (word: string): number => counts.get(word) ?? 0;
const attested = (word: string): boolean =>
  inFamilies.has(word) || (count(word) >= 3 && (sources.get(word)?.size ?? 0) >= 2 && (english.get(word) ?? 0) < count(word) * 2 + 5);

const strong = readVerbForms(dutchStrongVerbs);
const nounForms = readIrregularForms(dutchIrregularNouns);
const adjectiveForms = readIrregularForms(dutchIrregularAdjectives);
const particles = new Set(dutchParticles);
const prefixes = new Set(dutchVerbPrefixes);

// Verbs.
const verbs = new Map<string, number>();
const inflected = new Set<string>();
const behindPrefix = (word: string, known: (rest: string) => boolean): boolean => {
  for (let cut = 2; cut <= 10 && cut < word.length - 2; cut += 1) {
    const head = word.slice(0, cut);
    if ((particles.has(head) || prefixes.has(head)) && known(word.slice(cut))) return true;
  }
  return false;
};
const behindInseparable = (word: string): boolean => /^(?:be|ver|ont|her|er)/u.test(word);
for (const word of counts.keys()) {
  if (!word.endsWith('en') || word.length < 4 || !attested(word)) continue;
  const listed = strong.bases.has(word);
  const stems = closeStem(word.slice(0, -2));
  let best = 0;
  let total = 0;
  for (const stem of stems) {
    const t = stem.endsWith('t') ? '' : 't';
    const weak = /[tkfshpxc]$/u.test(stem) && !/[vz]en$/u.test(word) ? 't' : 'd';
    const participleEnd = stem.endsWith(weak) ? stem : stem + weak;
    const forms = [stem + t, stem + weak + 'e', `ge${participleEnd}`, ...(/^(?:be|ver|ont|her|ge|over|onder|mis)/u.test(word) ? [participleEnd] : [])];
    let evidence = 0;
    for (const form of forms) if (count(form) > 0 && form !== stem) evidence += 1;
    if ((afterTe.get(word) ?? 0) >= 2) evidence += 2;
    if (evidence > best) {
      best = evidence;
      total = forms.reduce((sum, form) => sum + (form === stem ? 0 : count(form)), 0);
    }
  }
  if (best >= 3 || listed) verbs.set(word, total + (afterTe.get(word) ?? 0) * 2 + (listed ? 30 : 0));
}
for (const word of reviewed.verbs) verbs.set(word, Math.max(verbs.get(word) ?? 0, count(word), 4));
for (const word of reviewed.notVerbs) verbs.delete(word);
for (const [word, total] of [...verbs]) if (!strong.bases.has(word) && behindPrefix(word, (rest) => verbs.has(rest)) && !reviewed.verbs.has(word)) {
  // A prefixed verb is worked out from its base at run time; it stays if it is common, for its stem makes compounds (oplaadpunt).
  if (total < 4 && !behindInseparable(word)) verbs.delete(word);
}
for (const [verb, forms] of strong.rows) for (const form of forms) if (form !== verb) inflected.add(form);
for (const verb of verbs.keys()) {
  for (const stem of closeStem(verb.slice(0, -2))) {
    for (const end of ['t', 'te', 'de', 'ten', 'den']) inflected.add(stem + end);
    if (behindInseparable(verb)) inflected.add(`${stem}d`);
    for (const end of ['', 't', 'd', 'te', 'de']) inflected.add(`ge${stem}${end}`);
  }
  inflected.add(`${verb}d`);
  inflected.add(`${verb}de`);
}

// Adjectives and nouns.
const adjectives = new Map<string, number>();
const nouns = new Map<string, number>();
const plurals = (word: string): string[] => {
  const forms = [`${word}s`, `${word}'s`, `${word}’s`, `${word}ën`];
  if (word.endsWith('e')) forms.push(`${word}n`);
  if (word.endsWith('heid')) forms.push(`${word.slice(0, -2)}den`);
  if (word.endsWith('um')) forms.push(`${word.slice(0, -2)}a`);
  for (const stem of openStem(word)) forms.push(`${stem}en`);
  return forms;
};
const adjectiveEndings = /(?:ig|lijks?|baar|zaam|isch|ief|eel|aal|loos|achtig|erend|air|eus|ant|ent|vol|rijk|vrij|arm)$/u;
const nounEndings = /(?:ing|heid|teit|schap|dom|sel|nis|er|aar|ist|isme|tie|sie|ment|graaf|loog|logie|age|ij|iek|or|eur|kunde|um|us|aat|in|es|ster|st|te|de)$/u;
for (const word of counts.keys()) {
  if (!attested(word) || word.length < 2 || reviewed.drop.has(word)) continue;
  if ((reviewed.functionWords.has(word) && !reviewed.alsoNouns.has(word)) || reviewed.names.has(word)) continue;
  if (word.includes('-') || word.includes("'") || word.includes('’')) continue;
  const determined = afterDeterminer.get(word) ?? 0;
  const total = count(word);
  let inflectedAdjective = 0;
  for (const stem of openStem(word)) inflectedAdjective = Math.max(inflectedAdjective, count(`${stem}e`));
  const compared = openStem(word).reduce((sum, stem) => sum + count(`${stem}er`) + count(`${stem}ere`) + count(`${stem}ste`), 0) + count(`${word}st`) + count(`${word}ste`);
  const plural = plurals(word).reduce((sum, form) => sum + count(form), 0);
  const nounShare = determined / total;
  if (inflected.has(word) && (nounShare < 0.2 || determined < 4 || /^ge.*[dt]e?$|(?:ende?|dde|tte|rde|nde|lde)$/u.test(word)) && !reviewed.nouns.has(word) && !reviewed.adjectives.has(word)) continue;
  if ((inflectedAdjective > 0 && (adjectiveEndings.test(word) || (compared > 0 && nounShare < 0.3 && inflectedAdjective > 2))) || reviewed.adjectives.has(word)) {
    adjectives.set(word, total + inflectedAdjective + compared);
  }
  if (reviewed.notNouns.has(word)) continue;
  // A bare verb stem in -eer is a form, not a noun: controleer, combineer.
  if (word.endsWith('eer') && verbs.has(`${word.slice(0, -2)}ren`)) continue;
  const bySuffix = nounEndings.test(word) && !adjectiveEndings.test(word);
  if (reviewed.nouns.has(word) || (plural > 0 && (nounShare > 0.03 || bySuffix || inFamilies.has(word)) && (determined >= 2 || bySuffix || (inFamilies.has(word) && determined + plural > 3))) || (determined >= 3 && nounShare > 0.12) || (bySuffix && inFamilies.has(word))) {
    if (!adjectives.has(word) || nounShare > 0.25 || reviewed.nouns.has(word)) nouns.set(word, total + plural);
  }
}

// An inflected form of a base word is no base word.
const tentative = new Map<string, number>();
for (const word of verbs.keys()) tentative.set(word, VERB);
for (const word of adjectives.keys()) tentative.set(word, (tentative.get(word) ?? 0) | ADJECTIVE);
for (const word of nouns.keys()) tentative.set(word, (tentative.get(word) ?? 0) | NOUN);
const derivedFrom = (word: string): string | undefined => {
  const bases: [string, number][] = [];
  if (nounForms.has(word)) return nounForms.get(word)![0] === word ? undefined : nounForms.get(word)![0];
  if (adjectiveForms.has(word)) return adjectiveForms.get(word)![0] === word ? undefined : adjectiveForms.get(word)![0];
  if (word.endsWith('heden')) bases.push([`${word.slice(0, -4)}id`, NOUN]);
  if (word.endsWith('en')) for (const stem of closeStem(word.slice(0, -2))) bases.push([stem, NOUN]);
  if (word.endsWith('en')) bases.push([word.slice(0, -1), NOUN]);
  if (word.endsWith('s')) bases.push([word.slice(0, -1), NOUN]);
  if (word.endsWith('e')) for (const stem of closeStem(word.slice(0, -1))) bases.push([stem, ADJECTIVE]);
  if (word.endsWith('er')) for (const stem of closeStem(word.slice(0, -2))) bases.push([stem, ADJECTIVE]);
  if (word.endsWith('ste')) bases.push([word.slice(0, -3), ADJECTIVE], [word.slice(0, -2), ADJECTIVE]);
  if (word.endsWith('st')) bases.push([word.slice(0, -2), ADJECTIVE]);
  if (/(?:je|jes)$/u.test(word)) {
    const small = word.replace(/jes?$/u, '');
    bases.push([small, NOUN], [small.slice(0, -1), NOUN]);
    if (small.endsWith('et')) for (const stem of closeStem(small.slice(0, -2))) bases.push([stem, NOUN]);
    if (small.endsWith('nk')) bases.push([`${small.slice(0, -1)}g`, NOUN]);
  }
  for (const [base, kind] of bases) {
    const known = tentative.get(base);
    if (known !== undefined && (known & kind) !== 0 && base !== word && base.length > 1) {
      if (word.endsWith('s') && !word.endsWith('jes') && count(word) > 3 * count(base)) continue;
      return base;
    }
  }
  return undefined;
};

const frequency = new Map<string, number>();
const kinds = new Map<string, number>();
for (const [word, kind] of tentative) {
  let kept = kind;
  if ((kind & VERB) === 0 || (kind & (NOUN | ADJECTIVE)) !== 0) {
    if (!reviewed.keep.has(word) && derivedFrom(word) !== undefined) kept &= VERB;
  }
  if (kept === 0) continue;
  kinds.set(word, kept);
  frequency.set(word, Math.max((kept & NOUN) !== 0 ? nouns.get(word)! : 0, (kept & ADJECTIVE) !== 0 ? adjectives.get(word)! : 0, (kept & VERB) !== 0 ? verbs.get(word)! : 0));
}
for (const lemmas of nounForms.values()) for (const word of lemmas) if (count(word) > 0 && !reviewed.functionWords.has(word)) reviewed.nouns.add(word);
for (const word of reviewed.nouns) {
  kinds.set(word, (kinds.get(word) ?? 0) | NOUN);
  frequency.set(word, Math.max(frequency.get(word) ?? 0, count(word), 9));
}
for (const word of reviewed.simplex) {
  if (!kinds.has(word)) kinds.set(word, adjectiveEndings.test(word) ? ADJECTIVE : /en$/u.test(word) && verbs.has(word) ? VERB : NOUN);
  frequency.set(word, Math.max(frequency.get(word) ?? 0, count(word), 3));
}
for (const word of [...reviewed.functionWords, ...reviewed.names]) {
  if (reviewed.alsoNouns.has(word)) {
    kinds.set(word, (kinds.get(word) ?? 0) | NOUN);
    frequency.set(word, Math.max(9, count(word)));
    continue;
  }
  kinds.set(word, ((kinds.get(word) ?? 0) & VERB) | (reviewed.adjectives.has(word) ? ADJECTIVE : 0) | WHOLE);
  frequency.set(word, count(word));
}
for (const [word, kind] of reviewed.words) {
  kinds.set(word, kind);
  if (!frequency.has(word)) frequency.set(word, Math.max(count(word), 20));
}
for (const word of reviewed.drop) kinds.delete(word);

// Frequency classes: a factor three each.
const classOf = (total: number): number => Math.max(0, Math.min(9, Math.floor(Math.log(Math.max(1, total)) / Math.log(3))));

const lexicon = new Map<string, number>();
const parts: CompoundParts = createCompoundParts(lexicon);
for (const word of reviewed.never) lexicon.set(word, WHOLE);
const accept = (word: string, kind: number): void => {
  const entry = kind | (classOf(frequency.get(word) ?? 1) << 4);
  lexicon.set(word, entry | (reviewed.never.has(word) ? WHOLE : 0));
  addPart(parts, word, entry);
};
const compounds: string[] = [];
const morphology = createDutchLemmas(lexicon);
const whole: string[] = [];
const ordered = [...kinds.keys()].sort((left, right) => left.length - right.length || (left < right ? -1 : 1));
for (const word of ordered) if (reviewed.simplex.has(word) || reviewed.words.has(word) || reviewed.nouns.has(word) || (kinds.get(word)! & WHOLE) !== 0) accept(word, kinds.get(word)! | (reviewed.never.has(word) ? WHOLE : 0));
for (const word of ordered) {
  if (lexicon.has(word) && !reviewed.never.has(word)) continue;
  const kind = kinds.get(word)!;
  if (reviewed.compounds.has(word)) continue;
  const split = (kind & VERB) === 0 && word.length >= 5 ? splitKnown(word, parts, morphology) : null;
  if (split !== null) {
    compounds.push(`${word}\t${String(frequency.get(word))}\t${split.map((part) => part.text + (part.link === '' ? '' : `(${part.link})`)).join('+')}`);
    continue;
  }
  accept(word, ((word.length < 3 && !reviewed.shortParts.has(word)) || reviewed.never.has(word) ? WHOLE : 0) | kind);
  if (word.length > 7) whole.push(`${word}\t${String(frequency.get(word))}`);
}
for (const word of reviewed.never) lexicon.set(word, (lexicon.get(word) ?? 0) | WHOLE);

// The commonest other words (function words, adverbs, participles that live alone), so that they are their own lemma and are never split.
const other: string[] = [];
for (const [word, total] of [...counts].sort((left, right) => right[1] - left[1])) {
  if (total < 25 || lexicon.has(word) || inflected.has(word) || reviewed.drop.has(word) || !attested(word) || word.includes('-') || word.includes("'")) continue;
  const lemmas = morphology.lemmas(word);
  if (lemmas.some((lemma) => lemma !== word && (lexicon.has(lemma) || morphology.isVerb(lemma)))) continue;
  if (splitKnown(word, parts, morphology) !== null && !reviewed.simplex.has(word)) continue;
  if (word.length < 2 || (english.get(word) ?? 0) > total) continue;
  other.push(word);
}
for (const word of other) if (!lexicon.has(word)) lexicon.set(word, WHOLE | (classOf(count(word)) << 4));

const packed = formatLexicon(lexicon);
const lines = packed.match(/.{1,200}/gu) ?? [];
writeFileSync(join(root, 'src/text/morphology/dutch-lexicon.ts'), `/**
 * Base words of Dutch with their kinds and frequency classes, as \`readLexicon\` reads them (${String(lexicon.size)} words). Made by
 * tests/text/morphology/build-dutch-lexicon.ts from our concept families and from counts of word forms in open-licence texts; do not edit.
 */
export const dutchLexicon: string =
${lines.map((line) => `  ${JSON.stringify(line)}`).join(' +\n')};
`);
process.stdout.write(`${String(lexicon.size)} words, ${String(packed.length)} characters; verbs ${String(verbs.size)}, adjectives ${String(adjectives.size)}, nouns ${String(nouns.size)}, compounds left out ${String(compounds.length)}\n`);
if (reports !== undefined && existsSync(reports)) {
  writeFileSync(join(reports, 'compounds.txt'), compounds.join('\n'));
  writeFileSync(join(reports, 'whole.txt'), whole.join('\n'));
  writeFileSync(join(reports, 'other.txt'), other.join(' '));
  writeFileSync(join(reports, 'verbs.txt'), [...verbs].map(([word, total]) => `${word} ${String(total)}`).join('\n'));
  writeFileSync(join(reports, 'kinds.txt'), [...lexicon].map(([word, entry]) => `${word} ${(entry & 15).toString(16)}${String(entry >> 4)}`).join('\n'));
}
