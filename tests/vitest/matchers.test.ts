import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { align, createTermBase, segment } from '../../src/index.js';
import { findFiles, fixedPart } from '../../src/vitest/find-files.js';
import { matchers, type BitekstMatchers } from '../../src/vitest/matchers.js';

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars -- as the declaration of the package
  interface Matchers<T = any> extends BitekstMatchers<any> {}
}
expect.extend(matchers);

const en = 'The kiln at Ravenhorst was lit on 4 May. It burned 900 kilos of wood in one night. Margriet Poelman kept watch until the morning.';
const nl = 'De oven in Ravenhorst werd op 4 mei aangestoken. Hij verstookte in één nacht 900 kilo hout. Margriet Poelman hield tot de ochtend de wacht.';
const wrong = nl.replace('900', '600');
const short = nl.replace(/ Margriet.*/u, '');
const messageOf = (run: () => void): string => {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('expected the assertion to fail');
};

describe('toAlignWith', () => {
  it('holds for a translation, either way', () => {
    expect(nl).toAlignWith(en);
    expect(en).toAlignWith(nl);
    expect(segment(nl, 'nl')).toAlignWith(segment(en, 'en'));
  });

  it('shows what stands alone', () => {
    const message = messageOf(() => expect(short).toAlignWith(en));
    expect(message).toContain('of 3 beads these do not join');
    expect(message).toContain('en  Margriet Poelman kept watch until the morning.\n    nl  —');
    expect(short).not.toAlignWith(en);
  });

  it('asks for a score', () => expect(messageOf(() => expect(nl).toAlignWith(en, { minScore: 1 }))).toContain('a mean score of 1 or more'));
});

describe('toHaveBeads', () => {
  it('takes a bitext, or a pair of texts', () => {
    expect(align(segment(en, 'en'), segment(nl, 'nl'))).toHaveBeads('1-1 1-1 1-1');
    expect([en, nl]).toHaveBeads('1-1  1-1 1-1');
    expect([en, nl]).not.toHaveBeads('2-1 1-1');
  });

  it('points to the first bead that differs', () => {
    expect(messageOf(() => expect([en, nl]).toHaveBeads('1-1 2-2'))).toContain('  expected  1-1 2-2\n  received  1-1 1-1 1-1\n                ^');
    expect(() => expect('x').toHaveBeads('1-1')).toThrow(TypeError);
    expect(() => expect([en, nl]).toHaveBeads('one-one')).toThrow('bead notation');
  });
});

describe('toCoverClaimsOf', () => {
  const report = 'Ten days ago the kiln of Ravenhorst was lit. On 4 May the kiln at Ravenhorst was lit. Margriet Poelman kept watch until the morning. It burned 900 kilos of wood in one night.';
  it('finds each claim in any order, and in either language', () => {
    expect(report).toCoverClaimsOf(nl);
    expect(report).toCoverClaimsOf(en);
  });

  it('shows a claim that nothing makes', () => {
    expect(messageOf(() => expect(short).toCoverClaimsOf(en))).toContain('en  Margriet Poelman kept watch until the morning.');
  });
});

describe('short texts', () => {
  it.each([['Save', 'Opslaan'], ['Opslaan', 'Save'], ['Your bag.', 'Uw tas.'], ['OK', 'OK'], ['Yes', 'Ja'], ['12 items', '12 artikelen'], ['Hello {name}', 'Hallo {name}']])('takes %j and %j, whose languages only both together tell', (source, target) => {
    expect(target).toBeInSyncWith(source);
    expect(target).toKeepNumbersOf(source);
  });

  it('finds what differs in them', () => {
    expect('Hallo {naam}').not.toBeInSyncWith('Hello {name}');
    expect('13 artikelen').not.toBeInSyncWith('12 items');
  });

  it('tells of a translation that was left as its source is', () => {
    expect('The kiln was lit on 4 May.').not.toBeInSyncWith('The kiln was lit on 4 May.');
    expect('De oven werd op 4 mei aangestoken.').not.toBeInSyncWith('De oven werd op 4 mei aangestoken.');
  });
});

describe('toKeepNumbersOf', () => {
  it('compares by value', () => {
    expect(nl).toKeepNumbersOf(en);
    expect('Driekwart van de ovens werd om half drie gedoofd.').toKeepNumbersOf('75% of the kilns were put out at 2:30.');
  });

  it('underlines both', () => {
    expect(messageOf(() => expect(wrong).toKeepNumbersOf(en))).toBe(
      [
        'expected the translation to keep the numbers and dates of the source:',
        '',
        '  “900 kilos” became “600 kilo”  (number-mismatch, 0.90)',
        '    en  It burned 900 kilos of wood in one night.',
        '                  ~~~~~~~~~',
        '    nl  Hij verstookte in één nacht 600 kilo hout.',
        '                                    ~~~~~~~~',
      ].join('\n'),
    );
  });
});

describe('toUseTermsOf', () => {
  const terms = createTermBase([{ entryId: 'kiln', terms: { en: [{ text: 'kiln', status: 'approved' }], nl: [{ text: 'oven', status: 'approved' }, { text: 'fornuis', status: 'forbidden' }] } }], ['en', 'nl']);

  it('sees through inflection, and shows a term that is not kept', () => {
    expect([en, nl]).toUseTermsOf(terms);
    expect('De ovens gloeien.').toUseTermsOf(terms, { source: 'The kilns are glowing.' });
    expect(messageOf(() => expect(nl.replace('oven', 'fornuis')).toUseTermsOf(terms, { source: en }))).toContain('“fornuis” is not to be used for “kiln”; use “oven”');
  });
});

describe('a place where something is missing', () => {
  it('is shown in the sentence that should have it, behind its last word', () => {
    const terms = createTermBase([{ entryId: 'kiln', terms: { en: [{ text: 'kiln', status: 'approved' }], nl: [{ text: 'bakhuis', status: 'approved' }] } }], ['en', 'nl']);
    const message = messageOf(() => expect('De oven brandt. Het regent buiten.').toUseTermsOf(terms, { source: 'The kiln is burning. It is raining outside.' }));
    expect(message).toContain('    nl  De oven brandt.\n                       ^');
  });
});

describe('toBeInSyncWith', () => {
  it('holds for a good translation, and tells what is wrong with another', () => {
    expect(nl).toBeInSyncWith(en);
    expect(short).not.toBeInSyncWith(en);
    expect(messageOf(() => expect(short).toBeInSyncWith(en))).toContain('not translated: “Margriet Poelman kept watch until the morning.”');
    expect(messageOf(() => expect(short).toBeInSyncWith(en, { messages: 'nl' }))).toContain('niet vertaald: ‘Margriet Poelman');
  });

  it('takes the options of a check', () => {
    expect(wrong).toBeInSyncWith(en, { codes: ['missing'] });
    expect(wrong).toBeInSyncWith(en, { severities: { 'number-mismatch': 'info' } });
  });
});

describe('every matcher', () => {
  it('is an asymmetric one too', () => {
    expect({ en, nl }).toEqual({ en, nl: expect.toKeepNumbersOf(en) as unknown });
    expect({ en, nl: wrong }).not.toEqual({ en, nl: expect.toBeInSyncWith(en) as unknown });
  });

  it('needs no runner of its own: what Jest calls it with will do', () => {
    const { pass, message } = matchers.toBeInSyncWith.call({ isNot: false }, wrong, en);
    expect(pass).toBe(false);
    expect(message()).toContain('~~~');
  });

  it('says what it cannot read', () => {
    expect(() => expect(42).toBeInSyncWith(en)).toThrow('got the received text of type number');
    expect(() => expect('qzx').toAlignWith('xqz')).toThrow('expected a text in English or Dutch');
  });
});

describe('findFiles', () => {
  const root = mkdtempSync(join(tmpdir(), 'bitekst-files-'));
  afterAll(() => rmSync(root, { recursive: true }));
  for (const file of ['docs/en/a.md', 'docs/en/b/c.md', 'docs/en/b/c.txt', 'docs/nl/a.md', 'docs/en/node_modules/x.md', 'docs/e.n/a+b.md']) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }

  it.each([
    ['docs/en/**', ['docs/en/a.md', 'docs/en/b/c.md', 'docs/en/b/c.txt']],
    ['docs/en/*.md', ['docs/en/a.md']],
    ['docs/en/**/*.md', ['docs/en/a.md', 'docs/en/b/c.md']],
    ['docs/{en,nl}/a.md', ['docs/en/a.md', 'docs/nl/a.md']],
    ['docs/e.n/a+?.md', ['docs/e.n/a+b.md']],
    ['**/c.*', ['docs/en/b/c.md', 'docs/en/b/c.txt']],
  ])('%s', (pattern, files) => expect(findFiles(pattern, root)).toEqual(files));

  it('knows the part of a pattern that is fixed', () => {
    expect(fixedPart('docs/en/**')).toBe('docs/en/');
    expect(fixedPart('**/en')).toBe('');
    expect(fixedPart('docs/en/a.md')).toBe('docs/en/');
  });
});
