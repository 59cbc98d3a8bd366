// What `alignClaims` finds among many documents on many matters, against what it finds of each matter by itself; and what it takes:
// processor time and memory. SIZES documents (200); MATTERS of them are aligned by themselves as well (all up to 60); BITEKST a built
// package (dist/index.js of this one when it is there, its sources otherwise). The whole set is aligned in a process of its own, which holds
// nothing but the documents and what comes of them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Library from '../../src/index.js';
import type { ClaimAlignment, SegmentedText } from '../../src/bitext/index.js';
import { keyOf, makeReports, sentencesOf, trainingLines, type Matter, type ReportSet } from './claims/related-reports.js';

const root = resolve(import.meta.dirname, '../..');
const built = resolve(process.env['BITEKST'] ?? resolve(root, 'dist/index.js'));
const { alignClaims } = (await import(existsSync(built) ? built : '../../src/index.js')) as typeof Library;
const sizes = (process.env['SIZES'] ?? '200').split(',').map(Number);
const mattersAlone = Number(process.env['MATTERS'] ?? 60);

class Tally {
  right = 0;
  found = 0;
  wanted = 0;

  toString(): string {
    const [p, r] = [this.right / (this.found || 1), this.right / (this.wanted || 1)];
    return `F1 ${((200 * p * r) / (p + r || 1)).toFixed(1)} (P ${(100 * p).toFixed(1)}, R ${(100 * r).toFixed(1)})`;
  }
}

/** What of an alignment is counted. */
interface Found {
  readonly links: readonly Pick<ClaimAlignment['links'][number], 'from' | 'to'>[];
  readonly claims: readonly Pick<ClaimAlignment['claims'][number], 'members'>[];
}

/** Aligns the documents of a file in this process, tells what it took, and writes what it found beside them. */
function alignFile(file: string): void {
  const documents = JSON.parse(readFileSync(file, 'utf8')) as SegmentedText[];
  const cpu = process.cpuUsage();
  const start = performance.now();
  const { links, claims } = alignClaims(documents);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  console.log(`${documents.length} documents, ${documents.length * sentencesOf} sentences: ${seconds.toFixed(2)} s (${((user + system) / 1e6).toFixed(2)} s of processor), ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB at most; ${links.length} links, ${claims.filter(({ members }) => members.length > 1).length} shared claims`);
  const found: Found = { links: links.map(({ from, to }) => ({ from, to })), claims: claims.filter(({ members }) => members.length > 1).map(({ members }) => ({ members })) };
  writeFileSync(`${file}.found`, JSON.stringify(found));
}

function alignApart(documents: readonly SegmentedText[]): Found {
  const folder = mkdtempSync(join(tmpdir(), 'claims-scale-'));
  try {
    const file = join(folder, 'documents.json');
    writeFileSync(file, JSON.stringify(documents));
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), file], { stdio: 'inherit', cwd: root });
    if (status !== 0) throw new Error(`got status ${status} from the process that aligns ${documents.length} documents, expected 0`);
    return JSON.parse(readFileSync(`${file}.found`, 'utf8')) as Found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Pairs of segments that belong together, `key` made with the places of the documents in the whole set. */
type Pairs = Set<number>;

function linkPairs({ links }: Found, places: readonly number[]): Pairs {
  return new Set(links.map(({ from, to }) => keyOf(places[from.document]!, from.segment, places[to.document]!, to.segment)));
}

function memberPairs({ claims }: Found, places: readonly number[]): Pairs {
  const pairs = new Set<number>();
  for (const { members } of claims) for (const a of members) for (const b of members) if (a.document < b.document) pairs.add(keyOf(places[a.document]!, a.segment, places[b.document]!, b.segment));
  return pairs;
}

const textsOf = (key: number): [number, number] => [Math.floor(key / 1_048_576 / 64), Math.floor((key % 1_048_576) / 64)];

/** What was found among the documents of some matters and between them and all others, against the gold of those matters. */
function tallyPairs(pairs: Pairs, matters: readonly Matter[], { gold, documents }: ReportSet): { inside: Tally; strangers: number } {
  const inside = new Tally();
  let strangers = 0;
  const matterOf = new Int32Array(documents.length).fill(-1);
  matters.forEach(({ places }, k) => places.forEach((place) => (matterOf[place] = k)));
  for (const [key, right] of gold) {
    const [a, b] = textsOf(key);
    if (right === 1 && matterOf[a]! >= 0 && matterOf[a] === matterOf[b]) inside.wanted++;
  }
  for (const key of pairs) {
    const [a, b] = textsOf(key).map((text) => matterOf[text]!) as [number, number];
    if (a < 0 && b < 0) continue;
    if (a !== b) strangers += gold.has(key) ? 0 : 1;
    else if (gold.get(key) !== 0) {
      inside.found++;
      inside.right += gold.get(key) ?? 0;
    }
  }
  return { inside, strangers };
}

const [given] = process.argv.slice(2);
if (given !== undefined) alignFile(given);
else if (!existsSync(trainingLines)) console.log(`not run: the lines are not there (${trainingLines})`);
else {
  for (const size of sizes) {
    const set = makeReports(size);
    const whole = alignApart(set.documents);
    if (mattersAlone === 0) continue;
    const all = [...set.documents.keys()];
    const [links, members] = [linkPairs(whole, all), memberPairs(whole, all)];
    const events = set.matters.filter(({ kind }) => kind === 'event');
    const chosen = [...events, ...set.matters.filter(({ kind }) => kind === 'lines').slice(0, Math.max(0, mattersAlone - events.length))];
    const alone: [Pairs, Pairs] = [new Set(), new Set()];
    for (const { places } of chosen) {
      const alignment = alignClaims(places.map((place) => set.documents[place]!));
      for (const key of linkPairs(alignment, places)) alone[0].add(key);
      for (const key of memberPairs(alignment, places)) alone[1].add(key);
    }
    for (const kind of ['event', 'lines'] as const) {
      const own = chosen.filter((matter) => matter.kind === kind);
      for (const [name, found, byItself] of [['links', links, alone[0]], ['claims', members, alone[1]]] as const) {
        const { inside, strangers } = tallyPairs(found, own, set);
        console.log(`  ${own.length} matters (${kind}), ${name}: ${inside.toString()} in the whole set, and ${strangers} pairs with strangers; ${tallyPairs(byItself, own, set).inside.toString()} each by itself`);
      }
    }
  }
}
