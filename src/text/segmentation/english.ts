import { abbreviations, byFirstWord, longestKey, pageWords, phrases, words, type SegmentationTable } from './table.js';

/** Sentence ends and page furniture in English. */
export const englishSegmentation: SegmentationTable = /* @__PURE__ */ build();

function build(): SegmentationTable {
  const known = abbreviations({
    never: `
      mr mrs ms mx messrs mmes dr drs prof profs rev revd fr br hon rt.hon pres gov lt col gen maj capt cpt cmdr cdr comdr sgt cpl pvt
      adm brig lieut supt insp det const atty attys amb sen sens rep reps ste mt mts
      e.g i.e eg ie viz cf vs v c ca p.s P.S ps PS n.b N.B circa approx approximately aka a.k.a f.e resp esp incl excl
      Sr.Lt Rt Ft est
      dept univ assn assoc intl natl
      ed eds trans transl tr comp repr
      Msgr Mgr Mme Mlle Dom Sra Srta Sig Ing Dipl
      al.l`,
    number: `
      no nos n° N° nº p pp pg pgs vol vols ch chs chap chaps secs sect sects Sec SEC art arts para paras par
      fig figs eq eqs tab tbl app ex pt pts cl cls sch reg regs bk bks ver
      n nr nrs ser suppl s ss § rs tel ph ext fol ff l ll op num
      Sep jan feb mar apr jun jul aug sept oct nov dec
      Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun item items note notes pop bef aft born rm lot`,
    clock: 'a.m p.m A.M P.M am pm',
    capital: `
      etc &c et.al b.c a.d b.c.e c.e bc ad
      min mins sec hr hrs yr yrs mo mos wk wks in ft yd yds mi oz lb lbs kg km cm mm ml mg
      ibid id op.cit loc.cit q.v a.s.a.p btw
      avg max misc tbsp tsp`,
    starter: `
      inc corp co cos ltd llc LLC plc PLC l.l.c p.l.c l.p llp bros gmbh
      jr sr jnr snr esq ph.d PhD m.d M.D b.a m.a b.sc m.sc m.b.a d.phil ll.b ll.m d.d.s r.n j.d b.s m.s
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
    labelled: new Set(words('plan vitamin option group type class grade exhibit schedule appendix annex figure table section part level team room gate terminal zone hepatitis unit model point step case scenario category chapter')),
    timeOpeners: new Set(words('At By Around About Before After Until From Since Between On')),
    clockFollowers: new Set(words(`ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST IST JST AEST AEDT NZST Eastern Central Mountain Pacific Greenwich Moscow Beijing London
      Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays`)),
    dottedDayMonths: new Set(),
    exclaimingNames: new Set(words('Yahoo Y!J Jeopardy Oklahoma Chips Ahoy Yum Wham Panic Kahoot Jeb')),
    reportingVerbs: new Set(words('said says asked asks replied cried shouted yelled exclaimed whispered muttered answered added thought called screamed demanded wondered snapped murmured continued explained told')),
    boilerplate: {
      lines: new Set(phrases(`
        videos,audio,more from us,most read,most viewed,you may also like,you might also like,save,listen,watch,breaking,exclusive,join us,join the conversation,support us,get started,buy now,about,about us,about me,our team,close,table of contents,contents,ok,notes to editors,ends,end,press release,for immediate release,editor's note,newsroom,opinion,follow us,stay informed,translate,languages,language,date,getty images,associated press,reuters`)),
      furniture: new Set([...words(pageWords), ...words(`share subscribe unsubscribe subscription subscriber subscribers newsletter newsletters log sign register password search navigation terms accessibility advertisement ad ads sponsored promoted comment comments reply replies donate related recommended copyright skip copy latest stories articles posts topics categories category archive archives next previous back careers press more docs`)]),
      fillers: new Set(words(`a the this that our us your you me my it to in on of for and or with by via up out all any now is are top page pages article story post site website link links option settings policy policies preferences accept accepted reject manage only view see show load hide follow join get free today daily weekly morning evening news newest older newer content main use conditions service about read reading listen watch save edit add leave close open visit full here also like list prices table go find choose change select language languages photo photos video most viewed related recent`)),
      by: 'by',
      greetings: new Set(words('dear hi hello hey')),
      openings: byFirstWord(phrases(`
        read more|also|the full|next|our|it in|this in|this article in|this page in,also read|available in,see also:,more on:|about:|information:|from,for more information|further information|media enquiries|press enquiries|interviews contact|images contact,click here,continue reading,sign up,subscribe to,follow us|our,find us on,like us on,join us on|our newsletter|our mailing,share this|on,listen to this article,watch the video,image credit|source|courtesy,photo credit|courtesy,cover image|photo,featured image,file photo,copyright,all rights reserved,filed under|in,posted in|on,published on|in|at,originally published,this article was originally|story was originally|article first appeared|article is also|post is also|page is also|entry is also|site uses|website uses|work is licensed|post contains|article contains|press release,available in:,reporting by,editing by,additional reporting,written by,edited by,translated by,compiled by,by our|continuing to,last updated|modified,updated on|at,keywords:,categories:,related:,advertisement,we use cookies|may earn,download our|the app,got have a tip,found a typo|an error,send us your,contact us at,press contact,media contact,leave a comment|a reply,skip to main|content|navigation,back to top|home|the top|all|overview,about the author,editor's note:,note to editors,support our|independent,become a member|a supporter|a subscriber,donate to,writing by,was this page|this article|this helpful|this useful|this information,did you find this|you find what,you are here,reading time,subject:,kind regards,best regards,yours sincerely|faithfully,licensed under,tel.,phone:,stay up to date,not for publication,reviewed by,interview by,edit this page|on,embargoed until,correction:,pin this`)),
      credits: new Set(words('by from photo photos photograph photographs picture pictures image images video source sources credit credits graphic illustration text story words author authors editor reporter via tags topic topics filed updated published posted')),
      months: new Set(words('january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec')),
      dateWords: new Set(words('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm a p m gmt utc est edt et cet cest bst pst pdt st nd rd th updated update published posted last modified at on date by the ago min read hours hour minutes')),
      trades: new Set(words('editor editors reporter reporters correspondent correspondents writer writers staff journalist columnist contributor newsroom desk newsdesk editorial photographer author agency agencies')),
      counted: new Set(phrases('min read,mins read,minute read,minutes read,minute reading time,comments,comment,shares,share,likes,like,views,view,reads,replies,reply,retweets,followers,min,mins,minutes ago,hours ago,days ago,minute ago,hour ago,day ago,pages,results')),
    },
  };
}
