import type { WordClassTable } from './table.js';

/** English words by class, for finding noun phrases: closed classes whole, open ones by the words that endings do not tell. */
export const wordClassesEn: WordClassTable = {
  determiners: `
the a an this that these those my your his her its our their every each any some no another both either neither which what whose all such
one two three four five six seven eight nine ten several many few little much more most less least enough half`,
  joiners: 'of to for on against',
  verbOpeners: `
to i you he she it we they who will would can could may might must shall should cannot do does did don't doesn't didn't won't can't couldn't shouldn't wouldn't
not never please let let's always also only just then please`,
  verbs: `
accept achieve acquire adapt add admit adopt advise affect afford agree allow announce answer apologize appear apply appoint approve argue arise arrange arrive ask assess
assign assist assume attach attend avoid be become begin behave believe belong break bring build buy calculate carry catch cause choose claim collect combine come
communicate compare compete complain complete comply connect consider consist contain continue contribute convert convince create declare decide decrease define delete deliver
demonstrate deny depend describe deserve destroy determine develop differ disagree disappear discover discuss display distribute divide drive earn eat edit eliminate
enable encourage enjoy ensure enter establish evaluate examine exist expand expect explain explore express extend facilitate fail fall feel find finish fit focus follow
forget generate get give go grow guarantee happen have hear help hide hold identify ignore illustrate imagine implement imply improve include increase indicate inform
insert install integrate interpret introduce invest investigate invite involve isolate join justify keep know lack lead learn leave lend let lie like listen live
load lose maintain make manage mean meet mention modify monitor need notice notify obtain occur offer open operate organise organize overcome participate pay perform permit persuade
possess prefer prepare preserve prevent proceed produce prohibit promise protect prove provide publish put raise reach read realise realize receive recognise recognize recommend
recover reduce refer refuse reject relate release rely remain remember remove repair repeat replace represent require resolve respond restore retain retrieve reveal
run satisfy save say see seek seem select sell send separate serve settle show sit sleep solve speak specify spend stand start stay steal stop submit succeed
suffer suggest supply support suppose survive take talk teach tell tend thank think throw travel treat try turn understand unlock unsubscribe update upgrade upload use
validate vary verify visit wait walk want warn wash watch wear win wish withdraw wonder write yield lodge drop rise sink last cost check return report book charge cover park lock
look needs keep keeps runs gets goes comes lasts falls rises
abandon absorb abolish accelerate accommodate accompany accomplish accumulate accuse acknowledge activate adhere adjust administer admire allocate alter amend annoy anticipate apologise
arouse ascend ascertain assemble assert associate astonish attract authorise authorize await bake beg bind bleed bless bother broaden browse bury cease cite clarify cling coincide collide
commence compel compensate compile compose comprise compute conceal conceive concentrate conclude condemn confess confirm conform confront confuse congratulate conquer conserve constitute
construct consult consume contemplate contradict convey cooperate coordinate cope correspond criticise criticize cultivate deactivate deceive decorate dedicate deduct demolish denote depart
deprive derive designate detach detect deteriorate devote diagnose differentiate diminish disable discard disclose disconnect discourage dismiss dispose disrupt dissolve distinguish disturb
donate drown educate embed emerge emit emphasise emphasize employ encounter endorse enhance enlarge enrich enrol enroll entail entertain entitle entrust erase erect evolve exceed exclude
execute exert expose fasten fetch flee forbid foresee forgive formulate foster fulfil fulfill gather greet grind heal hesitate impose impress incorporate induce infer inherit inhibit
initiate inspect inspire instruct insure interact interfere invent invoke irritate kneel knit legalise legalize lengthen lessen liberate loosen magnify mend migrate minimise minimize
motivate multiply navigate neglect negotiate nominate obey oblige observe omit oppose optimise optimize originate overwrite owe owns perceive pertain ponder portray postpone pour pray preach
precede predict prescribe presume pretend prevail proclaim prolong pronounce prosecute prosper punish pursue qualify quit react rearrange reassure rebuild recite reckon reconsider recruit
rectify recycle refine reflect refrain reinforce reinstall rejoin relax relieve relocate rename render renew renovate repay reproduce resemble reside resign resist restrict retire revise
revoke rotate scold seize sew shorten shrink simplify sing sneeze soak specialise specialize steer stimulate strengthen strive submerge subscribe subtract sue summarise summarize supervise
suppress surround suspend sustain swallow sweep swell tempt terminate testify thrive tolerate transact transform translate transmit traverse undergo undermine undertake undo unfold unify
uninstall unite unload unpack utilise utilize vanish violate wander weaken weigh widen worsen`,
  nounsToo: `
download click print scan sort tap swipe
answer cause claim display drive fit focus help increase decrease install lack lead lie like load need notice offer open permit promise read release repair repeat return
run save show sleep stand start stay stop supply support talk treat try turn update upgrade upload use visit wait walk watch win wish wonder yield drop rise sink cost check report book charge
cover park lock look order change work plan test form state link sign view search account access address attack attempt balance benefit block call care cast catch challenge
comment contact contract control copy count damage deal debate delay demand design document doubt dream drink effect end estimate exchange exercise experience experiment face
farm fear feature feed field fight figure file fill film fire fish flow force function fund gain grant group guess guide hand harm heat hope host house impact influence interest issue
judge jump kick label land laugh lease level limit list loan log love mail map march mark market match matter measure meet mind mine move name network note object offer pack page paint part pass
pattern pause photograph place plant play point post practice present press price print process profile profit program programme progress project protest pump purchase push question race rain range rank
rate reason record reference refund regard register regret rent request research reserve respect rest result review reward ride ring risk rock role roll round rule sample scale schedule
score screen seat sense set shape share shift shop shot side sign smoke sound source space stage step store storm strike structure struggle study subject sum surprise survey switch
tax team test thought time title touch tour trace track trade train transfer transport trap trial trick trip trouble trust type value vote voice wage walk war waste water wave weight witness
wonder worry backup contact filter format import export ban levy exempt drain cable inlet outlet crest gauge dike ditch board`,
  adjectives: `
able absolute abstract academic active actual additional adequate administrative advanced aggregate alternative ambitious ancient angry annual anonymous apparent appropriate arbitrary automatic available average
aware bad basic beautiful best better big bitter black blank blind blue brave brief bright broad brown busy calm capable careful central certain cheap civil clean clear clever close cold
common compact competent complete complex comprehensive compulsory concrete confidential conscious consistent constant correct critical crucial current daily dangerous dark dead deaf deep digital direct dirty distant
double dry due dumb eager early eastern easy economic effective efficient elderly electric electronic eligible empty entire equal essential evil exact excellent exempt extra extreme fair familiar
famous fast fat final financial fine firm first flat foreign formal former fragile free frequent fresh friendly full fundamental funny further future general gentle genuine global golden good
gradual grand grateful great green grey gray half happy hard heavy high historic holy honest hot huge human humble hungry ideal identical ill illegal immediate important inferior
initial inner innocent intense internal international invisible joint junior keen key kind known large last late latest lazy legal legitimate less liable light likely limited liquid literal little local logical lone
lonely long loose loud low lower loyal lucky mad main major male female manual many married massive mature maximum medium mental mere mild minimum minor missing mobile modern modest moral
more most multiple municipal mutual naked narrow nasty national native natural near nearby neat necessary negative nervous neutral new next nice noble normal northern notable novel nuclear obvious odd
official old open optional oral ordinary original other outer overall own pale parallel partial past patient peaceful perfect periodic permanent personal physical plain pleasant polite political poor
popular positive possible potential powerful practical precise pregnant present previous primary prime prior private probable professional prominent proper proud provisional public pure quick quiet radical random rapid rare raw ready real
reasonable recent red regional regular relative relevant reliable religious remote responsible rich right rigid ripe rough round royal rude rural sad safe same scientific second secondary secret secure
senior sensitive separate serious several severe shallow sharp short shy sick significant silent similar simple single slight slow small smart smooth sober social soft sole solid sorry southern spare special
specific stable standard statutory steady steep stiff still straight strange strict strong stupid subsequent sudden sufficient suitable superior sure sweet swift tall technical temporary tender thick thin third thorough tight tiny tired
top total tough toxic traditional transparent true typical ugly ultimate unable unique universal unlawful unusual upper upset urban urgent useful useless usual vague valid valuable various vast verbal
visible visual vital voluntary vulnerable warm weak wealthy weekly western wet white whole wide wild willing wise wooden working worse worst worth worthy wrong yellow young invasive incomplete fourth fifth`,
  nounsAlso: 'safe average alternative aggregate human good general present past future current right key medium standard official native secret light public liquid individual objective relative potential minimum maximum second third minor major top total cold dark half initial novel female male patient final extra',
  adverbs: `
again ago already anyway apart aside away backwards beforehand daily downstairs downstream elsewhere far fast forever forth forward forwards hard here home indoors inside jointly late long nowadays offline once online outdoors outside
please soon straight there today together tomorrow tonight too twice upstairs upstream well yesterday yet online abroad alone else indefinitely beside beneath`,
  adverbEndings: 'ly wards',
  notAdverbs: 'family supply reply assembly anomaly monopoly butterfly ally rally bully belly jelly lily daily weekly monthly yearly hourly quarterly early elderly friendly lonely costly likely orderly deadly lively ugly holy fly july apply comply rely multiply imply',
  adjectiveEndings: 'able ible ous ful less ish ical ial ular ional ative itive etic istic ary-adj ic',
  nounEndings: '',
  notAdjectives: `
material trial memorial editorial tutorial potential credential official serial dial vial denial burial table cable variable vegetable syllable timetable traffic topic music public logic magic fabric metric clinic
statistic arithmetic critic mechanic plastic basic republic characteristic diagnostic logistic heuristic graphic epidemic pandemic academic comic topic panic fish dish wish finish parish polish english danish spanish swedish british rubbish radish varnish
professional representative initiative perspective incentive directive native objective collective executive detective relative archive drive alternative additive narrative adjective derivative`,
  verbEndings: 'ize ise ify',
  notVerbs: 'exercise enterprise premise franchise expertise size prize noise rise promise paradise disguise precise concise otherwise likewise wise merchandise compromise',
  vague: `
year month week day hour minute second time today tomorrow yesterday moment morning afternoon evening night noon midnight date weekend spring summer autumn fall winter season
january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
euro dollar pound cent percent percentage kilo kilogram kilogramme gram gramme metre meter centimetre centimeter millimetre millimeter kilometre kilometer mile litre liter
way thing something part kind sort type example case fact lot bit piece pair couple number amount quantity half quarter third rest total majority none
person people man woman someone anyone everyone everybody nobody anything everything nothing one other
name word place side end start beginning middle top bottom front back left right point turn change use need want question answer reason result effect purpose aim
means sense matter issue problem kind extent
mr mrs ms dr thing page section chapter`,
  quantities: `
number numbers amount quantity percentage percent procent proportion share fraction part parts half third quarter rest remainder total sum lot lots majority minority couple pair pairs piece pieces bit range variety
average maximum minimum million billion thousand hundred dozen lack plenty`,
  counters: 'percent procent hundred thousand million billion dozen',
  plain: `last next own new newer newest other same different various important possible available necessary certain recent old older good better best great greater large larger largest big bigger small smaller
long longer current previous following several similar main extra additional useful interesting nice bad worse`,
};
