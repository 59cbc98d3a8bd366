import { abbreviations, byFirstWord, longestKey, phrases, words, type SegmentationTable } from './table.js';

/** Sentence ends and page furniture in English. */
export const englishSegmentation: SegmentationTable = /* @__PURE__ */ build();

function build(): SegmentationTable {
  const known = abbreviations({
    never: `
      mr mrs ms mx messrs mmes dr drs prof profs rev revd fr br hon rt.hon pres gov lt col gen maj capt cpt cmdr cdr comdr sgt cpl pvt
      adm brig lieut supt insp det const atty attys amb sen sens rep reps ste mt mts
      e.g i.e eg ie viz cf vs v c ca p.s P.S ps PS n.b N.B circa approx approximately aka a.k.a f.e resp esp incl excl
      Sr.Lt
      dept univ assn assoc intl natl
      ed eds trans transl tr comp repr
      Msgr Mgr Mme Mlle Dom Sra Srta Sig Ing Dipl
      al.l`,
    number: `
      no nos n° N° nº p pp pg pgs vol vols ch chs chap chaps secs sect sects Sec SEC art arts para paras par
      fig figs eq eqs tab tbl app ex pt pts cl cls sch reg regs bk bks ver
      n nr nrs ser suppl s ss § rs tel ph ext fol ff l ll op num
      Sep jan feb mar apr jun jul aug sept oct nov dec
      Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun item items note notes bef aft born rm lot`,
    clock: 'a.m p.m A.M P.M am pm',
    capital: `
      etc &c et.al b.c a.d b.c.e c.e bc ad
      min mins sec hr hrs yr yrs mo mos wk wks in ft yd yds mi oz lb lbs kg km cm mm ml mg
      ibid id op.cit loc.cit q.v a.s.a.p btw
      avg max misc`,
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
      Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
      January February March April June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec`)),
    exclaimingNames: new Set(words('Yahoo Y!J Jeopardy Oklahoma Chips Ahoy Yum Wham Panic Kahoot Jeb')),
    reportingVerbs: new Set(words('said says asked asks replied cried shouted yelled exclaimed whispered muttered answered added thought called screamed demanded wondered snapped murmured continued explained told')),
    boilerplate: {
      lines: new Set(phrases(`
        image, images, photo, photos, video, audio, gallery, photo gallery, source, sources, ad, ads, sponsored, sponsored content, promoted, promoted content, partner content, see more, show more, load more, learn more, find out more, more, more news, more stories, more on this story, more from us, more like this, keep reading, view all, see all, back, next, previous, next article, previous article, top stories, most read, most popular, trending, trending now, latest, latest news, editors' picks, recommended, recommended for you, you may also like, you might also like, related, related news, related topics, related posts, related content, related links, external links, recent posts, share, tweet, pin it, email, e-mail, print, print this page, copy link, save, save article, bookmark, listen, listen now, watch, watch now, watch live, live, breaking, breaking news, exclusive, subscribe, subscribe now, subscribe today, sign up, sign in, log in, login, log out, register, join us, join now, newsletter, newsletters, our newsletters, donate, donate now, support us, get started, get the app, download, download pdf, buy now, order now, contact, contact us, about, about us, about the authors, our team, careers, press, faq, help, home, menu, search, close, toggle navigation, main navigation, table of contents, contents, comments, post a comment, no comments, add comment, reply, tags, topics, categories, category, archive, archives, privacy, privacy policy, cookie policy, cookies, terms, terms of use, terms of service, terms and conditions, legal notice, disclaimer, imprint, accessibility, sitemap, cookie settings, accept, accept all, accept cookies, reject all, manage preferences, i agree, got it, ok, notes to editors, ends, end, editor's note, staff writer, staff reporter, news desk, newsroom, guest post, opinion, follow us, connect with us, stay connected, stay informed, report an error, report a problem, correct an error, translate, languages, language, select language, choose language, change language, published, updated, date, author, authors, getty images, associated press, reuters`)),
      openings: byFirstWord(phrases(`
        read more, read also, also read, read the full, read next, read our, read it in, see also:, more on:, more about:, more information:, for more information visit, for more information contact, for more information see, for media enquiries, for media inquiries, for press enquiries, for further information contact, click here, tap here, click to, click on the, continue reading, sign up for, sign up to, subscribe to, follow us on, follow us at, follow us:, find us on, like us on, join us on, join our newsletter, join our mailing, join our telegram, join our whatsapp, share this, share on, tweet this, listen to this article, watch the video, watch:, listen:, photo:, photos:, photo by, photos by, photograph:, photograph by, picture:, pictures:, image:, images:, image by, image credit, image source, image courtesy, photo credit, photo courtesy, credit:, credits:, video:, graphic:, illustration:, illustration by, infographic:, cover image, cover photo, featured image, file photo, source:, sources:, via:, copyright, all rights reserved, filed under, filed in, posted in, posted by, posted on, published by, published on, published in, published at, first published, originally published, this article was originally, this story was originally, this article first appeared, this article is also available, this post is also available, this page is also available, this entry is also available, also available in, available in:, read this in, reporting by, editing by, additional reporting, written by, edited by, translated by, compiled by, by our, last updated, last modified, updated on, updated at, updated:, tags:, topics:, keywords:, category:, categories:, related:, related articles, related stories, advertisement, we use cookies, this site uses, this website uses, by continuing to, download our, download the app, got a tip, have a tip, found a typo, found an error, spotted an error, spotted a mistake, do you have a tip, send us, contact us at, contact the, press contact, media contact, leave a comment, leave a reply, skip to, back to, about the author, editor's note:, note to editors, support our, support independent, become a, donate to`)),
      credits: new Set(words('by from photo photos photograph picture image images video source sources credit credits graphic illustration text story words author authors editor reporter via tags topic topics filed updated published posted')),
      months: new Set(words('january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec')),
      dateWords: new Set(words('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm a p m gmt utc est edt et cet cest bst pst pdt st nd rd th updated update published posted last modified at on date by the ago min read hours hour minutes')),
      trades: new Set(words('editor editors reporter reporters correspondent correspondents writer writers staff journalist columnist contributor newsroom desk newsdesk editorial photographer author agency agencies')),
      counted: new Set(phrases('min read, mins read, minute read, minutes read, minute reading time, comments, comment, shares, share, likes, like, views, view, reads, replies, reply, retweets, followers, min, mins, minutes ago, hours ago, days ago, minute ago, hour ago, day ago, pages, results')),
    },
  };
}
