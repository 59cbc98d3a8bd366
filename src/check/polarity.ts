import type { Span } from '../bitext/index.js';
import { polarityWords, type PolarityWords, type Word } from '../text/index.js';
import { around, report, spanOfRange, wordsOf, type Ground } from './ground.js';

/** Beads of which one side denies (`not`, `geen`) and the other holds neither a denial nor a word that implies one (`fails`, `unable`, `pas`). */
export function checkPolarity(ground: Ground): void {
  const { bitext, source, target, settled } = ground;
  const [from, to] = [polarityWords(source.language), polarityWords(target.language)];
  if (from.denials.size === 0 || to.denials.size === 0) return;
  bitext.beads.forEach((bead, index) => {
    if (bead.source.count === 0 || bead.target.count === 0 || settled.has(index)) return;
    const left = wordsOf(source, bead.source);
    const right = wordsOf(target, bead.target);
    const [a, b] = [denialsIn(left, from), denialsIn(right, to)];
    if ((a.length === 0) === (b.length === 0)) return;
    const denying = a.length > 0 ? a : b;
    const silentSide = a.length > 0 ? 'target' : 'source';
    const silent = a.length > 0 ? right : left;
    const text = ground[silentSide].text;
    const spanOfSilent = spanOfRange(bitext[silentSide], bead[silentSide]);
    const hints = silent.filter((word) => (a.length > 0 ? to : from).implied.has(word.form)).length;
    // A question may be asked either way, and a sentence next to it may have taken the denial along.
    const asks = text.slice(spanOfSilent.from, spanOfSilent.to).includes('?');
    const beside = wordsOf(ground[silentSide], around(ground, index, silentSide)).length > silent.length && denialsIn(wordsOf(ground[silentSide], around(ground, index, silentSide)), a.length > 0 ? to : from).length > denialsIn(wordsOf(ground[silentSide === 'target' ? 'source' : 'target'], around(ground, index, silentSide === 'target' ? 'source' : 'target')), a.length > 0 ? from : to).length - denying.length;
    const score = hints > 0 || asks || beside ? 0.35 : denying.length > 1 ? 0.6 : 0.7;
    const span = { from: denying[0]!.from, to: denying[0]!.to };
    report(ground, {
      code: 'negation-mismatch', message: a.length > 0 ? 'negation.missing' : 'negation.added', source: a.length > 0 ? span : spanOfSilent, target: a.length > 0 ? spanOfSilent : span, score: Math.min(score, bead.score),
      evidence: [{ kind: 'lexicon', verdict: 'unanswered', source: a.length > 0 ? span : null, target: a.length > 0 ? null : span, weight: -4 }],
    });
  });
}

function denialsIn(words: readonly Word[], { denials }: PolarityWords): Span[] {
  // "No. 12" counts.
  return words.filter(({ form }, at) => (denials.has(form) || form.endsWith("n't")) && !(form === 'no' && words[at + 1]?.kind === 'number'));
}
