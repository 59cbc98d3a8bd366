// How long `bitekst drift` takes for two trees of 300 documents and 30,000 sentences a side: cold, with a lock, and warm after one
// edit. The trees are made here, from our own translations (fixtures/translation) by seeded variation: paragraphs drawn and put in
// a new order, names and numbers replaced on both sides alike, one sentence in 500 spoiled.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const cli = join(root, 'dist/cli.js');
const documents = Number(process.env['DOCUMENTS'] ?? 300);
const sentencesEach = 100;
const syllables = ['ba', 'de', 'ker', 'lo', 'mi', 'nas', 'ro', 'sel', 'ti', 'vo', 'wen', 'zar'];

interface Unit {
  readonly en: string;
  readonly nl: string;
  readonly count: number;
}

if (!existsSync(cli)) console.log('not run: dist is missing; npx tsup first');
else {
  const folder = mkdtempSync(join(tmpdir(), 'bitekst-bench-drift-'));
  try {
    run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  const { sentences, characters } = makeTrees(folder);
  console.log(`${documents} documents, ${sentences} sentences of the source, ${(characters / 2 ** 20).toFixed(1)} MiB on both sides, ${cpus().length} cores`);
  const drift = (label: string, ...args: string[]): void => {
    // The shell tells processor time, children and threads included.
    const { status, stdout, stderr } = spawnSync('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$@"', 'bash', process.execPath, cli, 'drift', 'en', 'nl', '--format', 'json', ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
    const [wall = '', user = '', system = ''] = stderr.trim().split('\n').at(-1)!.split(' ');
    const found = stdout.startsWith('{') ? `${(JSON.parse(stdout) as { issues: unknown[] }).issues.length} findings` : stdout.trim();
    console.log(`${label.padEnd(44)} ${wall.padStart(7)} s, ${(Number(user) + Number(system)).toFixed(2).padStart(6)} s of processor, exit ${status}, ${found}`);
  };
  const edit = (file: string): void => {
    const path = join(folder, 'en', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/\n\n([^#`\n][^.]*)\./u, '\n\n$1, as everyone knew.'));
  };
  drift('cold, no lock, one thread', '--no-cache', '--no-git', '--workers', '0');
  drift('cold, no lock', '--no-git');
  drift('warm, no lock, nothing edited', '--no-git');
  edit('guide-007.md');
  drift('warm, no lock, one document edited', '--no-git');
  drift('accept', '--update');
  drift('cold, with the lock', '--no-cache');
  drift('first with the lock, cache filled');
  drift('warm, with the lock, nothing edited');
  edit('guide-011.md');
  drift('warm, with the lock, one document edited');
}

function makeTrees(folder: string): { sentences: number; characters: number } {
  const random = createRandom(20261125);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const paragraphs = readParagraphs();
  let sentences = 0;
  let characters = 0;
  for (let d = 0; d < documents; d++) {
    const en: string[] = [];
    const nl: string[] = [];
    let count = 0;
    while (count < sentencesEach) {
      const varied = varyParagraph(pick(paragraphs), random);
      const heading = count % 25 === 0;
      en.push(`${heading ? `## Part ${count + 1}\n\n` : ''}${varied.map((unit) => unit.en).join(' ')}`);
      nl.push(`${heading ? `## Deel ${count + 1}\n\n` : ''}${varied.map((unit) => (random() < 1 / 500 ? unit.nl.replace(/\d+/u, (digits) => String(Number(digits) + 1)) : unit.nl)).join(' ')}`);
      count += varied.reduce((sum, unit) => sum + unit.count, heading ? 1 : 0);
      if (random() < 0.1) for (const side of [en, nl]) side.push(`\`\`\`ts\nconst step = ${d};\n\`\`\``);
    }
    const name = `guide-${String(d).padStart(3, '0')}.md`;
    for (const [language, parts, title] of [['en', en, 'Guide'], ['nl', nl, 'Gids']] as const) {
      const text = `---\ntitle: ${title} ${d}\n---\n\n${parts.join('\n\n')}\n`;
      mkdirSync(join(folder, language), { recursive: true });
      writeFileSync(join(folder, language, name), text);
      characters += text.length;
    }
    sentences += count + 1;
  }
  return { sentences, characters };
}

/** Runs of five beads of our own translations, in which both sides have something. */
function readParagraphs(): Unit[][] {
  const paragraphs: Unit[][] = [];
  for (const name of ['ferry', 'grebe']) {
    const gold = JSON.parse(readFileSync(join(root, 'fixtures/translation', name, 'gold.jsonl'), 'utf8').split('\n')[0]!) as { source: { sentences: string[] }; target: { sentences: string[] }; gold: [number[], number[]][] };
    const units = gold.gold.filter(([a, b]) => a.length > 0 && b.length > 0).map(([a, b]): Unit => ({ en: a.map((i) => gold.source.sentences[i]!).join(' '), nl: b.map((i) => gold.target.sentences[i]!).join(' '), count: a.length }));
    const prose = units.filter(({ en, nl }) => /[.!?]["”]?$/u.test(en) && /[.!?]["”]?$/u.test(nl));
    for (let at = 0; at + 5 <= prose.length; at++) paragraphs.push(prose.slice(at, at + 5));
  }
  return paragraphs;
}

function varyParagraph(units: readonly Unit[], random: () => number): Unit[] {
  return units.map(({ en, nl, count }) => {
    // What stands on both sides alike, names and numbers, is replaced on both sides alike.
    const words = new Set(nl.match(/[\p{L}\d]+/gu) ?? []);
    // The hours of "8 p.m." are others in Dutch.
    for (const [, hour] of en.matchAll(/\b(\d{1,2}) [ap]\.m\./gu)) words.delete(hour!);
    const replacements = new Map<string, string>();
    for (const word of en.match(/[\p{L}\d]+/gu) ?? []) {
      if (!words.has(word) || replacements.has(word)) continue;
      if (/^\d{1,6}$/u.test(word)) replacements.set(word, String(Math.floor(random() * 9 * 10 ** (word.length - 1)) + 10 ** (word.length - 1)));
      else if (/^\p{Lu}\p{Ll}{4,}$/u.test(word)) replacements.set(word, nameOf(random));
    }
    const replace = (text: string): string => text.replace(/[\p{L}\d]+/gu, (word) => replacements.get(word) ?? word);
    return { en: replace(en), nl: replace(nl), count };
  });
}

function nameOf(random: () => number): string {
  const name = Array.from({ length: 3 }, () => syllables[Math.floor(random() * syllables.length)]!).join('');
  return name[0]!.toUpperCase() + name.slice(1);
}

/** Mulberry32 (Ettinger 2017). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
