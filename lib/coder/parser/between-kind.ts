import type { Between } from "./parse-features";

/** The kind of a word that the parser's features count when it stands between two others, by its text and tag. */
export function betweenKind(word: string, tag: string): Between {
  if (/^[,;:–—-]$/.test(word)) return "comma";
  if (tag.endsWith("/VERB") || tag.endsWith("/AUX")) return "verb";
  return /^(and|or|but|that|who|which|["“”'])$/i.test(word) ? "link" : undefined;
}
