import { describe, expect, it } from 'vitest';
import { formatChangelog, parseChanges, parseLog } from './changelog.js';

const commit = (hash: string, refs: string, date: string, message: string): string => `${hash.padEnd(40, '0')}\u001f${refs}\u001f${date}\u001f${message}\n\u001e\n`;

describe('the changelog', () => {
  it('reads marked lines, wherever they stand and however they wrap', () => {
    expect(parseChanges('FEATURE: one thing\n\nWhy it is so.\n\nFIX: a second thing\nthat takes two lines\nBREAKING(api): a third\n\nFIXED: not one')).toEqual([
      { type: 'FEATURE', text: 'one thing' },
      { type: 'FIX', text: 'a second thing that takes two lines' },
      { type: 'BREAKING', scope: 'api', text: 'a third' },
    ]);
  });

  it('takes no mark in the middle of a line or without words', () => {
    expect(parseChanges('tests: FEATURE: no\n FIX: no\nFIX:\nfeature: no')).toEqual([]);
  });

  const log =
    commit('f', 'HEAD -> main', '2030-03-03', 'FIX: dashes in names') +
    commit('e', '', '2030-03-02', 'Revert "FEATURE: a mistake"\n\nThis reverts commit d000000000000000000000000000000000000000.') +
    commit('d', '', '2030-03-01', 'FEATURE: a mistake') +
    commit('c', 'tag: v0.2.0, origin/main', '2030-02-01', 'search deeper\n\nFEATURE(alignment): beads of three segments\nBREAKING(alignment): scores are lower throughout') +
    commit('b', '', '2030-01-02', 'BREAKING: `cut` is now `segment`\n\nFEATURE: a third format') +
    commit('a', 'tag: v0.1.0', '2030-01-01', 'first light');

  it('makes a section a version, what is reverted and what is empty left out', () => {
    expect(formatChangelog(parseLog(log, '0.3.0'))).toBe(`# Changelog

Written from the commits by \`npm run changelog\`.

## 0.3.0

### Fixes

- dashes in names.

## 0.2.0 (2030-02-01)

### Breaking changes

- \`cut\` is now \`segment\`.

### Alignment changes

- beads of three segments.
- **Breaking:** scores are lower throughout.

### Features

- a third format.
`);
  });

  it('says "Unreleased" while the version is one that is out', () => {
    expect(parseLog(log, '0.2.0').map((release) => release.title)).toEqual(['Unreleased', '0.2.0']);
    expect(parseLog(log, '0.2').map((release) => release.title)).toEqual(['0.2', '0.2.0']);
  });

  it('makes nothing of an empty log', () => expect(formatChangelog(parseLog('', '1.0.0'))).toBe('# Changelog\n\nWritten from the commits by `npm run changelog`.\n'));
});
