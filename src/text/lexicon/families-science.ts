// Science, nature, health and technology: our own families (CC0). One on a line; coreLexicon tells how to read them.
export const scienceFamilies: string = `
ahead|4s|skull|cranium|5al	hoofd|5en|schedel|kop|schedeldak
aeye|3ball|ocular	oog|ogen|oogje|3bol|3appel
bmouth|oral|4ly	mond|4holte|oraal|mondeling
9hair|4y|scalp	haar|2ren|hoofdhaar|harig|behaard|hoofdhuid
dneck|4s	nek|3ken|hals|3zen
9hand|palm of the hand	hand|4palm|4je
dfist	vuist
8backs|spine|4al|backbone|vertebra|8e	rug|3gengraat|wervelkolom|6|rug-
bskin|dermal|5tology	huid|vel|opperhuid|huid-|dermatologie
cbone|skeleton|8s|6al|bone marrow	bot|3ten|been|4deren|skelet|geraamte|beenmerg|gebeente
bheart|cardiac	hart|4-|4spier|cardiaal
cheartbeat|9s|5 rate|pulse|palpitations	hartslag|8en|4ritme|pols|4slag|hartkloppingen
cblood|5y|5stream	bloed|5erig|5ig|5baan|5somloop
dblood pressure|hypertension	bloeddruk|hoge bloeddruk|hypertensie|bloeddrukverlager
cbreath|6s|6e|respiration|8ory|inhale|exhale	adem|4en|4haling|inademen|uitademen|ademhalings-|7en|ingeademd
8menstruation|8l|8ting	menstruatie|ongesteld|9heid|maandstonden|menstrueren
8body|3ies|4ly|physical|8ly|5que	lichaam|5men|7lijk|Be|2jf|fysiek|lijfelijk
bsleep|3pt|asleep|fall asleep|fell asleep	slaap|3pen|2iep
brest|4s|4ing|4ed	rust|4en|uitrusten|rust uit|uitgerust
chunger|4ry|starving	honger|6ig|6 hebben|trek
6sight|vision|eyesight|visual|see|3ing	zicht|gezichtsvermogen|8scherpte|visueel|zien|visus
9balance|dizzy|vertigo|light-headed	evenwicht|duizelig|8heid|7ngen|draaierig|evenwichtsstoornis
9health|6y|6ier|8st|wellbeing|4-being	gezondheid|6|6st|welzijn|3bevinden|gezondheids-
cpublic health|health policy|7risk|Bs|7hazard	volksgezondheid|gezondheidsbeleid|Brisico|Bgevaar
aill|3ness|sick|4ness|4ly	ziek|4e|5n|4te|4 zijn|4elijk
8disease|3order|8s|condition|9s|ailment|7s	ziekte|6n|aandoening|kwaal|ziektebeeld|stoornis
bsymptom|7atic|asymptomatic|complaint	symptoom|klacht|verschijnselen|ziekteverschijnselen|symptoomloos
9pain|4ful|ache|4s|hurt|4s|sore	pijn|4lijk|4 doen|doet pijn|zeer doen
8coronavirus|2vid|5-19|2rona|sars	coronavirus|6|2vid|5-19|2ronacrisis|6besmetting|sars
ainfection|6|6s|6ing	infectie|8s|besmetting|7en|8|geïnfecteerd|infecteren
ccontagious|infectious|A disease|communicable|2ntagion	besmettelijk|Ce|infectieziekte|besmettelijkheid|overdraagbaar
8transmission|7t|8ted|8s|spread|6ing	overdracht|7gen|4gedragen|verspreiden|9ing|9
boutbreak|8s|break out|2oke out	uitbraak|6ken|5eken|3gebroken|brak uit
bepidemic|8s|pandemic|8s|epidemiologist|By|Bical	epidemie|8ën|pandemie|8ën|epidemioloog|Agie|Csch
bquarantine|Ad|self-isolation|isolate|6ion	quarantaine|in quarantaine|thuisisolatie|isolatie|4eren|afgezonderd|thuisquarantaine
9vaccine|6ation|Bs|8e|8ing|jab|3s|inoculation|immunisation|6zation	vaccin|6atie|As|6eren|inenting|5en|2geënt|prik|4ken|geprikt
cbooster|7 shot|8jab|8dose	booster|7prik|herhalingsprik|boostervaccin
bimmune|5ity|5e system|herd immunity	immuun|4niteit|4unsysteem|afweer|6systeem|groepsimmuniteit|weerstand
9virus|3al|strain|variant	virus|3aal|4le|3usvariant|variant|stam
cfungus|4al|4i|mould|2ld|2uldy	schimmel|8infectie|beschimmeld|schimmelig
cpsychologist|9y|9ical	psycholoog|8gie|Asch|5isch
cstress|6ful|6ed|burnout|4-out|overworked	stress|6vol|gestrest|7seerd|burn-out|overspannen|Bheid|opgebrand
ctherapy|6ist|9s|counselling|psychotherapy	therapie|6eut|9en|psychotherapie|gesprekstherapie
bsmoke|5r|6s	roken|2okt|gerookt|roker
bcigarette|5|tobacco|nicotine	sigaret|4ar|tabak|nicotine|peuk
ainjury|5ies|5e|6d|6s|wounded|5|5s	verwonding|Aen|gewond|letsel|verwonden|7|wond|blessure|8s|geblesseerd|2kwetst
cbleed|5s|3d|haemorrhage|hemorrhage	bloeden|5t|5de|5ing|doodbloeden|bloedneus
bpoison|6s|toxic|5ity	gif|3fen|vergif|6tigen|9d|9ing|giftig|6e|toxisch|4citeit|vergiften
ahospital|medical centre|clinic|6s	ziekenhuis|hospitaal|kliniek|7en|medisch centrum|umc|polikliniek
ahospitalise|Bd|9zed|9sation|admitted to hospital|hospital admission|Is	ziekenhuisopname|Gs|opgenomen in het ziekenhuis|in het ziekenhuis opgenomen|gehospitaliseerd|opname
cintensive care|icu|ventilator|life support	intensive care|ic|intensieve zorg|ic-bed|beademing|6d|6ingsapparaat
adoctor|physician|9s|medic|5s|5al doctor	arts|dokter|geneesheer|medicus|5i|geneeskundige
bgeneral practitioner|gp|family doctor|out-of-hours surgery	huisarts|8enpraktijk|Bost|4dokter
aspecialist|As|consultant|internist	specialist|Aen|medisch specialist|internist
7operation|9s|6ed|undergo surgery|operating theatre|Aroom	operatie|8s|4eren|ingreep|5pen|operatiekamer
cnurse|5s|4ing|7 staff|4ed	verpleegkundige|8ster|Cs|6ging|7en|8r
8care|4s|4d|3ing|look after|4ed after|tended	zorg|4en|verzorging|7en
8healthcare|6 care|7service|nhs|health system	gezondheidszorg|zorg|4stelsel|5ector|gezondheidsdienst|de zorg
apatient|7s|outpatient	patiënt|zieke|5n|poliklinisch
cappointment|consultation|Cs|surgery hours|waiting room	afspraak|consult|spreekuur|wachtkamer|raadpleging|consultatie
breferral|5|5red|second opinion	verwijzing|doorverwijzen|8ezen|verwijsbrief|second opinion|tweede mening
amedical|7ly|5ine|5al science	medisch|geneeskunde|Aig|Ce
bdiagnosis|7e|7tic|misdiagnosis	diagnose|vaststellen|diagnosticeren|9ek|verkeerde diagnose
8examination|6e|check-up|5up|physical exam	onderzoek|9en|7cht|keuring|check-up|gekeurd
7test|4ed positive|positive test	test|4en|4s|positief getest|teststraat|4te positief|coronatest
9scan|4s|x-ray|mri|ct scan|ultrasound	scan|röntgenfoto|7stralen|mri|3-scan|ct-scan|echo|4grafie
9treatment|9s|5|5s|5ing|5able	behandeling|Ben|8en|8t|8baar|8methode|kuur
bcure|3ing|heal|4s|4ed|4ing|curable	genezing|5en|3as|helen|geheeld|2neesbaar|heling
9recover|7ing|7y|get better|4well|convalescence	herstellen|7t|7d|7|beter worden|opknappen|2geknapt|beterschap|genezing
amedication|5ine|8s|drug|4s|medicinal|pharmaceutical	medicijn|geneesmiddel|medicatie|farmaceutisch|geneeskrachtig
bpill|tablet|capsule|syrup|ointment|cream|drops	pil|tablet|6ten|capsule|siroop|zalf|crème|druppels|hoestdrank
bdose|3age	dosis|3es|4ring
9disability|9ies|handicap|8ped|impairment|6ed	gehandicapt|Be|handicap|8s|beperking|mindervalide|Cn|invalide|7iteit
cpregnant|7cy|8ies|expecting|6ant|pregnancy test	zwanger|7e|7schap|Cpen|in verwachting|zwangerschapstest
abirth|5s|born|childbirth	geboorte|8s|4ren|bevallen|5t|3iel|3alling|9en|baren|weeën
bbaby|newborn|7s|infant|6s	baby|pasgeborene|Bn|A|zuigeling|9en|boreling
aageing|2ing|2e|old age|elderly|longevity	veroudering|ouder worden|5dom|bejaard|7e|8n|ouderen|vergrijzing|hoge leeftijd
8die|3s|3d|dying|pass away|4ed away|death|5s|3d|2ceased|2mise	sterven|4ft|2ierf|gestorven|overlijden|8t|5eed|6den|dood|2den|2odgaan|omkomen|2gekomen|overledene
bmortality|9 rate|death rate|excess mortality|cause of death|death toll	sterfte|7cijfer|Ds|oversterfte|doodsoorzaak|2dental|mortaliteit
8fatal|5ly|deadly|lethal|kill|4ed|mortal	dodelijk|8e|fataal|doden|gedood|letaal
9corpse|6s|body|dead body|bodies	lijk|stoffelijk overschot|Ae resten|lichaam|dode lichaam
csurvive|7s|6ing|6al|6or	overleven|6efd|6ving|7ende|7ingskans
7world health organization	wereldgezondheidsorganisatie|who|wgo
ccompany doctor|occupational health|Ddisease	bedrijfsarts|arbodienst|4arts|3eidsgeneesheer|beroepsziekte
8prevention|8ve|7|7ing|7ative	preventie|9f|voorkomen|7t|5wam|vermijden|preventieve
cvitamin|mineral|supplement|vitamin deficiency	vitamine|mineraal|voedingssupplement|vitaminetekort
dprotein|carbohydrate|fibre|3er|fats	eiwit|5ten|koolhydraat|vezels|2tten|proteïne
9science|5tific|Aally	wetenschap|Apelijk
ascientist|academics|scholar|7s	wetenschapper|geleerde|8n|academicus|8i
aresearcher|8 team|investigator|Cs	onderzoeker|Bs|9ster|vorser|6s|onderzoeksteam
8research|8ing|8ed|study|4ies|6d	onderzoek|9en|7cht|studie|bestuderen|speurwerk
cscientific research|basic research|fundamental research|applied research	wetenschappelijk onderzoek|fundamenteel onderzoek|toegepast onderzoek|basisonderzoek
bnatural sciences|physical sciences|humanities|social sciences|arts	natuurwetenschappen|exacte wetenschappen|bètawetenschappen|geesteswetenschappen|sociale wetenschappen|alfawetenschappen
adiscover|8s|8ing|8y|8ies|8er	ontdekken|6t|7e|6king|Aen|7er
bbreakthrough|milestone|9s	doorbraak|mijlpaal|6len
aexperiment|Aal	experiment|Aeel|Bren|geëxperimenteerd|proeven
alaboratory|9ies|3|3s|3 technician	laboratorium|Aa|3|3s|3orant|analist
ctest tube|petri dish|microscope|9ic	reageerbuis|petrischaal|microscoop|8pisch
bhypothesis|8es|assumption|5e	hypothese|9n|9s|aanname|7s|veronderstelling|Den|aannemen
btheory|5ies|5etical|Bly	theorie|5etisch|Be|in theorie
9proof|3ve|5s|5n|evidence	bewijs|5zen|5st|3ees|4zen|3ijsmateriaal|aantonen
8confirm|7ation|2rroborate	bevestigen|8t|8de|8ing|staven
bconclude|8s|8d|6sion	concluderen|8erde|geconcludeerd|conclusie|gevolgtrekking
7finding|7s|result|outcome	bevinding|9en|resultaat|uitkomst|3slag
6shows|demonstrate|Bs|Bd|reveal	aantonen|toont aan|blijken|uitwijzen|wijst uit|uitgewezen|onthullen|laat zien
8observe|7d|6ation|6er	waarnemen|4genomen|4neming|observatie|As|6eren|waarnemer
8measure|7s|7d|6ing|6ement|Bs|gauge	meten|2et|gemeten|meting|opmeten|meetresultaat
8analyse|5ze|7d|5sis|6t	analyseren|7|4ist
5data|4set|4base	data|gegevens|dataset|4bank|6se|gegevensbestand
7method|6ology|approach|8es|technique	methode|7n|6ologie|aanpak|werkwijze|benadering|techniek|8en
8model|5ling|computer model|simulation|7e	model|rekenmodel|computermodel|simulatie|5eren
9sample|6s|5ing|specimen|8s	steekproef|9ven|monster|bemonstering|proefstuk
9survey|6ed|poll|4ed|questionnaire|Ds|respondent|As	enquête|7s|geënquêteerd|peiling|gepeild|vragenlijst|Ben|ondervraagden|respondenten|bevraging|rondvraag
9test subject|participants|control group|volunteers	proefpersoon|deelnemers|controlegroep|vrijwilligers
9statistics|9al|Bly|9ian	statistiek|8sch|Be|8cus
8average|6ing|mean|2dian|on average	gemiddelde|9|9en|mediaan|doorsnee
9percentage|As|3 cent|3cent|7age point	percentage|procent|7punt
9correlation|8ed|causal link|6|5tion|connection between	correlatie|verbanden|oorzakelijk verband|causaal verband|samenhang|9en
cuncertainty|confidence interval|standard deviation	foutmarge|onzekerheidsmarge|betrouwbaarheidsinterval|standaardafwijking|onzekerheid
asignificant|Bly|Ace|statistically significant	significant|Be|Bie|statistisch significant
9random|6ly|at random|randomised	willekeurig|Be|lukraak|gerandomiseerd|toevallig
7publication|Bs|5shed|scientific journal|journal|7s|article	publicatie|As|gepubliceerd|vakblad|3tijdschrift|artikel
aconsensus|scientific consensus	consensus|wetenschappelijke consensus|overeenstemming
agrant|5s|research funding|9grant|9budget	subsidie|beurs|4zen|onderzoeksbeurs|Ageld|Afinanciering
9knowledge|expertise|know-how|expert|6s	kennis|expertise|deskundigheid|9e|An|expert|knowhow
binnovation|As|8ve|7e|renewal	innovatie|9s|9f|5eren|vernieuwing|8end|Be
cphysics|6ist	natuurkunde|fysica|natuurkundige|fysicus|5i
achemistry|7|7s|5cal|8s|8ly	chemie|scheikunde|chemicus|6i|scheikundige|chemisch|5caliën
cbiology|6ist|7cal|life sciences	biologie|5og|5gisch|levenswetenschappen
9mathematics|4s|4|4ematician|Aal	wiskunde|7ig|mathematisch
bgeography|8er|8ical|A	aardrijkskunde|geografie|6af|6fisch
cgene|4tic|7ist	gen|3etisch|6cus|7a|erfelijkheidsleer
cdna|3 test|4sample|4profile|genetic material	dna|3-test|4onderzoek|4profiel|4monster|erfelijk materiaal|genetisch materiaal
agenome|chromosome|genome sequencing	genoom|4men|chromosoom|erfelijke code
cmutation|5e|4nt	mutatie|3eren|3ant
bclone	kloon
acell|4ular|4 division|5nucleus	cel|3deling|3kern|3lulair
denzyme|amino acid|As	enzym|aminozuur
bevolution|9ary|4ve|6d|natural selection|darwinism	evolutie|7onair|5eren|geëvolueerd|evolutieleer|8theorie|natuurlijke selectie
8species|subspecies|new species	soort|ondersoort|diersoort|plantensoort|nieuwe soort
dextinct|7ion|die out|3d out|mass extinction|wiped out	uitgestorven|3sterven|8ing|sterft uit|massa-extinctie|stierf uit
7artefact|3ifact|relic	artefact|vondst|relikwie|overblijfsel|bodemvondst
7computer|pc|2s|desktop	computer|pc|2's|vaste computer
9laptop|6s|tablet|ipad	laptop|6s|schootcomputer|tablet|6s|6computer
6screen|monitor|7s|touchscreen|display|7s	scherm|beeldscherm|aanraakscherm|monitor
7printer|5|5ing	printer|6n|geprint|afdrukken|6
8hard disk|6rive|memory|storage|usb stick|memory stick	harde schijf|4disk|geheugen|opslag|usb-stick|geheugenkaart
bprocessor|chip|microchip|semiconductor	processor|chip|microchip|halfgeleider|chipindustrie
7server|data centre|Bs|9er|Bs	server|datacenter|8rum|9a|rekencentrum
acloud|5 computing|6storage|in the cloud	cloud|5opslag|5dienst|in de cloud
7software|computer program|Gme|programs	software|programmatuur|computerprogramma|programma
6app|3lication|Bs|mobile app	app|3licatie|toepassing|Aen
7operating system|Gs|windows|android|ios	besturingssysteem|windows|android
6update|2grade|patch	update|bijwerken|geüpdatet|upgrade|patch|software-update
6program|7ming|8er|coder|4|software developer|developers	programmeren|9ur|code|softwareontwikkelaar|ontwikkelaar
8source code|open source|4-source	broncode|open source|4source|Asoftware
7bug|glitch|software error|9fault|flaw	bug|softwarefout|programmeerfout|fout|storing|hapering
8computer failure|it failure|outage|6s|system failure|computer crash	computerstoring|storing|7en|ict-storing|plat|4liggen|uitgevallen|systeemstoring|computercrash
8algorithm|9s|9ic	algoritme|9n|8isch
8artificial intelligence|ai|machine learning|neural network|deep learning	kunstmatige intelligentie|ai|machinaal leren|6elearning|neuraal netwerk|artificiële intelligentie
9chatbot|4gpt|language model|Es|generative ai	chatbot|4gpt|taalmodel|generatieve ai
afacial recognition|3e recognition|biometric|fingerprint|iris scan	gezichtsherkenning|biometrisch|8e|vingerafdruk|irisscan
8robot|5ics|7|humanoid	robot|5ica|5arm|mensachtige robot|robotisering
7automation|7e|7ic|9ally	automatisering|Ben|9ch|Be|vanzelf
cdrone|unmanned aircraft|8	drone|onbemand vliegtuig|8e vliegtuigen|8
4information technology|ict|it sector|3department|tech industry	informatietechnologie|ict|it|ict-sector|techsector|informatica
8technology|9ies|Acal|Dly|high-tech|technical	technologie|Bën|Asch|hightech|techniek|6sch|9e
8technician|engineer	technicus|7i|monteur|ingenieur|techniek|ingenieurswetenschappen
6internet|online|web|world wide web|offline	internet|online|web|2reldwijde web|offline|op internet|via internet
7website|3 page|3page|site|home page|web address	website|3pagina|9's|site|webstek|startpagina|webadres
7browser|surf|4ing|browse	browser|surfen|bladeren|surfgedrag|webbrowser
9search engine|Ds|googled|search term	zoekmachine|5otor|googelen|zoekterm|4opdracht
6click|link|4s|hyperlink	klikken|4t|aanklikken|doorklikken|link|4s|hyperlink
8cookie|6 law|tracking|5ers	cookie|6wet|6melding|trackers|volgsoftware
ainternet connection|broadband|internet access|fibre-optic|3er optic|bandwidth	internetverbinding|breedband|9internet|internettoegang|glasvezel|9netwerk|bandbreedte
9wifi|2-fi|2reless|8ly|router|hotspot|bluetooth	wifi|draadloos|router|hotspot|bluetooth|wifinetwerk
binternet provider|9service provider|isp|telecom provider|7s company|7 operator	internetprovider|8aanbieder|provider|telecomprovider|7bedrijf|7aanbieder|7operator
5internet user|Ds|user	internetgebruiker|gebruiker|internetter
6username|4 account|account|profile	gebruikersnaam|account|7s|gebruikersaccount|profiel
9two-factor authentication|verification code|authentication|Bor	tweestapsverificatie|4factorauthenticatie|authenticatie|verificatiecode|inlogcode
6email|5s|e-mail|6s|mail|inbox|mailbox|emailed	e-mail|6s|mail|4s|4tje|inbox|mailbox|gemaild|mailen|e-mailadres
aspam|junk mail|unwanted mail|spam filter	spam|ongewenste mail|spamfilter|ongewenste e-mail|reclamemail
9attachment|As|forward|7ed|7ing	bijlage|7n|7s|doorsturen|4gestuurd
bsocial media|7network|Es|Eing|7media platform	sociale media|8netwerken|5al netwerk|5lemediaplatform|6 media|netwerksite
9facebook|twitter|instagram|tiktok|snapchat|youtube|whatsapp	facebook|twitter|instagram|tiktok|snapchat|youtube|whatsapp
6post|4s|4ed|4ing|message|tweet|5s	bericht|plaatsen|geplaatst|post|4en|gepost|tweet|5s|2itteren|getwitterd|twitterbericht
5follower|6ing|likes|share|5d|subscriber	volger|6s|5n|like|4s|4n|delen|gedeeld|abonnee
dgo viral|viral video|trending|hashtag|hype	viraal gaan|6|trending|hashtag|hype
binfluencer|youtuber|8s|vlogger|7s|blogger|4|vlog	influencer|youtuber|8s|vloggers|blogger|4|vlog
achat|4ting|4 app|messaging app|instant messaging|group chat	chatten|4|4app|appje|3en|geappt|berichtendienst|groepsapp|appgroep
ctext message|Cs|sms|texting|4ed	sms|3'je|3en|ge-sms't|tekstbericht|sms'jes
9podcast|streaming|6|6ed|6ing service|livestream	podcast|streamen|6ingdienst|livestream
bfake news|disinformation|misinformation|hoax|troll|bot|3s	nepnieuws|desinformatie|misinformatie|hoax|trol|4lenleger|bots|internettrol
bcontent moderation|moderator|remove content|taken offline|online platform|Fs	moderatie|7or|offline gehaald|verwijderde berichten|onlineplatform
avirtual reality|vr|augmented reality|metaverse|virtual	virtuele werkelijkheid|5al reality|vr-bril|metaverse|virtueel|6le
bhack|4s|4ing|4er	hacken|4t|5e|gehackt|hack|4er|computerkraker|8inbraak|kraken
bmalware|3icious software|computer virus|trojan|6 horse|spyware	malware|kwaadaardige software|computervirus|schadelijke software|trojaan|spyware|2ionagesoftware|kwaadaardige programma's
cphishing|8 email|9mail|smishing|spoofing	phishing|8mail|valse mail|spoofing
cdata breach|Bes|5leak|9s|leaked data|stolen data	datalek|gegevenslek|2lekte gegevens|2stolen gegevens|2lekte data
avulnerability|Cies|security flaw|9hole|backdoor|zero-day	kwetsbaarheid|Bden|beveiligingslek|achterdeur|Atje|lek
bfirewall|antivirus|9 software|virus scanner	firewall|antivirus|9software|virusscanner
6secure|6d|5ity|protect|7ion	beveiligen|8t|8d|8ing|2schermen|8ing|afschermen
9backup|4 up|recovered data	back-up|reservekopie
7privacy|data protection|personal data|privacy law|gdpr|data protection authority	privacy|gegevensbescherming|persoonsgegevens|privacywet|avg|autoriteit persoonsgegevens|privacywetgeving|7schending
aeavesdrop|wiretap|7ping|tapped|bugged|surveillance	afluisteren|2tappen|2getapt|tappen|telefoontap|taps|surveillance
8cryptocurrency|6|bitcoin|blockchain	cryptomunt|6valuta|6|bitcoin|7s|blockchain
cillegal downloading|piracy|4ted|copyright infringement|torrent	illegaal downloaden|piraterij|auteursrechtenschending|illegale kopie|torrent
8digital|7ly|5isation|5alisation|5ise|6zed|5al transformation	digitaal|6lisering|Ben|gedigitaliseerd
bdigital identity|e-government|digid|4tal signature	digitale identiteit|4d|4tale handtekening|e-overheid|itsme
9mobile phone|Cs|cell phone|4phone|smartphone|As|iphone|handset	mobiele telefoon|Gs|6tje|9s|smartphone|gsm|3's|telefoon|iphone
7telephone|phone|5s|landline|call|4s|phone call	telefoon|8s|bellen|3de|opbellen|telefoongesprek|8tje
aphone number|telephone number|dial	telefoonnummer|Es|nummer draaien
9mobile network|7internet|coverage|reception|signal mast|phone mast|transmission mast	mobiel netwerk|dekking|zendmast|gsm-mast|antenne
asatellite dish|antenna|aerial|transmitter|receiver	schotelantenne|satellietschotel|antenne|7s|zender|ontvanger
agps|navigation system|satnav|location data|geolocation	gps|navigatiesysteem|tomtom|locatiegegevens|plaatsbepaling
bradio|5s|digital radio|dab|fm	radio|5's|digitale radio|dab+|fm
8camera|film camera|camcorder|lens	camera|fototoestel|filmcamera|lens|cameralens
6device|gadget|equipment|apparatus	apparaat|toestel|apparatuur|snufje|gadget
abroken|out of order|defective|faulty|malfunction|Bing|break down	kapot|stuk|defect|storing|gebrekkig|begeven|mankement
5repair|6ing|fix|3ed|4s|mend	reparatie|9s|5eren|6ert|herstellen|8ing|7werkzaamheden
8maintenance|5ain|8ed|overhaul|4due maintenance	onderhoud|9en|9sbeurt|Awerkzaamheden|achterstallig onderhoud|revisie
4file|folder|document|save|delete|6s	bestand|7en|map|3pen|document|opslaan|2geslagen|wissen|gewist|verwijderen|9d
7copy|3ies|5d|paste|scan|4ned|6r	kopie|5ën|4ëren|gekopieerd|plakken|scannen|gescand|scanner
9digital assistant|user-friendly|4 interface|interface	gebruiksvriendelijk|7ersinterface|Avriendelijk|interface
7information system|it system|9s|computer system|network|computer network	informatiesysteem|ict-systeem|computersysteem|netwerk|computernetwerk
abarcode|qr code|scan code|nfc|chip card	barcode|streepjescode|qr-code|chipkaart
9education|9al|6e|schooling	onderwijs|opleiding|onderwijskundig|opgeleid|scholing|vorming|educatie|geschoold
9school|6house|6 building	school|6tje|6gebouw
cprimary school|Es|elementary school|primary education|grade school	basisschool|lagere school|basisonderwijs|lager onderwijs|primair onderwijs
bsecondary school|Gs|high school|Bs|secondary education	middelbare school|Flen|voortgezet onderwijs|secundair onderwijs|middelbaar onderwijs|scholengemeenschap
bhigher education|college	hoger onderwijs|4school|hbo|universiteit|college
auniversity|campus|academia|faculty	universiteit|Cen|campus|universitair|faculteit|unief
7student|undergraduate|Ds|2iversity student	student|7e|8n-|universiteitsstudent
8teacher|schoolteacher|instructor|schoolmaster|teaching staff	leraar|4res|2erkracht|docent|6en|onderwijzer|Bs|juf|meester|juffrouw
9teach|taught|instruct	lesgeven|5geven|onderwijzen|6ezen|5richt|doceren|aanleren
7learn|5t	leren|2ert|4de|geleerd|aanleren|bijleren|opsteken
9classroom|blackboard|whiteboard|chalk	klaslokaal|4|schoolbord|krijtje|leslokaal
alecture|7s|7r|8s|7 hall|6ing	college|7s|hoorcollege|lezing|collegezaal|docent|6en|aula|lector|6en
9curriculum|8a|syllabus|school subject|subject|7s	lesprogramma|2erplan|curriculum|schoolvak|vak|3ken|eindtermen|kerndoelen
7homework|assignment|As|essay|5s|exercise	huiswerk|opdracht|2stel|werkstuk|oefening|huistaak|taak
7grade|5s|marks|score|5s	cijfer|6s|punten|beoordeling|score|5s
btextbook|8s|schoolbook|exercise book|workbook|teaching materials	leerboek|8en|schoolboek|lesboek|schrift|leermiddelen|2smateriaal
8enrol|5l|5ment|5lment|matriculate|admission	inschrijven|2geschreven|schrijft in|inschrijving|Cen|aanmelden|7ing|toelating
8degree|diploma|7s|certificate|Bs|qualification|Ds	diploma|7's|graad|getuigschrift|certificaat|kwalificatie|bul|kwalificaties
8training|5ed|6e|7s|course|retraining	opleiding|9en|cursus|training|stage|bijscholing|omscholing|cursist|nascholing|herscholing
7read|4er	lezen|las|lezer|2esvaardigheid
8write|2ote|2itten|handwriting	schrijven|6ft|4eef|handschrift|schrijfvaardigheid
aspelling|dictation|grammar|6tical|misspelled	spelling|dictee|grammatica|spelfout|grammaticaal
9count|5s|5ing|5ed|arithmetic|numeracy|sum|3s	tellen|3t|geteld|rekenen|5t|5vaardigheid|som|3men|optellen
9library|6ies|7an|lend books	bibliotheek|9ken|2eb|2bliothecaris
aencyclopaedia|8edia|wikipedia|dictionary|atlas	encyclopedie|wikipedia|woordenboek|atlas
9intelligence|At|iq|clever|smart|bright	intelligentie|B|iq|slim|pienter|schrander
8memory|5ies|remember|memorise|6ze|forget|4ot	geheugen|onthouden|7t|vergeten|vanbuiten leren|herinneren
aconcentrate|Aion|attention|9 span	concentreren|8atie|aandacht|8sspanne|zich concentreren
8understand|7ood|comprehend|grasp	begrijpen|4eep|4ip|snappen|verstaan|vatten
8explain|7s|5nation|clarify	uitleggen|legt uit|3de uit|uitgelegd|verklaren|7ing|toelichten
cclimate|6ic|6ological	klimaat|5tologisch
cclimate change|changing climate|climate crisis|8emergency	klimaatverandering|7crisis|7noodtoestand|veranderend klimaat|klimaatverandering tegengaan
bcarbon dioxide|co2|carbon emissions|7footprint|6	koolstofdioxide|4dioxide|co2|3-uitstoot|koolstof|ecologische voetafdruk|koolzuurgas
bemission|8s|3t|4s|4ted|discharge	uitstoot|6ten|stoot uit|uitgestoten|emissie|7s
8adaptation|5|5ing|climate-proof|7 resilience	aanpassing|7en|3gepast|klimaatbestendig|7adaptatie|weerbaarheid
8environment|Bal|Dly|F friendly|eco-friendly|green	milieu|leefmilieu|milieu-|6vriendelijk|He|groen|leefomgeving|natuur en milieu
cecology|6ical|7st|3system	ecologie|7sch|5og|3systeem
bbiodiversity|C loss|species diversity	biodiversiteit|Esverlies|soortenrijkdom
9harmful|4|4s|4ed|damaging|noxious	schadelijk|Ae|6n|4adt|4de toebrengen|nadelig
awaste|rubbish|garbage|refuse|household waste	afval|vuilnis|huisvuil|4houdelijk afval|rommel|restafval
9bin|trash can|dustbin|container	vuilnisbak|prullenbak|afvalbak|kliko|vuilniszak|container|afvalcontainer|vuilbak
breuse|4able|second-hand|thrift shop	hergebruik|At|3bruikbaar|tweedehands|kringloopwinkel|5winkel
bcircular economy|raw materials|C	circulaire economie|kringloopeconomie|circulair|grondstof|9fen
cplastic|7 bag|Bs|single-use plastic|disposable	plastic|kunststof|plastic zak|wegwerpplastic|7-|7producten
bsewage|3er|5s|5age|waste water|5water|sewage treatment	riool|3len|5ring|3olwater|afvalwater|waterzuivering|rioolwaterzuivering|5zuivering
9energy|power supply|energy supply|7policy	energie|7voorziening|stroomvoorziening|energiebeleid
8electricity|8|8al|power|electrically	elektriciteit|7sch|stroom|elektriciteits-
bcrude oil|petroleum|oil|3field|3 well|8s|4rig	aardolie|ruwe olie|olie|4veld|4bron|4platform|boorplatform|4eiland|4toren
bpipeline|gas pipeline|oil pipeline	pijpleiding|Ben|gasleiding|3pijpleiding|oliepijpleiding|gasleidingen
bfuel|petrol|gasoline|diesel|kerosene|refuel|lpg	brandstof|benzine|diesel|kerosine|tanken|getankt|lpg
cnuclear energy|8power|D plant|9lant|8reactor|reactor|atomic energy	kernenergie|4centrale|4reactor|reactor|atoomenergie|nucleaire energie|kernreactoren
dradioactive|Aity|4ation|nuclear waste|radioactive waste|nuclear fallout	radioactief|9viteit|straling|kernafval|fall-out|neerslag
cair conditioning|3-conditioning|ventilation|fan|ventilate	airconditioning|5|ventilatie|8or|6eren|luchtverversing
alamp|4s|light bulb|led|lighting|streetlight|6 lighting|lantern	lamp|4en|gloeilamp|9en|ledlamp|verlichting|straatverlichting|lantaarn|8paal|spaarlamp
celectric car|ev|2s|charging station|9point|hybrid	elektrische auto|laadpaal|4station|hybride|stekkerauto
8nature conservation|conservation|7e|8d|preserve|7ation	natuurbescherming|8houd|behoud|6en|instandhouding|natuurbeheer
cendangered|A species|threatened species|red list|protected species	bedreigd|8e diersoort|Asoorten|Adiersoorten|rode lijst|beschermde soort
dpest|vermin|infestation|rat plague|infested	plaag|ongedierte|rattenplaag|muizenplaag|plaagdieren
9pest control|exterminator|trap|4s|mousetrap|rat poison	ongediertebestrijding|verdelger|val|3len|muizenval|rattengif|plaagdierbestrijding
clandscape|scenery|4ic|countryside	landschap|natuurschoon|platteland|landschappelijk
9nature|5al|7ly	natuur|6lijk|Ae|van nature
9water|5s|5y	water|5en|5ig|5tje
awater pipe|tap|leak|4ing|4age	waterleiding|leidingbreuk|kraan|lek|3ken|4age|3t|gelekt|waterleidingbreuk
6wells|spring|source|groundwater|water table|aquifer	put|3ten|bron|waterput|grondwater|Apeil|Astand
8desalination|water purification|purify|filter	ontzilting|waterzuivering|zuiveren|gezuiverd|zuivering|filter
dflood|inundated|7ion|under water|submerged	overstroming|9en|8omd|At|onder water|wateroverlast|5snood|onderlopen
destuary|river mouth|delta	estuarium|riviermonding|monding|delta|riviermond|trechtermonding
9canal|waterway|ditch|moat	gracht|6en|vaart|waterweg|sloot|3ten|4gracht|vaarweg
5lake|pond|4s|puddle	meren|plas|4sen|vijver|6s|poel|waterplas|meertje
bsea|ocean|marine|4time|at sea	zee|3ën|oceanen|mariene|4tiem|op zee|zee-
awave|swell|surf|breakers	golf|3ven|deining|branding|golfslag
bbeach|sandy beach|seaside	strand|6en|zandstrand|aan zee|strandje
acliff|rock face|4|4s|4y|boulder	klif|rots|4wand|4achtig|4blok|zwerfkei|kei|3en
abay|gulf|strait|fjord|inlet	baai|golf|zeestraat|fjord|inham|zee-engte
bisland|3e|3ander|peninsula|archipelago|atoll	eiland|6je|6er|8s|6bewoner|schiereiland|archipel|atol|eilandengroep
bmountain|8ous|8 range|summit|peak|4s|mountaintop	berg|4achtig|gebergte|bergketen|top|bergtop|7pen|gebergten|piek
bhill|4y|slope|mound|hillside	heuvel|6achtig|2lling|terp|bult
ameadow|6s|pasture|7s|grassland|lawn|4s|grass|5es	weide|5s|5n|3|3land|7en|grasland|gazon|gras|4sen|4veld
bforest|wood|4s|4land|4ed|grove	bos|woud|bebost|bosrijk|3gebied|3je
cforester|6 ranger|ranger|6s|park ranger|gamekeeper|forestry	boswachter|jachtopziener|parkwachter|bosbouw|houtvester|staatsbosbeheer
asoil|4s|earth|ground|topsoil|clay|loam|subsoil	bodem|grond|aarde|klei|leem|zandgrond|ondergrond|kleigrond
bstone|4y	steen|5tje|5achtig
dcontinent|9al|tectonic plate|Es|earth's crust|fault line	continent|werelddeel|continentaal|aardplaat|tektonische platen|aardkorst|breuklijn
8map|3ped|cartography|globe|compass	kaart|5en|landkaart|plattegrond|in kaart gebracht|wereldbol|globe|kompas|in kaart brengen
7horizon|panorama	horizon|uitzicht|vergezicht|kim|panorama
8weather|7 conditions|7-related	weer|4somstandigheden|het weer|weers-|4type
bweather forecast|forecast|weather report|forecaster|weatherman|meteorologist|Ds|Ay|Aical	weersverwachting|4bericht|4svoorspelling|voorspelling|weerman|4vrouw|meteoroloog|9gie|Bsch|weerkundige|4sverwachtingen
dmeteorological institute|weather service|met office|weather station	knmi|kmi|meteorologisch instituut|weerdienst|4instituut|4station
crain|4ed|4y|4fall|precipitation	regen|geregend|regenachtig|5val|neerslag|regenen|5buien
cdry|2ies|4d|2yness	droog|3gen|3ogt|opdrogen
acloud|5s|5y|overcast|cloud cover	wolk|bewolkt|6ing|zwaarbewolkt|wolkendek
bsky|2ies|blue sky|heaven|clear sky	hemel|lucht|blauwe lucht|luchten|heldere hemel|zwerk
bfog|3gy|mist|4y|dense fog|haze|visibility	mist|4ig|nevel|5ig|zicht|waas|mistbanken
asnow|4ed|4ing|4fall|4y|4storm|blizzard|snowflake	sneeuw|6en|gesneeuwd|sneeuwval|besneeuwd|sneeuwstorm|6vlok|6bui|ondergesneeuwd
bice|2y|frozen|black ice|slippery|7iness|glaze	ijs|2zig|bevroren|ijzel|gladheid|4|spekglad|beijzeld
bfrost|5y|2eeze|5ing|2oze|sub-zero	vorst|vriezen|2oor|gevroren|bevriezen|nachtvorst|vrieskou|vorstschade|vriesweer
ccold|4er|5st|chilly|5	koud|4er|4st|3|3degolf|ijskoud|steenkoud|kil|3te|frisjes
aheat|hot|3ter|5st|heatwave|scorching|sweltering	hitte|heet|2ter|2etst|hittegolf|snikheet|bloedheet|verzengend|bloedhete
bwarm|4er|5st|4th|mild|4ly|lukewarm	warm|4e|5r|4st|4te|zacht|mild|lauw
9temperature|degree|6s|celsius|fahrenheit|thermometer	temperatuur|graad|3den|celsius|fahrenheit|thermometer
cwind|4s|4y|breeze|gust|4s|gale|4s	wind|4en|5rig|bries|windstoot|4vlaag|storm|windkracht|4snelheid|rukwinden
cstorm|5y|5 damage|severe storm	storm|5en|5achtig|5schade|zware storm|stormde
churricane|9s|cyclone|typhoon|tropical storm	orkaan|4nen|cycloon|tyfoon|tropische storm|wervelstorm|orkaankracht
bstate of emergency|emergency|9 situation|national emergency	noodtoestand|4situatie|4geval|4situaties|4toestand uitroepen
9alarm|5s|siren|5s|alert|5ed|sound the alarm	alarm|5en|sirene|alarmeren|noodsignaal|nl-alert|be-alert
bearthquake|quake|5s|tremor|6s|aftershock|seismic	aardbeving|beving|6en|aardschok|9ken|naschok|seismisch|gasbeving
9fire|4s|blaze|5s|burn|on fire|ablaze|in flames	brand|5en|5t|5de|vuur|4zee|in brand|vlammenzee|in vlammen
cflame|spark|5s|flammable|ignite|inflammable	vlam|vonk|brandbaar|ontvlambaar|3branden|3stoken|aansteken|ontsteken
dfirefighter|Bs|4man|5en|4 service|5department|5crews	brandweerman|9lieden|9mannen|9|9korps|9mensen|spuitgasten
aexplosion|5de|7s|blast|5s|2ow up|detonate	explosie|ontploffing|8en|7te|exploderen|7erde|geëxplodeerd
bcollapse|8s|cave in|4d in|building collapse	instorten|stort in|instorting|bezwijken|4eken|instortingsgevaar|bezweek
adestroy|7s|5uction|9ve|2vastate|9d|8ion|9ng|wrecked	verwoesten|8te|8ing|8end|3nielen|7d|6tigen|9d|9ing|ravage|vernieling
8damage|6s|6d|5ing|havoc	schade|6s|beschadigen|9d|9ing|Cen|averij|waterschade
aaccident|8al|Aly|mishap|incident	ongeluk|4val|per ongeluk|onopzettelijk|incident
aroad accident|traffic accident|car accident|4crash|pile-up|collision|9s|5de|crash|5ed	verkeersongeval|Cluk|auto-ongeluk|9val|kettingbotsing|botsing|7en|4en|4te|gebotst|aanrijding|Aen|verkeersongevallen|kop-staartbotsing
dplane crash|air crash|4disaster|3craft accident|crash landing|emergency landing|crashed plane	vliegtuigongeluk|5ramp|5tuigcrash|neerstorten|noodlanding|vliegtuigramp
8fall|4s|fell|fallen|stumble|trip|4ped|slip	vallen|3t|viel|val|struikelen|uitglijden|4egleden|ten val
9stuck|trapped|entangled|pinned|get stuck	vast|4zitten|4gezeten|bekneld|3lemd|ingesloten|klem|opgesloten|vastgelopen
8missing|disappear|9ed|9ance|vanished|untraceable	vermist|6sing|3dwijnen|5enen|6en|5ijning|spoorloos
7search|6es|7d|6ing	zoeken|4t|2cht|gezocht|zoektocht|4actie|speurhond|zoekploeg|uitkammen
7rescue|6s|5ing|5er|7s|6 workers	redden|3t|gered|redding|7swerkers|E|8team|8actie|4ers|4ingsoperatie|hulpverleners|bevrijd|reddingsploeg
bvictim|casualty|7ies|fatality|7ies	slachtoffer|dodelijke slachtoffers|getroffenen|2dupeerde|An|doden en gewonden
adanger|6s|6ous|endanger|perilous|5	gevaar|4ren|4arlijk|Ae|in gevaar brengen|hachelijk|levensgevaar
9risk|4y|at risk|risked	risico|3kant|3icovol|3keren|gewaagd|kans lopen
9warning|4|caution|warning system	waarschuwing|Cen|9en|9ingssysteem
aanimal|beast|creature|2itter	dier|beest|wezen|5s|diertje|beestje
dpredator|3y|carnivore|herbivore|scavenger	roofdier|prooi|vleeseter|planteneter|aaseter|roofvijand
apaw|claw|hoof|3ves|tail|fur|pelt|snout|muzzle|horn|antlers	poot|2ten|klauw|hoef|staart|6en|vacht|pels|snuit|muilkorf|hoorn|gewei
cvet|3erinarian|Cs|9y	dierenarts|veearts|2terinair|diergeneeskunde|Eig
czoo|keeper|zookeeper|cage|enclosure|captivity	dierentuin|6park|verzorger|kooi|verblijf|gevangenschap|dierenverzorger|hok
abird|4watcher|9ing|feather|wing|beak|plumage	vogel|5aar|veren|vleugel|7s|snavel|vogeltje|verenkleed
bnest|breed|2ood|hatch|egg	nest|broeden|5seizoen|7l|uitkomen|3gebroed|nestkast|ei|2eren
bfish|4ing|2n|gill|freshwater fish	vis|3sen|3je|2n|kieuw|zoetwatervis|zeevis
cangler|4ing|fishing rod|bait|fisherman|7en|6y|trawler|nets	hengelaar|6|aas|visser|3kwekerij|3serij|trawler|visnet|netten|sportvisser|viskweek|kotter
9insect|beetle|larva|5e	insect|kever|larve|torretje
9plant|5s|5ed|5ing|vegetable kingdom	plant|5en|geplant|plantje|aanplanten|3geplant|plantaardig|beplanting
9tree|4top|sapling	boom|2men|2ompje|4top|4kruin|jonge boom
8trunk|branch|twig|4s|bark|stump	stam|4men|boomstam|tak|twijg|5en|schors|boomstronk|stronk
aleaf|3ves|foliage|needle	blad|4eren|gebladerte|naald|loof|blaadjes
9root|tuber|bulb|4s	wortel|knol|bol|3len
bflower|6s|bloom|5s|3ssom|7s|bouquet|petal	bloem|5en|4i|5en|5t|4sem|boeket|bloemblad|5etje
bseed|4ling|sow|3n|sprout|germinate|8ion	zaad|4je|3ien|kiem|4en|ontkiemen|kiemplant|zaailing
dpollen|photosynthesis|chlorophyll|nectar	stuifmeel|pollen|fotosynthese|bladgroen|nectar
9grow|4s|2ew|2own|4ing|4th|overgrown	groeien|5t|5de|gegroeid|groei|overwoekerd|begroeid|aangroei
cgarden|6er|8s|6ing|botanical garden|vegetable garden	tuin|4man|4ier|hoveniers|botanische tuin|moestuin|hortus|2venier|volkstuin
apark|green space|urban green|greenery|city park	park|groenvoorziening|stadspark|plantsoen|groenzone
aagriculture|Aal|farming|4|4land	landbouw|agrarisch|landbouw-|boerderij|9en|landbouwgrond|boerenbedrijf|akkerbouw|landbouwbedrijf
acrop|harvest|7ing|cultivate|8ion|grower|yield	gewas|5sen|oogst|5en|telen|4r|verbouwen|kweken|opbrengst
6field|5s|plough|3w|furrow	veld|4en|akker|bouwland|geploegd|ploeg|akkerland
8space|outer space|cosmic|4os	ruimte|heelal|kosmos|4isch|de ruimte
duniverse|big bang|expanding universe|cosmology|dark matter|5energy	heelal|universum|oerknal|uitdijend heelal|kosmologie|donkere materie|8energie
9rocket|launch|lift-off|countdown|spacex	raket|lanceren|6ing|9en|5erplatform|7basis|aftellen|draagraket|spacex
dplanet|6s|6ary|exoplanet|dwarf planet	planeet|5ten|exoplaneet|dwergplaneet|planeetje
8earth|the earth|globe|terrestrial|world|earthly	aarde|de aarde|aardbol|4s|wereld|6bol
9element|periodic table|chemical element	element|periodiek systeem|scheikundig element
aatom|4ic|molecule|7ar	atoom|3mair|molecuul|6lair
bparticle|electron|proton|neutron|quark	deeltje|elektron|proton|neutron|higgsdeeltje|5boson
9light|5weight|5er|featherlight	licht|5e|5gewicht|5er|vederlicht
7speed|5s|velocity|fast|4er|pace|rapid|quick|swift	snelheid|6den|4|4le|6r|vaart|tempo|vlug|rap
aslow|4s|4ed|5r|4 down|2uggish	langzaam|6me|traag|3ge|5r|vertragen|6agt|8d|afremmen
9pressure|8s|7ised|vacuum	druk|onder druk|vacuüm|luchtledig|samengeperst|overdruk
afriction|resistance	wrijving|weerstand|luchtweerstand
7motion|2vement|8s|4|4s|4d|3ing	beweging|5en|3oog
cvibration|6e|shake|2ook|2aking	trilling|5en|schudden|beven
9sound|5 wave|acoustic|echo|audible|ultrasonic	geluid|6sgolf|akoestiek|7sch|echo|hoorbaar|ultrasoon|klank|weerklank
alight beam|ray|beam|shine|2one|radiate|illuminated|glow	lichtstraal|straal|4len|schijnen|3een|verlicht|gloed|lichtbundel|bundel
adark|4er|5ned|pitch-dark	donker|duisternis|7|het donker|verduisterd|pikdonker
7colour|4r|5ed|4urful|4rful|dye|pigment	kleur|5rijk|5stof|5ig|verfstof|pigment
btransparent|5lucent|see-through|opaque	doorzichtig|transparant|doorschijnend|ondoorzichtig
9lens|4es|mirror|reflection|7|3raction	lens|3zen|spiegel|weerspiegeling|4kaatsen|reflecteren|7ie|breking|weerspiegelen
belectric current|voltage|4|ampere|watt|kilowatt-hours|megawatt|wattage	elektrische stroom|spanning|voltage|4|ampère|watt|kilowattuur|megawatt|stroomsterkte
cevaporate|8ion|vapour|4r|steam|5y|condensation|7e	verdampen|7ing|damp|stoom|condens|7atie|7eren|waterdamp
8dissolve|8s|solution|4ble|3vent	lost op|oplossing|5baar|5middel
8mixture|3|3ing|blend|5ed|compound	mengsel|7s|4en|vermengen|mix|verbindingen
8react|5s|5ion|8s|chemical reaction|catalyst|chain reaction	reageren|5ert|7de|3ctie|7s|chemische reactie|katalysator|kettingreactie
cacid|4ic|sulphuric acid|alkaline|ph|caustic	zuur|zwavelzuur|zoutzuur|basisch|ph-waarde|zuurgraad|bijtend|loog
calcohol|ethanol|methanol|formaldehyde|benzene|acetone	alcohol|ethanol|methanol|formaldehyde|benzeen|aceton|spiritus
ciron|steel|5works|5maker	ijzer|staal|3len|3alfabriek|5producent|gietijzer|hoogoven
8mine|4s|3ing|3er|quarry	mijnen|4bouw|4werker|groeve|steengroeve|kompel|dagbouw
apaper|cardboard|paper mill|waste paper|carton	papier|6en|karton|6nen|papierfabriek|oud papier|papierfabrieken
abrick|5s|5layer|roof tile|tile|4d	baksteen|6nen|metselaar|6en|dakpan|tegel|betegeld
aceramic|7s|porcelain|2ttery|earthenware|china	keramiek|6sch|porselein|aardewerk|pottenbakkerij|C
apaint|5s|varnish|lacquer|coating|primer|painter	verf|3ven|schilderen|geschilderd|vernis|lak|grondverf|schilder
bsoft|4er|5n|supple|flexible|elastic|7ity|stretchy	zacht|5er|verzachten|soepel|buigzaam|flexibel|elastisch|rekbaar|elastiek
9sharp|5ened|blunt|pointed|edge|4s	scherp|geslepen|slijpen|bot|stomp|puntig|rand
7smooth|rough|5ness|uneven|flat|4ten	glad|4de|ruw|oneffen|vlak|plat|4te|afgevlakt|egaal
6number|6s|3erical|7|figure|digit|numeral	getal|5len|aantal|6len|cijfer|6s|nummer|3eriek|cijfermatig
8calculate|9s|9d|8ion|compute|7d|work out	berekenen|7de|7ing|uitrekenen|3gerekend
bsubtract|8ion|minus|deduct|6ed	aftrekken|trekt af|afgetrokken|2trekking|min|3us|in mindering
7divide|6d|6s|4sion|4ding|split|5s	delen|2elde|gedeeld|verdelen|5eld|deling|splitsen|gesplitst
bhalf|3ves|5|one half	half|3ve|helft|5en|halveren|6ing
9double|6s|6d|5ing|twice|2ofold|3 times	dubbel|6e|verdubbelen|9t|9ing|tweemaal|4 keer
ctriple|threefold|5 times|quadruple|tenfold	driedubbel|verdrievoudigen|drievoudig|4 keer|4maal|verviervoudigd|tienvoudig
9third|quarter|7s|fraction|tenth|fifth	derde|kwart|5alen|breuk|5en|tweederde|4 derde|tiende|vijfde|fractie
8hundred|7s|thousand|8s|million|billion|trillion|dozen|5s	honderd|7en|duizend|7en|miljoen|4ard|biljoen|dozijn|tientallen
azero|nil|nought	nul|nihil|nullen
7equation|formula|7e|algebra|function|variable	vergelijking|Cen|formule|algebra|functie|variabele
6line|straight|curve|5s|5d|bend|3t|parallel|diagonal|crooked	lijn|recht|5e|gebogen|bocht|buigen|evenwijdig|parallel|diagonaal|krom|scheef
7point|5s|dot|spot|4s	punt|4en|stip|plek|vlek
7surface|area|4s|hectare|acre	oppervlak|9te|gebied|vierkante kilometer|hectare|oppervlaktes
7volume|6s|litre|3er|capacity|gallon|millilitre	volume|kubieke meter|2ub|liter|capaciteit|gallon|milliliter
akilometre|7er|metre|5s|centimetre|mile|inch|foot|feet|millimetre	kilometer|meter|5s|centimeter|mijl|inch|duim|voet|millimeter|zeemijl
7kilo|4gram|gram|tonne|3|pound|ounce	kilo|4gram|gram|ton|pond
8unit|scale|5s|gauge|meter|3ric|yardstick	eenheid|5den|schaal|meter|maatstaf|weegschaal|metriek|2etlat
7distance|far|further|farther|remote|nearby|close|5st	afstand|ver|3re|3der|afgelegen|nabij|dichtbij|5stbijzijnde
7graph|chart|5s|diagram|table|infographic	grafiek|diagram|tabel|infographic|schema
alogic|5al|reasoning|deduce|axiom|theorem	logica|4sch|redenering|7en|afleiden|stelling|axioma
6estimate|8s|8d|7ion|roughly|approximately|Aion|about	schatting|9en|6en|7|geschat|raming|3en|geraamd|ongeveer|circa|naar schatting|bij benadering
8exact|5ly|precise|7ly|6ion|accurate|6cy	exact|5e|precies|6ze|nauwkeurig|Ae|Aheid|precisie|accuraat
7inaccurate|imprecise|incorrect|wrong|error|5s|mistake	onnauwkeurig|2juist|7e|fout|4en|4ief|verkeerd|3gissing|Aen
8increase|8s|8d|7ing|rise|4s|rose|risen|grow	toename|4emen|5emt|neemt toe|toegenomen|stijgen|2eeg|gestegen|stijging|verhoging|groeien
8decrease|8s|3line|7d|dropped|fall|fell|reduction	afname|3emen|neemt af|afgenomen|daling|3en|2alt|4de|gedaald|vermindering|9en|teruglopen
aratio|5s|proportion|Aal|Cly	verhouding|Aen|evenredig|proportioneel|naar rato|ratio
aexponential|linear	exponentieel|9ële|lineair|7e
cinfinite|7y|endless|boundless	oneindig|8heid|eindeloos|grenzeloos
bpuzzle|6s|riddle|crossword|brainteaser|sudoku	puzzel|6s|raadsel|7s|kruiswoordpuzzel|Araadsel|hersenkraker|sudoku
6solve|5s|3ution|8s|problem	oplossen|lost op|oplossing|9en|probleem|vraagstuk
bmechanical engineering|J|8|8al|fitter	werktuigbouwkunde|Gig ingenieur|monteur|7s|mechanica|7sch|7cien
celectrician|8al engineering|wiring|electrical installation	elektricien|6otechniek|bedrading|elektrische installatie|leidingen|bekabeling
8machine|7ry|mechanism|8ed	machine|7rie|mechaniek|7sme|gemechaniseerd|werktuig
9engine|motor|5s|diesel engine|outboard	motor|5en|verbrandingsmotor|straalmotor|dieselmotor|buitenboordmotor
7part|component|spare part|As	onderdeel|component|9en|reserveonderdeel|wisselstuk|bouwsteen
8design|6s|6ed|7r|6ing|blueprint	ontwerp|7en|7t|4orpen|4erper|blauwdruk|vormgeving|7er
8technical drawing|draw|2ew|2awn|4ing|sketch	technische tekening|2kenen|5t|5de|getekend|tekening|schets|6en|bouwtekening
cprototype|test model	prototype|3efmodel|testmodel
7construct|9ion|build|4t|4der|5ing	bouwen|4t|4de|gebouwd|bouw|constructie|7eren|bouwer|aanleg|6gen|3gelegd
cconstruction site|scaffold|construction worker|Js|3tractor|As	bouwplaats|4terrein|4put|steiger|bouwvakker|aannemer|8s|werf
bbridge|viaduct|drawbridge|suspension bridge|aqueduct|overpass|footbridge	brug|viaduct|ophaalbrug|hangbrug|aquaduct|bruggetje|loopbrug
ctunnel|underpass|shaft|mineshaft	tunnel|6buis|onderdoorgang|schacht|mijnschacht
8solid construction|sturdy|robust|strong|6er|3engthen|reinforce	stevig|6e|robuust|sterk|5e|6r|versterken|8ing|6vigen|9d
ahole|opening|7s|puncture|pierce|perforated|leaky	gat|3en|opening|7en|doorboren|geperforeerd|gaatje
awear|worn|obsolete|outdated|antiquated	slijtage|versleten|5ijten|slijt|metaalmoeheid|verouderd|9e|achterhaald
8mount|assemble|7y|fit|3ted|dismantle	monteren|4age|assembleren|7age|demonteren|ontmantelen
8instrument|As|sensor|detector|6|6ed	meetinstrument|4apparatuur|instrument|Aen|sensor|detector|6eren|gedetecteerd|2igerteller
7tool|4box|implements|utensil	gereedschap|Bpen|Bskist|werktuig|8en|gerei
csaw|3s|3ing|3n|chainsaw|sawed|circular saw	zaag|2gen|2agt|kettingzaag|cirkelzaag|zaagmachine
7lock|4ed|padlock|key|3s|bolt|unlock	slot|4en|hangslot|sleutel|op slot|vergrendelen|Ad|ontgrendelen|afgesloten
aclock|5s|watch|5es|stopwatch|timer|hourglass	klok|horloge|7s|stopwatch|timer|zandloper|uurwerk
8factory|plant|production line|assembly line|mill|manufacturing|Ae|Br|Cs	fabriek|productielijn|lopende band|fabricage|6eren|gefabriceerd|vervaardigen|fabrikant|maakindustrie
aindustry|7ial|Aised|A revolution|Barea	industrie|9el|8ële|geïndustrialiseerd|industriële revolutie|8egebied|bedrijfstak
9face|4s|3ial	gezicht|2laat|aangezicht|gezichts-
aarm|3s	arm
cfinger|6tip	vinger|6top|7je
cleg	been|2nen
cfoot|feet	voet|4en
cmultiple sclerosis|ms	multiple sclerose|ms
9mouse|mice	muis|4je
crat	rat
dmonkey	aap|apen
ctortoise|turtle|sea turtle	schildpad|zeeschildpad
cfly|2ies	vlieg|5en
ccaterpillar	rups
cworm|earthworm	worm|regenworm
bhorse|equine	paard|5je
ccow|dairy cow|7attle	koe|3ien|melkkoe|4vee
csheep	schaap
bstar|4ry	ster|4renhemel
ccrystal|7line	kristal
atextile|7s|fabric|6s	textiel|stof|4fen|weefsel
crope|cord	touw|koord
achain|5ed	ketting|3en|geketend
cknife|3ves|penknife	mes|zakmes|mesje
9electronics|A	elektronica|9sch
csummer|6y|6time	zomer|5se|hoogzomer
6addition|plus|sum up	optellen|telt op|opgeteld|2telling|plus
criver|5bed	rivier|6bedding
8cause|5d|4ing|bring about|2ought about|result in|lead to|2d to	veroorzaken|8akte|oorzaak|teweegbrengen|leiden tot|4t tot|4de tot
7effect|consequence|impact|6s|repercussions|aftermath	gevolg|effect|uitwerking|impact|nasleep
8affect|6s|6ed|6ing|influence|9d	beïnvloeden|9t|invloed|van invloed|treffen|getroffen|aantasten|3getast
7linked to|associated with|related to|connection|linked with	in verband met|houdt verband met|gelinkt aan|verbonden met|samenhangen met|gerelateerd aan|hangt samen met
4due to|because of|as a result of|owing to|caused by	wegens|vanwege|als gevolg van|ten gevolge van|2 wijten aan|dankzij
avulnerable|8ility|at-risk group|risk group|high-risk|susceptible	kwetsbaar|7re|7arheid|risicogroep|vatbaar|bevattelijk
8improve|7s|6ing|6ement|get better|enhance	verbeteren|8t|8de|8ing|beter worden|vooruitgaan
8progress|advances|7d|headway	vooruitgang|2rderingen|9|2ortgang|gevorderd|2avanceerd
8effective|3icacy|works|efficacious	doeltreffend|effectief|werkzaam|8heid|4t|doeltreffendheid|effectiviteit
bineffective|does not work|useless|to no avail	ondoeltreffend|werkt niet|ineffectief|nutteloos|zinloos|niet werkzaam
9benefit|7s|6cial|6ted|advantage	voordeel|baat|gunstig|heilzaam|baten|profiteren
cdisadvantage|drawback|8s|downside	nadeel|keerzijde|minpunt
7contain|7s|7ed|7ing	bevatten|7
9consist of|7s of|made up of|composed of|6ition	bestaan uit|6t uit|4ond uit|samengesteld uit|5stelling
7produce|7s|7d|6tion	produceren|6tie|opwekken|2gewekt|voortbrengen
aconsume|7s|6ption|use up	verbruiken|8|consumeren|6ptie|geconsumeerd|opgebruiken
4use|3d|2ing|utilise|usage|make use of	gebruiken|7t|7maken|benutten|5|aanwenden
8replace|7s|7ment|substitute|Ad	vervangen|4ing|4anging
7develop|7ing|7ment	ontwikkelen|9de|9ing
6function|8s|work|4s|operate|6ing|7onal|in operation	functioneren|werken|4t|in werking|3bedrijf|operationeel|functie
7store|5d|5s|4ing|4age	opslaan|2geslagen|slaat op|opslag|bewaren|4ard|stockeren
9transport|9s|9ed|9ation|carried|haul	vervoer|7d|transport|9eren|An|vervoert
6remove|5al|take away|get rid of	verwijderen|9t|9d|9ing|weghalen|3gehaald|3nemen
9separate|8s|8d|7ion	scheiden|6t|gescheiden|scheiding|afscheiden|2zonderlijk
8combine|7d|6ation|merge	combineren|gecombineerd|combinatie|samenvoegen
7monitor|7s|7ed|7ing|keep an eye on|observe closely	in de gaten houden|monitoren|gemonitord|volgen|bewaken|controle|toezicht houden|nauwlettend volgen
7identify|7ies|8cation|determine	identificeren|geïdentificeerd|identificatie|vaststellen|4gesteld|bepalen|4ald
9compare|7s|6ison|6ed with|6able	vergelijken|9t|6eken|6ijking|9baar|in vergelijking met
6differ|6s|6ence|8t|2stinguish|vary|3ied	verschillen|8|8lend|Ce|onderscheid|Ben|variëren|4eert|uiteenlopen
8similar|7ity|alike|resemble|8s	gelijkend|6aardig|soortgelijk|Be|overeenkomsten|lijken op|gelijkenis|vergelijkbaar
8common|6ly|widespread|prevalent|frequent|8ly	veelvoorkomend|4 voorkomen|wijdverbreid|7spreid|vaak|frequent|gangbaar
8occur|5s|5ring|6ence|take place|happen	voorkomen|komt voor|plaatsvinden|vindt plaats|vond plaats|zich voordoen|gebeuren|optreden
8appear|6ed|emerge|6d|show up	verschijnen|6een|opduiken|2gedoken|dook op|opkomen
7lasts|4ed|4ing|duration|take time	duren|2urt|4de|geduurd|duur|aanhouden|langdurig
9short-term|in the short term|temporary	op korte termijn|kortetermijn|tijdelijk
apermanent|irreversible|4parable	blijvend|permanent|9e|definitief|onomkeerbaar|2herstelbaar|5roepelijk
bsudden|6ly|unexpected	plotseling|Ae|5|ineens|opeens|onverwacht|As|5hoeds
bgradual|7ly|step by step	geleidelijk|Be|stapsgewijs|langzamerhand|beetje bij beetje|stilaan
9severe|6ly|2rious|7ly|grave|severity|critical	ernstig|7e|5|zware|kritiek|hevig
8mild|slight|6ly|minor	licht|5e|mild|4e|gering|klein|lichtelijk
bintense|6ity|7ve|fierce|violent|intensify	intens|6iteit|hevig|5e|2ftig|fel|intensief|7veren
8record|6s|6 high|highest ever|all-time high|record-breaking	record|6s|6hoogte|hoogste ooit|recordbrekend|hoogtepunt
9predict|7ion|foresee|predictable|unpredictable	voorspellen|8d|8ling|Cen|8baar|onvoorspelbaar
8expect|6ation|anticipate|Ad	verwachten|8|8ing|naar verwachting|anticiperen
8trend|tendency|4|pattern	trend|tendens|neiging|geneigd|patroon
cphenomenon|8a	fenomeen|verschijnsel|Cen
acycle|5s|4ical|life cycle	cyclus|4i|5sch|kringloop|levenscyclus
6process|7ing|7ed	proces|6sen|verwerken|7ing|procedé
7source|6s|origin|6s|6ate|stem from	bron|oorsprong|herkomst|afkomstig|ontstaan|voortkomen uit
8stage|5s|phase	stadium|5a|fase
6level|concentration|Ds	niveau|gehalte|peil|concentratie|Cs
8limit|5s|threshold|9s|exceed|ceiling	grens|limiet|drempel|grenswaarde|overschrijden|8eden|drempelwaarde|norm
7standard|norm|benchmark	norm|4en|standaard|9en|maatstaf|richtwaarde
9quality|6ies|high-quality|poor quality	kwaliteit|9en|hoogwaardig|kwaliteits-|van slechte kwaliteit|minderwaardig
btest result|lab result|As|tested negative	testresultaat|4uitslag|laboratoriumuitslag|negatief getest
9inspection|7|7ed|7or	inspectie|9s|7eren|geïnspecteerd|inspecteur|As|keuring
9certify|6ied|7cation|approve|6al|quality mark	certificeren|gecertificeerd|certificering|goedkeuren|4gekeurd|4keuring|keurmerk
csafety standards|7rules|8egulations|7measures	veiligheidsnormen|Bvoorschriften|Bregels|Bmaatregelen
8measure|7s|take measures|steps	maatregel|stappen|ingrijpen
bshortage|8s|scarcity|5e|lack	tekort|schaarste|7|gebrek|krapte|ontbreken
9exposure|5e|6s	blootstelling|5gesteld|5stellen|7aan aan
8concern|7s|worry|5ing|alarming	zorgen|bezorgd|7heid|ongerust|zorgwekkend|verontrustend|zorgelijk|alarmerend|ongerustheid
9doubt|5ful|questioned|sceptical|skeptical	twijfel|7en|betwijfelen|in twijfel trekken|twijfelachtig|sceptisch|vraagtekens
7fact|4ual|truth|3e|in fact	feit|4elijk|waarheid|4|in feite
7advice|4se|recommendation|9|9ed|guideline	advies|4seren|aanbeveling|6olen|6elen|richtlijn|9en|aanraden
aemotion|7al|feeling	emotie|5oneel|gevoel|6ens|2moed
cfear|afraid|scared|frightened|fearful|dread	angst|5en|bang|vrees|3zen|bevreesd|schrik
dinfectious period|8n rate|reproduction number|r number|new infections|case numbers	besmettelijke periode|7ingsgraad|reproductiegetal|r-getal|nieuwe besmettingen|besmettingscijfers
acovid pass|vaccine passport|covid certificate|vaccination certificate	coronapas|6toegangsbewijs|vaccinatiebewijs|coronacertificaat|vaccinatiepaspoort
bsuperspreader|patient zero|index case|cluster	superverspreider|patiënt nul|indexpatiënt|besmettingshaard|cluster
avisiting hours|5or|7s|sickbed|bedside	bezoekuur|7ren|6er|8s|ziekbed|4enbezoek
9health club|gym|fitness centre|workout|4 out|exercise	sportschool|fitnesscentrum|7|oefening|krachttraining
awalk|hike|3ing|stroll	wandelen|6ing|gewandeld|lopen|hiken|kuieren
dsugar|5s|5y|sweetener|9s|8d	suiker|6s|6houdend|zoetstof|8fen|gezoet|suikerriet
9keyboard	toetsenbord|klavier
8search|6 query|6ing online|look up|4ed up	zoeken|opzoeken|2gezocht|zoekt op|online zoeken
9scroll|swipe	scrollen|swipen|vegen|geswipet
apop-up|6 ad|ad blocker|online advertising|9s|banner	pop-up|adblocker|onlineadvertentie|internetreclame|banner
7web host|domain name|6|hosting|url	domeinnaam|6|hosting|url|webhosting
9comment section|7s|online comments|commented|8r	reacties|7paneel|commentaar|reageerder|4uurder
bscreenshot|selfie|emoji|meme	schermafbeelding|2reenshot|selfie|emoji|meme
9blocked|account suspended	geblokkeerd|Be gebruiker|account opgeschort|8verwijderd
9censorship|6|blocked website|internet censorship|vpn	censuur|5reren|geblokkeerde website|internetcensuur|vpn|3-verbinding
9data retention|metadata|mass surveillance|dragnet	dataretentie|bewaarplicht|metadata|sleepnet|5wet|grootschalig afluisteren
cpegasus|phone hacking|tracking device|location tracking|beacon	pegasus-software|telefoon gehackt|volgapparaat|peilzender|baken|locatie volgen|gps-tracker
bhelpdesk|4 desk|call centre|customer service|technical support	helpdesk|callcenter|klantenservice|7dienst|technische ondersteuning
7photo|5graph|As|Aer|picture|7s	foto|4's|4graferen|7af|7fen|kiekje|plaatje
7video|footage|film|4ed|recording|9s|6|6ed	video|filmpje|beelden|gefilmd|opname|6s|3emen|2genomen
9cd|2s|dvd|vinyl|lp|record player|cassette	cd|2's|dvd|vinyl|lp|platenspeler|cassette|plaat
ctypewriter|fax|3 machine|telegraph|7m|morse code	typemachine|schrijfmachine|fax|3apparaat|telegraaf|7m|morse
belevator|lift|escalator	lift|4en|roltrap
8talent|skill|ability|competence	talent|getalenteerd|begaafd|aanleg|vaardigheid|bekwaam|7heid|2dreven
banimal trainer|tame|domesticated|Aion|wild	temmen|tam|gedomesticeerd|domesticatie|wild|4e|dierentemmer
7animal feed|fodder|feed|2d|hay|straw|silage	veevoer|diervoeder|voederen|gevoerd|hooi|stro|kuilvoer
cmilk|4ed|4ing|dairy|5 products	melk|4en|gemolken|zuivel|6producten|melkrobot
5time|4s|duration|second|6s|minute|hour	tijd|seconde|minuut|uur|uren
bcentury|decade|6s|millennium|8a|era|3s	eeuw|decennium|7a|millennium|8a|tijdperk|4vak
afrequency|8ies|wavelength|hertz|amplitude|spectrum	frequentie|As|golflengte|hertz|spectrum|trillingsgetal
chalf-life|isotope|carbon dating|radiocarbon|ion	halveringstijd|isotoop|koolstofdatering|c14-datering|ion
adensity|4e|compact|buoyancy|float|5ed	dichtheid|compact|drijfvermogen|4ven|4ft|2eef|2ijvend
bbend|4s|3t|flex|fold|crooked	buigen|4t|gebogen|vouwen|ombuigen|verbogen
9stretch|7es|extend|6ed|lengthen	rekken|uitrekken|3gerekt|strekken|verlengen|oprekken
8press|5es|6d|squeeze|compress|push	drukken|4t|gedrukt|persen|geperst|knijpen|samendrukken|duwen|3t
9pull|drag|tow|tug|traction	trekken|4t|2ok|getrokken|slepen|gesleept|takelen|sleur
8turn|rotate|6s|5ion|spin|4ning|revolve	draaien|ronddraaien|2tatie|3eren|wentelen|omwenteling
9flow|streamed|pour	stromen|4omt|6de|vloeien|5t|gieten|gegoten|doorstroming
bdust|4y|powder|6y|particles of dust|grain	stof|4fig|poeder|6s|stofdeeltjes|korrel
7lump|block|5s|chunk|slab|piece|5s|fragment|8s	brok|4ken|blok|klomp|stuk|4ken|fragment|8en|brokstuk
9layer|5ed|stratum|coating	laag|2gen|gelaagd|laagje|aardlaag
7shape|form|4s|4ed	vorm|4en|4t|gevormd|2daante|vormig
9structure|8al|framework	structuur|7reel|opbouw|raamwerk|bouwwerk
6system|6atic|6ic	systeem|5matisch|stelsel
7network|web of|grid|interconnected	netwerk|raster|onderling verbonden
9border|edge|boundary|margin	rand|grens|4zen|begrenzing|marge
7centre|4er|middle|central|core	centrum|midden|centraal|kern|middelpunt
8dog|canine	hond
acat|kitten|6s	kat|poes|3zen|kitten|6s|kater
btriangle|6ular	driehoek|8ig
asquare	vierkant|8en
brectangle|7ular|oblong	rechthoek|9ig|langwerpig
9circle|6s|4ular|round	cirkel|6vormig|rond|4e|kring
aangle|corner	hoek|4je
bradius	straal|in een straal van
cpen|ballpoint	pen|3nen|balpen|vulpen
bcalculator|As	rekenmachine|zakrekenmachine
ametal|5lic	metaal|6achtig
bconcrete|reinforced concrete	beton|gewapend beton
8leather	leer|2der|5en
bwall	muur|wand|4en
afloor|5s|5ing	vloer
csand|4y	zand|4erig|4-
cmicrophone	microfoon
btelevision|As|tv|2 set	televisie|9s|tv|2's|televisietoestel
abattery	batterij|accu|batterijtje
9charge|5ing|5ed|6r|rechargeable	opladen|laadt op|oplaadbaar|lader
bcable	kabel
bpipe|4work|tube	pijp|buis|3zen|leidingen
bgold|4en	goud|4en
csilver	zilver|6en
awood|4en|timber	hout|timmerhout
bglass	glas|3zen
7window pane|pane|window|6s	ruit|raam|2men|venster
cthick|5ness|5er	dik|3ke|3te|3ker
cthin|4ner|4ly	dun|3ne|5r
ahard|4ness|4en	hard|4er|4heid|verharden
7length|6s|long|4er|5st	lengte|lang|4er|4st
9width|3e|4r|breadth|2oad	breedte|5|3der
9short|5er|6st|brief	kort|4e|5r|4st
bnarrow|6er|7d	smal|versmald
8height|6s|high|4er|5st	hoogte|4|2ger|2ogst
adepth|2ep|4er|5st	diepte|4|4er|4st
bendemic|native|indigenous species|non-native	inheems|7e|8 soort|uitheems
dcrawl|2eep|3pt	kruipen|2oop
bflying|3|2ies|2ew|2own	vliegen|5t|2oog|gevlogen
cswim|2am	zwemmen|2om
ajump|leap|4ed|4t	springen|3ong|gesprongen
7ran|running	rennen|hardlopen
amodern|6ise|7zation|up to date	modern|6iseren|Aing|eigentijds
9complex|5icated|5exity|intricate	complex|7e|ingewikkeld|Be|complexiteit|gecompliceerd
7simple|5ify|6city|5y|easy	eenvoudig|vereenvoudigen|eenvoud|simpel|makkelijk
7attempt|try|2ies|4d	poging|proberen|trachten|pogen
8succeed|7s|7ed|5ss|7ful|Aly	slagen|3agt|5de|geslaagd|succes|6vol|lukken|gelukt|lukt
8achieve|7ment|2complish|attain	bereiken|6t|prestatie|verwezenlijken|realiseren
bcommissioned by|on behalf of|at the request of	in opdracht van|namens|op verzoek van
7report|interim report|final report	rapport|verslag|tussenrapport|eindrapport|rapportage
8collect|7ed|7ion|gather	verzamelen|8t|8d|8ing|inzamelen|bijeenbrengen
9interpret|9ation|Es	interpreteren|geïnterpreteerd|interpretatie|duiding
7define|5ition	definiëren|gedefinieerd|definitie|omschrijven
8classify|7ied|8cation|category	indelen|2gedeeld|classificeren|9atie|categorie
6verify|5ication|check|double-check	verifiëren|geverifieerd|verificatie|controleren|gecontroleerd|nagaan|3egaan|checken
acriterion|7a	criterium|7a|maatstaf
afactor|6s|contributing factor|risk factor|Bs	factor|6en|risicofactor
9capacity|overcapacity|full capacity|capable	capaciteit|vermogen|overcapaciteit|in staat|volle capaciteit
8supply|5ies|7d|7r|8s|deliver	leveren|geleverd|leverancier|Bs|5ing|aanvoer|toevoer|bevoorraden
9combine forces|2llaborate|Aion|Bve|2operation	samenwerken|9ing|werkt samen|samengewerkt|krachten bundelen
aexpedition leader|3lorers|7	ontdekkingsreiziger|Js|Es|verkennen|7ing
8historian|7cal|6y	historicus|8i|7sch|Ae|geschiedenis|8kundige
ceconomist|7cs|6etrist	econoom|5mie|6etrist|6ische wetenschappen
dplanet|future generations	planeet|toekomstige generaties
cpower bank|fuse blown|extension lead|adapter	powerbank|stop doorgeslagen|verlengsnoer|adapter
clight switch|dim|flicker|lit|unlit	lichtschakelaar|dimmen|flikkeren|verlicht|onverlicht
bnorth|5ern|5ward|up north	noord|5en|6lijk|5waarts
bsouth|5ern|5ward	zuid|4en|5lijk|4waarts
beast|4ern|4ward	oost|4en|5lijk|4waarts
bwest|4ern|4ward	west|4en|5lijk|5rs
8footprint|track|5s|3il|3ce|5s	voetafdruk|4spoor|sporen|3or|pootafdruk
9voice|5s|shout|whisper	stem|4men|4banden|schreeuwen|geschreeuwd|fluisteren
9accessible|8ility|inaccessible|wheelchair-accessible	toegankelijk|Ce|Cheid|ontoegankelijk|rolstoeltoegankelijk
cmortal remains|cremate|7d|6ion|6orium|urn	stoffelijke resten|cremeren|4atie|6orium|urn
8left-handed|4|on the left	linkshandig|5|4erkant|6hand
9right-handed|on the right|right-hand side	rechtshandig|6|5erkant|7hand
9maximum|5al|upper limit|at most	maximum|5aal|6le|bovengrens|hoogstens|ten hoogste
7minimum|5al|lower limit|at least	minimum|5aal|6le|ondergrens|minstens|ten minste
csun|3light	zon|3licht|3nestralen|5tje
bdecimal|7 point	decimaal
8switch on|turn on|4ed on|switched on	aanzetten|zet aan|aangezet|inschakelen|aandoen
8switch off|turn off|4ed off|switched off|shut down	uitzetten|zet uit|uitgezet|3schakelen|3geschakeld|3doen|afzetten
7button|push button|switch	knop|drukknop|schakelaar|toets
7download	downloaden|binnenhalen
8upload|6s|6ing	uploaden|6t|geüpload
7password|8s|4code|pin|3 code	wachtwoord|Aen|toegangscode|pincode|paswoord
8log in|3in|3ged in|sign in	inloggen|logt in|ingelogd|2loggegevens|aanmelden|3gemeld
blog out|3ged out|sign out	uitloggen|afmelden
8encrypt|7s|7ion	versleutelen|At|Aing|encryptie
6install|7ing|7ation	installeren|geïnstalleerd|installatie
8size|dimension|9s	grootte|omvang|afmeting|8en|formaat|maat|2ten
7large|big|3ger|5st|larger|5st|huge	groot|5st|7e|enorm
8small|5er|6st|little|tiny	klein|5e|6r|5st|7e|piepklein
9visible|6y|noticeable|9y	zichtbaar|7re|merkbaar|waarneembaar
cinvisible|unseen	onzichtbaar|2gezien
8safe|4ty|4ly|4r	veilig|6e|6heid|6er|in veiligheid
cunsafe|insecure	onveilig|8e|8heid
areliable|6ility|trustworthy	betrouwbaar|9re|9arheid
aefficient|8cy|8tly	efficiënt|9e|9ie|doelmatig|9heid
8normal|6ly|usual|5ly|ordinary	normaal|5le|gewoon|4ne|2bruikelijk|doorgaans
9exceptional|Bly|2traordinary|unique	uitzonderlijk|De|buitengewoon|uniek
8failure|7s|4|unsuccessful	mislukking|Aen|7en|6te|falen|2alde|zonder succes
dlatitude	breedtegraad|noorderbreedte
8probability|6le|7y|likely|5ihood	waarschijnlijkheid|E|Ee|vermoedelijk|kansrekening
9chance|6s|odds	kans|4en
bsustainable|9ility|9ly	duurzaam|6me|6amheid|verduurzamen|Aing
cethics|5al|5s committee|bioethics	ethiek|4sch|7e|8 commissie|medisch-ethisch
8lesson|class|5es	les|3uur|4ren|3eenheid
bsensitive|8ity|oversensitive	gevoelig|8e|8heid|overgevoelig
8force|5s|strength	kracht|6en|sterkte
amass|4es	massa|5's
aweight|5|5s|5ed|5ing	gewicht|wegen|2egt|woog
bheavy|4ier|6st	zwaar|3re|3arder|5st
caccelerate|As|Ad|9ion|speed up|3d up	versnellen|7t|7de|8|7ling
bmultiply|7ies|8cation	vermenigvuldigen|Et|Eing
amatter|substance	materie|stof|4fen|substantie
aliquid|fluid|5s	vloeistof|5baar
agas|3eous	gas|3vormig
brare|4ly|3ity|uncommon	zeldzaam|6me|4en|4zaamheid
`;
