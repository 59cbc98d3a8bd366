import { canonicalLanguage, describeValue } from '../bitext/index.js';

/** A file of resources: one namespace in one language, as JSON. */
export interface ResourceFile {
  /** Where it is, with `/` between folders; what it does not say, the next two must. */
  readonly path: string;
  readonly text: string;
  /** By default what the path says: `locales/nl/common.json`, `nl-BE.json`, `common.nl.json`. */
  readonly language?: string;
  /** By default what the path says. */
  readonly namespace?: string;
}

export interface ResourcePathOptions {
  /** How paths end, as i18next's `loadPath` has it: `locales/{{lng}}/{{ns}}.json`. Left out, the path is read by its look. */
  readonly pattern?: string;
  /** The namespace of a file whose path says none; `translation` by default, as i18next has it. */
  readonly defaultNamespace?: string;
}

// ISO 639-1 (Library of Congress, 2025). A folder of two letters that is none of these is no language; folders of three letters (`app`,
// `lib`) look like languages far too often: those take a pattern.
const iso639 = 'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu';

/** The language and the namespace of a file. Throws `RangeError` where neither the file nor its path says the language. */
export function placeResource(file: ResourceFile, options: ResourcePathOptions): { language: string; namespace: string } {
  const { defaultNamespace = 'translation' } = options;
  const said = file.language !== undefined && file.namespace !== undefined ? undefined : options.pattern === undefined ? readPath(file.path) : matchPattern(file.path, options.pattern);
  const given = file.language ?? said?.language;
  const language = given === undefined ? undefined : canonicalLanguage(given);
  if (language === undefined) {
    throw new RangeError(`got the file ${JSON.stringify(file.path)}${given === undefined ? '' : ` in ${describeValue(given)}`}, expected a language in its path (locales/nl/common.json, nl.json), a pattern that finds one, or the language beside it`);
  }
  return { language, namespace: file.namespace ?? said?.namespace ?? defaultNamespace };
}

interface PathReading {
  readonly language: string;
  readonly namespace?: string;
}

function readPath(path: string): PathReading | undefined {
  const parts = path.replaceAll('\\', '/').split('/');
  const name = parts.pop()!.replace(/\.json[5c]?$/iu, '');
  for (let i = parts.length - 1; i >= 0; i--) {
    if (isLikelyLanguage(parts[i]!)) return { language: parts[i]!, namespace: [...parts.slice(i + 1), name].join('/') };
  }
  if (isLikelyLanguage(name)) return { language: name };
  const dot = name.lastIndexOf('.');
  return dot > 0 && isLikelyLanguage(name.slice(dot + 1)) ? { language: name.slice(dot + 1), namespace: name.slice(0, dot) } : undefined;
}

const isLikelyLanguage = (part: string): boolean => /^[a-z]{2}(?:[-_][A-Za-z0-9]{2,8}){0,3}$/u.test(part) && ` ${iso639} `.includes(` ${part.slice(0, 2)} `);

function matchPattern(path: string, pattern: string): PathReading | undefined {
  const holes = pattern.split(/(\{\{(?:lng|ns)\}\})/u);
  if (!holes.includes('{{lng}}')) throw new RangeError(`got the pattern ${JSON.stringify(pattern)}, expected one with {{lng}} in it, such as "locales/{{lng}}/{{ns}}.json"`);
  const source = holes.map((part) => (part === '{{lng}}' ? '(?<lng>[^/]+)' : part === '{{ns}}' ? '(?<ns>.+)' : part.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'))).join('');
  const groups = new RegExp(`(?:^|/)${source.replace(/^(?:\\\.\\\/|\\\/)/u, '')}$`, 'u').exec(path.replaceAll('\\', '/'))?.groups;
  return groups === undefined ? undefined : { language: groups['lng']!, ...(groups['ns'] !== undefined && { namespace: groups['ns'] }) };
}
