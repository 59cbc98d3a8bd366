// Runs the built package over every evaluation set and prints a row a set.
//   npm run eval -- [--only KIND[,KIND…]] [--json] [--record]
// --record writes the scores to fixtures/bounds.json, and to that end runs the sets of fixtures/ alone.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { compareWithBounds, readBounds, recordBounds } from './bounds.js';
import { evaluateSet, missingFunctions, type EvalRow, type MeasuredLibrary } from './evaluate.js';
import { evalKinds, findSets, type EvalKind } from './sets.js';

process.exitCode = await run();

async function run(): Promise<number> {
  const options = readOptions();
  if (typeof options === 'string') {
    console.error(`${options}\nUsage: npm run eval -- [--only ${evalKinds.join(',')}] [--json] [--record]`);
    return 2;
  }
  const entry = resolve(import.meta.dirname, '../../dist/index.js');
  if (!existsSync(entry)) {
    console.error('There is no dist/index.js to measure: run npm run build first.');
    return 2;
  }
  const library = (await import(pathToFileURL(entry).href)) as Partial<MeasuredLibrary>;
  const bounds = readBounds();
  const sets = findSets().filter((set) => set.recorded || !options.record);
  const rows: EvalRow[] = [];
  let crashed = 0;

  for (const kind of options.kinds) {
    const missing = missingFunctions(kind, library);
    const ofKind = sets.filter((set) => set.kind === kind);
    if (missing.length > 0 || ofKind.length === 0) {
      console.error(`${kind}: not run, ${missing.length > 0 ? `the package does not export ${missing.join(' and ')}` : 'there is no set'}\n`);
      continue;
    }
    if (!options.json) console.log(kind);
    const before = rows.length;
    for (const set of ofKind) {
      try {
        const row = evaluateSet(set, library);
        rows.push(row);
        if (options.json) continue;
        console.log(formatRow(row));
        for (const line of row.table ?? []) console.log(`      ${line}`);
        const { worse, tighten } = compareWithBounds(row, bounds);
        for (const finding of worse) console.log(`    WORSE: ${finding}`);
        for (const finding of tighten) console.log(`    can be tightened: ${finding}`);
      } catch (error) {
        crashed++;
        console.error(`  ${set.name}: crashed\n${error instanceof Error ? error.stack : String(error)}`);
      }
    }
    if (!options.json) console.log(formatMean(rows.slice(before)));
  }

  if (options.json) console.log(JSON.stringify(rows));
  if (options.record) {
    const recorded = new Set(sets.filter((set) => set.recorded).map((set) => set.name));
    recordBounds(rows.filter((row) => recorded.has(row.set)), recorded);
    console.error('Recorded in fixtures/bounds.json.');
  }
  return crashed > 0 ? 1 : 0;
}

function readOptions(): { kinds: readonly EvalKind[]; json: boolean; record: boolean } | string {
  try {
    const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, json: { type: 'boolean' }, record: { type: 'boolean' } } });
    const wanted = values.only?.flatMap((list) => list.split(',')) ?? [];
    const unknown = wanted.find((kind) => !(evalKinds as readonly string[]).includes(kind));
    if (unknown !== undefined) return `got --only ${JSON.stringify(unknown)}, expected one of ${evalKinds.join(', ')}`;
    return { kinds: wanted.length === 0 ? evalKinds : evalKinds.filter((kind) => wanted.includes(kind)), json: values.json ?? false, record: values.record ?? false };
  } catch (error) {
    return (error as Error).message;
  }
}

function formatRow({ kind, set, cases, measures, details, seconds }: EvalRow): string {
  const name = set.replace(/^(fixtures|shared)\/[^/]+\//u, '$1/');
  const values = Object.entries(measures).map(([measure, value]) => `${measure} ${formatValue(measure, value)}`);
  const counts = Object.entries(details ?? {}).map(([label, count]) => `${label} ${count}`);
  const main = `  ${name.padEnd(32)} ${`${cases} case${cases === 1 ? '' : 's'}`.padStart(10)} ${`${seconds.toFixed(2)} s`.padStart(9)}  ${values.join('  ')}`;
  return counts.length === 0 ? main : `${main}\n${' '.repeat(56)}${kind === 'alignment' ? 'found by shape: ' : ''}${counts.join('  ')}`;
}

function formatMean(rows: readonly EvalRow[]): string {
  const heads = rows.map((row) => Object.entries(row.measures)[0]!);
  const names = new Set(heads.map(([measure]) => measure));
  const mean = heads.reduce((sum, [, value]) => sum + value, 0) / heads.length;
  return heads.length === 0 ? '' : `  ${'mean'.padEnd(53)}  ${[...names].join(' or ')} ${formatValue([...names][0]!, mean)}\n`;
}

// Correlations are given as they are, shares as percentages, as the literature of each does.
function formatValue(measure: string, value: number): string {
  return measure === 'spearman' ? value.toFixed(3) : (100 * value).toFixed(1);
}
