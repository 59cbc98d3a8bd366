import { driftFormatOf } from './read-file.js';

/** Paths of two trees that belong together, and those without a partner. Each list is in order of the paths. */
export interface PathPairing {
  readonly pairs: readonly (readonly [source: string, target: string])[];
  readonly sourceOnly: readonly string[];
  readonly targetOnly: readonly string[];
}

/**
 * Pairs paths that are the same but for the language in them: `en/guide.md` and `nl/guide.md`, `guide.en.md` and `guide.nl.md`,
 * `guide.md` and `guide.nl.md`, `messages_en.json` and `messages_nl.json`. Of two candidates the one with the same ending wins; a path
 * that two others could answer equally well is left for content to decide.
 */
export function pairPaths(sources: readonly string[], targets: readonly string[], languages: { readonly source: string; readonly target: string }): PathPairing {
  const open = new Map<string, string[]>();
  const sorted = (paths: readonly string[]): string[] => [...paths].sort();
  const pairs: [string, string][] = [];
  const taken = new Set<string>();
  let left = sorted(sources);
  // First with the ending of the name, then without: `guide.md` may be answered by `guide.mdx`, but not before `guide.md`.
  for (const withEnding of [true, false]) {
    open.clear();
    for (const path of sorted(targets)) {
      if (taken.has(path)) continue;
      const key = keyOf(path, namesOf(languages.target), withEnding);
      const list = open.get(key);
      if (list === undefined) open.set(key, [path]);
      else list.push(path);
    }
    const again: string[] = [];
    for (const path of left) {
      const answers = open.get(keyOf(path, namesOf(languages.source), withEnding))?.filter((one) => !taken.has(one)) ?? [];
      if (answers.length !== 1) {
        again.push(path);
        continue;
      }
      taken.add(answers[0]!);
      pairs.push([path, answers[0]!]);
    }
    left = again;
  }
  pairs.sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return { pairs, sourceOnly: left, targetOnly: sorted(targets).filter((path) => !taken.has(path)) };
}

/** A path with its language taken out: as a folder, and before the ending or at the end of the name. */
function keyOf(path: string, names: ReadonlySet<string>, withEnding: boolean): string {
  const parts = path.split('/');
  const name = parts.pop()!;
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const folders = parts.filter((part) => !names.has(part.toLowerCase()) && part !== '.');
  return `${folders.join('/')}/${bareStem(stem, names)}${withEnding ? ending.toLowerCase() : ` ${driftFormatOf(path) ?? ''}`}`;
}

function bareStem(stem: string, names: ReadonlySet<string>): string {
  if (names.has(stem.toLowerCase())) return '';
  for (const sign of ['.', '_', '-']) {
    const at = stem.lastIndexOf(sign);
    if (at > 0 && names.has(stem.slice(at + 1).toLowerCase())) return stem.slice(0, at);
  }
  // `guide.nl-BE`, `messages_en_GB`: a region after the language.
  const region = /[._-]([A-Za-z]{2,3}[-_][A-Za-z]{2,4})$/u.exec(stem);
  return region !== null && names.has(region[1]!.toLowerCase()) ? stem.slice(0, region.index) : stem;
}

const words: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([['en', ['en', 'eng', 'english', 'engels', 'en-us', 'en-gb', 'en_us', 'en_gb']], ['nl', ['nl', 'nld', 'dut', 'dutch', 'nederlands', 'nl-nl', 'nl-be', 'nl_nl', 'nl_be']]]);

/** How folders and files name a language. */
function namesOf(language: string): ReadonlySet<string> {
  const tag = language.toLowerCase();
  const primary = tag.split('-')[0]!;
  return new Set([tag, tag.replaceAll('-', '_'), primary, ...(words.get(primary) ?? [])]);
}

const noNames: ReadonlySet<string> = new Set();

/** Which of two languages a path says it is in; undefined where it says neither, or both. */
export function sideOfPath(path: string, languages: { readonly source: string; readonly target: string }): 'source' | 'target' | undefined {
  const says = (language: string): boolean => keyOf(path, namesOf(language), true) !== keyOf(path, noNames, true);
  const [source, target] = [says(languages.source), says(languages.target)];
  return source === target ? undefined : source ? 'source' : 'target';
}
