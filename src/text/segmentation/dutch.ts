import { abbreviations, byFirstWord, longestKey, pageWords, phrases, words, type SegmentationTable } from './table.js';

/** Sentence ends and page furniture in Dutch. */
export const dutchSegmentation: SegmentationTable = /* @__PURE__ */ build();

function build(): SegmentationTable {
  const known = abbreviations({
    never: `
      rb ktr vzr rechtb arrond a-g adv-gen griff deurw not cand-not gedep wnd.griff concl rapp mem toel vz vzz jo junct aanh onderh alin slotal
      pt pat pte lich onderz li re bdz dx ddx tx rx anam aanv diagn ther med medic behand operat inj gtt supp caps tabl vlgs geïnd gecontr bijw temp ausc perc palp extr abd neur psych gyn chir int ortho derm cardiol
      bijgew bijgen gevest geadr geref gecit gepubl verm vermoed mog mogel waarsch voorw voorz gebruikel doorl gemidd opgen
      dhr hr mw mevr mej mlle mme mgr z.em z.exc z.k.h h.k.h z.m h.m ds dr drs ir ing mr prof bc lic em pr eerw weleerw br zr
      kapt lt luit sgt maj adm cdt cmdt comm wnd staatssecr burg weth wethr secr penn pres dir hfd
      adj adv afd b.d afz alg all bat bep bet betr bez bijgel bijv bijz bld bn bv bw ca circa cat cf coll conf corr cs dagv 
      d.d d.i d.m.v d.w.z e.a.w e.c etm excl evt event ev fa fam geb gec ged gedr geï get gez gld heerl hist hoogl 
      i.c i.c.m i.e i.e.g i.g.v i.h.a i.h.b i.h.k.v i.i i.m i.o i.o.m i.o.v i.p.v i.r.t i.s.m i.t.t i.v i.v.m i.z incl inz inzh
      jhr jkvr jkhr jonkhr kgl l.g.v lett lib m.a.w m.b.t m.b.v m.d m.h.o m.i m.i.v m.m.v m.n m.u.v mbt n.a.v n.b.v
      o.a o.b o.b.v o.e o.g o.g.v o.h.a o.i o.i.v o.l.v o.m o.o o.r o.v o.v.v onderg ong onv oorspr opg opm ov overl pct pl.v prov p/a
      r.k ref resp sr.r st ste t.a.v t.b.v t.e.m t.g.v t.h.v t.k t.n.v t.o t.o.v t.w t.w.v tel.nr t/m tsg tw u.d
      v v.a v.d v.h.a v.l.n.r v.w.b vd vert verg vgl vgls vlg vml vnl vnw voorl w.v wijl x.l z.g.a.n zg zgn zogen z.i zgh
      q.q p.s P.S ps PS n.b N.B nb NB h.t c.q cq a.d alg.dir tit red.chef hoogw gew `,
    number: `
      nr nrs n° N° nº no nos num p pp pag pagg blz bl bladz hst hfdst h hoofdst par § vol dl afl jg jrg art artt artikel lid sub aant noot nt bijl ond onderd ovw r.o rov ro 
      fig afb tab tbl vb schem ex bd dln ser kol k.b kb tel tst toest fax mob pb postb Stb Stcrt Trb PbEG PbEU LJN jur NJ
      jan feb febr mrt apr mei jun juni jul juli aug sept sep okt nov dec
      ma di wo do vr za zo
      dd aanm overw rolnr zaaknr rn vs ECLI`,
    clock: 'a.m p.m A.M P.M',
    capital: `
      el tl eetl verb gesl inw enz enzv etc e.d e.a e.v e.v.a a.u.b s.v.p aub svp jl ll a.s aanst l.l z.s.m zsm n.v.t t.z.t tzt t.a.p
      mln mld miljn milj sec s u uur dgn wk wkn mnd mnds jrs kwart km cm mm m m2 kg g mg ml cl l ha pk
      p.j p.d p.u p.w p.st p.p v.chr n.chr v.C n.C v.g.t v.o.n i.o.z a.h.w o.i.d i.d
      btw b.t.w k.k ibid id op.cit l.c o.c et.al al m.m d.o.v e.e.a w.g w.s.m w.v.t.t.k z.o.z z.n z.j z.p n.n`,
    starter: `
      n.v N.V b.v B.V v.z.w v.z.w.d V.Z.W vzw v.o.f V.O.F c.v C.V u.a U.A b.a B.A e.g inc corp co ltd cie mij zn zonen gebr
      jr sr gen m.sc b.sc ph.d m.a M.A
      v.s V.S u.s U.S u.s.a U.S.A v.n V.N v.k V.K n.a.t.o E.G e.u E.U e.e.g E.E.G d.c D.C z.o n.o z.w n.w z.h n.h n.br
      min max gem gemm
      str pln plnt pl ln lwg kon hs huisnr bg vrd verd a/d 
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
    dottedDayMonths: new Set(),
    exclaimingNames: new Set(words('Yahoo Jeopardy Wham Kahoot Panic')),
    reportingVerbs: new Set(words('zei zegt vroeg vraagt riep roept antwoordde schreeuwde fluisterde dacht verklaarde vertelde brulde gilde mompelde voegde herhaalde aldus reageerde reageert')),
    boilerplate: {
      lines: new Set(phrases(`
        omslagafbeelding,afbeeldingen,foto’s,video's,audio,galerij,partnerbijdrage,verder lezen,meer informatie,naar boven,terug,volgend bericht,vorig bericht,ook interessant,verwante artikelen,zie ook,luister,kijk,exclusief,praat mee,bestel nu,koop nu,neem contact op,over ons,over mij,ons team,persbericht,veelgestelde vragen,hulp,sluit,inhoudsopgave,inhoud,geen reacties,antwoord,trefwoorden,voorwaarden,algemene voorwaarden,voorkeuren,accepteren,akkoord,weigeren,instellingen,einde bericht,onze redactie,van de redactie,door de redactie,tip ons,vertaal,talen,taal,datum,anp,belga`)),
      furniture: new Set([...words(pageWords), ...words(`deel delen printen afdrukken mail mailen abonneer abonneren abonnement abonnee abonnees nieuwsbrief nieuwsbrieven inloggen log aanmelden inschrijven registreren registreer wachtwoord zoeken zoek navigatie hoofdmenu colofon advertentie advertenties gesponsord downloaden reacties reageer reageren doneer doneren beluister bewaar bewaren opslaan kopieer gerelateerd gerelateerde aanbevolen toegankelijkheid artikelen berichten onderwerpen categorie categorieën archief volgende vorige pers meer laatste gelezen documentatie startpagina`)]),
      fillers: new Set(words(`dit deze dat het de een onze ons je jouw uw u mij via op van voor naar in met aan uit over om te en of als al alle alles nu is terug boven pagina artikel bericht verhaal site website link links instellingen voorkeuren beheren beheer wijzigen accepteren accepteer weigeren weiger alleen bekijk toon laad verberg volg word lid gratis vandaag dagelijkse nieuws nieuwste oudere inhoud gebruik voorwaarden algemene lees lezen luister kijk bewerk ga direct volledige hier ook andere meest best ontvang recept prijzen plaats geef laat reactie antwoord kies taal talen recente`)),
      by: 'door',
      greetings: new Set(words('beste geachte hallo hoi dag lieve')),
      openings: byFirstWord(phrases(`
        lees meer|verder|ook|hier|het hele|dit artikel in|deze pagina in,meer lezen|weten|informatie:|informatie over|info:|nieuws|over:|uit,zie ook:|je een fout,bekijk ook|de video|hier,klik hier,schrijf je in|u in,meld je aan|u aan,abonneer je|u,volg ons|onze,vind ons op,word lid|abonnee|donateur,deel dit|deze|op,delen via,luister naar dit,luister:,foto van:|ter illustratie|archief,omslagfoto,archieffoto,copyright,alle rechten voorbehouden,geplaatst in|op,gepubliceerd op|in,eerder gepubliceerd,dit artikel verscheen|artikel is eerder|artikel is ook beschikbaar|bericht is ook beschikbaar|bericht bevat|artikel bevat|persbericht,deze pagina is ook beschikbaar|site gebruikt|website gebruikt,ook beschikbaar in,beschikbaar in:,tekst en foto|en beeld,geschreven door,vertaald door,vertaling:,door onze|verder te,van onze redactie|onze verslaggever|onze verslaggeefster|onze correspondent,laatst bijgewerkt|gewijzigd,laatste update,bijgewerkt op,update:,trefwoorden:,categorieën:,gerelateerd:,advertentie,wij gebruiken cookies,we gebruiken cookies,download de app|onze,heb je een tip|je gevonden,heeft u een tip|u gevonden,tip de redactie,mail de redactie|naar de redactie,fout gezien|ontdekt|gevonden,noot voor de redactie|voor redactie|voor de pers,perscontact,contact:,voor meer informatie|interviews kunt|vragen kunt,neem contact op met,reageren?,reageer op dit,laat een reactie,plaats een reactie,geef een reactie,ga naar de inhoud|naar de hoofdinhoud|direct naar,terug naar boven|naar overzicht|naar het overzicht|naar home,over de auteur,steun ons|onze,doneer aan,was deze pagina|deze informatie|dit artikel|dit nuttig,vond u deze|je deze,u bent hier,je bent hier,leestijd,betreft:,met vriendelijke groet|medewerking van,vriendelijke groet,hoogachtend,tel.,telefoon:,blijf op de hoogte,niet voor publicatie,interview door,recensie door,fotobijschrift,op dit werk,onder embargo,rectificatie:,aangepast op,aangepast:,bewerk deze,reageren kan`)),
      credits: new Set(words('door van foto foto\'s fotografie beeld afbeelding video bron bronnen tekst grafiek illustratie auteur auteurs redactie verslaggever via tags onderwerp bijgewerkt gepubliceerd geplaatst')),
      months: new Set(words('januari februari maart april mei juni juli augustus september oktober november december jan feb febr mrt apr jun jul aug sep sept okt nov dec')),
      dateWords: new Set(words('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo uur u om op bijgewerkt gepubliceerd geplaatst gewijzigd laatst laatste update datum de door min leestijd minuten geleden')),
      trades: new Set(words('redactie redacteur redacteuren verslaggever verslaggeefster verslaggevers correspondent correspondente journalist journaliste columnist columniste fotograaf fotografe auteur eindredacteur hoofdredacteur persbureau nieuwsredactie webredactie')),
      counted: new Set(phrases('min leestijd,minuten leestijd,minuut leestijd,min lezen,minuten lezen,reacties,reactie,keer gedeeld,likes,weergaven,keer bekeken,keer gelezen,antwoorden,volgers,minuten geleden,uur geleden,dagen geleden,minuut geleden,dag geleden,resultaten')),
    },
  };
}
