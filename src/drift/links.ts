/** Where links lead, for {@link compareAddresses}. */
export interface LinkGround {
  /** Path of the file that the address stands in. */
  readonly sourcePath: string;
  readonly targetPath: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** The path of a file's translation, where it has one. */
  readonly translationOf: (path: string) => string | undefined;
}

export type AddressComparison = { readonly verdict: 'same' } | { readonly verdict: 'differs' } | { readonly verdict: 'untranslated'; readonly expected: string };

const same: AddressComparison = { verdict: 'same' };

/**
 * Whether an address in a translation leads where it should. Outside addresses must be equal but for the language in them; an
 * address inside the trees should lead to the translation of what the source's leads to. Where a site translates the names of
 * its pages we cannot tell, and say `same`.
 */
export function compareAddresses(source: string, target: string, ground: LinkGround): AddressComparison {
  if (source === target && !isRelative(source)) return same;
  if (isOutside(source) !== isOutside(target)) return { verdict: 'differs' };
  const languages = [ground.sourceLanguage, ground.targetLanguage];
  if (isOutside(source)) {
    const [a, b] = [splitAddress(source, languages), splitAddress(target, languages)];
    if (a.host !== b.host) return { verdict: 'differs' };
    // A site that names the language names its pages in it.
    return a.path === b.path || a.isLocal || b.isLocal ? same : { verdict: 'differs' };
  }
  const from = resolve(ground.sourcePath, source);
  const expected = from === undefined ? undefined : ground.translationOf(from);
  if (expected === undefined || expected === from) return same;
  const to = resolve(ground.targetPath, target);
  return to === from ? { verdict: 'untranslated', expected } : same;
}

const isOutside = (address: string): boolean => /^(?:[a-z][a-z0-9+.-]{0,20}:|\/\/)/iu.test(address);
const isRelative = (address: string): boolean => !isOutside(address) && !address.startsWith('#');

function splitAddress(address: string, languages: readonly string[]): { host: string; path: string; isLocal: boolean } {
  const [, host = '', rest = ''] = /^(?:[a-z][a-z0-9+.-]{0,20}:)?(?:\/\/)?([^/?#]{0,255})([^#]*)/iu.exec(address) ?? [];
  let isLocal = false;
  const names = new Set(languages.flatMap((language) => [language.toLowerCase(), language.toLowerCase().split('-')[0]!]));
  const isLanguage = (part: string): boolean => {
    const [first = '', second = ''] = part.toLowerCase().split(/[-_]/u);
    const found = names.has(part.toLowerCase()) || (names.has(first) && (second === '' || second.length === 2));
    isLocal ||= found;
    return found;
  };
  const labels = host.toLowerCase().replace(/^www\./u, '').split('.');
  // The name of a site without its ends: `example.com` and `example.nl` are one site.
  const kept = labels.filter((label, i) => (i > 0 || !isLanguage(label)) && i < labels.length - 1);
  const endsDiffer = labels.at(-1) ?? '';
  if (names.has(endsDiffer)) isLocal = true;
  const [path = '', query = ''] = rest.split('?');
  const parts = path.split('/').filter((part) => part !== '' && !isLanguage(part));
  const wanted = query.split('&').filter((pair) => !/^(?:hl|lang|locale|language)=/iu.test(pair));
  return { host: kept.join('.'), path: `${parts.join('/').replace(/\.(?:html?|mdx?)$/iu, '')}?${wanted.join('&')}`, isLocal };
}

/** The path that an address leads to from a file, without query and fragment; undefined where it leads out of the trees. */
export function resolve(file: string, address: string): string | undefined {
  const [path = ''] = address.split(/[?#]/u);
  if (path === '' || isOutside(address)) return undefined;
  const parts = path.startsWith('/') ? [] : file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.length === 0) return undefined;
      parts.pop();
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
