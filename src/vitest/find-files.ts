import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The files under `root` that a pattern fits, in order, with forward slashes: `*` within a folder, `**` across folders, `{a,b}`. */
export function findFiles(pattern: string, root: string): string[] {
  const fits = readPattern(pattern);
  const base = fixedPart(pattern);
  return readdirSync(join(root, base), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, sep).length).split(sep).join('/'))
    .filter((file) => fits.test(file) && !/(?:^|\/)(?:node_modules|\.git)\//u.test(file))
    .sort();
}

/** The folders of a pattern before its first sign, with a slash at the end; `''` where it begins with one. */
export function fixedPart(pattern: string): string {
  const at = pattern.search(/[*?{]/u);
  const fixed = at < 0 ? pattern : pattern.slice(0, at);
  return fixed.slice(0, fixed.lastIndexOf('/') + 1);
}

function readPattern(pattern: string): RegExp {
  let source = '';
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at]!;
    if (sign === '*') {
      const across = pattern[at + 1] === '*';
      if (across && pattern[at + 2] === '/') {
        source += '(?:[^/]*/)*';
        at += 2;
      } else if (across) {
        source += '.*';
        at++;
      } else source += '[^/]*';
    } else if (sign === '?') source += '[^/]';
    else if (sign === '{') {
      source += '(?:';
      depth++;
    } else if (sign === '}' && depth > 0) {
      source += ')';
      depth--;
    } else if (sign === ',' && depth > 0) source += '|';
    else source += sign.replace(/[$()*+.?[\\\]^{|}/-]/u, '\\$&');
  }
  if (depth > 0) throw new RangeError(`got the pattern ${JSON.stringify(pattern)}, expected a } for each {`);
  return new RegExp(`^${source}$`, 'u');
}
