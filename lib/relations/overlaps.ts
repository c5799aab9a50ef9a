/** Places in one text: UTF-16 offsets, end exclusive. */
interface Place {
  start: number;
  end: number;
}

/** Whether two places of one text have a sign in common. */
export function overlaps(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end;
}
