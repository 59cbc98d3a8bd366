/** The languages in which issues are told. */
export type IssueLanguage = 'en' | 'nl';

// Words in braces are filled from the issue's values; a value whose name ends in `Language` is a tag and is told as a name.
const en = {
  'language.en': 'English',
  'language.nl': 'Dutch',
  'missing.segment': 'not translated: “{source}”',
  'missing.part': 'nothing in the translation answers “{source}”',
  'added.segment': 'stands in the translation only: “{target}”',
  'added.part': 'nothing in the source answers “{target}”',
  'number.differs': '“{source}” became “{target}”',
  'number.missing': 'the number “{source}” is not in the translation',
  'number.added': 'the number “{target}” is not in the source',
  'date.differs': 'the date or time “{source}” became “{target}”',
  'date.missing': 'the date or time “{source}” is not in the translation',
  'date.added': 'the date or time “{target}” is not in the source',
  'name.differs': 'the name “{source}” became “{target}”',
  'name.missing': 'the name “{source}” is not in the translation',
  'name.added': 'the name “{target}” is not in the source',
  'negation.missing': '“{source}” denies it, the translation does not',
  'negation.added': '“{target}” denies it, the source does not',
  'negation.opposite': '“{source}” became its opposite, “{target}”',
  'term.missing': '“{source}” should be “{expected}” in the translation',
  'term.forbidden': '“{target}” is not to be used for “{source}”; use “{expected}”',
  'term.discouraged': '“{target}” is not to be used',
  'term.inconsistent': '“{source}” is “{target}” here and “{expected}” elsewhere',
  'untranslated.segment': 'left in {sourceLanguage}: “{target}”',
  'untranslated.identical': 'the same on both sides: “{target}”',
  'duplicate.target': 'two source segments have the same translation: “{target}”',
  'duplicate.repeated': 'said twice in a row: “{target}”',
  'placeholder.missing': '{source} is not in the translation',
  'placeholder.added': '{target} is not in the source',
  'placeholder.differs': '{source} became {target}',
  'markup.missing': 'the markup {source} is not in the translation',
  'markup.added': 'the markup {target} is not in the source',
  'markup.differs': 'the markup {source} became {target}',
  'length.longer': 'the translation is far longer than the source ({sourceLength} and {targetLength} characters)',
  'length.shorter': 'the translation is far shorter than the source ({sourceLength} and {targetLength} characters)',
  'order.moved': 'translated, but in another place: “{source}” is “{target}”',
  'correspondence.unlikely': 'probably no translation of each other: “{source}” and “{target}”',
} as const;

/** A message that an issue can carry. */
export type IssueMessageKey = Exclude<keyof typeof en, `language.${string}`>;

type IssueMessages = { readonly [K in keyof typeof en]: string };

const nl: IssueMessages = {
  'language.en': 'het Engels',
  'language.nl': 'het Nederlands',
  'missing.segment': 'niet vertaald: ‘{source}’',
  'missing.part': 'niets in de vertaling beantwoordt aan ‘{source}’',
  'added.segment': 'staat alleen in de vertaling: ‘{target}’',
  'added.part': 'niets in de bron beantwoordt aan ‘{target}’',
  'number.differs': '‘{source}’ werd ‘{target}’',
  'number.missing': 'het getal ‘{source}’ staat niet in de vertaling',
  'number.added': 'het getal ‘{target}’ staat niet in de bron',
  'date.differs': 'de datum of tijd ‘{source}’ werd ‘{target}’',
  'date.missing': 'de datum of tijd ‘{source}’ staat niet in de vertaling',
  'date.added': 'de datum of tijd ‘{target}’ staat niet in de bron',
  'name.differs': 'de naam ‘{source}’ werd ‘{target}’',
  'name.missing': 'de naam ‘{source}’ staat niet in de vertaling',
  'name.added': 'de naam ‘{target}’ staat niet in de bron',
  'negation.missing': '‘{source}’ ontkent het, de vertaling niet',
  'negation.added': '‘{target}’ ontkent het, de bron niet',
  'negation.opposite': '‘{source}’ werd het tegendeel, ‘{target}’',
  'term.missing': '‘{source}’ hoort in de vertaling ‘{expected}’ te zijn',
  'term.forbidden': '‘{target}’ is niet de bedoeling voor ‘{source}’; gebruik ‘{expected}’',
  'term.discouraged': '‘{target}’ is niet de bedoeling',
  'term.inconsistent': '‘{source}’ is hier ‘{target}’ en elders ‘{expected}’',
  'untranslated.segment': 'in {sourceLanguage} gebleven: ‘{target}’',
  'untranslated.identical': 'aan beide kanten gelijk: ‘{target}’',
  'duplicate.target': 'twee bronsegmenten hebben dezelfde vertaling: ‘{target}’',
  'duplicate.repeated': 'twee keer achter elkaar gezegd: ‘{target}’',
  'placeholder.missing': '{source} staat niet in de vertaling',
  'placeholder.added': '{target} staat niet in de bron',
  'placeholder.differs': '{source} werd {target}',
  'markup.missing': 'de opmaak {source} staat niet in de vertaling',
  'markup.added': 'de opmaak {target} staat niet in de bron',
  'markup.differs': 'de opmaak {source} werd {target}',
  'length.longer': 'de vertaling is veel langer dan de bron ({sourceLength} en {targetLength} tekens)',
  'length.shorter': 'de vertaling is veel korter dan de bron ({sourceLength} en {targetLength} tekens)',
  'order.moved': 'vertaald, maar op een andere plaats: ‘{source}’ is ‘{target}’',
  'correspondence.unlikely': 'waarschijnlijk geen vertaling van elkaar: ‘{source}’ en ‘{target}’',
};

/** Every message by language. */
export const issueMessages: Readonly<Record<IssueLanguage, IssueMessages>> = { en, nl };
