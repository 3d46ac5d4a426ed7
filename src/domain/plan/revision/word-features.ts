/** The words of a text and the pairs of neighbours among them, each once, as ascending numbers. */
export type Features = readonly number[];

/** Numbers words and pairs of words; texts whose features are compared go to the same one, with a blank between words. */
export function featureReader(): (text: string) => Features {
  const numbers = new Map<string, number>();
  const numberOf = (feature: string): number => {
    const number = numbers.get(feature) ?? numbers.size;
    numbers.set(feature, number);
    return number;
  };
  return (text) => {
    const words = text.split(" ");
    const pairs = words.slice(1).map((word, at) => `${words[at] ?? ""} ${word}`);
    return [...new Set([...words, ...pairs].map(numberOf))].sort((one, other) => one - other);
  };
}

/**
 * How alike two texts are, from 0 (no word in common) to 1 (the same words in the same order, but for repeats): Dice's measure,
 * twice the common features by all of both. Source: L. R. Dice, "Measures of the Amount of Ecologic Association Between Species" (1945).
 */
export function similarity(one: Features, other: Features): number {
  let common = 0;
  for (let at = 0, otherAt = 0; at < one.length && otherAt < other.length;) {
    const difference = (one[at] ?? 0) - (other[otherAt] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) otherAt += 1;
  }
  return (2 * common) / (one.length + other.length);
}
