import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlaceFinder, formatIssue, issueCodes, quoteWords } from '../../src/bitext/index.js';
import { issueMessages } from '../../src/bitext/issue-messages.js';

describe('formatIssue', () => {
  it('says the same in both languages', () => {
    const issue = { message: 'number.differs', values: { source: '12', target: '15' } } as const;
    expect(formatIssue(issue)).toBe('“12” became “15”');
    expect(formatIssue(issue, 'nl')).toBe('‘12’ werd ‘15’');
  });

  it('names a language in the language of the message, and an unknown one by its tag', () => {
    expect(formatIssue({ message: 'untranslated.segment', values: { sourceLanguage: 'en', target: 'Save' } }, 'nl')).toBe('in het Engels gebleven: ‘Save’');
    expect(formatIssue({ message: 'untranslated.segment', values: { sourceLanguage: 'fy', target: 'Save' } })).toBe('left in fy: “Save”');
  });

  it('takes words of a text as they are', () => {
    expect(formatIssue({ message: 'placeholder.missing', values: { source: '{target} $& $1', constructor: 'no' } })).toBe('{target} $& $1 is not in the translation');
  });

  it('has the same places to fill in both languages', () => {
    const places = (message: string): string[] => [...message.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]!).sort();
    for (const [key, message] of Object.entries(issueMessages.en)) expect([key, places(issueMessages.nl[key as keyof typeof issueMessages.nl])]).toEqual([key, places(message)]);
  });

  it('refuses a language or a message that it does not have', () => {
    expect(() => formatIssue({ message: 'number.differs', values: {} }, 'de' as 'en')).toThrow(RangeError);
    expect(() => formatIssue({ message: 'constructor' as 'number.differs', values: {} })).toThrow(RangeError);
  });
});

describe('issueCodes', () => {
  it('has each code once', () => expect(new Set(issueCodes).size).toBe(issueCodes.length));
});

describe('createPlaceFinder', () => {
  it('counts lines and columns from 1, with any line ending', () => {
    const place = createPlaceFinder('one\r\ntwo\rthree\n', 'a.md');
    expect(place({ from: 5, to: 8 })).toEqual({ file: 'a.md', line: 2, column: 1, endLine: 2, endColumn: 4 });
    expect(place({ from: 6, to: 10 })).toEqual({ file: 'a.md', line: 2, column: 2, endLine: 3, endColumn: 2 });
    expect(place({ from: 15, to: 15 })).toEqual({ file: 'a.md', line: 4, column: 1, endLine: 4, endColumn: 1 });
  });

  it('finds what a scan of the text finds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '🙂') }), fc.nat(), (text, raw) => {
        const at = raw % (text.length + 1);
        const before = text.slice(0, at).split(/\r\n|\r|\n/u);
        // A carriage return whose line feed is past `at` ends no line yet.
        if (text[at - 1] === '\r' && text[at] === '\n') return;
        expect(createPlaceFinder(text, 'f')({ from: at, to: at })).toMatchObject({ line: before.length, column: before.at(-1)!.length + 1 });
      }),
      { seed: 8, numRuns: 5000 },
    );
  });
});

describe('quoteWords', () => {
  it('folds blanks, and leaves the end of long words out, at a blank where one is near and never inside a pair', () => {
    expect(quoteWords('  The bridge\n is   shut. ')).toBe('The bridge is shut.');
    expect(quoteWords('The bridge is shut.', 4, 10)).toBe('bridge');
    expect(quoteWords('word '.repeat(40))).toBe(`${'word '.repeat(16).trim()}…`);
    expect(quoteWords(`${'x'.repeat(79)}😀${'y'.repeat(50)}`)).toBe(`${'x'.repeat(79)}…`);
    expect(quoteWords(`a${' '.repeat(5000)}b`)).toBe('a…');
  });
});
