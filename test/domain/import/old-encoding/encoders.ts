/** Writes Vietnamese as people did before Unicode: the two tables again, from their published charts, the other way round. */

/** TCVN 5712:1993 as in glibc's charmap TCVN5712-1: each letter of TCVN3 and its code. */
export const TCVN3_CODES =
  "Ăa1 Âa2 Êa3 Ôa4 Ơa5 Ưa6 Đa7 ăa8 âa9 êaa ôab ơac ưad đae àb5 ảb6 ãb7 áb8 ạb9 ằbb ẳbc ẵbd ắbe ặc6 ầc7 ẩc8 ẫc9 ấca ậcb ècc ẻce ẽcf éd0 ẹd1 ềd2 ểd3 ễd4 ếd5 ệd6 ìd7 ỉd8 ĩdc ídd ịde òdf ỏe1 õe2 óe3 ọe4 ồe5 ổe6 ỗe7 ốe8 ộe9 ờea ởeb ỡec ớed ợee ùef ủf1 ũf2 úf3 ụf4 ừf5 ửf6 ữf7 ứf8 ựf9 ỳfa ỷfb ỹfc ýfd ỵfe"
    .split(" ")
    .map((pair): [letter: string, sign: string] => [pair.charAt(0), String.fromCharCode(parseInt(pair.slice(1), 16))]);

/** The signs of VNI for Windows for all small letters with marks. */
export const VNI_SIGNS: readonly (readonly [letters: string, signs: string])[] = [
  ["á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ", "aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä"],
  ["é è ẻ ẽ ẹ ê ế ề ể ễ ệ", "eù eø eû eõ eï eâ eá eà eå eã eä"],
  ["í ì ỉ ĩ ị", "í ì æ ó ò"],
  ["ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ", "où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï"],
  ["ú ù ủ ũ ụ ư ứ ừ ử ữ ự", "uù uø uû uõ uï ö öù öø öû öõ öï"],
  ["ý ỳ ỷ ỹ ỵ đ", "yù yø yû yõ î ñ"],
];

/** Capitals with tone marks become the small letters, as TCVN3 has no others. */
export function inTcvn3(text: string): string {
  return encoded(text, (letter) => TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase()));
}

export function inVni(text: string): string {
  return encoded(text, (letter) => {
    const small = letter.toLowerCase();
    return letter === small ? VNI.get(letter) : VNI.get(small)?.toUpperCase();
  });
}

const TCVN3 = new Map(TCVN3_CODES);

const VNI = new Map(
  VNI_SIGNS.flatMap(([letters, signs]) => {
    const inOrder = signs.split(" ");
    return letters.split(" ").map((letter, at): [string, string] => [letter, inOrder[at] ?? ""]);
  }),
);

function encoded(text: string, signOf: (letter: string) => string | undefined): string {
  return text.normalize("NFC").replace(/[^\0-\x7F]/gu, (letter) => signOf(letter) ?? letter);
}
