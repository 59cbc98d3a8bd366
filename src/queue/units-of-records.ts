import { createUnit, type AlignmentUnit } from '../bitext/index.js';
import type { AlignJobResult, JobResult } from '../jobs/index.js';

/**
 * The beads of records of `bitekst align --jsonl` that have both sides, as units: what goes into a memory or a TMX. `origin` is the
 * pair's id. Of error records and claims there are none.
 */
export function* unitsOfRecords(records: Uint8Array): Generator<AlignmentUnit> {
  const text = new TextDecoder().decode(records);
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    if (to > from) yield* unitsOf(JSON.parse(text.slice(from, to)) as JobResult);
    from = to + 1;
  }
}

function* unitsOf(record: JobResult): Generator<AlignmentUnit> {
  if (!('beads' in record)) return;
  const { id, beads }: AlignJobResult = record;
  for (const { source, target, score } of beads) {
    if (source.count === 0 || target.count === 0 || source.language === target.language) continue;
    yield createUnit([[source.language, source.text], [target.language, target.text]], { score, origin: String(id) });
  }
}
