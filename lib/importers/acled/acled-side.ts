/** What kind of actor stands on one side of an ACLED event: the numbers of its codebook, `none` for a blank. */
export type AcledSide =
  | "state-forces"
  | "rebels"
  | "political-militia"
  | "identity-militia"
  | "rioters"
  | "protesters"
  | "civilians"
  | "external"
  | "none";

const SIDES: readonly AcledSide[] = [
  "none",
  "state-forces",
  "rebels",
  "political-militia",
  "identity-militia",
  "rioters",
  "protesters",
  "civilians",
  "external",
];

/** Words of the codings as text: files since 2024, and the tables of earlier codebooks. */
const WORDS: readonly [pattern: RegExp, side: AcledSide][] = [
  [/^(none|na|n\/a)?$/, "none"],
  [/^state/, "state-forces"],
  [/^rebel/, "rebels"],
  [/^political|^militia/, "political-militia"],
  [/^identity|^communal/, "identity-militia"],
  [/^rioter/, "rioters"],
  [/^protest[eo]r/, "protesters"],
  [/^civilian/, "civilians"],
  [/^(external|foreign|other)/, "external"],
];

/** The beginnings of names that say the kind by themselves, for rows without the code. */
const NAMES: readonly [pattern: RegExp, side: AcledSide][] = [
  [/^(military forces|police forces|government) of /, "state-forces"],
  [/^rioters? \(/, "rioters"],
  [/^protest[eo]rs? \(/, "protesters"],
  [/^civilians? \(/, "civilians"],
];

/** The kind of an actor from `inter1` or `inter2`, a number (to 2024) or words (since) in any case, else from its name. */
export function acledSide(inter: string, actor: string): AcledSide {
  const word = inter.trim().toLowerCase();
  const coded = /^\d$/.test(word) ? SIDES[Number(word)] : WORDS.find(([pattern]) => pattern.test(word))?.[1];
  if (coded !== undefined && coded !== "none") return coded;
  const name = actor.trim().toLowerCase();
  return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? "none";
}
