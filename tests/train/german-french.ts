/** Who, does, what and where, German and French: a pair of languages that the package has no model of. */
const who: readonly (readonly [string, string])[] = [['der Bäcker', 'le boulanger'], ['die Ärztin', 'la médecin'], ['der Bauer', 'le fermier'], ['die Lehrerin', 'la maîtresse'], ['der König', 'le roi'], ['das Kind', 'l’enfant'], ['der Dieb', 'le voleur'], ['die Nachbarin', 'la voisine']];
const does: readonly (readonly [string, string])[] = [['sieht', 'voit'], ['kauft', 'achète'], ['malt', 'peint'], ['verliert', 'perd'], ['findet', 'trouve'], ['verkauft', 'vend'], ['versteckt', 'cache']];
const what: readonly (readonly [string, string])[] = [['das Pferd', 'le cheval'], ['das Haus', 'la maison'], ['das Fahrrad', 'le vélo'], ['den Baum', 'l’arbre'], ['das Brot', 'le pain'], ['die Lampe', 'la lampe'], ['den Schlüssel', 'la clé'], ['das Schiff', 'le navire'], ['den Ring', 'la bague']];
const where: readonly (readonly [string, string])[] = [['im Wald', 'dans la forêt'], ['auf dem Markt', 'au marché'], ['am Hafen', 'au port'], ['bei der Kirche', 'près de l’église'], ['auf der Straße', 'dans la rue']];

/** `n` sentences and their translations, no two alike: every mix of the words in turn. At most 2,520. */
export function germanFrenchPairs(n: number): (readonly [string, string])[] {
  return Array.from({ length: n }, (_, i) => {
    const parts = [who[i % 8]!, does[(i * 3) % 7]!, what[(i * 2) % 9]!, where[i % 5]!] as const;
    const side = (k: 0 | 1): string => {
      const text = `${parts[0][k]} ${parts[1][k]} ${parts[2][k]} ${parts[3][k]}.`;
      return text.charAt(0).toUpperCase() + text.slice(1);
    };
    return [side(0), side(1)] as const;
  });
}
