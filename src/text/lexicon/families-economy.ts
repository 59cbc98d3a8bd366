// Work, trade, money, transport and building: our own families (CC0). One on a line; coreLexicon tells how to read them.
export const economyFamilies: string = `
aeconomy|6ies|7c|8s	economie|8ën|7sch|de economie
9economic growth|growth|4|4s|2ew|2owing|4n	economische groei|groei|5en|5t|5de|gegroeid|groeiend|5cijfer
ccrisis|4es|economic crisis|financial crisis	crisis|4es|economische crisis|financiële crisis|kredietcrisis
9recovery|7|7ing|2bound	herstel|7len|7t|7de|8|opleving|economisch herstel
crich|wealthy|2ll-off|the rich|well-to-do|moneyed	rijk|4e|5n|vermogend|9e|welgesteld|gegoed|bemiddeld
bpoor|2verty|the poor|impoverished|Ament|destitute|penniless	arm|3e|3oede|verarmd|6ing|straatarm|behoeftig|2rooid
8price|4ing	prijs|geprijsd|prijsstelling|5zetting|5bepaling
cindexation|5-linked|5ed|5ing|wage indexation	indexering|5atie|geïndexeerd|loonindexering|indexeren|automatische indexering
aexpensive|costly|pricey|more expensive|high-priced	duur|2re|2urder|7e|prijzig|kostbaar|peperduur
dcheap|5er|5ly|inexpensive|low-cost|dirt cheap	goedkoop|6per|spotgoedkoop|voordelig|spotprijs
8cost|4ing|be worth	kosten|4|4te|6n|gekost
8expense|7s|5diture|Bs|outlay|3goings	uitgave|7n|onkosten|bestedingen|9
aspend|5s|4t|4ding|overspend	uitgeven|5geven|besteedt|7de|7|spenderen
7saves|4 up|3ings	sparen|3argeld|5centen|5tegoed
9market|6place	markt|5plaats|afzetmarkt
8supply and demand|demand|supply	vraag en aanbod|5|aanbod
dglut|oversupply|surplus|7es|overproduction	overaanbod|4schot|4productie
bcompetition|8or|As|6e|6ing|rival	concurrentie|A|Aen|8ren|mededinging|rivaal
bstock exchange|6market|Cs|bourse|wall street	beurs|effectenbeurs|aandelenbeurs|8markt|de beurs
7share|5s|stock|equities	aandeel|5len
dshareholder|stockholder	aandeelhouder|Dsvergadering
7futures|derivatives|options	derivaten|termijncontract|opties|termijnmarkt|afgeleide producten
ainvest|6s|6ed|6ing|6ment	investeren|7ert|9de|geïnvesteerd|investering|beleggen|6ing
dinvestor|private investor|institutional investor	investeerder|Cs|belegger|institutionele belegger|geldschieter
8yield|5s|rate of return	rendement|9en|opbrengst|9en|renderen
8finance|7s|7d|6ing|7al|9ly|funding|4	financiën|7eren|9t|9de|9ing|8el|7ële|bekostigen|8ing
9bank|lender	bank|4en|4wezen|4ieren|3cair|3kensector
abank account|Cs|current account|checking account	bankrekening|Cen|lopende rekening|zichtrekening|betaalrekening|rekening-courant
9pin code|3|3 number	pincode|7s|geheime code
bcredit card|Bs	kredietkaart|creditcard
abank statement|statement of account|9s	bankafschrift|rekeningafschrift|8uittreksel|dagafschrift
7cheque|3cks	cheque|bankcheque
ainterest|accrued interest|interest payment|compound interest	rente|interest|3rest|7en|rentelasten|samengestelde interest
cloan|lend|4s|3t|3ding	lening|3en|geleend|uitlenen|3geleend|kredietverlening
acredit|on credit|consumer credit	krediet|op krediet|3afbetaling|kredietlijn|consumentenkrediet|6ptief krediet
9money|cash|dough|bucks	geld|centen|poen|contanten|duiten
bcash|in cash|cash payment|ready money	contant|7en|7 geld|baar geld|cash|in contanten|handje contantje
acurrency|foreign currency|8exchange|legal tender	munt|4eenheid|valuta|deviezen|vreemde valuta|wettig betaalmiddel
cexchange rate|Ds	wisselkoers|koers|wisselkoersrisico
beuro|4zone|4 area|single currency	euro|4zone|4gebied|eenheidsmunt|eurolanden
adollar|us dollar|greenback	dollar|amerikaanse dollar|dollarkoers
beurocent|cent|penny|3ce	cent|4en|eurocent|stuiver
8cryptocurrency|bitcoin|crypto	cryptomunt|6valuta|bitcoins|virtuele munt
bgold|4 bar|5reserves|bullion	goud|4en|4staaf|4reserve|4voorraad
7pay|3s|2id|2ying|3ment	betalen|4ald|4ling
8invoice|7d|bill|4ed|4ing	factuur|5reren|rekening|nota|facturatie
breimburse|9ment|2fund|6s|money back	terugbetalen|Aing|vergoeden|7t|7|7ing|restitutie|geld terug|teruggave
bcompensate|9ion|indemnify|damages	compenseren|gecompenseerd|compensatie|schadevergoeding|6loosstelling|Fen|vergoeding
8fee|charge|6s	kosten|vergoeding|honorarium|tarief|leges
9rate|4s|tariff|price list	tarief|5ven|prijslijst|tarifering
8free of charge|4|for free|at no cost|gratis|complimentary	gratis|kosteloos|7ze|voor niets|zonder kosten
8wallet|purse|billfold|pocketbook	portemonnee|5feuille|geldbeugel|portefeuilles
adonate|6s|6d|5ion|3or	doneren|4ert|gedoneerd|donatie|gift|4en|schenking|6en|gever
bsponsor|7ship|7ing	sponsor|7ing|7geld
agrant|5s|5-in-aid	subsidie|toelage|beurs|toelagen|beurzen
9assets|5|net worth|fortune|7s|wealth	vermogen|8s|activa|bezittingen|fortuin
9profit|6able|8ility|earnings|gain|4s	winst|5en|5gevend|Be|Bheid|rendabel|8e
dprofit margin|margins|6	winstmarge|marge|5s
aloss|4es|3e money|3s-making|unprofitable	verlies|6zen|6sgevend|7latend|8ijdend|onrendabel
aturnover|revenue|sales figures	omzet|5cijfers|zakencijfer|inkomsten|opbrengsten
bincome|earnings|proceeds	inkomen|5sten|verdiensten|opbrengst
bearn	verdienen|7den|8
caccountant|chartered accountant|auditor	accountant|boekhouder|As|revisor|bedrijfsrevisor|registeraccountant|accountantskantoor
8bookkeeping|8er|accounting|the books	boekhouding|8er|8kundig|administratie|boekhouden
baudit|5ing	audit|accountantscontrole|boekencontrole|doorlichting|4gelicht
bdepreciation|write-down|4ten off|4e off	afschrijving|9en|2geschreven|2waarderen|2boeken
aprovision|9s|reserves|7	voorziening|reserve|opzijzetten|5gezet|reserveren
9balance|account balance|balances	saldo|banksaldo|rekeningsaldo|tegoed
dsurplus|budget surplus|trade surplus	overschot|begrotingsoverschot|handelsoverschot
abudget|6ary|6ed	begroting|9en|budget|6ten|7air|begroot
atax|3ation|3ed|3ing|3able	belasting|9en|6|6baar|6ingheffing|fiscaal
9value added tax|2t|sales tax	btw|omzetbelasting|btw-tarief
bfraud|5s|5ulent|5ster|9s|defraud|swindle	fraude|6s|5uleus|5eren|gefraudeerd|fraudeur|8s|zwendel
bbribe|5ry|5d|kickback|corruption|7	omkoping|5en|2gekocht|steekpenning|Cen|smeergeld|corruptie|7
binsurance|5e|6s|5ances	verzekering|Ben|8en|8d|8t|8de
ainsurance claim|claim	schadeclaim|claim|schademelding|6geval|claimen|schade claimen
6company|firm|4s|business|8es|enterprise	bedrijf|onderneming|firma|5's|zaak
dsubsidiary|daughter company	dochteronderneming|7bedrijf|7maatschappij|7ondernemingen|7bedrijven
dheadquarters|4 office|4quartered	hoofdkantoor|Aren|5zetel|5kwartier|maatschappelijke zetel
7set up a business|founded|5ing|establish|9ed	oprichten|richt op|5te op|oprichting|gesticht
dfounder|7s|co-founder	oprichter|9s|stichter|8s|medeoprichter|grondlegger
bindustrialist|factory owner|manufacturer	industrieel|8ëlen|fabrikant|5ekseigenaar
bpartnership|joint venture|Ds	samenwerkingsverband|maatschap|partnerschap|joint venture
amerger|6s|5|4ing	fusie|3eren|4erde|samengaan|5voeging
atakeover|4 over|took over|taken over|acquired|5sition|Bs|buyout	overname|8s|5emen|4genomen|acquisitie|opkopen
8close down|4ure|7s|shut down|4down	sluiting|8en|stilleggen|4gelegd
brelaunch|2start	doorstart|herstart|nieuwe start
9expand|5sion|5ding|enlarge	uitbreiden|breidt uit|uitgebreid|3breiding|expansie|5deren
6management|6r|5ing|5e|6s|6d	management|6r|leidinggevende|En|7|7geven|beheren
cchief executive|ceo|chief executive officer|Fs|managing director	topman|3vrouw|ceo|bestuursvoorzitter|algemeen directeur|gedelegeerd bestuurder
9board of directors|5|executive board|management board	raad van bestuur|bestuur|directie|8raad
adirector|8s|executive|9s	directeur|9en|bestuurder|As|directrice|6eurs
bchairman|5woman|5|5person|5men	voorzitter|7ster|7ten|zit voor|voorgezeten
aboss|superior|5visor	baas|chef|4s|leidinggevende|overste|bazin
bexecutive pay|bonus|fat cat|top salaries	bonus|5sen|topsalaris|3inkomens|graaier|5cultuur
astrategy|business plan|strategic	strategie|bedrijfsplan|ondernemingsplan|strategisch
aefficiency|8t|9ly|inefficient	efficiëntie|9|9e|doelmatig|9heid|inefficiënt
cproductivity|9e|labour productivity	productiviteit|8ef|arbeidsproductiviteit
ameeting|convene|3ference call	vergadering|Ben|8en|8t|bijeenkomst|bespreking|overleg
bappointment|Bs|business meeting	afspraak|6ken|zakelijke afspraak
anegotiate|8ion|9ng|talks	onderhandelen|Bing|gesprekken|bespreking
8deal|4s|agreement|9s	deal|4s|overeenkomst|Cen|akkoord|7en
9contract|8ual|8ed	contract|8ueel|Ale|gecontracteerd
8sign a contract|4ed|4ature|4ing|4atories	tekenen|ondertekenen|Ade|Aing|handtekening|Cen|ondertekenaars
9terms and conditions|small print|fine print|conditions	algemene voorwaarden|kleine lettertjes|voorwaarden|leveringsvoorwaarden
7client|6ele|customer	klant|5en|cliënt|klandizie|clientèle|afnemer|7s
6assignment|order|5s	opdracht|order|bestelling
8supplier|8s|5y|5ies|7d|vendor|6s	leverancier|Bs|toeleverancier|leveren|geleverd
dsupply chain|Cs|production chain	toeleveringsketen|bevoorradingsketen|productieketen|aanvoerketen
8quote|estimate|8s	offerte|prijsopgave|raming|prijsofferte|begroting
aguarantee|9s|9d|warranty	garantie|5deren|7ert|gegarandeerd|waarborg|garantiebewijs
6work|4s|4ed|4ing	werk|4en|4t|5e|gewerkt|werkend|arbeid
alabour|4r|4ur force|workforce|4 force|manpower	arbeid|beroepsbevolking|personeelsbestand|arbeidskracht|mankracht
7job|position|8s	baan|job|functie|arbeidsplaats|Den
bemployment|6|6s|6ed|in employment	werkgelegenheid|tewerkstelling|in dienst|9 hebben|tewerkgesteld|6stellen|werk hebben
8employee|worker|staff member	werknemer|medewerker|As|personeelslid|arbeider|employé
9employer	werkgever|patroons|werkgeefster
9staff|personnel|workforce|crew	personeel|9sleden|staf|personeels|bemanning
cvacancy|6ies|job opening|openings	vacature|8s|openstaande vacature|Cbetrekking
7applicant|job application	solliciteren|9erde|8atie|Cbrief|9nt
brecruit|7s|7ed|7ment|hire|4s|3ing	aannemen|neemt aan|aangenomen|werven|3ft|geworven|werving|aanwerven|7ing
cslavery|5|forced labour	slavernij|3af|dwangarbeid|slavenarbeid|6werk
atraining|retraining|in-service training|vocational training	opleiding|bijscholing|omscholing|7en|bijscholen|beroepsopleiding|vakopleiding|nascholing
acolleague|2-worker|2workers|workmate	collega|7's|7e|ambtgenoot|werkmakker
8assistant|helper|aide	assistent|helper|medewerker
apromote|7d|6ion|9s	promotie|5veren|bevorderen|8d|8ing|promotie maken
9dismiss|7al|sack|4ed|fire|4d|3ing	ontslaan|7t|5oeg|5agen|7|buitengooien
bredundancy|9ies|made redundant|layoff|6s|2id off|cut jobs	ontslagen|boventallig|overtollig|banenverlies|afvloeien|7ing|2danken
dmass layoffs|collective redundancy|mass redundancies|5dismissal	massaontslag|collectief ontslag|massaontslagen
asuspend|7ed|6sion	schorsen|geschorst|schorsing|op non-actief|geschorste
dunemployed|8ment|jobless|7ness|the unemployed	werkloos|6ze|6osheid|zonder werk|werkzoekend|zonder baan
awage|pay|salary|remuneration	loon|salaris|wedde|bezoldiging|2loning|verloning|soldij
ccollective agreement|Blabour agreement	cao|3's|collectieve arbeidsovereenkomst|cao-onderhandelingen|4akkoord
btrade union|Bs|union|5s|labour union|4r union|unionised	vakbond|3vereniging|Den|3centrale|3beweging|syndicaat|bond|4en
aworks council|Ds	ondernemingsraad|Eden|or|personeelsraad
astrike|6s|5ing|on strike|went on strike|walkout|industrial action|walk out	staking|4en|3akt|6e|gestaakt|in staking|werkonderbreking
dworking conditions	arbeidsomstandigheden|7voorwaarden|werkomstandigheden|4voorwaarden|arbo
cworking hours|opening hours|office hours|working time	werktijden|arbeidstijd|werkuren|kantooruren|arbeidsuren|werktijd
coccupational health|company doctor|occupational physician	bedrijfsarts|Cen|arbodienst|3eidsgeneeskunde|Dheer|bedrijfsgezondheidszorg
csafety regulations|8ules|7standards|7officer	veiligheidsvoorschriften|Bregels|Bnormen|Beisen|Bfunctionaris
cshop floor|workplace|9s	werkvloer|4plek|8ken|op de werkvloer|werkplaats
9office|6s|6 building|open-plan office	kantoor|bureau|kantoorgebouw|7pand|7tuin|landschapskantoor
9trade|5s|5d|commerce|7ial	handel|6t|verhandelen|handels|commercieel|8ële|koophandel
btrader|merchant|dealer	handelaar|9s|koopman|4lieden|4mannen|dealer
7import|6er|6ing	import|invoer|importeren|geïmporteerd|importeur
6export|6er|6ing	export|6eren|geëxporteerd|exporteur
cembargo|trade embargo|economic sanctions|sanction	embargo|handelsembargo|economische sancties|sancties|handelssancties|sanctie
bclear customs|customs clearance|8declaration|declare goods	inklaren|6ing|douaneaangifte|7fhandeling|aangifteplicht
braw material|Cs|commodity|8ies|feedstock	grondstof|9fen|9prijzen|ruwe grondstoffen|grondstoffenmarkt
9goods|merchandise|wares|cargo	goederen|koopwaar|handelswaar|vracht
8stock|in stock|2ventory|sold out	voorraad|op voorraad|uitverkocht|niet op voorraad|inventaris|stock
cwholesale|9r|9 trade	groothandel|Baar|3ssier|en gros
8shop|store|5s|outlet	winkel|6pand
dshopping centre|9mall|mall|shopping center	winkelcentrum|Ba|shoppingcenter|winkelcomplex|shoppingcentrum
achain store|5|retail chain	winkelketen|keten|5s|grootwinkelbedrijf|filiaalbedrijf
dchemist|pharmacy|7ist|As|drugstore|pharmacies	apotheek|6kers|drogist|7erij
adiscount|8ed|price reduction|rebate	korting|7en|prijskorting|afgeprijsd|kortingsactie|met korting|prijsvermindering
cvoucher|coupon|gift voucher|5card	bon|3nen|waardebon|kortingsbon|cadeaubon|tegoedbon
7sell|sold|sale	verkopen|5cht|8en|5op|5pend|6ingen
8buy|bought|purchase	kopen|2cht|5en|aankoop|3schaf|3gekocht
cbuyer|5s|purchaser	koper|5s|inkoper|aankoper
9seller|6s|vendor	verkoper|7nde partij
7order|5s|5ed|5ing	bestellen|6d|6ling|Aen|6bon
8deliver|7s|7y|7ies|home delivery	leveren|5t|5de|geleverd|levering|8en|bezorgen|6d|6ing|thuisbezorgd|5levering
9queue|line up|waiting in line	rij|wachtrij|in de rij staan|aanschuiven
bconsumer|8ism|end user	consument|verbruiker|eindgebruiker|consumentisme
aconsume|6ption|6ing	consumeren|geconsumeerd|consumptie|verbruik|8en|nuttigen
bcomplaint|8|8ing	klacht|3gen|reclamatie
8defect|6ive|faulty|flaw|4s	gebrek|6en|defect|6en|mankement|ondeugdelijk
dmisleading|7|7ing advertising|deceptive|misled	misleidend|9|7|7ing|7ende reclame|bedrieglijk
8subscription|7be|9r	abonnement|6ren|6e
9cancel|6lation	opzeggen|zegt op|opzegging|annuleren|7ing
7product|7s|6e|6tion|As	product|7en|voortbrengsel|productie|9s
9quality|high-quality|quality mark|8label	kwaliteit|hoogwaardig|kwaliteitskeurmerk|keurmerk|kwaliteitslabel|6atief
9label|5s|5led|food label	etiket|6ten|8ring|label|geëtiketteerd|labelen
cuse-by date|best-before date|sell-by date|expiry date|5ation date	houdbaarheidsdatum|uiterste houdbaarheidsdatum|vervaldatum|over datum|tht-datum
6packaging|4ed|wrapped	verpakking|7en|inpakken
9barcode|3 code|qr code|scan|4ner	streepjescode|barcode|qr-code|scannen|6r
9brand|5 name|5ed|trademark|9s	merk|4en|4naam|handelsmerk|Ben|merknamen|huismerk
dpatent|6 holder	patent|octrooi|gepatenteerd|octrooihouder
8licence|7s|5se|6ing|permit|6s	vergunning|Aen|licentie|8s|vergunninghouder|in licentie
9advertising|8e|9d|9ment|2|2s|2vert	reclame|7s|adverteren|7ert|geadverteerd|advertentie|publiciteit|annonce
dadvertiser|8ing revenue	adverteerder|reclame-inkomsten|advertentie-inkomsten
badvertising campaign|2 campaign|campaign	reclamecampagne|campagne|8s|reclamestunt
ajunk mail|spam|unsolicited mail	ongewenste reclame|reclamedrukwerk|spam|ongeadresseerd reclamedrukwerk|huis-aan-huisreclame
amarketing|6 research|Fer|6eer	marketing|4tonderzoek|Eer|4eteer|4tbewerking
ctarget group|7audience|demographic	doelgroep|4publiek
bpublicity|6 relations|pr|spokesman|6person|6woman	publiciteit|6 relations|pr|woordvoerder|9ster|voorlichter|Bs
6reputation|Aal damage	imago|5schade|reputatie|9schade|goede naam
9free sample|samples|tester|sample	proefmonster|gratis monster|monster|staaltje|proefverpakking
afood|4s|5tuff|9s|provisions|food products	voedsel|levensmiddelen|voedingsmiddelen|7|eten|4swaren|voedingswaren|eetwaren
dmilk|4s|skimmed milk|whole milk	melk|magere melk|halfvolle melk|volle melk
cegg|free-range eggs	ei|2eren|scharrelei|Aeren
cmeat|4s|minced meat|5|ground beef|meat products	vlees|gehakt|vleeswaren|rundvlees|vleesproducten
dsugar|5 beet|6refinery|sweetener	suiker|6biet|6fabriek|zoetstof
dwine|4s|4maker|vineyard|winery|4grower	wijn|4maker|4gaard|4bouwer|6er|6uw
ccoffee|6 beans|7roaster|roastery	koffie|6bonen|7rander|Dij
btobacco|cigarette|5|5s|tobacconist|7 industry	tabak|sigaret|4ar|tabakswinkel|sigarenwinkel|tabaksindustrie|rookwaren
dchocolate|cocoa|5 beans|chocolatier	chocolade|cacao|5bonen|bonbon|pralines|chocolatier|7
bclothes|5ing|garment|apparel	kleding|3ren|3dingstuk|5j
atextile|7s|7 industry|8factory|cloth|fabric	textiel|7industrie|7fabriek|stof|4fen|textielnijverheid
8leather|tannery|6|3 hides	leer|2der|5en|2erlooierij|A|looier
bshoe|4maker|cobbler|shoe shop|footwear	schoen|6maker|6winkel|5isel|5nlapper
djewellery|5ry|5ler|5er|goldsmith|watchmaker	juwelen|sieraad|juwelier|goudsmid|horlogemaker|zilversmid
dcosmetics|make-up|perfume|toiletries	cosmetica|make-up|parfum|toiletartikelen|verzorgingsproducten
ctoy|3 shop|4manufacturer	speelgoed|9winkel|5tje|5goedfabrikant
bfurniture|piece of furniture|furniture store|sofa|couch	meubel|6en|4ilair|4elzaak|6winkel|bankstel
6electronics|A device|gadget|device|appliance	elektronica|9sch apparaat|apparaat|toestel|gadgets
9battery|rechargeable battery|charger|6|5ing	batterij|accu|opladen
blight bulb|bulb|led lamp|energy-saving bulb|lighting|lamp	gloeilamp|9en|ledlamp|spaarlamp|9en|verlichting|lamp
asmartphone|mobile phone|Cs|cell phone|4phone|handset	mobiele telefoon|6tje|gsm|3's|smartphone|mobiel
7tool|4box|power tools	gereedschap|Bpen|werktuig|8en|gereedschapskist
aladder|stepladder|scaffold	ladder|trap|4ladder|steiger|3llingen
8repair|6man|fix|3ed|mend	repareren|6ert|5atie|9s|herstellen|8ing|7d|reparateur
8maintenance|5ain|8ed|upkeep|servicing|overdue maintenance	onderhoud|9en|9t|9sbeurt|Awerkzaamheden|achterstallig onderhoud
9broken|2eak down|out of order|malfunction|breakdown|9s|failure	kapot|stuk|defect|storing|7en|pech|buiten gebruik|panne
7spare part|As|component|part	onderdeel|reserveonderdeel|wisselstuk|Aken|componenten
aindustry|7ial|Aised	industrie|nijverheid|industrieel|8ële|geïndustrialiseerd
6manufacturing|Ae|Bs	vervaardigen|At|fabricage|6eren|gefabriceerd|maakindustrie
amanufacturer|Cs|2ker|producer	fabrikant|producent|maker
8factory|plant|mill	fabriek|7s|8hal
9assemble|7y|fitter|assembler	assembleren|7age|monteren|4age|4eur
7production capacity|capacity|overcapacity	productiecapaciteit|capaciteit|overcapaciteit
7automation|7e|7ic|robotisation	automatisering|Ben|9ch|robotisering
8robot|5ics|7 arm	robot|5ica|5arm
8machine|7ry|7 builder	machine|7rie|7park|7bouw|7fabriek
9engine|motor|5s	motor|5en|aandrijving
9engineer|civil engineer|mechanical engineer	ingenieur|techniek|werktuigbouwkundige|civiel ingenieur|ingenieursbureau
8technician|mechanic|technical	technicus|7i|monteur|7s|technisch|mecanicien|technieker
binnovation|7e|7ive|8ons	innovatie|9s|5eren|5atief|9ve|vernieuwing|8end
aresearch and development|r&d|laboratory|3	onderzoek en ontwikkeling|r&d|laboratorium|3|3oratoria
cprototype|test model	prototype|3efmodel
dsteel|5works|5 mill|5worker|5 industry	staal|3len|3alfabriek|hoogoven|staalarbeider|5industrie|5bedrijf
diron|cast iron|wrought iron|iron ore	ijzer|gietijzer|smeedijzer|ijzererts
ametal|5working|9er|5 industry	metaal|6bewerking|Cer|6industrie|6arbeider|6sector
8mine|4s|3ing|3ed|4r|coal mine|pit|colliery	mijnen|4bouw|4werker|kolenmijn|steenkoolmijn|mijnschacht|4arbeider
core|mineral|rare earths|lithium	erts|delfstof|mineraal|lithium
achemicals|8|8 industry|9plant|petrochemical	chemie|5sch|8e industrie|5ebedrijf|5caliën|petrochemie|Asch
cplastic|synthetic material|plastics factory	plastic|7s|kunststof|9fen|Aabriek
bglass|5maker|5works|3zier|3ss-blower	glas|4fabriek|4blazer|4zetter|4blazerij|3zenmaker
apaper|5 mill|cardboard|pulp|paper industry	papier|6fabriek|karton|pulp|papierindustrie|kartonfabriek
apottery|6|ceramics|porcelain|china|earthenware	aardewerk|pottenbakker|keramiek|porselein|2ttenbakkerij|faience
atimber|wood|4en|sawmill|timber merchant|lumber	hout|zagerij|houthandel|timmerhout|houtzagerij|4handelaar
9transport|9s|9ed|9ation|conveyance	vervoer|7t|7d|transport|9eren|getransporteerd
atraffic|road traffic|traffic flow	verkeer|wegverkeer|verkeersstroom|autoverkeer
9mobility|5e	mobiliteit|4el|6e
8road|4way|carriageway|highway|7s	weg|3en|rijbaan|3weg|autoweg
astreet|avenue|lane|alley|boulevard	straat|laan|2nen|steeg|3gen|boulevard|steegje
bcrossroads|intersection|junction|crossing	kruispunt|5ing
droundabout|traffic circle|rotary	rotonde|2ndpunt
cpavement|sidewalk|footpath	stoep|trottoir|voetpad
dtraffic light|Ds|stop light|red light|green light	verkeerslicht|stoplicht|rood licht|door rood|groen licht
aexit|slip road|access road|motorway exit|ramp|on-ramp	afrit|oprit|afslag|toegangsweg|3rit
bdetour|diversion|9s|5ted|rerouted|bypass	omleiding|9en|6en|2weg|2rijden|wegomlegging
8drive|2ove|2iven	rijden|reed|gereden|autorijden|besturen
adriver	bestuurder|As|chauffeur|9s|automobilist|bestuurster
cpassenger|occupant|8s|co-driver	passagier|inzittende|reiziger|bijrijder|opvarenden
9car|automobile|motor car|vehicle	auto|wagen|voertuig|personenauto|automobiel|motorvoertuig
celectric car|Cs|9vehicle|ev|plug-in|hybrid	elektrische auto|G's|Cwagen|stekkerauto|hybride|laadpaalauto
ctruck|lorry|hgv	vrachtwagen|6auto|truck
amotorcycle|5bike|biker|motorcyclist	motor|5fiets|5rijder|9ster
aparking|4|4ed|4ing lot|8space|Ds	parkeren|5erplaats|7terrein|4ing|4eerplek
caccelerate|9or|9ion|speed up	versnellen|gas geven|optrekken|gaspedaal|versnelling|acceleratie
aaccident|road accident|traffic accident|car accident|4crash|crash	ongeluk|4val|verkeersongeval|Cluk|auto-ongeluk|verkeersongevallen|aanrijding
abicycle|7s|2ke|cycle|push bike	fiets|5en|rijwiel|7en
acyclist|5ng|4e|5d|bike ride	fietser|6n|5t|wielrijder
brailway|7s|4road|4|4 network|by rail	spoorweg|5|het spoor|per spoor|spoorwegnet|5net
atrain|by train|locomotive|railway train	trein|5tje|locomotief|per trein
arailway station|train station|station|central station	station|treinstation|centraal station|spoorwegstation
8platform|track|5s	perron|spoor|3ren
bdelay|5s|5ed|behind schedule	vertraging|Aen|6agd|9e
8connection|As|change trains|connecting train	aansluiting|Ben|overstap|8pen|stapt over|overgestapt|verbinding
9depart|6s|6ure|9s	vertrekken|7t|5ok
abus|coach|5es|bus service|4line	bus|lijnbus|touringcar|buslijn|autocar|4bus|busdienst|touringcars
bunderground|subway|metro|5 station|6line	metro|5station|ondergrondse|metrolijn|5stel|noord-zuidlijn
bticket|6s|fare|4s|single ticket|return ticket	kaartje|vervoerbewijs|treinkaartje|ticket|ritprijs|enkeltje|retourtje|6
bjourney|7s|trip|4s|ride|4s	reis|3zen|rit|tocht|5en|trip
9route|5s|itinerary|road map	route|traject|reisroute|wegenkaart|parcours
9navigation|satnav|gps|navigation system	navigatie|9systeem|gps|tomtom|navigatieapparaat
aaeroplane|airplane|plane|5s|aircraft|3liner|jet	vliegtuig|passagiersvliegtuig|verkeersvliegtuig|straalvliegtuig|vliegmachine
chelicopter|As|chopper	helikopter|4|wentelwiek
cdrone|unmanned aircraft	drone|onbemand vliegtuig|9toestel
bairport|3field|aerodrome	luchthaven|vliegveld|5basis
afly|2ies|2ew|2own|2ying|2ight|6s	vliegen|5t|2oog|3gen|gevlogen|vlucht|6en|2iegreis
9landed|4ing|7s|touch down|5ed down|emergency landing	landt|4de|geland|landing|noodlanding|voorzorgslanding
dplane crash|air crash|4disaster|crashed|5 landing	vliegtuigongeluk|5ramp|5tuigcrash|neerstorten|vliegtuigramp|9ongeval
cpilot|5s|co-pilot|captain|airman|aviator	piloot|4ten|copiloot|gezagvoerder|vlieger|6nier|verkeersvlieger
9ship|4s|vessel|boat	schip|3epen|vaartuig|boot|2ten|zeeschip|bootje
9port|harbour|7s|5r|seaport	haven|zeehaven|havenstad|5gebied
8load|4s|4ed|4ing|unload|6ing	laden|lossen|gelost|lost|inladen|uitladen|laden en lossen|overslag|4laden
atransshipment|5hipment|terminal	overslag|8bedrijf|terminal|containerterminal
acontainer|9s|crate|5s|pallet	container|9s|zeecontainer|krat|pallet|kist
9freight|cargo|5es|freightage|consignment|shipment	vracht|6en|lading|zending|7en|scheepslading|vrachtgoed
acaptain|skipper|ship's captain|skippers	kapitein|8s|schipper|gezagvoerder|scheepskapitein
ccrew|4s|4 member|Bs|on board|aboard	bemanning|9en|9slid|Beden|aan boord|opvarenden
cleak|4ing|4age	lek|3ken|3t|4e|gelekt|lekkage|7s
clighthouse|buoy|beacon	vuurtoren|boei|baken|5s|vuurtorenwachter
9canal|waterway|fairway|shipping lane	vaarweg|7en|waterweg|vaargeul|gracht|vaarroute
8logistics|8|8s centre|distribution centre|C	logistiek|distributiecentrum|B|Bcentra|bevoorrading|9en
7warehouse|9s|storage|4e|5d|depot|storehouse	magazijn|8en|pakhuis|6zen|opslag|5an|2geslagen|2slagplaats|depot|opslagloods
7send|ship|4ped|dispatch|8ed	verzenden|4onden|4endt|7ing|opsturen|2gestuurd|versturen|6urd|4cheping|7ept
9energy|5ies|5y sector|8upply	energie|7sector|7voorziening|5etisch
denergy consumption|power consumption|electricity consumption|fuel consumption|energy use	energieverbruik|stroomverbruik|elektriciteitsverbruik|energiegebruik|brandstofverbruik|gasverbruik
9sustainable|9ility|9ly|green	duurzaam|6me|6amheid|groen|5e|verduurzaamd
cfuel|4 oil|heating oil	brandstof|stookolie|huisbrandolie|mazout
boil|crude oil|petroleum|crude	olie|ruwe olie|aardolie|petroleum
apetrol|gasoline|unleaded	benzine|loodvrije benzine|superbenzine|naft
bpipeline|gas pipeline|oil pipeline	pijpleiding|Ben|gasleiding|3pijpleiding|oliepijplijn|pijplijn|gaspijp
8electricity|8|8al|power|electric power	elektriciteit|7sch|stroom
acable|wire|4s|3ing|undersea cable	kabel|draad|bedrading|zeekabel|onderzeese kabel|snoer
anuclear energy|8power|atomic energy|nuclear	kernenergie|atoomenergie|nucleair|kernstroom
dnuclear waste|radioactive waste|4ation|4oactive	kernafval|radioactief afval|straling|radioactief|nucleair afval
cheating|central heating|heater|radiator|heated	verwarming|cv|verwarmen|radiator|kachel|stoken
bmeter|5s|smart meter|meter reading|gas meter	meter|5s|slimme meter|meterstand|gasmeter|meterkast|teller
bemission|8s|3t|4s|4ted	uitstoot|emissie|7s|uitstoten|stoot uit|uitgestoten
ccarbon dioxide|co2|carbon emissions|7footprint	koolstofdioxide|4dioxide|co2|3-uitstoot|4voetafdruk|koolstofuitstoot|broeikasgas
8wells|pump|water pump	put|3ten|waterput|pomp|waterpomp
csewer|5s|3age|3erage|drains|sewage system	riool|3len|5ring|3olwater|afvalwater|rioolstelsel|3leringen
awaste|rubbish|garbage|refuse|household waste	afval|vuilnis|huisvuil|restafval|huishoudelijk afval|vuil|afvalstoffen
brecycle|6able|2use	recyclen|7ren|gerecycled|9erd|recycling|hergebruik|recyclebaar|kringloop
8house|2me|dwelling|8s|residence	huis|woning|2onhuis|thuis|onderkomen|woonst
aflat|4s|apartment|condo|studio	flat|appartement|etagewoning|studio|flatje
9real estate|property|2emises|immovable property	vastgoed|onroerend goed|pand|onroerende goederen|huizenbezit|immobiliën
7owner|5ship|4d|3s|proprietor	eigenaar|5dom|bezitten|5|5ter|eigenares|in eigendom
aroom|rented room|student room|8housing|8accommodation|bedsit	kamer|studentenkamer|kot|kamerhuur|studentenhuis|9flat|9woning
cneighbour|7r|2xt door	buur|4man|4vrouw|naaste buren
aresident|8s|inhabitant|As|occupant|local resident|5s	bewoner|7s|inwoner|7s|omwonende|buurtbewoner
9live|4s|4d|3ing|reside|dwell	wonen|gewoond|woonachtig|verblijven|7ft
7address|postcode|zip code|house number	adres|postcode|huisnummer|woonplaats|4adres
aconstruction|C industry|building industry|9sector|9trade	bouw|4sector|4nijverheid|4wereld|woningbouw
7build|4t|4ding|construct	bouwen|4t|4de|gebouwd|aanbouwen|optrekken|2getrokken
8building|8s|edifice|premises	gebouw|bouwwerk|8en|pand
cconstruction company|building contractor|contractor|As|builder	bouwbedrijf|aannemer|8s|bouwonderneming|4er|4heer
9architect|9ure|Bal	architect|9uur|bouwkunst|7dig|architectenbureau|bouwmeester
bpainter|house painter|decorator|paint|5ing	schilder|huisschilder|schilders|verven|3ft|schilderen|8werk|verf
atiler|4|floor tiles|roof tile|9s	tegelzetter|5|vloertegel|dakpan|tegelvloer
creconstruction|2building|2construct	wederopbouw|heropbouw|3bouw|reconstructie
9under construction|being built|completion|7ed	in aanbouw|oplevering|2geleverd|voltooid|7ing|afgewerkt
bconcrete|reinforced concrete|cement|mortar|concrete mixer	beton|gewapend beton|cement|mortel|betonmolen|5rot
bbrick|5s|stone|paving stone	baksteen|6nen|steen|2raatsteen|bakstenen muur|kei
bwall|load-bearing wall|facade|2çade	muur|wand|gevel|draagmuur|voorgevel
9floor|5s|storey|6s|first floor|upstairs	verdieping|etage|5s|vloer|begane grond|gelijkvloers|bovenverdieping
7stairs|5case|5well	trap|4pen|7huis|4trede|2eden|2appenhal
blift|4s|elevator|8s|escalator|9s	lift|4en|roltrap|personenlift|goederenlift
adoor|front door|doorway|gate|4s	deur|voordeur|poort|deuropening|achterdeur
7window|6s|6 pane|shutters|windowsill	raam|2men|venster|7s|ruit|luiken|vensterbank
7lock|key|3s|locksmith|bolt	slot|4en|2eutel|2otenmaker|grendel
bgarden|yard|backyard|lawn	tuin|achtertuin|gazon|voortuin|erf
cfence|4ing|hedge|railing	hek|3ken|3werk|omheining|afrastering|heg|schutting|leuning|haag
bcollapse|8s|cave in|4d in	instorten|stort in|instorting|bezwijken|4eken|inzakken
9land|ground|landowner|4 ownership|2rge landowner	grond|5en|land|grondbezit|landeigenaar|grootgrondbezit
9city|town|municipal|urban	stad|2eden|5lijk|2ads|4je|6s
bcapital|7 city	hoofdstad|7eden|Alijk
9district|8s|neighbourhood|Ds|7rhood|quarter|borough	wijk|4en|buurt|5en|stadsdeel|7len|5wijk|deelgemeente
dvillage|hamlet|villager	dorp|gehucht|dorpeling|4sbewoners|4je
bmunicipality|local authority|6council|borough council	gemeente|8lijk|Ce|8bestuur
bpark|city park|playground|green space	park|stadspark|speeltuin|5plaats|groenvoorziening|plantsoen
abench|5es|street furniture|lamp post|street lamp|8ighting	bankje|6s|straatmeubilair|lantaarnpaal|straatlantaarn|6verlichting|lantaarnpalen
ainfrastructure|Dal|public works	infrastructuur|Creel|Curwerken|openbare werken|rijkswaterstaat
bbridge|suspension bridge|drawbridge|footbridge	brug|hangbrug|ophaalbrug|voetgangersbrug|loopbrug|bruggetje
ctunnel|6 tube|7boring machine	tunnel|6buis|7oormachine|7uizen
7accessible|8ility|reachable|wheelchair accessible|access	bereikbaar|Aheid|toegankelijk|Cheid|rolstoeltoegankelijk|toegang
bagriculture|Aal|farming|agrarian|3icultural sector	landbouw|agrarisch|9e|landbouwsector|boerenbedrijf|akkerbouw|agrarische sector
6field|5s|paddock|acre	akker|veld|4en|4je|akkerland
dgraze	grazen|begrazing|6en
bsow|3s|3ed|3n|3ing|seed	zaaien|4t|3d|3igoed|ingezaaid|zaaide
9plant|5s|5ed|5ing|5ation	planten|5|geplant|aanplanten|8|3geplant|plantage|beplanting
aharvest|7ing|reap|crop	oogst|5en|5te|gewas|5sen|binnenhalen
cpotato|6 harvest|seed potatoes|potato farmer	aardappel|pootaardappelen|aardappeloogst|patatten|aardappelboer
cvegetable|greens|vegetable grower|Barden	groente|7teler|moestuin|tuinbouwgewas|groententeelt|7tuin
cfruit|orchard|fruit grower|Cs|6picker	fruit|boomgaard|fruitteler|7elt|5plukker|vrucht
cflowers|cut flowers|flower auction|3riculture|ornamental plants	bloemen|snijbloemen|bloemenveiling|sierteelt|bloementeelt|5|potplanten
ccow|dairy cow|calf|3ves|heifer	koe|3ien|melkkoe|kalf|3veren|vaars|melkkoeien
bsheep|lamb|ewe|ram	schaap|lam|3meren|ooi|ram|schaapskudde|lammetjes
dveterinarian|3|3erinary	dierenarts|veearts|7en|2terinair
asoil|fertile|7 soil|infertile|topsoil|barren	bodem|vruchtbaar|8re grond|onvruchtbaar|teelaarde|akkergrond
cfishing|4ery|4ing industry|8sector	visserij|3vangst|3sen|5ctor|5rijsector|zeevisserij
bfish|4ed|go fishing|angling|fishing rod	vissen|3t|hengel|vis|hengelsport|vishengel
afishing net|nets|3|trawl net|pulse fishing	visnet|6ten|net|3ten|sleepnet|pulsvisserij|sleepnetten
dfish farm|9ing|aquaculture|farmed fish|hatchery	viskwekerij|Ben|3teelt|aquacultuur|kweekvis|viskweek|gekweekte vis
cforestry|6er|8s|6 ranger|gamekeeper|ranger	bosbouw|3wachter|houtvester|bosbeheer|jachtopziener|parkwachter|staatsbosbeheer
7post office|Bs|4al service|mail|post|royal mail	postkantoor|9ren|4erijen|4|4bedrijf|4agentschap|4nl|bpost|postdienst
9letter|6s|registered letter|correspondence|by post	brief|aangetekende brief|briefwisseling|correspondentie|per post|aangetekend
cpostage stamp|stamp|envelope|postcard	postzegel|envelop|7pen|ansichtkaart|briefkaart|prentkaart|omslag
bletterbox|mailbox|post box|4box|pillar box|po box	brievenbus|Asen|postbus|antwoordnummer
6parcel|2ckage|2rcel delivery|2cket	pakket|3je|postpakket|pakketbezorging|6dienst|poststuk
7telephone|phone|5 call|call|ring up|telephones	telefoon|8s|6neren|bellen|3de|opbellen|telefoontje|8gesprek
9telecom|7munications|4phone company|network operator|mobile operator|provider	telecom|7municatie|4foonmaatschappij|4combedrijf|7provider|aanbieder|telecomoperator|provider
abroadband|fibre optic|3er optic|internet connection|9provider|wi-fi	breedband|glasvezel|9kabel|internetverbinding|8aanbieder|8provider|wifi|glasvezelnetwerk
btelephone operator|switchboard|B operator|call centre|9er|helpdesk	telefonist|6oncentrale|callcenter|helpdesk|klantenservice|belcentrum|callcentermedewerker
dcustomer service|Gs|after-sales service|service desk|customer-friendly	klantenservice|7dienst|servicebalie|klantvriendelijk|5gericht
ctelegraph|7m|8s|7ph operator|wire	telegraaf|7m|8men|7fist|7afkantoor
7apply for|request|application form|form	aanvragen|vraagt aan|aangevraagd|3vraag|8formulier|formulier
9contribution|Cs|social contributions	bijdrage|8n|premie|afdracht|volksverzekeringen
8disability|9ies|handicapped|8	gehandicapt|handicap|invalide|7iteit|beperking|mensen met een beperking|mindervalide
avolunteer|9s|9ing|6ary work|9|unpaid work	vrijwilliger|Cs|Dwerk|A|onbetaald werk|vrijwilligster
aelderly|the elderly|old people|senior citizen|Es|6s	ouderen|bejaard|7en|senioren|oudere|vijfenzestigplusser|bejaarde
cretire|6ment|5ing|stop working	met pensioen gaan|gepensioneerd|pensionering|met pensioen|gaat met pensioen|stoppen met werken
dfamine|hunger|starvation|5ing|malnutrition|undernourished	hongersnood|6|uithongering|verhongeren|ondervoeding|9|hongersnoden
9development aid|foreign aid|aid|development cooperation|relief aid	ontwikkelingshulp|Dsamenwerking|hulp|noodhulp|hulpgelden
7organisation|6zation|6sational	organisatie|9orisch
7institution|8e|9s|establishment	instelling|4ituut|7ten
9association|club|federation	vereniging|bond|club|genootschap|federatie|verbond
9foundation|charitable trust	stichting|fonds
bnon-profit|2t-for-profit|2nprofit organisation	zonder winstoogmerk|non-profit|Aorganisatie|vzw|vereniging zonder winstoogmerk
bcommittee|5ssion|working group|task force	comité|3missie|9s|werkgroep|taskforce
8authority|8ies|agency|5ies|watchdog|regulator	autoriteit|Aen|instantie|9s|agentschap|toezichthouder|waakhond|overheidsdienst
9inspection|7or|7ed|7orate	inspectie|9s|7eur|As|8ren|geïnspecteerd|keuring
9civil servant|Ds|public servant|government official|official|8s|civil service	ambtenaar|7ren|rijksambtenaar|overheidsfunctionaris|functionaris|ambtenarij|overheidsdienaar
7department|As|ministry|7ies|division	afdeling|ministerie|departement|Ben
8register|6ration|population register|registry office	inschrijven|2geschreven|registreren|7atie|bevolkingsregister|burgerlijke stand
8member|6ship|A fee|6 organisation	lid|leden|lidmaatschap|contributie|lidgeld|ledenaantal
8join|become a member|affiliated	lid worden|toetreden|aansluiten|3gesloten|zich aansluiten|lid geworden|toegetreden
9statistics|9|9al|Bly|9ian	statistiek|8sch|Be|8cus
5figure|data|numbers	cijfers|gegevens|data|getallen|cijfermateriaal
7number|6s|digit|numeral	getal|5len|cijfer|6s|nummer
6quantity|amount of|volume	hoeveelheid|aantal|kwantiteit|volume
6number of|the number of	aantal|6len|het aantal
apopulation|As|number of inhabitants|population growth|overpopulation	bevolking|9en|inwonertal|7saantal|bevolkingsgroei|overbevolking|bevolkingsaantal
bdeath rate|mortality|9 rate|death toll|excess mortality	sterftecijfer|7|dodental|oversterfte|mortaliteit|dodencijfer
9survey|poll|opinion poll|questionnaire|respondents	enquête|7s|peiling|opiniepeiling|vragenlijst|ondervraagden|respondenten|bevraging
asample|random sample|sampling|representative sample	steekproef|9ven|9fsgewijs|representatieve steekproef
8average|on average|mean|averaged	gemiddelde|An|9|9es|doorsnee
7majority|7ies|most|the majority of|most of	meerderheid|9den|de meeste|merendeel|het grootste deel|meeste|overgrote deel
8maximum|at most|no more than|up to|ceiling	maximum|5aal|hoogstens|ten hoogste|niet meer dan|maxima|tot wel|hooguit
8minimum|at least|no less than|a minimum of	minimum|5aal|3stens|ten minste|3minste|niet minder dan|op zijn minst
6more than|over|above|exceeding|in excess of	meer dan|ruim|boven|hoger dan|over de
7less than|fewer than|under|below	minder dan|onder|beneden|lager dan
9nearly|almost|just under|close to|not quite	bijna|haast|nagenoeg|vrijwel|net geen|krap|schier
5about|approximately|roughly|around|circa|an estimated	ongeveer|circa|rond|zo'n|2wat|naar schatting|pakweg
9exactly|precisely|exact	precies|exact|5e|juist
9estimate|8s|8d|7ion	schatten|7|geschat|schatting|9en|naar schatting|raming|geraamd
aforecast|projection|3gnosis|2edicted growth	voorspelling|Cen|prognose|raming|vooruitzicht
btrend|tendency|upward trend|downward trend	trend|tendens|stijgende lijn|dalende lijn|neerwaartse trend
7graph|chart|5s|table|diagram|curve	grafiek|tabel|diagram|curve|schema
8record|6s|6 high|all-time high|record-breaking	record|6s|6hoogte|hoogste ooit|recordaantal|historisch hoog|hoogterecord
8increase|8s|8d|7ing|rise|4s|rose|risen|3ing|go up	stijgen|2eeg|gestegen|stijging|8en|toenemen|neemt toe|nam toe|toegenomen|3name|oplopen
8decrease|8s|3line|7d|fall|4s|fell|fallen|dropped|go down	dalen|2alt|4de|gedaald|daling|6en|afnemen|neemt af|afgenomen|2name|teruglopen|7op
adouble|6d|6s|5ing|twofold|2ice as much	verdubbelen|9t|9de|9ing|dubbel|tweemaal zoveel|4 keer zoveel
ctriple|threefold|treble|three times	verdrievoudigen|drievoudig|4maal|4 keer|verdrievoudiging|drievoud
8reduce|5ing|5tion|9s|lower|5ed	verminderen|9t|9de|A|9ing|3lagen|6ing|terugbrengen|5dringen|reductie
9raise|put up|hike|4d	verhogen|5ogd|5ging|9en|optrekken|2getrokken|2schroeven
9stabilise|9d|7ze|4le|4ility|level off|remain steady	stabiliseren|9ert|gestabiliseerd|stabiel|5liteit|7satie|afvlakken
cfluctuate|8ion|volatile|7ity|swing	schommelen|8t|8ing|fluctueren|6aties|volatiel|beweeglijk|volatiliteit
aunchanged|remain the same|constant|no change	ongewijzigd|2veranderd|gelijk gebleven|hetzelfde gebleven|constant
9difference|gap|discrepancy|2ffer	verschil|8len|kloof|discrepantie|kloven
9equal|5s|5ly|the same amount	gelijk|6e|evenveel|4 veel|net zo veel|dezelfde hoeveelheid
aproportion|As|Aal|Cly|ratio|5s|in relation to	verhouding|Aen|evenredig|naar verhouding|ratio|verhoudingsgewijs|in verhouding tot
6share|portion|part|proportion of	aandeel|deel|2len|gedeelte|part|portie
8total|5s|5led|in total|overall|altogether|sum total	totaal|4le|6n|in totaal|opgeteld|totaalbedrag|in het totaal
8amount|6s|sum|3s	bedrag|6en|som|3men|geldbedrag|4som
9per cent|3cent|7age|As|A point|Gs	procent|percent|7age|procentpunt|Ben|pct
azero|nought|nil|naught	nul|3len|nihil
2one|single|a single	één|een|enkel|5e|eentje
6two|pair|couple|both	twee|paar|tweetal|beide|duo|koppel
8three|trio	drie|4tal|trio
9four	vier|4tal
afive	vijf|4tal
bsix	zes|3tal
bseven	zeven|5tal
beight	acht|4tal
cnine	negen|5tal
cten	tien|4tal
chundred|a hundred|one hundred|hundreds|8 of	honderd|7en|7tal|een honderdtal
bthousand|a thousand|one thousand|thousands|9 of	duizend|7en|7tal
amillion|one million|millions of	miljoen|één miljoen|een miljoen
bbillion|bn|thousand million	miljard|mld
cdozens|6 of|scores of|tens of	tientallen|tal van|meerdere tientallen
6a couple of|2few|several|a handful|2number of	een paar|enkele|een handvol|verscheidene|een aantal|verschillende
7many|numerous|a lot of|lots of|plenty of|countless	veel|2le|talrijk|7e|een heleboel|5oop|talloze|ontelbare|tal van|massa's
8few|little|hardly any|scarcely any	weinig|6e|nauwelijks|amper|vrijwel geen
9enough|sufficient|Aly|adequate	genoeg|voldoende|toereikend|Ae
ainsufficient|not enough|inadequate|too little|insufficiently	onvoldoende|niet genoeg|ontoereikend|te weinig|niet toereikend
atoo much|5any|excessive|6	te veel|2veel|overmatig|buitensporig|overtollig|4maat
4all|every|each|everyone|entire|whole	alle|4s|elk|3e|ieder|5een|hele|gehele
5none|2 one|2body|2t one|3hing	geen|4 enkele|niemand|3ts|geen een
7first|5ly	eerste|5|ten eerste
8second|6ly	tweede|ten tweede
athird|5ly	derde|ten derde
cfourth	vierde|ten vierde
cfifth	vijfde
dsixth	zesde
7last|final|ultimate|lastly|the last one	laatste|allerlaatste|ten slotte|als laatste|uiteindelijk
8once|2e time|a single time	een keer|3maal|één keer|een maal
atwice|2o times|double	twee keer|4maal|dubbel|twee maal
bhalf|3ves|one half|half of|fifty percent	half|3ve|helft|de helft|helften|een half
aone third|a third|third|two thirds|thirds	een derde|3derde|derde deel|twee derde|4derde|derden
bdecimal|7 point	decimaal
8even number|odd number|3	even getal|oneven getal|6|even
9count|5s|5ed|5ing	tellen|3t|3de|geteld|telling|7en
8calculate|9d|8ion|compute|work out	berekenen|7de|7ing|uitrekenen|rekenen|becijferen
bcalculator|pocket calculator|arithmetic|sums	rekenmachine|zakrekenmachine|rekenen|5kunde|5som
6add up|3ition|sum up|plus	optellen|2geteld|telt op|optelling|5som|plus|bij elkaar optellen
bsubtract|8ion|minus|deduct	aftrekken|trekt af|afgetrokken|2trekking|min|aftreksom
8multiply|7ication|times	vermenigvuldigen|Eing|keer|maal
7divide|6d|4sion|split|share out	gedeeld|deling|verdelen|5eld|splitsen
9unit|4 of measurement	eenheid|5den|meeteenheid|maateenheid
8measure|7s|7d|6ing|6ement|Bs	meten|2et|gemeten|meting|maat|2ten|opmeten|afmeting
8size|dimension|9s	maat|2ten|grootte|afmeting|8en|formaat|omvang
8length|6s|long|lengthwise	lengte|6s|lang
9width|5s|3e|breadth|2oad	breedte|7s|5
8height|6s|high|tall	hoogte|4
adepth|2ep	diepte|4
cthickness|5	dikte|5s|3|3ke
9weight|6s|5|5s|5ed|heavy	gewicht|7en|wegen|2egt|woog|zwaar|3re
7distance|far|away	afstand|ver|3wijderd
8area|surface area|7	oppervlakte|9|9tes|9ken
7capacity|volume|content|7s	inhoud|volume|capaciteit|inhoudsmaat
cmillimetre|8er|8res|mm	millimeter|As|mm
ccentimetre|8er|8res|cm	centimeter|As|cm
bmetre|3er|3res|3ers	meter|5s
ckilometre|7er|km	kilometer|km
cfoot|feet|ft	voet|4en
7pound|lb|2s|ounce|5s	pond|half pond
adegree|6s|7 celsius|centigrade|fahrenheit	graad|3den|6 celsius|celsius|fahrenheit
9per hour|hourly|an hour|per day|a day|daily	per uur|uurlijks|per dag|dagelijks
9per month|monthly|a month|per week|weekly|a week	per maand|maandelijks|per week|wekelijks
aper year|yearly|annual|6ly|per annum|a year	per jaar|jaarlijks|op jaarbasis
6worth|value|5s|5d|4able|worthless	waard|5en|6vol|ter waarde van|waardeloos
aprofession|occupation|As|vocation	beroep|6en|ambacht|vakgebied|beroepsgroep|roeping
9professional|Cly|expert|specialist	professioneel|vakman|beroepskracht|deskundige|An|specialist|beroepsmatig|vakmensen
8teacher|schoolteacher|6master|7istress	leraar|4res|2erkracht|onderwijzer|Bes|Bs|docent|juf|meester
cprofessor|lecturer|8s	hoogleraar|professor|docent|universitair docent|lector
9scientist|researcher|scholar	wetenschapper|onderzoeker|Bs|9ster|geleerde|vorser
dnurse|5s|4ing staff|male nurse	verpleegkundige|8ster|6ger|9s|6egsters|zuster
adoctor|physician|9s|medic	arts|dokter|geneesheer|8ren|medicus
bgeneral practitioner|gp|family doctor	huisarts|4dokter
dpsychologist|5iatrist|therapist	psycholoog|5iater|therapeut
dfirefighter|Bs|4man|5en|4 brigade|5department	brandweerman|Cnen|9lieden|9|spuitgast|brandweerkorps
apolice officer|6man|7en|6woman|cop|3s	politieagent|agenten|politieman|8ensen|7vrouw|agente
asoldier|serviceman|military personnel|troops	soldaat|5ten|militair|8en|krijgsman|troepen
blawyer|attorney|solicitor|barrister|counsel	advocaat|raadsman|5lieden|jurist|6en|raadsvrouw
ajudge|5s|magistrate|As	rechter|7s|magistraat
bjournalist|reporter|correspondent	journalist|verslaggever|correspondent|reporter|journaliste
8editor|6-in-chief|6ial staff|subeditor	redacteur|hoofdredacteur|redactie|eindredacteur|redactrice
bpublisher|7ing house	uitgever|8ij
ctranslator|As|interpreter	vertaler|8s|tolk|vertaalster
9writer|author|6s|novelist	schrijver|auteur|schrijfster|romanschrijver
cphotographer|Cs|cameraman|press photographer	fotograaf|7fen|cameraman|persfotograaf|fotografe
cactor|3ress|performer	acteur|3rice|toneelspeler|9elster
bartist|sculptor|painter	kunstenaar|8res|beeldhouwer|kunstschilder|artiest
8designer|graphic designer|design	ontwerper|vormgever|9s|grafisch ontwerper|ontwerpen|7ster
apriest|clergyman|vicar|pastor|2rish priest	priester|pastoor|dominee|predikant|kapelaan|dominees
9programmer|software developer|9engineer|coder	programmeur|softwareontwikkelaar|Ks
bcomputer scientist|it specialist|3worker|system administrator|ict sector	informaticus|Ai|it'er|ict'er|systeembeheerder|automatiseerder|it-specialist|ict-sector
bconsultant|As|adviser|5or|consultancy|7ing firm	consultant|adviseur|4esbureau|raadgever|organisatieadviseur
banalyst|7s|market analyst	analist|7en|marktanalist|beursanalist|analiste
aproject manager|8leader|coordinator|Bs	projectleider|7manager|coördinator|Ben
8archivist|librarian|9s|archive|library	archivaris|bibliothecaris|Cesse|archief|bibliotheek|9carissen
ccurator|museum director|conservator|restorer	conservator|museumdirecteur|restaurator|curator|conservatoren
9guide|5s|tour guide|4ist guide|museum guide	gids|reisleider|rondleider|stadsgids|reisgids
8administrator|Bive assistant|E|clerk	administrateur|Bief medewerker|E|bestuurder|2heerder
7manage|administer|Aed|8ration|stewardship	beheren|4erd|6|administratie|bewind
cmanagement trainee|junior|senior|work experience	trainee|junior|senior|werkervaring|ervaringsjaren
9job title|rank|4s|grade|hierarchy	functietitel|rang|graad|hiërarchie|functienaam
8replace|7ment|Bs|substitute	vervangen|9 door|7ing|invaller|vervangers
7duty|3ies|task|responsibility|Dies|assignment	taak|2ken|plicht|6en|verantwoordelijkheid|Iden|takenpakket
brestaurant|8teur|eatery|diner|bistro	restaurant|Ahouder|eethuis|3café|bistro|eettent|restaurateur
9pub|bar|café|3e|tavern|inn	café|kroeg|bar|herberg|taverne
chotel|5ier|5 owner|guest house|bed and breakfast|boarding house	hotel|5ier|5eigenaar|pension|gastenverblijf|hotelhouder
ctourism|6t|holidaymaker|Cs|tourist industry	toerisme|6t|vakantieganger|Es|toeristisch|7enindustrie
8menu	menu|4kaart|dagschotel|menu's|spijskaart
8reservation|booking|4|4ed	reservering|boeken|geboekt|boeking|reserveren|gereserveerd
cfully booked|4 house|occupied|5ancy rate|vacancy	volgeboekt|uitverkocht|volzet|bezettingsgraad|5
ccasino|6s|gambling|5er|6|bet|bookmaker	casino|gokken|5r|3t|3hal|weddenschap|bookmaker|kansspel|8en
7artificial intelligence|ai|algorithm|9s	kunstmatige intelligentie|artificiële intelligentie|ai|algoritme|9n
8digital economy|7isation|5isation|5al	digitale economie|7isering|Ben|6al
7data centre|9er|server|cloud	datacenter|8rum|server|cloud
6service|7 provider|rendering services	dienst|6verlener|Es|Cing
bsector|industry sector	sector|bedrijfstak|Bken|branche
9barter|exchange|traded for	ruilhandel|4en|geruild|ruilt|4|inruilen|omruilen
8allocate|7ion|earmark|set aside	toewijzen|3gewezen|uittrekken|3getrokken|bestemmen|vrijmaken|geoormerkt|vrijgemaakt
bdisadvantage|drawback|downside|detrimental	nadeel|4lig|keerzijde|schaduwzijde
9advantage|benefit|7s|6cial|advantageous	voordeel|6lig|gunstig|baat|profijt|ten gunste van
breward|award money	beloning|8en|5en|4ont|uitgeloofd
aroyalties|copyright|9s|licence fee	royalty's|auteursrecht|licentievergoeding
cskimming|phishing|bank fraud|online fraud|identity fraud|money mule	skimmen|phishing|bankfraude|internetfraude|identiteitsfraude|geldezel|bankhelpdeskfraude|helpdeskfraude
8damage|6s|6d|material damage|loss	schade|beschadigd|schadebedrag|materiële schade|beschadiging|schadepost
bdeadline|8s|time limit|final date	deadline|8s|uiterste datum|termijn|sluitingsdatum|uiterlijk op
bon time|punctual|8ity|in time	op tijd|stipt|5heid|tijdig|punctueel|6aliteit
btoo late|late|overdue|belated	te laat|laattijdig|verlaat|over tijd|te late
7schedule|planning|4	planning|5en|gepland|schema|ingepland|gepland staan
8introduction|launch|roll out	invoering|lanceren|6ing|introductie|uitrollen
8regulate|7ion|As|rules	reguleren|7ing|3elgeving|5s|voorschriften
8restrict|8ion|limit|5ed|5s|curb	beperken|6t|6ing|9en|limiet|inperken|limieten
7mandatory|compulsory|obligatory|required|obligation|As|5e	verplicht|9e|9ing|Cen|9en|dwingend|bindend
7offer|bid	bod|bieden|4t|geboden|aanbod|4ieden|3geboden|biedingen|7
9proposal|6e|7d	voorstel|8len|stelt voor|voorgesteld|stelde voor
ademand|6s|union demands|wage demand	eis|3en|3t|looneis|geëist
cconcession|2mpromise|meet halfway	concessie|2mpromis|toegeving
dmediation|6or|6e|arbitration|8or	bemiddeling|8aar|8en|arbitrage|5er|verzoeningsprocedure
aconsultation|7|deliberation|9e	overleg|7gen|7t|beraad|raadplegen|inspraak|beraadslagen
cdemonstration|Ae|protest march|demonstrators	betoging|5ers|6n|demonstratie|8eren|protestmars|manifestatie|vakbondsbetoging
8factory occupation|sit-in|blockade|8d|5	bedrijfsbezetting|fabrieksbezetting|bezetting|blokkade|5eren|geblokkeerd|wegblokkade|blokkades
dmanual labour|7worker|physical work|handwork|by hand	handarbeid|4werk|4enarbeid|lichamelijk werk|met de hand
9experienced|A|work experience|inexperienced	ervaren|5ing|werkervaring|onervaren|beroepservaring
8qualification|Ds|7ed|diploma|certificate|7ed	kwalificatie|Cs|gekwalificeerd|diploma|getuigschrift|2diplomeerd|bevoegd|certificaat|gecertificeerd
9skill|competence|As|expertise	vaardigheid|bekwaamheid|competentie|Bs|bekwaam|kunde|deskundigheid
7oversee|supervise|8ion|monitor|7ed	toezicht houden|houdt toezicht|toezicht|superviseren|controleren|gecontroleerd|monitoren
8performance review|appraisal interview|evaluation|target|6s	functioneringsgesprek|beoordelingsgesprek|evaluatie|doelstelling|streefcijfer|targets
5file|dossier|7s|2cument|archive	dossier|bestand|documenten|stukken|archief|map
aconference|3gress|3vention|seminar|conference centre	conferentie|3gres|7sen|seminarie|congrescentrum|symposium
8operate	exploiteren|7atie|8nt|uitbaten|7r
bbottle|jar|bottled|5ing plant	fles|pot|3ten|gebotteld|bottelarij|flesje
badditive|preservative|colouring|e-number|ingredients	additief|conserveermiddel|kleurstof|e-nummer|ingrediënt
bbrand awareness|logo|4s|trade mark|house style	merkbekendheid|naamsbekendheid|logo|4's|beeldmerk|huisstijl|embleem
bneon sign|shop sign|signboard|advertising sign|banner	lichtreclame|neonreclame|uithangbord|spandoek|reclamebord|banner
8switch on|turn on|switched on	aanzetten|zet aan|inschakelen|aandoen
8switch off|turn off|switched off|shut off	uitzetten|zet uit|uitgezet|3schakelen|3doen
dcandle|oil lamp|gas lamp|torch|flashlight	kaars|olielamp|gaslamp|zaklamp|5ntaarn|petroleumlamp
9parish|county|province|8s|7ial|region|6al	provincie|9s|8aal|regio|5naal|streek|gewest|graafschap
adeparture hall|arrivals hall|gate|boarding pass|9card|terminal	vertrekhal|aankomsthal|gate|instapkaart|terminal|boardingpass
csilver|6 mine|6ware	zilver|6en|6mijn|tafelzilver
csaw|3s|3n|chainsaw	zaag|2gen|kettingzaag
aapple|5 tree	appel|5s|5en|5boom
bpear	peren|5boom
dtomato	tomaat
conion	ui|2en|ajuin
bhorse|foal|mare|stallion	paard|veulen|merrie|hengst
ckitchen|7 fitter	keuken|6bouwer
dliving room|sitting room|lounge	woonkamer|huiskamer|zitkamer
drope maker|4	touwslager|4|4slagerij
8box|cardboard box	doos|kartonnen doos
csand|4s|4pit	zand|4erig|4bak
bwheel|front wheel	wiel|voorwiel|achterwiel
9statue|bust	standbeeld|borstbeeld
ccoach|trainer|7s	coach|trainer|oefenmeester
cvoltage|4	voltage|4|spanning
beconomic indicator|indicator	inkoopmanagersindex|2dicator|conjunctuurindicator
ddrug trade|5dealer|Bs|5trafficking|5lord	drugshandel|5dealer|5handelaar|5baron|5crimineel|5smokkel
amachine operator|process operator|operator	machinebediener|procesoperator|operator|productiemedewerker|lopendebandwerker
9stop|2andstill	stoppen|4t|tot stilstand|stilstaan|7nd
bstandard deviation|correlation|8ed	foutmarge|standaardafwijking|correlatie|samenhang|onzekerheidsmarge
8probability|6le|odds|likelihood|chance|6s	kans|4en|waarschijnlijkheid|kansberekening
9comparison|6e|7d with|in comparison	vergelijking|Cen|9en|6eken|A met|in vergelijking met
aexponential|linear	exponentieel|lineair|exponentiële
astatistically significant|significant|Bly|considerable|By|substantial	significant|aanzienlijk|Be|3merkelijk|fors|behoorlijk|flink|substantieel
7slight|6ly|marginally|a little|minor increase	licht|5jes|iets|een beetje|enigszins|lichte stijging|een fractie
bgradual|7ly|step by step	geleidelijk|Be|stap voor stap|4sgewijs|langzamerhand|beetje bij beetje
8rapid|5ly|quickly|fast	snel|4le|razendsnel
9consist of|7s of|account for|make up|4s up	bestaan uit|6t uit|uitmaken|maakt deel uit van|goed voor|bestond uit
bexceed|surpass|outnumber	overschrijden|8eden|4treffen|6of|4stijgen
7threshold|9s|limit value|norm|standard	drempel|7s|7waarde|grenswaarde|norm|4en|standaard
6range|5s|5 from|between|vary|3ied	variëren|4eert|uiteenlopen|Bd|tussen|liggen tussen
ascale|on a large scale|large-scale|small-scale|massive	schaal|op grote schaal|grootschalig|kleinschalig|massaal
ahuge|enormous|gigantic|colossal|immense|vast	enorm|5e|gigantisch|Ae|reusachtig|kolossaal|immens
8tiny|small|minuscule	klein|5e|piepklein|minuscuul|heel klein|miniem
7large|big|3ger|5st|largest|5r	groot|5ste|3tere
8smallest|6r|lesser|2ast	kleinste|5er|minste|geringste
5extra|additional|Aly|more of|further	extra|bijkomend|9e|aanvullend|additioneel|meer
5remaining|6der|the rest|left over|4over	resterend|4|4ant|overgebleven|4ige
6single-handedly|alone|on its own|by oneself	in zijn eentje|op eigen kracht|9houtje
8together|jointly|combined|2llectively|joint	samen|gezamenlijk|Be|2combineerd|collectief|met elkaar|tezamen
8one by one|4at a time|individually|A	een voor een|één voor één|stuk voor stuk|individueel|afzonderlijk
cdecade|6s|ten years	decennium|7a|tien jaar|4tallen jaren
ccentury|hundred years	eeuw|honderd jaar|eeuwenlang
dfortnight|two weeks|fortnightly	twee weken|veertien dagen|tweewekelijks
afour-digit number|serial number|reference number|phone number|account code	volgnummer|serienummer|telefoonnummer|referentienummer
aage|3d|year-old|4s old|of age	leeftijd|jarige|2ar oud|leeftijden|op de leeftijd van
6per unit|apiece|each|per item	per stuk|stuk|elk|per eenheid
blion's share|bulk|the bulk of|greater part	leeuwendeel|het gros|grootste deel|bulk
7computer|pc|desktop	computer|pc|2's
9laptop|6s	laptop|6s|draagbare computer
9printer|5 out	printer|6n|uitprinten|afdrukken
7typewriter|As|3ing	schrijfmachine|typemachine|4n|tikken
aphotocopier|8y|8ies|copies	kopieerapparaat|fotokopie|kopie|5ën
`;
