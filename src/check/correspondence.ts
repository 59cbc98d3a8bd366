import { builtInModel, cosine } from '../model/index.js';
import { report, spanOfRange, wordsOf, type Ground } from './ground.js';

// Below this likeness a pair of sentences is seldom a translation.
const leastAlike = 0.25;

/** Pairs that the model finds unlike: for units that were paired elsewhere, by key or by line. */
export function checkCorrespondence(ground: Ground): void {
  const { bitext, source, target, settled } = ground;
  if (!ground.settings.severityOf.has('correspondence')) return;
  const model = builtInModel();
  if (!model.knows(source.language) || !model.knows(target.language)) return;
  bitext.beads.forEach((bead, index) => {
    if (bead.source.count === 0 || bead.target.count === 0 || settled.has(index)) return;
    if (wordsOf(source, bead.source).length < 4 || wordsOf(target, bead.target).length < 3) return;
    const [a, b] = [spanOfRange(bitext.source, bead.source), spanOfRange(bitext.target, bead.target)];
    const alike = cosine(model.embed(source.text.slice(a.from, a.to), source.language), model.embed(target.text.slice(b.from, b.to), target.language));
    if (alike < leastAlike) report(ground, { code: 'correspondence', message: 'correspondence.unlikely', source: a, target: b, score: Math.min(0.9, 1 - 2 * alike), evidence: [{ kind: 'vector', verdict: 'clashes', source: a, target: b, weight: -4 }] });
  });
}
