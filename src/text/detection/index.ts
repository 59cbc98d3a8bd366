/**
 * The commonest words of a language, most frequent first, and spellings that mark it. Enough to tell it from its neighbours;
 * nothing is read from the words themselves.
 */
export interface DetectionTable {
  readonly language: string;
  /** Most frequent first, lower case (but for the English `I`), parted by blanks. */
  readonly words: string;
  /** Parts of words that this language has often and most others hardly ever; `^` and `$` stand for a word's edges. */
  readonly spellings: string;
}

/**
 * English and Dutch, and the languages likely to be taken for one of them or met beside them. Written from knowledge of the
 * languages, roughly in order of frequency in newspaper text.
 */
export const detectionTables: readonly DetectionTable[] = [
  {
    language: 'en',
    words: `the of and to in a is that I you for was it on with as be by at he this are from his have not or had but an they which were we her she will their one all my
      has been would there who its when can more if no out so up said what about than into them could some other two only time after over also new first may these
      him our my your me do did does how any just like now then because most where before should through between such even very people years being those while both
      each must during many make made way back much well here against still under never last since without however us i'm i've i'll i'd you're he's she's it's don't didn't that's can't isn't we're
      nobody everybody every another until again always why today yesterday tomorrow mr mrs yes please thank`,
    spellings: 'th ^wh ght$ ing$ tion$ ed$ ly$ ness$ ment$ ould ough ea ck sh ^kn ^un ies$ ful$ ^out n\'t$ \'s$',
  },
  {
    language: 'nl',
    words: `de van het een en in is dat op te ik je die voor met zijn niet aan er om ook als maar dan bij naar hij nog door uit ze wordt over werd of hebben heeft tot
      deze wel meer was dit zich worden had al geen kan jaar zal we moet twee zo of toen zei hun veel waar nu na haar zou kunnen mensen onder wat omdat
      zij men daar hier wie eerste waren tegen gaat tussen moeten alleen andere mijn ons onze wij jij jullie u uw hem hen ja nee iets niets iemand niemand alle alles
      elk elke ieder iedereen sinds volgens tijdens zonder binnen nieuwe grote goed eens weer altijd nooit vaak soms morgen gisteren vandaag omdat zodat terwijl
      want dus echter toch heel zeer erg waarom hoe wanneer welke dezelfde zelf komt doet ging kwam staat hebt ben bent weet wil 't 's eruit erover ervan zeggen`,
    spellings: 'ij aa ee oo uu oe sch cht ^ge heid$ lijk$ ^ver ^ont tie$ en$ eur$ isch$ ui zz tje$ tjes$ nde$ ^zo ^zi eeuw ieuw',
  },
  {
    language: 'de',
    words: `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass daß sie nach wird bei einer um am sind
      noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann
      unter wir soll ich eines jahr zwei diese dieser wieder keine uhr seiner worden will zwischen immer was sagte wer niemand weiß ihr mir mich uns du bin bist kein`,
    spellings: 'ä ö ü ß ung$ keit$ heit$ sch ei ^ge cht lich$ isch$ en$ ^ver ^be tz pf ^zu eit',
  },
  {
    language: 'af',
    words: `die van en in 'n het is nie wat te dit vir op sy met om aan was hy ek as sal kan ons word by deur na ook hulle maar uit tot daar sê jy so haar oor een
      my baie meer net of dat jou nog hierdie moet se jaar gaan wil toe twee waar wees hom nou word onder geen omdat al had kon mense suid tussen teen julle waarom
      hoe niemand dié sê moes werk kom toe sou reeds ná vandag weer almal daarvan eers voor`,
    spellings: 'y aa ee oo oe ^ge sie$ lik$ heid$ sk ê ô û ^ver ui ie uu eur$ asie skap$ ^v ywe',
  },
  {
    language: 'fy',
    words: `de fan it in en is yn op dat te wurdt mei foar net oan hat wie as troch der by ek om út wêr hy sy it ôf nei binne dy oer ta hawwe hie dit mar hoe ik
      wat dan noch sa sil kin ús har syn jo wy hja jier mear twa earste ferskate tsjin ûnder oare goed moat al hûs minsken doe waard wurde frij gjin`,
    spellings: 'û ú â ê ô tsj sj ^f ea oa iu ^ge ik$ lik$ ens$ skip$ ^fer ij',
  },
  {
    language: 'fr',
    words: `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se il ce sont la avec son elle aux d' l' je nous vous leur mais ou été même
      comme tout sa ses on ont cette deux fait être aussi bien sans entre après ces très où peut depuis y si était dont encore personne jusqu jusque combien temps`,
    spellings: 'é è ê à ç eau eux$ tion$ ment$ ^l\' ^d\' ^qu oi aire$ ait$ ^c\' ^n\' ille',
  },
  {
    language: 'es',
    words: `de la que el en y a los del se las por un para con no una su al es lo como más pero sus le ya o fue este ha sí porque esta son entre está cuando muy sin
      sobre ser tiene también me hasta hay donde han quien desde todo nos durante uno les ni contra otros ese eso había ante ellos esto antes nadie sabe`,
    spellings: 'ñ ción$ ó á í ú dad$ ado$ ida$ ll ^qu mente$ ue os$ as$',
  },
  {
    language: 'it',
    words: `di e il la che in un a per è una sono non con si da i le del al come dei lo nel della ha ma gli più alla anche o se mi nella ci o questo questa essere
      stato fatto dal suo sua loro dopo delle dalla anni tra due quando molto ancora tutti hanno era nessuno sul alle perché`,
    spellings: 'zione$ à$ ò$ gli cch zz ità$ are$ ere$ ato$ ^qu ella sc ioni$ ente$',
  },
  {
    language: 'pt',
    words: `de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso
      ela entre depois sem mesmo aos seus quem nas me esse eles foi são está tem ser há`,
    spellings: 'ã õ ção$ ç nh lh ê â ões$ dade$ ^qu mente$ ia$ os$',
  },
  {
    language: 'nds',
    words: `de dat un in en is to nich he för mit von op as se den ok dor ik wi hett weer wat wo güng noch so üm bi an man wenn na ut hebbt sünd sik kann all över
      ehr em mi di jo keen dörch schall nüms dicht lang`,
    spellings: 'ä ö ü ^ge gg sch ^ver ^be pp ick üm',
  },
  {
    language: 'lb',
    words: `de an d' datt déi den op vun ze dat si net ass fir mat um och hunn eng en aus als wéi dass hie mir ech awer sinn huet gëtt wat dem der nach bei just méi
      kee keng ginn gouf hat no iwwer kann all zou lang`,
    spellings: 'ë é éi ä ^d\' sch ^ge oun iwwer cht',
  },
  {
    language: 'da',
    words: `og i at det en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du ud sin dem os op man hans hvor
      eller hvad skal selv her alle vil blev kunne ind når være dog noget ville jo deres efter ned skulle denne end dette mit også under have dig anden hende mine alt
      meget sit sine vor mod disse hvis din nogle hos blive mange ad bliver hendes været thi jer sådan siden siger ingen indtil videre lukket åben gang kommer nye`,
    spellings: 'ø å æ ^af hv ^hj tion$ lig$ hed$ ing$ ede$ erne$ ene$ gt$',
  },
  {
    language: 'no',
    words: `og i det på som er en til å han av for med at var de ikke den har jeg om et men så seg hun hadde fra vi du kan da ble ut skal vil ham etter over ved også bare
      eller sa nå dette noe være meg mot opp der når inn dem kunne andre blir alle noen sin ha år henne må selv sier få kom denne enn to hans bli ville før vært skulle
      ingen hvor innlegget mellom under mange mye`,
    spellings: 'ø å æ ^kj hv skj ^av sjon$ lig$ het$ ing$ ene$ ett$ ^sj eie',
  },
  {
    language: 'sv',
    words: `och i att det som en på är av för med den till inte han har de ett om hade men var jag sig så vi från nu hon vid kan man när sin efter upp skulle över också
      bara där ut ha andra hans mot alla blev då ska under ingen eller vara kommer denna mycket något sedan detta år två mellan blir hur några måste före`,
    spellings: 'å ä ö ^sj tion$ lig$ het$ ning$ arna$ orna$ ck ^hj ade$ erna$',
  },
];
