import { lemmaCandidates } from '../text/index.js';

/** Numbers the word forms of one language in the order in which they come, and counts them; see {@link poolForms}. */
export class Forms {
  readonly language: string;
  /** By form id. */
  readonly forms: string[] = [];
  readonly counts: number[] = [];
  private readonly ids = new Map<string, number>();

  constructor(language: string) {
    this.language = language;
  }

  /** The id of a form (see `Word.form`), counted once more. */
  add(form: string): number {
    const known = this.ids.get(form);
    if (known !== undefined) {
      this.counts[known]!++;
      return known;
    }
    const id = this.forms.length;
    this.ids.set(form, id);
    this.forms.push(form);
    this.counts.push(1);
    return id;
  }

  idOf(form: string): number | undefined {
    return this.ids.get(form);
  }
}

/** The lemmas that forms belong to. */
export interface Lemmas {
  /** By lemma id, in lower case. */
  readonly lemmas: readonly string[];
  /** Lemma id by form id. */
  readonly lemmaOf: Int32Array;
  readonly idOf: ReadonlyMap<string, number>;
}

// What a lemma's rank among the candidates costs it against one that the text shows in other forms as well.
const rankDiscount = 0.5;

/**
 * Gives each form one lemma. Of several candidates (`school` is of schuilen and of school) the one whose other forms the
 * texts have most, of two alike the shorter, so that two forms that may each be the other's end up together; where they have
 * none, the form itself if it can be its own lemma.
 */
export function poolForms({ language, forms, counts }: Forms): Lemmas {
  const candidates = forms.map((form) => lemmaCandidates(form, language));
  const support = new Map<string, number>();
  candidates.forEach((list, id) => list.forEach((lemma, rank) => support.set(lemma, (support.get(lemma) ?? 0) + counts[id]! * rankDiscount ** rank)));
  const lemmas: string[] = [];
  const idOf = new Map<string, number>();
  const lemmaOf = new Int32Array(forms.length);
  candidates.forEach((list, id) => {
    let best = list[0]!;
    if (list.length > 1) {
      let most = 0;
      if (list.includes(forms[id]!)) best = forms[id]!;
      list.forEach((lemma, rank) => {
        const others = (support.get(lemma)! - counts[id]! * rankDiscount ** rank) * rankDiscount ** rank;
        if (others > most + 1e-9 || (others > most - 1e-9 && others > 0 && lemma.length < best.length)) [best, most] = [lemma, others];
      });
    }
    let lemmaId = idOf.get(best);
    if (lemmaId === undefined) {
      lemmaId = lemmas.length;
      idOf.set(best, lemmaId);
      lemmas.push(best);
    }
    lemmaOf[id] = lemmaId;
  });
  return { lemmas, lemmaOf, idOf };
}

/** Numbers that come one by one, in a typed array that doubles. */
export class NumberList {
  length = 0;
  private values = new Int32Array(1024);

  push(value: number): void {
    if (this.length === this.values.length) {
      const values = new Int32Array(this.values.length * 2);
      values.set(this.values);
      this.values = values;
    }
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index]!;
  }

  toArray(): Int32Array {
    return this.values.slice(0, this.length);
  }
}
