/**
 * What languages call themselves, lower case: what a switcher between them is made of. Words that are common words of English or
 * Dutch as well are left out.
 */
export const languageNames: ReadonlySet<string> = /* @__PURE__ */ build();

function build(): Set<string> {
  return new Set(
    `english nederlands vlaams frysk deutsch français francais español espanol castellano català catala galego euskara português portugues italiano
    română romana polski čeština cestina slovenčina slovenščina hrvatski srpski bosanski magyar suomi svenska dansk norsk bokmål bokmal nynorsk íslenska
    eesti latviešu lietuvių shqip malti gaeilge cymraeg türkçe turkce azərbaycan kiswahili indonesia bahasa melayu tagalog afrikaans esperanto
    русский українська белару́ская беларуская български македонски српски ελληνικά հայերեն ქართული עברית العربية فارسی اردو हिन्दी বাংলা தமிழ்
    ไทย 中文 简体中文 繁體中文 繁体中文 日本語 한국어 việt қазақша монгол`.split(/\s+/u),
  );
}
