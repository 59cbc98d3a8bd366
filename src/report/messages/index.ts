import type { ReportLanguage } from '../report-data.js';
import { en } from './en.js';
import { nl } from './nl.js';

/** A message for every key that English has. */
export type Messages = { readonly [K in keyof typeof en]: string };

/** A message by its key, without the plural endings. */
export type MessageKey = keyof typeof en extends infer K ? (K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K) : never;

/** Says a message; `values` fill its `{{places}}`, and `count` picks the plural. */
export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** The page's messages by language, as i18next takes them for resources. */
export const reportMessages: Readonly<Record<ReportLanguage, Messages>> = { en, nl };

/**
 * Reads the messages as i18next does, in the few lines that two languages with two plurals need: i18next itself would be
 * two thirds of the page's script. The tests hold the two against each other.
 */
export function createSay(language: ReportLanguage): Say {
  const table: ReadonlyMap<string, string> = new Map(Object.entries(reportMessages[language]));
  return (key, values = {}) => {
    const message = table.get(key) ?? table.get(`${key}_${values['count'] === 1 ? 'one' : 'other'}`) ?? key;
    return message.replace(/\{\{(\w+)\}\}/gu, (_, place: string) => String(values[place] ?? ''));
  };
}
