const DIGIT_BITS = 14;
const RADIX = 1 << DIGIT_BITS;

/** The rows' order by (day, id): positions in the two columns, which need not be in any order. */
export function orderByDayAndId(days: Int32Array, ids: Float64Array): Uint32Array {
  const length = days.length;
  let order = new Uint32Array(length);
  for (let row = 0; row < length; row++) order[row] = row;
  if (isInOrder(days, ids)) return order;
  let spare = new Uint32Array(length);
  const digits = new Uint16Array(length);
  const counts = new Uint32Array(RADIX + 1);
  const pass = () => {
    counts.fill(0);
    for (let i = 0; i < length; i++) counts[digits[i]! + 1]!++;
    if (counts[digits[0]! + 1] === length) return;
    for (let digit = 0; digit < RADIX; digit++) counts[digit + 1]! += counts[digit]!;
    for (let i = 0; i < length; i++) {
      const row = order[i]!;
      spare[counts[digits[row]!]!++] = row;
    }
    [order, spare] = [spare, order];
  };
  for (let scale = 1; scale < 2 ** 53; scale *= RADIX) {
    for (let i = 0; i < length; i++) digits[i] = Math.floor(ids[i]! / scale) % RADIX;
    pass();
  }
  let first = days[0]!;
  for (let i = 1; i < length; i++) if (days[i]! < first) first = days[i]!;
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    for (let i = 0; i < length; i++) digits[i] = ((days[i]! - first) >>> shift) & (RADIX - 1);
    pass();
  }
  return order;
}

function isInOrder(days: Int32Array, ids: Float64Array): boolean {
  for (let i = 1; i < days.length; i++)
    if (days[i]! < days[i - 1]! || (days[i] === days[i - 1] && ids[i]! < ids[i - 1]!)) return false;
  return true;
}
