// How well checkResources tells good resources from spoiled ones: npx tsx tests/eval/measure-resources.ts [--list].
// Strings of interfaces from open translations (../shared/data/train; the model has learned from them, so expect more false alarms on
// new ones), and our own messages, which it has not. Each string is a key. Clean, then with one value in ten spoiled: swapped with a
// neighbour's, left in English, a number changed.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Issue } from '../../src/bitext/index.js';
import { checkResources } from '../../src/check/index.js';
import { en } from '../../src/cli/messages/en.js';
import { nl } from '../../src/cli/messages/nl.js';

type Pair = readonly [en: string, nl: string];
const data = resolve(import.meta.dirname, '../../../shared/data/train');
const names = ['freetube', 'discourse', 'nl_wallet', 'antennapod', 'kde_kate_ui'];
const most = 2000;
const list = process.argv.includes('--list');

const own = (Object.keys(en) as (keyof typeof en)[]).filter((key) => !key.startsWith('help')).map((key): Pair => [en[key], nl[key]]);
measure('our own messages', own);
for (const name of names) {
  const file = join(data, `${name}.tsv`);
  if (!existsSync(file)) {
    console.log(`${name}: not run, ${file} is not there`);
    continue;
  }
  const pairs = readFileSync(file, 'utf8').split('\n').map((line) => line.split('\t')).filter((line) => line.length === 2 && line[0] !== '' && line[1] !== '').map(([a, b]): Pair => [a!, b!]);
  measure(name, pairs.filter((_, index) => index % Math.ceil(pairs.length / most) === 0));
}

function measure(name: string, pairs: readonly Pair[]): void {
  const clean = check(pairs);
  console.log(`${name}: ${pairs.length} values; false alarms ${percent(clean.length, pairs.length)} (${tally(clean)})`);
  if (list) for (const { code, values } of clean) console.log(`    ${code}: ${JSON.stringify(values)}`);
  const short = ([a]: Pair): boolean => (a.match(/\p{L}+/gu) ?? []).length <= 3;
  for (const [label, ofLength] of [['1 to 3 words', short], ['4 words and more', (pair: Pair) => !short(pair)]] as const) {
    const spoil = (change: (pair: Pair, next: Pair) => Pair | undefined, code: Issue['code']): string => {
      const spoiled: number[] = [];
      const changed = pairs.map((pair, index): Pair => {
        // A neighbour far enough away to be about something else.
        const next = pairs[(index + 7) % pairs.length]!;
        const other = index % 10 === 3 && ofLength(pair) && pair[0] !== pair[1] ? change(pair, next) : undefined;
        if (other === undefined) return pair;
        spoiled.push(index);
        return other;
      });
      const found = new Set(check(changed).filter((issue) => issue.code === code).map(({ unitId }) => unitId));
      return `${code} ${percent(spoiled.filter((index) => found.has(`translation:k${index}`)).length, spoiled.length)} of ${spoiled.length}`;
    };
    console.log(`  ${label}: ${[
      spoil(([a], next) => [a, next[1]], 'correspondence'),
      spoil(([a]) => [a, a], 'untranslated'),
      spoil(([a, b]) => (/(?<!\d)[1-9]\d(?!\d)/u.test(b) ? [a, b.replace(/(?<!\d)[1-9]\d(?!\d)/u, (digits) => String(Number(digits) + 1))] : undefined), 'number-mismatch'),
    ].join(', ')}`);
  }
}

function check(pairs: readonly Pair[]): Issue[] {
  const side = (index: 0 | 1): Record<string, string> => Object.fromEntries(pairs.map((pair, key) => [`k${key}`, pair[index]]));
  return checkResources(side(0), side(1), { keySeparator: false });
}

function tally(issues: readonly Issue[]): string {
  const counts = new Map<string, number>();
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${code} ${count}`).join(', ') || 'none';
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
