/**
 * A short mark of a text: different texts have different marks, but for chance (64-bit FNV-1a over UTF-16 units, 16 hex digits).
 * It tells an accidental change; it does not protect against a deliberate one.
 * Source: draft-eastlake-fnv, "The FNV Non-Cryptographic Hash Algorithm".
 */
export function fingerprint(text: string): string {
  // Two 32-bit halves: BigInt would take seconds on a plan of 5,000 tasks.
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < text.length; index += 1) {
    low ^= text.charCodeAt(index);
    // times the prime 0x100000001b3 = 2^40 + 0x1b3
    const lowTimes = (low >>> 0) * 0x1b3;
    const carry = Math.floor(lowTimes / 0x100000000);
    high = (Math.imul(high, 0x1b3) + carry + ((low << 8) >>> 0)) >>> 0;
    low = lowTimes >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
