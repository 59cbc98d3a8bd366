import { createInstance } from 'i18next';
import { en } from './en.js';
import { nl } from './nl.js';

/** A message for every key that English has. */
export type Messages = { readonly [K in keyof typeof en]: string };

/** The languages that the command line speaks. */
export type UiLanguage = 'en' | 'nl';

/** A message by its key, without i18next's plural endings. */
export type MessageKey = keyof typeof en extends infer K ? (K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K) : never;

/** Says a message; `values` fill its `{{places}}`, and `count` picks the plural. */
export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

const resources: Readonly<Record<UiLanguage, { readonly translation: Messages }>> = { en: { translation: en }, nl: { translation: nl } };

/** The messages in one language. */
export function createMessages(language: UiLanguage): Say {
  const i18n = createInstance({
    lng: language,
    resources,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    // Messages go to a terminal, never into HTML; what stands in a value (a file name with `$t(`) is only shown.
    interpolation: { escapeValue: false },
  });
  void i18n.init();
  return (key, values = {}) => i18n.t(key, { ...values, lng: language });
}

/**
 * The language of the messages: that of the locale, from the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`, the first that
 * is set) or else `hostLocale`. Whoever speaks no Dutch gets English.
 */
export function chooseUiLanguage(environment: Readonly<Record<string, string | undefined>>, hostLocale: string): UiLanguage {
  const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find((value) => value !== undefined && value !== '') ?? hostLocale;
  return /^nl(?![a-z])/iu.test(locale) ? 'nl' : 'en';
}
