/** When a browser was here: the end of the visit before, if there was one, and the last moment of this one. */
export interface Visit {
  /** Milliseconds since 1970-01-01 UTC; null on the first visit. */
  before: number | null;
  seen: number;
}

/** The name of the cookie that keeps it. */
export const VISIT_COOKIE = "entente-visit";

/** Who was away for longer begins a new visit. */
const PAUSE_MS = 30 * 60 * 1000;
/** 2100-01-01: what lies beyond was never seen. */
const LATEST = 4_102_444_800_000;

/** The visit that a cookie tells; undefined for a text that tells none. */
export function parseVisit(text: string | undefined): Visit | undefined {
  const parts = /^(\d{13})?\.(\d{13})$/.exec(text ?? "");
  const [before, seen] = [parts?.[1], parts?.[2]].map((part) => (part === undefined ? null : Number(part)));
  if (seen === null || seen === undefined || seen > LATEST || (before ?? 0) > seen) return undefined;
  return { before: before ?? null, seen };
}

/** The visit as a cookie holds it. */
export function formatVisit({ before, seen }: Visit): string {
  return `${before ?? ""}.${seen}`;
}

/** The visit at a moment: the same one, or, after half an hour, a new one. */
export function visitAt(visit: Visit | undefined, now: number): Visit {
  if (!visit) return { before: null, seen: now };
  return { before: now - visit.seen > PAUSE_MS ? visit.seen : visit.before, seen: Math.max(now, visit.seen) };
}
