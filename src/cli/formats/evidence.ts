import type { Evidence, EvidenceKind } from '../../bitext/index.js';
import type { WordedEvidence } from '../../jobs/index.js';
import type { Say } from '../messages/index.js';
import type { Mark } from '../terminal.js';

// Kinds that speak of whole segments: to repeat the segment would say nothing.
const wholesale: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(['length', 'vector', 'structure']);
const verdicts = ['clashes', 'agrees', 'unanswered'] as const;

/**
 * Reasons on one line, what clashes first: `number 15 ≠ 12; name Putin = Poetin; length −0.3`. What has no answer stands
 * with a lone `–`; a kind that is about whole segments shows its weight, in nats.
 */
export function explainEvidence(evidence: readonly WordedEvidence[], say: Say): string {
  const parts: string[] = [];
  for (const verdict of verdicts) {
    const byKind = new Map<EvidenceKind, string[]>();
    for (const one of evidence) {
      if (one.verdict !== verdict || wholesale.has(one.kind)) continue;
      const words = verdict === 'unanswered' ? `${one.source ?? '–'} / ${one.target ?? '–'}` : `${one.source ?? '–'} ${verdict === 'agrees' ? '=' : '≠'} ${one.target ?? '–'}`;
      const list = byKind.get(one.kind);
      if (list === undefined) byKind.set(one.kind, [words]);
      else list.push(words);
    }
    for (const [kind, list] of byKind) parts.push(`${say(`evidence.${kind}`)} ${list.join(', ')}`);
  }
  for (const one of evidence) {
    if (wholesale.has(one.kind)) parts.push(`${say(`evidence.${one.kind}`)} ${one.weight < 0 ? '−' : '+'}${Math.abs(one.weight).toFixed(1)}`);
  }
  return parts.join('; ');
}

/** What to colour on one side of a link: where it agrees and where it clashes, in order and disjoint. */
export function markEvidence(evidence: readonly Evidence[], side: 'source' | 'target'): Mark[] {
  const marks: Mark[] = [];
  for (const one of evidence) {
    const span = one[side];
    if (span === null || one.verdict === 'unanswered' || wholesale.has(one.kind)) continue;
    marks.push({ from: span.from, to: span.to, style: one.verdict === 'clashes' ? 'clash' : 'agree' });
  }
  return separateMarks(marks);
}

/** Marks in order, none over another: where two styles meet, the clash is shown. */
export function separateMarks(marks: readonly Mark[]): Mark[] {
  const clashes = mergeMarks(marks.filter((mark) => mark.style === 'clash'));
  const separate = [...clashes];
  for (const mark of mergeMarks(marks.filter((one) => one.style !== 'clash'))) {
    let from = mark.from;
    for (const clash of clashes) {
      if (clash.to <= from || clash.from >= mark.to) continue;
      if (from < clash.from) separate.push({ ...mark, from, to: clash.from });
      from = clash.to;
    }
    if (from < mark.to) separate.push({ ...mark, from });
  }
  return separate.sort((a, b) => a.from - b.from);
}

function mergeMarks(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && mark.from < last.to) merged[merged.length - 1] = { ...last, to: Math.max(last.to, mark.to) };
    else merged.push(mark);
  }
  return merged;
}
