let scratch = new Float64Array(0);

/**
 * Zeros to sum in, the same memory each time, because fresh memory costs more than what is done in it. Whoever asks
 * must have finished with it before anybody asks again, and hand none of it out.
 */
export function scratchSums(length: number): Float64Array {
  if (scratch.length < length) scratch = new Float64Array(length);
  return scratch.fill(0, 0, length).subarray(0, length);
}
