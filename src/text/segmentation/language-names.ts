/**
 * What languages in Latin letters call themselves, lower case: what a switcher between them is made of. Words that are common words
 * of English or Dutch as well are left out; in such a line any word in other letters is the name of another language.
 */
export const languageNames: ReadonlySet<string> = /* @__PURE__ */ build();

function build(): Set<string> {
  return new Set(
    `english nederlands vlaams frysk deutsch français francais español espanol castellano català euskara português portugues italiano
    română romana polski čeština cestina slovenčina hrvatski srpski bosanski magyar suomi svenska dansk norsk bokmål bokmal nynorsk
    eesti gaeilge cymraeg türkçe turkce indonesia afrikaans`.split(/\s+/u),
  );
}

const tagsByName: ReadonlyMap<string, string> = /* @__PURE__ */ buildTags();

function buildTags(): Map<string, string> {
  const names = { en: 'english engels', nl: 'dutch nederlands', de: 'german duits deutsch', fr: 'french frans français', es: 'spanish spaans español', it: 'italian italiaans italiano' };
  return new Map(Object.entries(names).flatMap(([tag, list]) => list.split(' ').map((name): [string, string] => [name, tag])));
}

/** The tag of a language that is called by its name, in English, Dutch or the language itself, as people head their columns. */
export const languageCalled = (name: string): string | undefined => tagsByName.get(name.trim().toLowerCase().normalize('NFC'));
