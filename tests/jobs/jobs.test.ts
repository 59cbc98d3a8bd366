import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatBeads } from '../../src/bitext/index.js';
import { align } from '../../src/align/index.js';
import { runJob, runJobLines, type AlignJobResult, type ClaimsJobResult, type JobError } from '../../src/jobs/index.js';
import { runCommandLine } from '../../src/cli/index.js';
import { fromSegments, segment } from '../../src/segment/index.js';
import { fakeHost } from '../cli/fake-host.js';

const en = 'The bridge stays shut until 14 March. Inspectors found 37 cracks in the steel.';
const nl = 'De brug blijft dicht tot 14 maart. Inspecteurs vonden 37 scheuren in het staal.';
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
ajv.addSchema(JSON.parse(readFileSync(new URL('../../schema/jobs.schema.json', import.meta.url), 'utf8')), 'jobs');
const isValid = (definition: string, value: unknown): boolean => ajv.validate(`jobs#/$defs/${definition}`, value);
const bytes = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));

describe('a job', () => {
  it('aligns a pair as the library does', async () => {
    const result = (await runJob('align', { id: 'a', source: en, target: { text: nl, language: 'nl', name: 'brug' } }, {}, 7)) as AlignJobResult;
    const expected = align(segment(en, 'en'), segment(nl, 'nl'));
    expect(result.id).toBe('a');
    expect(result.target).toEqual({ language: 'nl', name: 'brug', segments: 2 });
    expect(result.beads.map(({ shape, score }) => [shape, score])).toEqual(expected.beads.map((bead) => [formatBeads([bead]), bead.score]));
    expect(result.beads[1]!.source).toEqual({ language: 'en', first: 1, count: 1, text: 'Inspectors found 37 cracks in the steel.' });
    expect(isValid('alignResult', result)).toBe(true);
  });

  it('keeps sentences that come as such, reads markup, explains and filters', async () => {
    const kept = (await runJob('align', { source: ['One. Two.', ''], target: { segments: ['Een. Twee.', ''], language: 'nl' } }, { languages: ['en', 'nl'] }, 3)) as AlignJobResult;
    expect([kept.id, kept.source.segments, kept.target.segments]).toEqual([3, 2, 2]);
    expect(kept.beads.map(({ score }) => score)).toEqual(align(fromSegments(['One. Two.', ''], 'en'), fromSegments(['Een. Twee.', ''], 'nl')).beads.map(({ score }) => score));
    const marked = (await runJob('align', { source: { text: `# Head\n\n**${en}**`, format: 'markdown' }, target: `Kop.\n\n${nl}` }, { explain: true, minScore: 0.5 }, 1)) as AlignJobResult;
    expect(marked.source.segments).toBe(3);
    const numbers = marked.beads.flatMap(({ evidence }) => evidence!).filter(({ kind, verdict }) => kind === 'number' && verdict === 'agrees');
    expect(numbers.map(({ source }) => source)).toContain('37');
    expect(marked.beads.every(({ score }) => score >= 0.5)).toBe(true);
    expect(isValid('alignResult', marked)).toBe(true);
  });

  it('finds the claims of a set', async () => {
    const result = (await runJob('claims', { documents: [en, { text: nl, name: 'krant' }, 'Inspectors found 41 cracks in the steel of the bridge.'] }, {}, 1)) as ClaimsJobResult;
    expect(result.documents.map(({ language }) => language)).toEqual(['en', 'nl', 'en']);
    expect(result.claims.some(({ documents }) => documents.includes('krant') && documents.includes('0'))).toBe(true);
    expect(isValid('claimsResult', result)).toBe(true);
  });

  const wrong: [string, 'align' | 'claims', unknown, JobError['error']['code'], RegExp][] = [
    ['no object', 'align', [1], 'invalidJob', /got a job: \[1\], expected an object/u],
    ['no target', 'align', { id: 1, source: en }, 'invalidJob', /got target: undefined/u],
    ['an unknown member', 'align', { source: en, target: nl, sauce: 1 }, 'invalidJob', /the member "sauce", expected id, source, target/u],
    ['a number for a text', 'align', { source: 3, target: nl }, 'invalidJob', /got source: 3/u],
    ['a number among sentences', 'align', { source: [en, 3], target: nl }, 'invalidJob', /got source\[1\]: 3/u],
    ['text and segments', 'align', { source: { text: en, segments: [en] }, target: nl }, 'invalidJob', /one of "text" and "segments"/u],
    ['a language that is none', 'align', { source: { text: en, language: 'English!' }, target: nl }, 'invalidJob', /BCP 47/u],
    ['an unknown format', 'align', { source: { text: en, format: 'docx' }, target: nl }, 'invalidJob', /one of markdown/u],
    ['an odd id', 'align', { id: {}, source: en, target: nl }, 'invalidJob', /a string or a number/u],
    ['no telling the language', 'align', { source: '12 34', target: nl }, 'noLanguage', /expected "language"/u],
    ['one document', 'claims', { documents: [en] }, 'invalidJob', /two texts or more/u],
  ];
  it.each(wrong)('with %s becomes an error record', async (_, kind, job, code, message) => {
    const result = (await runJob(kind, job, {}, 9)) as JobError;
    expect(result.error.code).toBe(code);
    expect(result.error.message).toMatch(message);
    expect(isValid('failure', result)).toBe(true);
    if (code === 'invalidJob') expect(isValid(kind === 'align' ? 'alignJob' : 'claimsJob', job)).toBe(false);
  });

  it('law: whatever the value, a record comes back, and the schema refuses exactly what is an invalid job', async () => {
    const good = fc.constantFrom<unknown>('The cat sat.', ['De kat zat.', ''], { text: 'A', language: 'en' }, { segments: ['b'], language: 'nl', name: 'n' }, { text: '# x', format: 'markdown', language: 'de' });
    const text = fc.oneof({ weight: 4, arbitrary: good }, fc.constantFrom<unknown>({}, null, 3, [1], { text: 'a', segments: [] }, { text: 'a', odd: 1 }, { text: 'a', language: '?' }, { segments: 'x' }), fc.jsonValue({ maxDepth: 2 }));
    const job = fc.oneof({ weight: 5, arbitrary: fc.record({ id: fc.constantFrom<unknown>(1, 'x', null, {}), source: text, target: text }, { requiredKeys: [] }) }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) });
    let done = 0;
    await fc.assert(
      fc.asyncProperty(job, async (value) => {
        const result = await runJob('align', value, { languages: ['en', 'nl'] }, 4);
        if ('error' in result) expect(result.error.code).toBe('invalidJob');
        else done++;
        expect({ value, valid: isValid('alignJob', value) }).toEqual({ value, valid: !('error' in result) });
      }),
      { seed: 41, numRuns: 2000 },
    );
    expect(done).toBeGreaterThan(100);
  });
});

describe('lines of jobs', () => {
  it('give a record each, in order; blank lines give none, what is broken an error', async () => {
    const good = JSON.stringify({ id: 'g', source: en, target: nl });
    const lines = new Uint8Array([...bytes('', good, '{"id":', '  '), 0xff, 10, ...bytes(JSON.stringify({ source: en, target: nl })).subarray(0, -1)]);
    const { text, jobs, failed } = await runJobLines('align', lines, 11, {});
    const records = text.trimEnd().split('\n').map((line) => JSON.parse(line) as AlignJobResult | JobError);
    expect(records.map((record) => [record.id, 'error' in record ? record.error.code : record.beads.length])).toEqual([['g', 2], [13, 'invalidJson'], [15, 'invalidText'], [16, 2]]);
    expect({ jobs, failed }).toEqual({ jobs: 4, failed: 2 });
  });
});

describe('bitekst --jsonl', () => {
  const run = async (args: readonly string[], stdin: string | Uint8Array): Promise<{ status: number; out: string; err: string }> => {
    const host = fakeHost(args, { stdin });
    const status = await runCommandLine(host);
    return { status, out: host.out(), err: host.err() };
  };

  it('writes the records of runJobLines, whatever the size of a task', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => JSON.stringify({ id: `n${index}`, source: `${en} ${'It is cold. '.repeat(index % 7)}`, target: nl, ...(index === 33 && { extra: 1 }) }));
    const input = bytes(...lines);
    const { status, out, err } = await run(['align', '--jsonl', '--workers', '0'], input);
    expect(out).toBe((await runJobLines('align', input, 1, {})).text);
    expect(status).toBe(1);
    expect(err).toContain('1 of 60 jobs failed');
  });

  it('finds claims by the same code, with the defaults of the command line', async () => {
    const input = bytes(JSON.stringify({ documents: [[en], ['Inspecteurs vonden 37 scheuren in het staal.']] }));
    const { status, out } = await run(['claims', '--jsonl', '--workers', '0', '--lang', 'en,nl', '--min-score', '0.3', '-'], input);
    expect(status).toBe(0);
    expect(out).toBe((await runJobLines('claims', input, 1, { languages: ['en', 'nl'], minScore: 0.3 })).text);
    expect(await run(['claims', '--jsonl', '--workers', '0'], '')).toEqual({ status: 0, out: '', err: '' });
  });

  it('refuses what does not go together', async () => {
    expect((await run(['align', '--jsonl', '-f', 'tsv'], '')).err).toContain('--format does not go with --jsonl');
    expect((await run(['align', '--workers', '2', 'a', 'b'], '')).err).toContain('--workers goes only with --jsonl');
    expect((await run(['align', '--jsonl', '--workers', 'two'], '')).err).toContain('expected a whole number');
    expect((await run(['align', '--jsonl', 'nowhere.jsonl', '--workers', '0'], '')).err).toContain('no such file');
  });
});
