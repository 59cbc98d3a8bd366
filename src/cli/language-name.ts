import type { UiLanguage } from './messages/index.js';

/** The name of a language in the language of the messages; its tag where it has none. */
export function languageName(tag: string, ui: UiLanguage): string {
  return new Intl.DisplayNames([ui], { type: 'language' }).of(tag) ?? tag;
}
