import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/index.js';
import { fakeHost } from './fake-host.js';

const folder = mkdtempSync(join(tmpdir(), 'bitekst-check-'));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const run = async (...args: string[]): Promise<{ status: number; out: string; err: string }> => {
  const host = fakeHost(['check', ...args]);
  const status = await runCommandLine(host);
  return { status, out: host.out(), err: host.err() };
};

const en = put('en.md', '# The lock\n\nThe lock at Heusdam closes on 14 October for nine weeks. Boats over **12 metres** have to wait.\n\nSee [the timetable](/en/times) for the details of all other crossings.\n');
const good = put('nl.md', '# De sluis\n\nDe sluis bij Heusdam gaat op 14 oktober negen weken dicht. Boten van meer dan **12 meter** moeten wachten.\n\nZie [de dienstregeling](/nl/tijden) voor de bijzonderheden van alle andere overtochten.\n');
const bad = put('bad.md', '# De sluis\n\nDe sluis bij Heusdam gaat op 14 november negen weken dicht. Boten van meer dan 12 meter moeten wachten.\n\nZie [de dienstregeling](/nl/tijden) voor de bijzonderheden van alle andere overtochten.\n');

describe('bitekst check', () => {
  it('finds nothing in a good translation, and exits 0', async () => expect(await run(en, good, '-l', 'en,nl')).toEqual({ status: 0, out: 'nothing found\n', err: '' }));

  it('says what is wrong, by file and line, and exits 1', async () => {
    const { status, out } = await run(en, bad, '-l', 'en,nl');
    expect(status).toBe(1);
    expect(out).toContain(`${bad}\n`);
    expect(out).toMatch(/3:30 +error +the date or time “14 October” became “14 november” +date-mismatch/u);
    expect(out).toMatch(/warning +the markup \*\*12 metres\*\* is not in the translation +markup/u);
    expect(out).toContain(`source ${en}:3:31`);
    expect(out).toContain('1 error, 1 warning');
  });

  it('tells of a file that was not translated at all, and says what it was taken for', async () => {
    const { status, out, err } = await run(en, put('copy.nl.md', '# The lock\n\nThe lock at Heusdam closes on 14 October for nine weeks. Boats over **12 metres** have to wait.\n'));
    expect(status).toBe(1);
    expect(out).toContain('left in English');
    expect(err).toContain('is taken for a text in Dutch');
    expect((await run(en, en, '-l', 'en,en')).err).toBe('');
  });

  it('knows the language of a short translation by its source', async () => expect(await run(en, put('short.txt', 'Sluis'), '--only', 'markup')).toMatchObject({ status: 0, err: '' }));

  it('speaks Dutch', async () => expect((await run(en, bad, '-l', 'en,nl', '--ui', 'nl')).out).toContain('de datum of tijd ‘14 October’ werd ‘14 november’'));

  it.each([
    ['json', (out: string): unknown => expect((JSON.parse(out) as { issues: { code: string; targetPlace: object }[] }).issues[0]).toMatchObject({ code: 'date-mismatch', targetPlace: { file: bad, line: 3 } })],
    ['junit', (out: string): unknown => expect(out).toMatch(/<testsuites name="bitekst" tests="2" failures="2">/u)],
    ['sarif', (out: string): unknown => expect(JSON.parse(out)).toMatchObject({ version: '2.1.0' })],
    ['github', (out: string): unknown => expect(out).toMatch(/^::error file=.*bad\.md,line=3,/u)],
    ['html', (out: string): unknown => expect(out).toMatch(/^<!doctype html>/u)],
  ])('writes %s', async (format, holds) => {
    const { status, out } = await run(en, bad, '-l', 'en,nl', '-f', format);
    expect(status).toBe(1);
    holds(out);
  });

  it('takes codes, severities and what to fail for', async () => {
    expect((await run(en, bad, '-l', 'en,nl', '--only', 'markup', '--fail-under', 'error')).status).toBe(0);
    expect((await run(en, bad, '-l', 'en,nl', '--severity', 'date-mismatch=off', '--severity', 'markup=info')).status).toBe(0);
    expect((await run(en, bad, '-l', 'en,nl', '--severity', 'date-mismatch=off,markup=info', '--fail-under', 'info')).status).toBe(1);
    expect((await run(en, bad, '-l', 'en,nl', '--fail-under', '0.2')).status).toBe(0);
    expect((await run(en, bad, '-l', 'en,nl', '--fail-under', '0.9')).status).toBe(1);
    expect((await run(en, bad, '-l', 'en,nl', '--min-score', '1')).status).toBe(0);
  });

  it('checks a file of pairs', async () => {
    const po = put('nl.po', 'msgid ""\nmsgstr "Language: nl\\nContent-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Wait %d minutes"\nmsgstr "Wacht minuten"\n\nmsgid "Close the lock"\nmsgstr "Sluit de sluis"\n');
    const { status, out } = await run(po, '-l', 'en,nl');
    expect(status).toBe(1);
    expect(out).toContain('%d is not in the translation');
    const tsv = put('pairs.tsv', 'en\tnl\nThe ferry takes 4 minutes.\tDe pont doet er 7 minuten over.\n');
    expect((await run(tsv)).out).toContain('“4 minutes” became “7 minuten”');
    // Without a line to point to, each report says which pair it is.
    expect((await run(tsv, '-f', 'github')).out).toContain('::#1: “4 minutes”');
    expect((await run(tsv, '-f', 'junit')).out).toContain('name="number-mismatch #1"');
  });

  it('checks a bitext', async () => {
    const host = fakeHost(['align', en, bad, '-l', 'en,nl', '-f', 'json']);
    await runCommandLine(host);
    const { status, out } = await run(put('bitext.json', host.out()));
    expect(status).toBe(1);
    expect(out).toContain('date-mismatch');
  });

  it.each([
    [[], 'no files given'],
    [[en, en, en], 'got 3 files'],
    [[en, bad, '--only', 'spelling'], 'got --only spelling'],
    [[en, bad, '--severity', 'markup=fatal'], 'got --severity markup=fatal'],
    [[en, bad, '--fail-under', '7'], 'got --fail-under 7'],
    [[en, bad, '-f', 'xml'], 'got --format xml'],
    [[en, bad, '-l', 'en'], 'got --lang en, expected two languages such as en,nl'],
    [[en, bad, '-l', 'Dutch'], 'got language "Dutch"'],
    [[put('pairs.dat', 'x')], 'does not say its format'],
  ])('refuses %j', async (args, words) => {
    const { status, out, err } = await run(...args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(words);
  });
});

describe('bitekst check FOLDER', () => {
  const locales = join(folder, 'locales');
  mkdirSync(join(locales, 'en'), { recursive: true });
  mkdirSync(join(locales, 'nl'));
  put('locales/en/app.json', '{\n  "free": "Free from 25 euros",\n  "close": "Close the window"\n}\n');
  put('locales/nl/app.json', '{\n  "free": "Gratis vanaf 35 euro"\n}\n');

  it('checks the resources in it', async () => {
    const { status, out } = await run(locales, '-f', 'json');
    expect(status).toBe(1);
    expect((JSON.parse(out) as { issues: object[] }).issues).toMatchObject([
      { code: 'number-mismatch', unitId: 'app:free', targetPlace: { line: 2, column: 11 } },
      { code: 'missing-key', unitId: 'app:close', sourcePlace: { line: 3, column: 12 } },
    ]);
    expect((await run(locales, '--only', 'plural')).status).toBe(0);
  });

  it('checks two files of it, whichever language is first', async () => {
    const [english, nederlands] = [join(locales, 'en/app.json'), join(locales, 'nl/app.json')];
    const issuesOf = async (...args: string[]): Promise<object[]> => (JSON.parse((await run(...args, '-f', 'json')).out) as { issues: object[] }).issues;
    expect(await issuesOf(english, nederlands)).toMatchObject([{ code: 'number-mismatch', unitId: 'free', targetPlace: { line: 2, column: 11 } }, { code: 'missing-key', unitId: 'close' }]);
    expect(await issuesOf(nederlands, english)).toMatchObject([{ code: 'number-mismatch', unitId: 'free', sourcePlace: { line: 2, column: 11 } }, { code: 'extra-key', unitId: 'close' }]);
    put('broken.json', '{ "free": ');
    expect(await run(english, join(folder, 'broken.json'))).toMatchObject({ status: 2 });
  });

  it('refuses one without any', async () => expect(await run(join(locales, 'en'), '-l', 'nl,en')).toMatchObject({ status: 2 }));
});
