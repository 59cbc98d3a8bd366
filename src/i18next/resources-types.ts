import { describeValue } from '../bitext/index.js';
import type { ResourceBundle, ResourceTree } from './format-resources.js';
import { nestKeys } from './format-resources.js';
import { readResources, type ReadResourcesOptions, type Resources } from './read-resources.js';

export interface ResourcesTypesOptions {
  /** The language whose keys and texts make the types; the first of the resources by default. */
  readonly language?: string;
  /** The namespace that `t` looks in unless told; the only one, or `translation`, by default. */
  readonly defaultNamespace?: string;
  /**
   * `CustomTypeOptions` (the default) for a program of one package; `ResourceNamespaceMap`, of i18next 26, where several packages add
   * namespaces of their own.
   */
  readonly augment?: 'CustomTypeOptions' | 'ResourceNamespaceMap';
  /** As i18next is told it; `.` by default. */
  readonly keySeparator?: string | false;
}

/**
 * The types of resources, as the text of a declaration file: with it, `t` knows every key, and what each text must be given. Texts are
 * types too, since i18next reads `{{name}}` from them. For the texts of a program, not for a corpus: the compiler reads them all.
 */
export function resourcesTypes(resources: Resources | ResourceBundle, options: ResourcesTypesOptions & ReadResourcesOptions = {}): string {
  const { augment = 'CustomTypeOptions', keySeparator = '.' } = options;
  const read = isRead(resources) ? resources : readResources(resources, options);
  const language = options.language ?? read.languages[0];
  if (language === undefined || !read.languages.includes(language)) throw new RangeError(`got ${language === undefined ? 'resources without a language' : `the language ${describeValue(language)}`}, expected one of ${read.languages.join(', ')}`);
  const namespaces = new Map<string, Map<string, string>>();
  for (const { language: own, namespace, key, text } of read.values) {
    if (own !== language) continue;
    let texts = namespaces.get(namespace);
    if (texts === undefined) namespaces.set(namespace, (texts = new Map()));
    texts.set(key, text);
  }
  const defaultNamespace = options.defaultNamespace ?? (namespaces.size === 1 ? [...namespaces.keys()][0]! : undefined);
  const level = augment === 'CustomTypeOptions' ? 3 : 2;
  const members = [...namespaces].map(([namespace, texts]) => `${'  '.repeat(level)}${nameOf(namespace)}: ${typeOf(nestKeys(texts, keySeparator), level)};\n`).join('');
  const separators = (['keySeparator', 'pluralSeparator', 'contextSeparator'] as const).flatMap((name) => (options[name] === undefined ? [] : [`    ${name}: ${JSON.stringify(options[name])};\n`])).join('');
  const defaults = defaultNamespace === undefined ? '' : `    defaultNS: ${literal(defaultNamespace)};\n`;
  const body = augment === 'CustomTypeOptions' ? `  interface CustomTypeOptions {\n${defaults}${separators}    resources: {\n${members}    };\n  }\n` : `  interface ResourceNamespaceMap {\n${members}  }\n`;
  return `// Made from the resources in ${language}; changes are lost when it is made again.\nimport 'i18next';\n\ndeclare module 'i18next' {\n${body}}\n`;
}

const isRead = (resources: Resources | ResourceBundle): resources is Resources => Array.isArray((resources as Resources).values) && resources['version'] === 1;

function typeOf(value: string | ResourceTree | readonly (string | ResourceTree)[], level: number): string {
  if (typeof value === 'string') return literal(value);
  const pad = '  '.repeat(level + 1);
  const close = '  '.repeat(level);
  if (Array.isArray(value)) return `[\n${(value as readonly (string | ResourceTree)[]).map((item) => `${pad}${typeOf(item, level + 1)},\n`).join('')}${close}]`;
  const members = Object.entries(value as ResourceTree).map(([key, item]) => `${pad}${nameOf(key)}: ${typeOf(item, level + 1)};\n`).join('');
  return members === '' ? '{}' : `{\n${members}${close}}`;
}

const nameOf = (name: string): string => (/^[A-Za-z_$][\w$]*$/u.test(name) ? name : literal(name));

/** A TypeScript literal: JSON, but in single quotes, and without the separators that old readers of JavaScript took for line ends. */
const literal = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'").replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
