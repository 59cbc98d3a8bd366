/** Dutch words that carry grammar rather than matter: articles, pronouns, prepositions, conjunctions, auxiliaries, light adverbs. */
export const functionWordsNl = `
de het een 't 'n 'k 'm 'r 's der des den dezer die dat deze dit dezelfde hetzelfde zulke zulk zo'n andere ander elk elke ieder iedere beide beiden
alle al alles allen allemaal enige enkele sommige sommigen geen niemand niets niks iemand iets iedereen men
ik me mij mijn m'n mezelf wij we ons onze onszelf jij je jou jouw jezelf u uw uzelf hij hem zijn z'n hemzelf zij ze haar d'r haarzelf
jullie hen hun hunzelf zich zichzelf elkaar wie wiens wier wat welke welk hetgeen degene degenen datgene
er hier daar waar wanneer waarom hoe toen dan dus daarom daardoor hierdoor waardoor waarbij waarin waarop waarmee waarvan waarvoor waarna
daarbij daarin daarop daarmee daarvan daarvoor daarna daarnaast hierbij hierin hierop hiermee hiervan hiervoor hierna erop ervan erin ermee ervoor eraan erbij
en of maar noch want doch als indien tenzij hoewel ofschoon omdat doordat aangezien zodat opdat terwijl nadat voordat totdat tot sinds sedert mits zoals zoal
van in op aan bij met zonder binnen buiten uit naar voor achter boven onder over tussen door tijdens na om te ter ten tegen langs via per rond rondom
vanaf vanuit volgens wegens vanwege ondanks behalve namens jegens omstreeks omtrent betreffende dankzij
af toe heen weer terug mee
is ben bent was waren zijn geweest wordt word worden werd werden geworden heb hebt heeft hebben had hadden gehad
zal zult zullen zou zouden kan kun kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten wil wilt willen wilde wilden wou
hoeft hoeven laat laten liet lieten gaat gaan ging gingen komt komen kwam kwamen doet doen deed deden gedaan
niet nooit ook zeer heel erg alleen slechts zelfs nog al reeds ooit veel vele meer meest meeste minder minst minste weinig enkel genoeg
nu echter bovendien verder toch anders echter misschien wellicht eerder nogal inderdaad bijna vrijwel eens even wel immers namelijk overigens
later vervolgens intussen ondertussen soms vaak altijd meestal opnieuw sindsdien binnenkort hetzij zowel evenals alsook alsmede ofwel oftewel evenmin
ja nee o ach d.w.z o.a bijv enz m.b.t i.p.v t.o.v d.w.z. o.a. m.b.t. i.p.v. t.o.v. i.v.m. t.a.v. n.a.v. z.g. a.u.b.
`;

/** What Dutch lists of terms put before a term and running text does without or puts another word for. */
export const citationWordsNl = 'de het een te zich';
