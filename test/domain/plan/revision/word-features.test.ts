import { featureReader, similarity } from "../../../../src/domain/plan/revision/word-features";

describe("The similarity of two texts", () => {
  const rows: [one: string, other: string, similarity: number][] = [
    ["ban hanh ke hoach", "ban hanh ke hoach", 1],
    ["ban hanh ke hoach", "ban hanh bao cao", 6 / 14], // two words and one pair of seven features each
    ["ban hanh ke hoach", "hoach ke hanh ban", 8 / 14], // the words, but no pair
    ["ban hanh", "kiem tra", 0],
    ["bao cao", "bao cao nam", 6 / 8],
    ["bao bao bao", "bao bao", 1], // repeats do not count
    ["", "", 1],
    ["", "bao cao", 0],
  ];
  test.each(rows)("%j, %j: %d", (one, other, expected) => {
    const featuresOf = featureReader();
    expect(similarity(featuresOf(one), featuresOf(other))).toBeCloseTo(expected, 10);
    expect(similarity(featuresOf(other), featuresOf(one))).toBeCloseTo(expected, 10);
  });
});
