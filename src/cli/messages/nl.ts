import type { Messages } from './index.js';

/** Everything that the command line says, in Dutch. */
export const nl: Messages = {
  help: `bitekst brengt Engelse en Nederlandse teksten bij elkaar: knippen, vergelijken, vinden.

Gebruik
  bitekst segment BESTAND        één tekst, in segmenten geknipt
  bitekst align BRON DOEL        een tekst en zijn vertaling, zin voor zin
  bitekst pair MAP MAP           welke documenten van twee mappen elkaars vertaling zijn
  bitekst claims BESTAND BESTAND…  teksten over één zaak: wie beweert wat, en waar spreken ze elkaar tegen
  bitekst check BRON DOEL        wat een vertaling mist, toevoegt of fout heeft
  bitekst drift BRON DOEL        twee mappen met documenten: wat een vertaling nog moet volgen, zin voor zin
  bitekst glossary BRON DOEL     termen en hun vertalingen, als woordenlijst
  bitekst terms WOORDENLIJST BRON DOEL   waar een vertaling zich niet aan een woordenlijst houdt
  bitekst import GEHEUGEN BESTAND…  eenheden van tekst en vertaling in een geheugen zetten
  bitekst lookup GEHEUGEN TEKST  wat een geheugen van een tekst weet: vertalingen, of waar de woorden staan
  bitekst convert IN… UIT…       van de ene bestandsvorm naar de andere, en wat verloren gaat
  bitekst train --pairs BESTAND…   een model voor twee talen, uit je eigen zinsparen
  bitekst queue ACTIE            het werk van align en claims, verdeeld over vele machines
  bitekst help OPDRACHT          alles wat een opdracht kan

Opties
  -h, --help       deze tekst, of die van een opdracht
      --version    de versie
      --ui TAAL    en of nl: de taal van de meldingen (zonder: die van je systeem)

Resultaten gaan naar de standaarduitvoer, al het andere naar de standaardfoutuitvoer.
BESTAND mag - zijn, voor de standaardinvoer.
Exitcode: 0 gelukt, 1 niets gevonden, 2 verkeerd gebruik of een onleesbaar bestand.
`,
  'help.segment': `Knipt een tekst in zinnen, koppen, lijstpunten en randtekst.

Gebruik
  bitekst segment [opties] BESTAND

Opties
  -l, --lang TAAL       de taal van de tekst, als code: en, nl, nl-BE (zonder: herkend)
      --as SOORT        de bestanden zijn markdown, mdx, html, asciidoc of text (zonder: zie hun naam)
  -f, --format VORM     table (standaard), text (een segment per regel), json, jsonl, tsv, markdown
{{common}}
Exitcode: 0 gelukt, 2 verkeerd gebruik of een onleesbaar bestand.
`,
  'help.align': `Legt een tekst naast zijn vertaling: groepjes segmenten, op volgorde, elk met een score van 0 tot 1.

Gebruik
  bitekst align [opties] BRON DOEL
  bitekst align --jsonl [opties] [BESTAND]

Opties
  -l, --lang TAAL,TAAL  de talen van de twee teksten: en,nl (zonder: herkend)
      --as SOORT        de bestanden zijn markdown, mdx, html, asciidoc of text (zonder: zie hun naam)
  -f, --format VORM     table (standaard), json (het hele resultaat), jsonl, tsv, markdown
      --min-score N     alleen wat beide kanten verbindt met score N of hoger (niet met json)
      --at-precision N  alleen wat een score heeft waarvan zoveel klopt, 0.5 tot 0.995 (0.99: 99 van de 100)
      --max-bead N      hoogstens N segmenten bijeen, beide kanten samen, 2 tot 6
      --anchors BESTAND segmenten die bij elkaar horen: twee nummers per regel, geteld vanaf 1
      --lock-paragraphs alinea 1 hoort bij alinea 1, en zo verder; het moeten er evenveel zijn
      --dictionary BESTAND  woorden of vertaalde zinnen om van te leren: .dic (hunalign), .tsv, .index of
                        .dict.dz (dictd, FreeDict), .tmx en andere vormen van paren; mag vaker
      --explain         waarom: wat klopt, wat botst, wat zonder antwoord blijft
      --model MODEL     een model van bitekst train, voor zijn twee talen
      --jsonl           paren als JSON Lines uit BESTAND of de standaardinvoer, het resultaat als JSON Lines, op
                        volgorde: {"id": 1, "source": "tekst", "target": "tekst"} (schema/jobs.schema.json);
                        een paar dat mislukt wordt {"id", "error"}, en exitcode 1
      --workers N       threads voor --jsonl (standaard: een per kern; 0: geen behalve deze)
{{common}}
Exitcode: 0 gelukt, 1 niets verbindt de twee teksten, 2 verkeerd gebruik of een onleesbaar bestand.
`,
  'help.pair': `Vindt welke documenten van twee mappen elkaars vertaling zijn: naar inhoud, met het pad als aanwijzing. Eén map met
beide talen kan ook.

Gebruik
  bitekst pair [opties] BRON DOEL
  bitekst pair [opties] MAP

Opties
  -l, --lang TAAL,TAAL  de talen van de twee kanten: en,nl (zonder: die van de meeste documenten)
  -f, --format VORM     table (standaard), json, jsonl, tsv, jobs (elk paar met zijn teksten,
                        voor align --jsonl en queue add)
      --min-score N     paren met deze score of hoger, 0 tot 1 (standaard 0.5)
      --explain         waarom: inhoud, gedeelde woorden, pad, lengte (niet met tsv)
      --model BESTAND   een model dat bitekst train maakte (zonder: dat van dit pakket)
{{common}}
Exitcode: 0 gelukt, 1 geen paar, 2 verkeerd gebruik of een onleesbaar bestand.
`,
  'help.claims': `Vindt de beweringen in twee of meer teksten over één zaak: welke teksten doen ze, in wiens woorden, en
waar spreken ze elkaar tegen.

Gebruik
  bitekst claims [opties] BESTAND BESTAND…
  bitekst claims --jsonl [opties] [BESTAND]

Opties
  -l, --lang TAAL,…     één taal voor alle teksten, of een per tekst: en,en,nl (zonder: herkend)
      --as SOORT        de bestanden zijn markdown, mdx, html, asciidoc of text (zonder: zie hun naam)
  -f, --format VORM     table (standaard), json (het hele resultaat), jsonl (een bewering per regel),
                        tsv (een vindplaats per regel), markdown, html (één pagina, voor een bestand)
      --min-score N     verbind segmenten vanaf deze score, 0 tot 1 (standaard 0.5)
      --only SOORT      shared (in twee of meer teksten), single (in één), of conflicts
      --full            table: elke verwoording heel, elke losse bewering
      --model MODEL     een model van bitekst train, voor zijn twee talen
      --jsonl           groepen teksten als JSON Lines uit BESTAND of de standaardinvoer, hun beweringen als JSON
                        Lines, op volgorde: {"id": 1, "documents": ["tekst", "tekst"]} (schema/jobs.schema.json);
                        een groep die mislukt wordt {"id", "error"}, en exitcode 1
      --workers N       threads voor --jsonl (standaard: een per kern; 0: geen behalve deze)
{{common}}
Exitcode: 0 gelukt, 1 geen bewering van de gevraagde SOORT, 2 verkeerd gebruik of een onleesbaar bestand.
`,
  'help.convert': `Zet bestanden met teksten en hun vertaling, of met termen, om in een andere vorm en zegt wat verloren gaat.

Gebruik
  bitekst convert [opties] INVOER… UITVOER…

Vormen, met hun bestanden als het er meer dan één zijn
  tmx, xliff, csv, tsv, po, jsonl, review   eenheden van tekst
  moses (bron + doel)                       twee teksten, regel voor regel
  i18next (bron + doel)                     vertalingen: locales/en/winkel.json locales/nl/winkel.json
  ladder, vecalign (getallen + bron + doel)
  tbx, tbx2, terms-csv, terms-tsv, terms-jsonl, deepl   termenlijsten
Een INVOER als geheugen.btm of postgres://… is een geheugen; van een beschadigd komt eruit wat leesbaar is.
Met een UITVOER als i18next.d.ts: de typen van vertalingen in één taal (--lang en; zonder: van het eerste bestand).

Opties
      --from VORM       de vorm van INVOER (zonder: naar het eind van de naam)
      --to VORM         de vorm van UITVOER (zonder: naar het eind van de naam)
  -l, --lang TAAL,TAAL  bron en doel, voor bestanden die het niet zeggen: en,nl
      --delimiter NAAM  tussen cellen van csv, review en terms-csv: comma (standaard), semicolon, tab
      --dry-run         niets schrijven, zeggen wat verloren zou gaan
{{common}}
Exitcode: 0 gelukt, 1 geen record (met --dry-run: er zou iets verloren gaan), 2 verkeerd gebruik of een onleesbaar bestand.
`,
  'help.train': `Traint een model: de woorden van twee talen in één ruimte, in een bestand van een paar megabyte.

Gebruik
  bitekst train [opties] --pairs BESTAND --source TAAL --target TAAL --out MODEL

Opties
      --pairs BESTAND   zinsparen, één keer per bestand: TSV (bron, tab, doel), TMX, of de naam van twee
                        Moses-bestanden zonder hun talen (corpus voor corpus.en en corpus.nl)
      --dictionary BESTAND  woorden en hun vertalingen, als TSV; mag meer dan eens
      --source TAAL     de taal van de eerste kolom: en
      --target TAAL     de taal van de tweede: nl
  -o, --out MODEL       waar het model komt
      --checkpoint BESTAND  waar de stand blijft, om na een onderbreking mee verder te gaan (standaard
                        MODEL.checkpoint; weg zodra het model er is)
      --checkpoint-every N  bewaar hem om de zoveel porties (standaard: elke halve minuut)
      --dimensions N    getallen per vector, een veelvoud van 8 (standaard 128)
      --words N         hooguit zoveel woorden met een eigen vector (standaard 83000)
      --steps N         porties (standaard: genoeg om elk paar twintig keer te zien)
      --seed N          een ander toeval (standaard 1): dezelfde N en bestanden geven hetzelfde model
      --threads N       aantal kernen (standaard: alle); het model hangt er niet van af
{{common}}
Exitcode: 0 gelukt, 2 verkeerd gebruik of een onleesbaar bestand.
`,
  'help.import': `Zet de eenheden uit bestanden in een vertaalgeheugen; is dat er niet, dan wordt het gemaakt. Wat er al in staat, komt er
niet nog eens in. GEHEUGEN is een bestand of een database: postgres://gebruiker@host/database?schema=bitekst
(wachtwoord: PGPASSWORD).

Gebruik
  bitekst import [opties] GEHEUGEN BESTAND…

Opties
      --from VORM       de vorm van de bestanden (zonder: naar het eind van hun naam): tmx, xliff, csv, tsv, po, jsonl, review,
                        i18next (.json, alle talen tegelijk: locales/en/app.json locales/nl/app.json)
  -l, --lang TAAL,TAAL  bron en doel, voor bestanden die het niet zeggen: en,nl
      --domain NAAM     het vakgebied van eenheden die er geen noemen
      --dry-run         schrijf niets, zeg wat er zou veranderen
{{common}}
Exitcode: 0 gelukt, 1 geen eenheid, 2 verkeerd gebruik of een onleesbaar bestand.
`,
  'help.lookup': `Zoekt een tekst op in een vertaalgeheugen: dezelfde, of bijna dezelfde, met de getallen ingevuld. GEHEUGEN is een
bestand of een database: postgres://gebruiker@host/database?schema=bitekst (wachtwoord: PGPASSWORD).

Gebruik
  bitekst lookup [opties] GEHEUGEN TEKST
  bitekst lookup --concordance [opties] GEHEUGEN WOORDEN

Opties
  -l, --lang TAAL       de taal van TEKST (zonder: herkend)
      --to TAAL         de taal van de vertaling (zonder: de andere)
      --min-similarity N  vanaf welke gelijkenis, 0 tot 1 (standaard 0.7)
      --measure WAT     words (standaard): wijzigingen in woorden en letters, getallen gelijk; characters: in de kale tekst
      --limit N         hoeveel (standaard 10; van een concordantie 50 regels)
      --domain NAAM     alleen eenheden van dit vakgebied
      --concordance     waar de woorden staan, in hun zin; * is een gat, *5 een van hoogstens vijf woorden
      --lemma           concordantie: een woord staat voor al zijn vormen
      --translations    hoe de woorden zijn vertaald, en hoe vaak
  -f, --format VORM     table (standaard), json, jsonl, tsv
{{common}}
Exitcode: 0 gelukt, 1 niets gevonden, 2 verkeerd gebruik of een onleesbaar bestand.
`,
  'help.check': `Houdt een tekst tegen zijn vertaling: wat ze mist, toevoegt, onvertaald laat of fout heeft.

Gebruik
  bitekst check [opties] BRON DOEL     twee teksten, of twee JSON-bestanden met vertalingen van i18next
  bitekst check [opties] MAP           vertalingen van i18next: locales, met locales/en/common.json en locales/nl/common.json erin
  bitekst check [opties] BESTAND       paren: een bitekst (align -f json), TMX, XLIFF, PO, CSV, TSV, JSON Lines

Opties
  -l, --lang TAAL,TAAL  de talen van bron en doel: en,nl (anders: herkend, of zoals het bestand zegt)
      --as SOORT        de bestanden zijn markdown, mdx, html, asciidoc of text (anders: naar hun naam)
      --from FORMAAT    het formaat van een bestand met paren (anders: naar zijn naam)
  -f, --format FORMAAT  table (standaard), json, junit, sarif, github (annotaties van een workflow), html
      --only CODES      alleen deze bevindingen, met komma's: number-mismatch,missing
      --severity CODE=ERNST   error, warning, info of off voor een code; mag meer dan eens
      --min-score N     alleen bevindingen die N of meer scoren (standaard 0.5)
      --fail-under X    waarvoor uitgangsstatus 1 is: error, warning (standaard) of info, die ernst en erger;
                        of een getal van 0 tot 1, het minste deel van de paren zonder bevinding
{{common}}
Codes: missing, added, number-mismatch, date-mismatch, name-mismatch, term, untranslated, duplicate, placeholder,
markup, order; standaard uit: negation-mismatch, length, correspondence. Van i18next ook missing-key, extra-key,
plural, correspondence, en stale, naar het lockbestand dat bitekst drift MAP --update schrijft.
Uitgangsstatus: 0 alles goed, 1 bevindingen, 2 verkeerd gebruik of een bestand dat niet te lezen is.
`,
  'help.drift': `Houdt twee mappen met documenten tegen elkaar: wat de vertaling mist, toevoegt, achterloopt of fout heeft, per bestand en regel.

Gebruik
  bitekst drift [opties] BRON DOEL     twee mappen: docs/en docs/nl
  bitekst drift [opties]               wat bitekst.config.ts zegt
  bitekst drift [opties] PLAATS        één map met beide (gids.en.md, gids.nl.md), of een patroon: "docs/{lang}/**/*.md"

Leest Markdown, MDX, HTML, AsciiDoc, platte tekst, JSON van i18next en PO van gettext. Een lockbestand bewaart wat het laatst
aanvaard is; daarmee telt alleen wat sindsdien veranderd is. Zonder lockbestand telt alles, en geeft git een vermoeden.

Opties
  -u, --update          aanvaard de mappen zoals ze zijn: schrijf het lockbestand
      --since REF       wat er veranderd is sinds een commit, branch of tag van git; het lockbestand blijft erbuiten
      --lock BESTAND    het lockbestand (standaard bitekst.lock)
      --no-lock         alsof er geen is
      --all             beoordeel ook wat aanvaard is
      --baseline BESTAND   bevindingen die bekend zijn en niet meetellen
      --update-baseline   schrijf de bevindingen van nu naar dat bestand
      --config BESTAND   de configuratie (anders: bitekst.config.ts, .js, .mjs of .json)
      --watch           opnieuw zodra een bestand verandert
  -l, --lang TAAL,TAAL  de talen van bron en doel (anders: naar de namen van de mappen, of herkend)
  -f, --format FORMAAT  table (standaard), json, junit, sarif, github (annotaties van een workflow), html
      --only CODES      alleen deze bevindingen, met komma's: stale,missing
      --severity CODE=ERNST   error, warning, info of off voor een code; mag meer dan eens
      --min-score N     alleen bevindingen die N of meer scoren (standaard 0.5)
      --fail-under X    waarvoor uitgangsstatus 1 is: error, warning (standaard) of info, die ernst en erger;
                        of een getal van 0 tot 1, het minste deel van de bestandsparen zonder bevinding
      --workers N       threads (standaard: één per kern; 0: geen)
      --no-cache        reken alles opnieuw uit
      --no-git          vraag git niets
{{common}}
Een opmerking laat een bevinding weg: <!-- bitekst-ignore-next-line CODE: reden --> (ook: -line, -file, -start en -end).
Uitgangsstatus: 0 alles goed, 1 bevindingen, 2 verkeerd gebruik of een bestand dat niet te lezen is.
`,
  'help.queue': `Legt teksten naast elkaar op meer dan één machine: één zet werk in een rij in Redis of Valkey, zoveel als je wilt
werken, één verzamelt. Elk mag op elk moment stoppen; dezelfde opdracht gaat daar verder. De uitkomst is byte voor
byte die van bitekst align --jsonl en bitekst claims --jsonl.

Gebruik
  bitekst queue add [opties] [BESTAND]   werk als JSON Lines, zoals align --jsonl en claims --jsonl het lezen
  bitekst queue work [opties]            doet het werk, tot het gestopt wordt
  bitekst queue status [opties]          hoe ver het is; exitcode 1 zolang het niet klaar is
  bitekst queue collect [opties]         de resultaten op de volgorde van het werk, zodra ze er zijn

Opties voor alles
      --url URL         redis://gebruiker:wachtwoord@host:6379, of rediss:// voor TLS (zonder: BITEKST_REDIS_URL,
                        die anderen op deze machine niet zien)
      --run NAAM        de ronde: één invoer en haar resultaten (standaard main)
      --patience N      zoveel seconden wachten op een server die wegviel (standaard 120)

Opties van add
      --kind SOORT      align (standaard) of claims
  -l, --lang TAAL,TAAL  de talen van de teksten (zonder: herkend)
      --min-score N     als bij align en claims
      --explain         als bij align
      --model MODEL     een model van bitekst train; work heeft hetzelfde bestand nodig
      --shard N         KiB invoer in een brok, wat een werker per keer neemt (standaard 256; claims: 32)
      --max-waiting N   zet er niets bij zolang zoveel brokken wachten (standaard 1000)

Opties van work
      --workers N       threads (standaard: een per kern; 0: geen behalve deze)
      --until-done      stop zodra alles klaar is
      --take-over N     na zoveel seconden stilte geldt een werker als dood (standaard 30)
      --metrics-port N  geef daar /metrics voor Prometheus en /health (0: een vrije poort)
      --metrics-host HOST   waar dat is (standaard 127.0.0.1, alleen deze machine)

Opties van status
  -f, --format VORM     table (standaard) of json

Opties van collect
  -o, --out BESTAND     .jsonl, een geheugen (.btm of postgres://…), .tmx of een andere vorm van eenheden (standaard -)
      --no-wait         doe niets zolang het niet klaar is
      --release         haal wat veilig in BESTAND staat van de server, en aan het eind de hele ronde
{{common}}
Exitcode: 0 gelukt, 1 nog niet klaar of een taak mislukte, 2 verkeerd gebruik, een bestand of server die niet wil.
`,
  'help.glossary': `Vindt termen en hun vertalingen, als kandidaten voor een woordenlijst, de waarschijnlijkste eerst.

Gebruik
  bitekst glossary [opties] BRON DOEL   twee teksten die elkaar vertalen
  bitekst glossary [opties] BESTAND…    paren: TMX, XLIFF, PO, CSV, TSV, JSON Lines, of een geheugen

Opties
  -l, --lang TAAL,TAAL  de twee talen: en,nl (anders: herkend, of zoals de bestanden zeggen)
      --as SOORT        de teksten zijn markdown, mdx, html, asciidoc of text (anders: naar hun naam)
      --from FORMAAT    het formaat van bestanden met paren (anders: naar hun naam)
  -f, --format FORMAAT  table (standaard), csv, tsv, tbx, json, markdown, html, i18next
      --min-score N     alleen begrippen die N of meer scoren (standaard 0.2)
      --min-frequency N alleen termen die zo vaak voorkomen (standaard 2)
      --limit N         hoogstens zoveel begrippen, de beste
  -u, --update BESTAND  werkt een woordenlijst (JSON, CSV, TSV, TBX) bij: besluiten, notities en id's blijven, nieuwe
                        begrippen komen erbij; met --format gaat het geheel ook naar de standaarduitvoer
      --dry-run         bij --update: zeg wat erbij zou komen, en verander geen bestand
{{common}}
Uitgangsstatus: 0 gelukt, 1 niets gevonden, 2 verkeerd gebruik of een bestand dat niet te lezen is.
`,
  'help.terms': `Houdt een vertaling tegen een woordenlijst: ontbrekende, verboden en wisselende vertalingen van termen.

Gebruik
  bitekst terms [opties] WOORDENLIJST BRON DOEL   twee teksten
  bitekst terms [opties] WOORDENLIJST BESTAND     paren: TMX, XLIFF, PO, CSV, TSV, JSON Lines

Opties
  -l, --lang TAAL,TAAL  de talen van bron en doel: en,nl (anders: herkend, of zoals het bestand zegt)
      --as SOORT        de teksten zijn markdown, mdx, html, asciidoc of text (anders: naar hun naam)
      --from FORMAAT    het formaat van een bestand met paren (anders: naar zijn naam)
  -f, --format FORMAAT  table (standaard), json, junit, sarif, github (annotaties van een workflow), html
      --candidates      termen die nog niemand heeft goedgekeurd tellen ook mee
{{common}}
WOORDENLIJST is JSON (glossary -f json), CSV, TSV, TBX of JSON Lines; termen waarvan het geen status noemt, gelden als goedgekeurd.
Uitgangsstatus: 0 alles goed, 1 bevindingen, 2 verkeerd gebruik of een bestand dat niet te lezen is.
`,
  'help.common': `  -q, --quiet           geen mededelingen en geen voortgang
      --no-color        geen kleur (ook: NO_COLOR=1)
      --ui TAAL         en of nl: de taal van de meldingen
  -h, --help            deze tekst
`,

  'usage.unknownCommand': 'opdracht "{{command}}" bestaat niet; kies uit {{commands}}',
  'usage.unknownOption': '{{command}} kent de optie {{option}} niet',
  'usage.needsValue': 'optie {{option}} vraagt om een waarde',
  'usage.takesNoValue': 'optie {{option}} heeft geen waarde, maar kreeg "{{value}}"',
  'usage.badChoice': '{{option}} {{value}} kan niet; kies uit {{choices}}',
  'usage.badScore': '{{option}} {{value}} kan niet; geef een getal van 0 tot 1',
  'align.badAnchor': '{{file}}, regel {{line}}: kreeg "{{got}}", verwachtte de nummers van een bron- en een doelsegment, vanaf 1',
  'align.badDemand': 'zo is er niets uit te lijnen: {{reason}}',
  'align.unknownDictionary': 'geen bekend woordenboek eindigt als {{file}}: verwachtte .dic, .tsv, .txt, .index, .dict, .dict.dz, of een bestand in {{formats}}',
  'usage.badWhole': '{{option}} {{value}} kan niet; geef een heel getal van {{least}} of meer',
  'usage.missingOption': 'optie {{option}} is nodig',
  'usage.noFilesHere': '"{{file}}" staat los; noem de bestanden met --pairs',
  'usage.badTraining': 'zo valt er niet te trainen: {{reason}}',
  'usage.badLanguage': '"{{value}}" is geen taalcode; geef een code zoals en, nl of nl-BE',
  'usage.languageCount': '{{got}} talen voor {{files}} bestanden; geef één taal voor alle, of voor elk een',
  'usage.languageCountOne': '{{got}} talen voor één bestand; geef er één',
  'usage.fileCount_one': '1 bestand nodig, {{got}} gekregen',
  'usage.fileCount_other': '{{count}} bestanden nodig, {{got}} gekregen',
  'usage.fewFiles': 'twee of meer bestanden nodig, {{got}} gekregen: beweringen worden tussen teksten vergeleken',
  'usage.noFiles': 'geen bestanden opgegeven',
  'usage.stdinTwice': '- staat er meer dan eens; de standaardinvoer is maar één keer te lezen',
  'usage.minScoreJson': '--min-score gaat niet samen met --format json: dat bevat altijd elk segment. Neem jsonl',
  'usage.notWithJsonl': '{{option}} gaat niet samen met --jsonl',
  'usage.onlyWithJsonl': '{{option}} gaat alleen samen met --jsonl',
  'usage.tryHelp': 'Zie: bitekst {{command}} --help',

  'file.missing': '{{file}}: dit bestand bestaat niet',
  'file.directory': '{{file}} is een map; er is een bestand nodig',
  'file.denied': '{{file}}: geen toestemming om het te lezen',
  'file.unreadable': '{{file}} is niet te lezen: {{reason}}',
  'file.unwritable': '{{file}} kan niet worden geschreven: {{reason}}',
  'file.empty': '{{file}} is leeg: er staat geen tekst in',
  'file.notUtf8': '{{file}} is geen UTF-8: byte {{byte}} (0x{{hex}}) past nergens in. Sla het bestand op als UTF-8',
  'file.utf16': '{{file}} is UTF-16; UTF-8 is nodig. Sla het bestand op als UTF-8',
  'file.standardInput': 'standaardinvoer',
  'file.noLanguage': '{{file}} is niet duidelijk Engels of Nederlands; geef de taal met --lang',

  'notice.sameFile': '{{file}} is meer dan eens opgegeven: al zijn beweringen zijn dan gedeeld',
  'notice.sameLanguage': 'beide teksten zijn in het {{language}}',
  'notice.leftInSource': '{{file}} lijkt ook in het {{language}} te zijn; het geldt voor een tekst in het {{other}} die zo gelaten is (--lang zegt het anders)',
  'notice.looselyJoined': 'de meeste segmenten staan alleen: dit lijken twee teksten over één zaak, geen vertaling. Probeer: bitekst claims {{files}}',
  'notice.nothingJoined': 'niets verbindt de twee teksten',
  'notice.nothingFound': 'geen bewering om te tonen',
  'notice.nothingPaired': 'geen document van de ene kant is een vertaling van een van de andere',
  'pair.noDocuments': '{{folder}} heeft geen document met tekst erin (md, mdx, html, adoc, txt)',
  'pair.noFolder': '{{folder}} is een bestand, verwacht: een map',
  'pair.leftOut_one': '{{count}} document is in geen van beide talen en blijft buiten beschouwing',
  'pair.leftOut_other': '{{count}} documenten zijn in geen van beide talen en blijven buiten beschouwing',
  'pair.summary': '{{pairs}}, {{alone}} zonder tegenhanger',
  'pair.count_one': '{{count}} paar',
  'pair.count_other': '{{count}} paren',
  'pair.vector': 'betekenis',
  'pair.words': 'gedeelde woorden',
  'pair.path': 'pad',
  'pair.name': 'bestandsnaam',
  'pair.length': 'lengte',
  'pair.lead': 'voorsprong op andere',
  'notice.jobsFailed_one': '{{failed}} van {{count}} opdracht mislukt; de regel zegt waarom',
  'notice.jobsFailed_other': '{{failed}} van {{count}} opdrachten mislukt; hun regels zeggen waarom',
  'notice.terminalInput': 'leest wat je typt; sluit af met Ctrl-D',

  'progress.reading': 'lezen',
  'progress.comparing': 'vergelijken',
  'import.files': 'een geheugen nodig, en de bestanden die erin moeten',
  'import.done_one': '{{file}}: {{count}} eenheid erbij, {{updated}} bijgewerkt, {{unchanged}} al bekend, {{skipped}} weggelaten (zonder vertaling)',
  'import.done_other': '{{file}}: {{count}} eenheden erbij, {{updated}} bijgewerkt, {{unchanged}} al bekend, {{skipped}} weggelaten (zonder vertaling)',
  'resources.keyRepeated_one': '{{count}} sleutel staat er twee keer ({{key}}, {{file}}:{{line}}); genomen is wat i18next vindt',
  'resources.keyRepeated_other': '{{count}} sleutels staan er twee keer (de eerste: {{key}}, {{file}}:{{line}}); genomen is wat i18next vindt',
  'resources.valueNotText_one': '{{count}} waarde is geen tekst ({{key}}, {{file}}:{{line}}) en is weggelaten',
  'resources.valueNotText_other': '{{count}} waarden zijn geen tekst (de eerste: {{key}}, {{file}}:{{line}}) en zijn weggelaten',
  'import.would_one': '{{file}}: er zou {{count}} eenheid bij komen en {{updated}} worden bijgewerkt; {{unchanged}} zijn al bekend, {{skipped}} zouden worden weggelaten (zonder vertaling)',
  'import.would_other': '{{file}}: er zouden {{count}} eenheden bij komen en {{updated}} worden bijgewerkt; {{unchanged}} zijn al bekend, {{skipped}} zouden worden weggelaten (zonder vertaling)',
  'lookup.arguments': 'een geheugen en een tekst nodig',
  'lookup.noLanguage': 'de taal van de tekst is niet duidelijk; geef die met --lang (het geheugen heeft {{languages}})',
  'lookup.nothing': 'niets gevonden voor "{{text}}" ({{language}})',
  'lookup.more': 'er zijn meer regels; --limit toont er meer',
  'match.context': 'in verband',
  'match.exact': 'dezelfde',
  'match.fuzzy': 'lijkt erop',
  'match.meaning': 'naar betekenis',
  'usage.badCount': '{{option}} {{value}} kan niet; geef een heel getal',
  'progress.importing': 'eenheden lezen',
  'progress.converting': 'omzetten (MiB)',

  'convert.parts': '{{from}} vraagt om {{inputs}} en {{to}} om {{outputs}}, {{got}} bestanden gekregen',
  'convert.stdoutParts': '{{to}} heeft meer dan één bestand, en er is maar één standaarduitvoer',
  'convert.unknownFile': '{{file}} zegt niet welke vorm het heeft; noem die met {{option}}: {{formats}}',
  'convert.twoLanguages': '--lang {{value}} gekregen, twee talen verwacht, zoals en,nl',
  'convert.damage': '{{file}} is beschadigd: bytes {{from}} tot {{to}}: {{problem}}',
  'convert.salvaged_one': '{{count}} eenheid daarvan is leesbaar',
  'convert.salvaged_other': '{{count}} eenheden daarvan zijn leesbaar',
  'convert.typed_one': 'typen van {{count}} sleutel in {{language}} geschreven',
  'convert.typed_other': 'typen van {{count}} sleutels in {{language}} geschreven',
  'convert.wouldType_one': 'typen van {{count}} sleutel in {{language}} zouden worden geschreven',
  'convert.wouldType_other': 'typen van {{count}} sleutels in {{language}} zouden worden geschreven',
  'convert.converted_one': '{{count}} record omgezet van {{from}} naar {{to}}',
  'convert.converted_other': '{{count}} records omgezet van {{from}} naar {{to}}',
  'convert.wouldConvert_one': '{{count}} record zou worden omgezet van {{from}} naar {{to}}',
  'convert.wouldConvert_other': '{{count}} records zouden worden omgezet van {{from}} naar {{to}}',
  'convert.lost_one': '{{format}} heeft geen plaats voor {{what}}: verloren in {{count}} record',
  'convert.lost_other': '{{format}} heeft geen plaats voor {{what}}: verloren in {{count}} records',
  'issue.fromLine': '{{what}}, vanaf regel {{line}}',
  'feature.unitId': 'namen van eenheden',
  'feature.score': 'de scores',
  'feature.spans': 'plaatsen van de zijden in hun tekst',
  'feature.segments': 'segmenten waaruit een zijde bestaat',
  'feature.markup': 'opmaak in teksten',
  'feature.origin': 'herkomst',
  'feature.domain': 'vakgebieden',
  'feature.context': 'contexten die gelijke teksten onderscheiden',
  'feature.created': 'data van aanmaak',
  'feature.changed': 'data van wijziging',
  'feature.author': 'auteurs',
  'feature.state': 'vertaalstadia',
  'feature.quality': 'kwaliteitscijfers',
  'feature.notes': 'opmerkingen',
  'feature.properties': 'eigenschappen van andere programma\'s',
  'feature.lineBreaks': 'regeleinden in teksten',
  'feature.oneSided': 'zijden zonder tegenhanger',
  'feature.manyLanguages': 'meer dan twee talen',
  'feature.manyPairs': 'meer dan één talenpaar',
  'feature.entryId': 'kenmerken van begrippen',
  'feature.status': 'statussen van termen',
  'feature.lemma': 'lemma\'s',
  'feature.partOfSpeech': 'woordsoorten',
  'feature.gender': 'geslacht van woorden',
  'feature.form': 'vormsoorten (afkorting, variant)',
  'feature.termFrequency': 'frequenties van termen',
  'feature.termDocuments': 'documentaantallen van termen',
  'feature.termNotes': 'opmerkingen bij termen',
  'feature.definition': 'definities',
  'feature.reasons': 'redenen van scores',
  'feature.frequency': 'frequenties',
  'feature.documents': 'documentaantallen',
  'feature.examples': 'voorbeelden',
  'feature.alternatives': 'alternatieven',
  'feature.flags': 'markeringen',
  'feature.synonyms': 'meer dan één term per taal',
  'issue.characterReplaced_one': '{{count}} teken dat de vorm verbiedt is vervangen door U+FFFD',
  'issue.characterReplaced_other': '{{count}} tekens die de vorm verbiedt zijn vervangen door U+FFFD',
  'issue.lineBreakReplaced_one': '{{count}} regeleinde is gewijzigd',
  'issue.lineBreakReplaced_other': '{{count}} regeleinden zijn gewijzigd',
  'issue.recordLeftOut_one': '{{count}} record is weggelaten',
  'issue.recordLeftOut_other': '{{count}} records zijn weggelaten',
  'issue.elementLeftOut_one': '{{count}} onbekend element is weggelaten',
  'issue.elementLeftOut_other': '{{count}} onbekende elementen zijn weggelaten',
  'issue.attributeLeftOut_one': '{{count}} onbekend attribuut is weggelaten',
  'issue.attributeLeftOut_other': '{{count}} onbekende attributen zijn weggelaten',
  'issue.valueUnknown_one': '{{count}} waarde is niet begrepen',
  'issue.valueUnknown_other': '{{count}} waarden zijn niet begrepen',
  'issue.textChanged_one': '{{count}} tekst is veranderd',
  'issue.textChanged_other': '{{count}} teksten zijn veranderd',
  'issue.languageRepeated_one': '{{count}} herhaalde taal is een eigen eenheid geworden',
  'issue.languageRepeated_other': '{{count}} herhaalde talen zijn eigen eenheden geworden',
  'issue.sourceRepeated_one': '{{count}} bron komt meer dan eens voor',
  'issue.sourceRepeated_other': '{{count}} bronnen komen meer dan eens voor',
  'issue.idRepeated_one': '{{count}} kenmerk komt meer dan eens voor',
  'issue.idRepeated_other': '{{count}} kenmerken komen meer dan eens voor',
  'progress.training': 'trainen, verlies {{loss}}, nog {{left}}:',

  'train.done': '{{out}}: {{words}} woorden uit {{pairs}} paren, {{size}} MB',
  'train.resumed': 'verder vanaf portie {{done}} van {{total}}, bewaard in {{file}}',
  'train.heldOut': 'van {{pairs}} achtergehouden paren vindt {{percent}} % elkaar tussen alle',

  'check.noLocales': '{{folder}}: geen bestanden van i18next gevonden voor {{source}} en {{target}}, zoals {{source}}/common.json',
  'check.files': 'een tekst en zijn vertaling verwacht, of één bestand met paren; kreeg {{got}} bestanden',
  'check.badSeverity': 'kreeg --severity {{value}}, verwachtte een code en een ernst zoals number-mismatch=error',
  'check.badFailUnder': 'kreeg --fail-under {{value}}, verwachtte error, warning, info of een getal van 0 tot 1',

  'config.broken': 'in {{file}}: {{reason}}',
  'config.types': 'in {{file}} staan types van TypeScript, die Node {{version}} niet uitvoert; verwachtte Node 22.18 of later, of bitekst.config.mjs',
  'drift.watching': 'let op {{places}}; Ctrl+C stopt',
  'drift.places': 'twee mappen verwacht, of één met beide talen erin; kreeg er {{got}}',
  'drift.unreadable': '{{file}}: zijn naam eindigt op geen soort document die drift leest',
  'drift.nothing': 'geen documenten gevonden in {{places}}',
  'drift.oneLanguage': 'bron en doel zijn allebei in {{language}}; noem hun talen met --lang',
  'drift.comparing': 'vergelijken',
  'drift.compared_one': '{{count}} bestandspaar vergeleken, {{ignored}} bevindingen genegeerd, {{known}} in de baseline',
  'drift.compared_other': '{{count}} bestandsparen vergeleken, {{ignored}} bevindingen genegeerd, {{known}} in de baseline',
  'drift.noLock': 'er is geen {{file}}: alleen op inhoud beoordeeld; --update schrijft er een',
  'drift.alone_one': '{{count}} bestand zonder wederhelft',
  'drift.alone_other': '{{count}} bestanden zonder wederhelft',
  'drift.accepted_one': '{{count}} bestandspaar aanvaard ({{changed}} veranderd) en {{alone}}, in {{file}}',
  'drift.accepted_other': '{{count}} bestandsparen aanvaard ({{changed}} veranderd) en {{alone}}, in {{file}}',
  'drift.baseline_one': '{{count}} bevinding is voortaan bekend, in {{file}}',
  'drift.baseline_other': '{{count}} bevindingen zijn voortaan bekend, in {{file}}',
  'drift.needsBaseline': '--update-baseline verwachtte --baseline BESTAND erbij',
  'drift.notTogether': '{{option}} en {{other}} gaan niet samen',
  'drift.noGit': '--since verwachtte hier een git-repository, en git',
  'drift.noCommit': 'kreeg --since {{ref}}, verwachtte een commit, branch of tag van deze repository',
  'drift.ignoreNoReason': '{{file}}:{{line}}: een negeeropmerking zonder reden negeert niets; verwachtte "CODE: reden"',
  'drift.ignoreUnknown': '{{file}}:{{line}}: een negeeropmerking noemt {{code}}, dat geen code is, en negeert niets',

  'queue.actions': 'actie "{{got}}" bestaat niet, wel {{actions}}',
  'queue.otherAction': '{{option}} hoort niet bij bitekst queue {{action}}',
  'queue.noUrl': 'geen server genoemd: zet BITEKST_REDIS_URL, of geef --url redis://localhost:6379',
  'queue.notDurable': 'de server houdt geen logbestand bij (appendonly no): valt hij om, dan is de ronde weg',
  'queue.adding': 'brokken toevoegen',
  'queue.collecting': 'brokken verzamelen',
  'queue.heldMemory': 'het geheugen van de server is bijna vol: toevoegen wacht tot resultaten met --release zijn verzameld, of maxmemory hoger staat',
  'queue.added_one': '{{count}} brok in de invoer: {{added}} toegevoegd, {{known}} er al, {{retried}} opnieuw te proberen',
  'queue.added_other': '{{count}} brokken in de invoer: {{added}} toegevoegd, {{known}} er al, {{retried}} opnieuw te proberen',
  'queue.addStopped': 'gestopt; dezelfde opdracht voegt de rest toe',
  'queue.collectStopped': 'gestopt; dezelfde opdracht gaat verder',
  'queue.metrics': 'cijfers op {{url}}',
  'queue.working': 'aan het werk; Ctrl-C stopt na de brokken die nu bezig zijn',
  'queue.worked_one': '{{count}} brok hier gedaan: {{jobs}} taken, waarvan {{failed}} mislukt',
  'queue.worked_other': '{{count}} brokken hier gedaan: {{jobs}} taken, waarvan {{failed}} mislukt',
  'queue.noRun': 'zo\'n ronde is er niet: voeg eerst invoer toe, of noem een andere met --run',
  'queue.stillAdding': 'tot nu toe (nog niet alles is toegevoegd: de opdracht die toevoegt is niet ten einde)',
  'queue.released_one': '({{count}} vrijgegeven)',
  'queue.released_other': '({{count}} vrijgegeven)',
  'queue.errorRecords_one': '({{count}} mislukt; het record zegt waarom)',
  'queue.errorRecords_other': '({{count}} mislukt; hun records zeggen waarom)',
  'queue.failure': 'brok {{shard}}, vanaf regel {{line}}, is mislukt: {{reason}}. Voeg de invoer nog eens toe om het opnieuw te proberen',
  'queue.row.kind': 'soort',
  'queue.row.shards': 'brokken',
  'queue.row.waiting': 'wachtend',
  'queue.row.active': 'bezig',
  'queue.row.delayed': 'opnieuw te proberen',
  'queue.row.failed': 'mislukt',
  'queue.row.done': 'klaar',
  'queue.row.jobs': 'taken klaar',
  'queue.row.input': 'invoer klaar',
  'queue.row.rate': 'snelheid',
  'queue.row.workers': 'werkers',
  'queue.releaseFile': '--release heeft --out BESTAND nodig: wat vrijgegeven is, staat nergens anders',
  'queue.releasedBefore_one': 'de resultaten van {{count}} brok zijn eerder vrijgegeven aan een bestand: ga verder met dezelfde --out BESTAND.jsonl en --release',
  'queue.releasedBefore_other': 'de resultaten van {{count}} brokken zijn eerder vrijgegeven aan een bestand: ga verder met dezelfde --out BESTAND.jsonl en --release',
  'queue.notDone_one': '{{done}} van {{count}} brok klaar',
  'queue.notDone_other': '{{done}} van {{count}} brokken klaar',
  'queue.otherFile': '{{file}} is niet het bestand waaraan eerder resultaten zijn vrijgegeven: noem dat',
  'queue.unknownFile': 'de resultaten kunnen niet als {{file}} geschreven worden; de naam moet eindigen als een van deze: {{formats}}',
  'queue.claimsLines': '{{file}}: beweringen zijn geen eenheden; verzamel ze als .jsonl',
  'glossary.updated': '{{file}}: {{before}} begrippen, {{added}} erbij',
  'glossary.nothing': 'geen termen gevonden; probeer --min-frequency 1, of meer tekst',
  'glossary.unknownFile': '{{file}}: een woordenlijst eindigt op .json, .csv, .tsv, .tbx of .jsonl',
  'terms.files': 'geef een woordenlijst en een tekst met zijn vertaling, of een woordenlijst en één bestand met paren; het waren {{got}} bestanden',
  'terms.nothingDecided': '{{file}}: van de {{count}} begrippen is er geen goedgekeurd of verboden, dus er valt niets te controleren; met --candidates tellen kandidaten mee',

  'error.internal': 'bitekst is vastgelopen, en dat ligt niet aan jou: {{message}}',

  'segments.count_one': '{{count}} segment',
  'segments.count_other': '{{count}} segmenten',
  'texts.count_one': '{{count}} tekst',
  'texts.count_other': '{{count}} teksten',
  'claims.count_one': '{{count}} bewering',
  'claims.count_other': '{{count}} beweringen',
  'claims.alone': '{{count}} alleen',
  'claims.leftOut': '{{count}} weggelaten',
  'claims.summary': '{{texts}}, {{claims}}: {{shared}} in meer dan één tekst, {{disputed}} omstreden',
  'claims.shared': 'In meer dan één tekst',
  'claims.conflicts': 'Waar teksten elkaar tegenspreken',
  'claims.single': 'In één tekst',
  'claims.disputed': 'omstreden',
  'claims.makers': '{{count}} van {{total}}',
  'claims.more_one': 'en nog {{count}} (alle met --only single)',
  'claims.more_other': 'en nog {{count}} (alle met --only single)',
  'claims.contradicts': '{{from}} tegenover {{to}}',
  'claims.none': 'geen',
  'align.summary': '{{beads}}: {{joined}} verbonden, {{alone}} zonder tegenhanger',
  'beads.count_one': '{{count}} groepje',
  'beads.count_other': '{{count}} groepjes',

  'column.claim': 'bewering',
  'column.texts': 'teksten',
  'column.text': 'tekst',
  'column.wording': 'verwoording',
  'column.disagreement': 'verschil',
  'column.kind': 'soort',
  'column.score': 'score',
  'column.why': 'waarom',

  'kind.sentence': 'zin',
  'kind.heading': 'kop',
  'kind.listItem': 'lijstpunt',
  'kind.boilerplate': 'randtekst',

  'evidence.length': 'lengte',
  'evidence.lexicon': 'woorden',
  'evidence.cognate': 'verwant',
  'evidence.number': 'getal',
  'evidence.date': 'datum',
  'evidence.name': 'naam',
  'evidence.vector': 'betekenis',
  'evidence.structure': 'opbouw',
};
