import type { WordClassTable } from './table.js';

/** Dutch words by class, for finding noun phrases: closed classes whole, open ones by the words that lexicon and endings do not tell. */
export const wordClassesNl: WordClassTable = {
  determiners: `
de het een 't 'n deze dit die dat mijn jouw uw zijn haar ons onze hun jullie elk elke ieder iedere geen enkele sommige zulke zo'n beide alle welk welke
één twee drie vier vijf zes zeven acht negen tien der des meer meeste minder minste veel weinig genoeg half halve`,
  joiners: 'van op voor tot over tegen',
  verbOpeners: `
te ik jij je u hij wij we zij ze jullie men zal zult zullen zou zouden kan kun kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten wil wilt willen wilde wilden
hoeft hoeven gaat gaan laat laten niet nooit ook altijd dan`,
  verbs: `
aanvragen betalen bellen bewaren controleren geven gebruiken gelden hebben houden krijgen kijken komen lezen liggen maken melden mogen moeten nemen openen plaatsen rekenen rijden schrijven sluiten staan sturen
tekenen toestaan vallen verlengen verwerken verwijderen vinden voeren vragen wachten weten willen worden zetten zien zitten zoeken zorgen kiezen klikken selecteren blijven blijkt lijkt bestaat betekent bevat geldt
gaat komt krijgt ligt loopt maakt meet neemt rijdt staat stelt telt valt vindt werkt wordt zit zorgt geeft heeft houdt helpt duurt kost betaalt downloaden uploaden updaten inloggen uitloggen klikken`,
  nounsToo: `
werk reis kosten rekening aanvraag vraag antwoord gebruik koop verkoop leen start stop test proef bouw klacht kijk steun hulp val stand loop staat bericht lading pompen kaarten boeken delen noten
bomen dammen muren stuwen duikers sloten dijken koppels regels regel eigen wet recht`,
  adjectives: `
aanwezig actief algemeen ander anoniem arm bang bekend belangrijk beschikbaar best beter bezet bijzonder blauw blij breed bruin bekend centraal chemisch collectief compleet concreet correct dagelijks defect
dicht diep digitaal direct dood donker dood droog dubbel duidelijk duur echt eenvoudig eerst eigen elektrisch elektronisch elk enig ernstig europees extern extra fiscaal fout fris gebruikelijk geel geheel geheim gelijk
geldig gemakkelijk gemiddeld geschikt gewoon gezond goed goedkoop groen groot grijs half handig hard heel helder hoofdelijk hoog ideaal illegaal individueel intern internationaal jaarlijks jong juist juridisch kaal klaar
klein kort koud krom kwaad laag laat lang langzaam leeg lelijk licht lief links lokaal los maandelijks maatschappelijk maximaal medisch meest mobiel modern mogelijk mooi nat nationaal natuurlijk nauw negatief
netjes nieuw nodig normaal nuttig officieel onafhankelijk ongeldig onbekend open openbaar oranje oud paars particulier periodiek persoonlijk plaatselijk politiek positief precies primair privé recent recht
rechts regionaal rijk rijp rood rond ruim rustig scherp schoon schriftelijk schuin slecht slim smal snel sociaal speciaal specifiek statisch stevig stil strak streng sterk tijdelijk totaal
toxisch vaak vals vast veilig ver verantwoordelijk verplicht vers vet vlak vochtig volgend volledig voorlopig vorig vrij vroeg vuil waar warm weinig wekelijks wettelijk wijd wild wit zacht zakelijk
zeker zelfde zelfstandig zichtbaar ziek zilver zoet zout zuiver zuur zwaar zwak zwart invasief financieel eerste tweede derde vierde vijfde laatste volgende`,
  nounsAlso: 'zout geheim dood recht ander blauw groen rood wit zwart oranje zilver goud test eigen vet zuur half bericht geel fout zelfstandig waar vast',
  adverbs: `
aldus allang alsnog anders beneden binnen boven buiten daarna daarom daarop daarvan dadelijk dikwijls direct dus eens eerst elders ergens even gauw gisteren graag hier hierbij hierdoor hopelijk
ineens intussen juist lang langzaam later links meteen morgen nergens nooit nu ook opeens overal pas rechts reeds samen soms spoedig straks terug thuis toch toen vaak vandaag vanzelf vaker voortaan vooraf vooral weer weg
zeker zelden zelf zo zonder meteen kosteloos opnieuw onderweg eerst erop eronder ernaast eromheen bovenstrooms online offline`,
  adverbEndings: 'waarts erwijs erwijze gewijs',
  notAdverbs: '',
  adjectiveEndings: 'lijk lijke ig ige isch ische baar bare loos loze zaam zame achtig achtige matig matige vol volle rijk rijke iek ieke eel ele aal ale ief ieve air aire vormig vormige talig talige jarig jarige vriendelijk vriendelijke',
  nounEndings: 'aal eel ief iek air',
  notAdjectives: `
bewijs huwelijk koninkrijk rijk werkzaam politiek techniek muziek fabriek rubriek kliniek praktijk republiek statistiek logistiek grafiek dynamiek kritiek periodiek mechaniek problematiek tactiek
materiaal kanaal signaal journaal verhaal metaal taal zaal schaal paal maal kwartaal totaal ideaal kapitaal personeel deel onderdeel aandeel voordeel nadeel oordeel geheel toneel kasteel juweel paneel proces overige brief tarief archief motief initiatief relatief perspectief
honing koning woning schelvis vennootschap filiaal lokaal portaal arsenaal tribunaal integraal decimaal admiraal generaal model hotel motel panel label tunnel
functionele schale kale tale zale stelsel deele orgel engel tegel regel vogel gevolg volg rijkelijk twijg`,
  verbEndings: 'eren ëren eert ëert eerde eerden iseer iseren iseert iseerde',
  notVerbs: 'meren beren peren veren sferen heren kleren kinderen eieren papieren spieren manieren banken dieren bieren rivieren kwartieren formulieren sigaren offeren lezen keren',
  vague: `
jaar maand week dag uur minuut seconde tijd vandaag morgen gisteren moment ochtend middag avond nacht nachts datum weekend lente voorjaar zomer herfst najaar winter seizoen keer maal
januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
euro dollar pond cent procent percentage kilo kilogram gram meter centimeter millimeter kilometer mijl liter
manier ding iets deel soort type voorbeeld geval feit boel beetje stuk paar aantal hoeveelheid helft kwart derde rest totaal meerderheid
persoon mens mensen man vrouw iemand iedereen niemand alles niets iets ander
naam woord plaats plek kant zijde einde eind begin midden boven onder voor achter links rechts punt beurt verandering wijziging gebruik behoefte vraag antwoord reden gevolg resultaat doel
wijze middel zin zaak kwestie probleem mate
dhr mevr mr dr pagina bladzijde hoofdstuk`,
  quantities: `
aantal aantallen hoeveelheid percentage procent aandeel fractie deel delen helft kwart derde rest restant totaal som meerderheid minderheid paar stuk stuks beetje scala
gemiddelde maximum minimum miljoen miljard duizend honderd dozijn gebrek`,
  counters: 'aantal aantallen hoeveelheid percentage procent miljoen miljard duizend honderd dozijn',
  plain: `laatste eigen nieuw nieuwe nieuwer nieuwste ander andere zelfde verschillend verschillende diverse belangrijk belangrijke mogelijk mogelijke beschikbaar beschikbare nodig nodige zeker zekere recent recente oud oude ouder oudere
goed goede beter betere best beste groot grote groter grotere grootste klein kleine kleiner kleinere lang lange langer langere huidig huidige vorig vorige volgende soortgelijke vergelijkbare voornaamste extra bijkomende nuttige interessante leuke slechte`,
};
