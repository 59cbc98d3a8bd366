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
