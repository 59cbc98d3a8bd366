import type { ReportLanguage } from '../report-data.js';
import type { Say } from '../messages/index.js';
import type { Model } from './model.js';

/** What every part of the page needs: the claims, and how to speak of them. */
export interface PageContext {
  readonly model: Model;
  readonly say: Say;
  readonly ui: ReportLanguage;
}

const primary = (tag: string): string => tag.split('-')[0]!.toLowerCase();

/** The name of a language, in that of the page and within a sentence of it. */
export function languageName({ say, ui }: PageContext, tag: string): string {
  try {
    return new Intl.DisplayNames([ui], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return say('language.other', { tag });
  }
}

export const languageCode = (tag: string): string => primary(tag).toUpperCase();

export function formatScore({ ui }: PageContext, score: number): string {
  return new Intl.NumberFormat(ui, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(score);
}

export function formatWeight({ ui }: PageContext, weight: number): string {
  return new Intl.NumberFormat(ui, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'always' }).format(weight).replace('-', '−');
}
