import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, expectTypeOf, it } from 'vitest';
import type { BackendModule, Resource } from 'i18next';
import { createBackend, readResources, resourcesOfUnits, resourcesTypes, type ResourceBundle, type ResourcesTypesOptions } from '../../src/i18next/index.js';

const root = resolve(import.meta.dirname, '../..');
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** What the compiler says of a program that is typed by the declarations of these resources and i18next's own. */
function compile(bundle: ResourceBundle, program: string, options: ResourcesTypesOptions = {}): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bitekst-types-'));
  folders.push(folder);
  writeFileSync(join(folder, 'i18next.d.ts'), resourcesTypes(bundle, options));
  writeFileSync(join(folder, 'program.ts'), program);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({
    compilerOptions: { module: 'NodeNext', target: 'ES2022', strict: true, noEmit: true, types: [], skipLibCheck: true, paths: { i18next: [join(root, 'node_modules/i18next/index.d.ts')] } }, files: ['i18next.d.ts', 'program.ts'],
  }));
  const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder, '--pretty', 'false'], { cwd: folder, encoding: 'utf8' });
  return [...stdout.matchAll(/(program|i18next\.d)\.ts\((\d+),\d+\): error TS/gu)].map(([, file, line]) => `${file!} ${line!}`);
}

const bundle: ResourceBundle = {
  en: {
    app: {
      title: 'The harbour', greeting: 'Hello {{name}}', 'it\'s "here"\\': 'odd\u2028name', cart: { item_one: '{{count}} crate', item_other: '{{count}} crates' }, tags: ['boat', 'rope'], keeper: 'He waves', keeper_female: 'She waves',
    },
    terms: { permit: 'permit' },
  },
  nl: { app: { title: 'De haven', extra: 'alleen hier' } },
};

describe('types of resources', () => {
  it('let t know every key, and what a text must be given', () => {
    const program = `import i18next from 'i18next';
const { t } = i18next;
export const title: 'The harbour' = t('title');
export const item = t('cart.item', { count: 3 });
export const other = t('terms:permit');
export const she = t('keeper', { context: 'female' });
export const odd = t('it\\'s "here"\\\\');
export const greeting = t('greeting', { name: 'Anna' });
t('greeting', { nome: 'Anna' });
t('no.such.key');
t('extra');
t('terms:nothing');
`;
    expect(compile(bundle, program, { defaultNamespace: 'app' })).toEqual(['program 9', 'program 10', 'program 11', 'program 12']);
  }, 60_000);

  it('add namespaces to those of other packages', () => {
    const program = `import i18next from 'i18next';
declare module 'i18next' { interface ResourceNamespaceMap { other: { yes: 'yes' } } interface CustomTypeOptions { defaultNS: 'other' } }
export const own = i18next.t('only:title');
export const theirs = i18next.t('other:yes');
i18next.t('other:no');
`;
    expect(compile({ en: { only: { title: 'The harbour' } } }, program, { augment: 'ResourceNamespaceMap' })).toEqual(['program 5']);
  }, 60_000);

  it('are those of one language, and say so', () => {
    expect(resourcesTypes(bundle, { language: 'nl' })).toBe(`// Made from the resources in nl; changes are lost when it is made again.
import 'i18next';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: {
      app: {
        title: 'De haven';
        extra: 'alleen hier';
      };
    };
  }
}
`);
    expect(resourcesTypes(readResources(bundle), { language: 'nl' })).toBe(resourcesTypes(bundle, { language: 'nl' }));
    expect(() => resourcesTypes(bundle, { language: 'fr' })).toThrow(/expected one of en, nl/u);
    expect(() => resourcesTypes({})).toThrow(RangeError);
  });

  it('are what i18next takes', () => {
    expectTypeOf(createBackend({})).toExtend<BackendModule>();
    expectTypeOf(resourcesOfUnits([])).toExtend<Resource>();
  });
});
