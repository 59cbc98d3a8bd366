/** A word as it may be spelled in either of two related languages: `foto` and `photo`, `Poetin` and `Putin` come out alike. */
export function cognateSkeleton(form: string): string {
  const whole = form.length > 40 ? form.slice(0, 40) : form;
  const letters = isAscii(whole) ? whole : whole.normalize('NFD').replaceAll(/\p{M}+/gu, '');
  let skeleton = '';
  // What stands from `kept` on comes as it is, up to the next letter that does not.
  let kept = 0;
  let last = -1;
  for (let at = 0, taken = 1; at < letters.length; at += taken) {
    const own = letters.charCodeAt(at);
    const next = at + 1 < letters.length ? letters.charCodeAt(at + 1) : 0;
    taken = 1;
    let letter = own;
    switch (own) {
      case 0x63: // ch, c → k
        if (next === 0x68) taken = 2;
        letter = 0x6b;
        break;
      case 0x65: // ei, ea → i
        if (next === 0x69 || next === 0x61) {
          taken = 2;
          letter = 0x69;
        }
        break;
      case 0x69: // ij, ie → i
        if (next === 0x6a || next === 0x65) taken = 2;
        break;
      case 0x6a: // j, y → i
      case 0x79:
        letter = 0x69;
        break;
      case 0x6f: // ou, oe → u
        if (next === 0x75 || next === 0x65) {
          taken = 2;
          letter = 0x75;
        }
        break;
      case 0x70: // ph → f
        if (next === 0x68) {
          taken = 2;
          letter = 0x66;
        }
        break;
      case 0x71: // q → k
        letter = 0x6b;
        break;
      case 0x74: // th → t
        if (next === 0x68) taken = 2;
        break;
      case 0x76: // v, w → f
      case 0x77:
        letter = 0x66;
        break;
      case 0x78: // x → ks
        skeleton += letters.slice(kept, at) + (last === 0x6b ? '' : 'k');
        kept = at;
        last = 0x6b;
        letter = 0x73;
        break;
      case 0x7a: // z → s
        letter = 0x73;
        break;
      default:
        // Both halves of a pair together.
        if (own >= 0xd800 && own < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
          taken = 2;
          letter = letters.codePointAt(at)!;
        }
    }
    // A letter that is doubled counts once.
    const isDoubled = letter === last;
    last = letter;
    if (!isDoubled && (letter > 0xffff || (letter === own && taken === 1))) continue;
    skeleton += letters.slice(kept, at);
    if (!isDoubled) skeleton += String.fromCharCode(letter);
    kept = at + taken;
  }
  return skeleton + letters.slice(kept);
}

function isAscii(form: string): boolean {
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) > 0x7f) return false;
  return true;
}
