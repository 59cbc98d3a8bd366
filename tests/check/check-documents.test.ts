import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../src/check/index.js';
import { readDocument } from '../../src/documents/index.js';

const issuesOf = (en: string, nl: string): string[] => checkDocuments(readDocument(en, 'en', 'markdown'), readDocument(nl, 'nl', 'markdown')).map(({ code, message, values }) => `${code} ${message} ${String(values['source'])} > ${String(values['target'])}`);

describe('code inside sentences', () => {
  it.each([
    ['Run `npm install` first.', 'Voer eerst `npm start` uit.', '`npm install` > `npm start`'],
    ['Set `max_retries` now.', 'Stel nu `max_retry` in.', '`max_retries` > `max_retry`'],
    ['Use `git push --force` here, and `git pull` there.', 'Gebruik hier `git push` en daar `git pull`.', '`git push --force` > `git push`'],
  ])('%s became %s', (en, nl, told) => expect(issuesOf(en, nl)).toEqual([`markup markup.differs ${told}`]));

  it.each([
    ['Run `npm install` first.', 'Voer eerst `npm install` uit.'],
    ['Press `Save` now.', 'Druk nu op `Opslaan`.'],
    ['Type `cp <file> <folder>` here.', 'Typ hier `cp <bestand> <map>`.'],
    ['Type `cd my-project` here.', 'Typ hier `cd mijn-project`.'],
    ['Type `git commit -m "First steps"` here.', 'Typ hier `git commit -m "Eerste stappen"`.'],
    ['Open `docs/en/start.md` now.', 'Open nu `docs/nl/start.md`.'],
    ['Use `get` before `set`.', 'Vóór `set` komt `get`.'],
  ])('%s may become %s', (en, nl) => expect(issuesOf(en, nl)).toEqual([]));
});

describe('labels', () => {
  it('tells of a heading that was left, and of no code in a cell', () => {
    const table = (head: string): string => `## ${head}\n\n| | |\n|---|---|\n| \`total\` | 60 |\n`;
    expect(issuesOf(table('Governing law'), table('Governing law'))).toEqual(['untranslated untranslated.segment Governing law > Governing law']);
  });
});
