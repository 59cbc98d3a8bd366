// Law, police and courts, and the verbs of speaking and reporting: our own families (CC0). One on a line; coreLexicon tells how to read them.
export const lawFamilies: string = `
9law|3s|legislation|statute|7s	wet|3geving|3tekst|8en
9legal|lawful|6ly|legally|5ity	legaal|wettig|4elijk|rechtmatig|5sgeldig|legaliteit
cillegal|unlawful|illegality	illegaal|onwettig|2rechtmatig|wederrechtelijk
9law|jurisprudence|legal system|6order	recht|5sorde|6stelsel|7ysteem|6bestel
dlegislator|As|lawmaker|8s|legislature|Bs	wetgever|8s|7nde macht|Bvergadering
bbill|4s|draft law|7egislation|proposed law	wetsvoorstel|4ontwerp|ontwerpwet
bamendment|5|5ing	amendement|6ren|geamendeerd|wijzigingsvoorstel|wetswijziging
9passed|adopt|5ed|5s	aannemen|neemt aan|aangenomen|3neming
ctake effect|took effect|effective date	in werking treden|2werkingtreding|wordt van kracht|ingaan|gaat in|ingangsdatum
8in force|3effect|applicable|5es	van kracht|geldend|4t|4en|van toepassing|vigerend
arepeal|6s|2voke|2scind|7ed|abrogate	intrekken|trekt in|ingetrokken|2trekking|afschaffen|opgeheven|herroepen
7article|7s|section|clause|paragraph	artikel|7en|wetsartikel|lid|paragraaf
bprovision|9s|stipulation|Bs	bepaling|8en|wetsbepaling|3telijke bepalingen
6stipulate|lay down|2id down|provide that|7s that	legt vast|stipuleren|voorschrijven
bdecree|6d|royal decree|executive order|Fs	decreet|besluit|koninklijk besluit|presidentieel besluit|verordonneren|6end
adirective|eu directive	richtlijn|europese richtlijn|2-richtlijn
aregulation|eu regulation	verordening|Ben|europese verordening|2-verordening
7rule|4s|regulations|rulebook	regel|5s|voorschrift|Ben|reglement|9en|3elgeving
fstate of emergency|emergency rule	noodtoestand|C uitroepen|uitzonderingstoestand|noodtoestand afgekondigd
ccircumvent|Aing|sidestep|skirt	omzeilen|6t|6ing|ontwijken
cconstitution|Cs|Cal|basic law	grondwet|8telijk|constitutie|Aoneel|basiswet
fcivil code|penal code|criminal code	burgerlijk wetboek|strafwetboek|wetboek|strafwet
clegal person|6entity|6personality|natural person	rechtspersoon|Dlijkheid|natuurlijk persoon|Ae personen
bbinding|legally binding|enforceable	bindend|juridisch bindend|afdwingbaar|verbindend
9comply with|5ies with|7d|6ance|abide by|adhere to	naleven|5ing|voldoen aan|zich houden aan|houdt zich aan|in acht nemen
enon-compliance|3compliance|fail to comply|4ure to comply	niet-naleving|4 nakomen|4-nakoming|verzuim
9violate|6ion|breach|6es|infringe|8d|8ment	overtreden|7edt|6ad|6eding|Ben|schenden|3ond|3ending|inbreuk|7en
benforce|7ment|law enforcement	handhaven|6aft|gehandhaafd|handhaving|wetshandhaving|rechtshandhaving|ordehandhaving
ccrackdown|9s|5ed down|clamp down|5down	hard optreden|4handig optreden|4e aanpak|keihard aanpakken|repressie
aban|prohibit|8s|8ion|forbid|6s|4ade|4idden|outlaw	verbieden|4ood|5den|6
dexempt|6s|6ion|waiver|6s	vrijstellen|9ing|Cen|ontheffing|Aen|vrijgestelde
bexception|9al case	uitzondering|Csgeval|Dregeling
7right|5s|entitlement|Bs	recht|5en|aanspraak|7ken
bentitled to|be entitled|eligible|6ility|qualify for	heeft recht op|gerechtigd|rechthebbend|Cen|in aanmerking komen|komt in aanmerking
dhuman rights|B|Bs abuses	mensenrechten|Dschending|Men|rechten van de mens
efreedom of speech|4 speech|4dom of expression	vrijheid van meningsuiting|meningsvrijheid|vrije meningsuiting|spreekrecht
ffreedom of religion|religious freedom	godsdienstvrijheid|vrijheid van godsdienst|religievrijheid
ddiscriminate|Cs|Bion|Bory	discrimineren|9atie|9erend|9atoir
acourt|5s|tribunal|law court|courthouse	rechtbank|gerecht|7shof|tribunaal|7len|gerechtsgebouw|rechtscollege
dsupreme court|high court	hooggerechtshof|2ge raad|opperste gerechtshof|cassatie
cicc	internationaal strafhof|strafhof|icc
darbitration|8e|8or|As|7l tribunal	arbitrage|5er|7s|5ragecommissie|scheidsgerecht|arbitragehof
ajudge|5s|magistrate|As|justices	rechter|7s|magistraat|raadsheer
ejudiciary|7l|2stice system	rechterlijke macht|B|gerechtelijk|rechtspraak|7leging|justitieel|magistratuur
blawyer|solicitor|9s|barrister|9s|counsel|attorney|8s|advocate	advocaat|raadsman|5lieden|5vrouw|jurist
dlegal advice|Aser|6counsel	juridisch advies|rechtskundig advies|juridisch adviseur|rechtskundige bijstand
cprosecutor|public prosecutor|prosecution service|8or's office|attorney general|district attorney|prosecutor general|general prosecutor|public prosecutor's office|prosecutor general's office	officier van justitie|openbaar aanklager|openbaar ministerie|aanklager|9s|procureur|9-generaal|parket
eprosecute|9s|8ing|9on	vervolgen|7d|7ing|strafvervolging|5rechtelijk vervolgen|rechtsvervolging|vervolgt
bdefendant|accused|the accused	verdachten|beklaagde|2schuldigde|Cn|gedaagde
cdefence lawyer|5se attorney|5ce counsel|5se lawyers|5ce	verdediging|8er|strafpleiter|5rechtadvocaat|verdedigers
eplaintiff|claimant|complainant	eiser|5es|klager|aanklager
djury|3ies|3or|3y duty	jury|4's|4lid|5eden|4rechtspraak|volksjury|gezworene
dwitness|eyewitness	getuige|7n|ooggetuige
ctestify|6ies|5mony|8ies	getuigen|6t|6de|7|6enis|Asen|8verklaring|Ien
fperjury|6e|false testimony	meineed|5dig|5ed plegen|valse getuigenis
8lawsuit|suits|litigation|legal action|court action	rechtszaak|8ken|6geding|geding|juridische procedure|Bstappen
8trial|5s|court case|As|stand trial|on trial	proces|rechtszaak|strafzaak|terechtstaan|staat terecht|terechtstaat|voor de rechter
atried	berechten|7|7ing
ffair trial|due process	eerlijk proces|behoorlijke rechtsgang
9hearing|7s|court hearing|6session	zitting|7en|rechtszitting|terechtzitting|hoorzitting|zittingsdag
ccourtroom|dock|public gallery	rechtszaal|zittingszaal|beklaagdenbank|verdachtenbank|publieke tribune
cindict|6s|6ment|As	aanklacht|3geklaagd|inbeschuldigingstelling|tenlastelegging|2lastlegging
9charges|6d with|press charges|criminal charge	aanklacht|3geklaagd voor|tenlastelegging|beschuldigd van|aanklagen
bsummons|2bpoena|2mmon	dagvaarding|8en|oproepen|2geroepen
dplead|3d|3a|4s	pleiten|5|4dooi|8en
badjourn|7ed|7s|7ment|postponed|suspended hearing	schorsen|geschorst|schorsing|verdaagd|5gen|aangehouden|uitgesteld
cverdict|7s|judgment|4ement|4ments|ruling|6s	vonnis|6sen|uitspraak|7ken|arrest|oordeel
6ruled|court ruled|judge ruled	oordelen|5elt|7de|geoordeeld|vonnissen
aoverturn|quash|annul|strike down|3uck down|set aside	vernietigd|9t|9ing|nietig verklaren|6verklaring|terugdraaien|2nietdoen|verbreken
bappeal|6s|6ed|6ing	hoger beroep|beroep|in beroep gaan|appel
adismiss|7es|throw out	afwijzen|2gewezen|verwerpen|4orpen|ongegrond|niet-ontvankelijk
8grant|5ed|award|judge granted	toekennen|ingewilligd
cguilty|5|culpable|6ility|found guilty	schuldig|6|6ig bevonden|8verklaring|verwijtbaar|schuldigverklaard
dinnocent|7ce|not guilty	onschuldig|8|niet schuldig|onschuldig bevonden
bconvict|7ed|7s|7ion|As	veroordelen|8elt|Ade|B|8ling|Cen|schuldig bevonden
cacquit|6s|6tal|9s|cleared of|exonerate	vrijspreken|4gesproken|4spraak|8ken|4gepleit
bsentence|8d|7ing	veroordelen tot|8eld tot|straf|5fen|5maat|vonnis|strafoplegging
bhand down|4ed down|impose|5ition|mete out	opleggen|legt op|3de op|opgelegd|2legging
bintentional|Bly|deliberate|Aly|wilful|on purpose|wilfully	opzet|5telijk|met opzet|moedwillig|doelbewust|bewust|expres
bunintentional|accidental|Aly|inadvertent|by accident	onopzettelijk|per ongeluk|onbedoeld|zonder opzet|accidenteel
9out-of-court settlement|settlement|6|6d	schikking|6en|buiten de rechtbank om|dading
emediate|7d|6or|8s|6ion	bemiddelen|8t|8de|8ing|8aar|Bs|mediator|6ion
9evidence|proof|exhibit|7s	bewijs|5zen|5smateriaal|6stuk|Aken
aprove|5s|5n|demonstrate|Bd|Bs	bewijzen|5st|3ees|4zen|aantonen|toont aan|4de aan
eforensic|8 team|9investigation	forensisch|A onderzoek|technische recherche|forensische opsporing|sporenonderzoek|technisch onderzoek
afingerprint|Bs|Bing	vingerafdruk|6sporen
creconstruction|B|crime reconstruction	reconstructie|Ds|wedersamenstelling|reconstrueren
dpunish|6es|6ment|As|penalise|6ze	straffen|5t|bestraffen|7t|7fing|afstraffen
cpenalty|punishment|maximum sentence|8penalty	straf|5fen|sanctie|maximumstraf|5ale straf|strafmaat
bfine|4s|4d|3ing	boete|beboet|6en|geldboete|9s|4straf
flife sentence|5imprisonment|6n prison	levenslang|Ae gevangenisstraf|Ccelstraf|Copsluiting
ddeath penalty|capital punishment|death sentence|sentenced to death|death row	doodstraf|4vonnis|terdoodveroordeelde|dodencel
9executed|6ion|9s|9er	executeren|geëxecuteerd|executie|8s|terechtstellen|7gesteld|7stelling|beul
dhanged|4ing|gallows|noose	opgehangen|2hanging|galg|strop
bprison|6s|jail|4s|penitentiary|gaol|correctional facility	gevangenis|bajes|penitentiaire inrichting|strafinrichting|bak|strafinstelling
cprisoner|inmate|convict|7s	gevangene|9n|2detineerde|Cn|2vangengenomen
adetain|6s|3ention|in custody|hold	vasthouden|houdt vast|detentie|vastzitten|zit vast|in hechtenis|hechtenis|aangehouden|in bewaring
ebail|released on bail|bail money|post bail|granted bail	borgtocht|vrij op borgtocht|borgsom|op borgtocht vrijgelaten
7set free|freed|let go	vrijlaten|7ing|invrijheidstelling|vrijkomen|komt vrij
crehabilitation|Be|Cd|2integration|Ae|2socialisation	resocialisatie|2ïntegratie|2-integratie|2classeren|2habilitatie
acell|prison cell|solitary confinement|isolation cell	cel|gevangeniscel|eenzame opsluiting|isoleercel|4atiecel|4eer
bescape|6s|jailbreak|break out|prison break|fugitive	ontsnappen|7te|7ping|uitbreken|voortvluchtig|uitgebroken
apolice|6 force|Cs|cops|2nstabulary	politie|7korps|7macht|korps
apolice officer|Es|6man|7en|6woman|cop|2nstable|officer	politieagent|agenten|6|politieman|8ensen|7vrouw|wijkagent|diender|politie-inspecteur
adetective|investigator|Cs|cid	rechercheur|9|speurder|onderzoekers
fpolice station|Es|precinct|police headquarters	politiebureau|7kantoor|commissariaat|hoofdbureau
csecurity guard|Es|private security|security firm|bodyguard	beveiliger|As|2wakingsagent|5er|7s|5ingsfirma|lijfwacht
aarrest|6ing|apprehend|9ed|picked up|nab	arresteren|7erde|6atie|aanhouden|houdt aan|aangehouden|3houding|Aen|oppakken
7search|6ed|7s|raid|4s	doorzoeken|6cht|6eking|huiszoeking|inval|5len|razzia|politie-inval|binnenvallen
9interrogate|Aion|questioned by police|A|8ing	verhoren|5ord|7|ondervragen|9ing
bsuspect|7ed|prime suspect|main suspect	verdachte|9n|hoofdverdachte|verdacht
bsuspicion|4ect|7ed of|on suspicion of	verdenking|Aen|3moeden|9s|3denken|7t|4acht van|op verdenking van|vermoedt
csuspicious|dubious|fishy|shady	verdacht|8e omstandigheden|dubieus|twijfelachtig|louche|schimmig
cperpetrator|Bs|culprit|offender|assailant|attacker	dader|schuldige|9n|daderschap|aanvaller|belager|7s
9investigate|Bs|Aing|look into|4ing into|probe|5d	onderzoeken|9t|7cht|uitzoeken|zoekt uit|onderzoek doen naar|Ainstellen
8investigation|Ds|2quiry|6ies|enquiry|probe|5s	onderzoek|9en|politieonderzoek|opsporingsonderzoek|gerechtelijk onderzoek|strafonderzoek|5rechtelijk onderzoek
bmanhunt|hunt|track down|4ed	klopjacht|zoektocht|opsporen|6ing|speuren|zoekactie|jacht op
9clue|leads|trace|5s|tip|3s|3-off	aanwijzing|Aen|spoor|3ren|tip|3s
dmotive|5ation	motief|beweegreden|Ben|drijfveer
bcatch|2ught|busted|4	betrappen|6t|gevat|2snapt|2pakt
9solve|4ing|clear-up rate	oplossen|lost op|ophelderen|2gehelderd|2helderingspercentage|B
dconfiscate|9ion|seize|4ure|7s|impound	in beslag nemen|Agenomen|2beslagname|9eming|verbeurdverklaard|Ering|confisqueren
cpatrol|on the beat	patrouille|Aren|surveilleren|8ance
dpursuit|car chase|chase|pursued|6|police chase	achtervolging|Aen|Ad|Be|politieachtervolging|wilde achtervolging
dtear gas|pepper spray|water cannon|baton|truncheon	traangas|pepperspray|waterkanon|2penstok|matrak|knuppel
8identity check|2 check|2entification|7y|proof of identity	identiteitscontrole|6ficatie|9eren|geïdentificeerd|legitimatie|zich legitimeren|identificatieplicht
eidentity card|2 card|2entity papers|9document	identiteitskaart|Bbewijs|legitimatiebewijs|id-kaart|2entiteitspapieren|paspoort
ccrime|4inality|offence|5se|felony	misdaad|4rijf|criminaliteit|delict|strafbaar feit|wetsovertreding
ccriminal|2ook|gangster|felon|thug	crimineel|misdadiger|As|boef|bandiet|gangster|zware jongens
acommitted|perpetrate|Ad|committing	plegen|begaan|3ing|3aat
bmurder|homicide|8s|slaying|3in	moord|vermoorden|8de|doodslag|omgebracht|moordzaak
dmurderer|8s|killer|murderous	moordenaar|As|8res|5dadig|doder
cassassinate|Aion|Ds|8|8ation attempt	vermoorden|politieke moord|sluipmoord|Aenaar|moordaanslag|Cen
cstab|4bed|4s|4bing|8s|knife attack	steken|2ak|neersteken|4gestoken|steekpartij|Ben|5incident|doodgestoken|messteken|3aanval|6slag
ashoot|3t|3otings|gunfire|shoot dead|3t dead	schieten|3oot|neerschieten|4geschoten|schietpartij|Cen|6incident|doodgeschoten|geschoten|doodschieten
cmass shooting|Ds|school shooting|gunman|4en|shooter|active shooter	massaschietpartij|schutter|8s|gewapende man|Dnen
aassault|7ed|7s|beaten|4ing|4 up|attacked	mishandeling|9en|aanranden|toetakelen|aangevallen|afgetuigd
cviolence|6t|7ly|7 crime	geweld|6dadig|Bheid|6sdelict|7misdrijf|6pleging|6daden|6plegingen
babuse|5s|mistreat|8ment|ill-treatment|maltreatment	misbruik|8en|8t|3handelen|9ing|3bruikte
drape|4s|3ist|6s|gang rape	verkrachten|9|9ing|Cen|9er|Bs|groepsverkrachting|aanranding
9consent|7ed|6sual|sexual consent	toestemming|instemming|wederzijdse instemming
eprostitution|9e|brothel	prostitutie|8ee|sekswerker|8|bordeel
dstalk|5er|harass|6ed|6ment	stalken|5t|5ing|belaging|5en|lastigvallen|6gevallen|pesterijen
cintimidate|As|9ion|bully	intimideren|8ert|geïntimideerd|intimidatie|bangmakerij|schrik aanjagen
athreaten|6|6s|death threats	bedreigen|7t|7de|8|7ing|Aen|doodsbedreiging|dreigen|6menten
eblackmail|9ing|extort|6ed|6ion|racketeering	chanteren|6ert|5age|afpersen|6ing|6ers
dkidnap|6s|abduct|6ion|kidnapper|9s	ontvoeren|7t|7de|7ing|7der|As|kidnapping|gekidnapt
ehostage|7-taking|take hostage|4n hostage|hostage-taker|7 situation	gijzelaar|6ing|6en|gegijzeld|gijzelnemer|Bs|6ingsactie|6houder
fhijack|6er|carjacking|7ed	kapen|3ing|3er|carjacking|vliegtuigkaping
drobbery|3|3bed|5r|6s|hold-up|heist|armed robbery	overval|7len|beroving|8en|5en|4ofd|overvaller|gewapende overval|roofoverval|hold-up
btheft|5s|steal|2ole|5n|2ealing|larceny	diefstal|stelen|2al|gestolen|ontvreemd|gejat|ontvreemding
dthief|4ves|pickpocket	dief|3vegge|zakkenroller|gauwdief|zakkenrollerij
eburglary|5e|5ar|7s|break-in|2oken into	inbraak|4eken|2gebroken|2breker|woninginbraak
eloot|haul|stolen goods|7property|booty	buit|gestolen goederen|9waar|dievenbuit
dvandalism|6|6s|6ise|9d|criminal damage|defaced	vandalisme|5al|5len|vernieling|7en|7d|7ingen|beschadiging|2klad
bfraud|5s|5ulent|Aly|defraud|7ed|fraudster|9s	fraude|6s|5uleus|5eren|gefraudeerd|fraudeur|8s|bedrog|fraudezaak
cscam|4s|4med|6r|swindle|7d|7r|con	oplichting|7en|licht op|opgelicht|2lichter|zwendel|7aar|7en|flessentrekker|Eij
dcheat|5ing|5er|deceive|4ption	bedriegen|4ogen|4ieger|9s|4og|valsspelen|speelt vals|vals gespeeld|misleiden
dforgery|5|5r|falsify|6ication|doctored	vervalsen|7ing|7er
emoney laundering|launder|7ed|7 money	witwassen|3gewassen|3waspraktijken|6zaak|6ser|geld witwassen
eidentity theft|9fraud|stolen identity|impersonate|3ostor	identiteitsdiefstal|Bfraude|zich voordoen als|doet zich voor als|bedrieger
ftax fraud|4evasion|evade taxes|tax evader|4dodger|8ing	belastingfraude|9ontduiking|Ger|fiscale fraude|belasting ontduiken
bcorruption|7|anti-corruption|graft	corruptie|7|7e|7iezaak|9schandaal|anticorruptie
ebribe|5d|5ry|4ing|kickback|backhander	omkopen|2gekocht|2koping|smeergeld|steekpenning|Cen|omkoperij|4opbaar
cdrug|4s|narcotics|illicit drugs|3egal drugs	drugs|4|verdovende middelen|9 middel|harddrugs|softdrugs
cdrug trafficking|8de|5dealing|5trafficker|Fs|5smuggling|Ber	drugshandel|5smokkel|Caar|5handelaar|Es|5trafiek
cpossession	bezit|in het bezit van|3bezit
ddrug haul|5bust|4s seizure|intercepted shipment|9	drugsvangst|6ondst|onderschepte partij|Apen
eheroin|opiates|3oids	heroïne|opiaten|3oïden
dcannabis|marijuana|weed|hemp|hashish|coffee shop	cannabis|wiet|hennep|hasj|marihuana|coffeeshop
forganised crime|6zed crime|underworld|criminal underworld|mafia|mob	georganiseerde misdaad|Fcriminaliteit|onderwereld|maffia|5oos|criminele milieu|misdaadmilieu
egang|criminal gang|gang member|Bs|5violence|criminal network	bende|5lid|6eden|5geweld|jeugdbende|misdaadbende
ecriminal organisation|Fzation|9conspiracy|conspiracy|7e|8d|7ator	samenzwering|9en|5gezworen|complot|samenzweerder|bendevorming
criot|4ing|4er|6s|disturbances|unrest	rel|3len|3schopper|Bs|ongeregeldheden|2lusten|oproer|ordeverstoring
9weapon|firearm|7s|gun|handgun|pistol|rifle	wapen|vuurwapen|pistool|geweer|revolver
farms trafficking|5dealer|gun running|weapons smuggling|arms trade	wapenhandel|Baar|5smokkel|illegale wapenhandel|wapenhandelaars
eunarmed|not armed	ongewapend|niet gewapend
cterrorism|8t|6 attack|Ds|6ist attack	terrorisme|8t|9isch|aanslag|7en|terreuraanslag|7|7daad
csuicide bomber|Es|8attack|8bombing	zelfmoordterrorist|9aanslag|Gen|kamikaze
eradicalise|8zation|8sation|8zed|extremist|8m	radicaliseren|geradicaliseerd|radicalisering|extremist|8me|8tisch
dfoiled attack|4|thwart|plot foiled|averted attack	verijdelen|8de aanslag|dwarsbomen
esabotage|5eur|5aging	sabotage|5eren|6ur|5agedaad
cespionage|spy|2ies|4d|2ying|3 on	spionage|5|5eren|bespioneren|5eden
ehate crime|As|5speech|inciting hatred|5e|6ment	haatmisdrijf|4zaaien|4spraak|aanzetten tot haat|haatzaaierij|9nd|ophitsen|2ruien|5ing|haatdragend
eracism|5t|4ally motivated	racisme|5t|6isch|Ae|A gemotiveerd
fantisemitism|4-semitism|4semitic|4-semitic|holocaust denial|Eer	antisemitisme|Bch|8et|holocaustontkenning|Ger|negationisme|jodenhaat
cinsult|6ing|offensive|5d	beledigen|7t|7de|7ing|7end|kwetsend|krenken
bhack|4er|4ing|computer intrusion	hacken|4t|gehackt|hack|4er|kraken|gekraakt|computervredebreuk
ecyberattack|Bs|5 attack|ddos attack|cyber-attack	cyberaanval|Blen|ddos-aanval|hackaanval
aransomware|malware|spyware|computer virus	gijzelsoftware|ransomware|kwaadaardige software|malware|spionagesoftware|computervirus
cphishing|5|5ing email|whatsapp fraud	phishing|8mail|bankhelpdeskfraude|whatsappfraude|vriend-in-noodfraude|helpdeskfraude
esmuggle|7r|6ing|contraband	smokkelen|7t|7aar|7|7waar|binnensmokkelen
cslavery|5|enslaved|forced labour|Br	slavernij|3af|dwangarbeid|slavenarbeid
bexploit|7s|7ation|labour exploitation	uitbuiten|buit uit|4te uit|uitbuiting|arbeidsuitbuiting|uitbuiter
fwar crime|9s|8inal|Cs|atrocity	oorlogsmisdaad|Cdiger|gruweldaad|wreedheden
dmassacre|bloodbath|slaughter|9ed	bloedbad|slachting|6partij|massamoord|afgeslacht|uitgemoord|massaslachting
bdisappear|9ed	verdwijnen|5enen|5ijning|Ben|3mist|6sing|Aen
espeeding|5er|5 limit|excessive speed	snelheidsovertreding|Ken|hardrijder|snelheidsduivel|maximumsnelheid
cminor|5s|underage|5-age|5 18	minderjarige|B|Bheid
badult|of age	meerderjarig|Cheid|volwassene|An|meerderjarigen
bvictim|6 support|murder victim	slachtoffer|Bhulp|dodelijk slachtoffer|slachtofferschap
bdamages|compensation|9e|indemnity|redress|2parations	schadevergoeding|Gen|6loosstelling|vergoeding|7en|schadeloosstellen|compensatie|gecompenseerd|herstelbetalingen|schadeclaim
bliable|4ility|8ies|civil liability|held liable	aansprakelijk|Dheid|D stellen|Egesteld|stelt aansprakelijk|burgerlijke aansprakelijkheid
aresponsible|9ility|Dies|accountable|9ility|answerable	verantwoordelijk|Gheid|Iden|Ge|Bing|rekenschap|verantwoordingsplicht
enegligence|8t|gross negligence|careless|neglect	nalatigheid|7|onachtzaamheid|2zorgvuldigheid|C|verwaarlozen
ewrongdoing|misconduct|malpractice|irregularities|malpractices|wrongdoings	wangedrag|3praktijken|misstand|onregelmatigheden|wantoestand|plichtsverzuim
eimmunity|diplomatic immunity|parliamentary immunity|lift immunity	onschendbaarheid|immuniteit|diplomatieke onschendbaarheid|parlementaire onschendbaarheid|onschendbaar|immuniteit opheffen
drevenge|avenge|vengeance|retaliate|9d|8ion|2prisal|2tribution	wraak|2eken|gewroken|vergelding|7en|7ingsactie|Bmaatregelen|represaille|Bs|wraakactie
7justice|fair|just punishment	gerechtigheid|rechtvaardigheid|C|Ce|eerlijk|billijk|7heid
cinjustice|unjust|2fair|6ly|2justified|inequity	onrecht|7vaardig|Eheid|2eerlijk|2billijk|2terecht
bwrongly|5ful|mistakenly|undeserved|falsely	onterecht|ten onrechte|onverdiend|verkeerdelijk
8contract|8ual|Bly|agreement|9s	contract|overeenkomst|Cen|contractueel|Ale
8sign|4ed|4ing|4ature|9s|6ory|8ies	ondertekenen|At|Ade|tekenen|5t|getekend|handtekening|Cen|ondertekenaar|Aing
aterminate|9s|8ion|end the contract|dissolve	opzeggen|6ing|beëindigen|8d|ontbinden|4onden|4inding|stopzetten
8renew|5al|extend|6ed|6s|prolong	verlengen|7t|7de|7ing|hernieuwen|8d|contractverlenging|bijtekenen
8terms|conditions|terms and conditions|general terms	voorwaarde|An|algemene voorwaarden|contractvoorwaarden|leveringsvoorwaarden|bedingen
eclause|6s|penalty clause|non-compete clause|small print|fine print	clausule|beding|strafbeding|boetebeding|concurrentiebeding|kleine lettertjes
8party|4ies|contracting party|2unterparty|third party|Aies	partij|6en|contractpartij|wederpartij|tegenpartij|derde partij|5n
aobligation|As|contractual obligation|duty	verplichting|Cen|plicht|6en|verbintenis
afulfil|6l|6s|honoured|4r	nakomen|komt na|nagekomen|2koming|vervullen|6d|voldoen
9guarantee|9s|9d|warranty|surety|guarantor	garantie|5deren|7ert|gegarandeerd|waarborg|borg|4stelling
dvoid|null and void|4ity	nietig|6heid|6 verklaren
9invalid|7ate|7ity	ongeldig|8 verklaren|Fard|8heid
8valid|5ity|remain valid	geldig|6heid|Asduur|rechtsgeldig
8expire|6d|5y|lapse|5d	verlopen|3vallen|6t|3streken|aflopen|loopt af
4last will|testament|5tor|inherit|7ance|heir|4s	testament|9en|erven|geërfd|erfenis|7sen|3genaam|7men|nalatenschap|erflater|3recht|3deel
7ownership|5|4d|3s|property rights|4rietor	eigendom|5aar|6res|5domsrecht|bezitten|5|5ter|in eigendom
brent|4al|lease|5s|tenancy|5ts|landlord	huur|2ren|2urcontract|4overeenkomst|4der|verhuurder|huisbaas|2urrecht|verhuren
ddebt|4or|creditor|indebted	schuld|6en|8aar|Bs|7iser|crediteur|debiteur|schuldenlast
ebankrupt|8cy|insolvent|8cy	failliet|6ssement|bankroet|failliet gaan|insolvent|9ie
9divorce|6ing|marital separation|legal separation	echtscheiding|scheiden|6ing|6en van
cmarry|4iage|8s|wed|civil marriage	trouwen|5t|5de|getrouwd|huwen|4lijk|8en|bruiloft
esame-sex marriage|gay marriage	homohuwelijk|Cen
cguardian|8ship|legal guardian	voogd|5ij|7schap|curatele|bewindvoering|onder curatele
badopt|5ed|5ion|8s|6ve	adopteren|5ie|7s|7kind|7ouders
bemployment contract|Blaw|labour law|4r law|collective agreement|Blabour agreement	arbeidsovereenkomst|7contract|7recht|cao|3's|collectieve arbeidsovereenkomst|arbeidswetgeving
9dismissal|7|fire|4d|sack|4ed|4ing|laid off	ontslag|6an|7t|5oeg|5agen
asuspend|7ed|6sion|6ds	schorsen|6t|geschorst|schorsing|op non-actief
acopyright|9ed|9 infringement|royalties	auteursrecht|Celijk|copyright|auteursrechtenschending|Cschending
dpatent|6 office|7infringement	octrooi|patent|gepatenteerd|octrooibureau|geoctrooieerd|octrooirecht
btrademark|9s|brand name|registered trademark|trade mark	handelsmerk|Ben|merkrecht|4naam|gedeponeerd merk|merkenrecht
cintellectual property|L rights	intellectuele eigendom|Bel eigendom|Ble-eigendomsrechten
bregulate|8s|7ing	reguleren|6ert|6ring|3els opstellen|wettelijk regelen
dregulator|watchdog|8s|supervisory authority|oversight body	toezichthouder|waakhond|8en|regulator|toezichthoudende autoriteit
asupervise|9s|8ion|oversee|7s|5aw|5ight	toezicht|8 houden|houdt toezicht|toezien op|onder toezicht
ederegulation|9e|red tape|bureaucracy|9tic	deregulering|9en|regeldruk|5zucht|bureaucratie|Bsch|rompslomp|papierwinkel
8licence|7s|5se|7s|permit|6s	vergunning|Aen|licentie|8s|vergunninghouder|gelicentieerd
ework permit|residence permit|Gs|8y|visa	werkvergunning|verblijfsvergunning|9titel|9recht|visum|3a
ainspect|7ed|7s|7ion|7or	inspecteren|geïnspecteerd|inspectie|9s|7eur|As|keuring|4en|gekeurd
6check|5s|control|7s|spot check|As	controle|8s|8ren|8ert|gecontroleerd|steekproef|9ven
baudit|5or	audit|5s|doorlichting|4gelicht|rekenkamer|5hof|accountantscontrole
7standard|norm|safety standards	norm|4en|standaard|9en|veiligheidsnorm|Beisen
8certificate|Bs|7ed|7cation|quality mark|hallmark	certificaat|9ten|gecertificeerd|certificering|keurmerk|attest|6en
aaccredited|8ation|recognised|7tion|officially recognised	erkend|5ning|6en|geaccrediteerd|accreditatie
bcode of conduct|8ethics|4s of conduct|ethical code	gedragscode|Bs|deontologische code|ethische code|gedragsregels
areprimand|2buke|caution|formal warning|written warning	berisping|6en|officiële waarschuwing|terechtwijzing|Ben
cobjection	bezwaar|7schrift|Een|7 maken|7procedure
afreedom of information|foi request|open government	wob-verzoek|2o-verzoek|openbaarheid van bestuur|wet open overheid|passieve openbaarheid
ccooling-off period|refund|6s|money back	herroepingsrecht|bedenktijd|terugbetaling|Aen|geld terug|terugbetaald
dmisleading|7|5d|5ads|7ing advertising|deceptive	misleidend|9|7t|7|7ing|7ende reclame
cdefective|faulty|unsafe product|substandard	gebrekkig|ondeugdelijk|defect|onveilig product|2dermaats
8privacy|5te life|invasion of privacy|personal privacy|right to privacy	privacy|4éleven|persoonlijke levenssfeer|privacyschending|recht op privacy|inbreuk op de privacy
apersonal data|data protection|7ivacy|privacy law|gdpr	persoonsgegevens|gegevensbescherming|avg|privacywet|Ageving|7regels|gdpr
edata protection authority|privacy watchdog|8regulator	gegevensbeschermingsautoriteit|autoriteit persoonsgegevens|privacywaakhond|7commissie|7toezichthouder
cdata breach|Bes|5leak|9s|leaked data|stolen data	datalek|gegevenslek|2lekte gegevens|2stolen gegevens|uitgelekte data
bcollect data|data collection|5storage|store data|retain data|data retention	gegevens verzamelen|8verzameling|data opslaan|bewaarplicht|dataretentie|gegevens bewaren
eprocessing of data|7 data|data processing|Cor	gegevensverwerking|8 verwerken|dataverwerking|verwerkingsverantwoordelijke
aanonymous|6ity|7sed|7zed|condition of anonymity	anoniem|5miteit|7seren|op voorwaarde van anonimiteit
8cookie|tracking|5|online tracking	cookie|volgen|tracken|volgcookies|trackingcookies
8surveillance|mass surveillance|monitoring|7|7ed|under surveillance	bewaking|toezicht|surveillance|in de gaten houden|monitoren|massasurveillance
dfacial recognition|biometric|9 data	gezichtsherkenning|biometrisch|8e|8sche gegevens
ewiretap|7s|7ped|eavesdrop|bugged	afluisteren|telefoontap|Bs|tappen|getapt|afluisterapparatuur|2tappen|2luisterpraktijken
eintelligence service|Ks|secret service|3urity service|intelligence agency	inlichtingendienst|geheime dienst|staatsveiligheid|veiligheidsdienst|aivd|mivd|veiligheidsdiensten
cconfidential|City|Cly|in confidence	vertrouwelijk|Dheid|geheimhouding|in vertrouwen
8encryption|7|2d-to-end encryption	versleuteling|Aen|encryptie|gecodeerd
7password|8s|login|3 in|two-factor authentication	wachtwoord|Aen|inloggen|7gevens|tweestapsverificatie|paswoord
aauthorise|9d|7ze|7sation|7zation	machtigen|gemachtigd|machtiging|bevoegd|autorisatie|7eren
binsurance|9s|9 policy|Acover	verzekering|Ben|Bspolis|Cdekking
einsurer|5ance company|Gies|underwriter|reinsurer	verzekeraar|8ingsmaatschappij|herverzekeraar
binsure|6s|policyholder|Cs	verzekeren|8d|9e|An|polishouder|verzekeringnemer
cpremium|7s|insurance premium|no-claims bonus	premie|6s|verzekeringspremie|premieverhoging|no-claimkorting|bonus-malus
aclaim|5s|insurance claim|Fs	claim|5s|schadeclaim|Bs|claimen|5t|schadegeval
9damage|loss adjuster|claims adjuster|damage assessment|assess the damage	schade|6-expert|6afhandeling|6 opnemen|expertise
cdeductible|own risk|out-of-pocket	eigen risico|franchise|vrijstelling|eigen bijdrage|remgeld
9coverage|5|not covered	dekking|4en|3t|gedekt|niet gedekt
dunemployment benefit|Ks|dole|jobless benefits	werkloosheidsuitkering|Men|ww-uitkering|2|stempelgeld|dop
esocial security|7insurance	sociale zekerheid|8verzekering|Jen|7zekerheidsstelsel
atax|3ation|levy|3ies	belasting|9en|9heffing|heffing|taks|4en
fincome tax|payroll tax|wage tax|income taxes	inkomstenbelasting|loonbelasting|personenbelasting|loonheffing|bedrijfsvoorheffing
9vat|2lue added tax|sales tax|turnover tax	btw|omzetbelasting|btw-tarief|4verhoging
ctax authority|Cies|internal revenue service|irs|hmrc|taxman|3 administration	belastingdienst|fiscus|belastingkantoor|9administratie|fod financiën|belastinginspecteur
cfiscal|tax-related|3 law|fiscally	fiscaal|belastingrecht|fiscaliteit|belastingwetgeving|C
etax-deductible|deductible	belastingvoordeel|9korting|heffingskorting|aftrekpost|6baar|belastingaftrek|9verlichting
ftax rate|8s|4bracket|5and|5rackets|flat tax	belastingtarief|9schijf|vlaktaks|aanslagvoet
etax-free|3 exempt|3-exempt|3 exemption|3-free allowance|personal allowance	belastingvrij|Dstelling|De som
carrears|tax arrears|overdue|outstanding payments	achterstand|betalingsachterstand|achterstallig|De betalingen|belastingachterstand
btoll|4s|4 road|9s	tol|3weg|3heffing|péage
asubsidy|6ies|7se|7ze|grant|5s	subsidie|8s|7ëren|gesubsidieerd|subsidieert|toelage|7n|beurs
creclaim|7ed|2pay|4id|4yment	terugvorderen|vordert terug|terugvordering|5betalen|9ald|9ling
eextradition|8e|9s|hand over	uitleveren|8ing|Bsverzoek|Fdrag|overleveren|4geleverd
easylum|6 seeker|Ds|7application|7request	asiel|5zoeker|5aanvraag|5verzoek|5zoekende
drefugee|displaced person|Cople	vluchteling|ontheemde|9n
dnaturalisation|9ed|citizenship|nationality|dual citizenship|5nationality	naturalisatie|genaturaliseerd|staatsburgerschap|nationaliteit|dubbele nationaliteit|6 paspoort|nationaliteitsverwerving
atreaty|convention|As|pact|4s|accord|6s	verdrag|7en|conventie|9s|pact|4en|akkoord|7en
dratify|5ied|7s|6cation	ratificeren|7atie|bekrachtigen
csanction|8ed|economic sanctions|sanctions list	sanctie|7s|6oneren|gesanctioneerd|economische sancties|sanctielijst|strafmaatregel
dembargo|7es|arms embargo|boycott	embargo|wapenembargo|boycot|6ten|handelsembargo
bjurisdiction|competent court|9	rechtsmacht|jurisdictie|bevoegdheid|7|7e rechter
8authority|mandate|7d|remit	bevoegdheid|9den|mandaat|gemandateerd|2zag|machtiging
9authorities|government agencies	autoriteiten|overheidsinstanties|bevoegde instanties|instanties|gezagsdragers
7transpose|implementation|9|9ed|9s	implementeren|geïmplementeerd|implementatie
esovereignty|9|self-determination	soevereiniteit|9|zelfbeschikking|Fsrecht
bparliament|As|Aary|house of representatives|lower house	parlement|9en|9air|tweede kamer|kamer|lagerhuis|volksvertegenwoordiging
csenate|upper house|senator	senaat|eerste kamer|hogerhuis|senator
bmp|2s|lawmaker|deputy|congressman	kamerlid|6eden|parlementslid|Beden|volksvertegenwoordiger|parlementariër|congreslid
9vote|roll call	stemmen|4t|4de|gestemd|stemming|4
emajority|7ies|two-thirds majority|absolute majority|simple majority|outvote	meerderheid|9den|tweederdemeerderheid|absolute meerderheid|gewone meerderheid|wegstemmen
eunanimous|6ity	unaniem|5miteit|eenstemmig|4gezind|3parig
fveto|4es|4ing|4 power	veto|4's|4recht
amotions|resolution|As	motie|resolutie|9s
5tabled|submit|5ssion|filed	indienen|dient in|ingediend|2diening|voorleggen|neerleggen|4gelegd
9committee|parliamentary committee|subcommittee	commissie|9s|kamercommissie|parlementaire commissie|comité
bconsultation|Cs|public consultation|consult|7s	raadpleging|8en|inspraak|8procedure|consultatie|7eren
bresign|6ation|step down	aftreden|treedt af|ontslag nemen|neemt ontslag|opstappen
bappoint|7ed|7s|7ment|nominate|7ion|5ee	benoemen|6ing|aanstellen|8ing|voordragen|4gedragen|4dracht
dsworn in|2ear in|5ing-in|inaugurated|9ion	beëdigd|6ing|eedaflegging|inauguratie|geïnaugureerd
8say|2id	zeggen|3t|2i|3den|gezegd|zegde
9tell|4s|told|telling	vertellen|6den|7|zeggen tegen
7states|4ing	stelde|verklaren
9statement|9s|press statement|official statement	verklaring|Aen|persverklaring|statement|uitspraak|7ken
9declare|7s|6ation|Bs	verklaren|6art|8d|6ring|uitroepen|3geroepen
9speak|2oke|5n|talk|4s|4ed	spreken|3ak|gesproken|praten|3at
7mention|refer to|5s to|5red to|5ence	vermelden|7|noemen|verwijzen naar|6st naar|6zing
7noted|point out|5ed out|5s out|remark|6ed	opmerken|merkt op|opgemerkt|erop wijzen|aanstippen
7remark|6s|comment|7s	opmerking|uitlating|kanttekening|Cen
8comment|7s|7ed|7ing|7ary|no comment	commentaar|8ren|reageren|becommentariëren|geen commentaar|commentaar geven
ddeclined to comment|no comment	geen commentaar|weigert commentaar
8react|5s|5ion|8s|2spond|7ed|6se	reageren|5ert|7de|gereageerd|reactie|7s|2spons|weerklank
7reply|4ies|answer|respond|7s	antwoorden|8de|beantwoorden|A|antwoord|repliceren|7erde
frebut|5ted|6al|2fute|6d|6s|debunk|disprove	weerleggen|7t|7de|7ging|ontkracht|2deruithalen
aclaim|5s|5ed|5ing	beweren|4erde|7|claimen|5t|5de|bewering|8en
9assert|6s|6ed|6ion|9s|contend|7s|7ed	beweren|5ing|2togen|4ogt|volhouden
ainsist|6s|6ed on|7nce|press for|5ed for	aandringen|dringt aan|2ong aan|aangedrongen|erop staan|staat erop
7allege|6dly|5ation|As	vermeend|8e|naar verluidt|beschuldiging|aantijging|Aen|beweerde
bsupposedly|purported|so-called|self-styled|ostensibly	zogenaamd|4heten|4zegd|4noemd|zelfverklaard|naar verluidt
7reportedly|is said to|are said to|rumoured to|reported to have	naar verluidt|volgens berichten|gezegd wordt
8according to	volgens|aldus
cspokesperson|6man|6woman|6persons|8ople|press officer	woordvoerder|9ster|persvoorlichter|zegsman|4vrouw|persverantwoordelijke|voorlichter
bspeak on behalf of|on behalf of|acting for	namens|in naam van|uit naam van|ten behoeve van|vertegenwoordigend
8quote|5s|5d|4ing|cite|4d|4s|3ing	citeren|4ert|6de|3aat|aanhalen|3gehaald|quote
caccuse|6d|5ation|5ing	beschuldigen|Ade|Aing|2tichten|7|verwijten
9announce|8ment|Cs	aankondigen|kondigt aan|6de aan|aangekondigd|3kondiging|bekendmaken|6gemaakt|6making
bmake public|2de public|public disclosure|go public|disclose|7ure	openbaar maken|9gemaakt|8making|publiek maken
bunveil|6ed|6s|reveal|4lation|As	onthullen|6t|6de|7|6ling|prijsgeven
cleak|4ing|4er	lekken|3t|gelekt|uitlekken|lek|3te uit
fwhistleblower|7-blower	klokkenluider|Bster
9warn|4ing	waarschuwen|9ing|Cen|verwittigen|9d
9alert|5ed|2arm|5ed	alarmeren|5|waarschuwing|alert|verwittigen|9d
bcaution|7ed|6us|8ly|wary|guarded	voorzichtig|behoedzaam|voorzichtigheid|terughoudend|op zijn hoede
athreaten to|8s to|8ed to|6	dreigen|5t|5de|gedreigd|dreiging|5ement|Aen
bdeny|3ies|5d|4al|6s|3ying	ontkennen|6d|6ning|loochenen|geloochend|tegenspreken
adispute|7s|7d|contest|7ed|7s|challenged	betwisten|7|7e|aanvechten|3gevochten|omstreden|bestrijden|8t
areject|6ion|turn down|4ed down|rebuff	verwerpen|7t|4ierp|4orpen|afwijzen|2gewezen|2wijzing|2ketsen
arefuse|6s|6d|5al|5ing|decline|7d	weigeren|6ing|vertikken|bedanken voor
aadmit|5ted|4ssion|concede|7s|7d	toegeven|geeft toe|gaf toe|toegegeven|erkent|5de
9acknowledge|Bs|Bment|recognise|9d|7ze|7tion	erkennen|5t|5de|6|5ning
8confirm|7ation|7ing	bevestigen|8t|8de|8ing|2amen|3amt|5de
dunconfirmed|not confirmed|unverified	onbevestigd|niet bevestigd|nog niet bevestigd|niet geverifieerd
8verify|5ies|6cation|independently verified|double-check	verifiëren|geverifieerd|verificatie|nagaan|3egaan|2trekken|2getrokken|controleren
9authentic|9ity|genuine|real	authentiek|8citeit|echt|4heid|oprecht
bstresses|7d|emphasise|9d|7ze|9s|7s|underline|9d|5score	benadrukken|8t|nadruk|onderstrepen|9ept|Ce|beklemtonen|8ont|klemtoon
9draw attention to|2ew attention|spotlight	de aandacht vestigen op|uitlichten|belicht
9reiterate|2peat|6s|4tition	herhalen|5alt|7de|5ling|nogmaals benadrukken
6add|3ing that	toevoegen|voegt toe|4de eraan toe|eraan toevoegen
aconclude|8d|8s|in closing|to conclude	besluiten|4oot|tot slot|concluderen
bcall for|4s for|4ed for|4ing for|appeal for|6|plea	roept op|opgeroepen|2roep|6en tot|pleiten voor|4dooi
curge|4s|4d|3ing|exhort	aansporen|dringt aan|2ong aan|manen|2ant|aanmanen
dadvocate|8s|8d|argue for	pleiten voor|bepleiten|7|voorstander|pleitbezorger|4dooi
ademand|6s|6ed|6ing	eisen|3t|4e|geëist|eis|opeisen|verlangen
7request|7s|7ed|7ing	verzoeken|5cht|5ek|aanvraag|6gen|vragen om|3agt om|2oeg om
7ask	vragen|3agt|2oeg|5en|gevraagd
7question|8s|3ry|4ies	vraag|3gen|3agstelling
7apply for|4ied for|5cant	aanvraag|6gen|vraagt aan|aangevraagd|3vrager|sollicitatie
6orders|5ed|instruct|8ed|8ion|commanded	bevelen|4elt|3al|3olen|3el|gelast|opdracht geven|gaf opdracht|opdragen|instructie|6eren
ccriticise|9s|7ze|9d|7sm|9s|5que	bekritiseren|kritiek|7en|hekelen|5t|gehekeld|kritiseren
acritic|6al|8ly	criticus|6i|kritisch|8e|criticaster|Bs
ccondemn|7ation|denounce|8s|2cry	veroordelen|8elt|Ade|8ling|afkeuren|2gekeurd|laken|gelaakt
8attack|6s|6ed|verbal attack|tear into	aanvallen|valt aan|viel aan|aangevallen|3val
dscandal|7s|7ous|affair	schandaal|7lig|affaire
dcontroversy|Aial|Bes|4entious|divisive	controverse|Aieel|omstreden|ophefmakend|controversen|spraakmakend|verdeeldheid zaaiend
fsneer|scorn|5ful|disdain|3paraging|derogatory|belittle	sneren|3er|minachting|7end|smalend|denigrerend|kleineren|neerbuigend|laatdunkend
apraise|6s|5ing|laud|commend|7ed	prijst|2ees|geprezen|lof|2of|geloofd|bewieroken|lovend|roemen|geroemd|complimenteren
awelcome|7s	verwelkomen|9de|A|toejuichen|blij met|ingenomen met
ccongratulate|Cs|Bions	feliciteren|8ert|gefeliciteerd|felicitaties|gelukwensen|9
9thank|5ful|grateful|4itude	bedanken|6te|dank|4baar|8heid|4woord|4zeggen
dtribute|7s|pay tribute|homage|2nour|6ed|4red|5	eerbetoon|hulde|4igen|gehuldigd|huldiging|eren|geëerd|hommage|eerbetuiging
bpromise|6ing to	beloven|4ofd|4fte|7n|toezeggen|3gezegd|3zegging
bpledge|vow|3s|3ed|commit to|6ment|As	toezegging|Aen|gelofte|zweren|2oer|gezworen|engagement|zich inzetten voor
bassure|5ance|reassure	verzekeren|8t|8de|9|8ing|geruststellen|6gesteld|6stelling
7guarantee|9s|ensure|6s|make sure	garanderen|7ert|instaan voor|ervoor zorgen|zorgen dat|waarborgen|8t|verzekeren
dswear|5s|2ore|4n to|solemnly	zweren|3ert|2oer|gezworen|plechtig|8 beloven
dapologise|7ze|6y	excuses|7 aanbieden|verontschuldigt zich|Eing|Hen
cregret|6table|Ay|deplore	betreuren|7de|8|spijt|betreurenswaardig|het spijt me|jammer
bcomplain|8s|8t|grievance|9s	klagen|3cht|grief|4ven|beklag
aprotest|7ed|7ing|7er|9s	protesteren|7|7actie|betogen|5ing|actievoerder|demonstrant|Ben|betoger|7s
8objected|6ion	bezwaar maken|7|tegenwerpen|9ing|zich verzetten
6report|6ed|6ing	melden|4t|4de|gemeld|rapporteren|8ert
7report	rapport|verslag|7en|reportage
8report to|notify|5ied|7s|6cation|Cs	melden|4ing|kennisgeving|op de hoogte stellen|notificatie|verwittigen
ainform|6ing|briefed|5ing	informeren|7ert|geïnformeerd|inlichten|licht in|op de hoogte brengen|Dstellen|briefing|voorlichten
5information|4|2telligence|details	informatie|4|2lichtingen|gegevens|bijzonderheden|details
8communicate|Aion|Ds|Aor	communiceren|9ert|8atie|mededelen|4gedeeld
6message|text message|4ed|notice	bericht|boodschap|sms|3'en|berichtje|mededeling
blet know|4us know|give word|gave word	laten weten|2at weten|liet weten
aherald|foreshadow|signal|6led	inluiden|signaal|5leren|gesignaleerd|aankondigen|vooraankondiging
8publish|7ed|7ing|5cation|Bs	publiceren|7ert|9de|gepubliceerd|publicatie|As|uitgeven|5geven
6release|7d|put out|bring out	uitbrengen|3gebracht|vrijgeven|uitvaardigen|verspreiden
dpress release|Ds|news release|media release|communiqué	persbericht|Ben|4mededeling|communiqué|persmededelingen
epress conference|Gs|news conference|Fs|press briefing	persconferentie|Fs|4moment|4briefing
cinterview|9er|9ing	interview|geïnterviewd|vraaggesprek|interviewer|geïnterviewde
8explain|7s|5nation|Bs|5ining	uitleggen|legt uit|3de uit|uitgelegd|verklaren|7ing|toelichten
bclarify|6ied|8s|7cation|elucidate|make clear|2de clear	verduidelijken|Ct|Cing|opheldering|duidelijk maken|toelichten|8ing|ophelderen
aelaborate|expand on|detailed	uitweiden|in detail treden|dieper ingaan op|gedetailleerd|omstandig
7describe|6ption|2pict|6ed|portray|7ed	beschrijven|8ft|6eef|6ijving|omschrijven|6even|6ijving|afschilderen|2geschilderd|schetsen|6t
9characterise|Aze|labelled|5ed|branded|dub|3bed	bestempelen|2titelen|typeren|brandmerken
6call|4s|4ed|named	noemen|heten
7define|5ition	definiëren|6eert|gedefinieerd|definitie
8suggest|7s|7ed|7ion|As	suggereren|7ert|9de|gesuggereerd|suggestie|opperen|5t|geopperd
9propose|7s|7d|6al|6ing	voorstellen|stelt voor|4de voor|voorgesteld|4stel|naar voren brengen
8recommend|9s|9ed|9ation|Es|advise	aanbevelen|beveelt aan|aanbevolen|6eling|Ben|adviseren|aanraden|3geraden
9advice|4ser|5or|7y|8 body|Bard	advies|4seur|raadgever|adviesorgaan|6raad|raadgevend|4
cadvise against|6d against|discourage|3suade|deter|5red	afraden|2geraden|ontraden|3moedigen|afschrikken|negatief advies
9non-binding advice|guideline|4ance	richtlijn|9en|leidraad|richtsnoer
8discuss|7es|7ion|8ng	bespreken|5ak|5oken|5eking|discussie|9s|8ëren|overleggen|praten over
adebate|6s|5ing	debat|5teren|7ert|gedebatteerd|discussie
9talks|consultations|7 with|meeting|roundtable	gesprekken|overleg|besprekingen|overlegronde|rondetafelgesprek|vergadering|Ben|topoverleg
bnegotiate|8ion|8or|As	onderhandelen|Bde|Bing|Baar|Es
ccompromise|middle ground|meet halfway	compromis|tussenoplossing|middenweg|toegeving
fconcession|make concessions|give ground|budge	concessie|toegeving|inbinden
edeadlock|8ed|stalemate|impasse|gridlock|stalled talks	impasse|patstelling|vastgelopen|muurvast|vastgelopen onderhandelingen|onderhandelingen vastgelopen
cbreakthrough|make headway|2de headway	doorbraak|vooruitgang boeken|opening
8deal|4s|agreement|9s|reached an agreement	akkoord|7en|overeenkomst|deal|4s|akkoord bereikt|overeenstemming
8agree|5d|consensus	het eens zijn|eens|overeengekomen|akkoord gaan|gaat akkoord|eensgezindheid|consensus|instemmen|afspreken
aagree to|consent|7s|assent|accede|go along with	instemmen met|stemt in met|ingestemd|2stemming|akkoord gaan met|toestemmen|inwilligen
adisagree|8ment|Cs|2ffer on	oneens|het oneens zijn|onenigheid|meningsverschil|van mening verschillen|niet eens
clegal dispute|dispute|7s	geschil|rechtsgeschil|twistpunt|betwisting
9conflict|clash|5es|6d	conflict|botsing|4en|4t|5e|gebotst|aanvaring|confrontatie
9divided|4sions|split|rift	verdeeld|8heid|tweespalt|scheuring|kloof|breuk|onenigheid
aargue|4ment|8ation	argumenteren|9ert|betogen|4ogt|6de|argument|redeneren|7ing|aanvoeren|3gevoerd
6opinion|views|4point|stance|position|standpoint	mening|opinie|standpunt|9en|zienswijze|opvatting
6think|5s|2ought|believe|7s|7d|find|feel|reckon	denken|dacht|gedacht|vinden|4t|vond|gevonden|menen|geloven|4oft
8consider|8s|8ed|regarded|deem|view as	beschouwen|8t|8de|9|achten|4|geacht|2zien als|overwegen
5opine|voice|5d|vent|express	uiten|3te|geuit|uitdrukken|ventileren|2rwoorden|8t
cconvinced|8|8s|5ction|persuade|6sion|8ve|convincing	overtuigen|8ing|8end|4halen|4reden
cdoubt|5ed|5ful|have doubts	twijfel|7en|7t|betwijfelen|9t|twijfelachtig
ewithout a doubt|undoubtedly|no doubt|indisputable|undeniable|indisputably	zonder twijfel|ongetwijfeld|buiten kijf|onbetwistbaar|2tegenzeglijk|2miskenbaar|2tegensprekelijk
aassume|6s|5ption|presume|7d|6ably	aannemen|neemt aan|veronderstellen|Ct|Cling|aanname|7s|vermoedelijk|ervan uitgaan|gaat ervan uit
csuppose|7d|presuppose|hypothetical|7sis	stel dat|veronderstellen|vooronderstelling|hypothetisch|7se
csuspect|7ed that|hunch|have the feeling	vermoeden|7t|7de|7|voorgevoel
9guess|5work	raden|2adt|gissen|gok|giswerk|gokken
dspeculate|8ion|Bs|9ve	speculeren|6atie|Af
9expect|6ation	verwachten|8|8ing|naar verwachting
bunexpected|2foreseen	onverwacht|As|plotseling|onvoorzien|uit het niets
apredict|7ion|forecast|4tell	voorspellen|8d|8ling|Cen|prognose
eunpredictable|Bility	onvoorspelbaar|Eheid|grillig
ahope|4s|4d|3ing|3eful	hopen|2opt|4|4vol|2pelijk
9fear|4ed|worry|concern|7s|7ed	vrezen|3esde|gevreesd|vrees|bezorgd|7heid|zorgen|ongerust|8heid
edisappointed|Ament|Aing|let down	teleurgesteld|6stelling|Bend|ontgoocheld|Aing|teleurstellen
bsurprise|7ingly|astonished|8ment	verrassen|7ing|3baasd|5zing|3wonderd|3bazingwekkend
dshocked|5|dismay|6ed|stunned	geschokt|5rokken|schok|5kend|ontzet|3steltenis|3hutst|verbijstering|Ad
cproud|2ide|boast|brag	trots|fier|opscheppen|pochen|pronken
bangry|3er|5ed|rage|fury|3ious|irate	boos|kwaad|woede|5nd|boosheid|razernij|4nd|laaiend|furieus
eannoyed|5ance|irritated|7ion|frustrated|8ion	geërgerd|ergernis|geïrriteerd|irritatie|gefrustreerd|frustratie|ergeren
fjoke|4s|4d|3ing|kidding|jest|prank	grappen|4|4te|geintje|mop|schertsen|gekscherend
esatire|5ical|cartoon|7ist|parody	satire|5isch|cartoon|spotprent|cartoonist|parodie
bshout|5s|scream|6ed|yell|chant	schreeuwen|8t|8de|geschreeuwd|riep|gillen|3de|scanderen|6erde|uitroepen
fgossip|6s|6ed|rumour|4r|hearsay|grapevine	roddelen|6|gerucht|achterklap|geruchtenmolen|wandelgangen
9talk|chat|4ted|conversation|small talk	praten|kletsen|gekletst|babbelen|6|gesprek|7ken|conversatie|praatje|keuvelen
8dialogue|6|open dialogue	dialoog|samenspraak|in gesprek gaan
bswear|5ing|curse|call names|verbally abuse|expletive	vloeken|5t|gevloekt|vloek|schelden|uitschelden|3gescholden|scheldwoord|Ben|6partij
dsilence|5t|remain silent|kept silent|2ep quiet|mum	stilte|zwijgen|2eeg|gezwegen|stilzwijgen|4 blijven
8conceal|7ment|hide|3den|withhold|5eld	verzwijgen|8t|5eeg|6gen|3bergen|4orgen|3hullen|achterhouden|verdoezelen|geheimhouden
asecret|6s|5cy|clandestine|covert|6ly	geheim|6en|stiekem|heimelijk|geheimzinnig|clandestien|in het geheim
6transparent|Acy|openness|4|candid	transparant|Bie|openheid|4|4hartig|doorzichtigheid
aopenly|publicly|in public|overtly	openlijk|publiekelijk|in het openbaar|onverholen|2omwonden
bhonest|6ly|6y|sincere|6ity|integrity	eerlijk|7heid|oprecht|7heid|integer|5riteit
blie|3d|lying|liar|4s	liegen|4t|loog|gelogen|leugen|6aar|9s
7truth|5s|3e|3thful|veracity	waarheid|6den|4|4heidsgetrouw|4achtig
auntrue|5th|7s|false|5hood|5ly	onwaar|6heid|8den|vals|onjuist|niet waar
afact|4ual|7ly|in fact	feit|4elijk|9e|in feite|feitenrelaas
cfake news|disinformation|misinformation|hoax|fabricated	nepnieuws|desinformatie|fake news|misinformatie|broodjeaap|hoax|valse informatie
bmanipulate|9ion|tamper|rig	manipuleren|7atie|knoeien|gesjoemel|sjoemelen
dexaggerate|9ion|overstate|9d	overdrijven|8ft|6eef|7ven|6ijving|opgeblazen|2kloppen|aandikken
8rectify|6ication|correction|7ed|7	rectificeren|8atie|3htzetten|9ing|5gezet|corrigeren
7error|5s|mistake|7n|erroneous|blunder|7s	fout|4en|vergissing|Aen|7en|foutief|blunder|7s|flater|misslag
7correct|accurate|be right	juist|correct|kloppen|4t|heeft gelijk|nauwkeurig|accuraat
8incorrect|wrong|inaccurate|8cy|be wrong	onjuist|incorrect|fout|verkeerd|klopt niet|onnauwkeurig|2gelijk hebben
bimply|4ies|6d|5cation|insinuate|8ion	impliceren|7ert|6atie|insinueren|6atie|suggereren
chint|4s|4ed|allude|4sion	hinten|4|doelen op|zinspelen|7ing|toespeling|laten doorschemeren|allusie
8indicate|7ion|point to	aangeven|geeft aan|gaf aan|duiden op|4t op|wijzen op|3st op|aanwijzing|indicatie
7mean|4s|4t|4ing|signify|stand for	betekenen|7de|7is|2doelen|6de|staan voor
ainterpret|9ation|Es|read as|construe|8d	interpreteren|geïnterpreteerd|interpretatie|Ds|uitleggen als|opvatten
9translate|8ion|8or|interpreter	vertalen|6ing|6er|tolk
8word|4ing|phrase|5ing|formulate	woord|bewoording|verwoorden|formuleren|8ing
8term|4s|4inology|jargon	term|4inologie|vakjargon|3taal|begrip
7speech	toespraak|speech|6es|rede|4voering|toespreken|3gesproken|speechen
bspeaker|orator|keynote speaker|lecturer	spreker|4ekster|redenaar|hoofdspreker
bslogan|catchphrase|motto|banner|6s|placard	slogan|leus|3zen|motto|spandoek|8en|2reekkoor
9lecture|7s|7d|talk|presentation|7ed	lezing|6en|voordracht|presentatie|7eren|gepresenteerd|uiteenzetting
eread out|4s out|2cite|2ad aloud	voorlezen|leest voor|las voor|oplezen|voordragen
7write|2ote|2itten|author|6s	schrijven|6ft|4eef|auteur|schrijver
9letter|6s|open letter|correspondence	brief|lezersbrief|correspondentie|briefwisseling
6email|5s|e-mail|emailed|mail	e-mail|6s|mail|4s|4en|gemaild|mailtje
7telephone|phone call|As|5d|call|4s	telefoneren|8ert|getelefoneerd|bellen|telefoongesprek|8tje|8gesprekken|opbellen
7contact|7ed|get in touch|reach out|5ed out	contact|7 opnemen|neemt contact op|contacteren|gecontacteerd|benaderen|7d
9cause|5d|4ing	veroorzaken|8akte|oorzaak|teweegbrengen|aanrichten
8consequence|effect|repercussions|ramifications	gevolg|effect|consequentie|uitwerking
8result|outcome	resultaat|uitkomst|3slag
9result in|6s in|6ed in|lead to|4s to|2d to|2ading to	leiden tot|4t tot|4de tot|geleid tot|resulteren in|7ert in|tot gevolg hebben
4as a result of|because of|due to|owing to|on account of|as a consequence of	als gevolg van|ten gevolge van|vanwege|wegens|omwille van
bthanks to|courtesy of|by virtue of	dankzij|mede dankzij|krachtens|uit hoofde van
3because|since|as|given that|seeing that	omdat|aangezien|want|doordat|daar|gezien
6therefore|2us|hence|consequently|so|as a result|accordingly	daarom|dus|derhalve|bijgevolg|daardoor|2n ook|vandaar|zodoende|om die reden|waardoor
8reason|grounds|rationale	reden|grond|5en|rede|beweegreden
9give rise to|gave rise to|spark|5ed|trigger|provoke|7d	aanleiding geven tot|A|A zijn|uitlokken|ontketenen
5bring about|2ought about|induce|create	teweegbrengen|6gebracht|tot stand brengen|bewerkstelligen|opwekken|creëren
9contribute|As|9ion|Ang factor|factor	bijdragen|draagt bij|bijgedragen|3drage|factor|medeoorzaak
8influence|9d|affect|6ed|6s|impact|6s|6ed	beïnvloeden|9t|invloed|van invloed zijn op|impact|treffen|getroffen|weerslag|inwerken op
astem from|4s from|4med|arise from|5s|originate|9d|come from|derive from	voortkomen uit|komt voort uit|voortvloeien uit|ontstaan|7t|5ond|afkomstig|stammen uit|voortspruiten
8depend on|6s on|6ent|hinge on|5s on	afhangen van|hangt af van|afhankelijk|B van
6link|4ed|connection|relate|6d|5ion|8ship	verband|7en|7 houden met|houdt verband met|koppelen|gekoppeld|2linkt|samenhang|9en|in verband brengen|link
acoincidence|9tal|Cly|8	toeval|6lig|samenvallen|valt samen|toevalstreffer
9despite|in spite of|notwithstanding|regardless of	ondanks|in weerwil van|niettegenstaande|ongeacht|ten spijt
6although|though|even though|albeit|while	hoewel|ofschoon|al|ook al|alhoewel|zij het|weliswaar
5however|nevertheless|nonetheless|still|yet|even so|all the same	echter|niettemin|desondanks|toch|desalniettemin|nochtans|evenwel|4goed|maar
5but|on the other hand|by contrast|in contrast|whereas|conversely	maar|daarentegen|anderzijds|terwijl|in tegenstelling tot|2tegendeel|aan de andere kant
aon the contrary|opposite|contrary to	integendeel|het tegendeel|in tegenstelling tot|tegengesteld|5overgestelde|juist niet
8instead of|rather than|in place of|2stead	in plaats van|3de plaats daarvan|liever dan|eerder dan|veeleer
9unless|except if	tenzij|behalve als|8indien
9except|apart from|save for|with the exception of|excluding	behalve|uitgezonderd|met uitzondering van|afgezien van|behoudens
3if|in case|3the event of|provided that|as long as	als|indien|mits|op voorwaarde dat|in geval van|zolang|wanneer|ingeval
8condition|9s|9al|prerequisite|3condition	voorwaarde|An|Alijk|randvoorwaarde
9whether or not|regardless|no matter what|in any case|either way	al dan niet|hoe dan ook|ongeacht|in elk geval|sowieso|alleszins
6in order to|so that|3as to|for the purpose of|with a view to|5the aim of	opdat|zodat|teneinde|met het oog op|8doel|4als doel
7in response to	in reactie op|als reactie op|in antwoord op|naar aanleiding van
6after|in the wake of|further to	na|2ar aanleiding van|volgend op|in het kielzog van|2gevolge
8in accordance with|3line with|pursuant to|under the terms of|conform to	overeenkomstig|in overeenstemming met|conform|ingevolge|volgens|krachtens|in lijn met
dcontrary to|in violation of|3breach of	in strijd met|strijdig met|8heid
5with regard to|regarding|concerning|as regards|in terms of|about|with respect to	met betrekking tot|betreffende|aangaande|inzake|wat betreft|omtrent|over|ten aanzien van|op het gebied van
8in light of|considering|taking into account	gezien|2let op|in het licht van|rekening houdend met|in aanmerking genomen
btake into account|4s into account|took into account|bear in mind|reckon with	rekening houden met|houdt rekening met|meewegen|in acht nemen|meenemen
7on the basis of|based on|founded on	op basis van|3grond van|gebaseerd op|aan de hand van|gestoeld op|baseren
dunder the guise of|pretext|excuse|6s	onder het mom van|voorwendsel|Bs|smoes|5jes|uitvlucht|dekmantel|excuus
bconclude|8s|8d|6sion|draw a conclusion	concluderen|geconcludeerd|conclusie|9 trekken|gevolgtrekking|slotsom
binfer|deduce|6d|5tion|inference	afleiden|leidt af|afgeleid|opmaken uit|deduceren|gevolgtrekking
8appeared|turn out|4s out|4ed out|prove to be|emerged	blijken|2eek|gebleken|uitwijzen|naar voren komen
9seem|apparently|look like|4s like	lijken|4t|leek|schijnen|3een|blijkbaar|kennelijk
6show|4s|4ed|4n|reveal that|2search shows	tonen|2ont|laten zien|2at zien|liet zien|uitwijzen|wijst uit|blijkt uit|uit onderzoek blijkt
6established|ascertain|determine	vaststellen|4gesteld|4stelling|Cen|bepalen|constateren
7find out|found out|discover|8y	ontdekken|6t|6king|te weten komen|achterhalen|8ald
arealise|5ze|5sation|be aware|aware|5ness	beseffen|5t|zich realiseren|bewust|zich bewust zijn|bewustzijn|inzien
7understand|7ood|comprehend|grasp|understandable	begrijpen|4eep|4ip|5jpelijk|snappen|verstaan
6know|2ew|2own|4ledge|4ingly	weten|wist|geweten|kennen|4is|bekend
aunknown|2clear|4arified|remains unclear	onbekend|2duidelijk|Bheid|in het ongewisse|niet duidelijk
9obvious|7ly|evident|7ly|clear|manifest|self-evident	duidelijk|evident|vanzelfsprekend|klaarblijkelijk|uiteraard|overduidelijk|zonneklaar|voor de hand liggend
aof course|naturally|needless to say|goes without saying	natuurlijk|uiteraard|vanzelfsprekend|spreekt voor zich|allicht
6possible|7y|6ility|2tential|9ly	mogelijk|8heid|Aden|8s|potentieel|eventueel
6maybe|perhaps|might|may|could be	misschien|wellicht|mogelijk|zou kunnen|mogelijkerwijs|allicht
8probable|7y|likely|5ihood|probability	waarschijnlijk|Eheid|vermoedelijk|allicht|kans
dunlikely|improbable|3lausible|far-fetched	onwaarschijnlijk|weinig waarschijnlijk|ongeloofwaardig|vergezocht|niet aannemelijk
dplausible|credible|6ility|believable|plausibility	aannemelijk|geloofwaardig|Dheid|plausibel|aannemelijkheid
aimpossible|8ility|out of the question|no way	onmogelijk|Aheid|geen sprake van|onhaalbaar
7certain|7ly|7ty|sure|4ly|definitely|for sure	zeker|5heid|beslist|stellig|voorzeker|vaststaan
buncertain|9ty|Aies|2sure|up in the air	onzeker|7heid|9den|2gewis|niet zeker|in het ongewisse
9risk|4y|at risk|run the risk|hazard	risico|3kant|gevaar lopen|risico lopen|op het spel
8chance|6s|odds|opportunity|prospect|8s	kans|4en|gelegenheid|vooruitzicht
arule out|4s out|4d out|exclude|7d|5sion	uitsluiten|sluit uit|2oot uit|uitgesloten|3sluiting
6include|7s|7d|6ing|5sion|comprise	omvatten|bevatten|inclusief|waaronder|met inbegrip van|inbegrepen|opnemen|2genomen
9involve|7s|7d|7ment|implicated|entail	betrekken|4okken|9heid|verwikkeld|inhouden|houdt in|met zich meebrengen
8compare|7s|6ison|As|6able|in comparison	vergelijken|9t|6eken|6ijking|Cen|9baar|in vergelijking met
8similar|7ity|alike|resemble|analogous	soortgelijk|gelijkaardig|6enis|Asen|overeenkomsten|vergelijkbaar|lijken op
7same|identical|equal|3ivalent|3ally	dezelfde|hetzelfde|identiek|gelijk|6waardig|even
6different|9ly|8ce|6|6s|2stinction|6guish	verschillend|8|8len|anders|onderscheid|Ben|afwijkend
5example|for example|4instance|instance|such as|e.g.	voorbeeld|bijvoorbeeld|zoals|ter illustratie
7namely|that is|i.e.|in other words|that is to say|specifically	namelijk|met andere woorden|dat wil zeggen|oftewel|anders gezegd|meer bepaald|2t name
9in particular|particularly|especially|notably|above all	vooral|met name|in het bijzonder|bovenal|inzonderheid|meer bepaald
8in general|generally|broadly|on the whole|overall	in het algemeen|over het algemeen|doorgaans|algemeen|globaal
5moreover|furthermore|in addition|besides|also	bovendien|daarnaast|verder|voorts|tevens|ook|daarenboven|eveneens|daarbij
9finally|lastly|eventually|ultimately|in the end|at last	ten slotte|tot slot|uiteindelijk|eindelijk|finaal
9in short|3brief|to sum up|in summary|summarise|6y	kortom|samengevat|5vatting|9en|Bd|in het kort|resumerend
8decide|5ing|4sion	beslissen|6t|7e|6sing|4uiten|7|4oot|5ten
cdecision-making|Cer|Es|policymaker|6-making	besluitvorming|Ber|2leidsmaker|2slissers|2leidsvorming|2sluitvormingsproces
cdecisive|conclusive|deciding factor|crucial	doorslaggevend|beslissend|2palend|cruciaal|besluitvaardig
creconsider|Aation|2think	heroverwegen|9egt|9ging|3bekijken|opnieuw bekijken
8consider|8ing|8ed|weigh|contemplate|mull	overwegen|6egt|5oog|5eging|afwegen|5ing|nadenken over
5choose|6s|3se|5n|3ice|opt for|3ed|pick|select	kiezen|koos|gekozen|keuze|opteren|verkiezen|selecteren|uitkiezen
9preference|6|favour|rather	voorkeur|verkiezen|6st|liever|prefereren|de voorkeur geven aan
6option|6s|alternative|fallback	optie|5s|alternatief|mogelijkheid|keuzemogelijkheid
8plan|4ning	plan|4nen|4t|gepland|planning|van plan zijn|is van plan
bintend|6ed|5tion|9s|6 on	van plan zijn|voornemen|bedoeling|9en|2ogen|3ogt|5d|intentie|de bedoeling is
7aim|3ed|goal|objective|9s|target|6s	doel|4en|4stelling|streven naar|4eft naar|oogmerk|streefdoel
cambition|7us|aspire|5ation	ambitie|7us|4ëren|aspiratie
9strategy|7ic|tactic|approach|8es	strategie|8sch|tactiek|aanpak|benadering
7policy|6 plan	beleid|6slijn|7plan|7maatregelen
9measure|7s|take measures|5steps|took action	maatregel|9en nemen|neemt maatregelen|stappen ondernemen|ingrijpen
bintervene|9s|8tion|Cs|step in|4ped in	ingrijpen|grijpt in|ingegrepen|tussenkomen|interveniëren|8tie|2greep|tussenkomst
ascenario|contingency plan|plan b	scenario|noodplan|plan b|rampenplan|draaiboek
bagenda|6s	op tafel|3de agenda|agenda|6's|6punt|5eren
apostpone|8d|8s|8ment|delay|5ed|5s|2fer	uitstellen|3gesteld|vertraging|6agd|opschuiven
9cancel|6ed|6s|6lation|2ll off|4ed off	annuleren|7ing|5atie|afgelast|2blazen|schrappen|geschrapt|niet doorgaan
bgo ahead|2es ahead|went ahead|push ahead|press on|2oceed|7s	doorgaan|gaat door|ging door|doorzetten|zet door|doordrukken
9green light|go-ahead|approve|7s|6al	groen licht|goedkeuren|4gekeurd|4keuring|fiat|zegen|fiatteren
7attempt|try|2ies|4d|2ying|effort	poging|proberen|pogen|trachten|6|inspanning
bstrive|6s|3ove|3uggle|8s|8d|endeavour|7r	streven|4eft|worstelen|zich inspannen|ijveren
8succeed|7s|7ed|5ss|7es|7ful|manage to|6d to	slagen|3agt|5de|geslaagd|succes|6vol|lukken|3t|4e|gelukt|weten te
8fail|4ure|7s|unsuccessful	mislukken|6te|6king|falen|2alde|gefaald|niet slagen|slaagt er niet in|stranden|gestrand|floppen
8achieve|7ment|2complish|Aed|attain|reach	bereiken|6t|verwezenlijken|Ct|realiseren|gerealiseerd|behalen|prestatie
8give up|4s up|gave up|abandon|drop	geeft op|laten vallen
epersevere|4ist|4everance|hold out|held out|stand firm	volhouden|doorzetten|volharden|7t|standhouden|doorzettingsvermogen|volharding
6support|7s|7ed|7ing|backs|4ed|4ing	steunen|5|ondersteunen|At|Aing|bijval|3treden
bsupporter|proponent|advocate|8s|backer	voorstander|Bs|aanhanger|9s|supporter|medestander|Bs|pleitbezorger
3in favour of|7r of|for|pro	voor|4stander van|ten gunste van|4voordele van|gewonnen voor|is voor
7oppose|6s|6d|5ition|6ng|against|be against	tegen|5stand|zich verzetten|verzet zich|6te zich|6|oppositie|tegen zijn|gekant tegen
bopponent|adversary|8ies|rival|detractor	tegenstander|opponent|rivaal|4len|tegenstrever|criticaster|opposant
bresist|6ed|6s|6ance|stand up to|defy	weerstand|tegenstribbelen|verzet|trotseren|weerstaan
eboycott|shun	boycotten|6|mijden
aendorse|7s|7ment|embrace	onderschrijven|Bft|9even|omarmen|steunbetuiging|bijtreden
drally behind|side with|4d with|take sides|stand with|solidarity|show solidarity	partij kiezen|kant kiezen|solidariteit|6ir|6riseren
adefend|5ce|5se|5ding|justify|6ication	verdedigen|8t|8d|8ing|rechtvaardigen|Ct|Cing|goedpraten|verantwoorden
afavour|4r|4ured|6able|4rable	gunst|5ig|begunstigen|2voordelen|voortrekken|welwillend
elobby|4ies|6d|4yist|8s	lobby|5t|gelobbyd|lobbyist|8en|belangengroep|8organisatie|8behartiger|pressiegroep|drukkingsgroep
9pressure|8d|put pressure on|under pressure|exert pressure|pressurise	druk|onder druk zetten|A|druk uitoefenen|pressie|drukmiddel|pressiemiddel
8force|5s|5d|4ing|compel|2erce|6d|5ion	dwingen|5t|2ong|2ang|verplichten|noodzaken|genoodzaakt|nopen|afdwingen|2gedwongen
aencourage|9ment|stimulate|9d|boost|spur	aanmoedigen|moedigt aan|aanmoediging|stimuleren|gestimuleerd|stimulans|aanzwengelen
8promote|7s|7d|6ion|foster|advance	bevorderen|8t|8d|promoten|6ie|vooruithelpen
8increase|8s|8d|rise|4s|rose|risen|go up	stijgen|2eeg|gestegen|stijging|8en|toenemen|neemt toe|nam toe|toegenomen|3name|verhoging|oplopen|loopt op
6raise|increase|hike|step up|put up	verhogen|5ogd|5ging|9en|optrekken|2getrokken|2voeren|2drijven|2schroeven
adouble|6d|6s|5ing|twofold	verdubbelen|9t|9ing|tweevoudig
dtriple|2eble|threefold	verdrievoudigen|Ding|drievoudig
9grow|4s|2ew|2own|4th|4ing	groeien|5t|5de|gegroeid|groei|aangroeien|8
8decrease|8s|3line|7s|7d|fall|4s|fell|fallen|dropped|go down	dalen|2alt|4de|gedaald|daling|6en|afnemen|neemt af|afgenomen|2name|verminderen|zakken|teruglopen
8reduce|5tion|9s|lower|5ed|cuts	verlagen|5agde|5ging|3minderen|9t|9ing|reduceren|terugdringen|5gedrongen|5brengen|inperken|afbouwen
acuts|3back|7s|spending cuts|austerity|cost-cutting|slash	bezuinigen|8t|8ing|2sparing|9en|snoeien|gesnoeid|inkrimpen|korten|4ing
bplummet|3nge|collapse|nosedive|slump	kelderen|instorten|stort in|instorting|duikelen|vrije val|inzakken|2eenstorting|duikvlucht
9shrink|3ank|3unk|contracted|dwindle	krimpen|2omp|2imp|slinken|geslonken|inkrimpen|terugvallen
9stable|4ilise|9d|7ze|level off|remain steady|unchanged	stabiel|5liseren|9ert|gestabiliseerd|ongewijzigd|2veranderd|afvlakken
9expand|5sion|widen|broaden|enlarge|7ment|scale up	uitbreiden|breidt uit|uitgebreid|3breiding|vergroten|7ing|3ruimen|7ing|3breden|opschalen
7restrict|8s|8ion|limit|5s|5ed|curb|4s|4ed|3tail	beperken|6t|7e|6ing|9en|inperken|2geperkt|2perking|begrenzen|limiet|restrictie|beknotten
9cap|3ped|ceiling|price cap|upper limit|maximum	plafond|prijsplafond|bovengrens|maximeren|5um|begrenzen|aftoppen
7threshold|lower limit|minimum|at least|no less than	drempel|ondergrens|minimum|3stens|ten minste|minimaal|op zijn minst|minimumgrens
9at most|maximum of|no more than|up to	hoogstens|ten hoogste|maximaal|niet meer dan|maximum|hooguit
ctighten|7s|toughen|7ed|stricter|tougher|harsher|stiffen	verscherpt|9ing|aanscherpen|9ing|strenger|verstrengen|9ing|3harden|strengere
astrict|6ly|4ngent|harsh|severe|6ly|tough	streng|3ikt|6e|zwaar|onverbiddelijk|gestreng|drastisch
crelax|5ation|eased|3ing|loosen|6ed|lenient	versoepelen|9t|9ing|3zachten|soepeler|6
9extend|6ed|widened scope|apply to	uitbreiden|3gebreid|doortrekken|van toepassing op
6start|5s|5ed|5ing|begin|3an|3un|commence|8d|kick off|4ed off	beginnen|5t|3on|3in|starten|5|5te|gestart|aanvangen|7|van start gaan
7launch|6es|6ing|set up|initiate	lanceren|5ert|5ring|opzetten|2gezet|2starten|in gang zetten|aanzwengelen|initiëren
7founded|6r|7s|establish|9ed|9ment	oprichten|richt op|5te op|oprichting|7er|9s|stichten|gesticht|grondlegger
9introduce|9s|8tion|bring in|phase in|roll out|4ed out	voerde in|invoering|2troduceren|8tie|uitrollen|6
6open|4s|4ed|4ing|reopen	openen|4t|4de|geopend|opening|heropenen|7ing|opengaan|ingewijd
bbreak out|5s out|erupt	uitbreken|brak uit|uitgebroken|3barsten|losbarsten|oplaaien|2flakkeren
6end|3s|3ed|3ing|finish|6es|7d|over	eindigen|geëindigd|einde|aflopen|loopt af|afgelopen|voorbij|klaar
7end	beëindigen|8t
8stop|4s|4ping|halt|4s|cease|discontinue|Bd	stoppen|4t|5e|ophouden|stopzetten|2illeggen|4gelegd|2aken|gestaakt|stopzetting|2ilvallen
8complete|8d|8s|7ion|finalise|wrap up	afronden|6ing|voltooien|7d|7ing|afwerken|voleinden|beklinken
7close|5s|5d|4ing|4ure|shut|4 down|4down|4ter|6ed	sluiten|2oot|gesloten|sluiting|dichtgaan|5|stilleggen
7continue|7ing|carry on|keep|go on|maintain|pursue	voortzetten|9ing|doorgaan|gaat door|blijven|4ft|aanhouden|voortduren|verdergaan|6zetten
aongoing|continuously|persistent|incessant|ongoing investigation	lopend|aanhoudend|voortdurend|aan de gang|onafgebroken|gestaag|blijvend|nog bezig
aresume|6d|6s|5ption|3tart|7ed	hervatten|6|6ting|3starten|8|opnieuw beginnen
ainterrupt|9ion|disrupt|7ion|suspend	onderbreken|7ak|7oken|7eking|verstoren|7ing|opschorten
asuspend|7ed|7s|6sive effect|temporarily halted	opschorten|8ing|schorsen|opschortende werking|tijdelijk stopgezet
6permit|6s|6ted|allow|5ed	toestaan|staat toe|toelaten|laat toe|mogen|mag|mocht|veroorloven
8permission|consent|clearance	toestemming|3lating|vergunning|permissie|verlof
5must|have to|2s to|2d to|required|obliged to	moeten|4|3st|dienen te|4t te|hoeven|verplicht zijn
7oblige|6d|5atory|compulsory|mandatory|obligation|As|require|7s|7d	verplichten|9|9e|9ing|Cen|plicht|dwingend|vereisen|6t
9voluntary|8ily|6eer|optional|non-compulsory|free will	vrijwillig|Ae|Br|4blijvend|niet verplicht|facultatief|uit vrije wil|optioneel
8requirement|Bs|criterion|7a|meet the requirements	eis|3en|vereiste|8n|criterium|7a|aan de eisen voldoen
6should|ought to|is supposed to	zou moeten|3den moeten|behoren te|hoort te|2ren te|geacht worden|wordt geacht
6need|4ed|2cessary|6ity|6arily	nodig|5 hebben|2odzakelijk|6ak|behoefte|5ven|per se
aunnecessary|needless|8ly|superfluous|not needed	onnodig|overbodig|niet nodig|nodeloos
7allowed|not allowed|may not|must not	mag niet|mogen niet|niet toegestaan|is niet toegelaten|niet mogen|verboden
8prevent|7ion|8ve|avert	voorkomen|7t|5wam|preventie|9f|verhinderen|beletten|5|afwenden
9avoid|5s|5ed|5ance|evade	vermijden|7t|4eed|mijden|ontwijken|4eek|3lopen
bhinder|hamper|impede|6d|obstruct|8ed|8ion|4acle	hinderen|6t|gehinderd|belemmeren|8ing|obstakel|8s|hindernis|bemoeilijken|tegenwerken
7protect|7s|7ion|safeguard|9s|9ed	beschermen|8t|8de|8ing|waarborgen|behoeden|vrijwaren
afight|fought|combat|6ting|6ing|tackle|6d	bestrijden|8t|5eed|6den|5ijding|strijd|aanpakken|te lijf gaan
6change|alter|modify|5ied|alteration	veranderen|8t|8de|8ing|Ben|wijzigen|6t|6ing|9en|aanpassen
7adjust|6ment|2apt|5ation|revise|5ion	aanpassen|3gepast|3passing|Aen|bijstellen|herzien|7ing|bijsturen|3gestuurd
creform|overhaul|8ed|restructure	hervormen|7t|7d|7ing|3structureren|stelselherziening
7improve|7s|7ment|better|enhance	verbeteren|8t|8ing|beter|vooruitgaan|9ng
dworsen|deteriorate|Aion|aggravate|exacerbate	verslechteren|Bt|Bing|3ergeren|achteruitgaan|Bng|erger maken
8replace|7s|7ment|substitute|Ad	vervangen|4ing|4anging|aflossen
6remove|5al|take away|took away|delete	verwijderen|9t|9d|9ing|weghalen|3gehaald|3nemen|schrappen|wissen
7keep|2pt|retain|6ed|preserve	behouden|6t|3ield|3oud|2waren|handhaven|in stand houden
9restore|7d|6ation|2instate	herstellen|7t|7d|7|terugdraaien|opnieuw invoeren
bstrengthen|As|reinforce|beef up|bolster	versterken|8ing|6vigen|kracht bijzetten
bweaken|6s|undermine|9s|erode	verzwakken|8ing|ondermijnen|uithollen|3gehold|aantasten
8damage|6d|harm|4ed|4ful|detrimental|prejudice	schaden|4adt|geschaad|beschadigen|9d|schadelijk|6 toebrengen|nadelig
9benefit|7s|7ed|advantage|9ous|profit from	voordeel|6lig|profiteren|7ert|baat hebben bij|ten goede komen
cdisadvantage|Cd|drawback|8s|downside	nadeel|benadelen|6eld|keerzijde|minpunt|schaduwzijde
9affected|hit|hard hit|victimised|suffered	getroffen|treffen|4t|zwaar getroffen|gedupeerd|9e|An|benadeeld|geraakt
8solution|8s|3ve|resolve|7d|settle	oplossing|9en|6en|lost op|beslecht|bijleggen
6problem|7atic|issue|5s|trouble	probleem|6matisch|kwestie|knelpunt|8en|vraagstuk|pijnpunt
ccrisis|4es|in crisis	crisis|4es|4issituatie|6overleg
bemergency|urgent|5cy	noodgeval|dringend|spoed|5eisend|urgent|6ie|hoogdringendheid|noodsituatie
6important|8ce|significant|Ace|crucial|key|vital|essential	belangrijk|6|cruciaal|essentieel|van groot belang|wezenlijk|gewichtig
9priority|7ise|8ze|take precedence|top priority	prioriteit|voorrang|8 geven|prioritair|topprioriteit
9attention|pay attention|focus|5es on	aandacht|8 besteden aan|zich richten op|richt zich op|focus|5sen|toespitsen
9ignore|disregard|9ed|overlook	negeren|4erde
7role|play a role	rol|een rol spelen|speelt een rol|aandeel
7task|assignment|duty|mission	taak|2ken|opdracht|missie|taakomschrijving
9effective|3icient	doeltreffend|Cheid|effectief|3iciënt|doelmatig|9heid
bineffective|5icient|toothless|unworkable|not work	ondoeltreffend|ineffectief|5iciënt|onwerkbaar|tandeloos|werkt niet|ondoelmatig
bfeasible|6ility|workable|viable|achievable	haalbaar|8heid|werkbaar|uitvoerbaarheid|doenbaar|levensvatbaar
cunfeasible|not feasible|unachievable|2realistic|impracticable	onhaalbaar|niet haalbaar|onuitvoerbaar|2realistisch|2doenbaar|niet realistisch
7implemented|9ation|carry out|4ied out|execute|7d	uitvoeren|3gevoerd|3voering|ten uitvoer leggen|in de praktijk brengen|tenuitvoerlegging
4apply|4ies|6d|5cation|7ble	toepassen|past toe|4e toe|toegepast|3passing|gelden|van toepassing
4use|3d|2age|utilise|employ|make use of	gebruiken|7t|benutten|5|inzetten|2gezet|gebruikmaken van|aanwenden
bmisuse|abuse|improper use	misbruiken|8t|8|oneigenlijk gebruik
binitiative|take the initiative	initiatief|Anemer|het voortouw nemen
9cooperate|8ion|2-operate|2llaborate|Aion|work together	samenwerken|werkt samen|5e samen|samengewerkt|5werking|meewerken|2dewerking|samenwerkingsverband
8join|4s|take part|took part|participate|Aion	deelnemen|neemt deel|nam deel|deelgenomen|4name|meedoen|toetreden
cwithdraw|6ew|6awn|8al|pull out|4ed out|back out	terugtrekken|trekt zich terug|teruggetrokken|5trekking|zich terugtrekken|uitstappen|afhaken
7leave|5s|departure|6	verlaten|5at|4iet|3trekken|7t|5ok
7act|3s|3ed|3ion|6s|take action|took action	handelen|6t|6de|optreden|treedt op|actie|5 ondernemen|in actie komen
cdelegate|8d|entrust|outsource	delegeren|gedelegeerd|toevertrouwen|Bd|uitbesteed|8ding
8with immediate effect|immediately|forthwith|right away|effective immediately	met onmiddellijke ingang|per direct|onmiddellijk|meteen|terstond|direct|op staande voet
bgradually|phased|step by step|phase out|5d out|4ing out	geleidelijk|stapsgewijs|gefaseerd|uitfaseren|8ing|afbouwen|stap voor stap
9temporary|provisional|Bly|interim	tijdelijk|voorlopig|9e|4alsnog|interim|7maatregel
9permanent|definitive|for good|final	permanent|definitief|9ve|voorgoed|blijvend|8e|voor altijd
8deadline|8s|time limit|term|due date	deadline|8s|termijn|7en|uiterste datum|tijdslimiet|vervaldatum
3before|prior to|2eviously|beforehand|in advance	vooraf|6gaand aan|van tevoren|eerder|op voorhand|alvorens
4since|ever since|as of|from|as from	sinds|sedert|vanaf|met ingang van|sindsdien|per
7recently|lately|recent|newly	onlangs|recent|6elijk|kortgeleden|nieuw
6currently|at present|3the moment|now|for now	momenteel|thans|op dit moment|nu|op dit ogenblik|voorlopig
bmeanwhile|in the meantime|for the time being	intussen|ondertussen|inmiddels|voorlopig|4alsnog|in de tussentijd
asoon|shortly|imminent|in the near future	binnenkort|weldra|spoedig|ophanden|eerstdaags|nakend
9simultaneously|at the same time|simultaneous|concurrently	gelijktijdig|tegelijk|8ertijd|2rzelfder tijd
8media|press|news media|mass media|2instream media	media|pers|nieuwsmedia|massamedia|mediawereld
anewspaper|broadsheet	krant|dagblad|7en|kwaliteitskrant
9magazine|periodical	tijdschrift|Ben|magazine|weekblad|8en|maandblad
bjournalist|reporter|correspondent|Ds	journalist|Ae|verslaggever|9efster|correspondent|Den|reporter
djournalism|9tic|investigative journalism|Nt	journalistiek|onderzoeksjournalistiek|K
8editor|6-in-chief|chief editor|editorial staff|newsroom	redacteur|9s|hoofdredacteur|eindredacteur|redactie|nieuwsredactie|hoofdredactie
9columnist|opinion piece|2-ed	columnist|6|opiniestuk|editoriaal
7article|7s|piece|news article|5report	artikel|7en|stuk|krantenartikel|nieuwsartikel|6bericht
9news|4 item|5story|breaking news|latest news	nieuws|6bericht|6feit|laatste nieuws|nieuwtje|brekend nieuws|nieuwsitem
bheadline|front page|5-page news|make headlines|2de headlines	kop|3pen|krantenkop|Apen|voorpagina|Anieuws
bscoop|exclusive|9ly	primeur|7s|scoop|exclusief
enews agency|Aies|wire service	persbureau|nieuwsagentschap|persagentschap|nieuwsbureau
bpublisher|7ing house|Bcompany	uitgever|8ij|5efster
abroadcast|aired|3s|on air	uitzenden|3gezonden|3zending|Aen
9live broadcast|4|4 coverage|4stream|4 stream|4streamed	live|4verslag|rechtstreekse uitzending|liveblog|4stream|Aen
btelevision|tv|televised|tv programme|3show|on tv	televisie|tv|televisieprogramma|tv-programma|op televisie|4v|tv-zender
cradio|5 station|7how|6presenter	radio|5zender|Bs|5station|5programma|7esentator
9newsreader|anchorman|6|presenter|hosts	nieuwslezer|Bes|6anker|anker|presentator|9rice|gastheer
6programme|9s|7|episode|series	programma|aflevering|reeks|serie
aviewer|6s|audience|viewing figures|listener	kijker|6s|publiek|kijkcijfer|As|luisteraar
8reader|6ship|circulation|subscriber|7ption	lezer|5spubliek|oplage|abonnee|6ment
7channel|tv channel|television channel	zender|6s|kanaal|4len|tv-zender|televisiezender
apodcast|7er|vlog|4ger|blog|4ger|youtuber	podcast|7maker|vlog|blog|4ger|youtuber|weblog
8social media|7network|Es|platform|8s	sociale media|6 media|5al netwerk|5le netwerken|platform|socials
6post|4s|4ed|tweet|5s|upload|share|5d	posten|4|gepost|plaatsen|geplaatst|tweet|5s|2itteren|getwitterd|uploaden|delen|gedeeld
cgo viral|viral|trending|hype|hashtag	viraal|6 gaan|ging viraal|trending|hype|hashtag|massaal gedeeld
6influencer|follower|6|likes	influencer|volger|6s|5n|liken|4s|vind-ik-leuk
ctroll|5ing|bot|3s|cyberbullying	trol|4lenfabriek|bots|nepaccounts|cyberpesten|internetpesten
6website|3 page|site|homepage|online|web	website|3pagina|site|webstek|online|internet|thuispagina
cinternet provider|9access|net neutrality|internet shutdown|block websites	internetprovider|8toegang|netneutraliteit|internet afgesloten|websites blokkeren
dcensorship|6|6s|self-censorship	censuur|5reren|zelfcensuur|censor|zelfcensuur plegen
9media attention|6coverage|news coverage|coverage	media-aandacht|berichtgeving|verslaggeving|6an|nieuwsgaring
fsensational|Bism|Dt|lurid|clickbait	sensationeel|7ezucht|8|8belust|clickbait|klikaas
bobjective|8ity|impartial|9ity|unbiased|neutral|7ity	objectief|7viteit|onpartijdig|Bheid|2bevooroordeeld|neutraal|6liteit|onbevangen
abiased|4|partiality|prejudice|9s|9d|one-sided	bevooroordeeld|vooringenomen|Dheid|partijdig|9heid|vooroordeel|eenzijdig
7source|6s	bron|zegsman
8photographer|Cs|5journalist|paparazzi|photo|5graph	fotograaf|7fen|persfotograaf|fotojournalist|paparazzi|foto|4's|paparazzo
7cameraman|6 crew|film crew|footage|video footage|images	cameraman|6ploeg|filmploeg|beelden|videobeelden|beeldmateriaal
6picture|image|caption|illustration	foto|beeld|onderschrift|fotobijschrift|bijschrift|afbeelding
ffreelance|9r|As|stringer	freelance|9r|As|9journalist|losse medewerker
8print|5ing press|5 run|6edition	papieren krant|drukken|gedrukt|drukpers|oplage|drukkerij|papieren editie
8book|4s|bestseller|autobiography|biography|memoir	boek|4en|bestseller|autobiografie|biografie|memoires
dbrochure|leaflet|flyer|5s|pamphlet	brochure|folder|flyer|pamflet|7ten|strooibiljet
8advertise|9d|9ment|6|2|2s|2vertising|commercials	adverteren|7ert|geadverteerd|advertentie|reclame|7spot|Bs|advertentiecampagne
6publicity|pr|public relations|reputation|Aal damage	publiciteit|pr|public relations|imago|reputatie|9schade|imagoschade
bcampaign|8s|8ed|9r|8ing	campagne|8s|8 voeren|voert campagne|campagnevoerder|actievoerder
9poll|survey|pollster|respondents|polling	peiling|opiniepeiling|Den|peiler|enquête|7s|respondenten|bevraging|rondvraag
apublic opinion|general public	publieke opinie|het grote publiek|openbare mening
9expert|6s|specialist|As|pundit	deskundige|An|expert|specialist|Aen|kenner|vakman
8analyst|7s|6is|6e|5ze	analist|7en|4yse|7ren|duiding
ccommentator|observer|8s	commentator|waarnemer|9s|toeschouwer
8researcher|8|study|4ies|scientific study	onderzoeker|Bs|9|9en|studie|wetenschappelijk onderzoek
bfindings|research findings	bevindingen|onderzoeksresultaten|Aconclusies
7archive|7s|7d|records|on record	archief|6ven|gearchiveerd|dossier|optekenen
5dossier|case file|criminal file	dossier|strafdossier|inzagerecht|6
7document|8ed|paper|5s|5work	document|8en|gedocumenteerd|stuk|papieren|bescheiden
9transcript|verbatim report	notulen|transcript|woordelijk verslag|uitgeschreven gesprek|proces-verbaal
8recording|9s|6ed|tape|4s|audio recording	opname|6s|3emen|2genomen|geluidsopname|bandopname|tapes
7logbook|register|8s|6ration|2cord	register|6reren|7atie|inschrijven|logboek
8killed|died|death|5s|fatality|7ies|death toll|perished	omgekomen|overleden|dood|2den|4lijk|4ntal|gestorven|dodelijke slachtoffers
ainjured|wounded|injury|5ies|casualties|hurt|seriously injured	gewond|verwonding|Aen|letsel|zwaargewond|verwond|gekwetst|8en
elife-threatening|critical condition	levensgevaar|in levensgevaar|levensbedreigend|in kritieke toestand|levensgevaarlijk
9found dead|body found|dead body|corpse|body|3ies	dood aangetroffen|lijk|levenloos|lichaam|dode
dsuicide|committed suicide|assisted suicide	zelfmoord|4doding|4moord plegen|suïcide
dabortion|8 law|9ban	abortus|7wet|zwangerschapsafbreking|abortusverbod|7wetgeving
aaccident|crash|5es|collision|5de	ongeval|4luk|aanrijding|Aen|botsing|verkeersongeval|crash
9incident|8s|occurrence|event	incident|8en|voorval|7len|gebeurtenis
8happen|6s|occur|5s|take place|took place	gebeuren|6t|6de|voorvallen|zich voordoen|plaatsvinden|6gevonden|vond plaats
afire|blaze|burnt down	brand|afgebrand|uitgebrand|vuurzee|felle brand
aexplosion|5de|blast|detonate	explosie|ontploffing|8en|7te|exploderen
abomb|4ing|7s|explosive|9 device	bom|3aanslag|explosief|springstof
cpoison|toxic	vergif|6tigen|9d|9ing|gif|3tig|3 toedienen
9kick|punch|slap|hit	schoppen|geschopt|stompen|gestompt|sloeg|geslagen|trappen|getrapt|vuistslag|klappen
abrawl|fight|scuffle|fistfight|2ghting	vechtpartij|5en|gevochten|knokpartij|handgemeen|opstootje|schermutseling
bneighbour|local residents|resident|8s	buur|4tbewoner|omwonende|bewoner|inwoners
devacuate|7ion	evacueren|geëvacueerd|evacuatie|ontruimen|7d|7ing
dfire brigade|5department|4fighter|Bs	brandweer|9man|Cnen|9lieden|9korps
bmayor|alderman|6en|city council|municipal council	burgemeester|wethouder|schepenen|gemeenteraad
einterior minister|home secretary|5office|ministry of the interior|homeland security	minister van binnenlandse zaken|binnenlandse zaken
dfbi	fbi
cunited nations|security council|un resolution	verenigde naties|vn|veiligheidsraad|vn-veiligheidsraad|3resolutie
9final|irrevocable|legally final|res judicata|final and binding	onherroepelijk|definitief|onherroepelijk vonnis
9legal representative|represented by|legal team|represent|9s	vertegenwoordigen|Fd door|wettelijk vertegenwoordiger|juridisch team|bijgestaan door
8client	cliënt|6e|klant
alegal proceedings|criminal proceedings|disciplinary proceedings|proceedings	rechtsgang|gerechtelijke procedure|strafprocedure|As|procedures|tuchtprocedure
dvisitor|5ing hours|prison visit	bezoeker|6uur|gevangenisbezoek
9ammunition|bullet|cartridge|shell casings	munitie|kogel|5hulzen|hulzen
cknife|3ves|machete|stabbing weapon	mes|machete|steekwapen
cgambling|illegal gambling|casino|gaming authority|betting	gokken|illegaal gokken|gokhuis|kansspelautoriteit|8en|8commissie|gokbedrijf
dgambling addiction|slot machine|lottery	gokverslaving|3kast|7en|loterij
fterrorist organisation|6 group	terroristische organisatie|4eurgroep|7organisatie|7beweging
cmanifesto|perpetrator's manifesto	manifest|8en
dmole|double agent|infiltrator	mol|dubbelspion|infiltrant|lek
bcivil servant|Ds|public servant|7official|government official	ambtenaar|rijksambtenaar|overheidsfunctionaris|ambtenarij
cmunicipal act|provincial council|7e	gemeentewet|provincieraad|8ale staten|8e
aarbitrariness|8y	willekeur|9ig|arbitrair
fdisproportionate|Gly	onevenredig|disproportioneel|buiten verhouding|6proportioneel
9fraud-sensitive|risk profile|algorithm|automated decision	fraudegevoelig|risicoprofiel|algoritme|geautomatiseerd besluit
fminimum age|age limit	leeftijdsgrens|minimumleeftijd|leeftijdsgrenzen
cquarantine|mandatory quarantine|isolation order|lockdown	quarantaine|Bplicht|verplichte quarantaine|lockdown|isolatie
efixed-term contract|temporary contract|permanent contract|open-ended contract|zero-hours contract	tijdelijk contract|vast contract|contract van onbepaalde duur|nulurencontract|vaste aanstelling
cprobationary period|trial period|pilot	proefperiode|5tijd|5project|pilot
asupplier|service provider|contractor|subcontractor	leverancier|dienstverlener|aannemer|onderaannemer|opdrachtnemer
egood faith|in good faith	goede trouw|te goeder trouw
breasonable|Aness	redelijk|8heid
funreasonable	onredelijk|Aheid
bin writing|written confirmation	schriftelijk|op papier|schriftelijke bevestiging|op schrift
eorally|verbal|oral	mondeling|9e|verbaal
belectronic signature|digital signature|eid	elektronische handtekening|digitale handtekening|6al ondertekenen|itsme
aappointment|Bs|arrange|7ment	afspraak|6ken|5eken|2gesproken|regelen|geregeld|regeling
9trust|confidence	vertrouwen|8de|9
dsupervisory board|board of directors|chairman of the board	commissaris|raad van bestuur|bestuursvoorzitter
dannual accounts|7report|financial statements	jaarrekening|4verslag|4cijfers
aunsolicited calls|telemarketing|cold calling|do-not-call register|spam	telemarketing|bel-me-niet-register|Cmeer-lijst|ongevraagde telefoontjes|spam
acomparison shopping|price transparency|6indication|label	prijsvergelijking|5aanduiding|etiket|6tering|labelen
ffood safety|5fraud|horsemeat scandal	voedselveiligheid|7fraude|paardenvleesschandaal|voedselschandaal
csafety regulations|health and safety|safety rules|7breach	veiligheidsvoorschriften|Bregels|arbo|4wet|3eidsveiligheid
aworks council|employee representatives|trade union|Bs|union|labour union	ondernemingsraad|vakbond|7safgevaardigde|8man
astrike|6s|5ing|walkout|industrial action|strikers	staking|4en|3akt|3kers|werkonderbreking|vakbondsactie
dworking hours|overtime|night work	werktijd|8en|arbeidstijd|overuren|4werk|nachtarbeid|arbeidstijdenwet
dpension|7 law|8age|retirement age	pensioen|8en|8wet|8leeftijd|aow-leeftijd
epositive discrimination|affirmative action|quota|gender quota	positieve discriminatie|quotum|4a|vrouwenquotum
8satisfied|6action|content|happy with|pleased	tevreden|8heid|blij|voldaan|4oening|content
denthusiastic|9m	enthousiast|Ame|geestdrift|Aig
eoptimistic|7m|7t|positive about	optimistisch|7me|7t|positief gestemd
bconfident|8ce|self-confident	vol vertrouwen|zelfverzekerd|7trouwen|gerust
8take stock|evaluate|7ion|assess|6ment	evalueren|geëvalueerd|evaluatie|beoordelen|7eld|7ling|inschatten
9estimate|8s|8d|7ion|ballpark figure	schatten|7|geschat|schatting|9en|raming|6en|geraamd|ruwe schatting
ajudge|5s|5d|4ment|pass judgement|judging	oordelen|5elt|7|7 vellen
8rate|4d|3ing|score|5d	beoordelen|waardering|cijfer geven|score|5n|waarderen
dignorance|7t|unaware|2wittingly|2knowingly	onwetendheid|8|niet op de hoogte|onbewust
cprior knowledge|knew about|privy to	voorkennis|op de hoogte van|wist van|medeweten|afweten van
achallenge|9d|dare	uitdagen|daagt uit|4de uit|uitdaging
8offer|5ing	aanbieden|biedt aan|bood aan|aangeboden|3bod|4ieding|bieden
8accept|6ance	aanvaarden|8|8ing|accepteren|7ert
cacceptable|8ility	aanvaardbaar|acceptabel
dunacceptable|intolerable	onaanvaardbaar|3cceptabel|2toelaatbaar|2gehoord
9invite|5ation	uitnodigen|nodigt uit|5de uit|uitnodiging
cgreet|salute|2y goodbye|farewell	groeten|begroeten|afscheid nemen|8|nam afscheid
9introduce oneself|9|9d to|present	stelt voor|zich voorstellen|presenteren
9recalls|6ed|2members|8ed|3ind|6ed|7r	herinnert zich|8de|8en aan|8ing|terugdenken
aforget|4ot|6ten|4etful	vergeten|5et|4at|4eetachtig
apersonal account|story	verhaal|5len|relaas|getuigenis
anarrative|framing|4ed|storyline	narratief|framing|4en|geframed|verhaallijn|beeldvorming
6conflicting accounts	lezing|relaas|tegenstrijdige verklaringen
dprayer|4|4s|sermon|preach	bidden|bad|gebed|preek|3dikant
cwithout permission|unauthorised|9zed|without authorisation	zonder toestemming|onbevoegd|2geoorloofd|zonder vergunning
8swift|rapid|quick|prompt|6ly|quickly	snel|vlug|2ot|prompt|rap|spoedig|gezwind
aslow|2uggish|drag on|4ged on	traag|langzaam|aanslepen|slepend|langdurig|sleept zich voort
cspeed up|accelerate|Ad|fast-track|expedite	versnellen|7t|7d|7ling|bespoedigen|haast maken
bslow down|4ed|delay tactics|stall	vertragen|6agt|8d|tijdrekken|traineren
9wait|await|5s|pending	wachten|5|afwachten|in afwachting van|hangende|afwachtend
8blockade|8s|5|5ed|5ing	blokkade|8s|5eren|6ert|geblokkeerd|wegblokkade|tegenhouden|versperren
csit-in|occupation|5y|5ied|chain themselves|glued themselves|climate activists	bezetting|6en|5|vastgelijmd|6plakt|sit-in|klimaatactivisten
ademonstration|Ds|Ae|rally|4ies|marches	demonstratie|Cs|8eren|9ert|betoging|8en|mars|optocht|manifestatie|protestmars
dsilent march|vigil|wake|commemoration|Ae	stille tocht|wake|stille mars|herdenking|7en|witte mars
ehunger strike|Ds|Dr	hongerstaking|Den|Aer|in hongerstaking
9crowd|turnout|thousands gathered|gather	menigte|opkomst|samenkomen|kwamen samen|verzamelen|mensenmassa|volkstoeloop
adisperse|break up	uiteendrijven|6gedreven|verspreiden|ontbinden|4onden|dreef uiteen
buprising|8s|revolt|2bellion|insurrection|rebel	opstand|7en|revolte|2bellie|5|opstandeling
descalate|7ion|get out of hand	escaleren|6ert|geëscaleerd|escalatie|uit de hand gelopen|ontsporen|6ord
ctension|4e|strained|run high	spanning|8en|gespannen|hoogoplopend|oplopende spanningen|gespannen sfeer
cdemocracy|7tic|8	democratie|9sch|Ce|7at
ddictator|8ship|authoritarian|3ocrat|7cy|regime	dictator|6uur|autoritair|4craat|7tie|regime|alleenheerser
cpolice state|repression|8ve|oppression|7	politiestaat|repressie|9f|onderdrukking|Aen
8freedom|4|liberty|6ies|freely	vrijheid|4|4elijk
dfreedom fighter|liberation|7e	vrijheidsstrijder|bevrijding|7en|7
9equality|5|5ly	gelijkheid|6|6waardig
dinequality|unequal	ongelijkheid|8
bprivilege|2erogative	voorrecht|privilege|bevoorrecht|geprivilegieerd
edignity|human dignity|5e	waardigheid|menselijke waardigheid|4waardig|humaan
bhonour|reputation|good name	eer|goede naam|reputatie|aanzien
bmorals|5|5ity|ethical|5s	moraal|3eel|3aliteit|ethisch|4ek|zedelijk
7values|principle	waarden|principe|7ieel|7ekwestie|beginsel
bin principle|on principle|basically|essentially	in principe|3beginsel|3wezen|principieel|in essentie
9in practice|3reality|de facto|actually	in de praktijk|3werkelijkheid|feitelijk|eigenlijk|de facto|daadwerkelijk
cin theory|theoretically|on paper	in theorie|theoretisch|op papier
9officially|formally|official|formal	officieel|formeel|ambtshalve|officiële
cunofficial|Aly|informal|8ly	onofficieel|officieus|informeel
8public|6ly accessible	openbaar|publiek
8private|in private	privé|particulier
bcollective|Aly|joint|5ly	collectief|gezamenlijk|Be
8individual|Aly|separately	individueel|afzonderlijk|individuele
8mutual|reciprocal|8ity|each other	wederzijds|5kerig|elkaar
eunilateral|one-sided	eenzijdig|unilateraal
dbilateral|9ly	bilateraal|tweezijdig
aindependent|Bly|Ace|autonomous	onafhankelijk|Dheid|zelfstandig|autonoom
8external	extern
9internal|8 investigation|2-house|2ternally	intern|6e|6 onderzoek
9appropriate|fitting	gepast|passend
binappropriate|improper|unseemly	ongepast|misplaatst|ongeoorloofd|2betamelijk|4hoorlijk
9sufficient|enough|adequate	voldoende|genoeg|toereikend
ainsufficient|2adequate|too little|not enough	onvoldoende|2toereikend|te weinig|niet genoeg
aexcessive|6|disproportionate|too much|over the top	buitensporig|overdreven|te veel|excessief|bovenmatig|uitwas
apartial|4ly|in part	gedeeltelijk|deels|ten dele|partieel|voor een deel
7full|4y|completely|entirely|totally|wholly|utterly	volledig|geheel|helemaal|compleet|totaal|ten volle|volkomen
9almost|nearly|virtually|practically|just about	bijna|vrijwel|nagenoeg|zo goed als|haast|schier
5approximately|about|around|roughly|circa	ongeveer|circa|zo'n|rond|omstreeks|pakweg
7more than|over|upwards of|in excess of|exceed	meer dan|ruim|boven|overschrijden|8eden|te boven gaan
7less than|under|below|fewer than|just under	minder dan|onder|beneden|krap|net geen
7majority of|most|4 of|the bulk of	de meeste|het merendeel|4gros|grootste deel|meerderheid van|leeuwendeel
7minority|few|a handful|2small number	minderheid|weinig|een handvol|enkele|een klein aantal|4paar
5several|a number of|various|multiple|many|numerous	verschillende|6eidene|een aantal|meerdere|diverse|talrijke|veel|tal van
8average|on average|mean	gemiddeld|9e|doorsnee|modaal
7percentage|3 cent|3cent|share|proportion	procent|percentage|aandeel|deel
6number|figure|statistics|9al	aantal|cijfer|6s|getal|statistiek|8sch
8record|6 high|all-time high|record number	record|6hoogte|6aantal|hoogste ooit|recordcijfer
clowest|record low|all-time low|low point	dieptepunt|laagste|4terecord|4ste punt|historisch laag
apeak|4s|4ed|high point	piek|4en|hoogtepunt|piekte|toppunt
btrend|tendency|upward trend|downward trend	trend|tendens|neiging|stijgende lijn|dalende trend|stijgende trend
bannual|6ly|yearly|every year|per year|4annum	jaarlijks|elk jaar|per jaar|ieder jaar
9daily|every day|each day	dagelijks|elke dag|iedere dag
aweekly|every week|each week	wekelijks|elke week|iedere week
bmonthly|every month|each month	maandelijks|elke maand|iedere maand
7frequent|8ly|often|regular|7ly	vaak|dikwijls|frequent|regelmatig|geregeld|veelvuldig
brare|4ly|seldom|hardly ever|uncommon	zelden|4zaam|nauwelijks|amper|ongewoon|sporadisch
9sometimes|occasionally|A|from time to time	soms|af en toe|nu en dan|zo nu en dan|occasioneel|weleens
7always|at all times|invariably	altijd|te allen tijde|steeds
9never|at no time|not ever	nooit|nimmer
8ever|once	ooit|eens
6again|once again|anew|once more	opnieuw|weer|nogmaals|wederom|andermaal|nog eens
8usual|5ly|normally|customary|as usual|common practice	gewoonlijk|meestal|normaal|5liter|gebruikelijk|zoals gewoonlijk|doorgaans
dunprecedented|never before|first ever|without precedent	ongezien|4kend|nooit eerder|6gezien|zonder weerga|7precedent
afor the first time|first time|historic|landmark ruling|8	voor het eerst|historisch|baanbrekend|mijlpaal|primeur|historische uitspraak|voor de eerste keer
adraw the line|set boundaries|boundary|limits	grenzen stellen|4s trekken|5|4zen
bhot potato|thorny issue|sensitive issue|delicate|sensitive	hete aardappel|2et hangijzer|2ikele kwestie|netelige kwestie|gevoelig|delicaat|gevoelige kwestie
eclear up|unravel	ophelderen|ontrafelen|klaarheid scheppen
9listen|hear|4d|4ing out	luisteren|horen|2ort|4de|gehoord|aanhoren
chold back|held back|reserved|2ticent|tight-lipped	zich inhouden|terughoudend|gereserveerd|zwijgzaam
cverbatim|literally|7	letterlijk|woordelijk
bfirst and foremost|in the first place|firstly|5 of all|primarily	in de eerste plaats|ten eerste|allereerst|eerst en vooral|vooreerst|primair
8secondly	ten tweede
eon the one hand|3one hand	enerzijds|aan de ene kant|eensdeels
7both|as well as|and also	zowel als|alsook|evenals|alsmede|beide
bneither|nor|neither of them	noch|geen van beide
4either|or|either or	of|hetzij|ofwel
eas planned|on schedule|3track	volgens plan|zoals gepland|op schema|volgens schema
asooner or later|in the long run|Cterm	vroeg of laat|op termijn|3lange termijn|3den duur|mettertijd
eshort term|in the short term|short-term	korte termijn|op korte termijn|kortetermijn
clong term|4-term	lange termijn|5termijn|op lange termijn
6afterwards|5 that|then|subsequently|later|thereafter	daarna|nadien|vervolgens|achteraf|later|naderhand|hierna
6until|up to|till|to date|so far|thus far	tot|3dat|3 nu toe|4dusver|4op heden|vooralsnog
5when|once|as soon as|while|during	wanneer|toen|zodra|terwijl|tijdens|eens|gedurende
6already|yet|still|not yet|2 longer|any longer	al|reeds|nog|3 niet|niet meer|5langer
5just|only|merely|simply|solely|exclusively	alleen|enkel|slechts|louter|gewoon|uitsluitend|puur
6even|4 if|5though|not even	zelfs|5 als|niet eens|al
baccording to law|by law|statutory|as required by law|legally required	wettelijk|bij wet|wettelijk verplicht|van rechtswege|volgens de wet|wettelijk bepaald
7ipso jure|ex officio|automatically|by operation of law	van rechtswege|ambtshalve|automatisch
daudit trail|traceability|7le|paper trail	controlespoor|traceerbaarheid|B|herleidbaar
bcitizen|2vilian|4c|2tizenry	burger|staatsburger|Cs|burgerij|ingezetene|An
anationals|foreigner|alien|third-country nationals	onderdaan|vreemdeling|Ben|buitenlander|derdelander
aintegration|B course|civic integration|integration exam	integratie|2burgering|Bscursus|Cexamen|8en
esanctions package|Aagainst russia|new sanctions	sanctiepakket|7s tegen rusland|nieuwe sancties
deuropean commission|commissioner|eu commissioner	europese commissie|4commissaris|2-commissaris|commissievoorzitter|brussel
eeuropean parliament|mep	europees parlement|5arlementariër|Dslid
dmember state|Cs|eu countries	lidstaat|eu-landen|4idstaten
amoderation|content moderation|moderator|banned account|suspend account	moderatie|5eren|5ator|account geschorst|Ablokkeerd|8verwijderd
9terms of use|user agreement|privacy policy|8statement	gebruiksvoorwaarden|7ersovereenkomst|privacybeleid|7verklaring
enaming suspects|initials|identity withheld	initialen|naam vrijgegeven
abudget|6ary|6 deficit|spending plan	begroting|9en|budget|begrotingstekort|budgettair
9financing|fund|4ing|financed	financiering|9en|bekostigen|8ing|geld vrijmaken
8allocate|7ion|earmark|set aside	toewijzen|3gewezen|uittrekken|3getrokken|reserveren|vrijgemaakt|bestemmen
7cost|expensive|6e|7s|5diture|spending	kosten|4|4te|uitgaven|onkosten|duur|uitgave
bexpense claim|7s scandal|claimed expenses|declaration	declaratie|As|6eren|onkostenvergoeding|bonnetjesaffaire
7pay|3s|2id|2yment	betalen|4ald|4ling
bjob cuts|cut jobs|job losses|redundancies|mass layoffs|redundancy|8t	banenverlies|massaontslag|ontslagronde|7en|afvloeiing|collectief ontslag|overbodig
6safety|4|security|5e	veiligheid|6|beveiliging|8d|veiligheidsgevoel
cunsafe|insecurity|not safe	onveilig|8heid|niet veilig|onveiligheidsgevoel
dsecurity measures|tightened security|increased security|security alert	veiligheidsmaatregelen|2rscherpte beveiliging|extra beveiliging|bewaking opgevoerd|verhoogde waakzaamheid
blure|4d|4s|trap|ambush	lokken|3t|gelokt|val|hinderlaag
ehate message|6ail|4ful|hostile|6ity	haatbericht|4mail|4dragend|vijandig|8heid
eamnesty international|rights group	amnesty international|mensenrechtenorganisatie|Dactivist
cactivist|7m|campaigner|As|militant	activist|7me|4evoerder|Cs|5groep
9ngo|non-profit|charity|foundation	ngo|vzw|stichting|goed doel|liefdadigheid|niet-gouvernementele organisatie
bassociation|federation|umbrella organisation|trade association	vereniging|federatie|koepelorganisatie|6|brancheorganisatie|7vereniging|beroepsvereniging
crepresentative body|delegation|7e|envoy|5s|special envoy	afvaardiging|delegatie|afgevaardigde|gezant|speciaal gezant|afgezant
cambassador|embassy|consulate|diplomat|8ic	ambassadeur|9|consulaat|diplomaat|7tiek
asummit|6s|top meeting|summit meeting|conference|3gress	top|3overleg|4ntmoeting|conferentie|3gres|topbijeenkomst|eu-top
8meeting|gathering|assembly|meet|2t	vergadering|Ben|bijeenkomst|Ben|ontmoeting|7en|7te|samenkomst|vergaderen
9chair|5man|5person|president|chairwoman|preside	voorzitter|9n|9rschap|7ster|zit voor
dsecretary|8iat|8y-general|clerk	secretaris|9aat|9s-generaal|griffier
9leader|6ship|4|2d	leider|4ing|4erschap|5n|geleid
eparty leader|opposition party|Fies	partijleider|oppositieleider|9partij|partijvoorzitter|fractievoorzitter|lijsttrekker
ccoalition|9 partner|government parties|6ing party	coalitie|8partner|regeringspartij|coalitiepartijen
9cabinet|government|cabinet reshuffle|ministers	kabinet|regering|kabinetswissel|ministerraad|bewindslieden
9election|5|5oral|re-elected	verkiezing|4ozen|4iezen|electoraal|herkozen|3verkozen
bcandidate|7cy|run for|ran for	kandidaat|7tuur|6eren
dvoter|electorate|constituent|Bs	kiezer|electoraat|stemgerechtigden|F|kiezerspubliek
aparty financing|campaign financing|donation|3or|party donations	partijfinanciering|campagnefinanciering|donatie|5eur|schenking|giften|6register
7under consideration|being considered|explore options|look at	in overweging|wordt overwogen|bekijken
6judicial review	toetsen|5t|5ing|herziening|toetsingsrecht|grondwettelijke toetsing
bfollow-up|6 up|6ed up|monitor progress	opvolgen|6ing|vervolg|7stap|7onderzoek
6next step|9s|step|4s|move|4s	volgende stap|vervolgstap|stap|4pen|zet|volgende stappen
8phase|stage|5s|round|5s	fase|stadium|ronde|5s|etappe
7procedure|8al|5ss	procedure|9s|9el|5s|werkwijze
ego to court|take legal action	naar de rechter|juridische actie
9award|5s|5ed|prize|decorate|8d|medal	prijs|bekroond|5ning|onderscheiding|uitreiken|medaille|lintje
areward|incentive|9s|bonus	beloning|8en|5en|prikkel|7s|bonus|5sen|premie
ddiscipline|9ary|keep order	discipline|orde houden|disciplinair|straffen|tucht
bdemote|5ion|transferred|sidelined	degraderen|6atie|overgeplaatst|gedemoveerd|buitenspel gezet
apromoted|succeed|5ssor|5eded	bevorderd|gepromoveerd|opvolgen|volgt op|4de op|opvolger|6ing
eexile|banish|in exile|banishment	ballingschap|verbannen|7ing|balling|in ballingschap|verbant
aisolate|7d|excluded|ostracised|outcast|exclude	isoleren|geïsoleerd|uitgesloten|3stoten|verstoten|buitengesloten|paria
cconfine|locked in|shut in|captivity|6e	opgesloten|2sluiten|ingesloten|gevangenschap|in gevangenschap
aage|3d|year-old|4s old	leeftijd|jarige|2ar oud|oud
4resident of|living in|homeless	afkomstig uit|woonachtig in|inwoner van|dakloos
8man|men|male suspect|4	man|3nelijke verdachte|9
8woman|3en|female suspect|6	vrouw|5en|6lijke verdachte|A
dfather|dad|stepfather	vader|stiefvader|papa
dmother|mum|mom|stepmother	moeder|stiefmoeder|mama
aparent	ouder|5s|5paar
edaughter	dochter
dson	zoon|2nen
9child|5ren|kids	kind|4eren|2ds
bbaby|newborn|infant	baby|pasgeborene|zuigeling
abeneficiary|claim entitlement|recipient	begunstigde|rechthebbende|Dn|uitkeringsgerechtigde|ontvanger
breimburse|9ment	vergoeden|7|7ing|terugbetalen|Aing|2gemoetkoming
dbroker|insurance broker|Aagent|2termediary	makelaar|verzekeringsmakelaar|Cagent|tussenpersoon|assurantietussenpersoon
bterminate insurance|switch insurer|6ing	overstappen|8t|8|verzekering opzeggen|overstappers
aaim at|directed at|geared to|intended for|meant for	gericht op|bedoeld voor|2stemd voor|gericht tegen
banticipate|Ad|pre-empt|8ive	anticiperen|8ert|vooruitlopen op
9balance|7d|strike a balance|weigh interests	evenwicht|9ig|balans|afweging|belangenafweging|in balans
dblueprint|road map|4map|timetable	blauwdruk|routekaart|stappenplan|tijdschema|4pad
aburden|6some|onerous|load	lasten|belasting|2zwarend|drukken op
8formation|4|4ed	vormen|gevormd|vorming
6category|type|kind	categorie|soort|type
cchaos|4tic|disarray|3order|mess	chaos|4tisch|wanorde|puinhoop|ordeloos|knoeiboel
8circulate|spread|disseminate|3tributed|9ion	verspreiden|9|9ing|circuleren|rondgaan
9closely|thoroughly|meticulous|careful	zorgvuldig|grondig|nauwgezet|4lettend|minutieus|van nabij
bcoherent|2nsistent|9cy	samenhangend|consistent|4equent|samenhang|consistentie
9compiled|draw up|2ew up|2awn up|3fted	stelt op|opgesteld|samenstellen|uitwerken|3gewerkt
9complex|5icated|5exity|intricate	complex|ingewikkeld|gecompliceerd|complexiteit|ingewikkeldheid
7concrete|specific|tangible|concretely	concreet|specifiek|tastbaar
9confront|8s|face|4s|4d with	confronteren|geconfronteerd|E met|te maken krijgen met|onder ogen zien
bconfuse|7d|6ion	verwarren|7ing|6d
9constitute|pose	vormen|4t|4de
8context|background|4drop|against the backdrop of	context|achtergrond|tegen de achtergrond van
aconvey|pass on|4ed on|relayed|transmit	overbrengen|brengt over|doorgeven|geeft door|doorspelen
acoordinate|9ion|9or|orchestrate	coördineren|7atie|9or|orkestreren
8copy|3ies|photocopy|certified copy	kopie|5ën|afschrift|kopiëren|gekopieerd|eensluidend afschrift
bdanger|6ous|endanger|8ed|jeopardise	gevaar|6lijk|in gevaar brengen|9|3het gedrang
6data|statistics show|figures show	gegevens|data|cijfers tonen|volgens cijfers
6deal with|handle|addressed|manage	behandelen|omgaan met|afhandelen|aanpakken|beheren
adedicate|2voted|6|commitment to	wijden aan|gewijd aan|toegewijd|3wijding|zich inzetten
bdeserve|well-deserved|merit	verdienen|7t|7d|welverdiend
bdestroy|5uction|2vastate|9d|ruin	vernietigen|9d|9ing|3woesten|8ing|kapotmaken
9detect|6ion|spotted	opsporen|ontdekken|detecteren|opmerken|gespot|signaleren
8direct|straight	direct|rechtstreeks
cindirect	indirect|onrechtstreeks
ddisaster|catastrophe|tragedy|4ic	ramp|catastrofe|drama|tragedie|4isch
9distinguish|Bed|tell apart|separate|8d	onderscheiden|B maken|scheiden|gescheiden
9eliminate|9d|eradicate|root out|stamp out|get rid of	uitroeien|elimineren|uitbannen|wegwerken
7enables|make possible|4s possible	mogelijk maken|maakt mogelijk|in staat stellen
bequip|empower	uitrusten|3gerust|bevoegd maken|meer bevoegdheden|in staat stellen
9erase|wipe|4d|deleted messages|2stroy records	wissen|gewist|uitwissen|berichten gewist
aessence|core|crux|heart of the matter|essentially|gist	kern|essentie|kern van de zaak|4punt
8evolve|4ution|develop|7ment	ontwikkelen|9ing|evolueren|5tie
7examine|7s|6ation|study|4ied|look at	onderzoeken|bestuderen|2kijken|nagaan|onderzocht
eexcuse|6d|no excuse|inexcusable|unforgivable	verontschuldigen|excuus|geen excuus|onvergeeflijk
bexhaustive|comprehensive|in-depth|extensive|thorough	uitgebreid|3voerig|diepgaand|grondig|omvattend|alomvattend
6existing|current|prevailing|in place	bestaand|8e|huidig|geldende|vigerende
9experience|As|Ad|undergo|5went	ervaring|8en|5en|ondervinden|6ond|meemaken|ondergaan
9explicit|3ressly|implicit	expliciet|uitdrukkelijk|nadrukkelijk|impliciet|stilzwijgend
8extent|scale|2ope|magnitude	omvang|schaal|reikwijdte|mate|draagwijdte
aextreme|7ly|7s|radical|7ly	extreem|uiterst|radicaal
bfamiliarise|informed opinion|well-informed|up to date|kept informed|2ep informed	op de hoogte|goed geïnformeerd|bijpraten|op de hoogte blijven
bflaw|4s|4ed|shortcoming|deficiency	gebrek|6en|tekortkoming|mankement|gebrekkig|tekortschieten
efinal decision|6verdict|last resort|as a last resort	definitieve beslissing|eindoordeel|laatste redmiddel|uiterste middel|als laatste redmiddel
afirmly|resolute|determination	vastberaden|Bheid|resoluut|vastbesloten|stellig
9fit|suitable	geschikt|passend|bekwaam
bflee|3d|3es|2ight|took flight|get away	vluchten|6|6te|gevlucht
7follow|6s|6ed|tailed|shadowed	volgen|4t|4de|gevolgd|2schaduwd
afooting|legal framework|framework|regulatory framework	kader|wettelijk kader|juridisch kader|regelgevend kader
cpremise|starting point	uitgangspunt|Cen|vertrekpunt|premisse
bfreeze|2ozen|moratorium|temporary ban	bevriezen|4oren|moratorium|tijdelijk verbod|9e stop
7perform|function|8s|8ing	vervullen|functioneren|6e|7s|werking
afundamental|Bly|profound|8ly	fundamenteel|Ale|diepgaand|grondig|wezenlijk
7gain access|access|6ible	toegang|6kelijk|6g krijgen
bdenied access|inaccessible|no access	ontoegankelijk|geen toegang|toegang geweigerd
agap|lack|4ing|absence|shortage	gebrek|6 aan|ontbreken|5ak|tekort|leemte|gemis
agather evidence|collect evidence|gather information|collected	bewijs verzamelen|Agaren|informatie verzamelen|bewijzen verzamelen|verzameld
9grant|5ed|5s|bestow|confer|award	verlenen|5end|toekennen|7ing
7guideline breach|protocol	protocol|8 geschonden|draaiboek
5habit|custom|6s|tradition|customary law	gewoonte|8n|traditie|gewoonterecht
7hold|held|organise|6ze|staged	houden|gehouden|organiseren
9host|organiser|9s|6zer	gastheer|organisator
cimpose rules|prescribe|dictate	voorschrijven|schrijft voor|voorgeschreven|dicteren|opleggen
7in charge|9 of|head of|lead	verantwoordelijk voor|aan het hoofd|leiding geven|4t
9in exchange for|3return for|exchange	in ruil voor|7|wederdienst|tegenprestatie|ruilen|uitwisselen
fin secret|behind the scenes|backroom	achter de schermen|6kamertjes|Fpolitiek
aincentive|2ducement|catalyst|impetus|3ulse	stimulans|prikkel|aansporing|impuls|katalysator|aanzet
dinevitable|9y|unavoidable|inescapable	onvermijdelijk|2afwendbaar|2ontkoombaar
9instance|first instance|in the first instance|on appeal	eerste aanleg|in hoger beroep|3beroep|2stantie
7institution|Bal|8e	instelling|4itutioneel|7ut|7ties
eirresponsible|reckless|8ness	onverantwoord|Delijk|roekeloos|9heid
eirreversible|By|4parable	onomkeerbaar|2herstelbaar|geen weg terug
blapse|omission|8s|3t	verzuim|omissie|weglaten|nalaten
7look for|4ing for|search for|2ek|4s|sought	zoeken|4t|2cht|gezocht|zoeken naar|op zoek naar|7
9make arrangements|prepare|7d|7s|6ation|4	voorbereiden|bereidt voor|6de voor|voorbereiding|Dshandelingen
6manner|way|method|modus operandi|means	manier|wijze|methode|werkwijze|modus operandi|middel
amission statement|vision|perspective	visie|missie|perspectief|toekomstvisie
dnational interest|public interest|general interest|common good	algemeen belang|nationaal belang|landsbelang|publiek belang|maatschappelijk belang
bin turn|take turns	op zijn beurt|om beurten|beurtelings|aan de beurt|beurt
ano longer valid|outdated|obsolete|archaic law|antiquated	verouderd|achterhaald|gedateerd
cnotable|6y|strikingly|worth mentioning|noteworthy	vermeldenswaardig|noemenswaardig|opmerkelijk|het vermelden waard
cnothing to do with|unrelated|irrelevant|beside the point	niets te maken met|irrelevant|niet ter zake|doet niet ter zake|los van
9relevant|7ce|pertinent|to the point	relevant|8ie|ter zake|pertinent
7obtain|acquire|7d|secured|gain	verkrijgen|5eeg|6gen|3werven|4orven|bemachtigen|9d|krijgen
dorderly|7 manner|peaceful|8ly	ordelijk|rustig|vreedzaam|zonder incidenten
cover the years|through the years|for years|decades|years-long	door de jaren heen|jarenlang|9e|decennialang|al jaren
boverlap|parallel|in parallel	overlappen|parallel|gelijklopend
eoverload|4burdened|4stretched	overbelast|Aing|6vraagd
dparalyse|cripple|standstill	verlammen|lamleggen|3gelegd|platleggen|4gelegd|stilstand
9charged	doorberekenen|4rekenen|in rekening brengen|aanrekenen
btake seriously|seriously|7	serieus nemen|ernstig|7 nemen|serieus|ernst|au sérieux
bperceive|8d|5ption|impression|get the impression	perceptie|indruk|de indruk krijgen|waarnemen|beleving
din office|term of office|2nure	ambtstermijn|5periode|in functie|zittingsduur
apopular|7ity|well-loved	populair|6riteit|geliefd
9positive	positief
anegative	negatief
bprofit|6eers	winst|5en|profiteurs
aprone to|susceptible|vulnerable|8ility|8le groups	vatbaar voor|kwetsbaar|9heid|7re groepen|gevoelig voor
8receipt|7s|invoice|bill	betaalbewijs|bon|3netje|factuur|kwitantie|rekening
6provide|7d|supply|5ied|furnish	verschaffen|4trekken|8t|leveren|5t|bieden|voorzien van|bezorgen
cvote on|4d on|4s on	stemmen over|4t over|4ming over|ter stemming
bhalf|4 of	helft|de helft|half
ca third|one third|third of	een derde|derde deel
cquarter|a quarter	kwart|een kwart
9raise money|fundraise|crowdfunding	geld inzamelen|inzamelingsactie|A|crowdfunding|geldinzameling|fondsenwerving
8ranging|vary|3ied|4ation	variëren|4eert|uiteenlopen|Bd|variatie|schommelen
9ready|4iness|willing|7ness|prepared to	bereid|6heid|6willig|klaar
ctimeline|chronology	tijdlijn|chronologie|toedracht|chronologisch
bcircumstances|C|exact circumstances	omstandigheid|toedracht
8redistribute|Bion|distribute|share out|distribution	herverdelen|9ing|verdelen|5eld|5ling|spreiding
crelapse|fall back|setback|7s|blow|4s	tegenslag|9en|2rugval|klap|tegenvaller|domper|hervallen
areliable|6ility|trustworthy	betrouwbaar|Bheid
dunreliable|2trustworthy|2reliability	onbetrouwbaar|Dheid
8remain|stay	blijven|4ft|2eef|gebleven|verblijven|resteren
bsupersede|take over|4s over|took over|taken over	overnemen|neemt over|nam over|overgenomen|4name
9reputed|2nowned|well-known|famous	bekend|gerenommeerd|beroemd|vermaard
fnotorious|infamous|notoriously	berucht|notoir
7rescue|6r	redden|3t|gered|redding|4er
escaremongering|fearmongering|scare tactics|panic|sow fear	bangmakerij|paniekzaaierij|angst zaaien|stemmingmakerij|paniek|6 zaaien
cselective|arbitrary enforcement|class justice|two-tier justice	klassenjustitie|selectief|8ve vervolging|willekeur
8send back|3t back|returns|6	terugsturen|stuurt terug|terugkeren|keert terug|4de terug|terugkeer
eshow understanding|empathy|sympathise|compassion|Aate	begrip tonen|medeleven|empathie|mededogen|sympathiseren|meeleven
dside effect|Bs|unintended consequence|A	bijwerking|neveneffect|onbedoeld gevolg
asocial contract|7order|4ety|6al	samenleving|maatschappij|Aelijk|sociaal contract
esolemn|6ly|ceremony|7ial|8es	plechtig|8heid|ceremonie|9el|plechtigheden
9status quo|current situation|situation	status quo|huidige situatie|situatie|stand van zaken
7subject|7s|topic|theme|subject matter	onderwerp|9en|thema|topic
eunsubstantiated|2founded|groundless|baseless	ongegrond|4fundeerd|niet onderbouwd
9technical|9ly|legal-technical|5 technicality	technisch|juridisch-technisch|formaliteit
btrace origin|origin|provenance	herkomst|afkomst|oorsprong
dunanswered|open question|unresolved|outstanding issue	onbeantwoord|open vraag|onopgelost|openstaand|onbeslecht
aunaccounted for|still missing|not found|whereabouts|B unknown	nog vermist|4steeds vermist|niet gevonden|verblijfplaats|E onbekend
9unfair treatment|treated unfairly|5ment|5	behandelen|8ing|oneerlijk behandeld|bejegening|7en
aunited|5|4y|join forces|4ed forces|common front	verenigd|eenheid|krachten gebundeld|gezamenlijk front|eendracht
8usurp|seize power|power grab|5|5s|in power	macht|5 grijpen|5sgreep|5ig|aan de macht|machthebber|Bs
cvague|5ly|ambiguous|6ity|unclear wording	vaag|dubbelzinnig|Cheid|onduidelijk|vaagheid
dwaive|5r|relinquish|2nounce	doet afstand van|deed afstand van|verzaken|afzien van|prijsgeven
cwarning label|Ds|health warning|disclaimer	waarschuwingslabel|disclaimer|gezondheidswaarschuwing
9working visit|state visit|official visit|visit	werkbezoek|staatsbezoek|officieel bezoek|bezoek|6en|4cht
`;
