import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/index.js';
import { fakeHost } from './fake-host.js';

// Every test in a repository of its own; the command looks from the working folder.
const home = process.cwd();
let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'bitekst-drift-')));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const put = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const change = (name: string, from: string, to: string): void => {
  const text = readFileSync(join(folder, name), 'utf8');
  expect(text).toContain(from);
  put(name, text.replace(from, to));
};
const git = (...args: string[]): string => execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: folder, encoding: 'utf8' });
const commit = (message: string): void => {
  git('add', '-A');
  git('commit', '-q', '-m', message);
};
interface Told {
  readonly code: string;
  readonly severity: string;
  readonly text: string;
  readonly unitId?: string;
  readonly sourcePlace?: { readonly file: string; readonly line: number };
  readonly targetPlace?: { readonly file: string; readonly line: number };
}
const run = async (...args: string[]): Promise<{ status: number; out: string; err: string }> => {
  const host = fakeHost(['drift', ...args, '--no-cache', '--workers', '0']);
  const status = await runCommandLine(host);
  return { status, out: host.out(), err: host.err() };
};
const find = async (...args: string[]): Promise<string[]> => {
  const { out, err } = await run(...args, '-f', 'json');
  if (out === '') throw new Error(err);
  const at = (place: Told['sourcePlace']): string => (place === undefined ? '-' : `${place.file}:${place.line}`);
  return (JSON.parse(out) as { issues: Told[] }).issues.map((issue) => `${issue.code} ${at(issue.sourcePlace)} ${at(issue.targetPlace)}`);
};

const guideEn = `---
title: The lock
weight: 3
---

# The lock

The lock at Heusdam closes on 14 October for nine weeks. Boats over 12 metres have to wait in the outer harbour.

<!-- remarks are nobody's -->

The keeper opens the gates twice a day. See [the timetable](times.md) for the other crossings.

\`\`\`sh
lock --open 7
\`\`\`

Fees are paid at the office.
`;
const guideNl = `---
title: De sluis
weight: 3
---

# De sluis

De sluis bij Heusdam gaat op 14 oktober negen weken dicht. Boten van meer dan 12 meter moeten in de voorhaven wachten.

De sluiswachter opent de deuren twee keer per dag. Zie [de dienstregeling](times.md) voor de andere overtochten.

\`\`\`sh
lock --open 7
\`\`\`

Het geld wordt op het kantoor betaald.
`;
const timesEn = '# Timetable\n\nThe first ferry leaves at six in the morning. The last one comes back before midnight.\n';
const timesNl = '# Dienstregeling\n\nDe eerste pont vertrekt om zes uur in de ochtend. De laatste komt voor middernacht terug.\n';

function putDocuments(): void {
  put('docs/en/guide.md', guideEn);
  put('docs/nl/guide.md', guideNl);
  put('docs/en/times.md', timesEn);
  put('docs/nl/times.md', timesNl);
}

describe('bitekst drift with a lock', () => {
  beforeEach(async () => {
    putDocuments();
    expect(await run('docs/en', 'docs/nl', '--update')).toMatchObject({ status: 0, out: 'accepted 2 pairs of files (2 changed) and 0 files without a partner, in bitekst.lock\n' });
  });

  it('finds nothing after the trees were accepted', async () => {
    const { status, out } = await run('docs/en', 'docs/nl');
    expect([status, out]).toEqual([0, 'nothing found\n']);
  });

  it('keeps a lock of a line a sentence, the same whatever the order of the files', async () => {
    const lock = readFileSync('bitekst.lock', 'utf8');
    await run('docs/en', 'docs/nl', '--update');
    expect(readFileSync('bitekst.lock', 'utf8')).toBe(lock);
    expect(lock.split('\n').filter((line) => /^"[\da-f]{12} = [\da-f]{12}",?$/u.test(line)).length).toBeGreaterThanOrEqual(10);
  });

  it('traces a changed sentence to the line that must follow, and is content once it did', async () => {
    change('docs/en/guide.md', 'twice a day', 'three times a day');
    expect(await find('docs/en', 'docs/nl')).toEqual(['stale docs/en/guide.md:12 docs/nl/guide.md:10']);
    const { status, out } = await run('docs/en', 'docs/nl');
    expect(status).toBe(1);
    expect(out).toContain('the source has changed since this was translated: “The keeper opens the gates three times a day.”');
    change('docs/nl/guide.md', 'twee keer per dag', 'drie keer per dag');
    expect(await run('docs/en', 'docs/nl')).toMatchObject({ status: 0 });
  });

  it('speaks Dutch', async () => {
    change('docs/en/guide.md', 'twice a day', 'three times a day');
    const { out, err } = await run('docs/en', 'docs/nl', '--ui', 'nl');
    expect(out).toContain('de bron is veranderd sinds dit vertaald is: ‘The keeper opens the gates three times a day.’');
    expect(err).toContain('2 bestandsparen vergeleken');
  });

  it('checks what followed for what it got wrong', async () => {
    change('docs/en/guide.md', '14 October for nine weeks', '15 October for nine weeks');
    change('docs/nl/guide.md', 'op 14 oktober', 'op 16 oktober');
    expect(await find('docs/en', 'docs/nl')).toEqual(['date-mismatch docs/en/guide.md:8 docs/nl/guide.md:8']);
  });

  it('tells of new, dropped and taken sentences', async () => {
    change('docs/en/guide.md', 'Fees are paid at the office.', 'Fees are paid at the office. Dogs travel free of charge on every weekday.');
    change('docs/en/times.md', ' The last one comes back before midnight.', '');
    expect(await find('docs/en', 'docs/nl')).toEqual(['missing docs/en/guide.md:18 docs/nl/guide.md:16', 'stale - docs/nl/times.md:3']);
    putDocuments();
    change('docs/nl/times.md', ' De laatste komt voor middernacht terug.', '');
    expect(await find('docs/en', 'docs/nl')).toEqual(['missing docs/en/times.md:3 docs/nl/times.md:3']);
    putDocuments();
    change('docs/nl/times.md', 'De laatste', 'Honden mogen op alle dagen van de week gratis mee. De laatste');
    expect(await find('docs/en', 'docs/nl')).toEqual(['added - docs/nl/times.md:3']);
  });

  it('compares code, front matter and addresses as well', async () => {
    change('docs/en/guide.md', 'lock --open 7', 'lock --open 8 --wait');
    change('docs/en/guide.md', 'weight: 3', 'weight: 4');
    change('docs/en/guide.md', '](times.md)', '](times.md#ferries)');
    expect(await find('docs/en', 'docs/nl')).toEqual(['stale docs/en/guide.md:1 docs/nl/guide.md:1', 'stale docs/en/guide.md:12 docs/nl/guide.md:10', 'stale docs/en/guide.md:14 docs/nl/guide.md:12']);
  });

  it('does not mind what only moved or was laid out anew', async () => {
    put('docs/en/guide.md', guideEn.replace('closes on 14 October for', 'closes on\n14 October   for').replace('remarks are', 'remarks were'));
    put('docs/en/times.md', timesEn.replace('The first ferry leaves at six in the morning. The last one comes back before midnight.', 'The last one comes back before midnight. The first ferry leaves at six in the morning.'));
    expect(await find('docs/en', 'docs/nl')).toEqual([]);
  });

  it('follows renamed files and tells of deleted ones', async () => {
    renameSync('docs/en/guide.md', 'docs/en/locks.md');
    renameSync('docs/nl/guide.md', 'docs/nl/locks.md');
    expect(await find('docs/en', 'docs/nl')).toEqual([]);
    change('docs/en/locks.md', 'twice', 'three times');
    expect(await find('docs/en', 'docs/nl')).toEqual(['stale docs/en/locks.md:12 docs/nl/locks.md:10']);
    rmSync('docs/nl/times.md');
    rmSync('docs/en/locks.md');
    expect(await find('docs/en', 'docs/nl')).toEqual(['missing docs/en/times.md:1 -', 'added - docs/nl/locks.md:1']);
    await run('docs/en', 'docs/nl', '--update');
    expect(await find('docs/en', 'docs/nl')).toEqual([]);
  });

  it('leaves out what a comment ignores, with its reason', async () => {
    change('docs/en/guide.md', 'twice a day', 'three times a day');
    change('docs/nl/guide.md', 'De sluiswachter', '<!-- bitekst-ignore-next-line stale: the Dutch keeper has other hours -->\n\nDe sluiswachter');
    expect(await find('docs/en', 'docs/nl')).toEqual([]);
    change('docs/nl/guide.md', ' stale: the Dutch keeper has other hours', ' stale');
    const { status, err } = await run('docs/en', 'docs/nl');
    expect(status).toBe(1);
    expect(err).toContain('docs/nl/guide.md:10: an ignore comment without a reason ignores nothing');
  });

  it('lets known findings pass with a baseline, and no new ones', async () => {
    change('docs/en/guide.md', 'twice a day', 'three times a day');
    expect(await run('docs/en', 'docs/nl', '--baseline', 'known.json', '--update-baseline')).toMatchObject({ status: 0, out: '1 finding is known from now on, in known.json\n' });
    // It stays known when lines move.
    change('docs/nl/guide.md', '# De sluis\n', '# De sluis\n\n\n');
    expect(await run('docs/en', 'docs/nl', '--baseline', 'known.json')).toMatchObject({ status: 0, out: 'nothing found\n' });
    change('docs/en/times.md', 'at six', 'at seven');
    expect(await find('docs/en', 'docs/nl', '--baseline', 'known.json')).toEqual(['stale docs/en/times.md:3 docs/nl/times.md:3']);
  });

  it('judges everything with --all', async () => {
    change('docs/nl/times.md', 'om zes uur', 'om acht uur');
    await run('docs/en', 'docs/nl', '--update');
    expect(await find('docs/en', 'docs/nl')).toEqual([]);
    expect(await find('docs/en', 'docs/nl', '--all')).toEqual(['date-mismatch docs/en/times.md:3 docs/nl/times.md:3']);
  });

  it.each([
    ['{"version": 2, "pairs": {}, "targetOnly": []}', 'got version 2, expected 1'],
    ['{\n"version": 1,\n<<<<<<< ours\n', 'bitekst.lock, line 3, column 1: got the marks of a merge conflict'],
    ['{"version": 1, "pairs": {"a": {"target": "b", "links": ["x = y"]}}, "targetOnly": []}', 'got the link "x = y"'],
  ])('refuses a lock that is none: %s', async (lock, words) => {
    put('bitekst.lock', lock);
    const { status, err } = await run('docs/en', 'docs/nl');
    expect(status).toBe(2);
    expect(err).toContain(words);
    expect(await run('docs/en', 'docs/nl', '--update')).toMatchObject({ status: 0 });
  });
});

describe('bitekst drift without a lock', () => {
  it('judges by content', async () => {
    putDocuments();
    expect(await run('docs/en', 'docs/nl')).toMatchObject({ status: 0, out: 'nothing found\n' });
    change('docs/nl/guide.md', '14 oktober', '15 oktober');
    change('docs/nl/guide.md', 'lock --open 7', 'lock --open 9');
    expect(await find('docs/en', 'docs/nl')).toEqual(['date-mismatch docs/en/guide.md:8 docs/nl/guide.md:8', 'markup docs/en/guide.md:14 docs/nl/guide.md:12']);
    rmSync('docs/nl/times.md');
    expect(await find('docs/en', 'docs/nl')).toEqual(['missing docs/en/times.md:1 -', 'date-mismatch docs/en/guide.md:8 docs/nl/guide.md:8', 'markup docs/en/guide.md:14 docs/nl/guide.md:12'].sort((a, b) => (a.includes('times') ? -1 : b.includes('times') ? 1 : 0)));
  });

  it('takes hints from git, which do not fail', async () => {
    git('init', '-q');
    putDocuments();
    commit('first');
    change('docs/en/guide.md', 'Fees are paid', 'All fees are paid');
    commit('second');
    const { status, out } = await run('docs/en', 'docs/nl');
    expect(status).toBe(0);
    expect(out).toMatch(/16:1 +note +the source has changed since this was translated: “All fees are paid at the office\.”/u);
    expect(await find('docs/en', 'docs/nl', '--no-git')).toEqual([]);
    // A translation that names the commit it was made from is believed.
    const first = git('rev-list', '--max-parents=0', 'HEAD').trim();
    change('docs/nl/guide.md', 'weight: 3', `weight: 3\nsourceCommit: ${first}`);
    commit('third');
    expect(await run('docs/en', 'docs/nl')).toMatchObject({ status: 1 });
  });

  it('pairs files by what their names say', async () => {
    put('docs/guide.en.md', guideEn);
    put('docs/guide.nl.md', guideNl.replace('14 oktober', '15 oktober'));
    put('docs/times.md', timesEn);
    put('docs/times.nl.md', timesNl.replace('zes uur', 'acht uur'));
    put('docs/other.md', 'Nobody translates this.\n');
    // The link to the English timetable, of which there is a Dutch one, is told as well.
    const wanted = ['date-mismatch docs/guide.en.md:8 docs/guide.nl.md:8', 'markup docs/guide.en.md:12 docs/guide.nl.md:10', 'date-mismatch docs/times.md:3 docs/times.nl.md:3'];
    expect(await find('docs')).toEqual(wanted);
    expect(await find('docs/*.{lang}.md')).toEqual([...wanted.slice(0, 1), 'added - docs/times.nl.md:1']);
    expect(await find('docs/guide.en.md', 'docs/guide.nl.md')).toEqual(wanted.slice(0, 1));
  });
});

describe('files whose names say nothing', () => {
  it('are paired by content, and stay a pair once accepted', async () => {
    put('docs/en/guide.md', guideEn);
    put('docs/nl/gids.md', guideNl);
    put('docs/en/times.md', timesEn);
    put('docs/nl/dienstregeling.md', timesNl.replace('om zes uur', 'om acht uur'));
    expect(await find('docs/en', 'docs/nl', '--only', 'missing,added,date-mismatch')).toEqual(['date-mismatch docs/en/times.md:3 docs/nl/dienstregeling.md:3']);
    await run('docs/en', 'docs/nl', '--update');
    put('docs/nl/dienstregeling.md', '# Heel iets anders\n\nHonden mogen niet zonder riem in het bos lopen.\n');
    expect((await find('docs/en', 'docs/nl')).filter((line) => line.startsWith('added -') && line.endsWith(':1'))).not.toContain('added - docs/nl/dienstregeling.md:1');
    expect(readFileSync('bitekst.lock', 'utf8')).toContain('"docs/en/times.md": {"target": "docs/nl/dienstregeling.md"');
  });
});

describe('bitekst drift --since', () => {
  it('compares with a commit', async () => {
    git('init', '-q');
    putDocuments();
    change('docs/nl/times.md', 'om zes uur', 'om acht uur');
    commit('first');
    git('tag', 'v1');
    expect(await find('docs/en', 'docs/nl', '--since', 'v1')).toEqual([]);
    change('docs/en/guide.md', 'twice a day', 'three times a day');
    commit('second');
    git('mv', 'docs/en/guide.md', 'docs/en/locks.md');
    git('mv', 'docs/nl/guide.md', 'docs/nl/locks.md');
    commit('third');
    expect(await find('docs/en', 'docs/nl', '--since', 'v1')).toEqual(['stale docs/en/locks.md:12 docs/nl/locks.md:10']);
    change('docs/nl/locks.md', 'twee keer', 'drie keer');
    expect(await find('docs/en', 'docs/nl', '--since', 'v1')).toEqual([]);
    put('docs/en/new.md', '# New\n\nA page that nobody has translated yet.\n');
    expect(await find('docs/en', 'docs/nl', '--since', 'v1')).toEqual(['missing docs/en/new.md:1 -']);
  });

  it('refuses what is no commit, and a folder without git', async () => {
    putDocuments();
    expect(await run('docs/en', 'docs/nl', '--since', 'HEAD')).toMatchObject({ status: 2, err: 'bitekst: --since expected a git repository here, and git\n' });
    git('init', '-q');
    commit('first');
    expect(await run('docs/en', 'docs/nl', '--since', '--output=x')).toMatchObject({ status: 2 });
    expect((await run('docs/en', 'docs/nl', '--since=nowhere')).err).toContain('got --since nowhere, expected a commit');
  });
});

describe('documents of every kind', () => {
  const put3 = (name: string, wrap: (heading: string, first: string, second: string) => string): void => {
    put(`docs/en/${name}`, wrap('Timetable', 'The first ferry leaves at six in the morning.', 'Dogs sail along for free.'));
    put(`docs/nl/${name}`, wrap('Dienstregeling', 'De eerste pont vertrekt om zes uur in de ochtend.', 'Honden varen gratis mee.'));
  };
  it.each<[string, (heading: string, first: string, second: string) => string]>([
    ['times.md', (heading, first, second) => `# ${heading}\n\n${first}\n${second}\n`],
    ['times.mdx', (heading, first, second) => `import { Note } from './note';\n\n# ${heading}\n\n<Note>\n\n${first}\n\n</Note>\n\n${second}\n`],
    ['times.html', (heading, first, second) => `<h1>${heading}</h1>\n<p>${first}</p>\n<ul>\n<li>${second}</li>\n</ul>\n`],
    ['times.adoc', (heading, first, second) => `= ${heading}\n\n${first}\n\n* ${second}\n`],
    ['times.txt', (heading, first, second) => `${heading}\n\n${first}\n${second}\n`],
  ])('are traced by the line: %s', async (name, wrap) => {
    put3(name, wrap);
    await run('docs/en', 'docs/nl', '--update');
    expect(await find('docs/en', 'docs/nl')).toEqual([]);
    const lineOf = (language: string, words: string): number => readFileSync(join(folder, `docs/${language}/${name}`), 'utf8').split('\n').findIndex((line) => line.includes(words)) + 1;
    change(`docs/en/${name}`, 'for free', 'for two euros');
    expect(await find('docs/en', 'docs/nl')).toEqual([`stale docs/en/${name}:${lineOf('en', 'Dogs')} docs/nl/${name}:${lineOf('nl', 'Honden')}`]);
    change(`docs/nl/${name}`, 'gratis', 'voor drie euro');
    expect(await find('docs/en', 'docs/nl')).toEqual([`number-mismatch docs/en/${name}:${lineOf('en', 'Dogs')} docs/nl/${name}:${lineOf('nl', 'Honden')}`]);
    change(`docs/nl/${name}`, 'drie', 'twee');
    expect(await find('docs/en', 'docs/nl')).toEqual([]);
  });
});

describe('MDX', () => {
  it('tells once of an expression that changed', async () => {
    put('docs/en/a.mdx', 'The server listens on port {port} and stops soon.\n');
    put('docs/nl/a.mdx', 'De server luistert op poort {poort} en stopt straks.\n');
    expect(await find('docs/en', 'docs/nl')).toEqual(['placeholder docs/en/a.mdx:1 docs/nl/a.mdx:1']);
  });
});

describe('the hook of pre-commit in the README', () => {
  it('lets a good commit pass, and stops one that changes the source alone', async () => {
    const readme = readFileSync(join(home, 'README.md'), 'utf8');
    const recipe = /```yaml\n(repos:\n {2}- repo: local\n[\s\S]*?)```/u.exec(readme)![1]!;
    const command = /entry: npx bitekst drift ([^,]+), language: system, pass_filenames: false, files: (\S+) \}/u.exec(recipe)!;
    putDocuments();
    // What pre-commit does with a hook of this kind: runs it in the top folder when a file is staged whose path matches.
    const hook = async (): Promise<{ status: number; out: string } | undefined> => {
      const staged = git('diff', '--cached', '--name-only').trim().split('\n');
      return staged.some((file) => new RegExp(command[2]!, 'u').test(file)) ? run(...command[1]!.split(' ')) : undefined;
    };
    git('init', '-q');
    git('add', '-A');
    expect(await hook()).toMatchObject({ status: 0 });
    await run('docs/en', 'docs/nl', '--update');
    commit('first');
    put('notes.txt', 'no document');
    git('add', '-A');
    expect(await hook()).toBeUndefined();
    change('docs/en/guide.md', '14 October', '15 October');
    git('add', '-A');
    expect(await hook()).toMatchObject({ status: 1, out: expect.stringContaining('stale') as string });
  });
});

describe('texts under keys', () => {
  it('tells of stale values of JSON', async () => {
    put('en/app.json', '{\n  "title": "Opening hours",\n  "cart": {\n    "pay": "Pay {{sum}} now"\n  }\n}\n');
    put('nl/app.json', '{\n  "title": "Openingstijden",\n  "cart": {\n    "pay": "Betaal nu {{sum}}"\n  }\n}\n');
    await run('en', 'nl', '--update');
    expect(await find('en', 'nl')).toEqual([]);
    change('en/app.json', 'Opening hours', 'Hours and days');
    change('en/app.json', '"cart": {', '"cart": {\n    "back": "Go back to the shop",');
    expect(await find('en', 'nl')).toEqual(['missing-key en/app.json:4 -', 'stale en/app.json:2 nl/app.json:2']);
    // `check` knows the lock as well, of a folder and of two files.
    for (const places of [['.'], ['en/app.json', 'nl/app.json']]) {
      const host = fakeHost(['check', ...places, '--only', 'stale', '-f', 'json']);
      expect(await runCommandLine(host)).toBe(1);
      expect((JSON.parse(host.out()) as { issues: Told[] }).issues).toMatchObject([{ code: 'stale', sourcePlace: { file: 'en/app.json', line: 2 }, targetPlace: { file: 'nl/app.json', line: 2 } }]);
    }
    change('nl/app.json', 'Openingstijden', 'Dagen en tijden');
    change('nl/app.json', '"cart": {', '"cart": {\n    "back": "Terug naar de winkel",');
    expect(await find('en', 'nl')).toEqual([]);
    change('nl/app.json', 'Betaal nu {{sum}}', 'Betaal nu');
    expect(await find('en', 'nl')).toEqual(['placeholder en/app.json:5 nl/app.json:5']);
  });

  it('tells of stale and fuzzy entries of PO', async () => {
    const header = (language: string): string => `msgid ""\nmsgstr ""\n"Language: ${language}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n`;
    put('en/app.po', `${header('en')}msgid "open"\nmsgstr "The gate is open"\n\nmsgid "Wait %d minutes"\nmsgstr ""\n`);
    put('nl/app.po', `${header('nl')}msgid "open"\nmsgstr "De poort is open"\n\nmsgid "Wait %d minutes"\nmsgstr "Wacht %d minuten"\n`);
    await run('en', 'nl', '--update');
    expect(await find('en', 'nl')).toEqual([]);
    change('en/app.po', 'The gate is open', 'The gates are open');
    change('nl/app.po', 'msgid "Wait', '#, fuzzy\nmsgid "Wait');
    expect(await find('en', 'nl', '--all')).toEqual(['stale en/app.po:7 nl/app.po:7', 'stale en/app.po:10 nl/app.po:11']);
    put('nl/app.po', 'msgid "x\n');
    expect(await run('en', 'nl')).toMatchObject({ status: 2 });
  });
});

it.each([
  [[], 'no files given'],
  [['docs/en', 'docs/nl', 'docs/fr'], 'expected two folders'],
  [['docs/en', 'docs/de'], 'docs/de: no such file'],
  [['docs/en', 'docs/nl', '-l', 'en,en'], 'source and target are both in en'],
  [['docs/en', 'docs/nl', '--only', 'spelling'], 'got --only spelling'],
  [['docs/en', 'docs/nl', '--update', '--no-lock'], '--update and --no-lock do not go together'],
  [['docs/en', 'docs/nl', '--update-baseline'], 'expected --baseline FILE'],
  [['docs/en', 'docs/nl', '--baseline', 'none.json'], 'none.json: no such file'],
])('refuses %j', async (args, words) => {
  putDocuments();
  const { status, out, err } = await run(...args);
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain(words);
});

describe('bitekst.config', () => {
  beforeEach(() => {
    putDocuments();
    change('docs/nl/guide.md', '14 oktober', '15 oktober');
  });

  it('says what to compare and what to leave out', async () => {
    put('bitekst.config.json', JSON.stringify({ trees: ['docs/en', 'docs/nl'], lock: false }));
    expect(await find()).toEqual(['date-mismatch docs/en/guide.md:8 docs/nl/guide.md:8']);
    put('bitekst.config.json', JSON.stringify({ trees: ['docs/en', 'docs/nl'], ignore: [{ code: 'date-mismatch', files: 'docs/nl/g*.md', reason: 'the Dutch lock closes later' }] }));
    expect(await find()).toEqual([]);
    put('bitekst.config.json', JSON.stringify({ trees: 'docs/{lang}', severities: { 'date-mismatch': 'info' } }));
    expect(await run()).toMatchObject({ status: 0 });
    // Options win.
    expect(await run('--severity', 'date-mismatch=error')).toMatchObject({ status: 1 });
    expect(await run('--fail-under', 'info')).toMatchObject({ status: 1 });
  });

  it.each([
    ['{"trees": 3}', 'bitekst.config.json: got trees 3, expected a path or pattern, or two'],
    ['{"ignore": [{"code": "stale"}]}', 'got ignore[0] without a reason'],
    ['{', 'bitekst.config.json: '],
  ])('refuses %s', async (text, words) => {
    put('bitekst.config.json', text);
    const { status, err } = await run();
    expect(status).toBe(2);
    expect(err).toContain(words);
  });

  it('is named by --config', async () => {
    put('other.json', JSON.stringify({ trees: ['docs/en', 'docs/nl'] }));
    expect(await run('--config', 'other.json')).toMatchObject({ status: 1 });
    expect(await run('--config', 'none.json')).toMatchObject({ status: 2, err: 'bitekst: none.json: no such file\n' });
  });
});

describe('bitekst drift --watch', () => {
  it('runs again when a file changes, until it is told to stop', async () => {
    putDocuments();
    const end = new AbortController();
    const host = { ...fakeHost(['drift', 'docs/en', 'docs/nl', '--watch', '--no-cache', '--no-git', '--workers', '0']), signal: end.signal };
    const running = runCommandLine(host);
    const until = async (holds: () => boolean): Promise<void> => {
      while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await until(() => host.err().includes('watching docs/en, docs/nl'));
    expect(host.out()).toBe('nothing found\n');
    change('docs/nl/guide.md', '14 oktober', '15 oktober');
    await until(() => host.out().includes('date-mismatch'));
    change('docs/nl/guide.md', '15 oktober', '14 oktober');
    await until(() => host.out().endsWith('nothing found\n'));
    end.abort();
    expect(await running).toBe(0);
  });
});
