/** Lemmas with costs, cheapest first in the end; a handful, so a plain scan beats a map. */
export class CandidateList {
  readonly #lemmas: string[] = [];
  readonly #costs: number[] = [];

  add(lemma: string, cost: number): void {
    const at = this.#lemmas.indexOf(lemma);
    if (at < 0) {
      this.#lemmas.push(lemma);
      this.#costs.push(cost);
    } else if (cost < this.#costs[at]!) this.#costs[at] = cost;
  }

  /**
   * The lemmas by cost. Those dearer than `margin` above the cheapest are dropped, unless it is `form` itself:
   * an analysis that leans on nothing known is noise beside one that does.
   */
  ordered(form: string, margin: number = 3.5): string[] {
    const costs = this.#costs;
    const lemmas = this.#lemmas;
    let least = Infinity;
    for (const cost of costs) if (cost < least) least = cost;
    const order: number[] = [];
    for (let index = 0; index < lemmas.length; index += 1) {
      if (costs[index]! > least + margin && lemmas[index] !== form) continue;
      let at = order.length;
      while (at > 0 && costs[order[at - 1]!]! > costs[index]!) at -= 1;
      order.splice(at, 0, index);
    }
    return order.map((index) => lemmas[index]!);
  }
}

/** Reads `form lemma, form lemma`. One form may have several lemmas. */
export const readIrregularForms = (table: string): Map<string, string[]> => {
  const forms = new Map<string, string[]>();
  for (const pair of table.split(',')) {
    const [form, lemma] = pair.trim().split(' ');
    if (form === undefined || lemma === undefined) continue;
    const known = forms.get(form);
    if (known === undefined) forms.set(form, [lemma]);
    else if (!known.includes(lemma)) known.push(lemma);
  }
  return forms;
};

/** The same table by lemma. */
export const readIrregularLemmas = (table: string): Map<string, string[]> => {
  const lemmas = new Map<string, string[]>();
  for (const [form, bases] of readIrregularForms(table)) for (const base of bases) {
    const known = lemmas.get(base);
    if (known === undefined) lemmas.set(base, [form]);
    else known.push(form);
  }
  return lemmas;
};

/** Reads lines of `base past participle other…` with alternatives joined by `/`. */
export const readVerbForms = (table: string): { forms: Map<string, string[]>; bases: Set<string>; rows: Map<string, string[]> } => {
  const forms = new Map<string, string[]>();
  const bases = new Set<string>();
  const rows = new Map<string, string[]>();
  for (const line of table.split('\n')) {
    const [base, ...others] = line.split(' ');
    if (base === undefined || base === '') continue;
    bases.add(base);
    const row: string[] = [];
    for (const other of others) {
      for (const form of other.split('/')) {
        if (form === '-') continue;
        if (!row.includes(form)) row.push(form);
        const known = forms.get(form);
        if (known === undefined) forms.set(form, [base]);
        else if (!known.includes(base)) known.push(base);
      }
    }
    rows.set(base, row);
  }
  return { forms, bases, rows };
};
