// Words of every text: our own families (CC0). One on a line; coreLexicon tells how to read them.
export const coreFamilies: string = `
7take|took|taken	nemen|nam|genomen|pakken|3t
7hold|held|holding|grip|4ping|clutch|6ed	vasthouden|houdt vast|hield vast|houden|beethouden
7hold an event|staged|4ing	beleggen|5d
7keep|2pt|2eping|retain|6s|6ed|3ention|hold on to	behouden|6t|3ield|3oud|houden|bijhouden|vasthouden aan
8preserve|8s|7ation|conserve|7ation|safeguard	behouden|2waren|4art|6d|in stand houden|2standhouding|behoud
7store|5s|5d|4ing|4age	opslaan|slaat op|opgeslagen|2slag|bewaren|4ard|opbergen
7move|4s|4d|3ing|3ement|2tion	bewegen|3oog|3eging|verplaatsen
9shift|relocate|displace|8ment	verschuiven|6oof|6uiving|3plaatsing
8turn|4ing|rotate|6s|5ion|spin	draaien|keert|ronddraaien|wending
3become|3ame|turn into|get|grow	worden
8remain|6ing|stay|4ing	blijven|4ft|2eef|3ven|gebleven
8appear|6ed|6ance|emerge|show up|turn up	verschijnen|6een|7nen|6ijning|opduiken|2gedoken
9seem|appear to|6s to|look like|apparently	lijken|4t|leek|2ken|schijnen
bturn out|4s out|4ed out|prove to be|transpire	blijken|2eek|3ken|gebleken|uitwijzen|wijst uit
bdisappear|9s|9ed|9ance|vanish|6ed|go missing	verdwijnen|8t|5een|6nen|5ijning|3mist raken
8reach|5es|6d|5ing|attain|6ed	bereiken|6t|6|reiken
8achieve|7ment|Bs|2complish|Aed|Ament	verwezenlijken|Ct|Cing|realiseren|gerealiseerd|prestatie|9s|bereiken|presteren|tot stand brengen
8succeed|7s|7ed|5ss|7ful|Aly|manage to	slagen|3agt|5de|geslaagd|lukken|3t|gelukt|succes|6vol
8fail|4ing|4ure|unsuccessful	mislukken|6te|6king|falen|2alde|gefaald|niet slagen
9cause|5d|4ing|bring about|give rise to|provoke	veroorzaken|8akte|teweegbrengen|6gebracht|aanrichten|3leiding geven tot
8reason|grounds|motive|rationale	reden|aanleiding|beweegreden|Ben|motief
9cause|root cause|underlying cause	oorzaak|grondoorzaak
8prevent|7ion|8ve|avert	voorkomen|7t|5wam|preventie|9f|verhinderen|9t|beletten
9avoid|5s|5ed|5ing|5ance|evade	vermijden|7t|4eed|4ijding|ontwijken|7t|4eken|mijden
chinder|6s|hamper|impede|obstruct|8ion|4acle	hinderen|6t|gehinderd|belemmeren|8ing|obstakel|hindernis|in de weg staan
6begin|3an|3un|3inning|start|5s|5ed|commence|8ment	beginnen|5t|3on|3in|starten|5|gestart|aanvangen|7|van start gaan
8stop|4s|4ping|cease|5s|halt	stoppen|4t|5e|ophouden|2gehouden|staken|gestaakt|stopzetten|4gezet
7end|3s|3ed|3ing|finish|conclude	eindigen|geëindigd|einde|aflopen|loopt af
aterminate|8ion|discontinue	beëindigen|8t|8d|8ing|stopzetten|8ing
8continue|7ing|7ation|carry on|go on|proceed	doorgaan|gaat door|ging door|doorgegaan|voortzetten|9ing|verdergaan|gaat verder|voortduren
7complete|8s|8d|7ing|8on|finish|6ed|3alise|6ze	voltooien|7t|7d|7ing|afronden|2maken|klaar
ainterrupt|9s|9ion|suspend	onderbreken|7ak|7oken|7eking
aresume|6s|6d|5ing|5ption|3tart|7ed	hervatten|6|6ting|3starten|8|3opstart
7lasts|4ed|4ing|duration|lengthy	duren|2urt|4de|geduurd|duur|langdurig|tijdsduur
8increase|8s|8d|7ing|rise|4s|rose|risen|3ing|go up|climb	stijgen|2eeg|gestegen|stijging|toenemen|neemt toe|nam toe|toegenomen|3name|omhooggaan
9raise|increase|hike|put up|2sh up	verhogen|5ogd|5ging|9en|optrekken|2getrokken|2drijven
8decrease|8s|3line|7d|6ing|fall|fell|fallen|dropped|go down	dalen|2alt|4de|gedaald|daling|afnemen|neemt af|afgenomen|2name|teruglopen
8reduce|5ing|5tion|9s|lower|cut	verminderen|9t|9d|9ing|3lagen|6ing|terugdringen|5gedrongen|beperken
9grow|4s|2ew|2own|4ing|4th	groeien|5t|5de|gegroeid|groei|5end|aangroeien
9expand|6ing|5sion|2tend|enlarge|7ment	uitbreiden|breidt uit|uitgebreid|3breiding|vergroten|6ot|6ting
9shrink|3ank|3unk|3inking|contraction	krimpen|2omp|2imp|inkrimpen|7ing|slinken
adouble|6s|6d|5ing|twice as much|2ofold	verdubbelen|9t|9de|9ing|dubbel|twee keer zoveel|4maal zoveel
fhalve|cut in half	halveren|5ert|7de|5ring
7develop|7ing|7ment	ontwikkelen|9de|9ing
7improve|7s|6ing|6ement|better	verbeteren|8t|8de|8ing
dworsen|6s|6ing|deteriorate|Aion|get worse	verslechteren|Bt|Bing|3ergeren|achteruitgaan|Bng
bstrengthen|As|Aing|reinforce|bolster	versterken|8te|8ing|6vigen|9d
cweaken|6s|6ing|undermine	verzwakken|7te|7king|ondermijnen|afzwakken
6change|5ing|alter|5ation	veranderen|8t|8de|8ing|Ben|wijzigen|6ing|9en
7adapt|5s|5ation|2just|6s|6ment|modify	aanpassen|3gepast|3passing|Aen|bijstellen
8replace|7s|7ment|substitute|Ad	vervangen|4ing|4anging
9exchange|8d|swap|trade in	ruilen|4t|geruild|uitwisselen|3gewisseld|3wisseling|omruilen|verwisselen
6say|2id|state|5s|5d	zeggen|3t|2i|3den|gezegd|stelde
9tell|4s|told|telling|recount|2late	vertellen|6d
9speak|2oke|5n|talk|4s|4ed|4ing	spreken|3ak|5en|gesproken|praten|3at
8discuss|7es|7ing|8on|talk about	bespreken|5ak|5oken|5eking|Aen|discussiëren|8e|overleggen|het hebben over
aconsult|7s|7ation|Cs|deliberate|9ion	overleggen|7t|7d|7|raadplegen|7egt|7ging
aannounce|8ment|make known|2de known	aankondigen|kondigt aan|6de aan|aangekondigd|3kondiging|bekendmaken|6gemaakt|6making
8communicate|Bs|Aion|notify	meedelen|2dedeling|Aen|communiceren|laten weten
ainform|6ing|let know	informeren|7ert|geïnformeerd|inlichten|licht in|op de hoogte brengen|Dstellen
6report|6ed|6ing	melden|4t|4de|gemeld|melding|rapporteren|verslag uitbrengen
8mention|7ing|refer to|cite|4d	vermelden|7|7ing|noemen|aanhalen|3gehaald
8explain|7s|7ing|5nation|Bs|clarify|6ied|7cation	uitleggen|legt uit|3de uit|uitgelegd|verklaren|7ing|toelichten|3gelicht|3lichting|verduidelijken
7describe|7ing|6ption|2pict	beschrijven|8ft|6eef|6ijving|omschrijven|6even|6ijving
8declare|7s|6ing|6ation|statement|9s	verklaren|6art|8d|6ring|Aen|uitroepen
7ask|question|8s|3ry	vragen|3agt|2oeg|5en|gevraagd|vraag
7request|7s|7ed|7ing|ask for|apply for	verzoeken|5cht|5ek|vragen om|aanvragen|vraagt aan|aangevraagd|3vraag
7answer|6ing|reply|4ies|2spond|6se	antwoorden|8de|8|beantwoorden|A
8react|5s|5ion|8s|2spond|7s|7ed|6se	reageren|5ert|7de|gereageerd|reactie|7s
8claim|5s|5ed|5ing|allege|assert|6ion	beweren|4erde|7|4ring|8en|claimen|stelling
bdeny|3ies|5d|3ying|3ial	ontkennen|6d|6ning|loochenen|tegenspreken
8confirm|7ing|7ation	bevestigen|8t|8de|8ing
badmit|5ted|4ssion|acknowledge|Bs|concede	toegeven|geeft toe|toegegeven|erkennen|5t|5de|6
9recognise|9s|9d|7ze|9d|7tion	herkennen|6d|6ning|erkenning
bpromise|6ing|pledge|vow|commitment	beloven|4ofd|4fte|7n|toezeggen|3gezegd|3zegging
8warn|4ing|alert	waarschuwen|9ing|Cen
athreaten|6|6s	bedreigen|7t|7d|dreigen|5t|5de|gedreigd|dreiging|bedreiging|Aen|dreigement
8advise|4ce|counsel|recommend	adviseren|6erde|4es|aanraden
8recommend|9s|9ed|9ation|Es	aanbevelen|beveelt aan|aanbevolen|6eling|Ben|3raden|3geraden
8propose|7s|7d|6al|suggest|put forward	voorstellen|stelt voor|4de voor|voorgesteld|4stel
9suggest|7s|7ed|7ion|imply|4ies|hint at	suggereren|7ert|gesuggereerd|suggestie|opperen|5t|laten doorschemeren
burge|4s|4d|3ing|call on|5for|insist|press for	aandringen|dringt aan|2ong aan|aangedrongen|roept op|oproep|manen
bemphasise|9s|9d|7ze|9d|7s|stressed|underline	benadrukken|8t|nadruk|beklemtonen|8ont|onderstrepen|9ept
8argue|4ment	betogen|4ogt|6de|7|6|argumenteren|8|aanvoeren|3gevoerd
bcomplain|8s|8ing|8t|grievance	klagen|3cht|grief
bcriticise|9s|7ze|9d|7sm|6al of	bekritiseren|9erde|kritiek|5sch|hekelen|5t|gehekeld
apraise|6s|5ing|commend|3pliment	prijst|2ees|geprezen|lof|complimenteren|A
9thank|5 you|grateful|4itude	bedanken|6te|danken|4|4 u|5je|4baar|8heid
9apologise|9s|7ze|6y|sorry	verontschuldigt zich|Ed|Eing|excuses|7 aanbieden|sorry|excuus
agreet|5s|5ings	begroeten|7te|7ing|groeten|5te
ccongratulate|Cs|Bions	feliciteren|8ert|Ade|gefeliciteerd|felicitatie|Bs|gelukwensen|proficiat
6call|4s|4ed|4ing|named|dubbed	noemen|betitelen|2stempelen als
ashout|5s|5ing|yell|scream	riep|geroepen|schreeuwen|8t|8de|geschreeuw|gillen
7think|5s|2ought|2inking|believe	denken|dacht|5en|gedacht
6think|5s that|believe that|feel that|reckon	vindt|vond|4en|van mening zijn|menen
8consider|8s|8ed|8ing|8ation|weigh up	overwegen|6egt|5oog|5eging|Aen|afwegen|5ing
9regard as|6ed as|consider|deem|seen as|viewed as	beschouwen als|8t|8d|achten|4|4te|aangemerkt
7know|2ew|2owledge	weten|wist|4en|geweten|kennis
8know|familiar with|acquainted	kennen|3t|3de|5n|gekend|bekend met|vertrouwd met
8understand|7ood|comprehend|grasp	begrijpen|4eep|4ip|verstaan|7t|snappen|4t
arealise|7s|5ze|5sation|be aware|awareness	beseffen|5t|zich realiseren|5bewust zijn|bewustzijn|6
7learn|5t	leren|2ert|4de|geleerd|aanleren|3geleerd
ateach|taught	onderwijzen|8st|6ees|7zen|lesgeven|5geven|onderrichten|bijbrengen
9remember|8s|8ed|2calls|3ollect|memory|5ies	herinnert zich|8de|8ing|onthouden|7t|geheugen
aremind|6s|6ed|7r|8s	herinneren aan|8t|8d|8ing|doet denken aan
aforget|6s|4ot|6ten|4etting	vergeten|5et|4at|6en
ccommemorate|Bs|Bd|Aion|remembrance|memorial	herdenken|4acht|4enking|Aen|gedenken|6teken
abelieve|7s|7d|5f|5ver	geloven|4oft|6de|7|6|overtuiging
9doubt|5ed|5ful	twijfelen|7t|7de|getwijfeld|twijfel|betwijfelen|9t|in twijfel trekken
bsuspect|7ed|4icion	vermoeden|7t|7de|7|7ens|3denken|4acht|4enking
aassume|6s|6d|5ption|presume|suppose|presumption	aannemen|neemt aan|aangenomen|3name|veronderstellen|Cd|Cling|ervan uitgaan|9
8expect|6ing|6ation|anticipate|Ad	verwachten|8|8ing|naar verwachting
9predict|7ion|forecast|4see	voorspellen|8d|8ling|Cen
9guess|5ing	raden|2adt|4de|gissen|gok|3ken
9estimate|8s|8d|7ion|assessed at	schatten|7|geschat|schatting|9en|ramen|2amt|geraamd|raming
8assess|6es|6ment|evaluate|7ion|judge	beoordelen|7elt|9d|7ling|evalueren|geëvalueerd|evaluatie|inschatten|2geschat|2schatting
ajudge|5s|5d|4ment|4ement|verdict	oordelen|5elt|7de|geoordeeld|oordeel
7decide|4sion|resolve	beslissen|6t|7e|6sing|4uiten|7|4oot|5ten
6determine|9s|8ation|establish|set	bepalen|4alt|6de|7|4ling|vaststellen|4gesteld|4stelling
6choose|6s|3se|5n|3osing|3ice|opt for|pick	kiezen|koos|2zen|gekozen|keuze|3s
5select|6s|6ion|shortlist|pick out	selecteren|7ert|geselecteerd|selectie|uitkiezen|3gekozen|3zoeken
8prefer|6ence|As|rather	verkiezen|6st|voorkeur|8en|prefereren|de voorkeur geven aan|liever
8plan|4ning|intend|6ed|5tion|9s	plannen|4t|gepland|van plan zijn|plan|voornemen|bedoeling|2ogen|3ogt
6want|4ed|wish|would like	willen|3|3t|3de|5n|wou|gewild|wensen|4t
9wish|4es|5d|desire|6d	wensen|4t|5e|gewenst|wens|verlangen|9s
ahope|4s|4d|3ing|3eful|7ly	hopen|2opt|4|2pelijk|2opvol
6need|4ed|require|7s|7d|7ment	nodig hebben|heeft nodig|nodig|behoefte|8n|vergen|4t|3eisen|6t
ademand|6s|6ed|6ing|insist on	eisen|3t|4e|geëist|eis|vorderen|gevorderd
6require|7s|7d|7ment|Bs|prerequisite	vereisen|6t|7e|8n|eis|3en|vergen
6allow|5ed|5ing|permit|6s|6ted|5ssion|let	toestaan|staat toe|toestemming|3laten|laat toe|2ten|veroorloven
ctolerate|8s|6nce|7t	dulden|4t|tolereren|6ert|getolereerd|2dogen|verdraagzaamheid|C
arefuse|6s|6d|5ing|5al|decline|turn down	weigeren|6ing|afslaan|vertikken
areject|6ion|dismiss|turn down	verwerpen|7t|4ierp|4orpen|4erping|afwijzen|2gewezen|2wijzing|2keuren
8accept|6ing|6ance|7ble	aanvaarden|8|8ing|8baar|accepteren|7ert|6atie
9approve|7s|6al|endorse	goedkeuren|keurt goed|4de goed|goedgekeurd|4keuring|instemmen met
9agree|5d|consent|in agreement	akkoord gaan|gaat akkoord|ging akkoord|akkoord|instemmen|stemt in|instemming|eens zijn|het eens zijn
bdisagree|8ment	oneens|het oneens zijn|niet akkoord|meningsverschil|onenigheid|van mening verschillen
9oblige|6s|6d|5ation|As|compulsory|mandatory|force	verplichten|9|9te|9ing|Cen|plicht|dwingen
9force|5s|5d|4ing|compel|2erce|5ion	dwingen|5t|2ong|2ang|forceren|noodzaken|genoodzaakt
6orders|5ed|commanded	bevelen|4elt|3al|3olen|3el|gelast|opdragen
6help|assist|6s|6ed|6ance|aid	helpen|hielp|5en|geholpen|hulp|bijstaan|staat bij|bijstand|assisteren
6support|7s|7ed|7ing|backed|4ing|stand behind	steunen|5|ondersteunen|At|Ad|Aing
8oppose|6s|6d|5ing|6tion to|objected|6ion	zich verzetten|verzet zich|6te|6|bezwaar|7 maken|gekant tegen|tegenstand
bresist|6s|6ed|6ance|withstand|hold out	weerstaan|8t|6ond|6and|verzet|weerstand bieden|standhouden
aencourage|9ment|incentive|stimulate	aanmoedigen|moedigt aan|aanmoediging|stimuleren|gestimuleerd|aansporen
8promote|7s|7d|6ion|foster|advance	bevorderen|8t|8d|8ing|promoten|6ie|stimuleren
cdiscourage|deter|5rent|dissuade	ontmoedigen|9ing|3raden|afschrikken|9ing|2raden
cpersuade|8s|convince|8s|8d|7ing	overtuigen|8de|8end|4halen|4reden
9influence|9d|7tial|affect|6s|6ed	beïnvloeden|9t|9ing|invloed|7en|7rijk|2werken op
6give|gave|given	geven|gaf|2ven|gegeven
8give back|return|hand back	teruggeven|geeft terug|gaf terug|teruggave|retourneren
esurrender|capitulate|9ion	zich overgeven|geeft zich over|overgave|capituleren|7atie
bhand over|4s over|4ed over|4over|turn over	overhandigen|At|Ad|4dragen|7cht|7gen aan
9transfer|8red|9ing	overdragen|4gedragen|4dracht|4plaatsen|4geplaatst|4brengen
9pass on|4es on|5d on|forward|7ed	doorgeven|geeft door|gaf door|doorsturen|4gestuurd
6provide|7d|5sion|supply|5ied	verstrekken|8t|9e|8king|4chaffen|8t|voorzien van|leveren|geleverd
8deliver|7s|7y|7ies	leveren|5t|5de|geleverd|levering|8en|bezorgen|6d|afleveren
8offer|5ing	aanbieden|biedt aan|bood aan|aangeboden|3bod|4ieding|bieden
8bid|3der	bod|biedingen|4er|opbod
6get|3s|got|3ten|receive	krijgen|5t|2eeg|3gen|gekregen|ontvangen|4ing
7receive|5pt|3ipient	ontvangen|4ing|4angst|7er|9s
9obtain|6s|acquire|7s|7d|5sition	verkrijgen|8t|5eeg|6gen|3werven|4orven|4erving|bemachtigen
4have|2s|2d	hebben|2eft|had
2be|is|are|was|were|been|2ing	zijn|is|bent|was|2ren|geweest|wezen
5do|2es|did|done|2ing	doen|3t|deed|2den|gedaan
5make|2de	maken|2akt|5en
7owns|3ed|possess|7ion|As	bezitten|5|3at|3eten|3ittingen|in het bezit van
aowner|proprietor|As	eigenaar|6res|bezitter
9property|possession|ownership	eigendom|8men|bezit|eigendomsrecht
abelong to|6s to|6ed	toebehoren|behoort toe|4ren tot|4ort tot|6de|horen bij
9lose|3t|3s|4es	verliezen|6st|4oor|4ies|kwijtraken|5
alack|4ed|4ing|absence of	ontbreken|5ak|gebrek|6 aan|missen
dshortage|8s|scarcity|5e|deficiency	tekort|schaarste|7|nijpend tekort
9miss|4es|5d|4ing	missen|3t|4e|gemist|mislopen
6find|4s|found|finding	vinden|4t|vond|4en|gevonden|aantreffen|3getroffen
7find out|4s out|found out|discover	erachter komen|komt erachter|te weten komen|uitvinden|ontdekken|vernemen
adiscover|8s|8y|8ies	ontdekken|6t|7e|6king|Aen
7search|6es|7d|6ing|look for|seek|sought	zoeken|4t|2cht|gezocht|zoektocht|op zoek naar|speuren
bsearched|house search|raid	doorzocht|huiszoeking|doorzoeking|inval|5len
8investigate|Bs|Aion|probe|inquiry|look into	onderzoeken|9t|7cht|7ek|9en naar|doorlichten
7examine|7s|6ation|inspect|study	onderzoeken|9t|7cht|bestuderen|nakijken
6check|5s|5ing|verify|5ication	controleren|8ert|gecontroleerd|controle|nagaan|gaat na|nagegaan|2trekken|verifiëren
8monitor|7s|7ed|7ing|surveillance|keep an eye on	toezien op|5cht|monitoren|volgen|in de gaten houden|bewaken|5ing
9supervise|9s|8ion|8or|oversight	toezicht houden|8|8houder|superviseren|onder toezicht van
6see|3s|saw|seen|3ing	zien|3t|zag|3en|gezien
8look|4s|watch	kijken|keek|2ken|gekeken
6look at|4s at|4ed at|view	bekijken|6t|3eek|4ken|aankijken|kijkt naar
ahear|4s|4d|4ing	horen|2ort|4de|gehoord|vernemen|4omen
blisten|6ing|6er	luisteren|geluisterd|luisteraar|beluisteren
9feel|4s|2lt|2eling	voelen|4t|4de|gevoeld|6|6ens|aanvoelen
dsmell|4t|odour|3r|scent	ruiken|rook|geroken|2ur|reuk
ctaste|flavour|5r	proeft|5de|geproefd|smaak
atouch	aanraken|raakt aan|5e aan|aanraking
9notice|6d|6able|spotted	merken|4t|opmerken|2gemerkt|bemerken|merkbaar|opvallen
8observe|7s|7d|6ation	waarnemen|neemt waar|waargenomen|4neming|observeren|6atie
5show|4s|4ed|4n|4ing|display	tonen|2ont|4de|getoond|laten zien|2at zien|vertonen
9demonstrate|prove|5s|5n|3of|evidence	aantonen|toont aan|bewijzen|5st|3ees|4zen|3ijs
8indicate|7ion|point to	aangeven|geeft aan|gaf aan|wijzen op|3st op|aanwijzing|Aen|3duiden
breveal|4lation|disclose|uncover	onthullen|6t|6de|7|6ling|aan het licht brengen
8hide|4s|3|3den|3ing|conceal	verbergen|7t|4org|7en|3stoppen|3hullen|3zwijgen
9express|7es|7ion|voiced	uitdrukken|3gedrukt|3drukking|3en|3te|geuit|uiting|verwoorden
8represent|9s|9ed|stand for	vertegenwoordigen|Fd|Fing|voorstellen|staan voor
brepresentative|delegate|8s|spokesperson for	vertegenwoordiger|afgevaardigde|Dn|gezant
7mean|4s|4t|4ing|signify	betekenen|7de|8|7is
7mean|4t	bedoelen|6de|7|6ing
aentail|involve|7s|imply|4ies|5cation	inhouden|houdt in|hield in|met zich meebrengen|impliceren|7ert|6atie
9involve|7d|7ment|implicated	betrekken|4okken|9 bij|9heid|9en|gemoeid met
aconcern|7s|relate to|6s to	betreffen|4of|aangaan|gaat aan|3n over|3t over|6m
9deal with|4s with|4t with|handle|tackle	behandelen|omgaan met|aanpakken|afhandelen
7tackle|6s|6d|addressed|approach	aanpakken|pakt aan|4e aan|aangepakt|3pak
8solve|5s|3ution|8s|resolve|7d	oplossen|lost op|4e op|oplossing|9en
aarrange|7s|7ment|Bs|settle	regelen|5de|geregeld|regeling|schikken
8organise|8s|6ze|8d|6sing|7er	organiseren|8ert|Ade|7ator
6manage|6s|6d|6ment|administer	beheren|4erd|6|leiden|besturen
9lead|4s|2d|2ading|4ership	leiden|4t|4de|geleid|leiding|4erschap|aanvoeren
9leader|head|chief	leider|4ster|hoofd|aanvoerder
6follow|6s|6ed|6ing	volgen|4t|4de|gevolgd|opvolgen
bsucceeds|7ed|5ssor|9s|7ion	opvolgen|volgt op|4de op|opgevolgd|2volger|8s|6ing
bprecede|6ing|3decessor	voorafgaan|gaat vooraf|ging vooraf|voorafgaand|7egaan|4ganger
9join|4s|4ing	zich aansluiten|aangesloten|3sluiting|toetreden|treedt toe|meedoen
9participate|Bs|Aion|take part|participant	deelnemen|neemt deel|nam deel|deelgenomen|4name|5emer|9s|meedoen
9contribute|As|9ion|Cs	bijdragen|draagt bij|2oeg bij|bijgedragen|3drage|8n aan
7share|5s|5d|4ing	delen|2elt|4de|gedeeld
9divide|6s|6d|4sion|split|5s	verdelen|5elt|7de|8|5ling|splitsen|gesplitst|splitsing|indelen
8distribute|As|Ad|9ion|hand out	verspreiden|uitdelen|deelt uit|verdelen|6ing|distributie
9separate|8s|8d|7ion|apart	scheiden|6t|6de|gescheiden|scheiding|apart|afzonderlijk
8combine|7s|7d|6ation	combineren|7ert|gecombineerd|combinatie|samenvoegen
amerge|5s|5d|5r|amalgamate	fuseren|3ie|samensmelten|5gaan|5voegen
aunite|5s|5d|4y|join forces	verenigen|7t|7d|eenheid|3dracht|zich verenigen
6connect|7ion|As|link|4s|4ed	verbinden|4ond|7en|4inding|Aen|koppelen|gekoppeld|verband
6add|3ing|4tion	toevoegen|voegt toe|4de toe|toevoeging|optellen|bijvoegen
6include|7s|7d|6ing|5sion|contain	omvatten|7|bevatten|7|opnemen|2genomen|inhouden
aexclude|7s|7d|5sion|rule out|4d out	uitsluiten|sluit uit|2oot uit|uitgesloten|3sluiting
9consist of|7s of|7ed|2mprise|8s|4osed of|made up of	bestaan uit|6t uit|4ond uit|samengesteld uit|opgebouwd uit
7exist|5ence|5ing	bestaan|6t|4ond|4aande|het bestaan
9live|4s|4d|reside|6nt	wonen|gewoond|woonachtig|verblijven
9live|4s|4d|3ing|be alive|alive	leven|2eft|4de|geleefd|levend|in leven
csurvive|7s|6al|6or	overleven|6efd|6ving|7ende
9die|3s|3d|dying|pass away|4ed away|deceased|2ath	sterven|4ft|2ierf|gestorven|overlijden|8t|5eed|6den|doodgaan|omkomen|2gekomen
bbe born|born|birth|5s	geboren|7 worden|4orte|8s
8happen|6s|occur|5s|take place|took place	gebeuren|6t|6de|plaatsvinden|vindt plaats|vond plaats|plaatsgevonden|voorvallen|zich voordoen
8event|5s|incident|8s|occurrence	gebeurtenis|Bsen|voorval|7len|incident|8en
9undergo|7es|5went|5gone	ondergaan|8t|6ing|meemaken|doormaken
8experience|As|Ad	ervaren|4art|3oer|3aring|8en|meemaken|maakte mee|meegemaakt|beleven|4efd
9encounter|9ed|come across|run into|meet	tegenkomen|komt tegen|kwam tegen|stuiten op|aantreffen|ontmoeten
8meet|4s|2t|2eting	ontmoeten|7|7te|7ing|Aen|samenkomen|bijeenkomst|vergaderen
8gather|6s|collect|7ed|7ion	verzamelen|8t|8de|9|8ing|inzamelen|2gezameld|bijeenkomen
9wait|4ing|await	wachten|5|gewacht|afwachten|wacht af|afgewacht
adelay|5s|5ed|postpone|8d|8ment|adjourn	uitstellen|3gesteld|vertraging|Aen|6agd|3dagen
dhurry|rush|haste	zich haasten|haast zich|5te|5|gehaast|spoed|zich spoeden
cspeed up|accelerate|Ad|9ion|expedite	versnellen|7t|7d|7ling|bespoedigen|opschieten
aslow down|4s down|4ed|4down|4ing	vertragen|6agt|8d|6ging|afremmen|remmen|afgeremd
7come|came	komen|3t|kwam|4en|komst
6go|2es|went|gone|2ing	gaan|3t|ging|4en|gegaan
barrive|5al|7s	aankomen|komt aan|kwam aan|arriveren
7leave|5s|4ing|depart|6ure|go away	vertrekken|7t|5ok|weggaan|verlaten|4iet
8return|6s|go back|come back|4back	terugkeren|keert terug|4de terug|teruggekeerd|5keer|6omen|komt terug|teruggaan
6enters|5ing|go in	binnengaan|6komen|komt binnen|betreden|5edt|ingaan
aexit|4s|4ed|go out|come out	uitgaan|5ng|3stappen|buitengaan
8walk|4ed|stroll|hike|3ing	lopen|2opt|liep|4en|gelopen|wandelen|6ing|te voet
7run|ran|running|sprint|jog	rennen|hardlopen|lopen|hollen
ajump|leap|4t	springen|3ong|gesprongen|sprongen
cclimb|5s|5ed|5ing|5er	klimmen|2om|beklimmen|7ing|klimmer
8fall|4s|fell|fallen|4ing	vallen|3t|viel|4en|val
bfall down|collapse|8s	instorten|stort in|5te in|instorting|bezwijken|4eken
8ride|drive|2ove|2iven	rijden|reed|gereden|autorijden|besturen
bfly|2ies|2ew|2own|2ight|6s	vliegen|5t|2oog|gevlogen|vlucht|6en
bflee|4s|3d|escape|run away	vluchten|6|6te|gevlucht|ontsnappen|8ing|wegvluchten|op de vlucht
cswim|2am|2immer	zwemmen|2om|2emmer
7sail|4s	varen|2art|gevaren|zeilen
atravel|journey|trip|4s|voyage	reizen|3st|4de|gereisd|reis|3zen naar|tocht|trip
9visit|5ing|5or|7s	bezoeken|6t|4cht|4ek|6er|8s|langsgaan|op bezoek
across|5ing|8s	oversteken|steekt over|2ak over|overgestoken|4steekplaats|doorkruisen
aapproaches|9d|draw near|get closer	naderen|dichterbij komen|toenadering
dchase|pursue|6d|5it	achtervolgen|At|Ad|Aing|najagen|achternazitten
chunt|4s|4ed|5r	jagen|joeg|jacht|2ger
bcatch|2ught|2tching	vangen|ving|gevangen|betrappen
aarrest|detain|3ention|apprehend	arresteren|6atie|aanhouden|houdt aan|aangehouden|3houding|oppakken
athrow|3ew|3own|hurl|toss	gooien|werpen|4t|wierp|geworpen
bthrow away|3ew away|discard|3pose of|dump	weggooien|gooit weg|wegwerpen|dumpen
6put|3ting|place|5s|5d	zetten|3|gezet|legt|3de|gelegd|plaatsen|6t|geplaatst
9lie|3s|lay|2in|lying|be located	liggen|lag|gelegen
blie|3d|lying|liar|4s	liegen|4t|loog|gelogen|leugen|6aar|9s
9sit|sat|sitting|3 down	zitten|zat|3en|gezeten|gaan zitten|plaatsnemen
6stand|5s|2ood|2anding|5 up	staan|4t|2ond|5en|opstaan|rechtstaan
bhang|hung|hanging	hangen|hing|ophangen|2gehangen
8bring|2ought|2inging	brengen|2acht|6en
8fetch|pick up|4s up|4ed up	halen|ophalen|afhalen
6send|4s|3t|dispatch|8ed	sturen|3urt|gestuurd|zenden|4t|zond|gezonden|verzenden|4onden|3sturen
9carry|4ied|bear	dragen|2oeg|gedragen|meedragen|sjouwen
9wear|4s|wore|3n|wearing|have on	dragen|2oeg|gedragen|aanhebben|heeft aan
9pull|4ing|drag	trekken|4t|2ok|4ken|getrokken|sleuren|3pen
apush|4es|4ing|shove	duwen|3t|3de|geduwd|stoten
8press|5es|6d|5ing|5ure|put pressure on	drukken|4t|5e|gedrukt|druk|onder druk zetten|druk uitoefenen
blift|4s|4ed|4ing	optillen|2getild|heffen|3t|hief|opheffen
alifted|abolish|5tion|repeal|scrap	opheffen|2geheven|2heffing|afschaffen|2geschaft|2schaffing
apack|4ed|wrapped|packaging	inpakken|pakt in|verpakken|7ing
6open|4s|4ed|4ing|4 up	openen|4t|4de|geopend|opening|4gaan|gaat open|openmaken|4doen|4
6close|5s|5d|4ing|4ure|shut|4s|4 down	sluiten|2oot|gesloten|sluiting|dichtdoen|5gaan|5
9lock|4ed|6 up	op slot|slot|4en|vergrendelen|opsluiten|2gesloten
8switch on|turn on|4ed on|switched on	aanzetten|zet aan|aangezet|3doen|inschakelen
8switch off|turn off|4ed off|switched off	uitzetten|zet uit|uitgezet|3doen|3schakelen|3geschakeld|afzetten
4use|3d|2ing|2age|make use of|utilise	gebruiken|7t|7maken van|maakt gebruik van|benutten
6apply|4ies|6d|5cation|7ble	toepassen|past toe|4e toe|toegepast|3passing|van toepassing|toepasselijk
5deploy|6s|6ment|put to use	inzetten|zet in|3te in|ingezet|2zet
bmisuse|abuse|5s	misbruiken|8t|8
bexploit|7s|7ation|take advantage of	uitbuiten|buit uit|uitbuiting|profiteren van
9consume|7s|6ption|6er	verbruiken|8|consumeren|6ptie|6ent
bwaste|5s|5d|4ing|4eful	verspillen|8ing|3kwisten|3gooien
8save money|4s|3ings	sparen|3argeld|besparen|5ard|5ring|9en
7rescue|6s|6r	redden|3t|gered|redding|4er|6s|4ingsactie
7protect|7s|7ion|8ve	beschermen|8t|8de|8ing|8end
adefend|5ce|5se|5der	verdedigen|8t|8d|8ing|8er
8attack|6s|6ed|6ing|6er|assault	aanvallen|valt aan|viel aan|aangevallen|3val|6len op|8r
afight|fought|fighting|combat|battle|struggle	vechten|5|vocht|gevochten|strijden|6|gevecht|7en|bestrijden|5eden
bbeat|defeat|6ed|overcome	verslaan|7t|5oeg|5agen|nederlaag|overwinnen
9win|3s|won|winning|4er|victory	winnen|3t|won|gewonnen|winnaar|3st|overwinning|zege
8hit|3s|strike|6s|3uck|blow	slaan|4t|2oeg|geslagen|slag|klap|treffen|getroffen
ahit hard|stricken|afflicted|3ected	treffen|4t|2of|getroffen|zwaar getroffen
ckick|4s|4ing	schoppen|5t|geschopt|trappen|4t|4
ashoot|5s|3t|open fire	schieten|6|3oot|geschoten|schietpartij|beschieten|neerschieten|4geschoten
8kill|4s|4ed|4ing|slay	doden|2odt|4de|gedood|ombrengen|2gebracht
ahurt|injure|6s|6d|5y|5ies|wound|5ed	verwonden|7t|7|gewond|verwonding|kwetsen|gekwetst|letsel|blessure
8damage|6s|6d|5ing|harm|4ed	beschadigen|9t|9d|9ing|schade|6n|geschaad|toebrengen
bdestroy|7s|5uction|wreck|devastate|9d	vernietigen|9t|9d|9ing|3woesten|8ing|3nielen|7d
9break|5s|2oke|5n|2eaking|fracture	breken|2ak|4en|gebroken|breuk|stukmaken|4gaan|kapotmaken
etear|4s|tore|3n|rip	scheuren|6|verscheuren
9cut|3s|3ting|slice	snijden|2eed|knippen|4t|hakken
bburn|4t|on fire	branden|5t|5de|gebrand|verbrand|in brand|afbranden
afire|4s|blaze|5s|wildfire	brand|5en|5je|vuur|4zee|natuurbrand
aexplode|7s|5sion|blast|2ow up	ontploffen|7te|7fing|exploderen|5sie
7build|4t|4ding|construct|9ion	bouwen|4t|4de|gebouwd|bouw|aanleggen|3gelegd|3leg
5create|6s|6d|5ing|6on	creëren|4ert|6de|gecreëerd|scheppen|5t|3iep|geschapen|schepping
8design|6s|6ed|7r	ontwerpen|7t|4ierp|4orpen|4erp|7er
8produce|7s|7d|6tion|manufacture	produceren|6tie|vervaardigen|voortbrengen
6founded|5ing|5er|establish|9ed	oprichten|richt op|5te op|oprichting|7er|stichten|gesticht
dinvent|6s|6ed|6ion|6or	uitvinden|vindt uit|vond uit|uitgevonden|3vinding|7er
cmake up|fabricate|9d|invent|made-up	verzinnen|6t|4on
5repair|fix|3ed|mend	herstellen|7t|7d|7ling|repareren|5atie|9s
9recover|7y|get better|heal	herstellen|7t|7d|7|genezen|5ing|beter worden|opknappen
9restore|6ation|2novate|7ion	restaureren|7atie|2noveren|5atie|herstellen
aclean|5s|5ed|5ing|tidy up	schoonmaken|6gemaakt|poetsen|gepoetst|reinigen|kuisen|opruimen
7wash|laundry	wassen|3t|gewassen|afwassen
acook|4ed|4ing|boil	koken|2okt|bereiden
ebake|fry|2ied	bakken|3t|braden|frituren
aeat|ate|eaten	eten|eet|aten|gegeten|opeten
bdrink|2ank|2unk|beverage	drinken|2onk|2ank|5je|5en
bsleep|3pt|asleep	slapen|2iep|2aap|in slaap|2slapen
dwake up|4s up|woke up|awake	wakker worden|werd wakker|wakker|ontwaken|wekken|gewekt
arest|4s|4ed|4ing|2lax	rusten|4|4te|gerust|uitrusten|ontspannen|8ing
6work|4s|4ed|4ing|labour|4r	werken|4t|5e|gewerkt|werk|arbeid
6function|8s|8ed|operate|7s|7d|6ion	functioneren|werken|4t|4ing|in werking
7play|game	spelen|3elt|5de|gespeeld|spel|4letje
bsing|sang|sung|singer|song	zingen|zong|zanger|6es|lied|4eren
bdance|5r	dansen|4t|gedanst|dans|4eres
7read|4er	lezen|las|2zen|lezer
7write|2ote|2itten|4er|author	schrijven|6ft|4eef|4ijver|6fster|auteur
8draw|2ew|2awn|4ing	tekenen|5t|5de|getekend|tekening
8sign|4ed|4ing|4ature|9s|6ory	ondertekenen|At|Aing|handtekening|Cen|ondertekenaar|tekenen
bpaint|5s|5ing|8s|5er	schilderen|8t|8de|geschilderd|schilderij|8|verven
9count|5s|5ed|5ing	tellen|3t|3de|geteld|telling|meetellen
8calculate|9s|9d|8ion|compute	berekenen|7ing|uitrekenen|rekenen
8measure|7s|7d|6ing|6ement	meten|2et|gemeten|meting|opmeten
aweigh|5s|5ed|5t	wegen|2egt|woog|gewicht
9compare|7s|6ison|As	vergelijken|9t|6eek|7ken|6ijking|Cen|in vergelijking met
7differ|6s|6ed|7nce|8t	verschillen|8de|8|8lend|anders
bdistinguish|Bes|Cd|6ction|tell apart	onderscheiden|Bt|Bde|B
8resemble|8s|similar|7ity|alike	lijken op|4t op|leek op|gelijkenis|Asen|overeenkomsten|soortgelijk|gelijkaardig|vergelijkbaar
8correspond|match|tally|consistent with	overeenkomen|komt overeen|kwam overeen|overeenstemmen|stemt overeen|kloppen|4t
8depend on|6s on|6ent|8ce|rely on	afhangen van|hangt af van|hing af|afhankelijk|Bheid|B van
brely on|3ied|count on|trust in	rekenen op|5t op|vertrouwen op|steunen op|berusten op
9trust|confidence|8t|faith	vertrouwen|8de|9|het vertrouwen
7base|4d on|3is|foundation	baseren|gebaseerd op|basis|grondslag|fundament
8buy|bought|purchase|buyer	kopen|2cht|aankoop|5pen doen|3gekocht|koper|5s
7sell|sold|sale|seller	verkopen|5cht|5op|5per
7pay|3s|2id|2ying|3ment	betalen|4ald|4ling|uitbetalen
9spend money|5s|4t|4ding|expenditure|5ses	uitgeven|5geven|4ave|7n|besteed|5ding
7cost|4ing|4ly|expense	kosten|4|4te|gekost|kostprijs|onkosten|kostbaar
brent|4s|4ed|4ing|tenants|lease	huren|2urt|4de|gehuurd|huur|4der|pachten
elet out|rent out|landlord|renting out	verhuren|5ur|7der|huisbaas
aearn|4ings	verdienen|7d|7sten|inkomsten
bdeserve|merit|worthy of	verdienen|7t|7d|waard zijn
bsteal|2ole|5n|theft|2ief|4ves	stelen|2al|gestolen|diefstal|4|ontvreemden
ccheat|deceive|4ption|mislead|7ing	bedriegen|4ogen|6|misleiden|7t|7|7ing|7end|oplichten
acommitted|perpetrate|9or	plegen|begaan|3ing|dader
7try|2ies|4d|attempt|endeavour	proberen|poging|trachten|6|pogen
7test|try out|2ial	testen|4|proef|4ven|uitproberen|beproeven
astrive|6s|aim|3ed|aspire|pursue	streven|4eft|6de|nastreven|streven naar|beogen
7target|6s|6ed|goal|objective|9s|aim	doel|4en|4stelling|4wit|streefcijfer|oogmerk
8practise|6ce|exercise|training	oefenen|5ing|trainen
7perform|7s|7ed|carry out|4ied out|execute	uitvoeren|voert uit|4de uit|uitgevoerd|3voering
7performances|gig	optreden|treedt op|2ad op|optredens|voorstelling
8implement|9s|9ed|9ation	doorvoeren|implementeren|9atie|in de praktijk brengen|tenuitvoerlegging|invoering
9introduce|9s|8tion|bring in	voert in|4de in|invoering|2troduceren|8tie
9launch|6es|kick off|roll out	lanceren|5ert|5ring|van start gaan|op de markt brengen
7act|3s|3ed|3ing|4ons	handelen|6t|6de|gehandeld|handeling|optreden|in actie komen|2grijpen
bintervene|9s|8tion|step in	ingrijpen|grijpt in|ingegrepen|3reep|tussenkomen|9st|interventie
dinterfere|9s|9nce|meddle	zich bemoeien|bemoeit zich|6de|6enis|inmenging|zich inmengen
8behave|5iour|7r|conduct	zich gedragen|gedraagt zich|4oeg zich|4ag|6ingen
9treat|5s|5ment	behandelen|8t|8de|8ing|2jegenen|7ing
8serve|4ing	dienen|bediend
aattend|6s|6ance|be present	bijwonen|woont bij|4de bij|aanwezig zijn|opkomst
9look after|care for|take care of|caring|nurse	verzorgen|7ing|zorgen voor|4 dragen voor|opvangen
7ensure|6s|make sure|guarantee	zorgen voor|ervoor zorgen|zorgt ervoor|waarborgen|gewaarborgd|garanderen|verzekeren
9guarantee|9s|9d|safeguards	garanderen|7ert|gegarandeerd|garantie|waarborg|8en
9worry|5ing|concern|7ed|anxiety	maakt zich zorgen|bezorgd|7heid|ongerust|8heid|zorgen|4wekkend|verontrust
cfear|4ed|afraid|scared|frightened|dread	vrezen|3esde|gevreesd|vrees|bang|angst|5en|bevreesd
bfrighten|scare|5s|4y	bang maken|afschrikken|doen schrikken|beangstigend|eng|griezelig|schrikbarend
dstartle|be shocked|taken aback|shock|5ed	schrikken|6t|4ok|geschrokken|schok|geschokt|schokkend|onthutst
bsurprise|astonish|8ed|amazed	verrassen|6te|6sing|3bazen|5asd|5zing|3wonderen
edisappoint|Aed|Aing|Ament|let down	teleurstellen|stelt teleur|teleurgesteld|6stelling|Bend|2genvallen|Ar
8satisfy|6ied|6action|pleased|satisfactory	tevreden|8heid|8stellen|voldoening|4aan|tevredengesteld
6pleased|5ing|delight|glad	verheugen|7d|blij|behagen|verblijd
benjoy|5s|5ed|5ment|5able	genieten|3oot|4t|plezier hebben|7ig
6like|4s|fond of|enjoy	leuk vinden|houdt van|graag|lusten|bevallen|5t
blove|beloved	liefhebben|houden van|4t van|hield van|liefde|geliefd|7e|beminnen
ehate|4s|4d|3red|loathe|detest	haten|2at|verafschuwen|afkeer
arespect|7ful|esteem	respecteren|7|eerbied|7igen|9ing|achting
fadmire|5ation|5er	bewonderen|8d|8ing|8aar
7appreciate|As|9ion|valued	waarderen|6ert|8de|gewaardeerd|waardering|op prijs stellen
elaugh|5ter	lachen|4t|gelach|uitlachen
csmile	glimlachen|8t|8
ecry|2ies|4d|weep|2pt|tears	huilen|wenen|2ent|geween|tranen
9regret|6table|2morse|sorry	betreuren|7de|8|7enswaardig|spijt|5en|berouw
asuffer|6ed	lijden|leed|lijden onder|kampen met
bbear|endure|withstand	verdragen|6agt|5oeg|doorstaan|uithouden|verduren|uitstaan
8cope with|get by	rondkomen|komt rond|zich redden|redt zich|omgaan met|aankunnen
9faces|4d with|confront|8ation	geconfronteerd met|confronteren|8atie|staan voor|onder ogen zien
9risk|4ed|at risk|risky	risico|3keren|5ert|gevaar lopen|riskant|het risico lopen
8maintain|8s|8ed|5enance|upkeep|sustain	onderhouden|9t|6ield|6oud|handhaven|gehandhaafd|in stand houden
aenforce|7ment	handhaven|6aft|gehandhaafd|handhaving|afdwingen|dwingt af|afgedwongen
9comply with|5ies|7d|6ance|adhere to|abide by	naleven|5ing|zich houden aan|houdt zich aan|voldoen aan|nakomen
9meet requirements|4s|satisfy|fulfil|6l|live up to	voldoen aan|6t aan|4eed|4aan|vervullen|6d|nakomen|2gekomen|beantwoorden aan
aviolate|6ion|breach|infringe|8ment	schenden|3ond|3ending|9en|overtreden|8ing|Ben|inbreuk
7limit|5s|5ed|5ation|restrict|8ion	beperken|6t|7e|6ing|9en|inperken|2geperkt|limiet|begrenzen
7control|7led|8ing|in control	beheersen|7ing|controle|onder controle
edominate|6nce|7t|prevail	domineren|overheersen|9ing|dominant
8govern|ruled|reign	regeren|heersen|5t|bewind
bappoint|7s|7ed|7ment|nominate	benoemen|6ing|9en|aanstellen|8ing
9dismiss|7al|sack|4ed|fire|4d|layoffs	ontslaan|7t|5oeg|5agen|7
cresign|6ation|step down|4ped down	ontslag nemen|neemt ontslag|aftreden|treedt af|opstappen
cretire|6ment|pensioner	met pensioen gaan|gepensioneerd|Den|pensioen|6nering|op rust
9elect|5s|5ion	verkiezen|4ozen|4iezing
9vote|4r|ballot	stemmen|4t|4de|gestemd|stem|4ming|8en|kiezer
ddiscriminate|Cs|Bion	discrimineren|9atie|achterstellen
9benefit|7ed|profit from	profiteren|7ert|9de|baat hebben bij|2ten|ten goede komen|voordeel halen uit
9advantage|benefit|7s|upside	voordeel|pluspunt|voordelig
cdisadvantage|drawback|8s|downside	nadeel|minpunt|7en|schaduwzijde|keerzijde|nadelig
bharm|4ful|detrimental|damaging|to the detriment of	schaden|4adt|4delijk|nadelig|ten koste van
bpunish|6es|6ment|penalty	straffen|5t|bestraffen|7t|7fing|straf
breward|6ing	belonen|4ont|6de|4ning|8en
caccuse|6d|5ation|allegation|blame	beschuldigen|Ade|Aing|aantijging|betichten
cjustify|6ies|7cation|warrant	rechtvaardigen|Ct|gerechtvaardigd|rechtvaardiging|verantwoorden|wettigen
aresponsible|9ility|Dies	verantwoordelijk|Gheid|Iden|Ge
centitle|7d to|be entitled|have the right to	heeft recht op|gerechtigd|A tot|aanspraak maken op
9grant|5s|5ed|award|5ed	toekennen|7ing|verlenen|5end
8assign|allocate|7ion	toewijzen|wijst toe|wees toe|toegewezen|3wijzing
cdeprive|2ny|take away	ontnemen|4am|4omen|afnemen|2genomen|beroven van|ontzeggen
cwithdraw|8s|6ew|6awn|8al|pull out	terugtrekken|trekt terug|2ok terug|teruggetrokken|5trekking|zich terugtrekken
9revoke|4cation|2scind	intrekken|trekt in|2ok in|ingetrokken|2trekking|herroepen
9cancel|6s|6ed|6lation|2ll off|4ed off	annuleren|7ing|afgelast|8ing|2zeggen|schrappen
9undo|3id|3one|reverse|7d|5t	ongedaan maken|maakt ongedaan|terugdraaien|draait terug|teruggedraaid
8correct|7s|7ed|7ion|rectify	corrigeren|7ert|4ectie|rechtzetten|5gezet|5zetting|3tificeren
7set free|freed	vrijlaten|laat vrij|vrijlating|bevrijden|7|7ing
7publish|7ed|5cation|Bs|release	publiceren|7ert|gepubliceerd|publicatie|uitbrengen|3gebracht|5ven
9spread|6ing|disseminate|Aion	verspreiden|9de|9|9ing|uitspreiden
abroadcast|aired|transmit	uitzenden|zendt uit|zond uit|uitgezonden|3zending|Aen
9prepare|7s|7d|6ation|8ory	voorbereiden|bereidt voor|6de voor|voorbereiding|klaarmaken
8equip|5ment|gear	uitrusten|3gerust|3rusting|apparatuur|materieel
6install|7ation|fit|3ted	installeren|geïnstalleerd|installatie
6remove|5al|take away|eliminate	verwijderen|9t|9de|A|9ing|weghalen|3nemen|3genomen
6delete|6s|erase|5d|wipe	wissen|3t|gewist|schrappen|verwijderen|uitwissen
8fill|4ed	vullen|gevuld|vol|opvullen
8empty|vacant	leeg|4maken|4halen|4staand|7nd
9cover|5ing	bedekken|5t|afdekken|dekken|gedekt|overdekt
bsurround|8ed	omringen|2geven|2singelen
8surroundings|environment|vicinity|neighbourhood|area around	omgeving|2streken|buurt|omliggende
astock|in stock|supplies	voorraad|in voorraad|op voorraad|bevoorrading
5hand in|submit|5ssion|filed|lodge|5d	indienen|dient in|4de in|ingediend|2diening|2leveren
afill in|5out|4ed in	invullen|vult in|3de in
8register|8s|6ration|enrol|sign up|enrolment	inschrijven|schrijft in|ingeschreven|2schrijvingen|registreren|7atie|zich aanmelden|aanmelding
7record|6ed|6ing|tape	opnemen|neemt op|opgenomen|2name|6s|vastleggen
7notes|4d|jot down|write down	noteren|opschrijven|2geschreven|aantekening
8quote|5s|5d|cite	citeren|4ert|3aat|aanhalen|3gehaald
8refer to|5s to|5red|5ence|9s	verwijzen naar|6st|4ees|4ijzing|Aen|refereren aan
9translate|9s|8ion|Bs|8or	vertalen|5alde|5ling|9en|6er
ainterpret|9s|9ation|construe	interpreteren|Aert|geïnterpreteerd|interpretatie|uitlegging|duiding
cinterpreter|9ing	tolk|4t|vertolken
9summarise|9s|6y|6ize|3 up	samenvatten|vat samen|3te samen|samengevat|5vatting
bconclude|8s|8d|6sion	concluderen|geconcludeerd|conclusie|besluiten|de slotsom
7concluded|enter into|5ed into	sloot|aangaan|4egaan|sluiting
bdeduce|infer|derive	afleiden|leidt af|4de af|afgeleid|2leiding
bdistract|8ion|2vert attention	afleiden|leidt af|afleiding
aattract|7ive|8on|lure	aantrekken|trok aan|aangetrokken|3trekkelijk|8ingskracht|lokken|gelokt
9invite|5ation	uitnodigen|nodigt uit|5de uit|uitnodiging
8host|4s|entertain guests|guest	gastheer|4vrouw|4|onthalen|5al
9welcome|6ing|reception	verwelkomen|9d|welkom|onthaal|3vangst
acelebrate|9s|9d|8ion	vieren|4t|4de|gevierd|viering|7en|feest|5vieren
cmarry|4ies|5age|wed	trouwen|5t|5de|getrouwd|huwen|4lijk|bruiloft|trouwerij
adivorce|separated	scheiden|gescheiden|echtscheiding|uit elkaar|A gaan
fgrow up|2ew up|2own up|4ing up	opgroeien|groeit op|5de op
9educate|6ion|schooling	opleiden|2geleid|2leiding|9en|onderwijs|scholing|geschoold
9train|5ed|5ing|5ee	opleiden|6ing|trainen|5ing|stagiair|bijscholing
bgraduate|7ion	afstuderen|studeert af|afgestudeerd|diploma|7 behalen
apassed|4	slagen|geslaagd|slaagt
8flunk	zakken|gezakt|niet slagen|buizen|gebuisd
atreat medically|cure|heal|4ed	genezen|3as|3ezing|beter maken
cwonder|6s|6ed|ask oneself	zich afvragen|afgevraagd
edream|5t	dromen|3om
aimagine|6ation	zich voorstellen|verbeelding|8en|zich inbeelden|fantasie|zich indenken
9pay attention|attention|7ve|take heed|heed	aandacht|opletten|8d|aandachtig|8 besteden
eneglect|7s|4igence|8t|disregard	verwaarlozen|9ost|9zing|nalatigheid|7|veronachtzamen
9ignore|disregard	negeren|veronachtzamen
aomit|4s|3ssion|leave out|skip	weglaten|laat weg|weglating|overslaan|4geslagen|nalaten
8fasten|attach|6ment	bevestigen|vastmaken|hechten|bijlage|vastzetten
aloosen|come loose|loose|detached|let go	losmaken|3gemaakt|3|3laten|laat los|losgelaten
asticks|2uck|glue|adhesive	plakt|lijm|kleven|vastzitten
abind|bound|binding|tie|3d	binden|bond|gebonden|bindend|vastbinden
8fit|3s|3ted|suit|4s|4able	passen|3t|gepast|2schikt|bijpassend
7suitable|appropriate|fit for|suitability|proper	geschikt|8heid|passend|gepast|bekwaam
7control|operated	bedienen|6d|6ing|2sturen
7steer|control	sturen|besturing|bijsturen
acrashed|collide|5sion	botsen|4t|5e|gebotst|botsing|7en|aanrijding|neerstorten
bslip|4s|3de|4|skid	uitglijden|4egleden|slippen|glijden|2eed
esink|sank|sunk	zinken|zonk|zakken
bfloat|drift	drijven|4ft|2eef|gedreven|zweven
9flow|4ing|stream	stromen|4omt|6de|gestroomd|stroom|vloeien|toestroom
bfreeze|2oze|5n|3st	vriezen|2oor|bevroren|4iezen|ingevroren|vorst
dmelt|thaw	smelten|2olt|dooi
cdry|2ies|4d|2ought	drogen|3og|5te|uitdrogen
bwarm|4s|4ed|heat|4ed|4ing	verwarmen|7t|7ing|warm|opwarmen|6ing|verhitten
bcool|4s|4ed|4ing|chill	koelen|4t|gekoeld|koeling|afkoelen|koel|fris
cshine|2one|gleam	schijnen|3een|geschenen|blinken|glanzen|stralen|schitteren
cshake|2ook|2aken|tremble|quake	schudden|5t|geschud|trillen|beven|2eft
cbreathe|6	ademen|4haling|4|4halen|inademen
ecough|sneeze	hoesten|5|niezen
bbleed|5s|3d|2ood	bloeden|5t|5de|5|5ing
abite|3ten|chew	bijten|4|beet|kauwen
eswallow|gulp	slikken|4t|doorslikken|inslikken
ddig|dug|excavate|7ion	graven|3aft|2oef|gegraven|opgraven|6ing
9plant|5s|5ed|sow|3n	planten|5|geplant|zaaien|4t|aanplanten
aharvest|crop|reap	oogsten|5|gewas|5sen
cpour|4s|spill	gieten|4|goot|gegoten|schenken|morsen
7large|5r|5st|big|3ger|5st|great|sizeable	groot|5ste|omvangrijk|fors|flink
ahuge|enormous|immense|gigantic|massive|vast	enorm|5e|reusachtig|gigantisch|kolossaal|immens|ontzaglijk
7small|5er|6st|little|tiny|minor	klein|5e|6r|5ste|gering|nietig|minuscuul
7long|4er|5st|lengthy	lang|4er|4st|4durig
9length|6s|in length	lengte|6s
9short|5er|6st|brief	kort|4e|5r|4st|beknopt
8high|4er|5st|tall|4er	hoog|2ger|2ogste
9height|6s|altitude|elevation	hoogte|6n
9low|3er|4st	laag|2ge|4r|2agste
adeep|4er|5st|2pth	diep|4er|4ste|4te
eshallow|superficial	ondiep|oppervlakkig|Cheid
9wide|4r|4st|broad|5er|width|breadth	breed|3der|3edst|5te|ruim
bnarrow|6er|tight	smal|nauwe|eng
athick|5er|5ness|dense	dik|3ke|5r|3te
cthin|4ner|slim|2ender	dun|3ne|5r|mager|slank
efat|obese|overweight|obesity	dik|zwaarlijvig|Bheid|overgewicht|obesitas
bheavy|4ier|6st|weighty	zwaar|3re|3arder|5st|loodzwaar
9light|5er|5weight	licht|5e|6r|5gewicht
8light|5s|5ing|illuminated	licht|5en|verlichting|8|8en
adark|4er|obscure	donker|duister|7nis|donkerte
8strong|6er|7st|3ength|powerful|robust	sterk|5e|6r|5st|kracht|6ig|stevig
bweak|4er|4nesses|feeble	zwak|4ker|4heid|slap
ahard|4ness|tough	hard|4er|4heid
bsoft|4er|gentle|mild	zacht|5e|6r|5aardig|mild
7fast|4er|5st|quick|5ly|rapid|5ly|swift|speedy	snel|4le|6r|4st|vlug|rap|vlot
aslow|4er|2uggish	traag|3ge|5r|langzaam|6me|8r
9speed|5s|pace|velocity	snelheid|6den|tempo|vaart
5new|3er|4st|novel|brand new	nieuw|5e|6r|5ste|splinternieuw|gloednieuw
arenew|5al|innovate|7ion|8ve	vernieuwen|8ing|8end|innoveren|5atie|9f|hernieuwen
8old|3er|4st|aged|ancient	oud|3e|4r|3ste|bejaard|stokoud
aage|3s|3d|years old	leeftijd|8en|oud|jarige|2ar oud|ouderdom
ayoung|5er|6st|3thful	jong|jeugdig
byouth|3ng people|5sters|teenagers|adolescents	jeugd|jongeren|7|5lui|tieners|adolescenten
amodern|contemporary|up to date|present-day	modern|hedendaags|eigentijds
aold-fashioned|outdated|obsolete|dated	ouderwets|verouderd|9e|achterhaald
8recent|6ly|lately|of late|newly	recent|6e|7lijk|onlangs|kortgeleden|de laatste tijd
8early|4ier|6st|premature	vroeg|5e|6r|eerder|vroegst|voortijdig|vroegtijdig
7late|4r|belated	laat|2te|4r|2atst|te laat|laattijdig
6current|7ly|present|at present|3the moment|presently	huidig|momenteel|op dit moment|thans|tegenwoordig|actueel
9former|6ly|ex-	voormalig|ex-|gewezen|vroegere|oud-|weleer
7previous|8ly|2ior|earlier|preceding	vorig|2orgaand|eerder|6e|voorafgaand
6next|following|subsequent|upcoming	volgend|eerstvolgende|komend|daaropvolgend
9future|in the future|forthcoming|prospective	toekomst|8ig|in de toekomst|aanstaande
apast|in the past|bygone	verleden|in het verleden|voorbij|vroeger
8permanent|lasting|enduring	permanent|9e|blijvend|8e|duurzaam|bestendig
9temporary|interim|provisional|for the time being	tijdelijk|voorlopig|9e|interim|vooralsnog
9final|definitive|once and for all	definitief|9ve|voorgoed|uiteindelijk|onherroepelijk
csudden|6ly|abrupt|6ly	plotseling|Ae|5|5e|opeens|ineens|eensklaps|abrupt
bgradual|7ly|step by step	geleidelijk|Be|B aan|stapsgewijs|langzamerhand|stap voor stap|allengs
8immediate|9ly|straight away|right away|instantly|promptly	onmiddellijk|Ce|meteen|direct|dadelijk|terstond|onverwijld|prompt
8direct|straight	rechtstreeks|direct|6e
cindirect|by implication	indirect|8e|onrechtstreeks|zijdelings
9simultaneous|Cly|at the same time|concurrent	gelijktijdig|Ce|tegelijk|8ertijd|simultaan
6good|better|2st|fine	goed|4e|beter|2ste|4|prima
7well|properly|nicely	goed|netjes|naar behoren|behoorlijk
9excellent|outstanding|superb|splendid|great|brilliant	uitstekend|Ae|voortreffelijk|uitmuntend|schitterend|prachtig|geweldig|fantastisch
9bad|worse|4t|poor	slecht|6st|erger|3st|kwalijk
aevil|wicked|malicious	kwaad|3de|boosaardig|kwaadaardig|het kwaad|kwaadwillig
abeautiful|lovely|pretty|handsome|beauty|attractive	mooi|prachtig|schoonheid|fraai|knap
fugly|hideous	lelijk|6heid|afzichtelijk
7important|8ce|significant|Ace|major	belangrijk|6|gewichtig|van belang|aanzienlijk
7essential|crucial|vital|indispensable	essentieel|7ële|cruciaal|6le|onmisbaar|van levensbelang|wezenlijk
8main|principal|3mary|6ily|chiefly|mostly	voornaamste|hoofdzakelijk|voornamelijk|belangrijkste|hoofd-|vooral
csecondary|subordinate|side issue|ancillary	bijkomstig|Aheid|secundair|ondergeschikt|bijzaak|nevengeschikt
7necessary|8ily|6ity|2eded	nodig|5e|2odzakelijk|Ce|6ak|benodigd|noodzakelijkerwijs
aunnecessary|Aily|superfluous|redundant|needless	onnodig|7e|overbodig|9e|nodeloos|niet nodig
aurgent|5cy	dringend|8e|urgent|6ie|spoedeisend|met spoed|hoogdringend
9serious|7ly|grave|severe|6ly|gravity	ernstig|7e|5|serieus
6possible|7y|6ility|2tential	mogelijk|8e|8heid|Aden|eventueel
bimpossible|8ility|cannot possibly	onmogelijk|Ae|Aheid|2doenlijk
bfeasible|6ility|achievable|workable|viable	haalbaar|6re|6arheid|doenbaar|realiseerbaar
8probable|7y|likely|5ihood|probability	waarschijnlijk|Ee|Eheid|vermoedelijk
dunlikely|improbable|3lausible	onwaarschijnlijk|Ge|2aannemelijk
7certain|7ly|7ty|sure|4ly|for sure	zeker|5e|5heid|stellig|beslist
cuncertain|9ty|Aies|2sure	onzeker|7e|7heid|9den
8clear|2arity|obvious|7ly|evident	duidelijk|9e|9heid|helder|evident|klaarblijkelijk
cunclear|vague|5ly|ambiguity|6ous|obscure	onduidelijk|Be|Bheid|vaag|2ge|dubbelzinnig|Cheid
9visible|6y|5ility	zichtbaar|7re|7arheid|5
cinvisible|unseen|imperceptible	onzichtbaar|2gezien|2merkbaar
atransparent|Acy|openness	transparant|Bie|doorzichtig|openheid|doorzichtigheid
7true|3th|5s|3ly	waar|2re|2arheid|6den
7real|4ly|actual|6ly|genuine|in reality	echt|4e|werkelijk|9e|daadwerkelijk|in werkelijkheid|reëel
breality|in reality	werkelijkheid|realiteit|in werkelijkheid|de feiten
9false|untrue|incorrect|2accurate|fake|wrongly	onwaar|vals|4e|onjuist|7e|foutief|incorrect|nep
7correct|7ly|right|accurate	juist|5e|correct|7e|goed|nauwkeurig
7wrong|5ly|incorrect|mistaken|erroneous	verkeerd|8e|fout|4e|ten onrechte|mis|foutief
7mistake|error|5s|fault|blunder	fout|4en|vergissing|Aen|blunder|flater|misslag
8exact|5ly|precise|7ly|6ion	precies|6ze|exact|5e|nauwkeurig|Aheid
5approximate|Bly|about|around|roughly	ongeveer|circa|ca.|zo'n|rond|grofweg|bij benadering
6complete|8ly|entire|6ly|total|5ly|fully|whole|4ly	volledig|8e|geheel|helemaal|totaal|4le|volkomen|compleet
apartial|4ly|in part	gedeeltelijk|Ce|deels|ten dele|partieel|voor een deel
bincomplete|unfinished|imperfect	onvolledig|2af|2voltooid|incompleet
bperfect|flawless|perfection	perfect|volmaakt|vlekkeloos|foutloos|perfectie
7simple|5y|easy|3e|straightforward	eenvoudig|makkelijk|simpel|eenvoud|gemak
9difficult|9y|hard|tough|tricky	moeilijk|8heid|Aden|lastig|zwaar
9complex|5icated|5exity|intricate	ingewikkeld|Be|complex|7e|7iteit|gecompliceerd
7normal|6ly|usual|5ly|ordinary|customary	normaal|5le|gewoonlijk|6|4ne|doorgaans|gebruikelijk
8common|6ly|widespread|prevalent	veelvoorkomend|algemeen|gangbaar|wijdverbreid|7spreid|courant
9in common|shared|joint|5ly|mutual	gemeenschappelijk|2zamenlijk|Be|2deeld|2meen
cmutual|6ly|reciprocal|each other's	wederzijds|Ae|onderlinge|wederkerig
7general|7ly|in general|overall|on the whole	algemeen|6ne|in het algemeen|over het algemeen|doorgaans|al met al
6special|7ly|particular|specific|8ally	speciaal|6le|bijzonder|specifiek|9e
7especially|particularly|in particular|notably|above all	vooral|met name|in het bijzonder|2zonderheid|bovenal
cexceptional|Bly|2traordinary|remarkable|9y	uitzonderlijk|De|buitengewoon|opmerkelijk|Be|2vallend
9exception|6 for|with the exception of	uitzondering|met uitzondering van|uitgezonderd|behalve
bstrange|weird|odd|peculiar|bizarre|curious	vreemd|raar|merkwaardig|eigenaardig|zonderling|gek|bizar
dunusual|2common	ongewoon|6ne|4bruikelijk|buitengewoon
brare|4ly|seldom|scarcely ever	zeldzaam|6me|4en|4zaamheid|amper
9unique|2paralleled|3recedented	uniek|ongekend|8e|4ëvenaard|nooit gezien
7same|identical|equally|the same	zelfde|dezelfde|hetzelfde|identiek|8e|gelijk
8equal|5ly|5ity|3ivalent	gelijk|6e|6heid|6waardig|Dheid|even|4waardig
dunequal|inequality|disparity	ongelijk|8e|8heid
6different|various|diverse|several|variety	verschillend|Ce|divers|6e|uiteenlopend|allerlei|verscheidene
adiversity|variety|4ation|4ed	diversiteit|verscheidenheid|variatie|afwisseling|gevarieerd
aopposite|8s|contrary|reverse|inverse	tegenovergesteld|Ge|5deel|omgekeerd|9e
8own|one's own|his own|their own	eigen|zijn eigen|hun eigen
8personal|8ly|individual|Aly|2 person	persoonlijk|individueel|9le
7private|5cy|confidential	privé|particulier|Be|privaat|5cy|vertrouwelijk
8public|6ly|the public|in public	openbaar|publiek|7e|in het openbaar|openlijk
8audience|8s|spectators|public|viewers	publiek|toeschouwers|B|kijkers|toehoorders
asecret|6s|covert|clandestine|in secret	geheim|6e|7n|heimelijk|stiekem|clandestien
9official|8ly|formal|6ly	officieel|6ële|formeel|5le
8free|4ly|4dom|7s|liberty	vrij|4e|4heid
9free of charge|for free|gratis|at no cost	gratis|kosteloos|7ze|voor niets
avoluntary|8ily|6eer|9s	vrijwillig|Ae|Br|Cs|Dwerk|uit vrije wil
aindependent|Bly|Ace|autonomous|7y	onafhankelijk|De|Dheid|zelfstandig|autonoom|6mie|zelfstandigheid
6safe|4ly|4ty|secure|5ity	veilig|6e|7r|6heid|beveiligen|8d|8ing
cunsafe|insecure|7ity	onveilig|8e|8heid
adangerous|6|6s|hazardous|6|peril	gevaarlijk|Ae|6|4ren|hachelijk|riskant
bstrict|6ly|4ngent|rigid|stricter|tough	streng|6er|3ikt|6e|4ngent
bcalm|4ly|quiet|peaceful|tranquil	kalm|rustig|6e|4|bedaard|vredig
bsilent|5ce|quiet|silently	stil|4te|zwijgen|2eeg
9noise|4y|sound|loud|din	lawaai|geluid|luid|lawaaierig|herrie|geluidsoverlast
cnuisance|disturbance|inconvenience|annoyance	overlast|hinder|ongemak|ergernis
9busy|hectic|crowded|bustling	drukke|4te|bezig
7active|5ity	actief|4viteit|bezigheid
dtired|exhausted|fatigue|weary|exhaustion	moe|vermoeid|8heid|uitgeput|3putting|doodmoe
9healthy|6|6ier	gezond|6heid
eunhealthy|2well|poor health	ongezond|ziekelijk
asick|ill|3ness|disease|ailment	ziek|4e|5n|4te|6n|aandoening
9pain|4ful|ache|hurt	pijn|4lijk|8e
9dead|the dead|death|5s|fatalities|deceased	dood|2de|4n|overledene|An|sterfgeval|overlijden
cdeadly|lethal|fatal	dodelijk|8e|fataal
crich|wealthy|6|affluent|well-off	rijk|4e|5n|4dom|welgesteld|vermogend|bemiddeld
bpoor|2verty|impoverished|needy|destitute	arm|3e|3oede|behoeftig|verarmd|noodlijdend
aexpensive|costly|pricey	duur|2re|2urder|4st|prijzig|kostbaar
ccheap|5er|inexpensive|affordable|low-cost	goedkoop|6per|betaalbaar|voordelig
6valuable|precious|worth|value|5s|worthwhile	waardevol|kostbaar|waard|5en|de moeite waard
dworthless|useless	waardeloos|8ze|nietswaardig
8useful|6ness|handy|helpful	nuttig|3|bruikbaar|handig|6e
cuseless|pointless|futile|in vain|fruitless	nutteloos|7ze|zinloos|5ze|vergeefs|tevergeefs|vruchteloos
8meaningful|make sense|sense	zinvol|3|3 hebben|betekenisvol
aeffective|3icacy	doeltreffend|Ce|Cheid|effectief|8ve|7viteit|werkzaam
aefficient|9ly|8cy	efficiënt|9e|9ie|doelmatig|9heid
apractical|9ly|in practice|hands-on	praktisch|6jk|in de praktijk
btheoretical|Bly|5y|in theory	theoretisch|Be|5ie|in theorie
7fair|4ly|justice|honest	eerlijk|7e|rechtvaardig|Ce|Cheid|billijk|7heid
dunfair|6ly|2just|injustice	oneerlijk|9e|2rechtvaardig|Eheid|7|2billijk
chonest|6ly|6y|sincere|7ly|frank	eerlijk|7heid|oprecht|7e|7heid|2enhartig
areliable|6ility|trustworthy|dependable|credible|6ility	betrouwbaar|9re|9arheid|geloofwaardig|Dheid|deugdelijk
dunreliable|2trustworthy	onbetrouwbaar|Bre|Barheid
dloyal|5ty|faithful|fidelity	trouw|5e|loyaal|4liteit|getrouw
9friendly|kind|4ly|4ness|nice|amiable	vriendelijk|Be|Bheid|aardig|lief|sympathiek
dunfriendly|2kind|hostile|6ity	onvriendelijk|vijandig|8e|8heid
dpolite|courteous|6sy	beleefd|7e|7heid|hoffelijk|9heid
ecruel|5ty|brutal|6ity	wreed|3de|3edheid|7den|meedogenloos|bruut
bbravery|courage|7ous|bold	moedig|6e|4|dapper|6heid|durf|stoutmoedig
cproud|2ide	trots|fier|4heid|hoogmoed
emodest|6y|humble	bescheiden|Aheid|nederig|7heid
eashamed|shame|embarrassed|9ing|9ment	beschaamd|schaamte|zich schamen|schaamt zich|gênant|verlegen
dshameful|disgraceful|scandalous|7|disgrace	schandelijk|6alig|6e|6aal
ahappy|4ily|joy|cheerful|joyful	gelukkig|8e|5|blij|4e|vrolijk|2eugde|blijdschap
blucky|4|fortunate|9ly|luckily	geluk|5kig|5svogel|bofkont|3fen|geluk hebben
aunlucky|bad luck|unfortunate|Bly|misfortune	pech|ongelukkig|helaas|jammer genoeg|tegenslag|6poed|onfortuinlijk
dunhappy|sad|3ly|sorrow|grief	verdrietig|8|triest|2eurig|droevig|bedroefd|ongelukkig|droefheid
bangry|3er|furious|3y|outrage|rage	boos|2ze|kwaad|woedend|5|verontwaardigd|Ding|razend
cirritate|annoy|5ed|irritation	ergeren|5t|5nis|irriteren|5atie|6nt|vervelend|geërgerd
dbored|3ing|3edom|dull|tedious	vervelen|6ing|saai|vervelend|eentonig
9interesting|8|8ed|fascinating	interessant|8e|belangstelling|geïnteresseerd|boeiend|belangstellend
cexciting|5ement|6d|thrilling	opwindend|6ing|2gewonden|spannend|8e|opgetogen
9tension|4e|suspense	spanning|8en|gespannen
fnervous|anxious|edgy	zenuwachtig|nerveus|4ositeit|zenuwen
dcurious|5sity|inquisitive|nosy	nieuwsgierig|Cheid|benieuwd
elonely|solitude|5ary	eenzaam|7heid
bpatient|6ce|6tly	geduldig|6
acareful|2utious|6n|6usly|prudent	voorzichtig|Be|Bheid|behoedzaam|zorgvuldig|omzichtig
fcareless|8ly|reckless	onvoorzichtig|2zorgvuldig|slordig|achteloos|roekeloos|9heid
cthorough|8ly|in depth|painstaking	grondig|7e|degelijk|diepgaand|9e|gedegen
9smart|clever|intelligent|Ace|bright	slim|intelligent|Bie|knap|schrander|snugger
awise|3dom|sensible|judicious	wijsheid|verstandig|Ae
dstupid|6ity|dumb|foolish|silly	dom|3heid|stom|dwaas|onnozel
cmad|crazy|insane|5ity|lunatic	gek|3ke|krankzinnig|waanzin|7nig|zot
9reasonable|9y|sensible	redelijk|8e|8heid|4|verstandig
dabsurd|ridiculous|ludicrous|nonsense|laughable	absurd|belachelijk|2spottelijk|onzin|nonsens|onzinnig|lachwekkend
dfunny|humorous|4ur|4r|amusing|hilarious	grappig|humor|komisch|lollig|hilarisch
fjoke|4s|3ing|jest|prank	grap|4pen|mop|3pen|lachertje|schertsen
8full of|4|filled|packed|crammed	vol|3le|gevuld|propvol|bomvol|stampvol
aclean|5er|pure|cleanliness	schoon|4ne|zuiver|proper|rein|netheid
cdirty|filthy|dirt|filth|soiled	vuil|4e|vies|3ze|smerig|viezigheid
bpolluted|6ion|6e|contaminated|Aion|pollutant	vervuild|7ing|7en|3ontreinigd|Cing
cwet|moist|damp|humid|5ity|moisture	nat|vochtig|5|5igheid|klam
ccold|4er|chilly|coldness	koud|4er|3|kil|frisjes
ahot|3ter|5st|heat|boiling hot	heet|2te|warm|hitte|bloedheet|snikheet
bsharp|5ly|5en|pointed	scherp|puntig|scherpte
8smooth|6ly|slick|3ppery	glad|4de|soepel|vlot|effen
brough|5ly|coarse|rugged	ruw|grof|3ve|ruig
7flat	plat|4te|vlak|4ke
9round|circular|4le|6s	rond|4e|cirkel|6vormig
asquare|rectangular	vierkant|rechthoekig
9straight|8 ahead	recht|5e|5door|kaarsrecht
acrooked|bent|curved|5|bend	krom|scheef|4ve|gebogen|bocht|5en
fsteep	steil
9solid|firm|4ly|sturdy	vast|stevig|6e|solide|massief
aliquid|fluid	vloeibaar|5stof
afragile|vulnerable|8ility|brittle	kwetsbaar|7re|7arheid|broos|2eekbaar|fragiel
bflexible|6ility|supple	flexibel|8e|6iliteit|soepel|6heid|buigzaam
9stable|4ility|2eady|2abilise	stabiel|7e|5liteit|7seren|bestendig
aunstable|instability|volatile	instabiel|onstabiel|instabiliteit|wankel|onbestendig
aconstant|8ly|3tinuous|Aly|7al|nonstop	constant|voortdurend|Be|continu|aanhoudend|onafgebroken|aldoor
9regular|7ly|7ity	regelmatig|Ae|geregeld|regelmaat|op gezette tijden
dirregular|9ity|Bies	onregelmatig|Cheid|Eden
9legal|5ly|lawful|legitimate|3ality|3itimacy	wettelijk|9e|4ig|legaal|rechtmatig|legitiem|rechtsgeldig
cillegal|unlawful|illicit	illegaal|6le|onwettig|8e|2rechtmatig|wederrechtelijk
8valid|5ity|in force	geldig|6e|6heid|rechtsgeldig
8invalid|void|null and void|expired	ongeldig|8e|nietig|6heid|vervallen
cguilty|5|culpable	schuldig|8e|9n|6|6bewust
einnocent|7ce|not guilty	onschuldig|Ae|8
cdebt|indebted|owe|3d	schuld|6en|8last|verschuldigd|schuldenaar
9famous|well-known|renowned|celebrated|fame|celebrity	beroemd|7e|2kend|6e|vermaard|beroemdheid|roem|befaamd
fnotorious|infamous	berucht|7heid
aunknown|2familiar|obscure	onbekend|8e|9n
apopular|7ity|well liked	populair|8e|6riteit|geliefd|in trek
dcontroversial|Ay|disputed|contentious	controversieel|Bële|Ae|omstreden|betwist
bextreme|7ly|utterly	extreem|uiterst|7e|buitengewoon
bmoderate|8ly	matig|gematigd|matiging|met mate
cradical|7ly|drastic	radicaal|ingrijpend|Ae|drastisch|9e
cprofound|far-reaching|sweeping|fundamental	ingrijpend|verregaand|3strekkend|fundamenteel|diepgaand
9fundamental|elementary	fundamenteel|Ale|elementair|onderliggend|basaal|3is-
8original|8ly|initial|7ly	oorspronkelijk|origineel|aanvankelijk|Ce|in eerste instantie
9natural|7ly|5e	natuurlijk|Ae|6
cartificial|man-made|synthetic	kunstmatig|5-|synthetisch|artificieel
8domestic|internal|2land	binnenlands|intern|huiselijk
aforeign|overseas|abroad|foreigner	buitenlands|A|in het buitenland|buitenlander|vreemdeling
8local|5s	lokaal|plaatselijk|ter plaatse
9regional|6|6s|province|7ial	regionaal|7le|5|5's|streek|gewest|6elijk
anational|8ly|6wide|countrywide	nationaal|landelijk
8international|Dly|worldwide|global|6ly	internationaal|Cle|wereldwijd|Ae|mondiaal|6le
aurban|municipal	stedelijk|2ads-
9rural|countryside	landelijk|platteland|As-
9social|4etal	sociaal|5le|maatschappelijk|Fe
9financial|9ly|6es|2scal	financieel|7ële|8n|geldelijk
aeconomic|8al|6y	economisch|7e|8ën
bpolitical|7s|7ian	politiek|8e|6cus|7i
9military|army|3ed forces|soldier|troops	militair|8e|9n|leger|krijgsmacht|soldaat|5ten|troepen
breligious|7n|faith	religieus|godsdienst|religie|godsdienstig|geloof
8scientific|5ce|5tist	wetenschappelijk|A|Aper
bcultural|6e	cultureel|5ur
8technical|9ly|5ology|9ical	technisch|9e|6ek|5ologie|Asch
6digital|7ly|online|internet	digitaal|online|internet|via internet
9physical|8ly|bodily	fysiek|6e|lichamelijk|Be
bmental|psychological|Dly	geestelijk|Ae|mentaal|psychisch|9e|5ologisch
aspiritual|6|6s|mind	geest|5en|spiritueel|geestelijk
9human|5ity|mankind	menselijk|4|4heid|4elijkheid
ehumane|5itarian	humaan|4ne|5itair|menswaardig
badult|grown-up	volwassen|9e|An|meerderjarig
dblind|visually impaired	blind|5heid|slechtziend
edeaf	doof|4heid|slechthorend
9disability|9ies|handicapped	gehandicapt|handicap|beperking|mindervalide|invalide
9ready|prepared|willing|readiness	klaar|gereed|bereid|6heid|paraat
cwilling|7ness|prepared to	bereid|6willig|6heid|genegen|welwillend
7able|capable|ability|capability|4city	in staat|bekwaam|7heid|vermogen|capaciteit|Aen
9unable|incapable|2ability|2competent	niet in staat|onbekwaam|2vermogen|2kunde|incompetent
9skill|4ful|proficiency	vaardigheid|7|bedreven|kundig|geschoold
9expert|6s|6ise|specialist|As	deskundige|An|9|expert|6ise|vakman|specialist
bexperienced|seasoned|veteran	ervaren|geroutineerd|doorwinterd
6available|7ility|at one's disposal	beschikbaar|Bheid|ter beschikking|voorhanden
aunavailable|not available	onbeschikbaar|niet beschikbaar|5voorhanden
7accessible|8ility|6	toegankelijk|Ce|Cheid|bereikbaar|toegang
9present|6ce|in attendance	aanwezig|8e|8heid
cabsent|5ce|5tee|8ism	afwezig|7e|7heid|absentie|ziekteverzuim
6alone|by oneself	in zijn eentje|moederziel alleen
8together|jointly|with each other	samen|tezamen|gezamenlijk|met elkaar|bij elkaar|3een
6i|me|myself	ik|mij|me|2zelf|mijzelf
3you|3rself|7ves	jij|je|jou|u|jullie|uzelf|jezelf
7he|him|3self	hij|hem|3zelf|zichzelf
5she|her|3self	ze|haar|4zelf
2it|2self	het|zichzelf|hetzelf
5we|us|ourselves	wij|we|ons|3zelf
5they|3m|4selves	zij|ze|hen|hun|zichzelf
8my|mine	mijn|m'n|de mijne|van mij
3your	jouw|je|uw|jullie|van jou|de uwe
4his	z'n|van hem|de zijne
9her|3s	haar|van haar|de hare
6our	ons|2ze|van ons|de onze
6their	hun|van hen|de hunne
4its	zijn|haar|ervan
3this|2ese	dit|deze
3that|2ose	dat|die
7who|3m|3se	wie|3ns|van wie
3which	welk|4e|die|dat
6what	wat|welk|wat voor
7where|5abouts	waar|4heen|4naartoe
5when|at what time	wanneer|hoe laat|op welk moment
8why|2at for|how come	waarom|hoezo
6how|in what way	hoe|op welke manier
8how much|5any	hoeveel
8somebody|4one|anyone|3body	iemand|wie dan ook
9nobody|2 one|2t anyone|2ne	niemand|geen mens|5enkele
8everybody|5one|all people	iedereen|elkeen|eenieder
5something|anything	iets|wat
9nothing|3 anything	niets|2ks
5everything|all	alles|2
6each|every|each one	elk|3e|ieder
5all|3 of them|4the	alle|4maal|4n|2 de
5some|a few|several|a number of	enkele|2ige|sommige|een paar|4aantal|verscheidene|wat
7many|a lot of|lots of|numerous|plenty of|a great many	veel|2le|een heleboel|talrijk|7e|3 van|heel wat|talloze
7much|a lot|2great deal|far	veel|heel wat|een stuk
9few|not many|hardly any	weinig|6e|nauwelijks
9little|not much	weinig|een beetje
8a little|2bit|slightly|somewhat	een beetje|enigszins|lichtjes|ietwat|3s
5more|4 and more|increasingly	meer|steeds meer|alsmaar meer|in toenemende mate|steeds vaker
7most|the majority of|majority|mostly	meeste|2rendeel|2erderheid|het gros|grotendeels|meestal
9less|fewer|decreasingly	minder|steeds minder
8least|minimum|at least	minst|5e|3imaal|ten minste|minstens|op zijn minst
8at least|a minimum of	ten minste|minstens|tenminste|minimaal|op z'n minst|niet minder dan
8at most|maximum|no more than|up to	ten hoogste|hoogstens|maximaal|hooguit|niet meer dan
9enough|sufficient|Aly|adequate	genoeg|voldoende|toereikend
ainsufficient|not enough|inadequate|2sufficiently	onvoldoende|2toereikend|niet genoeg|te weinig
atoo much|5any|excessive|6|6ively	te veel|5le|overmatig|9e|buitensporig|overdreven
8both	beide|allebei|4 twee|zowel
cneither|7 of them|8nor	geen van beide|noch
8one of the two	een van beide
5other|another	ander|5e|een andere
8such|4 a|like that	zo'n|dergelijk|zulk
bhalf|3ves	half|3ve|helft|de helft
9third|a third|thirds	derde|een derde|derden
cquarter|7s|a fourth	kwart|een vierde|kwartaal
5zero|nil|none	nul
2one|single	een|één|enkel|5e
7only one|the only|sole|4ly	enige|uitsluitend|de enige
6two|pair|couple	twee|paar|koppel
8three|trio	drie|4tal|trio
chundred|7s	honderd|7en|7tal
bthousand|8s	duizend|7en|7tal
amillion	miljoen
bbillion	miljard
ftrillion|8s	biljoen|7en
6first|5ly|in the first place|first of all	eerst|5e|ten eerste|in de eerste plaats|allereerst|om te beginnen
8second|6ly	tweede|ten tweede
7last|4ly|final|5ly	laatst|6e|ten slotte|tot slot
8once|2e time	een keer|3maal|één keer
9one day|at some point|ever	ooit|op een dag
btwice|2o times	twee keer|4maal
6time|occasion|times|on each occasion	keer|2ren|maal|2len
9percent|3 cent|3centage|As	procent|percent|7age
fpercentage point|Gs	procentpunt|Ben
6number|6s|amount|quantity	aantal|6len|hoeveelheid
8figure|digit|statistics	cijfer|6s|getal|5len|statistiek
8average|on average|mean	gemiddelde|9|9en|doorsnee
9ratio|proportion|As	verhouding|Aen|ratio
cproportional|in proportion|proportionate|disproportionate	evenredig|naar verhouding|proportioneel|onevenredig
9amount of money|sum|3s|amounts	bedrag|6en|som|geldsom
7always|at all times|invariably	altijd|steeds|telkens|2 allen tijde
9never|at no time|not ever	nooit|nimmer|geen moment
8often|frequently|7cy	vaak|dikwijls|veelvuldig|frequent|8ie
9sometimes|occasionally|now and then|at times|from time to time	soms|af en toe|nu en dan|van tijd tot tijd|occasioneel
8usually|generally|as a rule|normally|mostly	meestal|gewoonlijk|doorgaans|in de regel|normaal gesproken
7now|3adays|these days|today	nu|tegenwoordig|vandaag de dag|heden ten dage|thans
6at that time|back then	toen|destijds|indertijd|toentertijd|in die tijd
5then|next|after that|subsequently|thereafter	dan|2arna|vervolgens|daaropvolgend|nadien
asoon|shortly|before long|in the near future	binnenkort|weldra|spoedig|gauw|straks|eerlang
7already|by now	al|reeds|alreeds|inmiddels
7still|yet|even now	nog|3 steeds|4altijd
9not yet|yet to	nog niet|vooralsnog niet
8no longer|2t anymore|any more	niet meer|5langer|geen meer
8just|only just	net|zojuist|2net|daarnet|zopas
cmeanwhile|in the meantime|by now	intussen|ondertussen|inmiddels|2 de tussentijd
aeventually|ultimately|in the end|finally|at last	uiteindelijk|ten slotte|eindelijk|op het laatst|3den duur
6again|once more|5again|anew	opnieuw|weer|nogmaals|3 eens|wederom|andermaal
9repeat|6s|6edly|4tition	herhalen|5alt|7delijk|5ling|meermaals|keer op keer
9today|this day	vandaag|heden|deze dag
cyesterday	gisteren
btomorrow	morgen|de volgende dag
dtonight|this evening	vanavond|3nacht
7ago|years ago|days ago	geleden
dlong ago|for a long time|long since	lang geleden|allang|sinds lang|al lang
dfor years	jarenlang|al jaren|jarenlange
7since|5 then|ever since	sinds|sedert|sindsdien|vanaf toen
2from|as of|starting from	vanaf|met ingang van|ingaande op|van
6until|till|up to	tot|3dat|3 en met|4aan
7up to and including|inclusive	tot en met|t/m|inclusief
3before|prior to|beforehand|in advance	voordat|alvorens|vooraf|van tevoren|op voorhand|vóór
6after|5wards|later on	na|2dat|achteraf|naderhand|later
7during|in the course of|throughout	tijdens|gedurende|in de loop van|doorheen
4while|4st	terwijl|onderwijl
8within|inside of|2 less than	binnen|6 de
6between|in between|among	tussen|ertussen|tussenin|onder
7here|over here	hier|4heen|alhier
5there|over there	daar|er|ginds|daarginds|4heen
aeverywhere|all over	overal|alom|2lerwegen
dnowhere|2t anywhere	nergens
asomewhere|anywhere	ergens|waar dan ook
aelsewhere|somewhere else	elders|ergens anders
7inside|2doors|within	binnen|6in|6shuis|erin
9outside|3doors	buiten|6shuis
7above|over|4head	boven|erboven|hierboven
7below|under|5neath|beneath	onder|eronder|beneden|onderaan|hieronder
6upstairs|2|2wards	boven|naar boven|omhoog|opwaarts
8downstairs|4|4wards	beneden|naar beneden|omlaag|neerwaarts
3on|2 top of|upon	op|erop|bovenop
3in|2to	in|erin|binnen
9next to|beside|alongside|adjacent	naast|ernaast|aangrenzend|belendend
5near|close to|nearby|not far from	dichtbij|nabij|in de buurt van|vlak bij|nabijgelegen
9far|3 away|distant	ver|3re|3 weg|afgelegen|verafgelegen
9distance	afstand|verte
3in front of|ahead of	vooraan
9behind|at the back|rear	achter|6aan|erachter|achterin|6kant
8left|on the left|to the left	links|4er|6kant|4saf
7right|on the right|to the right	rechts|5er|7kant|5saf
8in the middle|middle|centre|4er|halfway|mid	midden|in het midden|centrum|halverwege|te midden van
3around|round|about	rond|4om|omheen|2
4through|by way of|via	door|4heen|via|middels
8along|past	langs|voorbij
2towards|6|in the direction of|to	naar|richting|in de richting van|naar toe
8away|gone	weg|ervandoor
8back|4wards|in return	terug|achteruit|6waarts
8forward|7s|ahead|onwards	vooruit|4waarts|naar voren|verder
bnorth|5ern|7ly	noorden|5|5elijk
bsouth|5ern|7ly	zuiden|4|4elijk
beast|4ern|6ly	oosten|4|4elijk|5rs
bwest|4ern|6ly	westen|4|4elijk|5rs|7e
7very|extremely|highly|really	heel|zeer|erg|uiterst|hoogst|enorm|ontzettend
8quite|rather|fairly|pretty|relatively	vrij|nogal|tamelijk|redelijk|betrekkelijk|relatief|best
3too|overly	al te|overdreven
5also|too|as well|likewise	ook|eveneens|tevens|evenzeer|mede
8even|4 if	zelfs|ook al
5only|just|merely|solely|nothing but	alleen|slechts|enkel|louter|uitsluitend|maar|alleen maar
9almost|nearly|virtually|practically|close to	bijna|haast|nagenoeg|vrijwel|zowat|welhaast|schier
dhardly|scarcely|barely	nauwelijks|amper|ternauwernood|bijna niet
4not|3 at all|by no means	niet|helemaal niet|geenszins|in het geheel niet|allerminst
5no|2t any|5	geen|4 enkele|nee
9yes|indeed|certainly	ja|2wel|2zeker|inderdaad
aindeed|2 fact	inderdaad|2 feite|feitelijk|warempel
6perhaps|maybe|possibly|might	misschien|wellicht|mogelijk|8erwijs|allicht
9of course|naturally|obviously|needless to say	natuurlijk|uiteraard|vanzelfsprekend|7|allicht
8actually|really|in fact	eigenlijk|in feite|feitelijk|in wezen
capparently|seemingly|evidently|by all accounts	blijkbaar|schijnbaar|kennelijk|klaarblijkelijk|naar verluidt
7reportedly|allegedly|it is said that|supposedly|is said to	naar verluidt|vermeend|8e
baccidentally|by accident|3chance|coincidentally	per ongeluk|toevallig|bij toeval|onopzettelijk
acoincidence|Bs	toeval|6ligheid
bdeliberately|intentionally|on purpose|wilfully	opzettelijk|met opzet|expres|bewust|moedwillig|doelbewust|opzet
eunconscious|2knowingly|2wittingly	onbewust|8e|2geweten|bewusteloos
9together with|along with|jointly with	samen met|tezamen met|alsook|mitsgaders
3with	met|2e|ermee
7without	zonder
3for|on behalf of	voor|namens|ten behoeve van
7against|contrary to|versus	tegen|5over|versus|ertegen
2of|from|by	van|door|uit
4out of|from	uit|vanuit|eruit
4by|2 means of|through	door|4 middel van|middels|aan de hand van|via
7except|apart from|other than	behalve|uitgezonderd|op na|afgezien van
8besides|in addition to|apart from|aside from	naast|benevens|2halve|bovenop|afgezien van
8instead of|rather than|in place of	in plaats van|3de plaats van|veeleer dan
9instead|as an alternative	in plaats daarvan|daarvoor in de plaats|als alternatief
4because of|due to|owing to|on account of|as a result of	wegens|vanwege|omwille van|ten gevolge van|als gevolg van
4because|since|as	omdat|aangezien|want|doordat|vermits
bthanks to	dankzij|te danken aan|met dank aan
ain spite of|despite|notwithstanding|regardless of	ondanks|in weerwil van|niettegenstaande|ongeacht|spijts
6although|though|even though|albeit|while	hoewel|ofschoon|alhoewel|2|zij het
5however|but|yet|though|nevertheless|nonetheless|even so	echter|maar|toch|niettemin|desalniettemin|evenwel|nochtans|desondanks
5but|only	maar|doch
2and|as well as|both and	en|alsook|3mede|zowel als|evenals
4or|either or	of|2wel|hetzij|dan wel
3if|in case|provided|in the event that	als|indien|wanneer|ingeval|2 het geval dat
9unless|except if	tenzij|behalve als
4whether|7 or not	of|al dan niet
aprovided that|as long as|so long as	mits|op voorwaarde dat|zolang|vooropgesteld dat
7so that|in order that|such that	zodat|opdat|zodanig dat
2in order to|so as to|with a view to|to	om te|teneinde|met het oog op|om
6therefore|2us|so|hence|consequently|as a result|accordingly	daarom|dus|derhalve|bijgevolg|dientengevolge|daardoor|vandaar|aldus
7moreover|furthermore|in addition|besides|additionally	bovendien|daarnaast|voorts|verder|daarenboven|overigens
8on the other hand|by contrast|conversely|whereas	daarentegen|anderzijds|aan de andere kant|terwijl|omgekeerd|daartegenover
eon the one hand	enerzijds|aan de ene kant
5for example|4instance|e.g.|such as	bijvoorbeeld|bv.|bijv.|zoals|onder andere|zo
8among others|inter alia|among other things|including	onder andere|6meer|o.a.|waaronder
9that is to say|i.e.|namely|in other words	namelijk|d.w.z.|met andere woorden
betcetera|and so on|7forth|etc.	enzovoort|3.|et cetera|en zo verder|3dergelijke
bin short|to sum up|in a nutshell|3conclusion	kortom|samengevat|in het kort|kort gezegd|alles bij elkaar|tot slot
9after all	immers|tenslotte
bin any case|anyway	in ieder geval|3elk geval|hoe dan ook|alleszins|sowieso
cby the way|incidentally	trouwens|overigens|tussen haakjes|à propos
8otherwise|or else|if not	anders|zo niet|in het andere geval
9rather|more like|sooner	eerder|liever|veeleer
3as|like|such as	zoals|als|gelijk|net als
bas if|3though	alsof|3 het ware
5than|compared with	dan|vergeleken met|ten opzichte van
bthe more	hoe meer|des te
8as soon as|once	zodra|van zodra|eenmaal
bas far as|insofar as|to the extent that	voor zover|in zoverre|wat betreft
8with regard to|regarding|concerning|with respect to|as regards|in relation to|as for	met betrekking tot|betreffende|aangaande|inzake|ten aanzien van|wat betreft|omtrent
3about|on the subject of|2	over|omtrent|rond
4according to|in accordance with	volgens|luidens|aldus
ain accordance with|3line with|pursuant to	overeenkomstig|conform|in overeenstemming met|3lijn met|krachtens
8pursuant to|by virtue of|under|on the basis of	krachtens|op grond van|uit hoofde van|ingevolge
acompared to|relative to|as against	in vergelijking met|vergeleken met|ten opzichte van
7in response to|5ply to	naar aanleiding van|in antwoord op|3reactie op|als antwoord op
8considering|in light of|bearing in mind	gezien|2let op|in het licht van|rekening houdend met
btake into account|3ing into account|3e account of	rekening houden met|houdt rekening met|in overweging nemen
con behalf of|in the name of	namens|in naam van|uit naam van
dfor the sake of|in the interest of	omwille van|in het belang van
afor the purpose of|with the aim of|aimed at|intended to	ten behoeve van|met als doel|4het doel|gericht op|teneinde|bedoeld om
cat the expense of|to the detriment of	ten koste van|4nadele van
3in favour of|7r of|pro	ten gunste van|voorstander van
5in case of|3the event of	in geval van|3het geval van
eunder pressure|pressured	onder druk
9in the field of|7area of|4erms of	op het gebied van|7vlak van|qua
ain terms of	qua|wat betreft|in termen van
bin the framework of|7context of|within the scope of	in het kader van|3de context van|binnen het kader van
9in cooperation with|5llaboration with|together with	in samenwerking met|samen met
din exchange for|3return for	in ruil voor
9in charge of|responsible for	belast met|verantwoordelijk voor|aan het hoofd van
dat risk of	in gevaar|dreigen te|het risico lopen
con the way|en route|underway|on the road	onderweg|op weg|3komst
bon time|in time|punctual	op tijd|tijdig|stipt
ctoo late|overdue|belatedly	te laat|laattijdig|over tijd
bat home|indoors	thuis|binnenshuis
9on average	gemiddeld
cin principle|basically|in essence	in principe|3beginsel|principieel|in wezen
cin the long term|Crun|long-term	op lange termijn|langetermijn
bfor the first time	voor het eerst|5de eerste keer
8in the first instance|at first|initially	in eerste instantie|aanvankelijk|op het eerste gezicht
bin the meantime|for now|4the time being	voorlopig|4alsnog|intussen
aas yet|so far|until now|up to now|hitherto|to date	tot nu toe|4dusver|4nog toe|4op heden|4dusverre
cfrom now on|henceforth|in future	voortaan|van nu af aan|3af nu|in het vervolg
fday and night|around the clock	dag en nacht|de klok rond
dweekend	in het weekend|weekend|5inde
bannually|6|yearly|every year|per year	jaarlijks|elk jaar|per jaar|ieder jaar
amonthly|every month|per month	maandelijks|elke maand|per maand
aweekly|every week|per week	wekelijks|elke week|per week
9daily|every day|per day|day-to-day	dagelijks|elke dag|per dag|alledaags
dhourly|every hour|per hour	elk uur|per uur
bsuccessively|consecutive|in a row|one after another	achtereenvolgens|opeenvolgend|2 rij|achter elkaar|na elkaar
brespectively|in that order	respectievelijk
clargely|for the most part|to a large extent	grotendeels|in grote mate|voor het grootste deel
cto some extent|3a certain extent|somewhat	tot op zekere hoogte|in zekere mate|enigermate|4szins
aconsiderably|substantially|significantly|considerable|substantial	aanzienlijk|Be|3merkelijk|beduidend|fors|behoorlijk|substantieel
astrongly|heavily|greatly|sharply	sterk|fors|flink|zwaar|stevig
dhopefully	hopelijk
cthankfully|fortunately|luckily|happily	gelukkig|goddank|gelukkigerwijs
aunfortunately|regrettably|alas|sadly	helaas|jammer genoeg|spijtig genoeg|jammer|ongelukkigerwijs
ano matter|regardless|irrespective of	ongeacht|los van|wat ook|onverschillig
9at random|arbitrary|random|haphazard	willekeurig|Be|lukraak|willekeur
bone by one	een voor een|stuk voor stuk|één voor één
dside by side	zij aan zij|naast elkaar
cupside down|back to front	ondersteboven|op zijn kop
3can|could|be able to|is able	kunnen|kan|kon|in staat zijn
5may|be allowed to|allowed	mogen|mag|mocht|5en|gemogen
5must|have to|2s to|2d to|need to|be obliged to	moeten|4|3st|gemoeten|dienen te
6should|ought to|supposed to	zou moeten|3den moeten|behoren te|hoort te|2ren|dienen te
4will|shall|going to	zullen|zal|gaan
7would|5 have	zou|3 hebben
aneed not|do not have to|no need to	hoeven niet|3ft niet|niet hoeven|5nodig
9must not|may not|not allowed|is not permitted	mag niet|mogen niet|niet toegestaan
7accustomed|get used to|habituated	gewend|wennen|3t|gewoon zijn|3enning
alet us|3's	laten we|2at ons
6please	alstublieft|3jeblieft|graag|gelieve
9had better|best to	maar beter|zou beter
bbreak out|2oke out|outbreak|8s|erupt	uitbreken|brak uit|uitgebroken|3braak|4arsten|8ing
ebreak in|burglary|7|broke into|2eak-in	inbreken|2gebroken|2braak|4eker
cbreak down|5down|out of order|malfunction	stukgaan|kapotgaan|pech|panne|storing|uitvallen
abroken|out of order|defective|faulty	kapot|5te|stuk|defect|6e
dbreak through|5through	doorbreken|6aak|4gebroken
bdemolish|6tion|tear down|knock down	slopen|3opt|gesloopt|sloop|afgebroken|2braak
bcall in|5up|summon	oproepen|2geroepen|ontbieden|4oden|inroepen
8phone|telephone|call|rang|ring up|phone call	bellen|3de|opbellen|telefoneren|6ontje|8
acome up with|devise|think up|concoct	bedenken|3acht|verzinnen
bcome about|came about|arise|5s|2ose|2isen	ontstaan|7t|5ond|totstandkoming|zich voordoen
9add up|sum	optellen|2geteld|samentellen|som
dcut off|4down|chop|felled	afsnijden|2gesneden|2hakken|omhakken|kappen|gekapt
ccut back|3backs|austerity|economise|spending cuts|cuts	bezuinigen|8t|8ing|2sparingen|snoeien
adraw up|3fted|2ew up|compiled	stelt op|4de op|opgesteld|2maken|uitwerken
8draft|design version|preliminary version	ontwerp|concept|ontwerptekst|kladversie
bend up|3ed up|wind up|land up|finish up	belanden|terechtkomen|komt terecht|kwam terecht|uitkomen
7comment|7s|remark|6s	opmerking|commentaar|8ren|opmerken
buprising|revolt|2bellion|5|insurgency|8ts	opstand|7en|8ling|rebellie|5|oproer
9get over|overcome|5ame|surmount	overwinnen|eroverheen komen
bgo wrong|went wrong|go awry|4miss	misgaan|gaat mis|misgegaan|fout lopen|4lopen
dget out of hand|escalate|7ion	escaleren|geëscaleerd|escalatie|ontsporen
ego bankrupt|bankrupt|8cy|insolvency|8t	failliet|8 gaan|6ssement|bankroet|insolventie
bgo ahead|proceed	doorgaan|gaat door|ging door|doorgang vinden|plaatsgrijpen
bgo along with|agree to|go with	meegaan|gaat mee|ging mee|instemmen met
dextinguish|firefighter|Bs|4 brigade	blussen|4t|brandweer|9man|9lieden|doven
8hand out|issued|4ance	uitreiken|7ing|afgeven|3ifte|uitvaardigen|3gevaardigd
8hold up|block|5ed|5ade	tegenhouden|5gehouden|blokkeren|6ert|geblokkeerd|blokkade|versperren
9keep out|barred|ward off|fend off	weren|2ert|4de|geweerd|afweren|buitenhouden
elook back|4ing back|in retrospect|retrospect|hindsight	terugkijken|kijkt terug|terugblik|achteraf gezien
clook up|4ed up	opzoeken|zoekt op|2cht op|opgezocht|naslaan
9look out|watch out|beware|2 careful	opletten|uitkijken|oppassen|pas op|opgepast
bmake out|discern|perceive	waarnemen|ontwaren|bespeuren
amake up for|compensate|As|9ion|offset	compenseren|8ert|gecompenseerd|compensatie|goedmaken|4gemaakt|vergoeden|7ing
breimburse|9ment|2fund	terugbetalen|9ald|9ling|vergoeden|7|7ing|Aen
dpay back|repay|4id|4yment	terugbetalen|9ald|9ling|aflossen|2gelost|2lossing
epick on|bully|5ing|4ies|harass	pesten|4|4erij|8en|4gedrag|treiteren
bpoint at|6to	wijzen naar|3st naar|wees naar|aanwijzen
bdesignate|8ion|appoint	aanwijzen|wijst aan|wees aan|aangewezen|3wijzing|3duiden
8see off|take leave|say goodbye|farewell|goodbye	afscheid|8 nemen|uitzwaaien|vaarwel|tot ziens
csend back|3t back	terugsturen|stuurt terug|terugzenden
7in order|all right|okay|fine	in orde|oké|prima
bpronounce|4unciation	spreekt uit|uitgesproken|3spraak
aruling|6s|judgment|court decision|ruled	uitspraak|7ken|vonnis|6sen|arrest|oordelen
cstand out|conspicuous|striking|eye-catching|prominent	opvallen|valt op|viel op|opgevallen|2vallend|9e|uitspringen
etake apart|dismantle|8ing	ontmantelen|9ing|demonteren
dseize|4ure|confiscate	in beslag nemen|Agenomen|2beslagname|9eming|beslag leggen|confisqueren
ctake back|took back|recapture|3laim|2gain	terugnemen|5genomen|heroveren|3winnen|4onnen
bhire|recruit|7ed|7ment	aangenomen|3werven|3geworven|3werving|werven|4ing
aadopted|passed	neemt aan|nam aan|aangenomen|3neming
cadopted|5ion|6ve	adopteren|6ert|5ie|7kind|7ouders
btake over|4s over|took over|takeover	overnemen|neemt over|nam over|overname|8s
btake up|occupy|5ied|5ation|5ier	bezetten|5|5te|6ing|6er|innemen|2genomen
einsult|6ing|abuse verbally|swear at	beledigen|7t|7ing|uitschelden|schelden
bswear|5s|curse	vloeken|5t|vervloeken|vloek
doath|sworn|5 in	zweren|gezworen|eed|beëdigd|6en|onder ede
ethink twice|reconsider|2think|second thoughts	heroverwegen|8ogen|8eging|zich bedenken
devacuate|7ion|As	evacueren|geëvacueerd|evacuatie|ontruimen|7d|7ing
btrack down|4e|5d|4ked down|hunt down	opsporen|spoort op|5de op|opsporing|traceren|achterhalen
cstep up|intensify|escalate efforts	opvoeren|voert op|opgevoerd|2drijven|intensiveren|geïntensiveerd|verscherpen
crelax rules|eased|3ing|loosen restrictions	versoepelen|9t|9ing
cwear out|worn out|4	verslijten|5eten|slijtage|5en
dextinct|7ion|die out	uitsterven|3gestorven|sterft uit
cphase out|5d out|wind down	afbouwen|bouwt af|afgebouwd|2bouw|uitfaseren|geleidelijk afschaffen
bbuild up|4t up|accumulate|buildup	bouwt op|opbouw|2hopen|2stapelen
efall apart|disintegrate|Bion	uiteenvallen|valt uiteen|viel uiteen|uiteengevallen|desintegratie
cfigure out|puzzle out|unravel	uitzoeken|3puzzelen|ontrafelen|5adselen
bfind guilty|convict|7s|7ed|7ion|sentenced	veroordelen|8elt|Ade|B|8ling|Cen|schuldig bevinden
ccondemn|7ation|denounce	veroordelen|8elt|8ling|afkeuren|hekelen|laken
facquit|6tal	vrijspreken|spreekt vrij|vrijgesproken|4spraak
dbroker|6ed|mediate|6ion|6or	bemiddelen|8t|8d|8ing|8aar|tot stand brengen
achallenge|8ing|8ed	uitdaging|6en|8d|daagt uit
9make an effort|effort|exert oneself	inspanning|moeite doen|zich inspannen|7zetten
acommit to|dedicate|7ion|2voted|5ion	zich inzetten voor|inzet|toewijding|3gewijd|wijden aan|gewijd aan
bappointment|Bs	afspraak|6ken|5eken|spreekt af|3ak af|afgesproken
8lay the foundation|4down|stipulate	legt vast|voorschrijven|stipuleren|vaststellen
bprescribe|7ption	voorschrijven|schrijft voor|voorgeschreven|4schrift|Ben|recept
9make progress|progress|8ed|headway	vorderen|6t|gevorderd|vordering|9en|2oruitgang|B boeken|4tgang|opschieten
9make a difference|2tters|count	uitmaken|maakt uit|er toe doen|doet ertoe|verschil maken|tellen
dplay a role|7part	een rol spelen|speelt een rol|meespelen|speelt mee|van belang zijn
bphrase|formulate|wording	formuleren|7ert|7ring|verwoorden|bewoording
7reach out|contact|get in touch	contact opnemen|7|7eren|in contact komen
6example|2emplary|role model	voorbeeld|9ig|rolmodel
ctake action|act against|take measures	optreden tegen|maatregelen nemen|in actie komen|actie ondernemen|stappen ondernemen
ebabysit|7ter|childminder|mind children|childcare	oppassen|5|babysit|kinderoppas|8vang|6dagverblijf|crèche
btake the initiative|initiative|7or	initiatief|Anemer|Fs
8sue|3d|lawsuit|legal action	voor de rechter dagen|aanklagen|rechtszaak|8ken|gerechtelijke stappen|procederen
eanticipate|As|play into	inspelen op|anticiperen|geanticipeerd|vooruitlopen op
dadvocate|8s|proponent|supporter of	voorstander|Bs|pleiten voor|bepleiten|voorstaan
bbe against|opponent|be opposed	tegenstander|5 zijn|gekant tegen
dplead|4	pleiten|5|4dooi|8en|bepleiten
dbe lacking|fall short|fell short|shortcoming	tekortschieten|schiet tekort|3oot tekort|tekortkoming
cworthwhile|5 the effort	de moeite waard|lonend|waard zijn
cat ease|comfortable|7	comfortabel|7|gerieflijk
bgive birth|gave birth|childbirth	bevallen|5t|3iel|3alling|baren
9give priority|prioritise|8ze|7y	prioriteit|voorrang geven|prioritair|7eit geven
ehold hostage|2stage|take hostage	gijzelen|gegijzeld|gijzelaar|6ing|6nemer
chold accountable|liable|4ility	aansprakelijk|Dheid|D stellen
ehold on|hang on|persevere|8ance	volhouden|doorzetten|zet door|doorgezet|volharden|doorzettingsvermogen
clay off|fire workers|redundancy|9ies	afdanken|2gedankt|2vloeien|collectief ontslag|ontslagronde
asociety|6ies	samenleving|Ben|maatschappij|Cen
9work together|cooperate|9s|8ion|2llaborate|Aion	samenwerken|werkt samen|5e samen|samengewerkt|5werking|coöperatie|meewerken|2dewerking
7cohere|be connected with|linked to|connection	samenhangen met|hangt samen met|samenhang|verband houden met|in verband met|verwant
acomposed|put together|assemble|composition	samenstellen|stelt samen|samengesteld|5stelling
9concentrate|Bd|focus|5es|zero in	zich concentreren|5richten op|richt zich op|toespitsen|focussen
9aim at|directed at|target at|address oneself	richtte|zich wenden tot|mikken
9mount up|amount to|6s to|6ed	oplopen tot|bedragen|5agt|4oeg|2lopen|neerkomen op
csuppress|8ion|quell|crush	onderdrukken|Aing|neerslaan|4geslagen
9subject|3mit to|3jugate|be subject to	onderwerpen|6orpen|6erping|5hevig aan
7topic|subject|7s|theme|5s	onderwerp|9en|thema
anegotiate|8ion|8or	onderhandelen|Bing|Baar
bundertake|6ook|entrepreneur|business owner	onderneemt|6omen|6emer|Aschap
dexaggerate|As|9ion|overstate	overdrijven|8ft|6even|6ijving
bexceed|overstep|surpass|transgress	overschrijden|8eden|8ijding|4treffen|te boven gaan
dflood|inundated	overstromen|8omd|8ming|onder water|wateroverlast
doverload|4burdened|4whelm	overbelasten|A|Aing|4weldigen|4donderd
aleft over|4over|surplus|remainder|2st	overblijven|blijft over|overgebleven|4schot|rest|4ant
9switch to|change over|transition|As|switch	overschakelen|schakelt over|overstappen|stapt over|overgestapt|5ang|4stap
8situation|circumstances|conditions	situatie|toestand|8en|omstandigheid|stand van zaken
7purpose|intent|function	doel|4einde|bedoeling|functie
7level|tier	niveau|peil
8opportunity|chance|occasion	kans|4en|gelegenheid|9den|mogelijkheid
9odds|probability|likelihood	kans|4en|waarschijnlijkheid
7matter|6s|affair|6s|issue|question	zaak|2ken|kwestie|aangelegenheid
7problem|trouble|problematic	probleem|6matisch|Aek|moeilijkheden
7views|opinion|viewpoint|standpoint|point of view	mening|opvatting|standpunt|9en|zienswijze|oogpunt
9stance|position|take a position|stand	standpunt|houding|stellingname|positie
8attitude|posture|mindset	houding|7en|attitude|mentaliteit
9vision|6s	visie|5s|toekomstbeeld
9approach|8es|way of working	aanpak|benadering|Aen|werkwijze
7role	rol
7effect|impact|consequence|result of	effect|gevolg|uitwerking|impact|weerslag
8result|outcome|upshot	resultaat|uitkomst|3slag|afloop
6way|3s|manner|method	manier|6en|wijze|methode|7n
7means|resources|funds|instrument	middel|6en|instrument|Aen
7tool|instrument	gereedschap|werktuig|8en|instrument|hulpmiddel
7source|6s	bron
9origin|6s|descent|ancestry	oorsprong|herkomst|afkomst|2stamming|komaf
8background|As|context	achtergrond|context
8history|6ies|7cal|8	geschiedenis|historisch|Ae|7e|geschiedenissen
6story|tale|narrative	verhaal|5len|3telling|relaas
9news|4worthy|4 item|tidings	nieuws|6bericht|5tje|berichtgeving
6message|notification	bericht|boodschap|mededeling
frumour|4r|gossip|hearsay	gerucht|roddel
4information|data|details	informatie|2lichtingen|gegevens|info|data
8fact|4ual|given	feit|4elijk|gegeven
8idea|thought|7s|notion|concept	idee|gedachte|8n|denkbeeld|begrip|concept
aprinciple|tenet	principe|beginsel|uitgangspunt|Cen
7rule|4s|regulation|As	regel|5s|voorschrift|Ben|reglement|3elgeving
7standard|norm	norm|4en|standaard|9en|maatstaf
acriterion|7a|yardstick	criterium|7a|maatstaf|7ven|toetssteen
bmoral|5s|ethics|5al|morality	moraal|3eel|4le|ethiek|4sch|zedelijk
9condition|9s|proviso|stipulation	voorwaarde|An|conditie|beding|6en
7state|5s|condition	staat|toestand|conditie
7state|5s|nation	staat|3ten|land|natie
8country|nation|6s|land	land|4en|natie|5s
6peoples|population|inhabitants	volk|4eren|bevolking|inwoners|7|bewoners
6people|2rsons|human beings|folks|individuals	mensen|personen|lieden|lui
7person|individual|human being	persoon|mens|individu|iemand
9citizen|2vilian|2tizenship	burger|staatsburger|burgerschap|inwoner
8man|men|male|4s|guy	man|3nelijk|9e|vent|kerel
8woman|3en|female|6s|lady	vrouw|5en|6lijk|Ae|dame
9child|5ren|kid|3s|infant	kind|4eren|4je|kleuter
aboy|lad	jongen|knaap
agirl	meisje|3d
bbaby|newborn|infant	baby|zuigeling|pasgeborene
afamily|household|9s|relatives	familie|7s|gezin|huishouden|familieleden|verwanten|nabestaanden
aparent|6al	ouder|5s|5lijk
dfather|dad|3dy	vader|papa|2
cmother|mum|mom	moeder|mama|2
ebrother	broer|4der
esister|2bling	zus|3ter|6s
dson	zoon|2nen
edaughter	dochter
8husband|spouse	echtgenoot|gemaal
9wife|2ves	echtgenote|vrouw|gade
9partner|companion	partner|levensgezel|metgezel
euncle	oom|nonkel
fcousin	neef|nicht|neven|nichten
enephew|niece	neef|nicht|neefje|nichtje
afriend|6ship|buddy	vriend|6en|6in|8nen|6schap|kameraad
9enemy|foe	vijand|6elijk
cneighbour|7r	buur|4man|4vrouw|4tbewoner
9neighbourhood|7rhood|7urhoods|district|quarter	buurt|5en|wijk|4en
acolleague|2-worker|2workers	collega|7's|ambtgenoot
aboss|superior	baas|chef|overste
7employee|worker|staff|personnel|workforce	werknemer|personeel|medewerker|As|personeelslid|arbeider|8s
aemployer	werkgever
6employment|job|occupation	werkgelegenheid|baan|job|betrekking|arbeidsplaats|tewerkstelling
dunemployed|8ment|jobless	werkloos|8heid|zonder werk|werkzoekende|Cn
aprofession|occupation|vocational	beroep|6en|ambacht|beroeps-
dcareer	loopbaan|carrière
dvacancy|6ies|job opening|4advertisement	vacature|8s|openstaande betrekking
cjob application|applicant	solliciteren|8atie|9nt
awage|salary|pay	loon|salaris|wedde|bezoldiging
aincome|earnings|revenue	inkomen|5sten|opbrengst|ontvangsten
9profit|gain|4s|profitable	winst|5en|5gevend|rendabel|baat
8yield|proceeds	opbrengst|9en|rendement|baten
atax|3ation|3ed|levy	belasting|9en|heffing|belast|taks
9price	prijs|geprijsd
9prize|5s|award|5s	prijs|onderscheiding|bekroning
9money|cash|funds	geld|contant|7en|cash
ecash payment|in cash	contant|7e betaling|cash betalen
8invoice|bill|4s	factuur|rekening|8en
6account|bank account	rekening|8en|bankrekening|account
9trade|commerce|7ial|trader	handel|6aar|6s-|commercieel|koopman
6business|company|firm|4s|enterprise	bedrijf|onderneming|firma|zaak|2ken
8shop|store|5s|retail|shopkeeper	winkel|detailhandel|kleinhandel|winkelier
cshopping|go shopping|groceries	winkelen|boodschappen|C doen|shoppen
7customer|client|6ele	klant|5en|cliënt|klantenkring|afnemer
9market|6place	markt|5plaats
8supply|6 and demand	aanbod|vraag en aanbod|assortiment
8goods|merchandise|commodities|products	goederen|koopwaar|producten
6product|7s|item|articles	product|7en|artikel|7en
9quality|6ies|high-quality	kwaliteit|9en|hoogwaardig|kwalitatief
7characteristic|features|trait	kenmerk|7en|eigenschap|karakteristiek
8character|personality|nature	karakter|aard|persoonlijkheid|inborst
7shape|form|4s	vorm|4en|gedaante|2vormd|vormgeven
7size|extent|scale|2ope|magnitude|dimensions	omvang|grootte|afmeting|8en|schaal|maat|formaat
9degree|extent	mate|graad|3den
6part|component|portion	deel|2len|onderdeel|gedeelte|bestanddeel|component
awhole|entirety|totality	geheel|totaliteit
8piece|5s|fragment	stuk|4ken|4je|fragment|brok
7section|department|As|division	afdeling|sectie|departement
7group	groep|5ering
8member|6ship	lid|leden|lidmaatschap
9association|club	vereniging|club|genootschap
8meeting|assembly	vergadering|Ben|bijeenkomst|zitting|samenkomst
acrowd|5s|mass|4es|multitude	menigte|massa|5's|mensenmassa
6row|series|2quence|range	rij|3en|reeks|5en|serie|opeenvolging
6queue	rij|wachtrij|in de rij staan|aanschuiven
6list	lijst|opsomming
7order|sequence|arrangement	volgorde|orde|rangschikking
6kind|4s|type|sort	soort|type|4s|aard
8species|animal species|plant species	soort|diersoort|plantensoort
8category|class|5es	categorie|klasse|6n|rubriek
7case|instance|8s	geval
6place|5s|location|spot|site	plaats|6en|2ek|4ken|locatie|oord
8position|8s|situated	positie|7s|ligging|gelegen|2situeerd|stand
8space|room|spacious|3tial	ruimte|6s|4|4telijk
8outer space|space|5craft|astronaut	ruimte|heelal|ruimteschip|6vaart|Ader|astronaut
7area|4s|zone|territory	gebied|6en|zone|grondgebied|territorium|streek
asurface|7 area	oppervlak|9te|9ken
9side	kant|4en|zijde|3kant
9edge|4s|margin|6s|brink	rand|kant|marge|5s
acorner|angle	hoek
8top|peak|summit	top|3pen|piek|spits
bsummit meeting|6|6s	top|3ontmoeting|3conferentie
8bottom|floor|ground	bodem|onderkant|grond
8border|6s|frontier|boundary	grens|4zen|landsgrens|grensgebied|begrenzing
8direction|9s	richting|8en|koers|5en
6road|2ute|way|path	weg|3en|route|pad
astreet|avenue|lane	straat|laan
7beginning|start|outset|onset	begin|aanvang|start|aanzet
atrigger|7ed	aanleiding|trigger|uitlokken|lokt uit|in gang zetten
btrend|tendency|7ies	trend|tendens|neiging|7en|geneigd
7process|5dure	proces|6sen|5dure|9s|werkwijze
8phase|stage|5s	fase|stadium|5a|etappe
7step|4s|move	stap|4pen|schrede|zet
5plan|project	plan|4nen|project|ontwerp
7task|duty|3ies|assignment	taak|2ken|opdracht|plicht|6en|karwei
7function|8s|post|office	functie|7s|ambt|post
8authority|8ies	autoriteit|Aen|gezag|overheid|instantie|9s|bevoegd gezag
7power|5s|5ful	macht|5en|5ig|7e|kracht
acompetence|8t|authorised	bevoegdheid|9den|7|competentie|gemachtigd
bauthorise|9d|mandate	machtigen|gemachtigd|machtiging|2ndaat|volmacht
8government|As|administration|cabinet	regering|overheid|kabinet|bestuur
apublic authorities|7sector	overheden|openbare sector|overheidsinstanties|publieke sector
aminister|8s|secretary of state|ministry	minister|8ie|bewindspersoon|staatssecretaris
bparliament|Aary|lawmakers|legislature|house of representatives	parlement|9air|tweede kamer|kamer|volksvertegenwoordiging|parlementsleden
8law|3s|act|statute|legislation	wet|3geving|3tekst
7right|5s|entitlement	recht|5en|aanspraak
acourt|5s|tribunal	rechtbank|hof|gerecht|7shof|tribunaal
ajudge|5s|magistrate	rechter|7s|magistraat
blawyer|attorney|solicitor|barrister	advocaat|raadsman|jurist|6en
bcrime|4inal|8ity	misdaad|4rijf|crimineel|6aliteit|misdadiger
bvictim|casualty|7ies	slachtoffer
cwitness|testify|5mony	getuige|7n|6t|6de|6enis|8verklaring
aprison|6s|jail|imprisonment|8ed|prisoner	gevangenis|8e|9n|8isstraf|celstraf|gedetineerde|opgesloten
9police|6 officer|6man|cop|officers	politie|7agent|agenten|politieman
awar|3fare	oorlog|6svoering
cpeace|5ful|8ly|ceasefire	vrede|3edzaam|3dig|4es-
6ceasefire|truce|armistice	staakt-het-vuren|wapenstilstand
9weapon|arms|3ed|firearm|gun	wapen|gewapend|vuurwapen|bewapend
cviolence|6t|7ly	geweld|6dadig|Bheid|6pleging
9conflict|clash|5es|dispute	conflict|geschil|botsing|twist
ccrisis|4es	crisis|4es
ddisaster|catastrophe|2lamity|disastrous	ramp|4zalig|catastrofe|onheil
baccident	ongeval|4luk
8emergency|distress	nood|4geval|4situatie|4toestand
9fate|destiny	lot|noodlot
9life|2ves|2fetime	leven|5s|6duur|mensenleven
adeath|dying|demise	dood|overlijden|sterven
bgrave|5s|tomb|bury|3ied|funeral|burial	graf|3ven|begraven|5fenis|uitvaart|begraafplaats|kerkhof
bbirth|5day|date of birth	geboorte|verjaardag|Aen|geboortedatum|jarig
canniversary|Aies|jubilee	verjaardag|jubileum|gedenkdag
6name|surname|first name	naam|2men|achternaam|voornaam|familienaam
7word|term|4s	woord|term|begrip
8language|linguistic|tongue	taal|4kundig
bsentence	zin|3nen|volzin
6letter|6s|mail|post|email	brief|post|e-mail|mail
9letters|character	letter|6tekens
8book|4s|4let	boek|4en|4je
8newspaper|papers|press|journalist	krant|dagblad|pers|journalist
8magazine|periodical|journal	tijdschrift|Ben|bladen|magazine
6page	pagina|bladzijde
8article|7s	artikel|7en|7s
7report	verslag|7en|rapport
5document|papers	document|8en|stukken|papieren
5file|dossier|case file	dossier|bestand|7en
6picture|7s|image|5s	beeld|5en|afbeelding|Aen|plaatje
8photo|5graph|Aer	foto|4's|4graaf|7fie
afilm|4s|movie|cinema	film|bioscoop|speelfilm
btelevision|tv|2 set	televisie|tv|televisietoestel
cradio|5 station	radio|5zender
amusic|5ian|5al	muziek|4kant|6al
9art|3s|3ist|6ic	kunst|5enaar|artistiek|4est
bmuseum|exhibition|7	museum|4a|tentoonstelling|expositie|tentoonstellen
8theatre|5er|stage	theater|toneel|6stuk|schouwburg|podium
bsport|athlete	sport|5er|atleet|sportief
cfootball|soccer|footballer	voetbal|7ler
7contest|race	wedstrijd|match|race|koers
8team|squad	team|ploeg|elftal
9player	speler|3elster
bcompetition|rivalry|competitor|rival	concurrentie|A|Aen|mededinging|rivaal|4len|wedijver
9school	school
7pupil|student|learner	leerling|8en|scholier|student
8teacher|instructor	leraar|4res|docent|6en|leerkracht|onderwijzer
auniversity|higher education	universiteit|Cen|hoger onderwijs|universitair
7lesson|class|course	les|cursus
8exam|4ination	examen|toets|proefwerk
6time|4s	tijd
8moment	ogenblik|moment|6en
6point in time|time|date	tijdstip|datum|3a|moment
8period|era|term	periode|tijdperk|termijn|tijdvak
9deadline|time limit|term|due date	termijn|7en|uiterste datum|deadline|tijdslimiet
8second|6s	seconde
9minute	minuut
8hour|o'clock	uur|uren
7day	dag|etmaal
9week|fortnight	week|veertien dagen
9month	maand
8year	jaar|4tal
ddecade|6s	decennium|7a|tien jaar
ccentury	eeuw
bmonday	maandag
btuesday	dinsdag
bwednesday	woensdag
cthursday	donderdag
bfriday	vrijdag
csaturday	zaterdag
csunday	zondag
bjanuary	januari
bfebruary	februari
bmarch	maart
bjune	juni
bjuly	juli
baugust	augustus
coctober	oktober
dspring|6time	lente|voorjaar
csummer	zomer
dautumn|fall season|autumnal	herfst|najaar
ewinter|4ry	winter
bmorning	ochtend|morgen|voormiddag
enoon|midday|lunchtime	middag
dafternoon	middag|namiddag
devening	avond
bnight	nacht
fmidnight	middernacht|Belijk
choliday|7s|vacation	vakantie|verlof
dpublic holiday|bank holiday|holidays	feestdag|vrije dag
8world|5s|earth|globe	wereld|6en|aarde|4bol
bsun|3ny|3light|3shine	zon|3nig|3licht|3neschijn
emoon|lunar	maan|4-
bstar	ster
bsky|heaven|6s	hemel|lucht|hemelen
bair|atmosphere	lucht|atmosfeer|dampkring
8weather|7 forecast	weer|4sverwachting|4bericht
crain|4y|4fall	regen|5achtig|neerslag|regenval
bsnow|4y|4fall	sneeuw|6val
cice|2y	ijs|2zig|glad
dwind|4y|gust	wind|4erig|4stoot
bstorm|thunderstorm|gale|hurricane	storm|5en|onweer|noodweer|orkaan
acloud|5s|5y|overcast	wolk|bewolkt|6ing
bfog|mist|foggy|misty	mist|nevel|mistig
atemperature|degrees	temperatuur|graden
cclimate|6ic	klimaat|5tologisch
9water|5s	water|5en
bsea|ocean|maritime	zee|3ën|oceanen|maritiem
briver|stream	rivier|stroom|beek
5lake|pond	meren|vijver|plas
bisland|3e	eiland
bcoast|5s|5al|shore|beach	kust|4en|strand|6en|oever
bmountain|hill	berg|heuvel|gebergte
dvalley	vallei|dal|3en
bforest|wood|4s	bos|woud
9tree	boom|2men
abranch|twig	tak|twijg
aleaf|3ves|foliage	blad|4eren|gebladerte
cflower|6s|bloom	bloem|5en|4i|5en
agrass|lawn|meadow|pasture	gras|4veld|gazon|weide|3land
6field|5s|arable land	veld|4en|akker
cgarden|6er|6ing	tuin|4man|4ier
9plant|5s|vegetation	plant|5en|7groei|vegetatie
aanimal	dier|beest|dierlijk
8dog|puppy	hond|puppy
acat|kitten	kat|poes|kitten
bhorse	paard
bcow|cattle|livestock	koe|3ien|rund|4eren|vee|3stapel
9chicken|hen|poultry	kip|pluimvee|gevogelte
bbird	vogel
bfish|4ing|4erman|6y	vis|3sen|5r|6ij|3vangst
afarmer|4|agriculture|Aal|farming	boer|4derij|landbouw|8er|8bedrijf|agrarisch
9body|3ies|corpse	lichaam|5men|2jf|3k
ahead|4s	hoofd|5en|kop
9face|4s|3ial	gezicht|2laat
9eye|sight|vision	oog|ogen|gezichtsvermogen|zicht
dear	oor|oren
enose	neus
bmouth	mond
7tooth|teeth|dentist|4al	tand|gebit|tandarts
9hair|4dresser	haar|2ren|kapper
dneck|throat	nek|hals|keel
8spine	rug|3gengraat
bheart|cardiac	hart|4-
9skin	huid|vel
cbone|skeleton	bot|3ten|been|4deren|skelet
dmuscle	spier
dbrain	hersenen|brein
estomach|belly|abdomen	maag|buik
7topical|7ity	actueel|5le|4aliteit
aeventually|ultimate|8ly|in the end	uiteindelijk|Ce
8if any|possibly|any possible	eventueel|7le|desgevallend
bvaliant|heroic|4|4es	dapper|moedig|heldhaftig|4|4en|4in
fobey|3dient|7ce	gehoorzamen|8am|Aheid
bconsistent|Aly|9cy	consequent|Ae|4istent|Aie
9inspection|7or	controles|8ur|As|inspectie|7eur|keuring
bmanaging director|executive|9s|chief executive	directeur|9en|6rice|bestuurder|As|topman|3vrouw
bfilm director|director|6ed by|6s	regisseur|4e|geregisseerd
cmanagement board|board of directors|directorate	directie|raad van bestuur|bestuur|directieraad
dcook|chef	kok|chef-kok|kokkin
8map|chart	kaart|5en|landkaart|plattegrond
7folder|binder	map|3pen|ordner
dbrochure|leaflet|flyer	folder|brochure|foldertje|pamflet
7card|ticket	kaart|5en|5je
cticket|6s|admission ticket	ticket|6s|kaartje|toegangsbewijs|vervoerbewijs
7menu	menu|4kaart
clecture|7s	college|7s|hoorcollege|lezing|6en
bsecondary school|high school|grammar school	middelbare school|secundair onderwijs|voortgezet onderwijs|gymnasium|atheneum
cprimary school|elementary school|primary education	basisschool|lagere school|basisonderwijs|lager onderwijs
cpromoted|be promoted	promotie|bevorderd|promotie maken|opgeklommen
ccompeting|6e	concurreren|Bd|wedijveren|mededingen
bprudent|advisable|judicious	verstandig|Ae|raadzaam
asensitive|8ity|delicate|susceptible	gevoelig|8e|8heid|delicaat|vatbaar
acloth|textile|7s	stof|4fen|textiel|doek|weefsel
afactory|plant|mill	fabriek|7shal
bdust|4y|particulate matter	stof|4fig|fijnstof
asubstance|matter	stof|4fen|substantie|materie
8material|stuff	materiaal|7len|spullen|stof
8stuff|things|belongings	spullen|bezittingen|dingen
7thing|5s|object	ding|4en|zaak|voorwerp|object
chall|auditorium	zaal|2len|hal|aula
9room|4s|chamber	kamer|5s|vertrekken
dtoilet|lavatory|restroom	toilet|wc|plee
ckitchen	keuken
8house|4ing|2me|dwelling	huis|woning|huisvesting|thuis
bapartment|flat|4s	appartement|flat
8building|8s|premises	gebouw|pand
bwall	muur|wand|4en
afloor|5s|ground floor	vloer|grond
astorey|floors	verdieping|etage
adoor|gate|4s	deur|poort|hek
7window|6s	raam|2men|venster|7s
7key|3s	sleutel
bchair|5s|seat|4s	stoel|zetel|zitplaats
dparliamentary seat|seat|4s	zetel|kamerzetel
cbed|mattress	bed|matras
dlamp|4s|bulb	lamp|4en|gloeilamp
cfurniture|5shed	meubel|4ilair|gemeubileerd
amirror	spiegel
cbag|suitcase|luggage|baggage	tas|zak|koffer|bagage
7box|crate	doos|bak|kist|4en
cbottle	fles
bglass|5es	glas|3zen
dspectacles|glasses	bril
afood|meal|foodstuff|9s	voedsel|eten|maaltijd|voeding|levensmiddelen|voedingsmiddelen
dhunger|4ry|starvation|famine|starve	honger|6ig|6snood|verhongeren|uithongering
ebreakfast	ontbijt
elunch	lunch|middagmaal|6eten
ddinner|supper|evening meal	avondeten|diner|avondmaal
cbread|loaf	brood|5je
cvegetable|greens	groente
cfruit	fruit|vrucht
aapple	appel|5s
cpotato	aardappel
dmilk|dairy products	melk|4producten|zuivelproducten
cegg	ei|2eren
bbicycle|2ke|cycling|5st	fiets|5en|6r|wielrennen
9train|railway|7s|4	trein|spoor|5weg
astation|railway station	station|treinstation
blorry|truck	vrachtwagen|bestelwagen|6bus
9ship|4s|boat|vessel	schip|3epen|boot|2ten|vaartuig
9port|harbour|5r	haven|5stad
aaeroplane|airplane|plane|5s|aircraft	vliegtuig
bairport|3field	luchthaven|vliegveld
bpassenger|traveller|commuter	passagier|reiziger|pendelaar|forens
atraffic|congestion|traffic jam|Bs	verkeer|files|verkeersopstopping
atransport|9ation|freight|carriage|haulage	vervoer|transport|vrachtvervoer|transporteren
cmotorway|highway|freeway	snelweg|autosnelweg|4weg
9town|city	stad|2eden|2adje
dvillage	dorp
bmunicipality|town council|local authority	gemeente|8lijk|8bestuur
emayor	burgemeester
bcapital city|7	hoofdstad|7eden
bcapital	kapitaal
9wealth|assets|fortune	vermogen|8s|activa|rijkdom
apublic square	plein|5en
cchurch|cathedral	kerk|kathedraal|kerkelijk
ahospital|clinic	ziekenhuis|kliniek|hospitaal
adoctor|physician|gp|general practitioner	dokter|arts|huisarts|geneesheer
cnurse|5s|4ing	verpleegkundige|8ster|6ger|7ing
apatient|7s	patiënt
amedicine|8s|drug|medication|5inal	geneesmiddel|medicijn|5atie
amedical|7 science|5ine	medisch|geneeskunde|Aig
cdrugs|narcotics|drug dealer|5trafficking	drugs|verdovende middelen|drugshandel|5dealer
8care|healthcare|welfare	zorg|gezondheidszorg|verzorging|welzijn
bprosperity|7ous|well-being	welvaart|5rend|3zijn|voorspoed
7colour|4r	kleur
9red|3dish	rood
9blue|3ish	blauw
9green|5ish	groen|5e
ayellow	geel
8white	wit|blank
9black	zwart
bgrey|2ay	grijs
abrown	bruin
bwooden|timber	hout
astone|brick|rock|4s	steen|baksteen|rots
apaper|cardboard	papier|6en|karton
cplastic	plastic|kunststof|9fen
boil|petroleum|crude	olie|aardolie|ruwe olie|petroleum
agas|natural gas	gas|aardgas
dpower cut|blackout|outage|power failure	stroomstoring|6panne|6uitval|6onderbreking
9energy|5etic	energie|7k
7machine|7ry|engine|motor	machine|motor|5en
6device|appliance|9s|3aratus	apparaat|toestel
6computer|laptop|software	computer|laptop|software
7network	netwerk
5password|user|4name	wachtwoord|gebruiker|9snaam
8research|8er|study|4ies	onderzoek|9er|Bs|studie
bmigrant|immigrant|7tion|migration	migrant|immigrant|7tie|migratie|allochtoon
crefugee|asylum|6 seeker|Ds	vluchteling|asiel|5zoeker
ehomeless|8ness|rough sleeper	dakloos|5zen|5osheid|thuisloos
badventure|8ous	avontuur|8lijk
bfine|4s|4d	boete|beboet|geldboete|9s|bekeuring
awarehouse|depot|storage facility	magazijn|pakhuis|loods|opslagplaats|depot
fdepartment store|Gs	warenhuis
eslender figure|2im|4ming|diet|lose weight	slank|afslanken|2vallen|vermageren|dieet
braw material|Cs|commodity|8ies	grondstof|9fen
bpoison|6ous|toxic	gif|vergif|giftig|6e|vergiftigd|9ing|toxisch
9gift|presents	cadeau|geschenk|gift|4en
adonation|5e|6d|3or	gift|4en|donatie|schenking|6en|doneren|3or
bsmoke|5r	roken|2okt|gerookt|roker|2ok
bbill|4s|draft law	wetsvoorstel|4ontwerp
9global|6isation|7zation	wereldwijd|mondiaal|globalisering|mondialisering
9ordinary|plain	gewoon|alledaags|doodgewoon
dvulgar|coarse|crude|obscene	ordinair|vulgair|grof|obsceen
9decent|respectable	fatsoenlijk|7|degelijk|behoorlijk
emock|4ery|ridicule|derision	spotten|4|bespotten|7ing|2lachelijk maken
cstain|spot|blot	vlek|gevlekt|smet
9voice|5s|2cal	stem|4men|4geluid
bsubway|underground|metro	metro|ondergrondse
atrap|4s|4ped|pitfall	val|3kuil|3strik|hinderlaag
ddike|dyke|levee|embankment	dijk|wal|dam
esausage	worst
enovel|5s|5ist	roman|5schrijver|Bfster
dtasty|delicious|5acy|savoury	lekker|smakelijk|delicatesse|heerlijk
amonster|5rous	monster|7lijk|gedrocht
9sample|6s|specimen|sampling	monster|staal|3len|2eekproef
7pattern	patroon|stramien
9cartridge|ammunition|bullet	kogel|munitie
9bank|4er	bank|4en|4ier|4wezen
abench|sofa|couch|settee	bank|4je|zitbank|sofa
7well|spring	put
9only then|not until|only when	pas dan|4als|niet eerder dan
eurge|impulse|instinct|8ive	drang|aandrang|impuls|instinct|drift
9fasting|ramadan	vasten|6periode|ramadan
8fixed|steady job	vast|4e|5 baan
9elapse|expire|6d|5y	verlopen|4iep|3vallen|6t|3strijken|6eken|aflopen
8oversight|4view|general view	overzicht|9elijk
9intellect	verstand|8elijk|intellect|rede
8grade|5s|marks|score	cijfer|punten|score|5s|quotering
9balance	weegschaal|balans|evenwicht
9balance|7d|equilibrium|imbalance	evenwicht|9ig|Be|balans|in balans
8share|5s|5holder|stock exchange	aandeel|5len|5elhouder|beurs
7market share|portion|share of|stake	aandeel|deel|marktaandeel
ainterest|8 rate|Ds	rente|5voet|5tarief|intrest
ainterests|self-interest|vested interest	belangen|eigenbelang|gevestigde belangen|belanghebbende
apremiums|bonus|subsidy	premie|6s|bonus|toeslag|3lage
asubsidy|6ies|7se|grant|5s	subsidie|8s|7ëren|gesubsidieerd|toelage|7n
abenefit payment|7s|social benefit|allowance	uitkering|toelage|7n|tegemoetkoming|toeslag
7policy|6maker|6-making	beleid|6s-|7maker|7lijn|7voering
cforeign policy|8affairs	buitenlands beleid|Abeleid|Ase zaken|Dpolitiek
fhousing policy	huisvestingsbeleid|woonbeleid|volkshuisvesting
fmonetary policy	monetair beleid|geldbeleid|rentebeleid
cpersonnel policy|human resources|hr	personeelsbeleid|Azaken|Adienst|hr
9insurance policy|policyholder	polis|verzekeringspolis|polishouder
dhuman rights|B|Bs violations	mensenrechten|Dschendingen|rechten van de mens
eright to vote|voting rights|suffrage|franchise	stemrecht|kiesrecht|stemrechten
acopyright|9s|intellectual property	auteursrecht|intellectuele eigendom
fveto	veto|4recht|4 uitspreken
dproperty right|Es	eigendomsrecht|Een
efreedom of expression|4 speech|4dom of speech	vrijheid van meningsuiting|meningsvrijheid|vrije meningsuiting
ffreedom of religion|religious freedom	godsdienstvrijheid|vrijheid van godsdienst|geloofsvrijheid
cconstitutional law|C|Cal|unconstitutional	grondwet|staatsrecht|grondwettelijk|ongrondwettig
elabour law|employment law	arbeidsrecht|Celijk
6service|agency	dienst|6verlening|instantie
cservice sector|8provider|provision of services	dienstensector|6verlener|Es
eintelligence service|secret service|intelligence agency|spy agency	inlichtingendienst|geheime dienst|veiligheidsdienst
eaid worker|relief worker|aid workers|relief effort	hulpverlener|Cs|Aing|noodhulp
bcivil service|Aant|Ds|public servant	ambtenarij|7ar|overheidsdienst
dsocial services|7work|Ber	sociale dienst|maatschappelijk werk|Ker|sociaal werk
ffire service|5department	brandweer|9dienst|9korps
eambulance service|9|paramedic	ambulance|ziekenwagen|ambulancedienst|8ier
apostal service|4 office|4man	postkantoor|4dienst|4bode
dcustoms|7 duties|8officer|tariff|6s	douane|5ier|5erechten|invoerrechten|6heffing|tarief
ctax authorities|4office|inland revenue|taxman|irs	belastingdienst|fiscus|belastinginspectie|9en
bhealth service|public health	gezondheidsdienst|volksgezondheid|ggd
fweather service|meteorological office|Bst	weerdienst|4kundige|4instituut|knmi
bcustomer service|help desk	klantendienst|7service|helpdesk
9measure|7s|step taken	maatregel|ingreep|5pen
dsafety measure|security measures|safety measures	veiligheidsmaatregel|Ken|beveiligingsmaatregelen
eprecaution|Aary	voorzorg|8smaatregel|uit voorzorg
dcountermeasure|retaliation|8ory|8e	tegenmaatregel|vergelding|Asmaatregel|7en|represailles
csanction|8ed|embargo	sanctie|7s|strafmaatregel|embargo
cscientific research|Bstudy|studies show	wetenschappelijk onderzoek|Ge studie|onderzoek wijst uit
9survey|poll|opinion poll|questionnaire	enquête|7s|peiling|opiniepeiling|vragenlijst|rondvraag|bevraging
emarket research	marktonderzoek
emedical examination|check-up|screening	medisch onderzoek|keuring|bevolkingsonderzoek|gezondheidscheck|screening
binvestigation team|Aors|detective	onderzoeksteam|speurder|rechercheur|9|onderzoekers
efollow-up research|9|further investigation	vervolgonderzoek|nader onderzoek|opvolging
eresidential area|housing estate	woongebied|4wijk|8en|4kern
6field|domain|sphere|fields of study	gebied|terrein|domein|vakgebied|vlak
elast resort|as a last resort	laatste redmiddel|in laatste instantie|3het uiterste geval|uiterste middel
cpayment method	betaalmiddel|6wijze
fpesticide|herbicide|insecticide	bestrijdingsmiddel|pesticide|gewasbeschermingsmiddel|onkruidverdelger
dcleaning product|detergent|soap	schoonmaakmiddel|wasmiddel|zeep|reinigingsmiddel
bevidence|piece of evidence	bewijsmiddel|7ateriaal|6stuk|5zen
bteaching material|9aids|2xtbook	leermiddel|Aen|2smateriaal|2erboek
dtraffic accident|road accident|car crash	verkeersongeval|Cluk|auto-ongeluk|verkeersongevallen
cair traffic|aviation|airline	luchtverkeer|6aart|Amaatschappij
ashipping|8 traffic	scheepvaart|Bverkeer|vaart|zeevaart
dpublic transport	openbaar vervoer|ov
etravel costs|7expenses	reiskosten|4onkosten|vervoerskosten
fenergy costs|7bill|Bs	energiekosten|7rekening|7factuur
eprice increase|6rise|6hike|inflation	prijsstijging|5verhoging|5stijgingen|inflatie
cworking hours|8time|hours of work	werktijd|8en|arbeidstijd|7duur|werkuren
dworking conditions	arbeidsomstandigheden|werkomstandigheden|arbeidsvoorwaarden
bworkplace|shop floor|at work	werkplek|4vloer|4plaats|op het werk
bworkshop	werkplaats|workshop|atelier|werkwinkel
dlabour market|job market	arbeidsmarkt|banenmarkt
fhomework	huiswerk|thuisopdracht
efull-time	voltijds|fulltime|voltijd
fovertime	overwerk|4uren|4werken
8framework|9s|context	kader|5s|raamwerk
8agreement|9s|deal|accord|settlement	overeenkomst|Cen|akkoord|7en|afspraak|deal
9contract|8ual|8or	contract|8ueel|aannemer
cemployment contract|labour contract	arbeidsovereenkomst|7contract|7overeenkomsten
btreaty|convention|pact	verdrag|7en|pact|conventie
dpeace agreement|6treaty|7alks	vredesakkoord|6verdrag|6overleg|6besprekingen
btrade union|Bs|labour union|union	vakbond|3vereniging|bond
astrike|6s|5ing|industrial action|walkout|strikers	staking|4en|3akt|gestaakt|staker|6s|werkonderbreking
ademonstration|Ds|Ae|Aors|protest|7ers	demonstratie|Cs|betoging|8en|demonstreren|betogen|6rs|protest|demonstranten
9parties|political party|Eies	partij|6en|politieke partij|Gen
copposition party|Bleader	oppositiepartij|9leider
cprime minister|2emier|chancellor	regeringsleider|premier|minister-president|eerste minister|kanselier
apresident|9s|9ial	president|9ieel|9schap
bchairman|5|5person|5woman|preside	voorzitter|Aschap|9n|zit voor
bkingdom|realm|empire	koninkrijk|rijk|4en|keizerrijk
felection result|Fs|5oral victory	verkiezingsuitslag|Bresultaat|Bzege
emajority|7ies|absolute majority	meerderheid|9den|volstrekte meerderheid
eminority|7ies	minderheid|8den|8idsgroep
acouncil|7lor	raad|4slid|6eden
ecity council|municipal council|local council	gemeenteraad|stadsraad|gemeenteraadslid
bcommittee|5ssion|As	commissie|9s|3ité
7body|3ies|organ|institution	orgaan|instelling|4ituut|lichaam
eorgans|5 donation|transplant	orgaan|6donatie|transplantatie
cspokesperson|6man|6woman|6people	woordvoerder|9ster|zegsman
dpress release|6conference|6statement	persbericht|4conferentie|6mmuniqué|4mededeling
cinterview|9ee	interview|vraaggesprek|geïnterviewd
9conversation|dialogue	gesprek|7ken|dialoog|conversatie
bdebate|6s	debat|5teren|gedebatteerd
7speech	toespraak|rede|speech|toespreken
abudget|6ary	begroting|9en|budget|6tair
dbudget deficit|deficit	begrotingstekort|tekort
eeconomic growth|gdp	economische groei|bbp|groeicijfer
ainvestment|6|6ed|6or	investering|8en|geïnvesteerd|investeerder|belegger|7n
binsurance|5e|6r	verzekering|Ben|8en|8d|8aar
esocial security|welfare state	sociale zekerheid|verzorgingsstaat|welvaartsstaat
epension|7 fund|retirement pension	pensioen|8en|8fonds|ouderdomspensioen|aow
esecurity forces|police force|peacekeepers|9ing	veiligheidstroepen|ordediensten|4troepen|vredesmacht|6troepen
enational security|state security	nationale veiligheid|staatsveiligheid
bcyber security|5security|hacking|4er|cyberattack	cyberveiligheid|5beveiliging|hacken|5r|cyberaanval
apersonal data|data protection|privacy law	persoonsgegevens|gegevensbescherming|privacywet|avg
8identity|8 card|6fy	identiteit|Askaart|6ficeren|geïdentificeerd
dpassport|visa	paspoort|8en|visum|3a
enationality|Aies|dual nationality	nationaliteit|Den|dubbele nationaliteit
8licence|5se|permit|6s	vergunning|Aen|licentie|verlof|3gund
8certificate|Bs|7ed	certificaat|9ten|getuigschrift|attest|gecertificeerd
cdiploma|7s|qualification|Ds	diploma|7's|kwalificatie|Cs
fschool year|7holidays	schooljaar|6vakantie
fschoolchild|Bren|6 age	schoolkind|Aeren|6gaand|leerplichtig
enursery|7 school|preschool	kleuterschool|peuterspeelzaal|kleuteronderwijs|7klas
bdeath rate|mortality|death toll	sterftecijfer|7|dodental|5cijfer|mortaliteit
adeath penalty|capital punishment|execution|6ed	doodstraf|terechtstelling|executie|geëxecuteerd
elifestyle	levensstijl|6wijze|2efstijl
8environment|Bal|Dly friendly|eco-friendly	milieu|6-|6vriendelijk|leefmilieu|4omgeving
awaste|garbage|rubbish|refuse	afval|vuilnis|huisvuil|afvalstoffen
cwaste processing|recycle	afvalverwerking|recycling|6eren|7n|gerecycled
edrinking water|tap water	drinkwater|leidingwater|kraanwater
csewage|3er|wastewater	riolering|3ol|afvalwater|rioolwater
cglobal warming|climate change|9risis	opwarming van de aarde|klimaatverandering|7opwarming|7crisis
cgreenhouse gas|Ees|emissions|carbon emissions|emit	broeikasgas|Bsen|uitstoot|co2-uitstoot|emissies|uitstoten
drenewable energy|solar energy|wind energy|solar panels	hernieuwbare energie|zonne-energie|windenergie|zonnepanelen|duurzame energie
bsustainable|9ility|9le development	duurzaam|6me|6amheid|verduurzamen|Aing
dnuclear energy|8power|9lant|8reactor	kernenergie|4centrale|4reactor|atoomenergie
dnuclear weapon|Es|atomic bomb	kernwapen|atoombom|5wapen|kernbom
apower station|6plant|6stations	elektriciteitscentrale|krachtcentrale|energiecentrale
ffood safety|5poisoning	voedselveiligheid|9rgiftiging
efood supply|5aid|5bank	voedselvoorziening|7hulp|7bank
emember state|Cs	lidstaat
beuropean union|2	europese unie|2
bunited nations|2	verenigde naties|vn
7united states|us|2a|america|7n	verenigde staten|vs|amerika|7ans|7nen
aunited kingdom|uk|britain|4ish|great britain	verenigd koninkrijk|vk|groot-brittannië|brits|4ten
9netherlands|dutch|5man|holland	nederland|9s|9er
abelgium|5an	belgië|5sch|4
cflanders|2emish	vlaanderen|4ms|3ming
agermany|6	duitsland|5|5er
afrance|2ench|6man	frankrijk|4s|5man
bspain|3nish|5ard	spanje|3ans|3njaard
bitaly|4ian	italië|5aans|6nen
arussia|6n	rusland|3sisch|4en
9china|4ese	china|4ees
aeurope|6an	europa|5ees|6anen
dmiddle east|Bern	midden-oosten
bcity centre|downtown	stadscentrum|binnenstad|centrum
cstarting point	uitgangspunt|vertrekpunt|beginpunt
cbottleneck|sticking point	knelpunt|8en|struikelblok|breekpunt
bagenda item|6|6s	agendapunt|6|dagorde
ccandidate	kandidatenlijst|7at|kieslijst
ctarget group|7audience	doelgroep
eworking group|task force	werkgroep|taskforce
einterest group|lobby group|5|5ist	belangengroep|8vereniging|lobby|5ist|pressiegroep
cage group|9s|4category	leeftijdsgroep|9categorie
fage limit|minimum age	leeftijdsgrens|minimumleeftijd
dspeed limit|5ing|5 camera	snelheidslimiet|maximumsnelheid|snelheidsovertreding|flitspaal
fminimum wage	minimumloon
bfraud|5ulent|5ster|swindle|scam	fraude|6ur|5uleus|5eren|oplichting|7er
bcorruption|7|bribe|5ry	corruptie|7|omkopen|2gekocht|2koping|smeergeld|steekpenning
dsexual abuse|child abuse|rape|3ist	seksueel misbruik|kindermisbruik|9handeling|verkrachting|9|9er
bmurder|6er|homicide|manslaughter	moord|vermoorden|moordenaar|doodslag
dsuicide	zelfmoord|4doding|4moorden
8suicide attack|bomb attack|4ing|attack|6s	aanslag|7en|bomaanslag|zelfmoordaanslag
bterrorism|8t|6	terrorisme|8t|4eur|4oristisch
bbomb|4ed|4ardment|air strike|3strikes	bom|3barderen|8ment|luchtaanval
dkidnap|abduct|6ion|kidnapper	ontvoeren|7ing|kidnappen|ontvoerder
esmuggle|6ing|6er	smokkelen|7|7aar
cslavery|5|5 trade|enslaved	slavernij|3af|3venhandel|4in
eblackmail|extort|6ion	chantage|5eren|afpersing|6en
drobbery|5d|5r|hold-up|armed robbery	overval|7len|9r|beroving|4ofd|roof
evandalism|6s|6ised	vandalisme|5al|5len|vernieling|Aen
criot|4ers|unrest|disturbances	rel|3len|3schoppers|onrust|2lusten|2geregeldheden
aclue|tip-off|hint|tip	aanwijzing|Aen|tip|hint|aanknopingspunt
8trace|5s|4k|5s|3il	spoor|3ren|voetspoor
bsuspect|accused person|defendant	verdachte|9n|beklaagde|2schuldigde
bappeal|6s|6ed|court of appeal	beroep|hoger beroep|in beroep gaan|beroep aantekenen|hof van beroep|gerechtshof
9call	oproep|beroep doen op|doet een beroep op|hulpvraag|noodkreet
cunacceptable|intolerable|not acceptable	onaanvaardbaar|Cre|2toelaatbaar|2duldbaar|2acceptabel
cunbelievable|incredible|unbelievably|incredibly	ongelooflijk|6felijk
dunavoidable|inevitable|9y	onvermijdelijk|Ee|2afwendbaar|2ontkoombaar
eunpredictable|Bility	onvoorspelbaar|Cre|Carheid
cpredictable|foreseeable	voorspelbaar|Are|4zienbaar
bunforeseen|9able|2expected	onvoorzien|Ae|3erwacht|Ae|5hoopt
cunlimited|2restricted|boundless|limitless	onbeperkt|2gelimiteerd|grenzeloos|onbegrensd
eunconditional	onvoorwaardelijk|zonder voorwaarden
bconditional|Bly|suspended sentence	voorwaardelijk|Ee|F straf
eunanimous|6ity	unaniem|7e|eenparig|3stemmig|unanimiteit
bundesirable|2wanted|3elcome	ongewenst|2welkom
adesirable|5ed|wanted	wenselijk|gewenst
eunderstandable|comprehensible|understandably	begrijpelijk|Ce|verstaanbaar
equestionable|dubious|doubtful	twijfelachtig|De|dubieus|6ze|bedenkelijk
dirreversible|5ocable|4parable	onomkeerbaar|Are|2herroepelijk|5stelbaar
firresponsible|Cy	onverantwoord|De|Elijk
euntouchable|impunity|2munity	onaantastbaar|straffeloosheid|onschendbaarheid|immuniteit
cunusable|out of use	onbruikbaar|buiten gebruik
busable|practicable|serviceable	bruikbaar|7re|hanteerbaar
eflammable|inflammable	brandbaar|7re|ontvlambaar|licht ontvlambaar
9comparable|similar to	vergelijkbaar|Bre|te vergelijken
fmeasurable	meetbaar
dnoticeable|tangible|palpable	merkbaar|voelbaar|tastbaar|6re
9applicable|relevant provision	toepasselijk|van toepassing|toepasbaar
cenforceable|binding law	afdwingbaar|9re
erecognisable|7zable	herkenbaar|Aheid
einvaluable|priceless	onschatbaar|van onschatbare waarde|onbetaalbaar
cinaccessible|unreachable|2attainable	onbereikbaar|2toegankelijk|2haalbaar
eunarmed|disarm|6ament	ongewapend|2twapenen|8ing
cunused|2tapped|2utilised	ongebruikt|2benut
cunpaid|arrears|overdue bills	onbetaald|openstaand|achterstallig|betalingsachterstand
eunregistered|2declared work|moonlighting	zwartwerk|5 werk|in het zwart|niet aangegeven|ongeregistreerd
duntouched|intact|undamaged	onaangeroerd|intact|onbeschadigd|2geschonden
cunchanged|2altered	onveranderd|2gewijzigd|2veranderde
9relevant|7ce|pertinent	relevant|8e|8ie
bunsuitable|2fit|inappropriate|improper	ongeschikt|4past|8e|misplaatst
cinformal|unofficial	informeel|onofficieel|officieus
binactive|passive|inaction	inactief|passief|stilzitten|werkeloos toezien
cinfinite|endless|7ly|never-ending	oneindig|eindeloos
edisloyal|betray|6al|traitor|2eason	verraden|5ad|landverraad|trouweloos
bdisorder|chaos|4tic|mess|4y	wanorde|chaos|4tisch|rommel|6ig|puinhoop
fdisbelief|sceptical|skeptical|scepticism	ongeloof|sceptisch|9e|4sis|ongelovig
ffrustrated|8ion	gefrustreerd|frustratie|As
fwrongdoing|misconduct|malpractice	misstand|wangedrag|3praktijken|3daad
dpregnant|7cy	zwanger|7e|7schap|in verwachting
fpowerless|helpless	machteloos|Aheid|hulpeloos|weerloos
esenseless|mindless|meaningless	zinloos|5ze|5osheid|betekenisloos
dcountless|innumerable|myriad	talloos|5ze|ontelbaar|7re
eharmless|innocuous	onschadelijk|2gevaarlijk|2schuldig
eunemployment benefit	werkloosheidsuitkering|ww|werkloosheidsuitkeringen|dop
anameless|anonymous|6ity	anoniem|7e|5miteit|naamloos
awireless|cordless	draadloos
ebaseless|unfounded|groundless	ongegrond|9e|4fundeerd|uit de lucht
ecar-free|pedestrian zone|A	autovrij|voetgangerszone|A|autoluw
breuse|4able|single-use	hergebruik|3bruikbaar|wegwerp-|eenmalig gebruik
brebuild|6t|2construction|2building	wederopbouw|heropbouw|3bouwen|7d
7reconsideration|2vise|5ion|4ewed	herzien|6t|6ning|Aen|evaluatie
creopen|6ing	heropenen|7ing|weer opengaan
dreorganise|9ation|2structure|Aing|Aed	reorganiseren|9atie|herstructureren|Ding|3vormen
dreform|6ing|6er	hervormen|7t|7d|7ing|7er
dredistribute|Bion	herverdelen|8eld|8ling
drewrite|6ten|4ote	herschrijven|7even|7ijft
aredefine|2name	hernoemen|omdopen|herdefiniëren
dregenerate|2vive|5al	heropleven|8ing|doen herleven|opleving|nieuw leven inblazen
drehabilitate|Bion|5	revalideren|7atie|2habilitatie|2classering
fco-author|3founder|3owner	medeoprichter|coauteur|mede-eigenaar|4auteur
eco-decision|say in|have a say	inspraak|medezeggenschap|inspraakprocedure|zeggenschap
bprejudice|9s|9d|bias|4ed	vooroordeel|4ingenomen|Dheid|partijdig|bevooroordeeld
bimpartial|9ity|unbiased|neutral|7ity	onpartijdig|Bheid|neutraal|6le|7iteit|onbevooroordeeld
aprospect|8s|perspective|Bs	vooruitzicht|perspectief|Aven|uitzicht
eprehistoric|antiquity|middle ages|medieval	prehistorisch|oudheid|middeleeuwen
dcounterpart|opposite number	tegenhanger|ambtgenoot|collega|evenknie
fanti-semitism|4semitism|4-semitic	antisemitisme|Bch|jodenhaat
bnonprofit|3-profit|2t-for-profit	zonder winstoogmerk|vzw|non-profit
enon-governmental organisation|ngo	ngo|niet-gouvernementele organisatie
eself-employed|freelancer|9|self-employment	zelfstandige|Cn|zzp'er|3|freelancer
esubcontractor|Bing	onderaannemer|Bing
dsubdivision|3sidiary	dochteronderneming|7bedrijf|onderverdeling|filiaal
ebilingual|multilingual|bilingualism	tweetalig|9heid|meertalig|9heid
8multiply	meervoudig|veelvoud|2rmenigvuldigen
eunilateral|one-sided	eenzijdig|9e|unilateraal
ebilateral|multilateral	bilateraal|multilateraal
eversatile|many-sided|all-round	veelzijdig|Aheid
dtogetherness|solidarity|7y	solidariteit|6ir|saamhorigheid|verbondenheid
eworkload|4 pressure	werkdruk|4last
cunderage|minor|5s	minderjarig|Be
dratify|5ied|6cation	ratificeren|7atie|bekrachtigen|Aing
7amend|5ed|5ment	amenderen|6ment
9finances|7d|6ing|fund|4ing	financieren|9t|9ing|bekostigen|8ing
csimplify|7ication	vereenvoudigen|Cing
afacilitate|make easier|facility	vergemakkelijken|faciliteren|8it|voorziening
cclarify|6ied|7cation	verduidelijken|Cing|ophelderen|8ing
dshorten	verkorten|inkorten|verkorting
9lengthen|extend|6ed|prolong	verlengen|7t|7ing
fbroaden|widen|5ed	verbreden|6ed|6ding|3ruimen|7ing
csoften|6ed|mitigate|alleviate|8ion	verzachten|8|8ing|3lichten|lenigen|temperen
eharden|toughen|hardened|3sher	verharden|7|7ing
cenrich|6ment	verrijken|7ing
fageing|2ing|2eing population	vergrijzing|3oudering|3grijzen|7sd
freplaceable|irreplaceable	vervangbaar|onvervangbaar
eextremism|8t	extremisme|8t|9isch
dprogressive	progressief|vooruitstrevend
cdemocracy|7tic|8|7cies	democratie|Aën|9sch|7at|7ten
fdictator|8ship|9|authoritarian	dictator|6uur|7ren|autoritair|alleenheerser
dtyranny|5t|oppressive regime|regime	tirannie|5|regime|schrikbewind
drevolution|Aary	revolutie|8onair|omwenteling
eexile|banish|6ment	verbannen|7ing|ballingschap|7|7en
eboycott	boycot|6ten
dcensorship|6	censuur|5reren
cpropaganda|disinformation|misinformation|fake news	propaganda|desinformatie|misinformatie|nepnieuws
btradition|9al|Bly|9s	traditie|8s|7oneel|van oudsher
5custom|6s|habit|5s	gewoonte|8n|8s|zede
dceremony|7ial|ritual	ceremonie|plechtigheid|8|rituelen
bheritage|legacy|inheritance|7|heir	erfgoed|nalatenschap|erfenis|2ven|2ft|geërfd|erfgenaam
4testament|last will	testament|laatste wil|wilsbeschikking
4willpower|political will	wil|3skracht|politieke wil
9monument|8s|statue	monument|standbeeld
9flag|national anthem	vlag|volkslied
asymbol|6ic|7se	symbool|5lisch|8eren
8sign|4al|6s	teken|5en|signaal|5len|sein|bord
egesture	gebaar|2ste
8relationship|Cs|8|8s|ties	relatie|7s|betrekkingen|verhouding|band|4en|verband
6system|6atic|Aally	systeem|stelsel|systematisch|stelselmatig
9structure|8al|Aly	structuur|7reel|9le|opbouw
7programme|9s|7|7s	programma
afactor|6s|determinant	factor|6en
aaspect|facet	aspect|facet|opzicht
9element|ingredient|As	element|bestanddeel|ingrediënt
7detail|6s|6ed|in detail	detail|6s|bijzonderheid|Bden|gedetailleerd|uitvoerig
7content|7s	inhoud|6elijk
9title|heading|4line	titel|kop|krantenkop|opschrift
bgap|chasm	kloof|3ven|leemte|lacune|gat
bhole|pit	gat|3en|kuil|put
6line|stripe	lijn|streep
6option|6s|alternative	optie|5s|alternatief|keuzemogelijkheid
aburden|load|onus	lasten|belasting|6end
9break|5s|pause|recess	pauze|5s|onderbreking|reces|rustpauze
8force|5s|strength	kracht|6en|sterkte
9pressure|8s	druk|pressie
bstruggle|fight against|combating	bestrijding|gevecht|worsteling
cvictory|6ies|triumph|victorious|6	overwinning|Ben|zege|triomf|zegevieren
adefeat	nederlaag|7gen
aintroduction|preface|foreword|introductory	inleiding|6en|voorwoord
dsecretary|8iat|8y general	secretaris|8esse|8iaat|9s-generaal
9office|6s|bureau|desk	kantoor|bureau|6s
dheadquarters|4 office	hoofdkantoor|6wartier|5zetel|maatschappelijke zetel
7address|place of residence	adres|woonplaats|domicilie
aaffect|erode|3sion|impair|6ed	aantasten|tast aan|4te aan|aangetast|3tasting|uithollen|7ing
7supplement|Aary|complement|additional|extra	aanvullen|vult aan|aanvulling|7end|bijkomend|extra
eproclaim|3mulgate|decree	afkondigen|kondigt af|afkondiging|uitvaardigen|decreet
8close|5d off|seal off|4ed off|cordon off	afsluiten|sluit af|2oot af|afgesloten|2sluiting|2zetten|2gezet
acoordinate|9ion|attune	stemt af|afgestemd|coördineren|7atie
bdeviate|6ion|2part from|divergent	afwijken|wijkt af|week af|afgeweken|2wijking|6end
cimpose|5ition|inflict	opleggen|legt op|3de op|opgelegd|2legging
ayield a result|bring in|produce results	opleveren|levert op|5de op|opgeleverd|2brengen
asuspend|7ed|6sion	opschorten|schort op|opschorting|schorsen|geschorst|schorsing
9guided tour|show around|guide	rondleiden|8ing|Ben|gids
dstandstill|5 still|3gnate|7ion|deadlock|impasse|stalemate	stilstaan|7nd|2agneren|5atie|impasse|patstelling|vastgelopen
cleak|4age	uitlekken|lekt uit|3ken|gelekt|lek|3kage
eextradite|8ion	uitleveren|levert uit|uitlevering|Bsverzoek
bdivert|6ed|detour|diversion|swerve	uitwijken|3geweken|omleiden|6ing|2weg
eread out|5aloud	voorlezen|leest voor|las voor
aresult in|lead to|culminate in	leiden tot|4t tot|4de tot|uitmonden in|resulteren in|uitlopen op
8imitate|copy|3ies|5d|imitation	nadoen|2bootsen|imiteren|4atie|kopiëren|4e|namaak
asee the need|insight	ziet in|zag in|ingezien|2zicht
6settings|configure	instellen|2gesteld|2stelling|afstellen
9absorb|5ption|soak up	opslorpen|absorberen|opzuigen
8hospitalised|8 admission|admitted	opgenomen|ziekenhuisopname|in het ziekenhuis opgenomen
ecustody|remand|pre-trial detention|in custody	hechtenis|voorlopige hechtenis|4arrest|in bewaring|aanhouding
cclear away|6up|4n-up|5 up	opruimen|ruimt op|opgeruimd|wegruimen|schoonmaak
9snap up|conquer|6st	veroveren|7t|7ing|innemen|2genomen|2name
dliberate|7ion|7or	bevrijden|7t|7de|7|7ing|7er
dretreat|pull back|fall back	zich terugtrekken|terugtocht|6rekking|aftocht
9push forward|offensive	oprukken|rukt op|4e op|opmars|offensief
cstab|4bed|5ing|knife attack	steken|neersteken|4gestoken|steekpartij|messteek|3aanval
cintimidate|9ion	intimideren|geïntimideerd|intimidatie|bang maken
eincite|6d|6ment|stir up|instigate	aanzetten tot|opruien|5ing|2hitsen|2gehitst|aanstoken|haat zaaien
etempt|5ation|seduce	verleiden|7|7ing|7elijk|in de verleiding
bbargain|haggle|bargain price|discount	korting|7en|afdingen|koopje|pingelen
cbet|gamble|5ing|5er|wager	gokken|3t|gegokt|gokker|wedden|6schap|kansspel|8en
ecoordinate efforts|streamline|harmonise|8ation	harmoniseren|8atie|stroomlijnen|op elkaar afstemmen
bvigilant|7ce|alert|on guard	waakzaam|8heid|alert|op zijn hoede|alertheid
awatch over|guard|5ed|5ing	bewaken|4akt|4king|5er|waken over
fbehind the scenes	achter de schermen
acontrary to|unlike|in contrast to|as opposed to	in tegenstelling tot|anders dan|tegen in
cas soon as possible|2ap	zo snel mogelijk|4poedig mogelijk|ten spoedigste
9at the beginning of|7start of|early in	begin|aan het begin van|in het begin van
aat the end of|late in	eind|aan het einde van|op het einde van
7as follows|the following	als volgt|het volgende
8above-mentioned|aforementioned|in question	bovengenoemd|5vermeld|voornoemd|in kwestie|desbetreffend
bso-called	zogenaamd|4heten|4noemd
8called|named|by the name of|is called	heten|2et|4te|genaamd
dmore or less|so to speak|as it were	min of meer|als het ware|zogezegd|2 ongeveer
dtime and again|over and over|again and again	steeds weer|telkens weer|keer op keer|steeds opnieuw
7now that|seeing that	nu dat
fboth and	zowel als
6with the help of|by means of|using	met behulp van|4de hulp van|door middel van
ain writing|written|in black and white	schriftelijk|Ce|op papier
cliterally|verbatim|literal	letterlijk|woordelijk
don a large scale|large-scale|mass scale	op grote schaal|grootschalig
fsmall-scale	kleinschalig|Ce
9on site|3the ground|in situ	ter plaatse|6ekke
aunder way|in progress|ongoing|pending	aan de gang|bezig|gaande|lopend|6e|hangende
bby definition|as such|in itself	per definitie|als zodanig|op zich|an sich|op zichzelf
ageared towards|intended for|meant for	bestemd voor|2doeld voor|gericht op|toegespitst op
bdestination|bound for	bestemming|reisbestemming|met bestemming
9belonging together|appurtenant|corresponding	bijbehorend|3horend|daarbij horend
dtendency to|inclined|prone to|liable to	geneigd|7 tot|neigen|vatbaar voor
amutual consent|consensus	consensus|eensgezindheid|overeenstemming
ccompromise|middle ground|meet halfway	compromis|middenweg|tussenoplossing|tegemoetkomen|gulden middenweg
econcession|make concessions|accommodate	toegeving|concessie|tegemoetkoming
atie|drawn|equalise	gelijkspel|6maker|remise
cchampion|8ship|title holder	kampioen|8schap|titelhouder
8record|6s|6-breaking|6 high	record|6s|6hoogte|6aantal
dmedal|5s|olympic	medaille|8s|olympisch|9e spelen
9tournament|semi-final|league	toernooi|finale|halve finale|competitie|beker
9score|5d|5r	doelpunt|scoren|3ort|gescoord|goal
ccoach|5es|trainer	trainer|coach|bondscoach
bsupporter|fan	supporter|fan|aanhanger
cfollower|adherent|8s	aanhanger|9s|volgeling|5rs|aanhang
cgod|divine|deity	god|3delijk|3heid
dprayer|6s|4|4ing	gebed|bidden|bad
cmuslim|islam|5ic|mosque	moslim|islam|5itisch|moskee
djew|3ish|synagogue|judaism	jood|4s|synagoge|jodendom
dchristian|9ity	christen|7lijk|7ndom
ddevil|hell|demon	duivel|hel|demon
dmiracle|5ulous|wonder	wonder|6baarlijk|mirakel
bmystery|6ious|riddle|enigma|puzzle	mysterie|8us|raadsel|7achtig|geheimzinnig|puzzel
cghost|spooky|haunted	spook|5achtig|geest
atrick|ruse|ploy	truc|listen|kunstje
dlottery|jackpot	loterij|3|3je|kansspel
ctoy|doll	speelgoed|pop|3pen|speeltje
bball	bal
bwheel|tyre|tires	wiel|band|4en
aclock|watch|5es|alarm clock	klok|horloge
9calendar|schedule|timetable	kalender|agenda|dienstregeling|rooster|tijdschema|planning
bhotel|accommodation|lodging	hotel|accommodatie|logies|onderkomen
ctourist|6m|holidaymaker	toerist|6me|6tisch|vakantieganger
9farewell party|party|reception	feest|5je|fuif|receptie|afscheidsfeest
aban|prohibit|8s|8ion|forbid|6den|outlaw	verbod|6en|4ieden|4ood
caggressive|8on|7or	agressief|8|6or
eambition|7us	ambitie|7us|8ze|eerzuchtig
cauthentic|9ity|genuine article	authentiek|Ae|8citeit|echtheid
eawkward|uncomfortable|2easy	ongemakkelijk|2behaaglijk|6gen|2handig
bbarrier|fence	barrière|slagboom|hek|3ken|afsluiting
bthreshold|9s	drempel|7s|7waarde
ebless	zegenen|5t|gezegend|zegen
bflourish|thrive	bloeien|5t|5de|gedijen|floreren
bburst|crack	barsten|5|scheuren
dcharity|6able	liefdadigheid|goed doel|4e doelen|liefdadig|9heidsinstelling
dcharm	charme|5ant|bekoring|4orlijk
bclassic|7al	klassiek|8er
acomprehensive|extensive|9ly|wide-ranging	uitgebreid|3voerig|omvattend|alomvattend|veelomvattend
bconfuse|7d|6ion	verwarren|6d|6ring|in de war
econscience|8tious	geweten|7svol|8wroeging|8bezwaar
8convenient|9ce	handig|gemak|2legen komen
acore|essence|heart of the matter|crux|gist	kern|essentie|kern van de zaak|wezen
ccraft|5sman|9ship|handicraft	ambacht|7en|8lijk|vakmanschap|handwerk
8creature|living being	schepsel|wezen|5s|levend wezen
ccrew|4s|4 members	bemanning|9slid|Beden
acycle|5s|4ical	cyclus|4i|kringloop|cyclisch
ddecorate|8d|7ion|As	versieren|7ing|decoratie
cdeposit|down payment	waarborg|8som|statiegeld|voorschot|aanbetaling|storten
edesert|wilderness	woestijn|wildernis
edignity|5fied|human dignity	waardigheid|7|menselijke waardigheid|eerwaardigheid
ddiscipline|9ary	discipline|tucht|gedisciplineerd|disciplinair
ddrama|5tic	drama|5's|5tisch
ftragedy|4ic|6ally	tragedie|8s|4isch|8e|2eurspel
aeager|keen	gretig|happig|begerig
9edition	editie|oplage
delegant|6ce|graceful|5	elegant|7ie|sierlijk|gracieus
eembrace|hug|cuddle	omhelzen|5st|5zing|2armen|knuffelen|7
ckiss	kus|3t|gekust|zoen
bemotion|7al	emotie|5oneel|8le|gemoedsaandoening
7enables|make possible	in staat stellen|mogelijk maken|maakt mogelijk|mogelijk gemaakt
centhusiasm|9tic|A	enthousiasme|At|Be|geestdrift|Aig|liefhebber
bevolve|6s|6d|4ution	evolueren|6ert|geëvolueerd|evolutie
aexclusive|9ly|sole right	exclusief|uitsluitend|alleenrecht
eexcuse|6s|pretext	excuus|smoes|5je|voorwendsel|uitvlucht
9expose|5ure|be exposed to	blootstellen|5gesteld|5stelling|5leggen|5gelegd
cfashion|7able|trendy	mode|3ieus|in de mode
afavourite|4rite|8s	favoriet|lievelings-|Aeten
bgeneration	generatie
dgenerous|6sity	vrijgevig|gul|3heid|genereus|royaal|vrijgevigheid
fstingy|miserly|greedy|5	gierig|hebzuchtig|8|inhalig|vrekkig
9guideline|4ance	richtlijn|9en|leidraad
adirective	richtlijn
dhonour|6s|6ed|4r|5ed|4urable	eer|eren|vereren|geëerd|eerbaar|3vol|huldigen|gehuldigd|hulde
dhorizon|7s	horizon|einder|gezichtseinder
billustrate|9ion|Ave	illustreren|geïllustreerd|illustratie|Bf
bimpress|7ion|As|8ve	indruk|6wekkend|6 maken|onder de indruk
ainfect|6ion|contagious|infectious	besmetten|7ing|7elijk|infectie|aansteken
avirus|3al	virus|3aal
bepidemic|8s|pandemic	epidemie|8ën|pandemie
dquarantine|Ad|self-isolation	quarantaine|in quarantaine|zelfisolatie
9vaccine|6ation|8e|jab	vaccin|6atie|6eren|inenting|5en|prik
asurgery|5on|4ical|operate on|undergo surgery	operatie|chirurg|7ie|8sch|opereren|ingreep
ccancer|tumour|4r	kanker|tumor|gezwel|kankerpatiënt
estroke|heart attack|cardiac arrest	beroerte|hartaanval|4infarct|4stilstand
fallergy|6ic	allergie|7sch
dpharmacy|7ist|chemist|drugstore	apotheek|drogist
eaddiction|6|6ive	verslaving|6afd|6vend
bsymptom	symptoom|verschijnsel|Cen
binspire|7s|6ation	inspireren|geïnspireerd|inspiratie|bezielen
9integrate|8ion|civic integration	integreren|geïntegreerd|integratie|2burgeren|8ing|2geburgerd
cintegrity|2corruptible	integriteit|5er|onkreukbaar|Bheid
bisolate|7d|6ion	isoleren|geïsoleerd|isolement|4atie|afzonderen
clandscape|scenery	landschap|natuurschoon
9layer|stratum	laag|2gen
dleisure|7 time|free time|spare time	vrije tijd|5tijd|9sbesteding
fhobby|pastime	hobby|liefhebberij|tijdverdrijf
blogic|5al	logica|4sch|7erwijs
fluxury|5ious	luxe|3ueus|weelde
9magic|5al|5ian	magie|4sch|tovenaar|4ren|goochelaar
amechanism|7cal	mechanisme|8ch|Ae
bmissile|rocket	raket
bmission|7s	missie|6s|zending
amix|3es|3ture|blend	mengen|4t|4sel|mix|vermengen
amotivate|7ion	motiveren|5atie|drijfveer
anegative	negatief
9positive	positief
fobsession|6ed|6ive	obsessie|geobsedeerd|obsessief|bezeten van
eoptimism|7tic|8	optimisme|7tisch|8
epanic|5ked|6ing	paniek|in paniek|panikeren|4ekerig
cpassion|7s|7ate	passie|hartstocht|Aelijk|gepassioneerd|2dreven
cphenomenon|8a	verschijnsel|Cen|fenomeen
ephilosophy|9er|9ical	filosofie|6of|6fisch|wijsbegeerte
fpioneer|trailblazer	pionier|baanbrekend|wegbereider|voortrekker
bconspiracy|9ies|7e|7acy theory	samenzwering|complot|7ten|8heorie|samenzweren
cpoem|3try|4	gedicht|poëzie|dichters|7es|5kunst
fprimitive|uncivilised	primitief|onbeschaafd
bprivilege	voorrecht|privilege|bevoorrecht
cproductive|9ity	productief|8viteit
erevenge|avenge|vengeance	wraak|2eken|gewroken|wraakactie|5zuchtig
droutine	routine|7us|sleur|routinematig
dsacrifice	opofferen|7ing|offer
csatellite	satelliet
bscene	scène|tafereel|toneel
bseed	zaad|4je|kiem
ashadow|4e	schaduw|lommer
cshield|screen off	schild|afschermen|2geschermd
dspark|5s|5ed	vonk|aanwakkeren|ontketenen
dspeculate|8ion|9ve	speculeren|6atie
bsponsor|7ship	sponsor|7ing
cspontaneous	spontaan|vanzelf
bstamp|postage	postzegel|stempel
cstare|5s|5d|gaze|glance	staren|3art|blik|turen
8status|prestige|7ious	status|aanzien|prestige|7ieus
bstretch|3ain	rekken|uitrekken|strekken|gestrekt|oprekken
astrategy|7ic|tactic	strategie|8sch|tactiek|5sch
ctalent|gifted	talent|6vol|getalenteerd|begaafd|7heid
6tone|4s|4 of voice	toon|klank|5en
9transform|9ation|convert	omvormen|6ing|transformeren|9atie|omzetten|2gezet
dtribe|4al	stam|4men|volksstam
etwin	tweeling|8broer|8zus
dundoubtedly|without doubt|no doubt|without question	ongetwijfeld|zonder twijfel|stellig|zonder meer|buiten kijf
buniverse|cosmos|universal	heelal|universum|7eel
emourn|bereavement|grieving	rouw|4verwerking
esin|3ner	zonde|5n|4igen|4aar
cgiant	reus|gigant
8brand|trademark|logo	merk|4en|4naam|handelsmerk|logo
8advertise|9ment|8ing|2|2s	adverteren|7ntie|reclame|7spot
centertainment|9|9ing|amusement	vermaak|amusement|vermaken|entertainment|verstrooiing
eorchestra|concert	orkest|concert
epiano|4ist	piano|4ist
9engineer	ingenieur|techniek
9architect|9ure	architect|9uur|bouwkunst
9library|6ies|7an	bibliotheek|9ken|9caris
djury|3or	jury|4lid|5eden|gezworenen
epillar|cornerstone|backbone	pijler|hoeksteen|ruggengraat|steunpilaar
aarm|3s	arm
9hand	hand
cfinger|thumb	vinger|duim
cleg	been|2nen|poot|2ten
eknee	knie
cfoot|feet	voet|4en|te voet
etoe	teen
ccoffee|cup of coffee	koffie|2p koffie
dtea	thee|kop thee
dwine|4s	wijn
ebeer|lager	bier|pils|2ntje
balcohol|7ic drinks|liquor|spirits	alcohol|7ische dranken|sterkedrank|alcoholisch
echeese	kaas
ebutter|margarine	boter|margarine
esalt|4y	zout
dpepper	peper
bsheep|lamb	schaap|lam|3meren
fgoat	geit
9mouse|mice	muis
crat	rat
einsect	insect
5bee|3hive|3keeper	bijen|5korf|imker
8table	tafel
cdesk|4s	bureau|6s|schrijftafel
bshoe|footwear	schoen|5isel
bboots	laars
ccoat|jacket	jas|mantel
chat|cap	hoed|pet|muts
cshirt	hemd|overhemd|shirt
edress|gown	jurk|kleed|japon
bclothes|5ing|garment	kleren|3ding|5j|5ngstuk
abus|coach|5es	bus|touringcar|autobus
etram|streetcar	tram
ebathroom|shower	badkamer|douche
dliving room|sitting room|lounge	woonkamer|zitkamer|leefruimte|huiskamer
droof|4top	dak
dceiling|7s	plafond|7s
cstairs|5case|5way	trap|4pen|7huis
eladder	ladder
9car|vehicle|automobile	auto|wagen|voertuig
amotorist|8s|driver	automobilist|Cen|bestuurder|As|chauffeur
borange	oranje
cpurple|violet	paars
cpink	roze
bgold|4en	goud|4en
csilver	zilver|6en
ciron|steel	ijzer|staal|3len
ametal	metaal
csand|4y	zand|4erig
eclay	klei|leem
dpetrol|gasoline	benzine
cfuel	brandstof
bbridge	brug
ctunnel	tunnel
9four	vier
afive	vijf
bsix	zes
bseven	zeven
beight	acht
cnine	negen
cten	tien|4tal
cdozens|tens of|scores of	tientallen
cmeat|beef|pork	vlees|rundvlees|varkensvlees|vleeswaren
cbutcher|slaughter|9house|abattoir	slager|3chten|6huis|6erij
aring	ring
djewel|5lery|necklace	juweel|4len|sieraad|halsketting
ehammer	hamer
escrew	schroef
cpen	pen|3nen|balpen
epencil	potlood
cink	inkt
dumbrella	paraplu
dtent|camping|4site	tent|camping|kamperen
dpope|papal|pontiff	paus|4elijk|9e
cbishop|archbishop|cardinal	bisschop|aartsbisschop|kardinaal
apriest|clergyman|6|vicar	priester|geestelijken|pastoor|dominee|clerus
cboyfriend	vriend|6je|lief
egirlfriend	vriendin|8netje|lief
aking|monarch|sovereign	koning|vorst|monarch
cqueen	koningin|vorstin
eroyal|5 family|6house	koninklijk|5gshuis|5klijke familie
fmonarchy	monarchie
dprince|crown prince	prins|kroonprins|troonopvolger
eprincess|crown princess	prinses|kroonprinses
brestaurant|eatery	restaurant|eetgelegenheid|3huis
9pub|bar|café	café|kroeg|bar
ehospitality industry|catering|food service	horeca|6sector|catering
dlegend|6ary	legende|6arisch
dmyth|4ical|4ology	mythe|5s|4isch|4ologie
dsugar|5s	suiker|6s
ftax evasion|4fraud|evade tax	belastingontduiking|9fraude|fiscale fraude|belasting ontduiken
9rope|cord	touw|koord
awire|4s|cable	draad|kabel
fneedle	naald
fracism|5t	racisme|5t|6isch
fxenophobia|9c	vreemdelingenhaat|xenofobie|6ob
aeven number|Bs	even getal
dodd number|As	oneven|6 getal
fincome tax|Aes	inkomstenbelasting|personenbelasting|loonbelasting
9vat|2lue added tax|sales tax	btw|omzetbelasting
dborrow	lenen|geleend|ontlenen|5end
aloan|credit	lening|krediet
8load|4s|4ed|cargo|freight	laden|3ing|inladen|vracht
9unload|6s|discharge	uitladen|3geladen|gelost
dabortion|termination of pregnancy	abortus|zwangerschapsafbreking
bhelpful|obliging|willing to help|helpfulness	hulpvaardig|behulpzaam|Aheid|gedienstig
cphysicist|6s	natuurkundige|Ae|fysicus|5a
bbriefing|8s|5ed	briefing
bin may	mei|in mei
dhoney	honing
cknife|3ves	mes
dfork	vork
bplate	bord|4en
9bowl|dish	kom
echristmas eve|Aday|9|xmas	kerst|5mis|5avond|eerste kerstdag|kerstdag
8mine|4s|3ing|3er	mijnen|4bouw|4werker
fcoal|4-fired	steenkool|kolen|5centrale
aelectricity|8|8al|power supply	elektriciteit|7sch|stroom
cwhoever|anyone who	wie ook|al wie|degene die|wie dan ook
bwhatever|anything that	wat ook|4dan ook|om het even wat
bwhenever|every time that	telkens als|wanneer ook|telkens wanneer
8each other|one another	elkaar|4nder|mekaar
3one|you|people	men|je|ze
9thereby|by doing so|in doing so	daardoor|4mee|aldus
9hereby|4with	hierbij|bij dezen
8thereof|of it	ervan
ain it|therein	daarin|erin
8leather	leer|2der
fwool|4len	wol
fcotton	katoen
8input	inbreng|2put
afeedback	feedback|terugkoppeling
`;
