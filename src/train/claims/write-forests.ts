import { readFileSync, writeFileSync } from 'node:fs';
import type { Forest } from './boosting.js';

export const number = (value: number): string => String(Number(value.toPrecision(4)));
// Thousands of them: a leaf to three digits, and no nought before the point.
const short = (value: number, digits: number): string => String(Number(value.toPrecision(digits))).replace(/^(-?)0\./u, '$1.');

/** The base, then a tree a line, its nodes in the order of a walk that goes left first. */
export function writeForest({ base, trees }: Forest): string {
  const lines = trees.map((tree) => {
    const nodes: string[] = [];
    const walk = (node: number): void => {
      if (tree.feature[node]! < 0) {
        nodes.push(short(tree.value[node]!, 3));
        return;
      }
      nodes.push(`${tree.feature[node]}<${short(tree.threshold[node]!, 4)}`);
      walk(tree.left[node]!);
      walk(tree.right[node]!);
    };
    walk(0);
    return nodes.join(' ');
  });
  return [number(base), ...lines].join('\n');
}

/** Puts forests, each under the name that it has there, in place of those in a file of weights. Throws `RangeError` for a name that the file lacks. */
export function putForests(file: string, forests: Readonly<Record<string, Forest>>): void {
  let source = readFileSync(file, 'utf8');
  for (const [name, forest] of Object.entries(forests)) {
    const pattern = new RegExp(`(?<=export const ${name} = \`\n)[^\`]*(?=\`;)`, 'u');
    if (!pattern.test(source)) throw new RangeError(`got a file of weights without ${name}, expected one that the fitting script wrote`);
    source = source.replace(pattern, () => writeForest(forest));
  }
  writeFileSync(file, source);
}
