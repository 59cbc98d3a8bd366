// Corrections to what counting finds, made by reading its reports.
import { ADJECTIVE, NOUN, WHOLE } from '../../../src/text/morphology/lexicon.js';

const list = (...words: string[]): Set<string> => new Set(words.join(' ').split(/\s+/u).filter((word) => word !== ''));

/** Words that are no noun, verb or adjective, however often they follow an article; never a part of a compound. */
const functionWords = list(`
aan aangaande aangezien aldaar aldus alhoewel alleen allemaal allen aller allerlei als alsmede alsnog alsof alsook althans altijd altoos alweer anders andere anderen ander anderzijds beide beiden
ben bent beneden bij bijna bijvoorbeeld binnen binnenkort blijkbaar boven bovenal bovendien buiten daar daaraan daarbij daarbinnen daarboven daarbuiten daardoor daarentegen daarin daarmee
daarna daarnaast daarom daaronder daarop daarover daarheen daartegen daartoe daaruit daarvan daarvandaan daarvoor dan dat de degene degenen den der derhalve dergelijke des desalniettemin desondanks deze
dezelfde die dien dientengevolge diens dikwijls dit doch doorgaans door dus echter eens eenmaal een eer eerder eerst eigenlijk elders elk elke elkaar elkaars en enerzijds enig enige enkel enkele er eraan eraf
erbij erdoor erin erlangs ermee erna ernaar ernaast erom eronder erop erover ertegen ertoe eruit ervan ervandaan ervoor etc evenals eveneens evenmin evenwel evenzeer gauw ge geen geenszins gedurende gelijktijdig gelukkig
genoeg gisteren graag haar hare haast hadden hem hen her heen hier hieraan hierbij hierbinnen hierboven hierbuiten hierdoor hierin hiermee hierna hiernaast hierom hieronder hierop hierover hiertoe hieruit hiervan hiervoor
hij hoe hoeveel hoewel hoezeer hoogstens hun hunne ieder iedere iedereen iemand iets ik immers in inclusief indien ineens inmiddels inzake ja jaarlijks jawel je jegens jij jou jouw juist jullie kortom krachtens
kennelijk laatst langs langzamerhand later liever maar mag me mede mee meer meest meestal men menig mij mijn mijne mijzelf minder minstens misschien mits morgen morgens na naar naarmate naast nabij namelijk namens natuurlijk
net niemand niet niets nimmer noch nochtans nog nogal nogmaals nooit nu nergens nee neen of ofschoon ofwel om omdat omhoog omlaag omstreeks omtrent omver onder onderaan ondanks onderling ondertussen ongeveer
onlangs ons onszelf onverwijld onze ooit ook op opdat openlijk opeens opnieuw opzij over overal overdag overeen overigens overmorgen per plots plotseling pas precies rond rondom reeds samen s sinds sindsdien slechts
soms sommige sommigen spoedig steeds straks tal tamelijk te tegelijk tegelijkertijd tegen tegenover tegenwoordig telkens ten tenminste tenslotte tenzij ter terecht terloops terug terwijl tevens tevoren thans thuis tijdens
toch toe toen toentertijd toenmaals tot totdat trouwens tussen tussendoor uit uiteindelijk uiteraard uitermate uitsluitend uw uwe van vanaf vanavond vandaag vandaan vandaar vanmiddag vanmorgen vannacht vanuit vanwege vaak
vast veel vele velen veeleer verder verre verscheidene ver via vlak vlakbij vol voldoende volgens voor vooraf vooral vooralsnog voorbij voordat voordien voorheen voorlopig voort voortaan voortdurend vooruit vrijwel vroeg waar
waaraan waarbij waarbinnen waarboven waardoor waarheen waarin waarmee waarna waarnaar waarnaast waarom waaronder waarop waarover waarschijnlijk waartegen waartoe waartussen waaruit waarvan waarvandaan waarvoor wanneer want
was wat we weder wederom weer weerszijden wege wegens weinig weinige wel weldra welk welke weleens wellicht wie wiens wij wijzelf wiens wier zal ze zeer zeg zegge zei zeker zelden zelf zelfs zich zichzelf zij zijn zijne zo
zoals zodat zodoende zodra zoiets zolang zon zonder zonet zowat zowel zult zulk zulke zullen weliswaar kwijt aaneen achter achteraan achteraf achterna achterom achterop achterover achteruit af bijeen ineen uiteen neer binnenshuis
eerlang evenveel hierheen ergens erg heel hele gans allang alom alvast alvorens amper beetje bekend bereid bezig bijkans bijtijds destijds dichtbij doorheen evengoed eventjes gewoonweg gisteravond grotendeels hoogst hooguit inderdaad
integendeel jammer jongstleden jongst keihard klaar lang langzaam links rechts luidop mogelijk nagenoeg natuurlijkerwijs nauwelijks nl nvt oja omwille omgekeerd onderweg ongetwijfeld onverrichterzake open overeind overboord overzees
ruim ruimschoots rechtop rechtstreeks rechtuit schoon schuin simpelweg sowieso stuk stilaan tamelijk terzijde tezamen tezelfdertijd toegegeven tweemaal driemaal uitdrukkelijk vanouds vanzelf verleden vermoedelijk volop voornamelijk voorts waarachtig
weg welgeteld weleer zodanig zogezegd zojuist zomaar zonodig zopas zozeer zus zwaar zover zoveel zoverre voorzover eenieder elkeen datgene hetgeen hetzelfde diegene diezelfde dezelve desgewenst desnoods
nul twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen miljard
eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde laatste volgende vorige honderdste duizendste
januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
aldoor alsjeblieft alstublieft dank bedankt hallo sorry oké ach och hé ah oh o hoor hoera tja ja
bovenstaande onderstaande desbetreffende zogenaamde zogenoemde bovengenoemde onderhavige voornoemde voormalige toenmalige huidige
`);

/** Real nouns of the list above: they stay nouns and parts. */
const alsoNouns = list('net haar was mijn thuis zelf super zon zus weg verleden stuk maart mei miljoen miljard duizend zondag zaterdag vrijdag maandag dank');

/** Nouns that the counts miss or that a wrong analysis would eat; simple, not compound. */
const nouns = list(`
koffie president nieuws lager net robot malware reuk bulk ontzag boezem zwavel berouw gal geschil gezwel stank bewustzijn grammatica gehuil ransomware waan omweg adel bloesem poel autonomie chirurgie spyware papa mama eenhoorn urn vergrijp klimop geding metro cake bergpas peil textiel elektronica kano tombe wrok joystick platina omslag
argwaan aanbouw ijzel tour gebak pepperspray biometrie nicotine flora meubilair impasse empathie veranda noedels honkbal rugby saga griffie marihuana eerbetoon beklag hashtag consul arsenaal junta fauna tsunami diarree beuk welp tampon anatomie onthaal obesitas tendens pluimvee vooronderzoek triomf enthousiasme robotica mortel ammoniak telegram dozijn spa yoga tournee dilemma kraag vacuüm beul
maffia loep coma informatica fluister rebellie catastrofe aula opa oma monarch fysica natura airco dynamo biogas fornuis cocaïne bezem intrige sharia knobbel schuit boeg blasfemie archipel psychiatrie capsule herrie kandidatuur coup relaas hospitaal genie sofa recherche tegengif voorzorg apathie scepsis anarchie egoïsme tirannie demon fuif charme trauma heimwee nostalgie margarine muts xenofobie franchise klandizie bijbaan
vitrine machinerie carpool airbag slib biomassa favela hospita glasvezel promille conciërge taverne boedel kerosine rogge soja aal merrie compagnie filantroop witlof andijvie kajak eega manege satire vinyl relikwie boerka sarcasme ironie tattoo krijt etui dictee pardon voicemail siroop cavia hindoeïsme liniaal advocatuur marechaussee razzia pyromaan cannabis hennep hasj overdosis psychose toga clan islamofobie paria influenza narcose gewei sclerose
bijenkorf wervel elftal honderdtal drietal peloton verlies verliezer toeslag borstel krediet kopje
infarct filet dop bloeding immuun zwaarte kas klacht broeikas wieler robot oplader offer hart borstel massa stamcel kracht
gegeven gegevens mens kind man vrouw stad schip lid weg recht wet bus as ei ijs zee thee ui vee spel bal doel punt net werk bot dak jas pop pot zak kop rug rok ham kar kus bos rand berg top duin mode spoed kunde leer aard
pers kant krant plek lek wal tas kist riem hok stal bak koe peer aardbei groente rijst klink schaaf lepel lade bed deur vaat doek maaier ham boter verf kwast kachel hout sneeuw wijn gaard leeuw bij was race jacht seizoen
sap jam soep olie uitslag uitspraak uitstoot bijslag bijstand overgang overeenkomst toestel aanslag onderzoek gereedschap stilstand netwerk geheimhouding vliegtuig station misdadiger misverstand energie verzuim vergadering aandeel houder ganger klik winning wasser gever nemer misdaad borst greep warmte geboorte fruit viool milieu bad beslag legging klacht
vat vaccin gevaar bed schudding breuk cijfer gebit deling bacterie groei dier ruimte last les schuld besparing loon nationaliteit universiteit bestuur school sport zwem scheiding diploma school kaas brood vlees varken kip hond kat paard
schaap rund kalf lam haan hen eend gans vogel vis mug vlieg mier bij spin slang aap beer wolf vos haas hert muis rat egel kikker pad worm slak mossel oester garnaal zalm haring kabeljauw boom struik plant bloem roos tulp gras blad tak
stam wortel zaad vrucht appel peer pruim kers druif noot noten banaan citroen tomaat ui wortel kool sla boon erwt aardappel suiker zout peper melk room kaas eieren meel deeg koek taart ijs snoep water bier wijn glas fles kop bord mes vork
pan oven tafel stoel bank kast lamp raam muur vloer dak trap kelder zolder kamer keuken tuin hek schuur straat plein brug park markt winkel kerk toren huis flat hotel kantoor fabriek
gevel dijk gracht haven boot schip auto fiets trein tram bus taxi motor wiel rem stuur band kaart reis koffer paspoort grens land volk taal woord zin letter boek krant brief kaart foto film muziek lied dans kunst verhaal roman gedicht
lijf hoofd haar oog oor neus mond tand tong keel hals nek schouder arm hand vinger duim buik rug been knie voet teen hart long maag lever nier bloed huid bot spier zenuw hersenen ziekte pijn koorts griep kanker wond pil dokter arts zuster
geld munt bank rente lening schuld winst verlies prijs kosten loon belasting handel markt beurs koers aandeel fonds klant bedrijf baas chef werk baan taak dienst staking
staat regering minister koning koningin prins prinses keizer graaf hertog ridder leger soldaat oorlog vrede vijand wapen bom raket tank kogel pistool mes zwaard politie agent dief moord rechter advocaat straf boete cel gevangenis
zon maan ster aarde lucht wolk regen wind storm sneeuw ijs hitte kou weer klimaat zomer winter lente herfst dag nacht ochtend avond middag uur minuut week maand jaar eeuw tijd
gedachte gebit gebergte geheugen gebied gebouw gebrek gebruik gedrag gehalte geluid gemeente genoegen gesprek gevoel gevolg geweer geweld gewicht gezag gezicht gezin
verkeer verzekering vervoer vergunning verhaal vermogen verslag verzet vergoeding verbod verdrag verloop verblijf verpleging vereniging
mail adres internet computer scherm muis toets knop menu bestand map server website site app data virus chip robot laser radar code software hardware netwerk
toerist bedrijf sanctie pakket terreur referendum premier kabinet coalitie partij debat kamer lijst stem uitslag zetel
mijn thuis zelf super mini
academie afbraak afslag alcohol arena asiel automaat banket barak begeleider beheer beheerder bekken benzine bestelling beugel biecht binding bizon boeddha boeket bond
boord borg bosje brenger brons buffet buis burcht cabaret carnaval casino cement censuur centrale champagne chocola cilinder client clown coach cockpit cocktail colonne
communie concern conductor conjunctuur corona corps coupon cowboy critica crypto crèche crème cyber decor delta dennen detective dialect dieet diefstal disco dorst dosis
drama drang dressing drift drijver droger droogte drop drugs drukker drukte dwang dynamiet echo eis eiwit encyclopedie eter fabel farao fauteuil fee filosofie firma fjord
flamingo flank fobie fok folie fort franje gala galg galop garderobe gehoor geluk gender genoot genot genre gerechtigde gevecht gewas gewoonte gips gleuf godsdienst gom
goot grip halte hamster hang hark harnas hars heks herberg hernia heroïne hobby hockey hoes holding holte homo hoorn horeca hormoon hyena hygiëne imago impuls infanterie
instinct instructeur interieur jaloezie jungle kalk kanon kapel kartel keten keuze kiem kilo kit klaag klei klem klinker klomp klont knal knik knoflook knol koeler kokos
kolen komeet kompas konvooi koraal koren kraal krans kreet kroket kruimel krul kuur kweek laan lach lantaarn laster lava lawaai lectuur leegte leem lef legende legioen
lende liga lijder loge loods lotto luier luifel luxe lyceum maker mantel marathon marine materie matras maïs media meid meteoor miljonair mist naaf nectar nest neutron
nota notulen novelle oase opera optocht orgel outfit ovaal paradijs paragraaf parel parochie party pasta patrouille paviljoen pech pedaal pendel perceel perk pit planeet
plateau plug pony pool populatie poëzie prisma propaganda pupil puree pyjama python quiz ratio recreatie redacteur redactie redding reden regie reiniging resource review
rijder rijm roes rook rups sabel sauna savanne schaak schaamte schakel schelp schennis schepper schieter schilderij schim schors schouw seks servet service sfinx ski
slaper slijm sloop smog snavel snuit sok solo spaak spaan spek spijs spion springer sprong steeg steen stempel sterfte stift stikstof stilte stoom stress stro stront stuw
surf syndroom synthese tafereel teelt teken telecom tijding tol toorts tornado tuig turf uitvaart unie urine vaart valk vampier vastgoed veen vergif verlof verpleegster
versterker verzwaring vesting villa vinder visser vlecht vloed vloot volgorde wafel wandel wasem welkomst welvaart wering wesp wieg wijding wijze wil wiskunde wonder
zadel zang zebra zeden zeep zeil zoeker zucht zuiger zuivel zwaan zwam zweep zweer
inflatie hypotheek pensioen subsidie uitkering toeslag contract procedure proces zaak dossier getuige bewijs verklaring
`);

/** Words that look like a compound of known parts and are not, or whose parts have long lost their meaning. */
const simplex = list(`
verstand slavin minimaal maximaal optimaal katheter fotografisch oppervlakte vergeet oppervlak misverstand minister ministerie misschien eiland algemeen algemene ontwikkelaar para paradijs zelfstandig zelfstandigheid zelfstandige zelfde hetzelfde misdadiger gijzelaar paranoia parachute parallel paragraaf paraplu
achtergrond gezelschap kunstenaar landschap leiderschap rechtvaardigheid onrechtvaardigheid overgang tegenstelling toespraak toestand toestemming vooruitgang eindelijk grotendeels heerlijk kostbaar kunstmatig
leesbaar merkwaardig natuurlijk nieuwsgierig noodzakelijk openbaar regelmatig regelmaat schadelijk tijdelijk zichtbaar fotograaf fotografie standaard bijlage dagelijks boekrol parameter diameter barometer thermometer kilometer millimeter centimeter
permissie combinatie detaillist internetter redenering factureren groepering formulering codering waardering etikettering uitzondering uitfasering registratie verwarring versiering
maatregel maatschappij maatschap meester burgemeester deelnemer deelneming deelname waarnemer waarneming gemeenschap wetenschap eigenschap vriendschap vijandschap broederschap vaderschap moederschap burgerschap koningschap lidmaatschap partnerschap auteurschap
ridderschap graafschap weddenschap voogdijschap rekenschap zwangerschap boodschap agentschap vakmanschap meesterschap ouderschap heerschap priesterschap staatsburgerschap
blijdschap gevangenschap nalatenschap schatplichtig verantwoordelijk verantwoording verantwoordelijkheid ogenblik ogenblikkelijk gelegenheid
vooroordeel voordeel nadeel oordeel onderdeel voorbeeld voorwaarde voorzitter voorraad voorstel voorkeur voorhoofd voorjaar najaar voornaam voornaamste voorrang voorschrift voorsprong voorstander tegenstander
middelbaar middelste middernacht middag vanmiddag namiddag voormiddag
handhaven handhaving handlanger handelen handeling behandeling onderhandeling aanhangig handig handvat handvest handleiding
werkelijk werkelijkheid werkzaam werkzaamheid werkloos werkloosheid belangrijk belangrijkheid belanghebbend belanghebbende belangeloos
omvangrijk invloedrijk kleurrijk kinderrijk waterrijk roemrijk schatrijk superrijk visrijk talrijk glorierijk zegerijk koninkrijk hemelrijk keizerrijk
waardevol succesvol betekenisvol risicovol smaakvol hoopvol zorgvol eervol liefdevol stijlvol talentvol geheimvol
zinvol zinloos draadloos foutloos harteloos kinderloos moeiteloos naamloos eindeloos levenloos contactloos waardeloos hopeloos machteloos dakloos partijloos probleemloos smakeloos rechteloos vormloos vruchteloos zorgeloos genadeloos
gastvrij kogelvrij autovrij emissievrij uitstootvrij suikervrij rookvrij stressvrij glutenvrij vuurvast foutgevoelig
geheimzinnig lichtzinnig eigenzinnig dubbelzinnig kunstzinnig krankzinnig fijnzinnig diepzinnig eigenaardig goedaardig kwaadaardig boosaardig zelfstandig zelfstandigheid meerwaardig hoogwaardig geloofwaardig gelijkwaardig gelijkwaardigheid minderwaardig lofwaardig bezienswaardig bezienswaardigheid betreurenswaardig
doelmatig rechtmatig onrechtmatig handmatig planmatig overmatig stelselmatig wetmatig systematisch gelijkmatig
vrijwillig vrijwilliger vrijheid waarheid wijsheid eenheid veelheid meerderheid minderheid overheid hoeveelheid gezamenlijk gezamenlijkheid grootheid gemeenheid
aardig aardigheid vaardig vaardigheid rechtvaardig kleinood kleinigheid armoede armoedig sieraad kleinkind
kwaliteit kwantiteit activiteit realiteit capaciteit universiteit
mevrouw mijnheer meneer juffrouw weduwe weduwnaar bruidegom
oktober november september december februari januari
sinaasappel ananas abrikoos komkommer paprika champignon asperge spinazie radijs
olifant krokodil kameel giraf konijn schildpad eekhoorn nachtegaal kakkerlak vleermuis
gitarist pianist violist saxofoon trombone xylofoon telefoon megafoon microfoon
generaal korporaal kolonel admiraal maarschalk
kabouter baron barones markies hertogin gravin
horizon balkon salon station patroon
testament fundament parlement departement appartement element moment monument document instrument argument
aandacht aanbod aanval aanwezig aanwezigheid afwezig afwezigheid afspraak afstand afdeling
bijdrage bijeenkomst bijzonder bijzonderheid bijvoorbeeld bijstand
doorgaan doorbraak doorgang doorsnede doortocht
ingang inhoud inkomen inkomst inkomsten inval invloed inwoner inzicht inzet inbraak inbreker
uitgang uitgave uitkomst uitslag uitspraak uitstoot uitstel uitval uitweg uitzicht uitzondering uitvinder uitvinding uitgever uitgeverij uitvoering uitleg uitdaging uitbreiding uitkering uitvoer
ondergang ondergrond onderhoud ondernemer onderneming onderricht onderschat onderscheid onderwerp onderwijs onderwijzer onderzoek onderzoeker onderzeeër onderbreking onderdaan onderdak onderduiker ondertitel
opdracht opbrengst opgave oplage opname oproep opslag opstand oprichter opening opvang opzet
overeenkomst overgave overheid overleg overname overschot overstap overtreding overval overvloed overwinning overzicht overleden
tegenslag tegenstand tegendeel tegenstelling
toegang toekomst toelage toename toernooi toerisme toeslag toestel toevlucht toezicht toevoer
tussenkomst tussentijd
weerstand wederopbouw
rechtstreeks rechthoek driehoek vierkant veelhoek
afdwingbaar houdbaar meetbaar merkbaar brandbaar dankbaar deelbaar draagbaar strafbaar betaalbaar vruchtbaar kwetsbaar breekbaar zichtbaar hoorbaar schijnbaar strijdbaar bruikbaar instelbaar inzetbaar uitvoerbaar herstelbaar beschikbaar
mogelijk onmogelijk menselijk vrouwelijk mannelijk kinderlijk koninklijk keizerlijk burgerlijk maatschappelijk
advertentie garantie conferentie consequentie concurrentie
kritiek kliniek fabriek republiek techniek politiek muziek rubriek gymnastiek statistiek
atmosfeer hemisfeer biosfeer
microscoop telescoop horoscoop
partituur literatuur temperatuur natuur cultuur avontuur creatuur
stadion spektakel obstakel orakel mirakel
antwoord antwoorden oorzaak oorsprong oordeel oorlog oorkonde
ambtenaar bedelaar handelaar leugenaar winnaar eigenaar kluizenaar zondaar tovenaar molenaar moordenaar schuldenaar lasteraar dienaar redenaar verzamelaar leraar
voedsel baksel deksel raadsel schepsel stelsel weefsel
nederlaag hinderlaag bovenlaag onderlaag
plaatsvinden plaatsnemen kennismaken stilstaan lesgeven rangschikken
aanstaande voortdurend vanzelfsprekend
gebeurtenis begrafenis vergiffenis kennis gevangenis geheimenis belijdenis betekenis geschiedenis hindernis duisternis erfenis
lichaam hoofdstuk nadruk
exporteur importeur exporteren importeren
rondleiding goedkeuring vaststelling vrijstelling mededeling medewerking medewerker medestander
winkelier hotelier bankier koerier portier scharnier pionier juwelier
verdachte getuige
afgevaardigde gevolmachtigde
schoonheid schoonmaak schoonmaker
vergelijk vergelijking vergelding vermelding verandering verblijf
ramadan islam koran imam rabbi
buitenland buitenlander buitenlands binnenland binnenlands bovenkant onderkant voorkant achterkant buitenkant binnenkant
binnenstad buitenwijk achterdeur voordeur voortuin achtertuin achternaam bovenverdieping
noordwesten noordoosten zuidwesten zuidoosten noorden zuiden oosten westen
smartphone software hardware online offline download upload website webshop workshop weekend feedback database
`);

/** Common names of people and places: their own lemmas, never split. In lower case, as every word of the lexicon. */
const names = list(`
amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen enschede haarlem arnhem zaanstad amersfoort apeldoorn hoofddorp maastricht leiden dordrecht zoetermeer zwolle deventer delft alkmaar venlo leeuwarden
hilversum heerlen assen middelburg vlissingen roermond helmond purmerend schiedam vlaardingen spijkenisse gouda lelystad hoorn emmen nederland nederlands nederlander vlaanderen vlaams vlaming belgië belgisch brussel antwerpen gent brugge leuven mechelen
hasselt kortrijk oostende aalst turnhout genk charleroi bergen wallonië limburg brabant zeeland holland gelderland overijssel drenthe friesland flevoland duitsland duits frankrijk frans engeland engels spanje spaans italië italiaans
portugal portugees griekenland grieks turkije turks rusland russisch oekraïne oekraïens polen pools zweden zweeds noorwegen noors denemarken deens finland fins oostenrijk oostenrijks zwitserland zwitsers hongarije hongaars tsjechië roemenië bulgarije
servië kroatië ierland iers schotland schots ijsland wales luxemburg estland letland litouwen marokko marokkaans algerije tunesië egypte egyptisch zuid-afrika afrika afrikaans azië aziatisch europa europees amerika amerikaans canada canadees mexico brazilië
argentinië chili china chinees japan japans korea india indiaas indonesië indonesisch australië australisch suriname surinaams curaçao aruba israël israëlisch palestina palestijns libanon syrië irak iran afghanistan pakistan saoedi
londen parijs berlijn rome madrid lissabon athene wenen moskou kiev kyiv warschau praag boedapest boekarest belgrado kopenhagen stockholm oslo helsinki dublin edinburgh genève zürich milaan napels venetië barcelona hamburg keulen münchen frankfurt
washington boston chicago houston dallas seattle miami toronto jeruzalem bagdad teheran kabul damascus caïro johannesburg peking shanghai tokio hongkong singapore sydney melbourne
jan piet klaas kees henk willem alexander maxima beatrix juliana bernhard mark geert sigrid hugo rembrandt vermeer mondriaan beethoven mozart shakespeare einstein newton mohammed maria anna sophie emma julia peter johan johannes jozef
trump biden obama clinton bush putin zelensky merkel macron johnson thatcher churchill hitler stalin lenin mao microsoft google facebook apple amazon twitter instagram youtube netflix zuckerberg musk shell philips unilever heineken
nazi nazi's islamitisch katholiek protestants christelijk joods
`);

export const reviewed: Record<
  'functionWords' | 'alsoNouns' | 'names' | 'simplex' | 'nouns' | 'verbs' | 'notVerbs' | 'notNouns' | 'adjectives' | 'drop' | 'keep' | 'compounds' | 'never' | 'shortParts', Set<string>
> & { words: Map<string, number> } = {
  functionWords,
  alsoNouns,
  names,
  simplex,
  nouns,
  verbs: list('opladen afrekenen aanmelden inloggen inschrijven ophalen opslaan uitlaten uitvallen parkeren verplegen activeren installeren voorbereiden ergeren overlijden heten verdienen verwachten vermelden bedreigen behandelen bekeren bedoelen beschermen beseffen bespreken'),
  notVerbs: list('taken mannen mensen kinderen zaken'),
  notNouns: list('neem geef schrijf brengt opbellen nieuw oud jong klein goedkoop'),
  adjectives: list('slap stijf saai fraai moe mat laf kalm gul krap lomp gul mistig tam lauw stug laf rap immens kolossaal minuscuul bizar kil gros humaan fors miniem mythisch loyaal lomp klam bekwaam jaloers weerloos materieel tertiair maritiem controversieel materieel ouderwets alledaags hernieuwbaar lang vol juist erg ver vroeg laat vast vlak heel half schoon algemeen groot boos klein oud nieuw goed kwaad lief mooi lelijk dik dun duur goedkoop rijk arm sterk zwak snel traag warm koud heet hoog laag lang kort zwaar licht donker hard zacht vol leeg ziek gezond dood levend rustig druk stil luid zoet zuur zout bitter vers oud rijp rauw gaar droog nat schoon vuil dicht open jong volwassen zeker blij droevig verdrietig bang moedig trots eerlijk braaf stout lui ijverig beleefd grof fijn ruw glad scherp bot stomp rond plat bol hol spits steil flauw raar vreemd gewoon bijzonder nuttig nodig mogelijk sociaal liberaal nationaal lokaal globaal centraal digitaal mondiaal regionaal federaal legaal illegaal fataal ideaal normaal speciaal totaal vitaal breed fel gek jong juist naakt ruw sociaal zwart dol bot dom stom slim dwaas wijs grijs vies fris los vals broos dicht diep vlak recht krom scheef schuin bleek bruin paars roze geel rood blauw groen wit grijs'),
  drop: list('vermeld verwacht vastgesteld voorbereid sterkere grote groots kleins boost robotarm aardas hartinfarct kipfilet bijenvolk toeslagenaffaire glasvezelnetwerk zwaartekracht scheikunde wapenstilstand hersenschudding hersenbloeding langer langst langste volle brede bredere jonge juiste felle gekke zwarte sociale naakte ruwe beroepen zieken heiligen gevangenen bredere jonge juiste felle gekke zwarte sociale naakte ruwe beroepen burgers heiligen werknemers bakken lijke kunste'),
  keep: list('gegevens'),
  compounds: list(''),
  never: list(`lijk baar bare schap ling ring eer naar tering heid dom ing te ste der ter en er el je mis rond heer vers aar ere ser tor bes bar min las kam rad pil kun elf hef red rel ui big bil bin bof duw ede ene eng fel gek gin hap hik hit hst ion job jus kde kei lat let lik los lus mix mok mop mui nat oma ooi oom ree rek rib rot ruk ruw sys tar tel the tij tik tin vel vla war orig ofte pede rade rage made meen diff blob bias part pass repo zake rite facto bakke eres iste even schoon ten gen ven pen ren ker ken zen maken
  bent lang sten stel kin tal lei lee ma pa ver ge be her on ont ure ware dere hele tra rie lie sie die ie age ade ende iet ant ent ist isme isch ig`),
  shortParts: list('ei ui ijs as'),
  words: new Map<string, number>([['gegevens', NOUN], ['open', ADJECTIVE | WHOLE]]),
};
