import { abbreviations, longestKey, words, type SegmentationTable } from './table.js';

/** Sentence ends and page furniture in English. */
export const englishSegmentation: SegmentationTable = /* @__PURE__ */ build();

function build(): SegmentationTable {
  const known = abbreviations({
    never: `
      mr mrs ms mx messrs mmes dr drs prof profs rev revd fr br hon rt.hon pres gov lt col gen maj capt cpt cmdr cdr comdr sgt cpl pvt
      adm brig lieut supt insp det const atty attys amb sen sens rep reps st ste mt mts ft bros
      e.g i.e eg ie viz cf vs v c ca circa approx approximately aka a.k.a f.e resp esp incl excl
      Gov Pres Sen Rep Gen Col Maj Capt Lt Prof Rev Hon Fr Br Sr.Lt Det Insp Supt
      dept univ assn assoc intl natl
      ed eds trans transl ill tr comp repr
      Msgr Mgr Mme Mlle Dom Sra Srta Sig Ing Dipl
      al.l`,
    number: `
      no nos No Nos p pp pg pgs P Pp vol vols Vol Vols ch chs chap chaps Ch Chap sec secs sect sects Sec Sect SEC art arts Art para paras par
      fig figs Fig Figs eq eqs Eq tab tbl app ex Ex pt pts Pt cl cls sch reg regs bk Bk bks ver v
      n nr nrs ser suppl s ss § rs Rs Tel tel ph ext Ext fol ff l ll op Op num
      Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec jan feb mar apr jun jul aug sept oct nov dec
      Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun item items note notes bef aft born rm Rm lot`,
    clock: 'a.m p.m A.M P.M am pm',
    capital: `
      etc &c et.al b.c a.d b.c.e c.e bc ad
      min mins sec hr hrs yr yrs mo mos wk wks in ft yd yds mi oz lb lbs kg km cm mm ml mg
      ibid id op.cit loc.cit q.v a.s.a.p btw p.s n.b
      avg max misc`,
    starter: `
      inc Inc corp Corp co Co cos ltd Ltd llc LLC plc PLC l.l.c p.l.c l.p llp bros Bros gmbh
      jr sr Jr Sr jnr snr esq Esq ph.d Ph.D PhD m.d M.D b.a m.a b.sc m.sc m.b.a d.phil ll.b ll.m d.d.s r.n j.d b.s m.s
      u.s u.k u.n e.u u.s.a u.s.s.r d.c n.y n.j l.a p.o u.a.e
      al ave av blvd rd st sq hwy pkwy pl ln ter ct cres apt bldg fl dist
      Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ida Ill Ind Kan Kans Ky La Mass Md Me Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Pa Penn Penna Tenn Tex Va Vt Wash Wis Wisc Wyo
      Ont Que Sask Alta Man
      cm.b dem rep.p i.v mfg mfr exec asst admin mgmt mgr dir sp spp var subsp cv`,
  });
  return {
    abbreviations: known,
    longestAbbreviation: longestKey(known),
    starters: new Set(words(`
      I You He She It We They This That These Those There Here The A An My Your His Her Its Our Their One Some Many Most Few Several All Both Each Every Another Other Others No None Nobody Nothing Everyone Everybody Everything Someone Anyone
      What When Where Who Whose Why How Which Whether While Whereas If Unless Until Although Though Because Since As After Before Once And But Or So Yet Nor Then Thus Hence Therefore However Moreover Furthermore Meanwhile Nevertheless Nonetheless Otherwise Instead Besides Also Still Even Just Only Perhaps Maybe Indeed Finally Eventually Recently Today Yesterday Tomorrow Now Later Soon Often Sometimes Usually Never Always Again Next
      In On At To For From With Without By Of During Through Throughout Despite According Under Over Between Among Against Within Across About Like Unlike Given Following Based
      Is Are Was Were Do Does Did Has Have Had Can Could Should Would Will May Might Must Let Please Not Yes Thank Thanks See Did Don't Doesn't Didn't It's That's There's I'm I've I'd I'll We're We've We'll He's She's They're You're You'll What's Let's Can't Won't Isn't
      First Second Third Last Two Three Four Five Six Seven Eight Nine Ten Such Much More Less Millions Thousands Hundreds Nearly Almost Around People`)),
    nameParticles: new Set(words('De Du Van Von Der Den La Le Di Da Del Della St Mc Mac Ten Ter')),
    labelled: new Set(words('plan vitamin option group type class grade exhibit schedule appendix annex figure table section part level team room gate terminal zone hepatitis unit model point step case scenario category chapter and or than as')),
    timeOpeners: new Set(words('At By Around About Before After Until From Since Between On')),
    clockFollowers: new Set(words(`ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST IST JST AEST AEDT NZST Eastern Central Mountain Pacific Greenwich Moscow Beijing London
      Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
      January February March April June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec`)),
    exclaimingNames: new Set(words('Yahoo Y!J Jeopardy Oklahoma Chips Ahoy Yum Wham Panic Kahoot Jeb')),
    reportingVerbs: new Set(words('said says asked asks replied cried shouted yelled exclaimed whispered muttered answered added thought called screamed demanded wondered snapped murmured continued explained told')),
    boilerplate: {
      lines: new Set(),
      openings: [],
      credits: [],
      months: new Set(words('january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec')),
      dateWords: new Set(words('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm gmt utc est edt cet bst updated published posted last modified at on date')),
      trades: new Set(),
    },
  };
}
