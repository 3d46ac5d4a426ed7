/** Whether a word could be a syllable of Vietnamese: its beginning, its rhyme, its tone mark and where that stands. */
export function isSyllable(word: string): boolean {
  const taken = word.toLowerCase().normalize("NFD");
  const [tone, ...otherTones] = taken.match(TONES) ?? [];
  if (otherTones.length > 0) return false;
  const plain = withoutTone(taken);
  /** Counting from 0. */
  const tonedAt = tone === undefined ? undefined : taken.slice(0, taken.indexOf(tone)).normalize("NFC").length - 1;
  return ONSETS.some((onset) => {
    const rhyme = plain.slice(onset.length);
    return (
      plain.startsWith(onset) &&
      RHYMES.has(rhyme) &&
      isSpelt(onset, rhyme) &&
      (tonedAt === undefined || placesOfTone(rhyme).includes(tonedAt - onset.length)) &&
      (!STOPPED.test(rhyme) || tone === ACUTE || tone === DOT_BELOW)
    );
  });
}

const ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ").concat("");

const RHYMES: ReadonlySet<string> = new Set(
  [
    "a ac ach ai am an ang anh ao ap at au ay ak ă ăc ăm ăn ăng ăp ăt ăk â âc âm ân âng âp ât âu ây",
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu",
    "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu",
    "o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt",
    "oe oen oeo oet oong ooc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
    "u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ",
    "uy uya uych uyên uyêt uynh uyt uyp uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu",
    "y ych ynh yt yêm yên yêng yêt yêu",
  ].flatMap((line) => line.split(" ")),
);

const ACUTE = "\u0301";
const DOT_BELOW = "\u0323";

/** Closed so that only two tones can be heard. */
const STOPPED = /[ckpt]$|ch$/;

/** Beginnings that are written only before, or never before, the letters of the tongue's front. */
function isSpelt(onset: string, rhyme: string): boolean {
  if (onset === "gh" || onset === "ngh") return /^[eêi]/.test(rhyme);
  if (onset === "c" || onset === "ng") return !/^[eêiy]/.test(rhyme);
  if (onset === "g") return !/^[eêy]/.test(rhyme);
  return onset !== "qu" || !/^[uưo]/.test(rhyme);
}

/** On the last vowel that has a mark of its own; "hoà" and "hòa" are both usual. Counting from the rhyme's first letter. */
function placesOfTone(rhyme: string): readonly number[] {
  const marked = Math.max(...MARKED.map((vowel) => rhyme.lastIndexOf(vowel)));
  if (marked >= 0) return [marked];
  const vowels = /^[aeiouy]*/.exec(rhyme)?.[0].length ?? 0;
  if (vowels === 3) return [1];
  if (vowels < 2) return [0];
  if (vowels < rhyme.length) return [1];
  return /^(oa|oe|uy)$/.test(rhyme) ? [0, 1] : [0];
}

const MARKED = ["ă", "â", "ê", "ô", "ơ", "ư"];

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

export function withoutTone(text: string): string {
  return text.normalize("NFD").replace(TONES, "").normalize("NFC");
}
