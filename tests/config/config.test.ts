import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { issueCodes } from '../../src/bitext/index.js';
import { defineConfig, readConfig } from '../../src/config/index.js';

const schema = JSON.parse(readFileSync('schema/config.schema.json', 'utf8')) as { $defs: { code: { enum: string[] } } };
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const good: readonly unknown[] = [
  {},
  { $schema: 'node_modules/bitekst/schema/config.schema.json', source: 'en', target: 'nl-BE', trees: ['docs/en', 'docs/nl'], lock: 'docs/bitekst.lock', baseline: 'known.json', minScore: 0.6, failUnder: 'error' },
  { trees: 'docs/{lang}/**/*.md', lock: false, failUnder: 0.9, severities: { stale: 'warning', length: 'info', term: 'off' } },
  { ignore: [{ reason: 'machine-made' }, { code: 'markup', files: 'docs/**/api/*', reason: 'the API pages have other links' }, { code: ['stale', 'missing'], files: ['a', 'b'], text: 'Heusdam', reason: 'r' }] },
];
const bad: readonly (readonly [unknown, string])[] = [
  [undefined, 'got no default export'],
  [[], 'got [], expected an object'],
  [{ tree: 'docs' }, 'got tree, expected one of'],
  [{ trees: [] }, 'got trees [], expected a path or pattern, or two'],
  [{ trees: ['a', 'b', 'c'] }, 'got trees'],
  [{ source: 'English' }, 'got source "English"'],
  [{ lock: true }, 'got lock true'],
  [{ minScore: 2 }, 'got minScore 2, expected 0 to 1'],
  [{ failUnder: 'fatal' }, 'got failUnder "fatal"'],
  [{ severities: { spelling: 'error' } }, 'got severities'],
  [{ severities: { stale: 'fatal' } }, 'got severities'],
  [{ ignore: {} }, 'got ignore {}'],
  [{ ignore: [{ code: 'stale' }] }, 'got ignore[0] without a reason'],
  [{ ignore: [{ reason: ' ' }] }, 'got ignore[0].reason " "'],
  [{ ignore: [{ reason: 'r', code: 'spelling' }] }, 'got ignore[0].code "spelling"'],
  [{ ignore: [{ reason: 'r', because: 'r' }] }, 'got ignore[0].because'],
];

describe('a configuration', () => {
  it.each(good)('takes %j, as its schema does', (config) => {
    expect(readConfig(config)).toEqual(config);
    expect(validate(config), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(bad)('refuses %j, as its schema does', (config, words) => {
    expect(() => readConfig(config)).toThrow(RangeError);
    expect(() => readConfig(config)).toThrow(words);
    expect(validate(config)).toBe(false);
  });

  it('has a schema that knows every code', () => expect(schema.$defs.code.enum).toEqual(issueCodes));

  it('is given back by defineConfig', () => {
    const config = { trees: 'docs' };
    expect(defineConfig(config)).toBe(config);
  });
});
