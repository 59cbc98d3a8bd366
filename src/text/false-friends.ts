/**
 * English and Dutch words that look alike and mean something else, at least in their commonest use: `english dutch meaning`,
 * where the meaning is what the Dutch word says in English.
 */
const pairs = `
actual actueel current
actually actueel current
eventual eventueel possible
eventually eventueel possibly
brave braaf well-behaved
sensible sensibel sensitive
sympathetic sympathiek likeable
consequent consequent consistent
consequently consequent consistently
genial geniaal brilliant
smart smart sorrow
slim slim clever
rare raar strange
fast vast fixed
trap trap stairs
roof roof robbery
room room cream
boot boot boat
brand brand fire
map map folder
rock rok skirt
glad glad slippery
pet pet cap
list list ruse
gift gift poison
angel angel sting
big big piglet
dope dopen to baptise
novel novelle novella
concurrence concurrentie competition
concurrent concurrent competitor
college college lecture
physician fysicus physicist
chef chef boss
preservative preservatief condom
paragraph paragraaf section
agenda agenda diary
advocate advocaat lawyer
act akte deed
process proces lawsuit
prospect prospectus brochure
provision provisie commission
commission commissie committee
control controle check
control controleren to check
policy polis insurance policy
undertaker ondernemer entrepreneur
undertaking onderneming enterprise
overtake overnemen to take over
warehouse warenhuis department store
oversee overzien to survey
overlook overzien to survey
lever lever liver
become bekomen to agree with
billion biljoen trillion
trillion triljoen quintillion
critic kritiek criticism
dose doos box
eagle egel hedgehog
etiquette etiket label
fabric fabriek factory
fee fee fairy
file file traffic jam
formula formulier form
fraction fractie parliamentary group
global globaal rough
globally globaal roughly
gratification gratificatie bonus
gymnasium gymnasium grammar school
hoop hoop hope
humour humeur mood
humor humeur mood
instance instantie authority
kind kind child
lake laken sheet
last last load
lecture lectuur reading matter
lid lid member
loop loop course
mean menen to think
meaning mening opinion
monster monster sample
moral moraal morals
motion motie motion in parliament
notary notaris civil-law notary
note noot nut
ordinary ordinair vulgar
patron patroon cartridge
pink pink little finger
pregnant pregnant concise
pretend pretenderen to claim
promotion promotie taking a doctorate
proof proef test
prove proeven to taste
ramp ramp disaster
receipt recept prescription
rent rente interest
rug rug back
rust rust rest
see zee sea
slang slang snake
slot slot lock
spring springen to jump
stadium stadium phase
stage stage internship
star star stiff
statute statuut charter
statutes statuten articles of association
step step scooter
stool stoel chair
strand strand beach
stuff stof dust
taxation taxatie valuation
technique techniek technology
trek trek appetite
vacancy vakantie holiday
vest vest cardigan
vital vitaal energetic
wall wal quay
want want because
war war tangle
wet wet law
who hoe how
wink winkel shop
beer beer bear
band band tyre
bank bank couch
blank blank white
camping camping campsite
direction directie management
`;

let table: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;

/**
 * Dutch look-alikes of an English word that mean something else, each with its meaning in English; empty for most words.
 */
export function falseFriends(english: string): ReadonlyMap<string, string> {
  if (table === undefined) {
    const read = new Map<string, Map<string, string>>();
    for (const line of pairs.trim().split('\n')) {
      const [en, nl, ...meaning] = line.split(' ') as [string, string, ...string[]];
      const known = read.get(en) ?? new Map<string, string>();
      known.set(nl, meaning.join(' '));
      read.set(en, known);
    }
    table = read;
  }
  return table.get(english) ?? none;
}

const none: ReadonlyMap<string, string> = /* @__PURE__ */ new Map();
