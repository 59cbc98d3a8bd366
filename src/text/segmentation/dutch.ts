import { abbreviations, longestKey, words, type SegmentationTable } from './table.js';

/** Sentence ends and page furniture in Dutch. */
export const dutchSegmentation: SegmentationTable = /* @__PURE__ */ build();

function build(): SegmentationTable {
  const known = abbreviations({
    never: `
      dhr hr mw mevr mej mlle mme mgr z.em z.exc z.k.h h.k.h z.m h.m ds dr drs ir ing mr prof bc lic em kan past pr eerw weleerw fr br zr
      gen kol kapt lt luit sgt maj adm cdt cmdt comm wnd min staatssecr burg weth wethr secr voorz penn pres dir hfd
      adj adv afd afz alg all ambt artt bat bep bet betr bez bijgel bijl bijv bijz bl bld bn bv b.v bw ca circa cat cf coll conf corr cs dagv dec.incl
      d.d d.i d.m.v d.w.z e.a.w e.c etm excl excl.btw evt event ev fa fam fig.ex gebr geb gec ged gedr geï gem get gez gld gr graf heerl hist hoogl hs.nr
      i.c i.c.m i.e i.e.g i.g.v i.h.a i.h.b i.h.k.v i.i i.m i.o i.o.m i.o.v i.p.v i.r.t i.s.m i.t.t i.v i.v.m i.z incl inz inzh
      jhr jkvr jkhr jonkhr k.k kgl kon l.g.v lett lib m.a.w m.b.t m.b.v m.d m.h.o m.i m.i.v m.m.v m.n m.u.v mbt max.ca n.a.v n.b.v nl
      o.a o.b o.b.v o.e o.g o.g.v o.h.a o.i o.i.v o.l.v o.m o.o o.r o.v o.v.v onderg ong onv oorspr opg opm ov overl pct pl.v prot prov p/a
      r.k red ref resp sr.r st ste t.a.v t.b.v t.e.m t.g.v t.h.v t.k t.n.v t.o t.o.v t.w t.w.v tel.nr t/m term toel tsg tw u.d
      v v.a v.d v.h.a v.l.n.r v.w.b vd vert verg vgl vgls vlg vml vnl vnw voorl vs w.v wed wijl wnd x.l z.g.a.n zg zgn zogen z.i zgh
      q.q p.s P.S ps PS n.b N.B nb NB h.t c.q cq a.d alg.dir tit red.chef w.o weleerw hoogw gew gewoonl.oorspr oud.gr`,
    number: `
      nr nrs n° N° nº no nos num p pp pag pagg blz bl bladz Blz hst hfdst h hoofdst par § vol dl afl jg jrg art Art artt artikel lid sub aant noot nt bijl ond onderd ovw r.o rov ro vgl.nr
      fig Fig afb Afb tab tbl vb schem ex bd dln ser kol k.b kb Kb nr.b tel Tel tst toest fax mob pb postb Stb Stcrt Trb PbEG PbEU LJN jur NJ
      jan feb febr mrt apr mei jun juni jul juli aug sept sep okt nov dec Jan Feb Febr Mrt Apr Jun Jul Aug Sept Sep Okt Nov Dec
      ma di wo do vr za zo
      min Min max Max gem Gem`,
    clock: 'a.m p.m A.M P.M',
    capital: `
      enz enzv etc e.d e.a e.v e.v.a a.u.b s.v.p aub svp dd jl ll a.s aanst l.l z.s.m zsm n.v.t t.z.t tzt t.a.p
      mln mld miljn milj min sec s u uur dgn wk wkn mnd mnds jr jrs kwart km cm mm m m2 kg g mg ml cl l ha pk
      p.j p.d p.u p.w p.st p.p.p.n p.p v.Chr n.Chr v.chr n.chr v.C n.C v.g.t v.o.n i.o.z a.h.w o.i.d i.d
      btw b.t.w k.k v.o.n ibid id op.cit l.c o.c et.al al m.m d.o.v e.e.a w.g w.s.m w.v.t.t.k z.o.z z.n z.j z.p n.n`,
    starter: `
      n.v N.V b.v B.V v.z.w v.z.w.d V.Z.W vzw v.o.f V.O.F c.v C.V u.a U.A b.a B.A c.v.b.a e.g inc Inc corp Corp co Co ltd Ltd cie Cie Mij mij zn Zn zonen gebr
      jr sr Jr Sr m.sc M.Sc b.sc B.Sc ph.d Ph.D m.a M.A
      v.s V.S u.s U.S u.s.a U.S.A v.n V.N v.k V.K n.a.t.o e.g E.G e.u E.U e.e.g E.E.G d.c D.C z.o n.o z.w n.w z.h n.h n.br
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
    labelled: new Set(words('plan vitamine optie groep type klasse categorie bijlage appendix figuur tabel sectie deel team zaal kamer poort terminal zone hepatitis model punt stap scenario hoofdstuk lijn perron blok vak merk en of dan als sub onder')),
    timeOpeners: new Set(words('Om Vanaf Rond Omstreeks Tot Na Voor Sinds Tussen Op')),
    clockFollowers: new Set(words('GMT UTC CET CEST MET MEZT maandag dinsdag')),
    exclaimingNames: new Set(words('Yahoo Jeopardy Wham Kahoot Panic')),
    reportingVerbs: new Set(words('zei zegt vroeg vraagt riep roept antwoordde schreeuwde fluisterde dacht verklaarde vertelde brulde gilde mompelde voegde herhaalde aldus reageerde reageert')),
    boilerplate: {
      lines: new Set(),
      openings: [],
      credits: [],
      months: new Set(words('januari februari maart april mei juni juli augustus september oktober november december jan feb febr mrt apr jun jul aug sep sept okt nov dec')),
      dateWords: new Set(words('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo uur u om op bijgewerkt gepubliceerd geplaatst gewijzigd laatst laatste update datum')),
      trades: new Set(),
    },
  };
}
