import { foldText, readQuery } from './search.js';
import { wordsOf, type ClaimView, type Model } from './model.js';

export const statuses = ['all', 'shared', 'single', 'conflicting'] as const;
export type Status = (typeof statuses)[number];

/** What the reader asked for. A claim's status is that among all the texts, whichever of them are chosen. */
export interface Filter {
  readonly status: Status;
  /** `in:nl` (some text in Dutch makes it), `only:nl` (no text in another language does), `across`, or all. */
  readonly language: string;
  /** Claims that one of these makes; empty: all. */
  readonly documents: ReadonlySet<number>;
  readonly query: string;
}

export const noFilter: Filter = { status: 'all', language: '', documents: new Set(), query: '' };

function hasStatus({ documents, disputed }: ClaimView, status: Status): boolean {
  if (status === 'all') return true;
  return status === 'conflicting' ? disputed : status === 'shared' ? documents.length > 1 : documents.length === 1;
}

/** The claims that fit, and how many of each status fit all but the status. */
export function filterClaims(model: Model, { status, language, documents, query }: Filter): { found: ClaimView[]; counts: ReadonlyMap<Status, number> } {
  const terms = readQuery(query);
  const fitting = model.claims.filter(
    (claim) =>
      (documents.size === 0 || claim.documents.some((document) => documents.has(document))) &&
      (language === '' || fitsLanguage(model, claim, language)) &&
      (terms.length === 0 || terms.every((term) => haystackOf(model, claim).includes(term))),
  );
  const counts = new Map(statuses.map((one) => [one, fitting.filter((claim) => hasStatus(claim, one)).length]));
  return { found: fitting.filter((claim) => hasStatus(claim, status)), counts };
}

function fitsLanguage({ documents }: Model, claim: ClaimView, asked: string): boolean {
  const languages = new Set(claim.documents.map((document) => documents[document]!.language));
  if (asked === 'across') return languages.size > 1;
  const language = asked.slice(asked.indexOf(':') + 1);
  return languages.has(language) && (asked.startsWith('in:') || languages.size === 1);
}

const haystacks = new WeakMap<ClaimView, string>();

function haystackOf(model: Model, claim: ClaimView): string {
  let haystack = haystacks.get(claim);
  if (haystack === undefined) {
    haystack = claim.members.map((member) => foldText(wordsOf(model, member)).folded).join('\n');
    haystacks.set(claim, haystack);
  }
  return haystack;
}
