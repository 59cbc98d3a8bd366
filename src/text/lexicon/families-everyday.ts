// Everyday life, people, sport and culture: our own families (CC0). One on a line; coreLexicon tells how to read them.
export const everydayFamilies: string = `
dfather|dad|3s|3dy|papa|fatherhood	vader|pa|2pa|3pa|vaderschap|ouwe heer
cmother|mum|3s|mom|3s|mummy|mommy|2therhood	moeder|ma|2ma|3ma|moederschap
aparent|6al|6hood|6ing	ouder|5s|5lijk|5schap
dson	zoon|2nen|2ontje
afamily|household|relatives	gezin|familie|7s|gezinsleden|huisgezin
bfamily member|Ds|relatives|kin|3sfolk	familielid|8eden|verwanten|naasten|bloedverwant|nabestaanden
cancestor|forefathers|ancestral|7y|forebears	voorouder|4vader|4ouderlijk|stamvader
cdescendant|offspring|progeny|descended from	nakomeling|2zaat|2geslacht|afstammeling|stamt af van
8wife|2ves	vrouw|echtgenote|As|eega
badoption|5|5ed|5ing|6ve parents|5ee	adoptie|5eren|6ert|8de|geadopteerde|adoptieouders|7kind
8man|men|guy|3s|bloke|fellow|chap|male	man|kerel|5s|vent|gozer
8woman|3en|lady|3ies|female	vrouw|5en|dame|mevrouw|vrouwelijk
aboy|lad|3s	jongen|5tje|knul|jochie|kereltje
agirl|lass	meisje|3d|4en|3ske
6person|2ople|individual|persons|human being	mens|4en|persoon|5nen|individu|menselijk wezen
bcrowd|5s|5ed|throng|6s	menigte|7n|3senmassa|drom|volksmenigte
cneighbour|7r|2xt-door neighbour	buur|4man|4vrouw|4mannen|overbuurman|buurtgenoot
9neighbourhood|7rhood|7urhoods|local area|quarter	buurt|5en|wijk|4en|woonwijk|buurtje
bbirth|5s|born|give birth|gave birth|newborn|childbirth	geboorte|8n|4ren|baren|beviel|3allen|6ing|pasgeborene|A
cpregnant|7cy|8ies|expecting|6ant mother	zwanger|7schap|Cpen|in verwachting|aanstaande moeder
bbaby|infant|6s	baby|zuigeling|9en|babytje
9child|5ren|kid|3s|childish|5like	kind|4eren|2ds|2ndje|4erlijk|6tjes|koter
byouth|3ng people|5ster|9s|adolescent|As	jeugd|jongere|7n|5lui|adolescent|jongvolwassenen
cteenager|8s|4|4age	tiener|6s|puber|tienerjaren
badult|grown-up|adulthood	volwassene|An|9|9heid|grote mensen
aelderly|older people|senior|6s|pensioner|old people|the aged	ouderen|6|bejaarde|8n|senior|6en|hoogbejaard
aage|3s|3d|years old|4-old	leeftijd|8en|jaar oud|2rige|oud
bgeneration|Aal|A gap	generatie|9kloof|mensenleven
8die|3s|3d|dying|death|5s|3d|pass away|4ed away|deceased	sterven|4ft|2ierf|gestorven|dood|overlijden|8t|5eed|6den|heengaan|overledene
cfuneral|7s|burial|4ed|3y	begrafenis|Asen|uitvaart|begraven|4oef|teraardebestelling|bijzetting
bcremation|6ed|6orium|ashes|urn	crematie|4eren|4atorium|urn
9life|2ves|2fetime|4long	leven|5s|mensenleven|levenslang|6duur
csurvive|6al|6or	overleven|6efd|6ving|7ende
8body|3ies|4ly|physical	lichaam|5men|2jf|2chamelijk|fysiek
9head|4s	hoofd|5en|kop|3pen
eeyebrow	wenkbrauw
bmouth|oral	mond|4je|bek
aarm|3s|forearm|upper arm	arm|onderarm|bovenarm
bheart|5beat|cardiac	hart|4slag|4klopping|Cen
8backs|spine|backbone|spinal	rug|3gengraat|wervelkolom|ruggenwervel
bskin|complexion	huid|vel|teint|gelaatskleur
bblood|5y|2eed|3d	bloed|5ig|5en|5t|5de|gebloed|bloedend|6rig
8walk|4ed|on foot|stroll|6ed|7r	lopen|2opt|liep|gelopen|wandelen|6de|gewandeld|te voet|wandeling|kuieren
7ran|running|sprint|6ed|jog	rennen|hardlopen|hollen|sprinten|draven|sprintte
9jump|4ing|leap|4t|hop	springen|3ong|gesprongen|sprongen|huppelen
cclimb|5s|5ed|5ing|2amber|2imber	klimmen|2om|2auteren|beklimmen|7ing|4om|klimmer
ccrawl|5ing|2eep|3pt	kruipen|2oop|sluipen|2oop|geslopen
8fall|4s|fell|fallen|4ing|tumble	vallen|3t|viel|val|tuimelen|neerkomen
9sit|sat|sitting|3 down|seated	zitten|zat|gezeten|neerzitten|plaatsnemen|6genomen
9lie|3s|lay|2in|lying|lie down	liggen|lag|gelegen|gaan liggen|neerliggen
bbend|4s|3t|3ding|stoop|bow	buigen|4t|boog|gebogen|bukken|3t|vooroverbuigen|buiging
8turn|4ing|rotate|spin|2un|swivel	draaien|omdraaien|ronddraaien|wentelen
bstretch|7es|7ing	strekken|5t|gestrekt|rekken|uitrekken|3strekken|stretchen
9push|4es|4ing|shove|5d	duwen|3t|3de|geduwd|duw
9pull|4ing|drag|tug|haul	trekken|4t|2ok|getrokken|slepen|3ept|3uren|gesleurd|rukken
alift|4s|4ed|4ing|pick up|4ed up|hoist	tillen|optillen|2rapen|hijsen|heffen
9carry|4ied	dragen|2oeg|gedragen|sjouwen|meedragen
athrow|3ew|3own|5ing|toss|4ed|hurl|4ed|fling	gooien|werpen|wierp|geworpen|smijten|2eet|worp
bcatch|2ught|2tching	vangen|ving|gevangen|opvangen|ving op
7hold|held|holding|grip|4ped|2asp|5ed|clutch|2ing	houden|vasthouden|houdt vast|grijpen|2eep|vastklampen|4pakken
bgrab|seize|snatch	grijpen|5t|2eep|pakken|3te|gepakt|beetpakken|vastgrijpen|graaien
9touch|feel|stroke|6d|caress	aanraken|raakt aan|aanraking|strelen|aaien|voelen
9hit|3s|3ting|strike|3uck|beaten|punch|slap	slaan|4t|2oeg|geslagen|klap|4pen|stompen|mep|stoot|vuistslag
ckick|4s|4ing	schoppen|5t|geschopt|trappen|4te|getrapt|schop|trap
abite|3ten|3ing	bijten|4|beet|hap
awave|4d|3ing	zwaaien|wuiven
7pointed|5ing at	wijzen|3st|gewezen|aanwijzen|wees aan
dshake|2ook|2aken|4ing	schudden|5t|geschud|schudding
ckiss|peck	kus|3t|4e|gekust|zoen|4de|gezoend
bdance|5r|6s	dans|4en|4t|gedanst|dansers|6es
cdive|dove|plunge	duiken|dook|duik|onderdompelen
cswim|2am|2um|2immer|7s	zwemmen|2om|2emmer|4ster
bfloat|5ed|drift|5ing	drijven|4ft|2eef|gedreven|drijvend|dobberen
dhurry|rush|haste|4y	haasten|5|5te|gehaast|haastig|opschieten|spoed
bflee|3d|run away|ran away|escape	vluchten|6|6te|gevlucht|wegrennen|3lopen|ontsnappen|7te|ervandoor
6follow|6s|6ed|6ing|chase|pursue|6d|5it	volgen|4t|4de|gevolgd|achtervolgen|Ade|Aing|6nazitten|najagen
8hide|4s|3|3den|3ing|conceal	verstoppen|7te|3bergen|4org|7en|schuilhouden|ondergedoken|schuilplaats
7search|6ed|6ing|look for|4ed for|seek|sought	zoeken|4t|2cht|gezocht|zoektocht|op zoek naar|speuren
9lose|3t|mislay|5id	verliezen|6st|4oor|kwijt|5raken|5geraakt|zoekgeraakt
barrive|5al|7s	aankomen|komt aan|arriveren|6erde
7leave|5s|2ft|2aving|depart|6ure	vertrekken|7t|5ok|weggaan|4egaan|verlaten|4iet
8return|6s|6ing|come back|came back|go back	terugkeren|keert terug|4de terug|teruggekeerd|5komen|kwam terug|terugkeer|6omst
8stay|4ing|remain	blijven|4ft|2eef|gebleven|verblijven|5eef|5ijf
9wait|4ing|await|5ed	wachten|5|gewacht|afwachten|wacht op|5tijd
7entering|go in|come in|came in	binnengaan|6komen|kwam binnen|betreden|4ad|naar binnen
aapproach|8es|9d|8ing|come closer|draw near	naderen|dichterbij komen|toenadering|benaderen
across|5ing	oversteken|steekt over|2ak over|overgestoken|4steekplaats
9food|4s|5tuffs|groceries	eten|voedsel|4ing|7smiddelen|levensmiddelen|kost
aeat|ate|eaten|dine	eten|eet|gegeten|nuttigen|opeten|2peuzelen|tafelen
chungry|4er|starving|famished|peckish	honger|6ig|uitgehongerd|trek|honger hebben|lekkere trek
8stuffed	vol|3 zitten|genoeg gegeten|verzadigd
bmeal|dish|4es	maaltijd|gerecht|7en|eetmaal
bbread|loaf|3ves|rolls|bun	brood|5je|boterham|2lletje|pistolet
cegg|yolk|egg white|boiled egg|fried egg|scrambled eggs	ei|2eren|dooier|eiwit|gekookt ei|spiegelei|roerei|eitje
cmeat|4s|4y|flesh	vlees|5soorten|5waren|3zig
bfish|2llet|seafood	vis|3sen|3filet|filet|zeevruchten|visje
cvegetable|3|3gies|greens	groente|7boer
cfruit|piece of fruit|fruity	fruit|vrucht|stuk fruit|fruitig|ooft
acook|4ed|4ing|4ery	koken|2okt|eten maken|kookkunst|bereiden
cchef|cook|chefs	kok|chef-kok|kokkin|chef
astir|mix|blend|whisk	roeren|mengen|omroeren
9chop|4ped|slice|5d|cut|3ting|carve	snijden|2eed|hakken|gehakt|plak|in stukken
dpeel|rind	schil|5de|geschild|pellen
cpour|4s|4ing	gieten|4|goot|gegoten|schenken|6t|3onk|geschonken|inschenken
crecipe|cookbook	recept|6en|kookboek
cingredient|As	ingrediënt|bestanddeel|9len
9raw|uncooked	rauw|ongekookt|niet gaar|halfgaar
ctaste|4y|flavour|5r|5urs	smaak|5te|proeft|5de|smakelijk
adrink|2ank|2unk|sip|beverage	drinken|2onk|2ank|5je|7s|5en|slokje|nippen
ccoffee|6s|6 break|espresso	koffie|bakkie|kopje koffie|2ffiepauze|bakje troost|koffietje
dtea|3pot|cuppa	thee|kopje thee|theepot|4tje
9water|mineral water|tap water|sparkling water	water|mineraalwater|kraanwater|bronwater|spuitwater|2a rood
balcohol|7ic|9 drinks	alcohol|7isch|Be dranken|7houdend|drank
9pub|bar|3s|tavern|inn	kroeg|café|bar|3s|herberg|stamkroeg|taverne
brestaurant|eatery|bistro|diner	restaurant|eetcafé|3huis|3tent|3gelegenheid|bistro
7menu|4 card	menu|4's|4kaart|spijskaart
7order|5s|5ed|5ing	bestellen|6d|6ling|Aen
cbottle|6d|flask	fles|4je|6s|gebotteld
8house|2me|dwelling|8s|residence	huis|woning|2onhuis|thuis|huisje
bat home|homewards|go home|went home|come home	thuis|naar huis|huiswaarts|thuiskomen|kwam thuis|thuisgekomen
9live|4s|4d|3ing|reside|6nt|inhabit|dwell	wonen|gewoond|woonachtig|bewonen|6r|gehuisvest
aresident|8s|occupant|8s|inhabitant|As	bewoner|7s|inwoner|7s|huisbewoner
aflat|4s|apartment|studio	flat|appartement|etage|studio|bovenwoning
9room|4s|chamber	kamer|5s|vertrekken|ruimte
dliving room|sitting room|lounge|front room	woonkamer|9s|huiskamer|zitkamer|living
7stairs|5case|9s|5way|banister	trap|4pen|7huis|4trede|4leuning|2eden
blift|4s|elevator|8s|escalator	lift|4en|roltrap
adoor|4way|threshold|front door	deur|voordeur|deuropening|drempel|achterdeur
7key|3s|3ring|lock|4ed|padlock	sleutel|7bos|2ot|4en|op slot|hangslot|afgesloten
6unlock|open|4s|4ed|4ing	openen|4t|4de|geopend|opendoen|4maken|ontsluiten
6close|5s|5d|shut|4s|closing	sluiten|2oot|gesloten|dichtdoen|5maken|5
7window|6s|pane|window pane|6sill|shutter|7s	raam|2men|venster|7s|ruit|vensterbank|luik|4en
droof|4top|4 tile|gutter	dak|3pan|3goot|3rand
bchair|5s|armchair|stool|seat	stoel|fauteuil|leunstoel|kruk|zetel
asofa|4s|couch|5es|settee	bank|sofa|bankstel|zitbank|canapé
cbed|mattress|8es|bunk bed	bed|matras|6sen|stapelbed|ledikant
amirror	spiegel|7tje
bcarpet|rug|mat|floor covering	tapijt|vloerkleed|kleed|vloerbedekking|karpet
ecandle|6light	kaars|5licht|5je|waxinelichtje
cheating|4er|radiator|central heating|boiler|thermostat	verwarming|kachel|radiator|cv-ketel|thermostaat|ketel
acleaning|5|5s|5ed|6r|7s	schoonmaken|6gemaakt|6|poetsen|5t|schoonmaker|8akster|poetsvrouw|kuisen
cdirty|4|filth|5y|grime|2ubby	vuil|4e|vies|3zigheid|smerig|3erboel|vuiligheid|drek
adust|4y|4ing|4ed	stof|4fig|afstoffen
csweep|3pt|3eping|broom|dustpan|brush	vegen|2egt|4de|geveegd|bezem|borstel|aanvegen
7wash|laundry|5erette	wassen|3t|gewassen|wasgoed|3serette|6ij
cdry|2ies|4d	drogen|3ogt|5de|afdrogen|droog
arubbish|garbage|refuse|waste|household waste	afval|vuilnis|huisvuil|restafval|huishoudelijk afval|rommel
abin|dustbin|trash can|wheelie bin|waste container|bin bag	vuilnisbak|prullenbak|kliko|afvalbak|vuilniszak
ado-it-yourself|diy|handyman|odd jobs|handy	doe-het-zelf|klussen|4t|4jesman|handig
5repair|fix|3es|4d|mend	repareren|6ert|herstellen|7d|reparatie|herstelling|opknappen
9broken|2eak|5s|2oke|shatter|out of order|bust	kapot|stuk|gebroken|breken|2ak|defect|aan diggelen
bpaint|5s|5er|brush	verven|3ft|4de|schilderen|verf|kwast|schilder|huisschilder|verfkwast
bgarden|6ing|6er|8s|yard|backyard	tuin|4ier|4man|hovenier|achtertuin|voortuin|hof
alawn|4s|4mower|mow|grass	gazon|5s|grasmaaier|maaien|gras|4veld
9plant|5s|5ed|pot plant|flowerpot|watering can	plant|5en|geplant|kamerplant|bloempot|gieter
cflower|6s|blossom|7ed|3om|5ing	bloem|5en|4sem|4ien|5t|5de|5
cpet|3 owner	huisdier|8eigenaar|baasje
8dog|puppy|4ies|doggy	hond|puppy|5's|3|viervoeter
acat|kitten|6s|pussycat|tomcat	kat|poes|3zen|kitten|6s|kater|poesje
9dog walker|leash|collar|dog muzzle	hondenuitlater|riem|halsband|muilkorf|aangelijnd
bhorse|pony|stallion|mare|foal	paard|pony|hengst|merrie|veulen
bclothes|5ing|garment|apparel|outfit|attire	kleren|3ding|7stuk|outfit|kledij|dracht|plunje
9wear|4s|wore|3n|wearing|have on|dressed in	dragen|2oeg|gedragen|aanhebben|had aan|gekleed in
8try on|2ied on|fitting room|changing room|fit|3s	passen|3t|gepast|paskamer|3hokje|kleedkamer|5hokje
dtrousers|pants|jeans|shorts|leggings	broek|spijkerbroek|jeans|korte broek|legging|pantalon
8shirt|blouse|t-shirt	overhemd|8en|hemd|blouse|3es|t-shirt|shirtje
ccoat|jacket|raincoat|overcoat	jas|2ck|regenjas|mantel|winterjas|overjas
ashoe|boots|sneaker|trainers|footwear	schoen|laars|sneaker|gympen|sportschoenen|schoeisel|bottine
bhat|cap|3s|beanie|woolly hat|headgear	hoed|pet|3ten|muts|4en|hoofddeksel
buniform|7ed|costume|disguise	uniform|geüniformeerd|kostuum|verkleed|8kleren|3momming|6d
8catwalk|fashion show|8week|model	catwalk|modeshow|4week|4l|mannequin
8shop|store|5s|retail outlet	winkel|6tje|verkooppunt
dsupermarket|grocery store|6|2eengrocer	supermarkt|kruidenier|groenteboer|buurtsuper|grootwarenhuis
9market|6 stall|stalls|market trader|flea market	markt|5kraam|kraam|marktkoopman|rommelmarkt|vlooienmarkt|braderie|marktkooplui
9queue|5d|line up|waiting line	rij|in de rij staan|wachtrij|aanschuiven
8buy|bought|purchase|buyer|5s	kopen|2cht|aankoop|koper|5s|aanschaf
7sell|sold|sale|seller|6s	verkopen|5cht|5op|5per|van de hand
8bargain|7s|on offer|special offer	uitverkoop|solden|opruiming|koopje|aanbieding|Aen
bdiscount|8ed|reduced price|money off	korting|7en|afgeprijsd|Ae|prijsverlaging|5korting
aexpensive|pricey|costly|overpriced	duur|2re|prijzig|7e|kostbaar|peperduur
dcheap|inexpensive|affordable|low-cost|cheaply	goedkoop|betaalbaar|voordelig|schappelijk
8free|4 of charge|for nothing|at no cost|complimentary	gratis|kosteloos|voor niets|7ks
7price|5 tag|cost	prijs|geprijsd|prijskaartje|kosten|4|4te
crefund|6s|money back	terugbetaling|9ald|geld terug|restitutie|teruggave
aguarantee|warranty|guaranteed	garantie|8bewijs|waarborg|gegarandeerd
cgift voucher|voucher|gift card|coupon	cadeaubon|tegoedbon|waardebon|bon|voucher|kortingsbon
6parcel|2ckage|7s|delivery|7|courier	pakket|3je|bezorgen|6t|6d|6ing|levering|koerier|pakketbezorger
7customer|client|6ele|shopper	klant|5en|cliënt|klandizie|4tenkring|koper
cbookshop|5tore|stationery|newsagent|kiosk	boekhandel|4winkel|kantoorboekhandel|krantenkiosk|kiosk|dagbladhandel
6cash|in cash|coins|banknote	contant|7 geld|cash|muntgeld|4en|bankbiljet|biljetten|briefjes|kleingeld|wisselgeld
9debit card|contactless|atm|cashpoint	pinnen|3pas|bankkaart|contactloos|geldautomaat|pinautomaat|bancontact|3kautomaat
7savings|piggy bank	sparen|3argeld|5pot|5centen
9spend|5s|4t|4ding|expenditure	uitgeven|5geven|besteedt|7|spenderen|uitgaven
dleisure|7 time|free time|spare time|pastime|7s	vrije tijd|5tijdsbesteding|9|tijdverdrijf|ontspanning
afun|have fun|enjoyable|2tertaining|amusing|4ement	plezier|lol|pret|leuk|vermaak|5kelijk|amusant|jolijt
benjoy|5s|5ed|5ment|savour|relish	genieten|3oot|4t|plezier beleven|genieting
9party|5ing|celebrate|9d|8ion|festivities	feest|5en|5je|7s|vieren|4t|4de|gevierd|viering|festiviteiten|fuif|feestelijk
cbirthday|8 party|9cake	verjaardag|Aen|jarig|5e|verjaren|5ardagsfeest|Btaart
canniversary|Aies|jubilee|golden anniversary|centenary	jubileum|6a|verjaardag|jaarlijkse herdenking|gouden bruiloft|eeuwfeest|jubileren
9guest|host|4s|4ess	gast|4heer|4vrouw|4heren|genodigde
9invite|5ation	uitnodigen|nodigt uit|5de uit|uitnodiging
9visit|5ing|5or|7s|call on	bezoek|6en|6t|4cht|4eker|8s|op bezoek|langskomen|5gaan|visite|bezoekje
chospitality|7ble|welcoming	gastvrijheid|8|7endelijk
9nightlife|go out|clubbing|nightclub|disco|5theque	uitgaansleven|7|nachtclub|discotheek|5|nachtleven|uitgaanspubliek
cfunfair|fairground|amusement park|theme park|roller coaster|ferris wheel|attraction	kermis|pretpark|attractiepark|themapark|achtbaan|reuzenrad|attractie|draaimolen
8game|board game|As|card game|play cards	spel|4en|4letje|bordspel|gezelschapsspel|kaartspel
7play|4er|gamer	spelen|3elt|5de|gespeeld|speler|3elster|gamer
apuzzle|6s|jigsaw|crossword|riddle|6s|quiz	puzzel|6s|legpuzzel|kruiswoordpuzzel|Araadsel|raadsel|7s|quiz|puzzelen
cgamble|5ing|5er|7s|casino|6s|betting|3	gokken|3t|4e|gegokt|gokker|6s|casino|gokkast|weddenschap|6|kansspel|8en
avideo game|As|computer game|Ds|gaming	videogame|computerspel|gamen|4t|spelcomputer|6nsole|videospel
atoy|doll|4s|teddy bear|building blocks|toy car	speelgoed|pop|3pen|knuffel|7beer|teddybeer|speelgoedauto|bouwblokken
8collect|7ed|7or|7ion|stamp collecting	verzamelen|8t|8de|9|8aar|8ing|collectie
8photography|A|As|5|picture|7s|photographer|take a picture	fotografie|4|4's|4graaf|7fen|9ren|kiekje|een foto maken|plaatje
8camera|selfie	camera|fototoestel|selfie|kiekje
ccamp|4ing|4site|8s|4ground|tent|motorhome|caravan	kamperen|5ert|7de|camping|7s|kampeerterrein|tent|camper|2ravan|kampeerder
atravel|6er|6ler|journey|7s|trip	reizen|3st|4de|gereisd|reis|3ziger|tocht|reisje
choliday|7s|vacation|on holiday|holidaymaker|Cs|vacationers	vakantie|op vakantie|vakantieganger|Es|verlof|vakantievierder|congé
ctourist|6m|6ty|sightseeing|8r|6	toerist|6me|6tisch|Be|bezienswaardigheid|rondleiding
9guide|5s|tour guide|guided tour|5book|travel guide	gids|reisgids|4leider|rondleiding|Ben|reisbegeleider|stadsgids
8book|4ed|4ing|reserve|7d|6ation	boeken|4t|geboekt|boeking|reserveren|gereserveerd|reservering|6atie
dpassport|identity card|2 card|travel document	paspoort|8en|identiteitskaart|Bbewijs|2-kaart|reisdocument|legitimatie
bticket|6s|single ticket|return ticket|fare|4s	kaartje|ticket|6s|enkeltje|retourtje|vervoersbewijs|vliegticket|treinkaartje
aflight|6s|2y|2ies|2ew|2own|2ying	vlucht|6en|2iegen|5t|2oog|gevlogen|vliegreis
9airport|gate|4s|boarding|8 pass|terminal	luchthaven|vliegveld|gate|instappen|6kaart|boarden|terminal
adelay|5s|5ed|late|running late|behind schedule	vertraging|Aen|6agd|te laat|vertragen|oponthoud
8train station|railway station|platform|railway|carriage|compartment	station|treinstation|perron|spoor|wagon|coupé|treinstel
abicycle|7s|2ke|cycle|5d|4ist|pedal	fiets|5en|5t|5er|rijwiel|trappen|tweewieler
9drive|2ove|2iven|5r|motorist	rijden|reed|gereden|besturen|5urder|As|chauffeur|automobilist|4rijden
chitchhike|9r|lift	liften|4|4te|gelift|lifter|meerijden
cfill up|refuel|6led|gas station|filling station|petrol|gasoline	tanken|4t|getankt|tankstation|benzinestation|7|7pomp
7route|5s|map|signpost|directions|detour|diversion	route|kaart|plattegrond|wegwijzer|routebeschrijving|omweg|2leiding|landkaart
abeach|seaside|coast|dune|sandcastle|sunbathe	strand|6en|zee|kust|duin|zandkasteel|zonnebaden|5n
bmountain|8eer|summit|peak|climber|7s	berg|4beklimmer|alpinist|7me|top|bergtop|klimmer|bergsport
7boat|sail|4or|cruise|6 ship	boot|2ten|zeilen|4de|4er|roeiboot|cruise|6schip|varen
aabroad|foreign country|overseas|foreign|7er	buitenland|in het buitenland|naar het buitenland|buitenlands|Aer|overzee
9adventure|8ous|8er|explore	avontuur|8lijk|6rier|verkennen|ontdekkingsreiziger
avolunteer|9s|9ing|6ary work	vrijwilliger|Cs|Dwerk|A|Aster
8club|association|member|6ship	vereniging|club|lid|leden|lidmaatschap|ledenaantal|verenigingsleven
bswimming pool|Ds|pool|lifeguard|swimming lesson	zwembad|badmeester|zwemles|redder|strandwacht|zwemdiploma
bsport|5y|athletic|play sports|sporting	sport|5ief|7ve|5te|gesport
8coach|5es|6d|trainer|head coach|national coach	coach|5es|trainer|bondscoach|hoofdtrainer|trainer-coach|oefenmeester|keuzeheer
7team|squad|5s|line-up	team|ploeg|elftal|6len|equipe|formatie
bopponent|rival|5ry|adversary	tegenstander|rivaal|4len|5iteit|tegenstandster|opponent
9training|5|5ed|practice session|training camp	training|8en|5en|5t|5de|getraind|trainingskamp|oefenstage
7game|fixture|contest	wedstrijd|match|partij|duel|ontmoeting|treffen|pot|confrontatie
9win|3s|won|winning|victory|6ies|7ous|triumph|7ed	winnen|3t|won|gewonnen|zege|4s|overwinning|Ben|zegevieren|triomf|zegevierde|triomfeerde
cwinner|victor|6s	winnaar|5res|overwinnaar|Bs|laureaat
8lose|3t|defeat|loss|4es|beaten	verliezen|6st|4oor|nederlaag|7gen|verlies|onderuitgaan
abeat|4s|defeated|overcome|4power|see off	verslaan|7t|5oeg|5agen|klopte|geklopt|aftroeven|de baas
7draw|2ew|2awn|tie	gelijkspel|remise|puntendeling|onbeslist
9score|5s|5d|4ing|goalscorer|scorer|top scorer	scoren|3ort|5de|gescoord|doelpuntenmaker|topscorer|score|2hutter
8result|final score|6result|scoreline|half-time score	uitslag|7en|eindstand|resultaat|ruststand|einduitslag
9lead|2d|2ading|take the lead	voorsprong|leiding|4en|4de
bqualify|6ied|7cation|7er	kwalificeren|gekwalificeerd|kwalificatie|Cduel|zich plaatsen
atournament|As|cup|competition|Bs	toernooi|8en|beker|5s|cup|competitie|As|tornooi|bekertoernooi
9championship|Cs|8|title|5 holder	kampioenschap|Dpen|8|8e|titel|landstitel|titelhouder
8standings|league table|rank|4ed|4ing	ranglijst|klassement|6ring|wereldranglijst|rangschikking|geklasseerd
7points|5|5s deduction|lose points|drop points	punten|4|4enaftrek|6verlies|4verlies
9season|6s|pre-season|season ticket|6-ticket holder	seizoen|7en|7kaart|7skaart|7kaarthouder
9olympic games|7|winter olympics|summer olympics|olympian|6c champion	olympische spelen|spelen|olympisch|9e|winterspelen|zomerspelen|olympiër
8record|6s|world record|record holder|personal best	record|6s|wereldrecord|recordhouder|besttijd|toptijd
9referee|umpire|linesman|var	scheidsrechter|arbiter|7s|umpire|grensrechter|assistent-scheidsrechter|videoscheidsrechter|scheids|leidsman|var
cfootball|soccer|footballer|As|play football|soccer player	voetbal|7t|7de|7ler|7ster|profvoetballer
9ball|pass|dribble	bal|pass|4es|voorzet|passeren|dribbel|balletje
adefender|8s|5ce|5se|centre-back|full-back|back line	verdediger|As|8ing|8en|vleugelverdediger|achterhoede|defensie
8striker|7s|forwards|winger|attack|6ing	spits|5en|aanvaller|9s|vleugelspeler|buitenspeler|aanval|6lend|voorhoede
dcaptain|7s|7cy|skipper|armband	aanvoerder|As|captain|aanvoerdersband|kapitein
9headers|5d	kopbal|3pen|3te|gekopt|inkoppen|kopte binnen
7shot|4s|3ot|volley|crossbar	schot|5en|3ieten|6|3oot|doelpoging|uithaal|volley|op doel|paal|lat|knal
9chance|6s|missed chance|scoring chance|open goal	kans|4en|gemiste kans|doelkans|open doel
6stadium|terrace|pitch|field	stadion|tribune|veld|grasmat|kleedkamer|speelveld|vak
bsupporter|fan|spectator|9s|cheer	supporter|fan|toeschouwer|Bs|aanmoedigen|juichen|aanhang|7er
8transfer|signings	transfer|aanwinst|tekende|transfersom|8periode|aantrekken|overstap|transfermarkt
bsuspension|6ded|banned for|match ban|two-match ban	schorsing|9en|geschorst|schorsen|speelverbod|wedstrijden schorsing
9international|Ds|cap|3s|national team|9side	interland|5national
dsprint|6s|6er|bunch sprint|mass sprint|final sprint	sprint|6er|massasprint|eindsprint|spurt|2rintte
9crash|5ed|6s|fell off|pile-up	valpartij|crash|5te|onderuit
7start|5ing line|9grid|false start|starting gun	start|5lijn|5grid|valse start|startschot|van start|startplaats
brace|3ing|3ed|4r	race|4s|4n|4t|wedren|coureur
cmotor racing|5sport|rally|5 driver|motorcycle racing|circuit	autosport|motorsport|autoracen|rally|5rijder|motorraces|wegrace|circuit|racecircuit
6set|3s|tie-break|break point|match point|straight sets	set|tiebreak|breekpunt|3akpunt|matchpunt|6oint
emarathon|half marathon|marathon runner|long-distance runner	marathon|halve marathon|marathonloper|langeafstandsloper|hardloopwedstrijd
cskiing|3|3er|snowboarding|9er	skiën|3et|4de|geskied|skiër|3piste|piste|skigebied|3oord|snowboarden|wintersport
bhorse riding|5back riding|rider|equestrian|showjumping|dressage|saddle|jockey	paardrijden|ruiter|amazone|paardensport|springruiter|dressuur|zadel|jockey|hippisch|manege
afavourite|4rite|underdog|outsider	favoriet|8en|underdog|outsider|titelkandidaat|kanshebber|topfavoriet
9prize|5s|award|5s|prize money|5winner	prijs|4zengeld|4swinnaar|onderscheiding|award
9amateur|professional|turn professional	amateur|7club|prof|beroepssporter|profclub|4essional
9jury|2dges|scoreboard|stopwatch|photo finish	jury|4leden|scorebord|stopwatch|fotofinish
byouth academy|6player|6team|talent|prospect	jeugdopleiding|5speler|5elftal|talent|getalenteerd|beloften|talentvol
aart|3s|works of art|artwork|3istic	kunst|5werk|artistiek|kunstzinnig
bartist	kunstenaar|8res|artiest|7en
bculture|6al|8ly	cultuur|5reel
bpainting|8s|canvas	schilderij|doek|4en|schilderstuk
bpaint|5ing|5s	schilderen|8t|8de|geschilderd|afschilderen
8draw|2ew|2awn|4ing	tekenen|5t|5de|getekend|tekening
csketch|6ed|6ing	schets|6en|6t|7e|geschetst
dcomic|5 book|6strip|graphic novel	strip|5verhaal|5boek|5album|beeldroman
8statue|bust|monument	standbeeld|borstbeeld
dportrait|self-portrait|portrayed	portret|zelfportret|portretteren
cmuseum	museum|4a|4ums
9exhibition|7|7ed|on display|3show	tentoonstelling|Cen|7gesteld|expositie|9s|5eren
acurator|5ed	conservator|Bs|curator|samengesteld
ctheatre|7s|5er|7s|playhouse	theater|7s|schouwburg|Aen
9stage|on stage	podium|4a|toneel|op het podium|bühne|ten tonele
cactor|3ress	acteur|3rice|toneelspeler|Cs|filmster
9role|leading role|4 role|supporting role|starring|4 in	rol|hoofdrol|bijrol|hoofdrolspeler
7performance|Bs|7|7er|9s	optreden|8s|treedt op|voorstelling|uitvoering|7der
8audience|8s|public|theatregoers	publiek|toeschouwers|theaterpubliek|zaal
bdirector|8s|6ed by|6ing	regisseur|4e|4sseren|geregisseerd
copera|5 singer|libretto|aria	opera|5zanger|Bes|libretto|aria
amusic|5al|7ly	muziek|4kaal|4ekje
8song|tune	lied|4jes|4eren|nummer|6s|wijsje
csing|sang|sung|singing	zingen|zong|zang
cband|pop group|boy band|girl band	band|4s|popgroep|muziekgroep|bandje|popband
acomposers|7d|6ition	componist|6eren|5sitie
7album|lp|vinyl	album|plaat|3ten|elpee|vinyl|langspeelplaat
8singles|hit|3s|chart-topper	single|6s|hit|nummer 1-hit|7één-hit
8recording|6|6ed|6ing studio|tape	opname|6s|3emen|neemt op|nam op|opgenomen|2namestudio
9piano|5s|4ist|7s|grand piano	piano|5's|4ist|vleugel|toetsenist|keyboard
cguitar|6ist	gitaar|4rist
9musical instrument|instrument|As	muziekinstrument|instrument|Aen|snaar
7notes|sheet music|chord	noot|bladmuziek|partituur|akkoorden|toonladder
bpop music|rock music|pop|rock|pop star|rock star	popmuziek|rockmuziek|pop|rock|popster|rockster
bheadphones|earphones|3buds|loudspeaker|speaker	koptelefoon|oortjes|luidspreker|speaker|box
astreaming service|Hs|6|6ed|6ing	streamingdienst|6en|6t
cradio|5s|5 station|6host|airwaves	radio|5's|5zender|5station|5presentator|ether
btelevision|As|tv|2s|telly|3evision set	televisie|9s|tv|2's|televisietoestel|buis|kijkkast
bwatch television|7v|viewer|6s|4ing figures	televisiekijken|tv-kijken|kijker|6s|4cijfers
abroadcast|9er|aired	uitzending|Aen|7en|3gezonden|omroep
6programme|9s|tv show|show	programma|televisieprogramma|tv-programma|show
8series|4al|drama series|episode|season	serie|5s|tv-serie|aflevering|dramaserie|seizoen|reeks
9presenter|hosts|anchor|newsreader	presentator|9rice|nieuwslezer|gastheer|quizmaster|anker
afilm|4s|movie|2tion picture|feature film	film|speelfilm|9s|bioscoopfilm|rolprent|langspeelfilm
9script|3eenplay|6writer	script|2enarioschrijver|draaiboek|scenarist
danimation|6ed film|cartoon film|animator	animatie|8film|tekenfilm|animator
acelebrity|8ies|famous|3e|celeb|star	beroemdheid|9den|7|7e|roem|bn'er|ster|bekendheid
8idol|heartthrob|icon|4ic	idool|icoon|3nisch|hartenbreker
7review|6s|6er|critic	recensie|6eren|7nt|criticus|6i|bespreking
8book|4s|4let|paperback|hardback	boek|4en|4je|6s|paperback
7read|4er|well-read	lezen|las|lezer|5es|belezen
9writer|author|6s|novelist|8s	schrijver|6fster|auteur|romanschrijver
8write|2ote|2itten	schrijven|6ft|4eef|pennen|optekenen
ashort story|Aies|story|tale|4s	kort verhaal|4e verhalen|verhaal|5len|3telling|Aen
cliterature|6ry|world literature	literatuur|6ir|letteren|6kunde|wereldliteratuur
8diary|journal|7s	dagboek|7fragment
6chapter|page|2ragraph|table of contents	hoofdstuk|bladzijde|pagina|alinea|inhoudsopgave
9title|entitled|titled|subtitle	titel|getiteld|ondertitel
8character|9s|protagonist|main character|hero|4ine|villain	personage|hoofdpersoon|Anage|held|4in|slechterik
9plot|storyline|twist|cliffhanger|ending|happy ending	plot|verhaallijn|wending|cliffhanger|ontknoping|intrige
8publish|7ed|8r|7ing house|5cation	uitgeven|5geven|5ver|8ij|publiceren|gepubliceerd|verschenen
9edition|print run|reprint|first edition	editie|oplage|herdruk|eerste druk
9library|6ies|7an|9s|lend|borrow books	bibliotheek|9ken|2eb|2bliothecaris|Cesse|uitlenen|boeken lenen
9translation|8e|9s|8or|As	vertaling|9en|6en|5alde|5ler|8s|5alster
amanuscript|handwriting|8ten	manuscript|handschrift|4geschreven|klad|4versie
8quote|5s|4ation|4ed	citaat|3eren|4ert|aanhaling|3gehaald
bdictionary|encyclopaedia|8edia|look up	woordenboek|encyclopedie|opzoeken|zocht op|opgezocht|naslagwerk
7letter|6s|envelope|stamp|postbox|mail	brief|envelop|postzegel|brievenbus|post
8newspaper|magazine	krant|dagblad|7en|tijdschriften|weekblad|blad|magazine
9architecture|9|9ural	architectuur|9|9onisch|bouwkunst|4meester
8design|6s|6ed|7r	ontwerp|7en|7t|4ierp|4orpen|4erper|vormgeving|7er
6creative|7ity|5or|imagination|9ve	creatief|6viteit|scheppen|3iep|maker|verbeelding|fantasierijk|verbeeldingskracht
binspire|6ation|muse	inspireren|7erde|geïnspireerd|inspiratie|muze|bezield
breligion|7us|faith|5s	religie|7s|7us|godsdienst|geloof|godsdienstig
cgod|the lord|almighty|goddess|deity	god|de almachtige|godin|3heid|onze-lieve-heer
cchurch|2apel|parish church	kerk|kapel|parochiekerk|kerkgebouw
dpray|4s|4ing|4er|6s	bidden|bad|gebed|schietgebedje|smeekbede
ebless|5ings|consecrate	zegenen|5t|5de|gezegend|zegen|5ing|inzegenen|7ing
acurse|5s|jinx|hex	vloek|5en|vervloekt|8en|3wensing|beheksen
cpriest|6hood|ordained|3ination	priester|8schap|8wijding|gewijd|pastoor|7s
dpope|4s|papal|pontiff|holy father|papacy	paus|4en|5lijk|9e|heilige vader|pausschap|kerkvorst
dchristian|9ity|6endom	christen|7lijk|Be|7ndom
cislam|5ic|muslim	islam|5itisch|Be|moslim|6a
emosque|6s|minaret|imam	moskee|6ën|minaret|imam
dtemple|shrine|altar	tempel|heiligdom|altaar|schrijn
csaint|holy|canonised|beatified|relic	heilige|6|6verklaring|zaligverklaard|relikwie|4eken|sint
bsoul|spirit|6s|6ual|9ity	ziel|geest|5en|spiritueel|8le|7aliteit|geestelijk
bghost|haunted|5|spook|5y	spook|geest|5en|spookhuis|5achtig|rondspoken
9witch|5craft|sorcerer|magic	heks|4erij|tovenaar|6res|magie|toverspreuk|5ij|betovering
drite|3ual|ceremony|7ies|8al	rite|4n|3uelen|ceremonie|9s|plechtigheid|Aden|ceremonieel
ccommemorate|Bd|Aion|memorial|remembrance|memorial service	herdenken|4acht|4enking|Aen|Asdienst|gedenkteken|6en
5tradition|9s|9al|Bly|custom|6s	traditie|8s|7oneel|gewoonte|vanouds
aemotion|7al|feeling	emotie|5oneel|8le|gevoel|6ens|6smatig
ahappy|4ily|5er|joyful|3|glad	blij|4e|gelukkig|8e|5|vreugde|2olijk|verheugd|blijdschap
8pleased|satisfied|content|7ment|satisfaction|happy with	tevreden|8heid|voldaan|4oening|content
csmile|grin	glimlach|8en|8t|lachje|grijns
bangry|3er|3rily|mad at|irate	boos|2ze|2osheid|kwaad|3de|woede|nijdig|toornig|kwaadheid
cfurious|3y|rage|enraged|livid|seething	woedend|7e|razend|4rnij|woest|ziedend|laaiend|driftbui
cafraid|fear|4ed|frightened|scared|5	bang|4e|angst|5en|vrezen|3esde|5|beangstigd|2vreesd
epanic|5s|5ked|6ing|6y	paniek|4keren|in paniek raken|paniekerig|6aanval
9worry|5ing|concern|7ed|anxious|4ety	zorgen|bezorgd|7heid|ongerust|8heid|zorgelijk|4wekkend|verontrust|bezorgde
btension|4e|stress|6ed|6ful	spanning|8en|gespannen|stress|gestrest|7seerd|stressvol|6erend
bsurprise|7ingly	verrassing|Aen|7en|6te|6sende|3bazing
cshock|5ed|appalled|dismayed|6|devastated	schok|geschokt|schokkend|9e|8|ontzet|6ting|3steltenis|3daan|3steld
ahope|4s|4d|3ing|3eful|7ly	hoop|2pen|2opt|4vol|2pelijk
9wish|4es|5d|4ing|desire|6d	wens|4en|4t|5e|gewenst|verlangen|9s|begeerte|4ren
bmiss|4es|5d|4ing someone	missen|3t|4e|gemist|5
clonely|4some|isolated|solitary	eenzaam|7heid|vereenzaming|8amd|geïsoleerd|moederziel alleen
6alone|by oneself|single-handed	in zijn eentje|op eigen houtje
cpride|2oud	trots|fier|4heid
cguilt|5y conscience|feel guilty|remorse|2gret	schuldgevoel|spijt|betreuren|7de|2rouw|wroeging
drevenge|avenge|vengeance|get even|retaliate	wraak|2eken|3ekt|gewroken|wraakactie|5zuchtig|revanche
agrateful|4itude|thankful|appreciate|9ion	dankbaar|6re|6arheid|erkentelijk|waarderen|6ert|6ring|gewaardeerd|op prijs stellen
blove|3ingly|affection|9ate	liefde|4hebben|houden van|4t van|hield van|liefdevol|genegenheid|liefhebbend|beminnen
arespect|7ful|esteem	respect|7eren|7vol|achting|ontzag|aanzien
bexcited|6ment|5ing|enthusiasm|9tic|keen	enthousiast|Be|Ame|opgewonden|2winding|spannend|opwindend|geestdrift|Aig
dpassion|7ate|ardent|fervent	passie|6s|gepassioneerd|hartstocht|Aelijk|vurig|bezieling
dcurious|5sity|inquisitive|nosy	nieuwsgierig|Cheid|benieuwd|weetgierig|bemoeiziek
bconfused|7|6ion|bewildered|puzzled|baffled	verward|6ren|6t|6ring|in de war|beduusd|verbouwereerd
cdoubt|5ed|5ful|hesitate|7ion|6nt	twijfel|7en|7t|7de|aarzelen|6ing|weifelen
8trust|5ing|5worthy|confidence|rely on	vertrouwen|8de|betrouwbaar|9re|rekenen op|bouwen op
coffend|5sive|insult|6ing	kwetsen|5t|gekwetst|kwetsend|beledigen|7t|7end|7ing|krenken
bcomplain|8s|8t|moan|whine|grumble	klagen|3cht|zeuren|zaniken|mopperen|jammeren
asuffer|6ed|agony|anguish|misery|5able	lijden|leed|ellende|6ig|kwelling|smart|beproeving
8character|personality|Aies|temperament|disposition|nature	karakter|8s|persoonlijkheid|Dden|aard|inborst|temperament
9kind|4ness|4ly|4-hearted|nice|good-natured	vriendelijk|Be|Bheid|aardig|6e|lief|3ve|goedhartig|4aardig
bfriendly|7iness|amiable|warm-hearted	vriendelijk|hartelijk|9heid|innemend|warmhartig
dpolite|courteous|6sy|well-mannered|good manners	beleefd|7e|7heid|hoffelijk|9heid|welgemanierd|3opgevoed
bhonest|6y|6ly|sincere|6ity|6ely|frank|candid	eerlijk|7e|7heid|oprecht|7e|7heid|2enhartig|rechtuit
7truth|5s|5ful|3e|3ly	waarheid|6den|4|de waarheid spreken|waarheidsgetrouw|werkelijk
bbrave|5ry|courage|7ous|bold|4ness|fearless|guts	moedig|6e|4|dapper|6e|6heid|onverschrokken|lef|stoutmoedig|kranig
bhero|4es|4ic|5sm|5ne	held|4en|4haftig|2roïsch|2ldendom|4in|4endaad
9clever|smart|intelligent|Ace|bright|3lliant	slim|intelligent|Be|Bie|schrander|knap|pienter|snugger|briljant
dstupid|6ity|dumb|foolish|silly|idiotic|daft	dom|3heid|stom|dwaas|3ze|onnozel|idioot|achterlijk
9wise|3dom|3ely|sensible|sage	wijsheid|verstandig|Ae|8elijk
bcrazy|mad|insane|madness|insanity|nuts|bonkers	gek|3ke|krankzinnig|waanzin|7nig|gestoord|2kte|knettergek
bpatient|6ce|6tly	geduldig|6|6 oefenen|lijdzaam|lankmoedig
bstrict|6ness|2ern|severe|harsh	streng|6heid|3ikt|hardvochtig
aevil|wicked|malicious|5e|vicious	boosaardig|kwaadaardig|gemeen|4ne|kwaadwillig|verdorven|vals|het kwaad
areliable|dependable|reliability|steady	betrouwbaar|9re|9arheid|degelijk
dunreliable|2trustworthy|fickle|capricious|flaky	onbetrouwbaar|Bre|wispelturig|grillig|wisselvallig|onbestendig
aresponsible|9ility|conscientious|dutiful	verantwoordelijk|Gheid|plichtsbesef|7getrouw|consciëntieus|gewetensvol
acareful|2utious|6n|prudent|take care	voorzichtig|Be|Bheid|behoedzaam|zorgvuldig|omzichtig|oppassen|prudent
9skilful|4l|deft|2xterous|knack	vaardig|7heid|bekwaam|2hendig|handigheid|bedreven
atalent|6s|flair|born to	talent|getalenteerd|aanleg|gave|begaafdheid|knobbel
bambition|7us|go-getter|strive|3ove	ambitie|7us|8ze|streven|4eft|6de|eerzucht|8ig
dfunny|humorous|4ur|4r|hilarious|witty|amusing|comical	grappig|humor|5istisch|komisch|geestig|hilarisch|lachwekkend
aserious|7ly|7ness|earnest|grave	serieus|6ze|ernstig|7e|5|gewichtig
ctolerant|7ce|6te|broad-minded|open-minded	tolerant|8ie|verdraagzaam|Cheid|tolereren|dulden|ruimdenkend
bprejudice|9s|9d|biased|4|preconception|stereotype	vooroordeel|bevooroordeeld|vooringenomen|Dheid|partijdig|stereotype|hokjesdenken
dpunish|6ing|6ment|grounded|detention	straffen|5t|5|huisarrest|nablijven|bestraffen
breward|6ing	belonen|4ont|6de|4ning|8en
acriticise|7ze|7sm|6al|slate|3m	bekritiseren|kritiek|5sch|6eren|hekelen|afkraken
8relationship|Cs|8|partner	relatie|7s|partner|verhouding|Aen|levenspartner
afriend|mates|pal|buddy|best friend	vriend|6en|6in|8nen|maatje|2kker|beste vriend|kameraad|gabber
9enemy|foe|arch-enemy|enmity	vijand|aartsvijand|vijandschap|6ig
7dated|3ing|courtship	date|4n|afspraakje|hofmakerij|datingapp
8unattached|bachelor|singleton|unmarried|spinster	vrijgezel|single|alleenstaand|ongehuwd|4trouwd
cmarry|4ies|5age|8s|get married|matrimony	trouwen|5t|5de|getrouwd|huwen|4lijk|8en
csex|3ual intercourse|make love|sleep with|6together|sexual	seks|geslachtsgemeenschap|vrijen|4t|4de|gevreeën|seksueel|6le
asecret|6s|5cy|keep a secret|confide|6ant	geheim|6en|heimelijk|stiekem|geheimhouding|toevertrouwen|vertrouweling
bpromise|6ing to|vow|3ed	beloven|4ofd|4fte|7n|toezeggen|zweren|gelofte
6support|7ive|stand by|2ood by	steunen|5|opkomen voor|bijstaan|ruggensteun
6help|4ful|assist|6ance	helpen|hielp|geholpen|hulp|behulpzaam|een handje helpen|bijstand
9care for|take care of|cared for|look after|4ed after|carer|3ing	zorgen voor|4de voor|verzorgen|7ing|zorgzaam|mantelzorg|letten op
8appearance|looks|appearances|look like|4ed like	uiterlijk|3zien|ziet eruit|zag eruit|verschijning|lijken op
abeautiful|5y|pretty|gorgeous|lovely|stunning|good-looking|beautifully	mooi|schoonheid|prachtig|8e|knap|4pe|bloedmooi|beeldschoon|5ig
7tall|4er|5st|height|metres tall	langste|lengte|rijzig|meter lang
7short|small|little|tiny|petite	klein|5e|5tje|kort|minuscuul|piepklein|tenger|nietig
bthin|slim|2ender|skinny|lean|emaciated|underweight	dun|slank|5e|mager|5e|uitgemergeld|ondergewicht|tenger|broodmager
8strong|3ength|3onger|powerful|robust|sturdy	sterk|5e|kracht|6ig|8e|stevig|robuust|potig
aweak|4er|feeble|frail|5ty|3gile	zwak|4heid|broos|kwetsbaar|teer|fragiel|slap
ayoung|5er|6st|3thful	jong|jeugdig|7e
8old|3er|4st|elder|ancient	oud|3e|4r|3ste|stokoud|bejaard|ouwe
9hair|4y|4do|4style	haar|2ren|3ig|behaard|kapsel|coupe|haardos
bmake-up|lipstick|mascara|nail polish|cosmetics|powder	make-up|lippenstift|mascara|nagellak|cosmetica|opmaken|poeder
bresemble|8s|8d|7ance|lookalike	lijken op|4t op|leek op|gelijkenis|evenbeeld|dubbelganger
7colour|4r|5ed|4urful	kleur|gekleurde|kleurrijk|5ig
9red|3dish|scarlet|crimson	rood|4achtig|4kleurig|scharlaken|karmijnrood
9blue|3ish|navy blue|light blue	blauw|5achtig|donkerblauw|marineblauw|lichtblauw
9green|5ish	groen|5e|5achtig|5ig
ayellow|6ish	geel|4achtig|vergeeld
borange	oranje|6kleurig
cpurple|violet|lilac	paars|violet|lila
cpink|4ish	roze|3ige
abrown|5ish	bruin|5achtig
9black|5ened|pitch-black|jet-black	zwart|5geblakerd|pikzwart|gitzwart
8white|4ish|snow-white	wit|sneeuwwit|witachtig|spierwit
bgrey|2ay|2eyish|2izzled	grijs|4zig|2auw
cgolden|gilded|silvery	gouden|4kleurig|verguld|zilverachtig|6kleurig
adark|4er|in the dark|pitch-dark	donker|duisternis|7|pikdonker|aardedonker
8light|bright|6ness|illuminated|luminous	licht|5e|helder|6e|6heid|verlicht|lichtgevend|fel
9round|circle|4ular|sphere|oval	rond|4e|cirkel|6vormig|bol|ovaal|kring
6see|3s|saw|seen|sight|eyesight|vision|4ble	zien|3t|zag|gezien|zicht|gezichtsvermogen|zichtbaar|waarneembaar
8look|4s|glance|6d|stare|5d|gaze	kijken|keek|gekeken|blik|staren|3art|turen|gluren|gadeslaan
8watch|5ing|observe|notice|6d	bekijken|3eek|observeren|waarnemen|opmerken|merkt op|opgemerkt|gadeslaan|toekijken
cblind|5ed|visually impaired|partially sighted	blind|5heid|verblind|slechtziend|Be|Cn
ahear|4s|4d|4ing|overhear|audible|within earshot	horen|2ort|4de|gehoord|6|hoorbaar|verstaan|opvangen
blisten|6ing|6er	luisteren|geluisterd|luisteraar|beluisteren
9sound|5ed|noise|5s|4y	geluid|klinken|2onk|lawaai|herrie|lawaaierig|rumoer|klank
bquiet|silence|5t|6ly|hush|keep quiet|fall silent	stil|4te|zwijgen|2eeg|gezwegen|zwijgend|geruisloos|stilvallen|muisstil
bsoft|4ness|smooth|velvety|fluffy	zacht|5e|5heid|glad|4de|fluweelzacht|donzig|pluizig
8hard|4ness|firm|solid|rigid	hard|4heid|stevig|vast|stijf|onbuigzaam
brough|coarse|bumpy|uneven	ruw|grof|3ve|hobbelig|oneffen|ruig
ahot|heat|boiling hot|scorching|sweltering|warm|4th	heet|2te|hitte|bloedheet|snikheet|kokendheet|warm|4e|4te
bcold|chilly|freezing|coldness|chill|cool|frosty	koud|3|kil|ijskoud|frisjes|steenkoud|koel|fris|vrieskoud
9heavy|4ier|weight|5s|5ed	zwaar|3re|3arder|gewicht|wegen|2egt|woog
9light|5weight	licht|5gewicht|vederlicht
6time|4s|3ing	tijd|4stip|moment
8moment|6arily|just a moment	moment|6en|ogenblik|8ken|even|4tjes
aclock|5s|watch|5es|alarm clock|o'clock	klok|horloge|7s|polshorloge|uurwerk
7day|2ily|every day|5day|day by day	dag|3elijks|elke dag|iedere dag|alledaags|per dag
8week|4ly|fortnight|9ly|every week	week|2kelijks|twee weken|4wekelijks|elke week|veertien dagen
dweekend|long weekend	weekend|5inde|9n|lang weekend
cweekday|working day|Bs|business day	doordeweeks|Be dag|werkdag|2ekdag
9month|5ly|every month	maand|5elijks|elke maand|per maand
8year|4ly|annual|6ly|every year|per annum	jaar|4lijks|elk jaar|per jaar|jaartje
cdecade|6s|ten years	decennium|7a|tien jaar|jarenlang
ccentury|6ies-old	eeuw|4enoud|6lang
cevening|this evening|tonight	avond|'s avonds|vanavond|avondje
9today|nowadays|these days|present-day	vandaag|7 de dag|tegenwoordig|hedendaags|Ae|5 ten dage|5
bmonday|on monday	maandag|op maandag|maandags
btuesday	dinsdag|7s|op dinsdag
bwednesday	woensdag|op woensdag
cthursday	donderdag|op donderdag
bfriday	vrijdag|op vrijdag
csaturday	zaterdag|op zaterdag
csunday	zondag|6s|op zondag
bjanuary	januari|louwmaand
bfebruary	februari
bmarch	maart
6may	mei
bjune	juni
bjuly	juli
baugust	augustus
coctober	oktober
cseason|6s|6al	seizoen|7en|jaargetijde|seizoensgebonden
csummer|6y|midsummer	zomer|5se|hartje zomer|hoogzomer
9calendar|8s|agenda	kalender|8s|agenda|6's
7date|4d|4 of birth	datum|3a|gedateerd|2boortedatum
6now|right now|at the moment|currently|at present	nu|op dit moment|momenteel|thans|nou|op het ogenblik
asoon|shortly|before long|in the near future	binnenkort|gauw|spoedig|straks|weldra|zo meteen|in de nabije toekomst
6later|afterwards|subsequently|later on|then	later|daarna|naderhand|3ien|vervolgens|achteraf
8immediately|straight away|right away|instantly|promptly|forthwith	onmiddellijk|meteen|direct|dadelijk|terstond|ogenblikkelijk|prompt
csuddenly|6|abruptly	plotseling|Ae|5|opeens|ineens|eensklaps|uit het niets|onverhoeds
9recently|6|lately|the last few days	onlangs|recent|6e|7lijk|kortgeleden|de laatste tijd|jongstleden
6earlier|previously|before|prior|formerly|in the past	eerder|vroeger|voorheen|4dien|eertijds|in het verleden|destijds
8long ago|once|bygone	lang geleden|ooit|eens|weleer|vervlogen|indertijd|2 die tijd
9future|in the future|futuristic	toekomst|8ig|in de toekomst|voortaan|futuristisch
apast|the past|bygone times|last year	verleden|het verleden|voorbij|2rig jaar|verleden jaar|3vlogen tijden
7always|forever|3 ever|eternal|constantly|all the time	altijd|steeds|voor altijd|eeuwig|voortdurend|constant|de hele tijd|immer|te allen tijde|almaar
9never|not ever|at no time|never again	nooit|nimmer|nooit meer
8often|frequently|many times|regularly|time and again|repeatedly	vaak|dikwijls|geregeld|regelmatig|herhaaldelijk|menigmaal|keer op keer|veelvuldig
9sometimes|occasionally|now and then|from time to time|once in a while	soms|af en toe|nu en dan|zo nu en dan|van tijd tot tijd
crarely|seldom|hardly ever	zelden|4zaam|haast nooit|bijna nooit|amper|sporadisch
8usually|normally|generally|as a rule|mostly	meestal|gewoonlijk|doorgaans|normaal gesproken|in de regel|veelal
6again|once more|anew|repeat	opnieuw|weer|nogmaals|3 een keer|wederom|herhalen|alweer
7still|not yet|yet|up to now|so far	nog|3 steeds|4altijd|4niet|tot nu toe|4dusver|vooralsnog
7already|by now	al|reeds|inmiddels|ondertussen
7meanwhile|in the meantime|while|at the same time	ondertussen|intussen|2middels|terwijl|2gelijkertijd
9early|prematurely|too soon|ahead of time	vroeg|5e|5tijdig|voortijdig|te vroeg
8late|too late|belated|tardy	te laat|verlaat|op het laatste moment
bpunctual|8ity|on time|in time	stipt|5heid|op tijd|tijdig|punctueel|klokslag
9temporary|for the time being|provisional	tijdelijk|voorlopig|9e|4 de duur van
apermanent|lasting|enduring|for good	permanent|blijvend|8e|duurzaam|voorgoed|definitief
7lasts|4ed|duration|take long|4s time	duren|2urt|4de|geduurd|duur|tijd kosten|aanhouden
6begin|3an|3un|3inning|start|5s|5ed|commence|get going	beginnen|5t|3on|3in|starten|5|gestart|aanvangen|7|van start gaan
6end|3s|3ed|3ing|finish|6ed|over	einde|4igen|geëindigd|aflopen|2gelopen|ophouden|voorbij|klaar|beëindigen
8continue|carry on|go on|proceed|resume	doorgaan|gaat door|ging door|doorgegaan|voortzetten|vervolgen|3dergaan|hervatten|voortduren
bpostpone|8d|put off|delay|adjourn|procrastinate|Cion	uitstellen|3gesteld|verdagen|uitstelgedrag
bdeadline|8s|by tomorrow|time's up|running out of time	deadline|8s|uiterste datum|tijd is om|termijn
bsleep|3pt|asleep|fall asleep	slapen|2iep|2aap|indommelen|wegdommelen|inslapen
ctired|5ness|fatigue|weary|exhausted|7ion|knackered	moe|3heid|vermoeid|8heid|7end|uitgeput|3putting|doodmoe|afgemat|bekaf|kapot
9rest|4s|4ed|4ing|take a break|break|pause|breather	rust|4en|4te|uitrusten|3gerust|pauze|5s|adempauze|pauzeren
7school|6ing|6children|pupil	school|4ling|6er|leerling|schoolkinderen
cprimary school|elementary school|primary education	basisschool|lagere school|basisonderwijs|lager onderwijs
bsecondary school|high school|grammar school|secondary education	middelbare school|Flen|voortgezet onderwijs|gymnasium|secundair onderwijs|havo|vwo
8teacher|schoolteacher|headteacher|principal|head teacher	leraar|4res|2erkracht|docent|6en|meester|juf|schoolhoofd|directeur|onderwijzer
ateach|taught|instruct|lecture	lesgeven|5geven|onderwijzen|doceren|onderricht|bijbrengen|aanleren
7lesson|class|5es|course	les|3uur|college|7s|cursus
9classroom|blackboard|whiteboard|chalk|school desk	klaslokaal|4|schoolbord|krijtje|schoolbank
7learn|5t	leren|2ert|4de|geleerd|aanleren|leerproces
7study|4ies|6d|4ying|4ent|undergraduate	studeren|4ie|4ent|7e
9university|college|polytechnic	universiteit|Cen|hogeschool|universitair
8homework|assignment|As|essay	huiswerk|opdracht|2stel|werkstuk|huiswerk maken|spreekbeurt
7exam|4ination|Bs|final exams	examen|eindexamen|toets|5en|proefwerk|tentamen|overhoring
7marks|grade|5s|report card|school report	cijfer|6s|schoolrapport|rapportcijfer
8diploma|7s|certificate|Bs	diploma|7's|getuigschrift|Den|certificaat|bul
9maths|4ematics|arithmetic|sums|do sums|calculate	wiskunde|rekenen|5t|5de|sommen|3|uitrekenen
aspelling|misspell|spelling mistake|dictation|9s	spelling|4fout|dictee|6s|schrijffout
8hello|hi|2ya|greetings|hey there	hallo|hoi|gegroet|hé hallo
9what's your name|my name is|be called|named	hoe heet je|mijn naam is|ik heet|heten|2et|4te|genaamd
6please|if you please	alstublieft|3jeblieft|graag|gelieve|a.u.b.
9thank you|many thanks|thank you very much|cheers|thank	dank u|5je|7 wel|5u wel|hartelijk dank|bedanken|6te|dankzegging|merci
9sorry|i'm sorry|excuse me|pardon me	sorry|het spijt me|excuseer|pardon|mijn excuses
8understand|7ood|get it|comprehend|grasp	begrijpen|4eep|snappen|4t|5e|begrip|doorhebben|vatten|inzien
7of course|naturally|certainly|sure|obviously	natuurlijk|uiteraard|vanzelfsprekend|zeker|jazeker|tuurlijk|allicht|welzeker
9yes|2ah|2p|indeed	ja|2wel|inderdaad|jazeker|jep
6no|2pe|2t at all|2 way|absolutely not	nee|helemaal niet|geen sprake van|absoluut niet|geenszins|in geen geval
7agreed|all right|okay|deal|you're on	akkoord|afgesproken|oké|in orde|prima|goed dan
6maybe|perhaps|possibly|it depends	misschien|wellicht|dat hangt ervan af|eventueel|wie weet
9really|no kidding|seriously	echt|4 waar|werkelijk|serieus|ga weg
7right|that's right|exactly|correct|spot on|precisely	klopt|dat klopt|precies|juist|exact|correct
7wrong|incorrect|mistaken|untrue	fout|verkeerd|onjuist|mis|abuis
bin my opinion|if you ask me|i think|as i see it	naar mijn mening|volgens mij|mijns inziens|ik vind|3denk
cby the way|incidentally	trouwens|overigens|tussen haakjes|à propos|terzijde
9be careful|watch out|look out	pas op|kijk uit|voorzichtig|opgelet|let op|wees voorzichtig
ccongratulations|Be|7s|well done	gefeliciteerd|proficiat|feliciteren|8ert|Ade|7atie|Bs|gelukgewenst
9welcome|7s|7 back	welkom|verwelkomen|9de|welkom heten|7terug
aunfortunately|regrettably|sadly|alas	helaas|jammer genoeg|spijtig genoeg|ongelukkigerwijs
cfortunately|luckily|thank goodness|8d|5fully	gelukkig|godzijdank|3dank|gelukkigerwijs
9wow|great|fantastic|awesome|brilliant|super|terrific|wonderful|marvellous	wauw|geweldig|fantastisch|schitterend|super|prachtig|gaaf|tof|heerlijk|magnifiek
amister|mr|sir|gentleman|7en|mrs|ms|madam|miss	meneer|mijnheer|heer|mevrouw|juffrouw|dhr.|mw.
7say|2id|tell|4s|told	zeggen|3t|2i|gezegd|vertellen|6d
9speak|2oke|5n|talk|4s|4ed|4ing	spreken|3ak|gesproken|praten|3at
8conversation|chat|4ted|5ing|dialogue|small talk	gesprek|7ken|praatje|7s|kletsen|5t|babbelen|6tje|dialoog|keuvelen
8discuss|7ion|talk over|debate	bespreken|5ak|5oken|discussie|9s|8ëren|overleggen|debatteren|bespreking
6ask|question|8s|inquire|enquire	vragen|3agt|2oeg|gevraagd|vraag|3gen stellen|informeren
7answer|6ing|reply|4ies|2spond|6se	antwoord|8en|8de|beantwoorden|reactie|3geren|2pliceren
8explain|7s|5nation|Bs|clarify|6ied	uitleggen|legt uit|3de uit|uitgelegd|verklaren|7ing|toelichten|3gelicht|3lichting|verduidelijken
7describe|6ption|2pict	beschrijven|8ft|6eef|6ijving|Cen|omschrijven|9ing
7mean|4s|4t|4ing|7s|signify	betekenen|7de|7is|9sen|2doelen|6de|6ing
7call|4s|phone|5d|telephone|ring up|phone call|As	bellen|3de|opbellen|telefoneren|6on|8tje|8gesprek
amobile phone|Cs|cell phone|4phone|smartphone|As	mobiele telefoon|6tje|9s|gsm|smartphone|mobiel
6text message|Cs|4|4ed|whatsapp message|message	sms|3'je|4en|bericht|appje|5s|3en|3te|berichtje|whatsappje
cinterrupt|9ion|cut in|butt in	onderbreken|7ak|7oken|7eking|interrumperen
8agree|5d|5ment	het eens zijn|eens|instemmen|stemt in|ingestemd|akkoord gaan|op één lijn zitten|overeenstemming|beamen
bdisagree|8ment|at odds	het oneens zijn|oneens|van mening verschillen|meningsverschil|onenigheid|het niet eens
cpersuade|convince|8d|7ing|talk into|persuasive	overtuigen|8de|8end|4halen|ompraten
7advise|4ce|recommend|9ation	adviseren|4es|raad|aanraden|3bevelen|8ing
8suggest|7ed|7ion|As|propose	voorstellen|stelt voor|4de voor|voorstel|suggestie|5reren|opperen
badmit|5ted|acknowledge|own up|concede	toegeven|geeft toe|toegegeven|bekennen|5t|erkennen|5de|6|opbiechten
bdeny|3ies|5d|3ying|3ial|refute	ontkennen|6d|6ning|loochenen|tegenspreken
arefuse|6s|6d|5ing|5al|decline|7d|turn down	weigeren|6ing|afslaan|2geslagen|bedanken voor|vertikken
6mention|cite|bring up	noemen|vermelden|7|aanhalen
7remark|6s|6ed|comment|7s|7ed	opmerking|6en|commentaar|reactie|7s|kanttekening
7think|5s|2ought|2inking|reckon	denken|dacht|gedacht|menen|veronderstellen
7opinion|views|point of view|viewpoint|standpoint	mening|opvatting|standpunt|9en|zienswijze|oordeel
9idea|notion|brainwave|thought	idee|gedachte|8n|inval|denkbeeld|ingeving|benul
abelieve|7s|7d|5f	geloven|4oft|6de|7|6|overtuiging|Ben
6know|2ew|2own|4ledge|aware|5ness	weten|wist|geweten|kennen|3t|3de|gekend|kennis|bewust|op de hoogte
8remember|8s|8ed|2collect|memory|5ies|reminded	herinnert|8de|8ing|onthouden|geheugen|heugen|nagedachtenis
aforget|6s|4ot|6ten|4etful	vergeten|5et|4at|4eetachtig|ontschieten|6oten|vergeetachtigheid
9guess|estimate|8d|rough guess	raden|2adt|4de|gissen|gok|schatten|6ing|inschatten|gissing
9expect|6ation|anticipate	verwachten|8|8ing|naar verwachting|rekenen op
8decide|4sion	beslissen|6t|7e|4uiten|7|4oot|5ten|4issing
6choose|6s|3se|5n|3ice|pick|4ed|opt for|3ed	kiezen|koos|gekozen|keuze|uitkiezen|keus
8prefer|6ence|As|rather	liever|verkiezen|6st|voorkeur|8en|prefereren|het liefst
7try|2ies|4d|2ying|attempt	proberen|poging|trachten|6te|pogen
8succeed|7s|7ed|5ss|7ful|manage to|6d to	lukken|3t|4e|gelukt|slagen|3agt|geslaagd|succes|6vol|klaarspelen
8fail|4ing|4ure|unsuccessful|go wrong|went wrong	mislukken|6te|6king|falen|2alde|gefaald|misgaan|4egaan|3lopen|stranden
7mistake|error|5s|blunder|7s|slip-up|oversight|goof	fout|4en|vergissing|Aen|blunder|7s|misser|flater|misstap|uitglijder
8solve|5s|3ution|8s|work out|sort out	oplossen|lost op|oplossing|9en|eruit komen
6problem|trouble|7s|difficulty|snag	probleem|moeilijkheid|Aden|4te|strubbelingen|knelpunt
7easy|3e|simple|5y|effortless	makkelijk|9e|eenvoudig|simpel|6e|moeiteloos
9difficult|hard|tough|tricky|challenging	moeilijk|lastig|zwaar|ingewikkeld|uitdagend|moeizaam
4use|3d|2ing|2age|2eful|utilise|employ	gebruiken|7t|nuttig|benutten|5|aanwenden|toepassen
cuseless|pointless|futile|no use|in vain|to no avail	nutteloos|zinloos|5ze|tevergeefs|vergeefs|geen zin|vruchteloos
6need|4ed|require|7d|necessary|6ity	nodig|5 hebben|heeft nodig|behoefte|8n|2nodigd|noodzakelijk|6ak|vereist|3gen
6want|4ed|wish for|would like	willen|3|3de|gewild|wensen|zou graag willen|begeren
6give|gave|given|hand over|donate	geven|gaf|gegeven|overhandigen|Ade|schenken|aanreiken|doneren
6receive|get|3s|got|obtain	krijgen|5t|2eeg|gekregen|ontvangen|4ing|verkrijgen|5egen|bekomen
7take|took|taken	nemen|nam|genomen|pakken|meenemen
8bring|2ought|fetch|5ed	brengen|2acht|meebrengen|halen|meenemen
6send|4s|3t|dispatch|ship|forward	sturen|3urt|gestuurd|zenden|zond|gezonden|versturen|3zenden|doorsturen|opsturen
6put|place|5d|set|lay|2id	zetten|3|3te|gezet|leggen|3t|3de|gelegd|plaatsen|6te|geplaatst|stoppen
6keep|2pt|retain	houden|4t|hield|gehouden|bewaren|4art|6d|2houden|3ield|bijhouden
5make|2de|produce	maken|2akt|vervaardigen|fabriceren
5do|2es|did|done|2ing|carry out	doen|3t|deed|gedaan|uitvoeren|3gevoerd|verrichten
6go|2es|went|gone|2ing	gaan|3t|ging|gegaan
7come|came	komen|3t|kwam
7share|5s|5d|4ing	delen|2elt|4de|gedeeld
6change|5ing|alter	veranderen|8t|8de|8ing|Ben|wijzigen|6ing
8happen|6s|occur|take place|took place	gebeuren|6t|6de|plaatsvinden|vond plaats|plaatsgevonden|voorvallen|zich voordoen|overkomen
8event|5s|incident|8s|occurrence	gebeurtenis|Bsen|voorval|7len|evenement|incident|8en
9meet|4s|2t|encounter|run into|ran into|bump into	ontmoeten|7|7te|7ing|tegenkomen|afspreken
8together|jointly|with each other	samen|tezamen|met elkaar|gezamenlijk|bij elkaar
8prepare|7s|7d|6ation|get ready|ready	voorbereiden|Aing|klaarmaken|5|gereed|paraat
9count|5s|5ed|5ing	tellen|3t|3de|geteld|optellen|meetellen
7measure|7d|size|measurement|2tre|length|width	meten|2et|gemeten|maat|2ten|afmeting|lengte|breedte|opmeten
7big|3ger|5st|large|5r|huge|enormous|gigantic	groot|5ste|enorm|5e|gigantisch|reusachtig|kolossaal
5new|3er|brand-new|newly	nieuw|5e|6r|splinternieuw|gloednieuw|nagelnieuw|spiksplinternieuw
6good|better|2st|well|excellent	goed|4e|beter|2ste|uitstekend|3muntend|voortreffelijk
9bad|worse|4t|poor|terrible	slecht|6ste|erg|3er|3st|beroerd|2labberd
6important|8ce|crucial|vital|significant|key	belangrijk|6|cruciaal|van levensbelang|4groot belang|wezenlijk
astrange|weird|odd|peculiar|bizarre|remarkable	vreemd|raar|gek|eigenaardig|merkwaardig|bizar|zonderling
8normal|ordinary|common|usual|everyday|commonplace	normaal|5le|gewoon|4ne|2bruikelijk|alledaags|doodgewoon|3rsnee
8special|unique|exceptional|2traordinary|particular	speciaal|bijzonder|uniek|uitzonderlijk|buitengewoon
5different|6|6s|6ence|2stinct|unlike	anders|5e|verschillend|B|8|onderscheid|afwijkend
6same|identical|alike|equal|the very same|similar	hetzelfde|dezelfde|identiek|gelijk|eender|soortgelijk|vergelijkbaar
7fast|quick|5ly|rapid|5ly|speed|swift|faster	snel|4le|6r|4heid|vlug|2ot|rap|gezwind
aslow|4er|2uggish|gradually	langzaam|6me|8r|traag|3ge|geleidelijk
cluck|4y|fortune|6ate|lucky break	geluk|5je|5svogel|boffen|3t|mazzel|meevaller|fortuinlijk|gelukstreffer
bcoincidence|9tal|by chance|accidentally|by accident	toeval|6lig|9e|per ongeluk|bij toeval
bdeliberate|Aly|on purpose|intentional|Bly	opzettelijk|expres|met opzet|bewust|opzet|moedwillig
7habit|5s|accustomed|get used to	gewoonte|8n|8s|3end|wennen|3t|gewoon zijn|3enning
bjoin forces|work together|team up|combine forces	krachten bundelen|samenwerken
9face|4s|3ial	gezicht|2laat|aangezicht
aeye|3ball|7s	oog|ogen|oogbol|6len|3je
dear|3lobe	oor|oren|oorlel|3tje
enose	neus|4je
dneck|4s|nape	nek|3ken|hals|3zen
9hand	hand|4je|6s
dfist|clenched fist	vuist|gebalde vuist
cfinger|index finger|forefinger	vinger|wijsvinger
cleg	been|2nen|poot|2ten
bfoot|feet|sole	voet|4en|4zool
dskeleton|8s	skelet|6ten|geraamte
6stand|5s|2ood|2anding|upright	staan|4t|2ond|rechtop
6find|4s|found|finding	vinden|4t|vond|gevonden|aantreffen|trof aan|aangetroffen
adiscover|8s|8y|8ies	ontdekken|6t|7e|6king|Aen
dcrab	krab
cpotato|spud	aardappel|pieper
conion	ui|2en|ajuin|5en
dtomato	tomaat
aapple	appel|5s|5en|5tje
bpear	peren|2ertje
dsugar|5s|5y	suiker|6s|6houdend|gesuikerd
dspice|herb|seasoning	specerij|kruid
ccake|gateau|tart|pie	taart|cake|vlaai
bglass|5es	glas|3zen|3asje
9bowl	kom|schalen|kommetje
cknife|3ves	mes|3je
bpan|saucepan|frying pan	pan|kookpan|2ekenpan|steelpan|braadpan
8box|carton	doos|4je
cbag|sack|4s	zak|3ken|3je
ckitchen	keuken|6tje
btobacco|rolling tobacco	tabak|shag|tabakswaren
bsmoke|5r|6s	roken|2okt|gerookt|roker
dcigarette|fag|cigarette butt	sigaret|peuk|sjekkie
cfence|railing|fencing	hek|3ken|3werk|schutting|omheining|afrastering
8table|dining table	tafel|eettafel|tafeltje
cdesk|4s|writing desk	bureau|6s|schrijftafel
cblanket|duvet|quilt	deken|3bed|donsdeken
bwall	muur|wand|4en
dceiling|7s	plafond|7s
cleak|4ing|4y	lek|3ken|3t|4e|gelekt|lekkage|7s
7tool|4box	gereedschap|Bpen|Bskist
csaw|3s|3ed|3ing	zaag|2gen|2agt|4de
cdrill|5ed|5ing	boor|4machine|geboord
eladder|stepladder	ladder|keukentrap
dsticky tape|tape|4d|sellotape	plakband|tapen
9rope|cord	touw|koord
brose|4s	roos
ddig|dug|digging|spade|shovel	graven|3aft|2oef|gegraven|spitten|schop|spade|schep
ebudgie|parakeet|3rot	parkiet|2pegaai
ecage|4d	kooi|gekooid
erucksack|backpack	rugzak|3tas
8wallet|purse|5s	portemonnee|5feuille
djewellery|5ry|5	sieraad|juweel|4len|bijouterie
aring	ring
afabric|6s|cloth|textile	stof|4fen|textiel|doek
8leather	leer
dglasses|spectacles	bril|4letje
achess|5 player|grandmaster|checkmate	schaken|6r|4akspel|6grootmeester|6mat
bdice|2e	dobbelsteen|6en
dzoo|animal park|safari park	dierentuin|6park|safaripark|zoo
dplayground	speeltuin|5plein
cswing|5s	schommel|8en
dmyth|4ical|4ology	mythe|4isch|4ologie
dmonk|friar	monnik|pater|kloosterbroeder
djew|3ish|judaism	jood|4s|2dendom
brectangle|9s|7ular	rechthoek|9ig
btriangle|6ular	driehoek|8ig
9lands|4ed|4ing|touch down|5ed down	landt|4de|geland|landing
bpromotion|6ed|go up|went up	promotie|5veren|7ert|gepromoveerd
dborrow	lenen|geleend|ontlenen
cbreathe|6	ademen|geademd|ademhaling|7en|4
9floor|5s|storey|6s	verdieping|etage|5s
eblond|5e|fair-haired	blond|5ine
ahalf-time|break	pauze|ruststand
bgold|4 medal|As|Alist	goud|4en medaille|Fs|7plak|olympisch goud
csilver|6 medal|Clist	zilver|6en medaille|9plak
9lamp|4s|light|5s|5 bulb|bulb	lamp|4en|licht|5en|gloeilamp|peertje|lampje
8switch on|6ed on|turn on|4ed on	aandoen|doet aan|aangedaan|3zetten|inschakelen
8switch off|6ed off|turn off|4ed off	uitdoen|doet uit|uitgedaan|3zetten|3schakelen|3geschakeld
bunpack|2wrap	uitpakken|pakt uit|4e uit
6packaging	verpakking|Asmateriaal
csharp|5er|6n|7ed|razor-sharp	scherp|slijpen|geslepen|vlijmscherp
btransparent|see-through|translucent	doorzichtig|Be|4schijnend|transparant
bstriped|6	gestreept|streep
dwine|4s	wijn|4tje
dmilk|4y	melk|4achtig
asquare	vierkant|8en
bmorning|this morning|in the morning	ochtend|morgen|vanochtend|3morgen|voormiddag
bnight|at night|overnight|nocturnal	nacht|'s nachts|vannacht|nachtelijk
dlast night	gisteravond|vannacht|afgelopen nacht
cyesterday	gisteren
athe other day|recently	onlangs|pas geleden
btomorrow|8's	morgen
8hour|4ly	uur|uren|uurtje|per uur|ieder uur
9minute	minuut|6je
8second|6s	seconde
cpen|ballpoint	pen|3nen|balpen|6nen
dpencil|crayon	potlood|kleurpotlood|krijtje
chotel	hotel|5letje
`;
