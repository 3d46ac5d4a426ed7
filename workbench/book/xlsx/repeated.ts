/** Names that stand twice; Excel compares them without regard to case. */
export function repeated(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated;
  });
}
