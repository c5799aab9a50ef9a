/** A stretch of a text that carries a mark. Offsets count UTF-16 units, end exclusive. */
export interface TextSpan {
  key: string;
  start: number;
  end: number;
}

/** A stretch of a text under the same marks throughout. */
export interface TextSegment {
  start: number;
  end: number;
  /** Keys of the spans that cover it, in the order given; empty where none does. */
  keys: string[];
}

/**
 * Cuts `[start, end)` where a span begins or ends, so that overlapping and nested spans become a row of segments
 * that join up to the whole. Spans that are empty or outside are passed over; those that stick out are cut.
 */
export function segmentText(start: number, end: number, spans: readonly TextSpan[]): TextSegment[] {
  if (end <= start) return [];
  const inside = spans
    .map((span, order) => ({
      key: span.key,
      order,
      start: Math.max(span.start, start),
      end: Math.min(span.end, end),
    }))
    .filter((span) => span.start < span.end);
  const cuts = [...new Set([start, end, ...inside.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b);
  const byStart = [...inside].sort((a, b) => a.start - b.start);
  const segments: TextSegment[] = [];
  let open: typeof inside = [];
  let next = 0;
  for (let index = 0; index + 1 < cuts.length; index++) {
    const from = cuts[index]!;
    open = open.filter((span) => span.end > from);
    while (next < byStart.length && byStart[next]!.start === from) open.push(byStart[next++]!);
    const covering = [...open].sort((a, b) => a.order - b.order);
    segments.push({ start: from, end: cuts[index + 1]!, keys: covering.map((span) => span.key) });
  }
  return segments;
}
