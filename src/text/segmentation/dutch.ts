import { abbreviations, byFirstWord, longestKey, phrases, words, type SegmentationTable } from './table.js';

/** Sentence ends and page furniture in Dutch. */
export const dutchSegmentation: SegmentationTable = /* @__PURE__ */ build();

function build(): SegmentationTable {
  const known = abbreviations({
    never: `
      rb ktr vzr rechtb arrond a-g adv-gen griff deurw not cand-not gedep wnd.griff concl rapp mem toel vz vzz jo junct ex.art aanh onderh alin slotal
      pt pat pte lich onderz li re bdz dx ddx tx rx anam fam.anam soc.anam alg.anam aanv diagn ther med medic behand operat inj gtt supp caps tabl zn.nodig vlgs geïnd gecontr contr.ind bijw contraïnd resp.freq temp pols.freq ausc perc palp extr abd neur psych gyn chir int ortho derm cardiol
      bijgew bijgen gevest geadr geref gecit gepubl verm vermoed mog mogel waarsch voorw voorz gebruikel doorl gemidd opgen
      dhr hr mw mevr mej mlle mme mgr z.em z.exc z.k.h h.k.h z.m h.m ds dr drs ir ing mr prof bc lic em pr eerw weleerw br zr
      kapt lt luit sgt maj adm cdt cmdt comm wnd staatssecr burg weth wethr secr penn pres dir hfd
      adj adv afd afz alg all bat bep bet betr bez bijgel bijv bijz bld bn bv bw ca circa cat cf coll conf corr cs dagv dec.incl
      d.d d.i d.m.v d.w.z e.a.w e.c etm excl excl.btw evt event ev fa fam fig.ex geb gec ged gedr geï get gez gld heerl hist hoogl hs.nr
      i.c i.c.m i.e i.e.g i.g.v i.h.a i.h.b i.h.k.v i.i i.m i.o i.o.m i.o.v i.p.v i.r.t i.s.m i.t.t i.v i.v.m i.z incl inz inzh
      jhr jkvr jkhr jonkhr kgl l.g.v lett lib m.a.w m.b.t m.b.v m.d m.h.o m.i m.i.v m.m.v m.n m.u.v mbt max.ca n.a.v n.b.v
      o.a o.b o.b.v o.e o.g o.g.v o.h.a o.i o.i.v o.l.v o.m o.o o.r o.v o.v.v onderg ong onv oorspr opg opm ov overl pct pl.v prov p/a
      r.k ref resp sr.r st ste t.a.v t.b.v t.e.m t.g.v t.h.v t.k t.n.v t.o t.o.v t.w t.w.v tel.nr t/m tsg tw u.d
      v v.a v.d v.h.a v.l.n.r v.w.b vd vert verg vgl vgls vlg vml vnl vnw voorl w.v wijl x.l z.g.a.n zg zgn zogen z.i zgh
      q.q p.s P.S ps PS n.b N.B nb NB h.t c.q cq a.d alg.dir tit red.chef hoogw gew gewoonl.oorspr oud.gr`,
    number: `
      nr nrs n° N° nº no nos num p pp pag pagg blz bl bladz hst hfdst h hoofdst par § vol dl afl jg jrg art artt artikel lid sub aant noot nt bijl ond onderd ovw r.o rov ro vgl.nr
      fig afb tab tbl vb schem ex bd dln ser kol k.b kb nr.b tel tst toest fax mob pb postb Stb Stcrt Trb PbEG PbEU LJN jur NJ
      jan feb febr mrt apr mei jun juni jul juli aug sept sep okt nov dec
      ma di wo do vr za zo
      dd aanm overw rolnr zaaknr rn vs ECLI`,
    clock: 'a.m p.m A.M P.M',
    capital: `
      enz enzv etc e.d e.a e.v e.v.a a.u.b s.v.p aub svp jl ll a.s aanst l.l z.s.m zsm n.v.t t.z.t tzt t.a.p
      mln mld miljn milj sec s u uur dgn wk wkn mnd mnds jrs kwart km cm mm m m2 kg g mg ml cl l ha pk
      p.j p.d p.u p.w p.st p.p.p.n p.p v.chr n.chr v.C n.C v.g.t v.o.n i.o.z a.h.w o.i.d i.d
      btw b.t.w k.k ibid id op.cit l.c o.c et.al al m.m d.o.v e.e.a w.g w.s.m w.v.t.t.k z.o.z z.n z.j z.p n.n`,
    starter: `
      n.v N.V b.v B.V v.z.w v.z.w.d V.Z.W vzw v.o.f V.O.F c.v C.V u.a U.A b.a B.A c.v.b.a e.g inc corp co ltd cie mij zn zonen gebr
      jr sr gen m.sc b.sc ph.d m.a M.A
      v.s V.S u.s U.S u.s.a U.S.A v.n V.N v.k V.K n.a.t.o E.G e.u E.U e.e.g E.E.G d.c D.C z.o n.o z.w n.w z.h n.h n.br
      min max gem gemm
      str pln plnt pl ln lwg kon hs huisnr bg vrd verd a/d a.d.IJssel
      m.e.r m.h.d h.b.s H.B.S m.u.l.o m.b.o h.b.o w.o a.s.o
      prot kath chr zang lat gr fr eng du ned nl spec sp ssp var cv`,
  });
  return {
    abbreviations: known,
    longestAbbreviation: longestKey(known),
    starters: new Set(words(`
      De Het Een Dit Dat Deze Die Dezen Hij Zij Ze We Wij Ik Jij Je Jullie U Uw Men Er Hun Haar Zijn Mijn Ons Onze Wie Wat Waar Waarom Wanneer Hoe Welke Welk Hoeveel Iedereen Iemand Niemand Niets Iets Alles Alle Allen Sommige Sommigen Veel Vele Velen Enkele Enige Ieder Iedere Elk Elke Beide Andere Anderen Geen
      Daar Hier Toen Dan Nu Maar En Of Want Dus Ook Als Omdat Doordat Zodat Hoewel Ofschoon Terwijl Nadat Voordat Totdat Sinds Sindsdien Indien Mits Tenzij Wanneer Zodra Daarom Daardoor Daarna Daarnaast Daarbij Daarvoor Daartoe Daarmee Daarop Daaruit Daarvan Daarentegen Hierdoor Hierna Hiervoor Hierbij Hiermee Hierop Hiervan Hierover Vervolgens Verder Bovendien Echter Toch Wel Niet Nog Al Reeds Alleen Slechts Zelfs Zo Zulke Zowel Misschien Wellicht Mogelijk Helaas Gelukkig Uiteindelijk Tenslotte Eerst Later Eerder Vroeger Vandaag Gisteren Morgen Vanavond Soms Vaak Altijd Nooit Meestal Inmiddels Intussen Ondertussen Tegelijk Tevens Eveneens Overigens Trouwens Immers Namelijk Kortom Integendeel Desondanks Niettemin Evenwel Anders Samen Eigenlijk Volgens Ondanks Dankzij Wegens Vanwege Tijdens Gedurende Sedert Behalve Naast Tegen Tegenover Tussen Onder Boven Binnen Buiten Achter Langs Rond Rondom Zonder Omstreeks Naar Naarmate Aan Bij Door In Met Na Om Op Over Per Tot Uit Vanaf Voor Voorts Via Te Ter Ten Van
      Is Zijn Was Waren Wordt Werd Worden Heeft Hebben Had Hadden Kan Kunnen Moet Moeten Mag Zal Zullen Wil Doe Ga Kijk Zie Bel Laat Lees Vraag Neem Let Ja Nee Eén Één Twee Drie Vier Vijf Zes Zeven Acht Negen Tien Eerste Tweede Derde Meer Minder Bijna Ongeveer Ruim Zeker Dank Bedankt Dag Hallo Sorry Jawel`)),
    nameParticles: new Set(words('De Den Der Du Van Von Vander Vanden Ten Ter Te La Le Di El Op Het In Aan Uit Tot Onder Bij St \'t')),
    labelled: new Set(words('plan vitamine optie groep type klasse categorie bijlage appendix figuur tabel sectie deel team zaal kamer poort terminal zone hepatitis model punt stap scenario hoofdstuk lijn perron blok vak merk sub onder')),
    timeOpeners: new Set(words('Om Vanaf Rond Omstreeks Tot Na Voor Sinds Tussen Op')),
    clockFollowers: new Set(words('GMT UTC CET CEST MET MEZT maandag dinsdag')),
    exclaimingNames: new Set(words('Yahoo Jeopardy Wham Kahoot Panic')),
    reportingVerbs: new Set(words('zei zegt vroeg vraagt riep roept antwoordde schreeuwde fluisterde dacht verklaarde vertelde brulde gilde mompelde voegde herhaalde aldus reageerde reageert')),
    boilerplate: {
      lines: new Set(phrases(`
        omslagafbeelding, afbeelding, afbeeldingen, foto, foto's, foto’s, fotoserie, fotoalbum, beeld, video, video's, audio, galerij, bron, bronnen, advertenties, gesponsord, gesponsorde inhoud, partnerbijdrage, ingezonden mededeling, verder lezen, meer, meer over, meer hierover, meer info, meer informatie, meer artikelen, meer berichten, toon meer, bekijk meer, bekijk alles, alles bekijken, naar boven, terug, volgende, vorige, volgende artikel, vorige artikel, volgend bericht, vorig bericht, meest gelezen, best gelezen, populair, trending, laatste nieuws, net binnen, aanbevolen, aanbevolen voor jou, aanraders, ook interessant, dit vind je misschien ook leuk, gerelateerd, gerelateerde artikelen, gerelateerde berichten, gerelateerd nieuws, verwante artikelen, zie ook, externe links, externe link, recente berichten, deel, delen, tweet, mail, e-mail, print, printen, afdrukken, kopieer link, kopieer de link, bewaar, bewaren, opslaan, luister, luister nu, beluister, kijk, kijk nu, kijk live, live, exclusief, abonneer, abonneer nu, abonneren, neem een abonnement, inschrijven, aanmelden, inloggen, log in, uitloggen, registreer, registreren, nieuwsbrief, nieuwsbrieven, onze nieuwsbrief, doneer, doneer nu, download, downloaden, bestel nu, koop nu, contact, contact opnemen, neem contact op, over ons, over de auteurs, ons team, vacatures, werken bij, pers, contactgegevens, veelgestelde vragen, help, hulp, home, startpagina, menu, zoek, zoeken, sluit, sluiten, ga direct naar de inhoud, naar de inhoud, direct naar inhoud, hoofdnavigatie, hoofdmenu, inhoudsopgave, inhoud, reacties, reageer, reageren, geen reacties, antwoord, beantwoorden, tags, trefwoorden, onderwerpen, categorie, categorieën, archief, privacy, privacybeleid, privacyverklaring, privacystatement, cookiebeleid, cookieverklaring, cookies, voorwaarden, algemene voorwaarden, gebruiksvoorwaarden, disclaimer, colofon, toegankelijkheid, toegankelijkheidsverklaring, sitemap, cookie-instellingen, cookievoorkeuren, voorkeuren, voorkeuren aanpassen, accepteer, accepteren, akkoord, alles accepteren, cookies accepteren, weigeren, alles weigeren, instellingen, einde bericht, niet voor publicatie, onze redactie, redactie, van de redactie, door de redactie, tip ons, meld een fout, vertaal, talen, taal, kies taal, kies een taal, selecteer taal, gepubliceerd, geplaatst, bijgewerkt, datum, auteur, auteurs, anp, belga`)),
      openings: byFirstWord(phrases(`
        lees meer, lees verder, lees ook, lees hier, lees het hele, lees de, meer lezen, meer weten, meer informatie:, meer informatie over, meer info:, meer nieuws, meer over:, zie ook:, bekijk ook, bekijk de video, bekijk hier, bekijk alle, klik hier, klik op, tik op, schrijf je in, schrijf u in, meld je aan, meld u aan, abonneer je, abonneer u, volg ons, vind ons op, like ons, word lid, word abonnee, word donateur, deel dit, deel deze, deel op, delen via, luister naar dit, luister:, kijk:, foto:, foto's:, foto’s:, foto van:, foto door, foto ter illustratie, foto archief, foto anp, foto's anp, fotografie:, fotografie door, fotocredit, beeld:, beeld door, afbeelding:, illustratie:, illustratie door, video:, grafiek:, infographic:, omslagfoto, omslagbeeld, archieffoto, stockfoto, bron:, bronnen:, via:, copyright, alle rechten voorbehouden, auteursrecht, geplaatst in, geplaatst op, geplaatst door, gepubliceerd op, gepubliceerd door, gepubliceerd in, gepubliceerd:, eerder gepubliceerd, dit artikel verscheen, dit artikel is eerder, dit artikel is ook beschikbaar, dit bericht is ook beschikbaar, deze pagina is ook beschikbaar, ook beschikbaar in, beschikbaar in:, tekst:, tekst en foto, tekst en beeld, geschreven door, vertaald door, vertaling:, bewerkt door, samengesteld door, door onze, van onze redactie, van onze verslaggever, van onze verslaggeefster, van onze correspondent, laatst bijgewerkt, laatst gewijzigd, laatste update, bijgewerkt op, bijgewerkt:, update:, tags:, trefwoorden:, onderwerpen:, categorie:, categorieën:, gerelateerd:, advertentie, wij gebruiken cookies, we gebruiken cookies, deze site gebruikt, deze website gebruikt, door verder te, download de app, download onze, heb je een tip, heeft u een tip, hebt u een tip, tip de redactie, mail de redactie, mail naar de redactie, fout gezien, fout ontdekt, fout gevonden, ziet u een fout, zie je een fout, mist u iets, noot voor de redactie, noot voor redactie, noot aan de redactie, perscontact, contact:, voor meer informatie kunt u, voor meer informatie:, neem contact op met, reageren?, reageer op dit, laat een reactie, plaats een reactie, geef een reactie, ga naar, terug naar, over de auteur, steun ons, steun onze, doneer aan`)),
      credits: new Set(words('door van foto foto\'s fotografie beeld afbeelding video bron bronnen tekst grafiek illustratie auteur auteurs redactie verslaggever via tags onderwerp bijgewerkt gepubliceerd geplaatst')),
      months: new Set(words('januari februari maart april mei juni juli augustus september oktober november december jan feb febr mrt apr jun jul aug sep sept okt nov dec')),
      dateWords: new Set(words('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo uur u om op bijgewerkt gepubliceerd geplaatst gewijzigd laatst laatste update datum de door min leestijd minuten geleden')),
      trades: new Set(words('redactie redacteur redacteuren verslaggever verslaggeefster verslaggevers correspondent correspondente journalist journaliste columnist columniste fotograaf fotografe auteur eindredacteur hoofdredacteur persbureau nieuwsredactie webredactie')),
      counted: new Set(phrases('min leestijd, minuten leestijd, minuut leestijd, min lezen, minuten lezen, reacties, reactie, keer gedeeld, likes, weergaven, keer bekeken, keer gelezen, antwoorden, volgers, minuten geleden, uur geleden, dagen geleden, minuut geleden, dag geleden, resultaten')),
    },
  };
}
