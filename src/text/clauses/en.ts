import type { ClauseTable } from './table.js';

export const clausesEn: ClauseTable = {
  verbs: `
    am is are was were be been being has have had having do does did will would shall should can could may might must cannot
    isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't mustn't needn't
    it's he's she's they're we're i'm you're they've we've i've they'll we'll he'll she'll it'll that's there's
    became began begun bent bought brought broke broken built burnt came caught chose chosen cost cut dealt drew drawn drove driven ate eaten
    fell fallen fed felt fought found fled flew flown forgave forgotten forgot froze frozen gave given got gotten grew grown hid hidden hit held
    hurt kept knew known laid led left lent lost made meant met paid put quit ran rang rose risen said sang sank sat saw seen sent sold shook shaken
    shot shown shrank shut slept slid spent spoke spoken split spread stole stolen stood struck stuck swept swore sworn swam swung taught
    thought threw thrown told took taken tore torn understood went gone withdrew withdrawn woke won wore worn wrote written
    says tells calls claims wants plans hopes expects believes thinks knows gives takes makes keeps goes comes gets finds shows means becomes remains
    seems appears includes contains requires allows bans prohibits forbids denies rejects approves accuses blames criticises criticizes warns urges
    demands asks adds argues insists reports states confirms announces declares writes opens closes begins starts ends stops continues falls rises
    loses wins pays sells buys leaves brings puts holds runs stands lies lives dies kills risks faces fears owns leads follows supports opposes
    suffers uses works promotes funds finances lobbies advocates defends fights exposes reflects marks violates breaks cuts sends receives
  `,
  verbShapes: [['', 'ed', 5]],
  openingShapes: [['', 'ing', 6]],
  noVerbs: 'hundred indeed need speed seed united breed exceed proceed succeed naked sacred wicked crooked rugged infrared',
  coordinators: 'and or but nor yet',
  subordinators: 'because although though while whereas unless whether which who whom whose where when after before since until if',
  relatives: 'which who whom whose where that',
  openers: 'that whether how why',
  saying: `
    say says said saying tell tells told telling state states stated stating announce announces announced announcing declare declares declared declaring
    claim claims claimed claiming report reports reported reporting argue argues argued arguing insist insists insisted add adds added adding
    warn warns warned warning accuse accuses accused accusing allege alleges alleged alleging confirm confirms confirmed deny denies denied denying
    write writes wrote writing stress stresses stressed emphasise emphasises emphasised emphasize emphasizes emphasized explain explains explained
    decide decides decided rule rules ruled order orders ordered find finds found call calls called believe believes believed think thinks thought
    ask asks asked urge urges urged demand demands demanded promise promises promised reply replies replied admit admits admitted concede concedes conceded
    note notes noted point points pointed recall recalls recalled estimate estimates estimated expect expects expected fear fears feared
    conclude concludes concluded propose proposes proposed recommend recommends recommended issue issued publish published view views
  `,
  sources: 'according_to in_the_words_of in_the_view_of in_the_opinion_of with_reference_to by_order_of on_the_orders_of as_reported_by',
  sayings: 'decision ruling order verdict judgment judgement statement announcement report designation declaration notice letter document press_release decree move ban finding findings conclusion request warning figures',
  agents: 'of by from',
  actors: `
    prosecutor prosecutors court courts judge judges jury magistrate tribunal government governments ministry minister ministers president parliament
    senate congress cabinet council councils mayor governor board committee commission authority authorities regulator inspectorate agency office
    police detectives investigators firefighters army military service services company companies firm firms manufacturer union unions federation association
    organisation organization foundation charity bank insurer museum university hospital club team school newspaper station publisher spokesman spokeswoman
    spokesperson director chairman chairwoman chair chief secretary official officials expert experts analyst analysts researcher researchers scientist
    scientists professor doctor doctors lawyer lawyers critics opposition residents witnesses witness neighbours victim victims family parents activists campaigners
    founder owner manager coach captain editor author study report survey poll statement document notice letter announcement findings
  `,
  persons: 'he she they we i it who',
  passives: 'am is are was were be been being has have had',
  times: 'after since following before during until amid',
  determiners: 'the a an this that these those its his her their our my your',
  stops: 'to that which who on in at for with from about into over under after before since and or but as when where not',
  leaning: 'it this that these those they he she them such here there so both neither same then others',
};
