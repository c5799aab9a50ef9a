const BANDS = 32;
const ROWS_OF_A_BAND = 3;
const BAND_RANGE = 2 ** 32;

/**
 * Keys by which texts that are alike find each other without being compared with all others: MinHash in 32 bands of 3
 * (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, ch. 3). Two texts of similarity s share a
 * key with a probability of 1 − (1 − s³)³²: 0.986 at 0.5, 0.9999 at 0.65, 0.03 at 0.1. Keys are whole numbers below
 * 2³⁷; a text without shingles has none.
 */
export function textBands(shingles: ReadonlySet<number>): number[] {
  if (shingles.size === 0) return [];
  const least = new Uint32Array(BANDS * ROWS_OF_A_BAND).fill(BAND_RANGE - 1);
  for (const shingle of shingles)
    for (let row = 0; row < least.length; row++) {
      const hash = mix(shingle ^ SEEDS[row]!);
      if (hash < least[row]!) least[row] = hash;
    }
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band;
    for (let row = 0; row < ROWS_OF_A_BAND; row++) hash = mix(hash ^ least[band * ROWS_OF_A_BAND + row]!);
    return band * BAND_RANGE + hash;
  });
}

/** A mixing of 32 bits in which every bit depends on every other (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const SEEDS = Uint32Array.from({ length: BANDS * ROWS_OF_A_BAND }, (_, row) => mix(Math.imul(row + 1, 0x9e3779b9)));
