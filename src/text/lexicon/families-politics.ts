// Politics, states, places, war and the press: our own families (CC0). One on a line; coreLexicon tells how to read them.
export const politicsFamilies: string = `
aprime minister|Es|2emier|7s|pm	premier|7s|minister-president|eerste minister|6minister|ministers-presidenten
apresident|9s|9's	president|9e
dpresidential|C race	presidentieel|Aële|9s-|Arace
evice president|Es|Dcy	vicepresident|Dschap
9government|As|the government's	regering|8s-
8govern|6ing|ruled|3ing	regeren|bestuurd|regerend|heersen
9authorities|public authorities|the authorities|authority	autoriteiten|overheden|6id|gezag|instanties
7the state|state|5s	staat|3ten|de staat
agovernment authority|public sector|government sector|public bodies	openbare sector|publieke sector|overheidssector|9instanties
bminister|8s|secretary|cabinet minister	minister|bewindspersoon|7lieden|7man|7vrouw
aministry|7ies|government department|department	ministerie|departement|Ben
ejunior minister|state secretary|secretary of state|under-secretary	staatssecretaris|Gsen|onderminister|8sters
ccabinet|7s	kabinet|7ten|ministerraad|regeringsploeg
dforeign minister|8secretary|8ministers|secretary of state	minister van buitenlandse zaken|buitenlandminister|ministers van buitenlandse zaken|buitenlandse minister
cforeign ministry|8office|state department|ministry of foreign affairs	ministerie van buitenlandse zaken|buitenlandse zaken|2za
cforeign affairs|external affairs|foreign relations	buitenlandse zaken|Dbetrekkingen|externe betrekkingen
fhome secretary|interior minister	minister van binnenlandse zaken
bfinance ministry|treasury|exchequer	ministerie van financiën|schatkist|staatskas|financiën
ddefence ministry|5se ministry|ministry of defence|pentagon	ministerie van defensie|defensie|landsverdediging|pentagon
ehealth minister|7secretary|minister of health	minister van volksgezondheid|gezondheidsminister|zorgminister
cportfolio|ministerial brief	portefeuille|Cs|bevoegdheidspakket
binterim government|8president|7|provisional government|transitional government	interim-regering|7|overgangsregering|waarnemend|interim-president|voorlopige regering
emajority|7ies|absolute majority|outright majority	meerderheid|9den|absolute meerderheid|volstrekte meerderheid
ccoalition|9s|9 government|governing coalition	coalitie|8s|8regering|8kabinet|regeringscoalitie
dtake office|4s office|sworn in|2ear in|5ing-in|inaugurated|9ion	beëdigd|6en|6ing|aantreden|treedt aan|eedaflegging|inauguratie|geïnaugureerd
esecond term|re-election|8ed|2elected|seek re-election	tweede ambtstermijn|herverkiezing|3kozen|4iesbaar|3verkozen
bsuccessor|9s|5ed|7ed|5ssion|5eds	opvolger|8s|6ster|6en|2gevolgd|2volging|volgt op
epredecessor|Bs	voorganger|As|8ster
aformer|ex-|erstwhile|ex-minister|former minister	voormalig|ex-|oud-|gewezen|toenmalig|oud-minister
7incumbent|sitting|serving	zittend|in functie
bresign|6ing|6ation|step down	aftreden|treedt af|opstappen|ontslag nemen|neerleggen
9sack|4ed|dismiss|7al|fired	ontslaan|6gen|6at|6g|afzetten|2gezet
doust|4er|overthrow|9n|7ew|topple|depose	afzetten|2gezet|omverwerpen|5geworpen|verdreven|onttroond|verdrijven
6appoint|7ed|7s|7ing|7ment|Bs	benoemen|6ing|9en|aanstellen|8ing
dnominate|5ee|7s|5ation|As	voordragen|4gedragen|draagt voor|voordracht|nominatie|genomineerd
cparliament|As|national assembly|legislature|Bs	parlement|9en|volksvertegenwoordiging|nationale vergadering|wetgevende vergadering
eparliamentary|D debate	parlementair|Ce|9s-|kamerdebat
dlower house|house of representatives|lower chamber|the commons|second chamber	tweede kamer|lagerhuis|de kamer
cupper house|senate|upper chamber	eerste kamer|senaat|hogerhuis|senaten
cmp|2s|lawmaker|8s|legislator|As|parliamentarian	parlementslid|Beden|kamerlid|6eden|volksvertegenwoordiger|parlementariër
csenator	senator|eerste kamerlid|Deden
ccongress|8ional|8man|8woman|8men	congres|7lid|8eden|van het congres
dseat|4s|parliamentary seat	zetel|parlementszetel|kamerzetel|As|zeteltje
copposition|A party|Fies|Bleader|Hs	oppositie|9partij|9leider|Fs
cparliamentary committee|select committee|committee	commissie|9s|kamercommissie|parlementaire commissie|vaste kamercommissie
esubcommittee|Cs|working group|8party|task force	werkgroep|subcommissie|taskforce|2akgroep
9session|sittings|in session	zitting|7en|sessie|in zitting
bdebate|6s|5ing	debat|5teren|gedebatteerd|debatteert
chearing|7s|public hearing	hoorzitting|openbaar verhoor|verhoren
amotion|6s|6 passed|resolution	motie|5 indienen|8gediend|6aangenomen|resolutie
7amendment|5|5ed|5ing	amendement|6ren|geamendeerd|wijziging
bbill|4s|draft law|7egislation|legislative proposal	wetsvoorstel|4ontwerp|ontwerpwet|wetgevingsvoorstel
8law|3s|act|3s|statute|7s	wet|3s-|rechtsregel
alegislation|9ve|lawmaking|legislate	wetgeving|6end|7r|3ten maken|regelgeving
dlawmaker|legislator|the legislature	wetgever|8s|7nde macht
arepeal|6s|2voke|2scind|7ed|scrap|abolish|5tion	intrekken|2getrokken|afschaffen|2geschaft|2schaffing|opheffen|herroepen
btake effect|4s effect|took effect	in werking treden|van kracht|inwerkingtreding|2gaan|3egaan|gaat in
7in force|3effect|valid|applicable|4y|4ies	van kracht|geldig|4end|4t|van toepassing|gelden
cconstitution|Cs|basic law	grondwet|constitutie
dconstitutional court|Incil|supreme court	grondwettelijk hof|constitutioneel hof|hooggerechtshof
edecree|executive order|Fs|by decree	decreet|verordening|presidentieel besluit|per decreet|presidentieel decreet
8regulation|As|rules|3ing|regulate|8s	regelgeving|verordening|Ben|reglement|3els|3uleren|7ing|voorschrift
adirective|eu directive	richtlijn|europese richtlijn
9guideline|4ance	richtlijn|9en|5snoer|leidraad
7implement|9s|9ed|9ing|9ation|carry out|4ied out	uitgevoerd|3voering|implementeren|geïmplementeerd|implementatie|ten uitvoer leggen
aenforce|6ing|6ement	handhaven|gehandhaafd|handhaving|6aft|afdwingen|2gedwongen
dexecutive|9 power|Abranch	uitvoerende macht|A
djudiciary|7l branch|9power|8|courts	rechterlijke macht|5spraak|gerechtelijk|Ce|justitieel|gerecht
eparliamentary immunity|immunity|lift immunity|4ed immunity	parlementaire onschendbaarheid|onschendbaarheid|immuniteit|A opheffen
8power|5s|in power|came to power	macht|5en|aan de macht|machtswisseling
fpower struggle|infighting|power struggles|leadership battle	machtsstrijd|onderlinge strijd|leiderschapsstrijd|interne strijd
bremit|jurisdiction|purview	bevoegdheid|9den|7|rechtsmacht|jurisdictie
aauthorise|9d|7ze|empower	machtigen|gemachtigd|machtiging|bevoegd maken|toestemming geven|volmacht
dpolitics|7al life|Aworld	politiek|de politiek|politieke wereld|Aleven
bpolitical	politiek|8e
7policy|6making	beleid|6slijn|7-|7vorming|7maatregel
dpolicymaker|decision-makers	beleidsmaker|8edewerker|2slissers|4uitvormers
ddecision-making|F process	besluitvorming|Esproces|4issingsproces
aleader|6ship	leider|4ster|4erschap|4ing
9political party|party|4ies	politieke partij|partij|6en
7party member|Cs|grassroots|party base	partijlid|7eden|achterban|partijbasis
8manifesto|election manifesto|party manifesto|6platform|programme	verkiezingsprogramma|partijprogramma|manifest
cdissident|4ent|rebel mp	dissident|andersdenkende|afvallige
8left-wing|4ist|4|the left|left-leaning	links|5e|5georiënteerd|de linkerzijde|linkervleugel
7right-wing|5ist|5|the right|right-leaning	rechts|6e|de rechterzijde|rechtervleugel|5sgeoriënteerd
efar right|3-right|extreme right|hard right|ultra-right	extreemrechts|7-rechts|uiterst rechts|radicaal-rechts|ultrarechts
cextremism|8t	extremisme|8t|9isch|De
dradical|7s|7ism	radicaal|6len|7isme
eliberal|7ism	liberaal|6lisme
econservative|Asm|tory	conservatief|Asme|behoudend|6sgezind
dprogressive	progressief|Aven|vooruitstrevend
enazi|4sm|2tional socialist|Hm	nazi|4sme|2tionaalsocialist|Iisch|Hme
fseparatist|9m|2cessionist	separatist|Aisch|9me
drepublican|Aism	republikein|Bs
ddemocrat|8s	democraat|7ten
cdemocracy|8ies|7tic|Aally	democratie|Aën|9sch|Ce
belection|5oral	verkiezing|As-|electoraal|8le|stembusgang
7elect|5s|5ing	verkiezen|4ozen|4iest|koos
fgeneral election|Gs|national election|parliamentary election|Ms	parlementsverkiezingen|algemene verkiezingen|tweede kamerverkiezingen|kamerverkiezingen|federale verkiezingen|nationale verkiezingen
cpresidential election|Ls|Dvote	presidentsverkiezingen|9iële verkiezingen
9primaries|caucus|primary election	voorverkiezing|caucus
ffirst round|6ballot	eerste ronde|7stemronde
felection result|Fs	verkiezingsuitslag|Ien|Bresultaat|stembusuitslag
9poll|4ing|4ster|survey	peiling|opiniepeiling|Den|peiler|opiniepeiler|enquête
dapproval rating|Fs|popularity rating|A	populariteit|Cscijfer|goedkeuringscijfers|waarderingscijfer|populariteitspeiling
9vote	stemmen|4t|4de|gestemd|stem|4ming
dvoter|electorate|constituents	kiezer|stemmers|4gerechtigden|kiezerskorps|electoraat|kiespubliek
evoting rights|right to vote|suffrage|franchise|universal suffrage|women's suffrage	stemrecht|kiesrecht|actief kiesrecht|algemeen kiesrecht|9stemrecht|vrouwenkiesrecht|7stemrecht
eturnout|voter turnout	opkomst|7cijfer|7percentage|kiezersopkomst
fpolling station|Fs|8place|voting booth|polling booth	stembureau|4lokaal|4hokje
erecount|7ed|7s	hertelling|7en
dproportional representation|C	evenredige vertegenwoordiging|9
ccandidate|7cy|7ture	kandidaat|7te|8uur|Bstelling
fpresidential candidate|Ms|Dhopeful|Dnominee	presidentskandidaat
belection campaign|Hs|campaign|8ing|8ed	verkiezingscampagne|kiescampagne|campagne|8 voeren|verkiezingsstrijd|kiesstrijd
dcampaign rally|election rally|rally|4ies	verkiezingsbijeenkomst|campagnebijeenkomst|verkiezingsrally|rally|partijbijeenkomst
dcampaign financing|party funding|campaign finance|party donations|political donations|donor	partijfinanciering|campagnefinanciering|verkiezingsfinanciering|donateur|8s
flandslide|9 victory	aardverschuiving|monsterzege|overweldigende overwinning|klinkende overwinning|verpletterende overwinning
dlocal government|6authority|Eies|6council	lokaal bestuur|4le besturen|gemeentebestuur|plaatselijke overheid|lokale overheden|Did
bmunicipality|9|borough|7s	gemeente|8lijk|Ce
acity council|town council|municipal council|council	gemeenteraad|Aden|stadsraad|raad
emayor|5ess|lord mayor	burgemeester|5rvader|5meesterschap
fcity hall|town hall|municipal building	stadhuis|gemeentehuis|stadskantoor
cprovince|8s|7ial	provincie|9s|8aal|9le
fprovincial council|Is|Bparliament	provinciale staten|8eraad|Bden|Badslid|statenlid
egovernor|provincial governor|king's commissioner	gouverneur|commissaris van de koning|provinciegouverneur
9regional|6|6s	regio|5's|5naal|7le|gewest|6en|7lijk
cfederal government|7|6tion	federale regering|6al|6tie|bondsregering
bdistrict|8s|county|5ies|canton|6s	district|graafschap|Apen|kanton|6s|arrondissement
dautonomy|7ous|self-government|5rule|home rule	autonomie|6om|6me|zelfbestuur
ddevolution|5ve|2centralisation|Azation|Ased	decentralisatie|Beren|bevoegdheidsoverdracht
bcivil servant|Ds|public servant|government official|Js|public official	ambtenaar|7ren|rijksambtenaar|overheidsmedewerker|functionaris
ebureaucracy|9tic|A|red tape	bureaucratie|Bsch|Ee|9at|administratieve rompslomp|papierwinkel
9administration|Es|Cve|8er	administratie|bestuur|7lijk|administratief
agovernment agency|agency|5ies|executive agency	agentschap|Apen|uitvoeringsorganisatie|overheidsdienst|instantie
agoverning body|board|governing board	bestuursorgaan|7|7scollege|raad van bestuur
cgovernance|2od governance|Bment	bestuur|goed bestuur|behoorlijk bestuur|2stuurscultuur
cpublic services|7utilities|utilities	publieke diensten|openbare diensten|publieke voorzieningen|nutsvoorzieningen
dwatchdog|8s|regulator|supervisory authority|oversight body	waakhond|8en|toezichthouder|Dnde instantie|regulator
8supervision|8e|oversight|5ee|7s	toezicht|5en|houdt toezicht|toezicht houden
9inspector|7ion|7orate	inspecteur|As|7ie|9s|controleur
fadvisory council|9body|9committee|9board	adviesraad|6orgaan|6commissie|6raden
9adviser|5or|7s|aide|4s|special adviser	adviseur|raadgever|naaste medewerker|raadsman
8advice|4se|recommendation|9|9ed|9s	advies|4seren|aanbeveling|Ben|8en|6olen|raden aan
cspokesperson|6man|6woman|6people|press officer	woordvoerder|9ster|persvoorlichter|voorlichter
epress conference|news conference|press briefing|briefing	persconferentie|Fs|4briefing|4moment
dpress release|communiqué|press statement	persbericht|Ben|4verklaring|communiqué|perscommuniqué
8statement|9s|declaration|Bs|6e	verklaring|Aen|7en|6art|8d
9announce|8ment|Cs	aankondigen|kondigt aan|6de aan|aangekondigd|3kondiging|bekendmaken|6gemaakt
7speech	toespraak|speech|6es|rede|4voering|speechen|toespreken
6report|6ed|6ing	rapport|verslag|7en|rapporteren|melden|4t
dannual report|Ds|yearly report	jaarverslag|4rapport
caction plan|Bs|plan of action|roadmap	actieplan|plan van aanpak|stappenplan|routekaart
8measure|7s|take measures|steps	maatregel|9enpakket|B nemen|stappen
creform|6ing|overhaul|8s	hervorming|7en|7d|7t
abudget|6ary	begroting|9en|9s-|budget|6ten|7air
dbudget deficit|deficit|government deficit	begrotingstekort|tekort|overheidstekort|begrotingsgat
dbudget surplus|surplus|7es	begrotingsoverschot|overschot
atax|3ation|levy|3ies|taxed	belasting|9en|heffing|belast|taks|4en
dtax authorities|4office|inland revenue|revenue service|tax department	belastingdienst|fiscus|4ale autoriteiten
ftax evasion|4fraud|4dodging|4avoidance	belastingontduiking|9fraude|9ontwijking|fiscale fraude
fincome tax|payroll tax	inkomstenbelasting|personenbelasting|loonbelasting|bedrijfsvoorheffing
9vat|2lue added tax|sales tax	btw|omzetbelasting
dtariff|6s|import duty|Aies|customs duties	invoerrechten|importheffing|invoerheffing|Den|tarieven|douanetarieven
dsubsidy|6ies|7se|7ze|9d	subsidie|8s|7ëren|gesubsidieerd|toelage|subsidiëring
9grant|funding|state funding	beurs|toelage|subsidie|financiering|overheidsfinanciering|fondsen
causterity|9 measures|spending cuts|cutbacks|budget cuts|cut spending	bezuiniging|8en|2sparing|9en|5ard|2zuinigingsmaatregelen
9expenditure|spending|5|5s|4t|outlay	uitgave|7n|4even|5geven|besteding|5ed
dwelfare state|social security|8afety net|benefits system	verzorgingsstaat|welvaartsstaat|sociale zekerheid|5al vangnet|8stelsel
abenefits|welfare benefits|social benefits	uitkering|bijstand|8suitkering|leefloon
fminimum wage	minimumloon
bcorruption|7|graft|corruption scandal	corruptie|7|7e|7ieschandaal|omkoping
ebribe|5d|5ry|kickback	omkopen|2gekocht|2koping|steekpenning|Cen|smeergeld|9en
fconflict of interest	belangenconflict|8verstrengeling|Bmenging
dscandal|7s|affair|scandalous	schandaal|affaire|schandalig|rel
fwhistleblower|7-blower|7blowing	klokkenluider|Bster|Ben
cleak|4ing|4ed documents	lek|3ken|3te|gelekt|uitlekken
atransparency|At|openness	transparantie|B|openheid|doorzichtig
daccountability|9le|held accountable|answerable|6 for	verantwoording|E afleggen|Belijk houden|rekenschap|A geven
aresponsibility|9le|9ilities|take responsibility	verantwoordelijkheid|G|Gen|Gheid nemen
afreedom of information|M request|foi request|open government	openbaarheid van bestuur|wob-verzoek|2o-verzoek|wet open overheid|openbaarheid|wob
elobby|4ies|4yist|8s|4ied	lobby|5's|gelobbyd|lobbyist|8en|5werk|5groep
cestablishment|elite|political elite|ruling class	establishment|gevestigde orde|elite|politieke elite|heersende klasse
ebackroom|behind the scenes|backroom deals	achterkamertjes|Fpolitiek|6 gesloten deuren|7de schermen
aintegrity|ethics committee|code of conduct|integrity code	integriteit|5er|5riteitscode|gedragscode|deontologie|Asche code|ethische commissie
caccuse|6d|5ing|5ation|allegation|As	beschuldigen|Ade|Aing|aantijging|Aen|betichten|7
dblame|5s|5d|4ing	verwijten|7|4eten|schuld|aanwrijven
acriticise|9s|7ze|9d|7sm|6|6al	kritiek|bekritiseren|criticus|6i|kritisch
bcondemn|7ation|denounce|8s	veroordelen|8elt|Ade|B|8ling|hekelen|5t|laken|afkeuren
bdeny|3ies|5d|4al|refute|6d|2but	ontkennen|6d|6ning|tegenspreken|5gesproken|weerleggen
8confirm|7ation	bevestigen|8t|8de|8ing
aclaim|5s|5ed|allege|6dly|assert	beweren|4erde|7|4ring|8en|claimen|naar verluidt|vermeend
badmit|5ted|acknowledge|concede|admission	toegeven|geeft toe|toegegeven|erkennen|5t|5d|bekennen
dapologise|7ze|6y|say sorry	excuses|verontschuldigen|Ed|excuses aanbieden|verontschuldigingen|excuses gemaakt|sorry zeggen
bpromise|pledge|vow|3ed|3s	beloven|4ofd|4fte|7n|toezeggen|3gezegd|3zegging|zweren
acall for|4s for|4ed for|appeal|6s|6ed|urge|4d|4s	roept op|opgeroepen|2roep|6en tot|aandringen|dringt aan|aangedrongen|beroep doen op
7demand|6s|6ed|6ing	eisen|3t|4e|geëist|eis|vordering
9warn|4ing|caution	waarschuwen|9ing|Cen
athreaten|6|6s	dreigen|5t|5de|gedreigd|dreigement|Aen|bedreigen|7d|7ing|dreiging
binsist|6s|6ed|stressed|emphasise|9d|7ze|underline|9d	benadrukken|8t|volhouden|beklemtonen|8ond|onderstrepen|nadruk leggen
9propose|7s|7d|6al|put forward	voorstellen|stelt voor|4de voor|voorgesteld|4stel|4dragen
areject|6ion|turn down	verwerpen|7t|4ierp|4orpen|afwijzen|2gewezen|2wijzing|wegstemmen|3gestemd|3stemming
9approve|7s|6al|green light|ratified	goedkeuren|4gekeurd|4keuring|groen licht|instemmen|2gestemd|2stemming
6support|7s|7ed|7ing|backs|4ed|4ing|endorse|7ment	steunen|5|ondersteunen|Ad|Aing
bsupporter|follower|adherent|loyalist	aanhanger|9s|voorstander|Bs|sympathisant|getrouwe|8n|medestander
bopponent|4sed to|6|6s|6d	tegenstander|opponent|8en|verzetten tegen|gekant tegen|tegen zijn|verzet zich
crival|5ry|challenger	rivaal|4len|5iteit|tegenstrever|uitdager|tegenspeler|concurrent
aally|3iance	bondgenoot|geallieerd|bondgenootschap|alliantie
9enemy|foe|3s|hostile	vijand|6ig|8e|6elijk|Be
fveto|4es|4ing	veto|4's|4recht|4 stellen|4ën
7block|5s|5ed|5ing|obstruct|8ion|thwart	blokkeren|6ert|geblokkeerd|tegenhouden|houdt tegen|tegengehouden|dwarsbomen
bcompromise|middle ground	compromis|tussenoplossing|compromis sluiten|polderen
cconsensus|broad agreement|unanimity|6ous	consensus|unaniem|7e|eensgezind|Aheid|unanimiteit|eenparig|3stemmig
8agreement|9s|5|5d|deal|accord|reach a deal	akkoord|7en|overeenkomst|Cen|afspraak|6ken|overeengekomen|deal
adisagree|8ment|Cs|at odds	oneens|6 zijn|3nigheid|meningsverschil|niet eens
adispute|7s|7d|spat|quarrel|feud|bickering	geschil|ruzie|4ën|twist|onenigheid|gekibbel|vete|betwist
dcontroversy|Aies|Bal|4entious	controverse|Bs|Aieel|Bële|omstreden|polemiek
ddeadlock|8ed|impasse|stalemate|gridlock|standstill	impasse|patstelling|impasses|vastgelopen|muurvast|blokkering
dbreakthrough	doorbraak|impasse doorbreken|doorbreken
econcession|5de|give ground|make concessions	concessie|toegeving|tegemoetkomen|toegeven
cultimatum|deadline	ultimatum|deadline
apostpone|8d|8s|8ment|delay|5ed|adjourn|7ed	uitstellen|3gesteld|vertragen|7ing|3dagen|5agd|schorsen
asuspend|7ed|7s|6sion	schorsen|geschorst|schorst|6ing|opschorten|8ing
ccrisis|4es|4is situation	crisis|4es|4issituatie
estate of emergency|emergency rule|Apowers|Alaw	noodtoestand|uitzonderingstoestand|noodverordening|4wet|7geving|staat van beleg
fmartial law	staat van beleg|krijgswet|oorlogsrecht
elockdown|8s	lockdown|8s|afgrendeling
enational security|internal security|public safety|7order	nationale veiligheid|staatsveiligheid|openbare veiligheid|9orde|binnenlandse veiligheid
enational interest|public interest|general interest	nationaal belang|algemeen belang|landsbelang|openbaar belang
dmonarchy|crown	monarchie|koningshuis|kroon|koningschap
aking|monarch|7s|sovereign	koning|vorst|5en|monarch|7en
cqueen|5 consort	koningin|vorstin
fcrown prince|Css|heir apparent|throne	kroonprins|Aes|troonopvolger|Bing|Bster|5|erfopvolging
dprince|6ss	prins|5es
eroyal palace|palace	koninklijk paleis|paleis
fstate visit|Bs|official visit	staatsbezoek|Cen|officieel bezoek|werkbezoek
9countess|earl	gravin|4en
fbaron|5ess|viscount	baron|5es|burggraaf
cknight|6hood|honours list	ridder|6orde|lintje|6sregen|ridderschap
bkingdom	koninkrijk|Aen|rijk
dempire|6s|imperialism|At	rijk|keizerrijk|Aen|imperium|wereldrijk|imperialisme|Atisch
crepublic	republiek
8nation|6s|country	natie|5s|land|4en
anationwide|6al|countrywide	landelijk|nationaal|in het hele land
bcitizen|7ry|members of the public	burger|6bevolking|staatsburger|Cs
9population|As|6ce|inhabitants	bevolking|9en|inwoners|bewoners|2volkings-
7the people|peoples	volk|4eren|5n|het volk
dcensus|population count	volkstelling|bevolkingstelling
9flag|national flag	vlag|nationale vlag|landsvlag|driekleur
enational holiday|public holiday|bank holiday	nationale feestdag|feestdag|officiële feestdag
anational emblem|seal	wapenschild|rijkswapen|landswapen|zegel
bcapital|7 city	hoofdstad|7eden|Alijk
ewhite house|the white house	witte huis|het witte huis
fcapitol|7 hill|8riot	capitool|6l hill
fkremlin|moscow's leadership	kremlin|het kremlin
cflemish|5ng|2anders	vlaams|3ming|3anderen
fwalloon|5nia	waals|2len|3lonië
edutch-speaking|5 speaker|flemish-speaking	nederlandstalig
athe netherlands|netherlands|holland	nederland|holland
9dutch|5man|5woman|5 people|the dutch	nederlands|9er|hollander|7s
bbelgium	belgië|4enland
abelgian	belg|4isch
bgermany	duitsland
bgerman	duits|5er
bfrance	frankrijk
bfrench|6man|6woman|6men	frans|5man|4çaise
bunited kingdom|uk|britain|great britain	verenigd koninkrijk|vk|groot-brittannië
bbritish|4on|4s	brits|4|4ten
dengland	engeland
aenglish|7man|8en|7woman	engels|6man
dscotland|4tish|4	schotland|5s|5|5ten
ewales|welsh|5man	wales|welsh|5man
direland|2ish|5man|5 republic	ierland|3s|3
7united states|us|2a|america|united states of america	verenigde staten|vs|amerika|verenigde staten van amerika
9american|8s	amerikaan|7nen|7ans
ccanada|5ian	canada|5ees
cmexico|5an	mexico|5aan|8s
bspain|3nish|5ard|8s	spanje|3ans|3njaard
dportugal|6uese	portugal|6ees
bitaly|4ian	italië|5aans|8|6nen
bswitzerland|3ss	zwitserland|7s|7
daustria|7n	oostenrijk|As|Aer
fluxembourg|Aer|Aish	luxemburg|9s|9er
bdenmark|danish|3es	denemarken|2ens|4
dsweden|4ish|4e	zweden|3eds
cnorway|4egian	noorwegen|4s|4
dfinland|3nish|4	finland|3s|3
diceland|7ic|7er	ijsland|7s|7er
bpoland|3ish|3e	polen|2ols
dczech republic|5ia|5	tsjechië|7sch|6
eslovakia|6	slowakije|5aks|7
eslovenia|8n|6e	slovenië|5ens|7
ehungary|6ian	hongarije|5ars|7
eromania|7n	roemenië|5ens|5nen
ebulgaria|8n	bulgarije|5ars|7
bgreece|4k	griekenland|5s|5
ecyprus|4iot	cyprus|4iotisch|7en
fmalta|4ese	malta|4ees
dcroatia|7n|5	kroatië|6sch|5en
eserbia|6n|4	servië|5sch|5ër
ebosnia|6 and herzegovina|6n|6k	bosnië|6 en herzegovina|6-herzegovina|5sch|5ër|5ak
emontenegro|9in	montenegro|9ijns|C
fnorth macedonia|macedonia|9n	noord-macedonië|macedonië|8sch|8ër
ealbania|7n	albanië|5ees
fkosovo|5ar|6n	kosovo|5aars|8
fyugoslavia|8|former yugoslavia|ex-yugoslavia	joegoslavië|Asch|voormalig joegoslavië|joegoslaaf
destonia|7n	estland|3s|3
blatvia|6n	letland|3s|3ten
flithuania|9n	litouwen|6s|6er
arussia|6n|7 federation	rusland|3sisch|3|3sen|4ische federatie
esoviet union|ussr|soviet	sovjet-unie|ussr|sovjet|6-|6tijd
bukraine|6ian	oekraïne|6ens|6ner
fbelarus|7ian|3orussia	belarus|wit-rusland|7sisch|belarussisch|wit-rus
emoldova|7n	moldavië|7sch|7ër|4ova
dgeorgia|7n	georgië|6sch|6ër
farmenia|7n	armenië|4ens|4niër
cturkey|4ish|4|türkiye	turkije|4s|4
9syria|5n	syrië|4sch|4ër
biraq|4i	irak|3aks|3kees
airan|4ian|persia|6n	iran|3ans|3niër|perzië|5sch
aisrael|6i	israël|6isch|7ër
apalestine|8ian|B territories	palestina|7jns|9|9se gebieden
dwest bank	westelijke jordaanoever|4oever|4bank
cgaza|4 strip|4n	gaza|4strook|4an
dlebanon|5ese	libanon|5ees
djordan|6ian	jordanië|5ans|5niër
csaudi arabia|5|5 arabian	saoedi-arabië|2udi-arabië|2oedisch|6|2udisch
dyemen|5i	jemen|5itisch|6et
funited arab emirates|uae|emirates|6i	verenigde arabische emiraten|vae|emiraten|6i
fqatar|5i	qatar|5ees|5i
ekuwait|6i	koeweit|7s|7i
dbahrain|7i	bahrein|7s|7i
dgulf states|persian gulf|the gulf|gulf countries	golfstaten|perzische golf|de golf|golfregio
aegypt|5ian	egypte|5isch|5enaar
dlibya|5n	libië|4sch|4ër
dtunisia|7n	tunesië|6sch|6ër
dalgeria|7n	algerije|7ns|8
fmorocco|6an	marokko|6aans|9
fmauritania|An	mauritanië|7ans|7niër
dmali|4an	mali|4nees
fniger|5ien	niger|5ees
cnigeria|7n	nigeria|7ans|7nen
dsudan|5ese	soedan|sudan|soedanees
fsouth sudan|Bese	zuid-soedan|6udan|6oedanees
fethiopia|8n	ethiopië|7sch|7ër
esomalia|6	somalië|6sch|6ër
ckenya|5n	kenia|3ya|3iaans|5nen
euganda|6n	oeganda|6ees
ftanzania|8n	tanzania|8ans|A
erwanda|6n	rwanda|5ees
fburundi|7an	burundi|6ees
dcongo|5lese|drc	congo|5lees|democratische republiek congo|oost-congo
ecentral african republic|F	centraal-afrikaanse republiek|I
dghana|5ian	ghana|4ees
fivory coast|côte d'ivoire|ivorian	ivoorkust|3riaans|8
dsenegal|7ese	senegal|7ees
eguinea|6n	guinee|6s|6ër
fliberia|7n	liberia|7ans|9
egambia|6n|the gambia	gambia|6ans|8
fzambia|6n	zambia|6ans|8
ezimbabwe|8an	zimbabwe|7aans|A
fbotswana|8n	botswana|6an
emalawi|6an	malawi|6sch|6ër
csouth africa|Cn|Ds	zuid-afrika|Bans|D
aafghanistan|6	afghanistan|5ans|7
apakistan|8i	pakistan|7ans|9|7ni
aindia|5n	india|5as|5se|4ër
cbangladesh|Ai	bangladesh|bengaals|5lees
esri lanka|9n|As|ceylon	sri lanka|9ans|Ce|B|ceylon
enepal|5ese|5i	nepal|5ees
emaldives|6ian	malediven|3diven|3edivisch
9china|4ese|beijing's	china|4ees|volksrepubliek china
etibet|5an	tibet|5aans|8
dtaiwan|6ese	taiwan|6ees
dhong kong|4konger|4 kongers	hongkong|8s
bjapan|5ese	japan|5s|5ner
bnorth korea|Bn|pyongyang|dprk	noord-korea|Bans|D|pyongyang
csouth korea|Bn|Cs|seoul	zuid-korea|Aans|Anen|seoel
fmongolia|8n	mongolië|5ols|7
dvietnam|7ese	vietnam|7ees
ecambodia|8n	cambodja|8ans|A
elaos|3tian	laos|3tiaans|8
cthailand|4	thailand|4s|4
cmyanmar|burma|4ese	myanmar|birma|5ans|4ees
cmalaysia|8n	maleisië|7sch|7ër
csingapore|9an	singapore|9es
cindonesia|9n	indonesië|8sch|8ër
cphilippines|filipino|philippine	filipijnen|8s|6no
eeast timor|timor-leste	oost-timor|Aees
baustralia|9n|3sie	australië|8sch|8ër
dnew zealand|Ber|Ds|kiwi	nieuw-zeeland|Ds|Der
ekazakhstan|6	kazachstan|7|6|4k
fuzbekistan|5	oezbekistan|5eks|7
ftajikistan|5	tadzjikistan|6eks|8
fchechnya|5en	tsjetsjenië|8ens|A
cbrazil|6ian	brazilië|7aans|8nen
dargentina|8e|8ian	argentinië|7jns|9
echile|5an	chili|4eens|7
eperu|4vian	peru|4aans|5nen
ecolombia|8n	colombia|8ans|8nen
dvenezuela|9n	venezuela|5olaans|A
fecuador|7ian	ecuador|7aans|7iaan
fbolivia|7n	bolivia|7ans|7nen
fsuriname|8se	suriname|6ams|6mer
dcuba|4n	cuba|4ans|6
ehaiti|5an	haïti|5aans|6nen
fdominican republic|9	dominicaanse republiek|B|A
fjamaica|7n	jamaica|7ans|9
fnetherlands antilles|antillean|dutch caribbean|curaçao|aruba	nederlandse antillen|antilliaans|8nen|caribisch nederland
fguatemala|9n	guatemala|8teeks|C
fhonduras|7n	honduras|6ees
fnicaragua|9n	nicaragua|9ans|B
ecosta rica|An	costa rica|Aans|De|C
fpanama|6nian	panama|5ees
evatican|7 city|holy see	vaticaan|8stad|heilige stoel
fcatalonia|5an	catalonië|5aans|8
fbasque country|6	baskenland|4isch|4
ecrimea|6n|7 peninsula	krim|de krim|krimschiereiland
ekashmir|7i	kasjmir|3hmir|3jmiri
fkurdistan|4|4ish	koerdistan|5|5isch
dbrussels	brussel|7s|7aar
eghent	gent|4s|4enaar
ethe hague	den haag|'s-gravenhage|haags|2genaar
dparis|5ian	parijs|5zenaar
flille	rijsel|lille
clondon|6er	londen|6s|6aar
eberlin|6er	berlijn|7s|7er
evienna|5ese	wenen|2ens|2ner
egeneva	genève|3eefs
drome|3an	rome|4ins|6
fathens|5ian	athene|4ens
fcopenhagen	kopenhagen
ewarsaw	warschau
fprague	praag|5s
ekyiv|kiev	kiev|kyiv|2jiv
dmoscow|muscovite	moskou|6se|5viet
fsaint petersburg|st petersburg|leningrad	sint-petersburg|petersburg|leningrad
ftehran|3eran	teheran
ejerusalem|east jerusalem	jeruzalem|oost-jeruzalem
ebeirut	beiroet
ecairo	caïro|2iro
ebeijing|peking	peking|beijing
bnew york|8er|As	new york|8s|9e|8er
cwashington|A dc	washington
aeurope|6an	europa|5ees|6aan|7nen
feastern europe|4 european|4ern european|8bloc	oost-europa|Aees|4blok|4-europeanen
bafrica|6n	afrika|6ans|8
basia|4n	azië|3atisch|5en
dmiddle east|Bern|near east	midden-oosten|nabije oosten
darab|4 world|5countries	arabisch|5er|5sche wereld|Alanden
fcaucasus|6ian region	kaukasus|6isch
emediterranean|D sea|the med	middellandse zee|mediterraan|middellandse zeegebied
aenglish channel|the channel|channel crossing	kanaal|het kanaal|kanaaloversteek
cthe west|western|7 countries|8world	het westen|westers|7e|8 landen|9wereld
eglobal south|third world|developing country|Hies	mondiale zuiden|derde wereld|ontwikkelingsland|derdewereldland|globale zuiden
dcontinent|9al	continent|werelddeel|8len|continentaal
econstitutional|Ely	grondwettelijk|Ee|constitutioneel|Dle
epolitician|7al figure	politicus|7i|7a
ffiji|4an	fiji|4sch|4ër
fmonaco|3egasque	monaco|3egaskisch|8
flombardy|7	lombardije|8sch
emechelen|malines	mechelen|6s
eostend	oostende|7s
fbudapest	boedapest
fistanbul|constantinople	istanbul|6oel|constantinopel
ftel aviv	tel aviv|3-aviv
fkabul	kabul|3oel
enew delhi|delhi	new delhi|delhi
emumbai|bombay	mumbai|bombay
fguangzhou|canton	guangzhou|kanton
dtokyo	tokio|3yo
fjakarta|batavia	jakarta|batavia|djakarta
bcalifornia|An	californië|9sch|9ër
ctexas|4n	texas|4ans|6
frio de janeiro|3	rio de janeiro|3
fnorth africa|Cn|maghreb	noord-afrika|Cans|maghreb|noord-afrikaan
fwest africa|Bn	west-afrika|Bans
feast africa|Bn	oost-afrika|Bans
fsahel|5 region	sahel|5regio|5landen|5zone
fsoutheast asia|5-east asia|5east asian	zuidoost-azië|Catisch
dlatin america|Dn|Es	latijns-amerika|Fans|H
esouth america|Dn	zuid-amerika|Cans
dnorth america|Dn	noord-amerika|Dans
esouth china sea	zuid-chinese zee
estrait of hormuz|hormuz	straat van hormuz|hormuz
aeuropean union|2|the bloc|4union	europese unie|2|de unie|het blok
ceuropean commission|the commission|brussels executive	europese commissie|commissie
eeuropean commissioner|commissioner|Cs|eu commissioner	eurocommissaris|Fsen|4pees commissaris|commissaris
eeuropean parliament|mep	europees parlement|5arlement|Dariër|Dslid
dmember state|Cs|7country	lidstaat|eu-lidstaat|9ten|4and|7en
9accession|4de|joins	toetreding|7en|3getreden|treedt toe|lid worden
eeurozone|4 area|5zone	eurozone|4gebied|4landen
fecb	europese centrale bank|ecb
bunited nations|2|the un	verenigde naties|vn|uno
dsecurity council|un security council	veiligheidsraad|vn-veiligheidsraad
bun resolution|resolutions|A	resolutie|9s|vn-resolutie|Cs
fpeacekeeping|C mission|5 mission	vredeshandhaving|6missie|6operatie
especial envoy|8representative|envoy|5s	speciaal gezant|gezant|6en|speciale gezant|afgezant|speciaal vertegenwoordiger
7world health organization|Jsation	wereldgezondheidsorganisatie|who
ewto	wereldhandelsorganisatie|wto
cicc	internationaal strafhof|icc|internationale strafhof
fyugoslavia tribunal|war crimes tribunal|tribunal	joegoslaviëtribunaal|B-tribunaal|oorlogstribunaal|tribunaal|7len
dinternational atomic energy agency|iaea|nuclear watchdog	internationaal atoomenergieagentschap|iaea|atoomwaakhond|5agentschap
bnato|the alliance	navo|4-bondgenootschap|noord-atlantische verdragsorganisatie|bondgenootschap
eafrican union|au	afrikaanse unie|au
finternational community	internationale gemeenschap|wereldgemeenschap
ebilateral|9ly|9 talks	bilateraal|8le gesprekken
eunilateral|Aism	eenzijdig|9e|unilateraal
8global|worldwide|across the world|around the world	wereldwijd|Ae|mondiaal|6le|over de hele wereld
9international|Dly	internationaal|Cle
fpeninsula|9s	schiereiland|Cen
ediplomat|8ic corps	diplomaat|7te|8iek korps|corps diplomatique
ediplomacy|7tic|Aally	diplomatie|Ak|Be
bdiplomatic relations|Bties|ties|bilateral relations|relations	diplomatieke betrekkingen|betrekkingen|banden|diplomatieke banden|relaties
cstrained relations|tension|4e relations|frosty relations	spanning|8en|gespannen|9 relatie|bekoelde relatie|gespannen verhouding
dembassy	ambassade|9gebouw
dambassador|envoy	ambassadeur|8rice|gezant
econsul|6ate|9s|7r|6 general	consul|6aat|7ten|7ir|6-generaal
ddelegation|7e|8s	delegatie|afvaardiging|gedelegeerde|Cn|afgevaardigden
bsummit|6s|6 meeting	top|3ontmoeting|3pen|3conferentie|3bijeenkomst|3overleg
aconference	conferentie|3gres
8meeting|4|4s	ontmoeting|Aen|7en|bijeenkomst|Ben|vergadering|overleg|vergaderen|8d
8talks|consultations|7|discussion	gesprekken|overleg|besprekingen|overleggen|7d|beraad|raadplegen
bnegotiate|8ing|9on	onderhandelen|Bde|Bing
enegotiator|As|chief negotiator	onderhandelaar|Es|hoofdonderhandelaar|onderhandelaarster
dmediate|7d|6ing|7on|6or|8s|broker|6ed	bemiddelen|8t|8d|8ing|8aar|Bs|8ingspoging
cgood offices|facilitate|honest broker	goede diensten|faciliteren|gefaciliteerd|eerlijke bemiddelaar
8dialogue|6	dialoog|samenspraak
9cooperate|9s|8ion|2llaborate|Aion|work together	samenwerken|werkt samen|5e samen|samengewerkt|5werking|Csverband|meewerken
ecooperation agreement|partnership agreement|association agreement	samenwerkingsovereenkomst|Dakkoord|associatieverdrag|partnerschapsovereenkomst|associatieovereenkomst
bpartner country|7ship|strategic partner	partnerland|7schap|Cpen|strategische partner
btreaty|convention|As|pact|4s|covenant	verdrag|7en|conventie|9s|pact|4en|convenant
8sign|4ed|4ing|4ature|6ory|8ies	ondertekenen|At|Ade|Aing|handtekening|ondertekenaar|Ds|tekenen|getekend
dratify|5ied|7s|6cation	ratificeren|7atie|bekrachtigen|Aing
abreach|violate|6ion	schenden|3ond|3ending|9en|inbreuk|overtreding
9comply|5ies|7d|6ance|abide by|adhere to|honour	naleven|5ing|zich houden aan|houdt zich aan|nakomen|2gekomen
aprotocol|8 rules	protocol|8regels
cbinding|legally binding|non-binding	bindend|7e|juridisch bindend
eembargo|7es|arms embargo|trade embargo	embargo|7's|wapenembargo|handelsembargo|olie-embargo
csanction|8ed|impose sanctions|economic sanctions	sanctie|7s|6oneren|6es opleggen|strafmaatregel|economische sancties
fsanctions package|new sanctions|lift sanctions|ease sanctions	sanctiepakket|Dten|7s opheffen|9versoepelen|nieuwe sancties
eboycott|7ing	boycot|6s|6ten|8
bisolate|7d|6ion|9ism|Bt	isoleren|geïsoleerd|isolement|4ationisme|Btisch
dreprisal|2taliate|9d|8ion|8ory|countermeasure	vergelding|Asmaatregel|Ken|tegenmaatregel|represaille|Bs|vergelden
fforeign policy|Dies	buitenlands beleid|Apolitiek|Abeleid|Ase politiek
bforeign|abroad|overseas|foreign country|Eies	buitenland|As|in het buitenland|het buitenland
9domestic|internal|domestic politics	binnenlands|A|intern|6e|binnenlandse politiek
9visit|5ing|trip	bezoek|6en|6t|4cht|op bezoek|reis
cinternational relations|geopolitics|Aal	internationale betrekkingen|geopolitiek
9influence|7tial	invloedssfeer|7|7rijk|beïnvloeden
dinterference|9|meddle	inmenging|zich inmengen|5bemoeien|bemoeienis|6zucht|tussenkomst
bintervention|Cs|8e|step in	interventie|Bs|2grijpen|3egrepen|grijpt in|tussenkomst|interveniëren
cneutral|7ity|non-aligned	neutraal|6le|7iteit|ongebonden|niet-gebonden
9recognition|7se|9d|7ze|9d|7ses	erkenning|6en|5t|5de|6
fpeace plan|7roposal|7lans	vredesplan|6voorstel
dpeace talks|6negotiations|6process|6conference	vredesoverleg|7nderhandelingen|6besprekingen|6proces|6gesprekken|6conferentie
fpeace agreement|6treaty|6deal|6accord	vredesakkoord|6verdrag|6overeenkomst|6akkoorden
cpeace|5ful|8ly	vrede|3edzaam|7me
5ceasefire|5-fire|truce|ceasefires|armistice	staakt-het-vuren|Gs|wapenstilstand|5bestand|gevechtspauze
edemilitarise|Azed|Asation|disarm|6ed|6ament|6ing	demilitariseren|Ding|ontwapenen|8d|8ing
aborder|6s|frontier|8s	grens|4zen|landsgrens|9zen|staatsgrens
dborder area|7region|6land|cross-border	grensgebied|5streek|5regio|5overschrijdend
ecustoms|7 officer|Dials	douane|5ier|5ebeambte
8territory|8ial	grondgebied|territorium|9aal|Ale
esovereignty|9|9 state	soevereiniteit|9|9e|A staat
aindependence|At|become independent|declare independence|gained independence	onafhankelijkheid|D|D worden|Dheid uitroepen|Hsverklaring|zelfstandigheid
fannex|5ation	annexeren|5atie|inlijven|2gelijfd|2lijving
coccupy|5ied|5ation|5ier|5ying power|Aforces	bezetten|5|5te|6ing|6er|8s|6ingsmacht
csettlement|As|6r|outpost	nederzetting|kolonist|nederzettingenbeleid
dcolony|5ial|6se|6zation	kolonie|6ën|6aal|7le|6seren|7atie
aunification|4y|3te|5d|4y	eenmaking|verenigen|7d|eenheid|3dracht|3sgezindheid
fcold war|iron curtain	koude oorlog|ijzeren gordijn
fsecond world war|world war ii|wwii	tweede wereldoorlog|woii|2 ii
bwar|3fare|3time	oorlog|6voering|6stijd|7-
fcivil war|9s|6conflict	burgeroorlog|6conflict
aarmed conflict|Es|conflict	gewapend conflict|8e conflicten|conflict
descalation|7e|8s|de-escalation	escalatie|5eren|geëscaleerd
craid|4s|storming|5ed	inval|5len|overval|razzia|bestormen|7ing
8attack|6s|6ed|6ing|assault|7s	aanvallen|valt aan|viel aan|aangevallen|3val|3slag|bestoken
battacker|8s|assailant	aanvaller|9s|dader|belager
doffensive|9s|ground offensive|7invasion	offensief|8ven|grondoffensief|5invasie
adefend|6ing|5ce|5se	verdedigen|8t|8d|8ing|3weer
cairstrike|9s|3 strike|As|4raid|8s	luchtaanval|5bombardement
abombing|7s|4|4ed|4ard|7ment	bombardement|8ren|3
eartillery|howitzer|mortar|6s	artillerie|houwitser|mortier|geschut
cmissile|cruise missile|Es	raket|kruisraket
fmissile attack|8strike|rocket attack|7fire|missile strikes	raketaanval|5beschieting|5inslag
crocket|6 launcher|Fs	raket|5werper|5lanceerinstallatie|5installatie
cdrone|unmanned aircraft|drone attack|6strike|Cs	drone|onbemand vliegtuig|droneaanval|onbemande vliegtuigen
cshoot down|3t down|downed|intercept|9ion	neerhalen|4schieten|4geschoten|onderscheppen|Bing
ffighter jet|Bs|8plane|warplane|combat aircraft	gevechtsvliegtuig|straaljager|jachtvliegtuig|oorlogsvliegtuig
cbomber|stealth bomber	bommenwerper
dhelicopter|attack helicopter|military helicopter|chopper	helikopter|gevechtshelikopter|legerhelikopter|heli
eair force|9s|3base|3 base	luchtmacht|Abasis|Des|vliegbasis|luchtcomponent
cnavy|3al|5 forces	marine|zeemacht|marine-|zeestrijdkrachten
ewarship|naval vessel|6ship	oorlogsschip|Aepen|marineschip|9epen|oorlogsbodem
fsubmarine|u-boat	onderzeeër|duikboot|onderzeeboot
cmarines|6 corps	marinier|korps mariniers
efleet|2otilla|2agship	vloot|3ten|flottielje|vlaggenschip
epiracy|4te	piraterij|4at|zeerover|8ij
aarmy|3ies|military|the military|armed forces|defence forces	leger|5s|krijgsmacht|strijdkrachten|legerkorps|militairen
atroops|forces|troop	troepen|7macht|strijdkrachten|manschappen
asoldier|serviceman|8en|military personnel	soldaat|5ten|militair|8en|krijgslieden
9troop deployment|deploy troops|6|6ment|send troops	inzetten|2gezet|2zet|ontplooien|8ing|uitzending|stationeren
ctroop withdrawal|withdraw troops|6ew troops|pull out|4out|withdrawal|8	troepenterugtrekking|terugtrekken|trekt terug|teruggetrokken|5trekking|6ocht|aftocht
breinforcements|9|bolster	versterkingen|B|8en
emilitary base|Ds|barracks|army base	militaire basis|legerbasis|8es|kazerne|militaire bases
bmilitary exercise|Hs|drill|war games|manoeuvres	militaire oefening|Ien|legeroefening|manoeuvres
amilitary operation|9action|2ssion|7s	militaire operatie|Aactie|2ssie|6s
emilitary spending|defence spending|5se spending|5ce budget|5se budget	defensie-uitgaven|8budget|militaire uitgaven|defensiebegroting
6command|order|5s	bevel|5en|commando|order|bevolen|gelast
8generals|major general|lieutenant general|brigadier	generaal|8-majoor|luitenant-generaal|brigadegeneraal
amajors	majoor
dcaptain|7s	kapitein|8s
aofficer|7s|military officer|non-commissioned officer	officier|legerofficier|onderofficier
8privates|recruit|7s	soldaat|gewone soldaat|rekruut|manschappen
crecruitment|7|7ed|7ing|enlist	rekrutering|8en|werving|4en|geworven|ronselen
emobilise|6ze|6sation|6zation	mobiliseren|7atie
eveteran|7s|ex-serviceman|war veteran	veteraan|oorlogsveteraan|oud-strijder|4militair|ex-militair
fmercenary|wagner group|6	huurling|8enleger|wagnergroep|6-groep|huurlingengroep
efighter|combatant	strijder|vechter|combattant
brebel|insurgent|9s|8cy|rebellion	rebel|opstandeling|7|rebellie|muiter
fmilitia|7man|8en|paramilitary	militie|7lid|8eden|paramilitair
bresistance|A movement|Bfighter|Is|6	verzet|6sbeweging|7strijder|7man|7held|weerstand
9fight|fought|fighting|combat|battle|clashes	vechten|5|vocht|gevochten|strijden|gevecht|7en|strijd|bevechten
abattle|6s|6field	veldslag|slagveld
afront|5 line|5line|5 lines|at the front	front|5linie|7jn|aan het front
cretreat|7s|fall back|pull back	zich terugtrekken|terugtocht|6rekking|5getrokken|aftocht blazen|wijken
esiege|besiege|under siege	belegering|5|5eren|7d|omsingelen
cencircle|8ment|surrounded	omsingelen|8ing|ingesloten|2sluiten
9seize|take control|took control|conquer	innemen|neemt in|ingenomen|2name|veroveren|7ing|overmeesteren
erecapture|9d|2take|3ook|2conquer|2gain control	heroveren|7ing|7t
dliberate|7ion|7or|9s	bevrijden|7t|7|7ing|7er|9s
esurrender|9s|capitulate|9ion	overgave|zich overgeven|overgegeven|geeft zich over|capituleren|gecapituleerd|capitulatie
bdefeat|6ed|beat	nederlaag|verslaan|6gen|6at|overwinnen|nederlagen
avictory|6ies|win|won|victor|6ious|triumph	overwinning|Ben|zege|4s|winnen|gewonnen|overwinnaar|zegevieren|triomf
eambush|6es	hinderlaag|8gen
bopen fire|4ed fire|4s fire|shoot|fired shots	schieten|geschoten|schoten gelost|vuren
esniper|sharpshooter	sluipschutter|scherpschutter
9weapon|arms|weaponry|armament	wapen|bewapening|wapentuig|5arsenaal
earms trade|5dealer|5exports|5sales|5trafficking|gun-running	wapenhandel|Baar|5export|5verkoop|5smokkel|5uitvoer
earms control|C treaty|5limitation	wapenbeheersing|Fsverdrag|7perking|5controle
eunarmed	ongewapend|Ae
9ammunition|munitions|bullet	munitie|kogel
crifle|5s|gun|firearm|7s|machine gun	geweer|vuurwapen|machinegeweer|mitrailleur|aanvalsgeweer|schietwapen
dpistol|handgun|7s|revolver	pistool|handvuurwapen|revolver
eweapons of mass destruction|wmd	massavernietigingswapens|N
cchemical weapons|F|poison gas|nerve agent|sarin|mustard gas|gas attack	chemische wapens|8 wapen|gifgas|6aanval|zenuwgas|mosterdgas|strijdgas
8landmine|mine|4s|4field|anti-personnel mine	landmijn|mijnen|6veld|antipersoonsmijn
dexplosive|9 device|ied	explosief|springstof|bermbom|springtuig
aexplosion|blast|5s|explode|detonate	explosie|ontploffing|8en|exploderen|geëxplodeerd|knal
ctank|battle tank|leopard tank	tank|gevechtstank|leopardtank
ebunker|air-raid shelter|bomb shelter|shelters	bunker|schuilkelder|6plaats
fair-raid alert|sirens|air alert	luchtalarm|sirene|luchtalarmsirene
dnuclear weapon|Es|8arms|atomic weapons	kernwapen|atoomwapen|As|nucleaire wapens
fnuclear warhead|warhead|nuclear warheads	kernkop
enuclear test|Cs|missile test|Cs|test-fired	kernproef|atoomproef|rakettest|5proef
dnuclear programme|F|uranium enrichment|enriched uranium|centrifuges	kernprogramma|nucleair programma|atoomprogramma|uraniumverrijking|verrijkt uranium|centrifuges
dnon-proliferation treaty|proliferation|non-proliferation	non-proliferatieverdrag|proliferatie|non-proliferatie
fjunta|military junta|9rule|9government|9regime	junta|militaire junta|8 bewind|9regime
dmutiny|5eers|revolt|6ed|uprising|8s	muiterij|5n|5rs|opstand|7en|volksopstand|oproer
drevolution|Aary|Cies	revolutie|8onair|De|omwenteling
bcasualty|7ies|victim|civilian victims	slachtoffer|burgerslachtoffer
bdeath toll|toll|fatalities|deaths	dodental|6ol|aantal doden|dodelijke slachtoffers|sterfgevallen
8killed|4|4s|die|3d|dead|slain	gedood|doden|omgekomen|2komen|gesneuveld|3torven|kwam om|dood
awounded|injured|5ies|wound|5s|injure|hurt	gewond|verwond|7en|7ing|Aen|gewond geraakt|letsel
9missing|7 persons|unaccounted for	vermist|6sing|spoorloos
ccivilian|8 population|non-combatants	burger|6bevolking|6doelen|niet-strijders
8military target|Fs|target|6s|6ed	doelwit|7ten|militair doel|8e doelen|doelen|geviseerd
dbloodbath|massacre|slaughter|carnage|slaughtered	bloedbad|massamoord|slachting|6partij|moordpartij|afslachten|2geslacht
fwar crime|9s|8inal|Cs	oorlogsmisdaad|Cdiger|Brijven
egenocide|7al|commit genocide	genocide|volkerenmoord|5nmoord|genocidaal|7e plegen
cholocaust|shoah	holocaust|shoah|jodenvervolging|5uitroeiing
ecamp survivor|holocaust survivor|survivor	overlevende|holocaustoverlevende|kampoverlevende|overlever
dcommemorate|Bd|Aion|remembrance|memorial service|commemorates	herdenken|4acht|4enking|Aen|Asplechtigheid|gedenken
ehostage|7-taking|take hostage|4n hostage|hostage crisis	gijzelaar|gegijzelde|An|gijzeling|6en|gegijzeld|gijzelneming|6ingsactie
fhostage-taker|Ds|kidnapper|9s|captor	gijzelnemer|Bs|ontvoerder|As|kidnapper
ekidnap|abduct|6ion	ontvoeren|7ing|7t|kidnappen|gekidnapt|kidnapping
bdevastate|9d|8ion|2stroy|5uction|wreck|ruins	verwoesten|8ing|3nietigen|9d|6ling|7en|puin|ruïnes
breconstruction|2build|7ing|6t|post-war reconstruction	wederopbouw|heropbouw|3bouwen|3opgebouwd|wederopbouwen
devacuate|7ion|As|5ee	evacueren|6ert|geëvacueerd|evacuatie|9s|geëvacueerden|ontruimen|7ing
aspecial forces|commando|elite troops|6unit	commandotroepen|speciale eenheden|elitetroepen|5-eenheid|special forces|para's
9unit|military unit	eenheid|5den|legereenheid
bmedal|5s|decoration|7ed|military cross|bravery award	medaille|8s|onderscheiding|Een|gedecoreerd|dapperheidsonderscheiding|decoratie|ereteken
cuniform|camouflage|combat gear	uniform|camouflage|gevechtskledij|Dng|camouflagepak
astrategy|7ic|8st	strategie|8sch|Be|6eg
ctactic|6al	tactiek|7en|5sch|8e
espy|2ies|secret agent|Cs|double agent	spion|5ne|geheim agent|Cen|dubbelagent|6spion
dspying|espionage|spied|2y on|espionage case	spionage|5eren|bespioneren|spionagezaak
eintelligence service|secret service|intelligence agency|security service|intelligence agencies|spy agency	inlichtingendienst|geheime dienst|Een|veiligheidsdienst|Hen|spionagedienst
9intelligence|C report|military intelligence	inlichtingen|Crapport|militaire inlichtingen
dstate security|mi5|fbi	staatsveiligheid|aivd|binnenlandse veiligheidsdienst|mi5|fbi
eforeign intelligence|cia|mi6|mossad|fsb|gru	buitenlandse inlichtingendienst|cia|mi6|mossad|fsb|gru
bclassified|top secret|confidential|state secret|Cs|secrecy	staatsgeheim|topgeheim|vertrouwelijk|geclassificeerd|2rubriceerd|2heimhouding
adeclassify|made public|release documents	openbaar maken|9gemaakt|geheimhouding opheffen
ewiretap|7ping|phone tapping|eavesdrop|bugged|tapped	afluisteren|telefoontap|tappen|afluisterschandaal|9praktijken|2tappen
8surveillance|mass surveillance|monitor|7ed|7ing|surveil	toezicht|surveillance|in de gaten houden|bewaking|massasurveillance|monitoren|gemonitord|volgen
dcamera surveillance|cctv|facial recognition	cameratoezicht|bewakingscamera|gezichtsherkenning
fspyware|hacking software|pegasus	spionagesoftware|2yware|afluistersoftware|pegasus
einformant|6er|mole|tip-off	informant|verklikker|tipgever|mol|infiltrant
esabotage|5eur|5ages	sabotage|5eren|6ur|5agedaad
bcyberattack|5 attack|5attacks|hack|4er	cyberaanval|Blen|hack|gehackt|hacken|5r|4aanval
cpoison|novichok|polonium	vergiftigen|9d|9ing|gif|novitsjok|vergift
cassassinate|Aion|8|8s	vermoorden|moordaanslag|liquidatie|6eren|huurmoordenaar|sluipmoordenaar
fassassination attempt	moordaanslag|mislukte aanslag|moordpoging
cterrorism|6|6ist act	terrorisme|4eur|7daad|4oristische daad|4eurdaden
eterrorist|9 suspect|6 suspect	terrorist|9e|4eurverdachte
fterrorist organisation|6 group|6ist group|6 cell|sleeper cell|terror network	terreurorganisatie|4oristische organisatie|4eurgroep|7beweging|7cel|slapende cel|terreurnetwerk
csuicide bomber|Cing|8attack|8bombers|8vest	zelfmoordterrorist|9aanslag|Gen|Actie|bomgordel
ccar bomb|8ing|bomb attack|Bs|parcel bomb|letter bomb	autobom|bomauto|4anslag|3pakket|3brief
dislamist|7m|radical islam	islamist|8isch|7me|radicale islam
3islamic state|2|2is|3l|daesh|caliphate	islamitische staat|2|2is|daesh|kalifaat|terreurgroep is
eal-qaeda|2 qaeda|2-qaida	al qaida|2-qaeda|2 qaeda
ctaliban|the taliban	taliban|7strijders|de taliban
dhezbollah|hizbollah|4ullah	hezbollah|8
ehamas|5 fighters	hamas|5strijders|5terroristen
fboko haram|al-shabaab|2 shabab	boko haram|al-shabaab|2 shabaab
dsecurity forces|9services|law enforcement|F agencies	veiligheidstroepen|Bdiensten|ordediensten|4handhavers|4troepen|handhavingsdiensten
ebodyguard|personal security|security detail|close protection	lijfwacht|persoonsbeveiliging|7lijke beveiliging|bodyguard|beveiliger|As
csecurity measure|Gs|tighten security|heightened security	veiligheidsmaatregel|Ken|beveiligingsmaatregelen|verscherpte beveiliging|extra beveiliging|beveiliging opvoeren
bsecurity guard|Es|guard|5ed	bewaker|7s|2veiliger|2wakingsagent|5en|4akt|2veiligingsbeambte|wachter
apolice officer|6man|7en|6woman|cop|3s|2nstable	politieagent|agenten|politieman|7vrouw|7mensen|7-inspecteur
dwater cannon|tear gas|rubber bullets|pepper spray|teargas	waterkanon|traangas|rubberkogels|pepperspray|rubberen kogels
fpolice violence|7brutality|excessive force|Aviolence	politiegeweld|6oneel geweld|buitensporig geweld|excessief geweld
bprotest|7ed|7ing	protest|7eren|geprotesteerd
ademonstration|Ds|Ae|Bd|Aing|marches	demonstratie|Cs|8eren|gedemonstreerd|betoging|8en|5en|4ogd|manifestatie|protestmars|mars
bdemonstrator|Cs|protester|9s|7or|marchers	demonstrant|Ben|betoger|7s|actievoerder|Cs|manifestant
ebarricade	barricade|9ren
cactivist|7m|campaigner|As	activist|8isch|7me|4evoerder|Cs
eaction group|protest group|campaign group|direct action|protest movement	actiegroep|Aen|protestgroep|actiecomité|protestbeweging|directe actie
eclimate march|8protest|8activist|Gs|extinction rebellion	klimaatmars|7protest|7activist|Fen|7betoging|7spijbelaars|extinction rebellion
bbanner|6s|placard|7s|slogan|chant	spandoek|8en|protestbord|borden|leuze|5n|slogan|2agzin|scanderen|gescandeerd
criot|4ing|4ers|unrest|disturbances|3order	rel|3len|3schopper|Bs|ongeregeldheden|2lusten|2rust|oproer
evandalism|6s|6ised|smash windows	vandalisme|6en|vernielingen|7en|7d|ruiten ingooien
cviolent clash|clash with police|5ed|5|5es|confrontation|Ds	botsing|7en|confrontatie|Cs|handgemeen|botsen met de politie
cviolence|6t	geweld|6dadig|Be|Bheden|6suitbarsting
bcrowd|5s|mob|masses|throng	menigte|3senmassa|massa|5's|meute|2nigten
astrike|6s|industrial action|walkout|4 out|on strike|went on strike|striking	staking|4en|gestaakt|staakt|werkonderbreking|stakingsactie
ehunger strike|Dr|Es	hongerstaking|Aer|in hongerstaking
btrade union|Bs|union|5s|labor union|4ur union|4r unions	vakbond|3vereniging|3beweging|syndicaat|bond|4en|syndicaal
dcollective bargaining|Bagreement|Blabour agreement|pay talks	collectief overleg|cao|collectieve arbeidsovereenkomst|cao-onderhandelingen|loononderhandelingen|5verleg
dhuman rights|B|5-rights	mensenrechten|D-|rechten van de mens
7right|5s|entitled to|7ment	recht|5en|aanspraak
8freedom|7s|liberty|6ies|free	vrijheid|4|4e
efreedom of expression|4 speech|4dom of speech	vrijheid van meningsuiting|4e meningsuiting|expressievrijheid
ffreedom of religion|religious freedom	godsdienstvrijheid|vrijheid van godsdienst|religieuze vrijheid
esame-sex marriage|gay marriage|marriage equality	homohuwelijk
ddeath penalty|capital punishment|death sentence|sentenced to death|death row	doodstraf|4vonnis|2dencel
9executed|6ion|9s|9er|hanged	executeren|geëxecuteerd|executie|8s|terechtstellen|7gesteld|7stelling|opgehangen|beul
ftorture|waterboarding|torturer	martelen|6ing|foltering|6en|waterboarden|folteraar
bill-treatment|mistreat|8ment|abuse	mishandelen|9ing|Cen|slechte behandeling|misbruik
ehuman dignity|dignity|5fied	menselijke waardigheid|waardigheid|menswaardig|Be
fdictatorship|8|8s|8ial|despot|6ic|tyrant|5ny	dictatuur|6or|8s|8iaal|despoot|5tisch|tiran|5nie|alleenheerser
dregime|6s|6 change	regime|6s|bewind|regimewissel|Cing|machthebbers
drepression|8ve|7|crackdown|clampdown	repressie|9f|9ve|onderdrukking|hardhandig optreden
cintimidate|9ion|harass|6ed|6ment	intimideren|geïntimideerd|intimidatie|lastigvallen|6gevallen|pesterijen
barrest|6ing|apprehend|round up|5ed up	arresteren|6atie|aanhouden|3gehouden|3houding|oppakken|inrekenen
cdetain|3ention|3ainee|in custody	vasthouden|hechtenis|detentie|vastgezet|in hechtenis|gedetineerde|Cn|opsluiten
aimprison|8ed|8ment|jail|4ed|prison	gevangenisstraf|A|8zetten|opgesloten|celstraf|gevangengenomen|opsluiting
7freed|set free	vrijlaten|7ing|laat vrij|vrijkomen|4gekomen
cenforced disappearance|disappeared|forced disappearances|vanish	gedwongen verdwijning|Len|verdwenen|5ijning|8en
ffair trial|due process	eerlijk proces|behoorlijke rechtsgang
eexile|in exile|exiles|banish|6ment	ballingschap|in ballingschap|balling|7en|verbannen|7ing
dcensorship|6|6s|6ing	censuur|5reren|7ert|4or|mediacensuur
bjournalist|reporter|correspondent|Ds	journalist|Ae|verslaggever|correspondent|Den
cfake news|disinformation|misinformation|false information	nepnieuws|desinformatie|misinformatie|valse informatie|foute informatie
fpropaganda|9ist|Cic	propaganda|9ist|Cisch|9amachine
etroll|5 factory|bots|online trolls	trol|4lenleger|7fabriek|bots|internettrollen
ehate speech|incite hatred|6ment|5ing|5e|6d	haatspraak|aanzetten tot haat|haatzaaien|opruiing|2hitsen|2gehitst|haatpredikers|4zaaier
ddiscrimination|Be|Bory	discriminatie|9eren|Dd|achterstelling
eracism|5t	racisme|5t|6isch|Ae
fxenophobia|9c|8e	xenofobie|6ob|6be|vreemdelingenhaat|Dangst
fantisemitism|4-semitism|4semitic|4-semitic	antisemitisme|Bch|De|jodenhaat
fsexism|5t|misogyny|7ist	seksisme|6tisch|vrouwenhaat|5onvriendelijk|misogynie
fblack lives matter|racial justice	black lives matter|raciale rechtvaardigheid
dequality|5 treatment|6opportunities|6rights	gelijkheid|6e behandeling|8kansen|8rechten|6berechtiging
dinequality|unequal	ongelijkheid|8|8e behandeling
epositive discrimination|affirmative action|quota|gender quota	positieve discriminatie|quotum|4a|vrouwenquotum|voorkeursbeleid
dindigenous people|Hs|native americans|aboriginal|8es|indigenous	inheems|7e volkeren|9bevolking|oorspronkelijke bewoners|indianen|aboriginals|inheemsen
dtribe|4al|clan	stam|4men|4hoofd|4oudste|clan|tribaal
cslavery|5|enslaved|slave trade|enslave	slavernij|3af|tot slaaf gemaakt|slavenhandel|4in|4ernijverleden
fsecular|7ism|7 state|laïcité	seculier|5arisme|lekenstaat
ftheocracy|religious rule|islamic republic|clergy|ayatollah|mullah	theocratie|islamitische republiek|geestelijken|ayatollah|moellah|mullahs
bnon-governmental organisation|ngo|non-profit|3profit|charitable organisation	ngo|niet-gouvernementele organisatie|non-profitorganisatie|niet-gouvernementele organisaties
eaid worker|As|relief worker|Ds|humanitarian worker	hulpverlener|Cs|9enster|ontwikkelingswerker|noodhulpverlener|hulpwerker
dfamine|starvation|5e|5ing|hunger|food shortage|Ds	hongersnood|9den|6|verhongeren|uithongeren|9ing|voedseltekort
ehumanitarian|C grounds	humanitair
ddonor country|5s' conference|5|5 conference	donorland|5conferentie|5
dred cross|6escent	rode kruis|het rode kruis|rode halve maan
dcharity|6able|philanthropy|Bist	liefdadigheid|goed doel|4e doelen|liefdadigheidsinstelling|filantropie|8op|weldadigheid
adonate|6d|5ion|5es|5ing	doneren|gedoneerd|donatie|schenken|6ing|gift|4en|geschonken
avolunteer|9s|6ary work|6eering|9ed	vrijwilliger|Cs|Aster|Aerswerk|A
9foundation	stichting|fonds
9association|membership organisation	vereniging|vzw|genootschap
eumbrella organisation|Fzation|federation|confederation	koepel|6organisatie|6s|federatie|bond|overkoepelende organisatie
8member|6ship|As	lid|leden|lidmaatschap|Cpen|ledental
bboard member|chairman|5|5woman|5person|5manship|presiding	bestuurslid|9eden|voorzitter|Aschap|7ster|ondervoorzitter
bmigration|5nt|5tory	migratie|5nt|5tiestroom
eimmigration|7nt|7te	immigratie|7nt|6eren|inwijkeling
drefugee	vluchteling|Be|oorlogsvluchteling
bflee|3d|3es|take flight	vluchten|6|6te|gevlucht|op de vlucht|ontvlucht|wegvluchten
ddisplaced|9 persons|internally displaced|displacement|8d people|uprooted	ontheemd|8e|9n|binnenlandse vluchtelingen|intern ontheemden|verdrevenen|ontworteld
easylum|6 right|political asylum	asiel|5recht|politiek asiel
easylum seeker|Ds|6-seeker|6 applicant	asielzoeker|5aanvrager
creturn policy|voluntary return|forced return|send back|3t back	terugkeerbeleid|vrijwillige terugkeer|gedwongen terugkeer|terugsturen|5keer
eextradite|8ion|B request|Ctreaty	uitleveren|8ing|Bsverzoek|Fdrag|levert uit
esmuggler|7	mensensmokkelaar|D|smokkelaar|7en|7|7bende
fwork permit|Bs|5visa	werkvergunning|Een|arbeidsvergunning|tewerkstellingsvergunning|werkvisum|arbeidskaart
evisa|4-free|4 requirement|tourist visa	visum|3a|3umvrij|5plicht|toeristenvisum|visums
epassport|travel document|Fs	paspoort|8en|reispas|4document|Cen
eidentity card|2 card|2entity document|9papers|proof of identity	identiteitskaart|Gen|Bbewijs|legitimatiebewijs|identiteitspapieren|Bdocument
dnationality|Aies|dual nationality|citizenship|dual citizenship	nationaliteit|Den|dubbele nationaliteit|staatsburgerschap|burgerschap|dubbel paspoort
9integration|8e|civic integration|integration course|assimilate|9ion	integratie|6eren|geïntegreerd|inburgering|Bscursus|Cexamen|assimilatie|nieuwkomers
dnewcomer|foreigner|alien	nieuwkomer|As|buitenlander|vreemdeling|Ben|anderstalige nieuwkomer
cmulticultural|Dism|diversity|melting pot	multicultureel|Cle samenleving|diversiteit|smeltkroes|multiculturalisme
finflux|4ow|arrivals|migration flows|refugee flow	instroom|toestroom|vluchtelingenstroom|migratiestromen|asielinstroom|aankomsten
8permit|6s|licence|5se|5ces	vergunning|Aen|7en|6d|licentie|toelating
6permission|consent|permit|allow|5ed|permitted	toestemming|5aan|staat toe|toelaten|laat toe|mogen
7apply for|4icant	aanvragen|3gevraagd|3vraag|6ger|vraagt aan
8application form|form|4s|fill in a form	aanvraagformulier|formulier|9 invullen
8register|6ration|6ers|enrol	registreren|7atie|inschrijven|2geschreven|aanmelden
8birth certificate|marriage certificate	attest|6en|akte|geboorteakte|huwelijksakte|getuigschrift|uittreksel
9objection|6ed	bezwaar|7 maken|7schrift|7 indienen|7procedure
bappeal|6s|6 procedure	beroep|in beroep gaan|beroep aantekenen|6sprocedure|hoger beroep
afine|4s|4d|penalty	boete|geldboete|beboeten|6|2keuring|sanctie
8notification|5y|inform	kennisgeving|informeren|geïnformeerd|op de hoogte brengen|meedelen
8publish|7ed|5cation	publiceren|gepubliceerd|publicatie|6eert|uitbrengen
5submit|hand in|filed|lodge|tabled	indienen|dient in|ingediend|2diening|voorleggen|4gelegd|neerleggen
8draft|5ed|3w up|2ew up|2awn up	ontwerp|stelt op|opgesteld|conceptversie|7
9deadline|time limit|expire|6d|5y	termijn|deadline|verstrijken|6eken|3vallen|3lopen|aflopen
8extend|6ed|prolong|renew|5al	verlengen|7t|7ing|3nieuwen
aprocedure|8al	procedure|9s|9el
8guarantee|9s|9d|ensure|safeguard|9s	garanderen|gegarandeerd|garantie|waarborgen|gewaarborgd|waarborg|verzekeren
6require|7d|7s|7ment|Bs|condition|9s	vereisen|6t|7e|8n|voorwaarde|An|eisen
9obligation|7ory|compulsory|mandatory|oblige|6d|duty|3ies	verplichting|9|9en|plicht|6en|verplichte
9voluntary|8ily|optional	vrijwillig|Ae|facultatief|optioneel
bexemption|6|waiver|dispensation	vrijstelling|9en|ontheffing|dispensatie
9exception|9al|6	uitzondering|9lijk|9ingsregel
cloophole|circumvent|evade	maas in de wet|achterpoortje|omzeilen|ontwijken|4eken
ctighten|stricter|tougher|6n|stricter rules	aanscherpen|9ing|verscherpt|strenger|8e|verstrengen|9d|9ing
crelax|5ation|eased|3ing|loosen	versoepelen|9ing|soepeler
8restrict|8ion|limit|5s|5ed|curb|4s	beperken|6t|6ing|9en|inperken|2geperkt|2perking
aban|outlaw|prohibit|8ion|forbid|6den	verbod|6en|4ieden|4ood|4iedende
9legal|lawful|legally|lawfully	legaal|wettig|4elijk|rechtmatig|5sgeldig
cillegal|unlawful|illicit	illegaal|6le|onwettig|2rechtmatig|2wettige|wederrechtelijk
clegitimate|8cy|illegitimate|legitimise	legitiem|8e|6miteit|rechtmatig
9official|8ly|formal|6ly	officieel|6ële|formeel|5le
cunofficial|informal	officieus|8ze|informeel|niet-officieel
8public|6ly|in public|openly	openbaar|publiek|7elijk|in het openbaar|openlijk
asecret|covert|clandestine|undisclosed	geheim|6e|heimelijk|stiekem|clandestien|in het geheim
9temporary|provisional|Bly	tijdelijk|voorlopig|9e
apermanent|lasting|durable	permanent|9e|blijvend|8e|duurzaam|definitief
8immediate|9ly|with immediate effect|forthwith	onmiddellijk|Ce|meteen|direct|per direct|met onmiddellijke ingang|terstond
cphase out|5d out|wind down|run down	uitfaseren|afbouwen|2gebouwd|geleidelijk afschaffen|bouwt af
8decide|4sion|4ding	beslissen|6t|7e|6sing|4uiten|4oten|4uit
5choose|3se|5n|3ice|opt for|3ion|6s	kiezen|koos|gekozen|keuze|optie|5s
8plan|4ning|intend|5tion	plan|4nen|gepland|van plan|voornemen|bedoeling|van plan zijn
9prepare|7d|6ation|6ing	voorbereiden|Aing|bereidt voor
8consider|8s|8ed|8ation|mull|contemplate	overwegen|6egt|5oog|5eging|in overweging nemen|beraden|nadenken over
9priority|7ise|8ze|top priority	prioriteit|voorrang|topprioriteit|prioriteit geven aan|speerpunt
7target|goal|objective|9s|aim	doel|4en|4stelling|streefdoel|4ven|4efcijfer
binitiative	initiatief|A nemen|aanzet
6project|pilot project|5	project|3efproject|pilot|5project
7evaluate|7ion|review|6ed	evalueren|geëvalueerd|evaluatie|herzien|7ing|doorlichten|4gelicht|4lichting
arevise|5ion|2consider|2think	herzien|6t|6ning|3overwegen|8ogen|8eging|3bekijken|6eken
6change|5ing|alter|modify|5ied	wijzigen|6t|6ing|veranderen|8ing|aanpassen|3gepast|3passing
7improve|7ment|better	verbeteren|8ing|beter
dworsen|deteriorate|Aion	verslechteren|Bing|3ergeren|erger worden|achteruitgaan
astrengthen|bolster|7ed|2ost|5ed|beef up	versterken|8ing|opkrikken
cweaken|undermine|8ing|erode	verzwakken|ondermijnen|9ing|5graven|uithollen|3gehold
8prevent|7ion|avert|2oid	voorkomen|7t|preventie|verhinderen|3mijden|afwenden|beletten|5
acombat|fight against|tackle|6d	bestrijden|5eden|5ijding|aanpakken|3gepakt|tegengaan|strijd tegen
8solve|3ution|8s|resolve|7d|settle	oplossen|6ing|9en|lost op|beslecht
6problem|issue|5s|challenge	probleem|kwestie|uitdaging|vraagstuk|knelpunt|pijnpunt
8failure|4|4ing|fiasco|debacle|unsuccessful	mislukken|7ing|falen|gefaald|fiasco|debacle|flop
8success|7ful|5ed|7ed|5sses	succes|6sen|6vol|slagen|geslaagd|lukken|gelukt
bshortage|8s|lack|4ing|scarcity	tekort|gebrek|schaarste|ontbreken
bdelay|backlog|waiting list|Cs	achterstand|Ben|wachtlijst|vertraging|wachttijd
bchaos|4tic|turmoil|disarray|upheaval	chaos|4tisch|wanorde|beroering|tumult|onrust|commotie
aunstable|instability|destabilise|9zing	instabiel|7liteit|onstabiel|destabiliseren|Cing|ontwricht
cfear|4ed|afraid|scared	angst|vrees|3zen|gevreesd|bang|bevreesd|schrik
8concern|7s|7ed|worry|5ing	zorgen|bezorgd|7heid|ongerust|verontrust|Aend|zorgwekkend|4elijk
boutrage|indignation|7nt|fury|3ious|anger|3ry	verontwaardiging|Dd|woede|5nd|boos|4heid|razend|kwaad
dshock|5ed|appalled|dismay|horrified|4or	geschokt|schokkend|5|ontzetting|6|3stelling|verbijsterd|Aing|gruwelijk|afschuw
edisappointed|Ament|Aing	teleurgesteld|6stelling|Bend|ontgoocheld|Aing
bhope|4s|4d|4ful|optimistic	hoop|2pen|2opt|4vol|optimistisch
cregret|deplore|regrettable	betreuren|7d|spijt|betreurenswaardig|spijtig
9welcome|7s|applaud|hail|praise	verwelkomen|toejuichen|3gejuicht|geprezen|lof|3tuiting
9thank|grateful|4itude	danken|bedanken|dankbaar|8heid|4
ccongratulate|Bions	feliciteren|gefeliciteerd|felicitatie|Bs|gelukwensen|felicitatiebericht
dsolidarity|show solidarity|in solidarity with	solidariteit|6ir|6riteit betuigen|steunbetuiging|Een
etribute|pay tribute|homage|2nour|6ed	eerbetoon|hulde|eren|geëerd|huldigen|6ing|4eblijk
cfuneral|state funeral|buried|4al	begrafenis|staatsbegrafenis|uitvaart|begraven|5afplaats|opgebaard|bijgezet
eceremony|7ies|8al	plechtigheid|Aden|ceremonie|9s|9el|plechtig
canniversary|centenary|jubilee	verjaardag|jubileum|jarig bestaan|honderdjarig bestaan|gedenkdag
8award|5ed|prize|5s|honorary	prijs|onderscheiding|toekennen|uitreiken|ere-
cstatue|monument|8s|memorial	standbeeld|monument|gedenkteken
fpro-palestinian|Ce|4israel|4palestinian protest	pro-palestijns|3palestijns|3-palestina-demonstratie
cputin|vladimir putin	poetin|vladimir poetin
ferdogan	erdogan|4ğan
eassad|bashar al-assad|assad regime	assad|bashar al-assad|assadregime
fsaddam hussein|6	saddam hoessein|8ussein|6
fbin laden|osama bin laden	bin laden|osama bin laden
fdalai lama	dalai lama
dpope|2ntiff|papal|pope francis|5leo	paus|4en|5lijk|4 franciscus|5leo
fcommunist party	communistische partij
bdigital government|e-government|digid|online services	digitale overheid|e-overheid|digid|4taal loket|itsme
bcounter|service desk|help desk|public counter	loket|balie|5medewerker|loketbediende
aexpenses scandal|7 claims|7s|allowance	onkostenvergoeding|bonnetjesaffaire|declaraties|Bchandaal|onkosten
7rhetoric|8al|tone	retoriek|6sch|toon|taalgebruik
eunder fire|6pressure|face criticism|embattled	onder vuur|6druk|in opspraak|aangeschoten|geplaagd
9put pressure on|pressure|8d|7ing|leverage	druk uitoefenen|onder druk zetten|Bgezet|druk|4 zetten|pressie|drukmiddel
9force|5s|5d|compel|2erce|6d|5ion	dwingen|5t|2ong|afdwingen|dwang|noodzaken|genoodzaakt
eblackmail|extort|6ion	chanteren|5age|afpersen|6ing
cpersuade|convince|8d|win over|sway	overtuigen|4halen|4reden
arefuse|6s|6d|5al|decline|7d	weigeren|6ing
boppose|5ition to|resist|6ance|defy|3iance	zich verzetten|verzet|weerstand|9 bieden|tarten|trotseren|ingaan tegen
8accept|6ance	aanvaarden|8|accepteren|aanvaarding
bprejudice|9s|bias|4ed|prejudiced	vooroordeel|bevooroordeeld|partijdig|vooringenomen|Dheid
aimpartial|9ity|objective|unbiased	onpartijdig|Bheid|objectief|onbevooroordeeld
amarginalise|9zed|exclude|7d|5sion	marginaliseren|uitsluiten|3gesloten|3sluiting|buitensluiten|6gesloten
8inclusion|7ve|5de|5siveness	inclusie|8f|8ve|7viteit
avulnerable|A groups|8ility|disadvantaged	kwetsbaar|7re|9 groepen|7arheid|kansarm|achtergesteld
9disability|people with disabilities|handicapped	handicap|gehandicapt|mensen met een beperking|Fhandicap|personen met een handicap
7privacy|right to privacy|data protection|gdpr|personal data	privacy|recht op privacy|gegevensbescherming|avg|gdpr|persoonsgegevens|privacywet
7protect|7ion|7s|7ing	beschermen|8t|8de|8ing
epercentage point|Gs|7 of the vote|vote share	procentpunt|Ben|7 van de stemmen|stemmenaandeel|4percentage
btransition team|Bperiod|A	overgangsteam|transitieteam|overgangsperiode|transitie|overgang
cspin|4 doctoring|political spin	spin|politieke spin|framing
aframing|4ed|narrative|9s	framing|4en|geframed|narratief|verhaal|beeldvorming
9progress|make progress|headway|step forward	vooruitgang|2rderingen|2ortgang|4uitgang boeken|stap vooruit
dsetback|step backwards|blow|heavy blow	tegenslag|stap achteruit|tegenvaller|klap|terugslag|zware slag
cturning point|watershed|milestone|landmark|historic moment	keerpunt|mijlpaal|kantelpunt|historisch moment|omslagpunt|scharniermoment
bhistoric|8al|unprecedented|historic agreement	historisch|Ae|ongezien|4kend|4ziene|nooit eerder vertoond
bambiguous|vague|ambiguity|unclear|clarity|5fy	vaag|dubbelzinnig|onduidelijk|Bheid|tweeslachtig
9clarify|6ied|7cation|5ty|explain|5nation	verduidelijken|Ct|Cing|duidelijkheid|toelichten|3gelicht|uitleggen|toelichting
btoken gesture|symbolic|8 gesture|7sm	symbolisch|Ae|5olpolitiek|5lisch gebaar
egesture|goodwill gesture|olive branch	gebaar|2ste|uitgestoken hand
adivide|6d|4sions|rift	verdeeldheid|5len|5eld|tweespalt|4dracht|scheuring|kloof
cmutual distrust|7trust|6|reciprocal|8ity	wederzijds|Ae|5kerig|Aheid|onderlinge
cstate banquet|gala dinner|reception	staatsbanket|galadiner|receptie|ontvangst
dinterpreter|translator|simultaneous interpretation	tolk|vertaler|simultaanvertaling|doventolk
cobserver status|8s|8 mission|monitors|7ing mission	waarnemersstatus|A|Amissie|7ingsmissie
bfact-finding mission|C|investigators|2dependent investigation	onderzoeksmissie|feitenonderzoek|onderzoekers|2afhankelijk onderzoek
9mandate|7s|remit	mandaat|5ten|taakomschrijving
9headquarters|4 office	hoofdkwartier|6antoor|5zetel
7founding member|5er|6d|establish|9ed|9ment|set up	oprichter|9s|8n|7ing|stichten|gesticht|stichter|instellen
efounding treaty|charter|un charter|statute|7s|bylaws	handvest|vn-handvest|charter|statuut|oprichtingsakte
fhousing policy|8crisis|8minister|social housing	woonbeleid|2ningnood|2oncrisis|volkshuisvesting|sociale woningbouw|8huisvesting
fhealth policy|6care reform|nhs|obamacare	zorgbeleid|4hervorming|gezondheidsbeleid|nationale gezondheidsdienst|nhs|obamacare
dprosecutor|public prosecutor|chief prosecutor	openbaar aanklager|aanklager|9s|officier van justitie|hoofdaanklager|procureur
barrest warrant|wanted|6 list	arrestatiebevel|aanhoudingsbevel|internationaal arrestatiebevel|aanhoudingsmandaat|gezocht|opsporingsbevel|gesignaleerd
epower outage|blackout|infrastructure attack	stroomuitval|6onderbreking|black-out|stroompanne
drubble|debris|wreckage	puin|brokstukken|wrak|4stukken|bedolven
9bodies|corpse|6s|body	lichaam|5men|2jk|stoffelijk overschot|Ae resten|lijkzak
8identify|7ication|unidentified	identificeren|geïdentificeerd|identificatie|niet-geïdentificeerd
fmh17|buk missile|flight mh17	mh17|vlucht mh17|bukraket|mh17-ramp
fauschwitz|westerbork|breendonk|anne frank|kazerne dossin	auschwitz|westerbork|breendonk|anne frank|kazerne dossin
djew|3ish|6 community	jood|4s|5e gemeenschap
cmuslim|islamic|5|muslim community	moslim|6a|islamitisch|Be|5|moslimgemeenschap
dchristian|9ity	christen|7lijk|Be|7ndom
fshia|3ite|3'ite|4a	sjiiet|4tisch
fcopt|4ic|orthodox christians	kopt|4isch
emosque|6s	moskee|6ën
cchurch|cathedral	kerk|kathedraal|8len
cbishop|archbishop|cardinal|8s	bisschop|aartsbisschop|kardinaal|7len
dschool shooting|mass shooting|shooting spree|rampage|amok	schietpartij|Cen|bloedige schietpartij|amok
fstabbing|knife attack|stabbed|5ings	steekpartij|Ben|mesaanval|neergestoken|messteken|3aanslag
bsuspect|7ed|4icion	verdachte|9n|8|3moed|3denking|7en|argwaan
dcritical infrastructure|vital infrastructure|undersea cable|Es|pipeline sabotage|nord stream	kritieke infrastructuur|vitale infrastructuur|onderzeese kabel|Gs|nord stream|zeekabel
eenergy weapon|gas pipeline|Cs|oil embargo	gasleiding|3pijpleiding|Een|pijpleiding|olie-embargo
bcasualty figures|heavy losses|suffered losses|losses	zware verliezen|verliezen|9 geleden|slachtofferaantallen|verliescijfers
edesertion rate|morale|fighting spirit|troop morale	moreel|strijdlust|6vaardig|vechtlust|gevechtsmoreel
aheroic|4|4es|4ism|bravery|courage	held|4en|4in|4haftig|4endaad|moed|4ig|dapper|6heid
ecruel|5ty|atrocity|barbaric|brutal|6ity|savage	wreed|5heid|7den|gruweldaad|barbaars|beestachtig|gruwel
dsexual violence|rape|4s	seksueel geweld|verkrachting|Cen|9|9en
dbereaved|relatives	nabestaande|Bn|familieleden|verwanten
dinternational arbitration|arbitration|8or	arbitrage|internationale arbitrage|arbiter
erestraint|exercise restraint|calm	terughoudendheid|kalmte|oproepen tot kalmte|zelfbeheersing
dde facto|internationally recognised|recognised government	de facto|feitelijk|internationaal erkend|Le|erkende regering
6say|2id|state|5d|tell|told	zeggen|3t|2i|gezegd|stelde|vertellen|meldde|aldus
9according to|as reported by	volgens|aldus|luidens
aargue|4ment|contend	betogen|4ogt|6de|argumenteren|8|aanvoeren
9suggest|7s|7ed|hinted|imply	suggereren|7ert|gesuggereerd|zinspelen op|laten doorschemeren|impliceren
7reply|2spond|7ed|6se|2act|5ion	antwoorden|reageren|5ert|gereageerd|reactie|antwoord
cno comment	geen commentaar|weigerde commentaar|geen reactie
ftweet	tweet|5te|getweet|twitteren
8quote|5d|5s|cite|4d	citeren|3aat|aanhalen|3gehaald
binterview	interview|vraaggesprek|geïnterviewd
8remark|6s|comment|7s|7ed|utterance	opmerking|uitspraak|7ken|commentaar|uitlating
binsult|offensive remark|slur	beledigen|7ing|7end|schelden|uitgescholden|scheldwoord
djoke|mock|ridicule|8d|satire|cartoon	bespotten|spot|4prent|satire|cartoon
blie|3d|lying|liar|untruth|mislead|5d	liegen|loog|gelogen|leugen|6aar|onwaarheid|misleiden|7|7end
7truth|3e|3thful|fact	waarheid|4|feit|waarheidsgetrouw
9evidence|proof|3ve|5n|no evidence	bewijs|5zen|3ezen|3ijst|6materiaal|geen bewijs|aantonen
8investigate|Aion|Ds|probe|5s|looking into	onderzoeken|9t|7cht|7ek|uitzoeken|3pluizen
breveal|4lation|As|disclose|unveil|2cover	onthullen|6t|6d|6ling|aan het licht brengen|bekendmaken
8hide|3|3den|conceal|withhold|5eld	verbergen|4orgen|3zwijgen|5egen|achterhouden|verhullen|6d
ccelebrate|9d|8ion|festivities	vieren|gevierd|viering|7en|feest|5elijkheden|2stiviteiten
9attend|6ance|present|6ce	bijwonen|woonde bij|aanwezig|8heid
babsent|5ce|5tee|no-show	afwezig|7heid|absent|niet aanwezig
9participate|Aion|take part|took part|participant|Bs	deelnemen|neemt deel|nam deel|deelgenomen|4name|5emer|9s|meedoen
9represent|9ed|on behalf of	vertegenwoordigen|Fd|Fing|namens
9lead|4s|2d|2ading|headed|chaired	leiden|4t|4de|geleid|aanvoeren|voorzitten|onder leiding van
ainfluence peddling|manipulate|9ion	manipuleren|7atie|ongeoorloofde beïnvloeding
7control|7led|take over|took over|in the hands of	controle|beheersen|controleren|overnemen|in handen van|onder controle
brule out|4d out|exclude	uitsluiten|sluit uit|2oot uit|uitgesloten
cfast-track|accelerate|Ad|speed up|urgent procedure	versnellen|7d|7ling|7de procedure|spoedprocedure|vaart maken|bespoedigen
aurgent|5cy	dringend|8e|urgent|6e|6ie|spoedeisend|hoogdringend|Cheid
8monitor compliance|follow closely|keep an eye on	nauwlettend volgen|opvolgen|in de gaten houden|opvolging
acoordinate|9ion|9or	coördineren|7atie|9or
9contribute|9ion|Cs	bijdragen|draagt bij|bijgedragen|3drage
afinanced|fund|financing|7ally	financieren|9t|9ing|bekostigen|8d
8allocate|set aside|earmark|invest	uittrekken|3getrokken|vrijmaken|4gemaakt|reserveren|toewijzen|3gewezen
ainvest|6ed|6ment	investeren|7ert|geïnvesteerd|investering
bcompensate|9ion|damages|redress	compenseren|gecompenseerd|compensatie|schadevergoeding|6loosstelling|vergoeden|7|tegemoetkoming
abenefit from|7ed|advantage	profiteren|7ert|voordeel|baat hebben bij
bdisadvantage|drawback|to the detriment of	nadeel|4lig|benadelen|6eld
8cause|5d|lead to|result in|consequence	veroorzaken|oorzaak|leiden tot|aanleiding
7consequence|effect|impact|aftermath|repercussions	gevolg|effect|impact|nasleep|uitwerking
8increase|8d|rise|rose|risen|grow|2ew|2owth|soar	stijgen|2eeg|gestegen|stijging|toenemen|3genomen|3name|groeien|5|oplopen
8decrease|3line|7d|fall|fell|dropped|reduction	dalen|2alt|4de|gedaald|daling|afnemen|2genomen|2name|verminderen|9ing|teruglopen
adouble|6d|5ing|twofold	verdubbelen|9ing|tweemaal zoveel
8record number|7high|all-time high|record	recordaantal|6|6hoogte|6s
bthousands|tens of thousands|hundreds of thousands	duizenden|tienduizenden|honderdduizenden
bhundreds|dozens|scores of	honderden|tientallen
bhalf|one third|a quarter	helft|de helft|een derde|4kwart
9million|billion	miljoen|4ard
ahousehold|9s|family	huishouden|gezin|familie
delderly|senior citizens|pensioners|older people	ouderen|bejaarden|senioren|gepensioneerden|E
byouth|3ng people|5sters|5 voters|3th wing	jongeren|jeugd|jonge kiezers|5renafdeling|8partij
badult|of age|minors|underage	volwassene|An|meerderjarig|Ce
cminor|5s|underage|5-age	minderjarige|B
eworking class|middle class|lower class|upper class	arbeidersklasse|middenklasse|onderklasse|bovenklasse|middenstand
bpoor|2verty|impoverished|poor people|4est	arm|3e|3oede|verarmd|armste
crich|wealthy|the wealthy|super-rich|billionaire	rijk|4e|5n|vermogend|superrijken|miljardair|welgesteld
ecountryside|rural|5 areas|provincial	platteland|landelijk gebied|plattelandsgemeente|B-
aurban|city|big city|metropolitan|inner city	stad|2eden|5lijk|grote stad|3otstad|7edelijk|binnenstad
dvillage|7r	dorp|4eling|4sbewoner|Cs
7town|small town	stadje|6s|4|provinciestad
9neighbourhood|7rhood|7urhoods|district|quarter	wijk|4en|buurt|5en|stadsdeel|5wijk
bsuburb|6an|outskirts|banlieue	voorstad|6eden|buitenwijk|randgemeente|banlieue
aresident|8s|inhabitant|As|local residents|5s	inwoner|7s|bewoner|7s|omwonende|buurtbewoner|ingezetene
beast|4ern|in the east	oosten|5lijk|4-|4ers
bnorth|5ern|in the north	noorden|6lijk|5-
bsouth|5ern|in the south	zuiden|5lijk|4-|4ers
enortheast|9ern|5-east|Aern	noordoosten|Alijk|9-
dnorthwest|9ern|5-west|Aern	noordwesten|Alijk|9-
dsoutheast|9ern|5-east|Aern	zuidoosten|9lijk|8-
esouthwest|9ern|5-west|Aern	zuidwesten|9lijk|8-
ccoast|5al|shore|coastline	kust|4en|4streek|4gebied|4lijn|4plaats
bisland|6er	eiland|6bewoner|Ds|6er
cmountain|8ous|highlands	berg|4achtig|4streek|hoogland|gebergte
briver|5bank	rivier|6oever
edesert	woestijn|8gebied
crainforest|amazon|jungle	regenwoud|amazone|7woud|oerwoud|jungle
9port|harbour|5r	haven|5stad|7eden
bbridge|crimean bridge|kerch bridge	brug|krimbrug|kertsjbrug
edam|kakhovka dam|dam breach	dam|3men|stuwdam|dambreuk|kachovkadam
bairport|runway	luchthaven|vliegveld|5haven|landingsbaan
dpower plant|nuclear plant|9ower plant	energiecentrale|kerncentrale|elektriciteitscentrale|atoomcentrale
aindependence square|maidan|tahrir square|tiananmen	plein|onafhankelijkheidsplein|maidan|tahrirplein|tiananmen
evacancy|5t post|unfilled seat	vacature|4nte post|openstaande functie|vacant
cdirector-general|8|executive director|managing director	directeur-generaal|9|9s|6rice|uitvoerend directeur
ffed chairman|3eral reserve|bank governor	centralebankpresident|fed-voorzitter|3eral reserve|centralebankier
efire chief|5brigade|5department|4fighters	brandweercommandant|9|9korps|9lieden
eemergency services|first responders|rescue workers|6rs	hulpdiensten|4verleners|reddingswerkers|8diensten|nooddiensten
cbloody|5shed|5less|deadly|lethal|deadliest	bloedig|7e|5vergieten|dodelijk|8e|8ste
einnocent|8 civilians|9victims|7ce	onschuldig|Ae|B burgers|Cslachtoffers|8
7justice|injustice|unjust|2fair	rechtvaardigheid|C|gerechtigheid
9injustice|unjust|2fair|6ness	onrecht|7vaardig|Eheid|2eerlijk|2billijk
cconvict|7ed|7ion|found guilty|sentenced|life sentence|5imprisonment	veroordeeld|8len|9ing|schuldig bevonden|levenslang|Ae gevangenisstraf
dacquit|6tal|not guilty	vrijspreken|4gesproken|4spraak|niet schuldig
dprosecute|8ion|stand trial|indict|6ment	vervolgen|7d|7ing|terechtstaan|staat terecht|aanklagen|3geklaagd
bagenda|6s	agenda|6's|op de agenda|agenderen|5apunt
ftoppled statue|statue toppled|deface|6d|daubed|graffiti	beklad|6ding|standbeeld neergehaald|besmeurd|graffiti
clayoffs|mass redundancies|collective dismissal|job cuts|redundancies	massaontslag|collectief ontslag|ontslagronde|banen schrappen|5verlies|ontslagen
dunemployment|8ed|jobless|unemployment benefit	werkloosheid|8|6ze|6osheidsuitkering|dop
clabour market|employment policy	arbeidsmarkt|werkgelegenheidsbeleid|arbeidsmarktbeleid|activering
epension|state pension	pensioen|8en|aow|staatspensioen|wettelijk pensioen
7export	export|6eren|geëxporteerd
7import	import|6eren|geïmporteerd|invoer
craw materials|minerals deal|rare earths	grondstoffen|kritieke grondstoffen|grondstoffendeal|Cakkoord|mineralendeal|zeldzame aardmetalen
einflation|hyperinflation|price rises|currency crisis|devaluation	inflatie|hyperinflatie|prijsstijgingen|muntcrisis|devaluatie|geldontwaarding
emoney laundering|launder money|7ed|dirty money	witwassen|3gewassen|3waspraktijken|6serij|zwart geld
dflood	overstroming|8omd|watersnood|5overlast|5snoodramp
bearthquake|quake|tremor	aardbeving|beving|aardschok
ddisaster|catastrophe|2lamity|natural disaster	ramp|catastrofe|natuurramp|onheil
aepidemic|pandemic|outbreak|cholera outbreak	epidemie|pandemie|uitbraak|cholera-uitbraak
fdrought|crop failure|water shortage|7carcity	droogte|misoogst|watertekort|5schaarste
diodine tablets|radiation|4oactive	jodiumpillen|6tabletten|straling|radioactief
espace agency|european space agency|esa|nasa	ruimtevaartorganisatie|Bagentschap|esa|nasa
dbilingual|multilingual|official language|Hs|mother tongue	tweetalig|9heid|meertalig|officiële taal|landstaal|voertaal|moedertaal
dsafety region|security region|disaster plan|contingency plan	veiligheidsregio|rampenplan|noodplan|draaiboek
dstatistics office|cbs|statbel|eurostat	cbs|statbel|eurostat|statistiekbureau
7admit mistakes|acknowledge mistakes|mistake|error	fout|4en|vergissing|fouten toegeven|misstap|7pen|blunder
finappropriate behaviour|misconduct|transgressive behaviour|sexual harassment|metoo	grensoverschrijdend gedrag|ongewenst gedrag|wangedrag|seksuele intimidatie|metoo
ftense|5 situation|on edge|simmering tensions	gespannen|9 situatie|Bfeer|sluimerende spanningen|grimmig|7e sfeer
dbystander|eyewitness|witness	omstander|ooggetuige|getuige|7n
esupporters club|youth organisation|student union	jongerenorganisatie|jeugdbeweging|5vereniging|studentenvakbond
9expert|6s|specialist|analyst|7s|observers say	expert|deskundige|An|specialist|analist|7en|kenner
9historian|6y	historicus|8i|geschiedenis|8kundige
blawyer|attorney|barrister|solicitor	advocaat|raadsman|jurist|6en
eloyal|5ty|allegiance|faithful|pledge allegiance	loyaal|4liteit|trouw|5 zweren|getrouw
cresurgence|2vival|rise|emergence|upsurge	opkomst|heropleving|opmars|2leving|herrijzenis
bdownfall|demise|fall	ondergang|val|neergang|teloorgang
farms race	wapenwedloop|bewapeningswedloop
ehawk|4ish	havik|oorlogszuchtig
bexploitation|7|7ing	uitbuiting|7en|buit uit|arbeidsuitbuiting
9stable|4ility|7se|9d	stabiel|7e|5liteit|7seren|gestabiliseerd
etolerance|7t	tolerantie|8|verdraagzaam|Cheid
bgradual|7ly|phased|step by step	geleidelijk|Be|stapsgewijs|gefaseerd|stap voor stap
etreasurer	penningmeester|schatbewaarder
fwilliam of orange	willem van oranje
carmed|heavily armed|gunman|4en	gewapend|8e|zwaarbewapend|schutter|8s
cregiment|division|platoon	regiment|divisie|peloton|compagnie
eamnesty international	amnesty international|7
bmoderate|8s	gematigd|8en|8heid
`;
