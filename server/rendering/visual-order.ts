/** A sign at its place from left to right; `isRightToLeft` where it belongs to a stretch that runs so. */
export interface PlacedSign {
  sign: string;
  isRightToLeft: boolean;
}

type Kind = "L" | "R" | "EN" | "AN" | "ES" | "ET" | "CS" | "ON";

interface Item {
  sign: string;
  kind: Kind;
  level: number;
  /** What stands in an isolate, as one item of what is around it. */
  inner?: Item[];
}

const ISOLATES: Readonly<Record<string, "ltr" | "rtl" | "auto">> = {
  "\u2066": "ltr",
  "\u2067": "rtl",
  "\u2068": "auto",
};
const END_OF_ISOLATE = "\u2069";
const MIRRORED: Readonly<Record<string, string>> = {
  "(": ")",
  ")": "(",
  "[": "]",
  "]": "[",
  "{": "}",
  "}": "{",
  "<": ">",
  ">": "<",
  "«": "»",
  "»": "«",
};
const RIGHT_TO_LEFT =
  /[\u200f\u061c\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * The signs of one line as they stand from left to right, without the invisible ones (Unicode UAX #9 without explicit
 * embeddings, overrides and the pairing of brackets; isolates hold). Marks follow the letter that they belong to.
 */
export function visualOrder(line: string, direction: "ltr" | "rtl"): PlacedSign[] {
  const signs = [...line];
  let at = 0;
  const read = (isNested: boolean): Item[] => {
    const items: Item[] = [];
    while (at < signs.length) {
      const sign = signs[at++]!;
      if (sign === END_OF_ISOLATE) {
        if (isNested) break;
        continue;
      }
      const isolate = ISOLATES[sign];
      const last = items.at(-1);
      if (isolate) items.push({ sign, kind: "ON", level: 0, inner: read(true) });
      else if (/\p{Mn}/u.test(sign) && last && !last.inner) last.sign += sign;
      else items.push({ sign, kind: kindOf(sign), level: 0 });
    }
    return items;
  };
  const items = read(false);
  setLevels(items, direction === "rtl" ? 1 : 0);
  return ordered(flat(items)).flatMap(({ sign, level }) => {
    if (/^\p{Cf}$/u.test(sign)) return [];
    const isRightToLeft = level % 2 === 1;
    return [{ sign: isRightToLeft ? (MIRRORED[sign] ?? sign) : sign, isRightToLeft }];
  });
}

function kindOf(sign: string): Kind {
  if (/[\u0660-\u0669\u06f0-\u06f9]/.test(sign)) return "AN";
  if (RIGHT_TO_LEFT.test(sign) && !/[\p{P}\p{S}]/u.test(sign)) return "R";
  if (/[0-9]/.test(sign)) return "EN";
  if (/[+\-−]/.test(sign)) return "ES";
  if (/[%٪‰#$°±€£]/.test(sign)) return "ET";
  if (/[.,:/\u00a0،]/.test(sign)) return "CS";
  return sign === "\u200e" || /\p{L}/u.test(sign) ? "L" : "ON";
}

function setLevels(items: Item[], level: number): void {
  const embedding: Kind = level % 2 === 1 ? "R" : "L";
  const kinds = items.map(({ kind }) => kind);
  setNumbers(kinds, embedding, items);
  setNeutrals(kinds, embedding);
  items.forEach((item, index) => {
    const kind = kinds[index]!;
    const isNumber = kind === "EN" || kind === "AN";
    item.level = level % 2 === 0 ? level + (kind === "R" ? 1 : isNumber ? 2 : 0) : level + (kind === "R" ? 0 : 1);
    if (!item.inner) return;
    const asked = ISOLATES[item.sign]!;
    const isRightToLeft = asked === "rtl" || (asked === "auto" && firstStrong(item.inner) === "R");
    item.level = level;
    const inner = isRightToLeft ? level + 1 + (level % 2) : level + 2 - (level % 2);
    setLevels(item.inner, inner);
  });
}

/** Rules W2 and W4 to W7: what belongs to a number, and to which kind of number. */
function setNumbers(kinds: Kind[], embedding: Kind, items: readonly Item[]): void {
  let strong = embedding;
  let isAfterArabic = false;
  items.forEach(({ sign, kind }, index) => {
    if (kind === "R") isAfterArabic = /\p{Script=Arabic}/u.test(sign);
    if (kind === "L") isAfterArabic = false;
    if (kind === "EN" && isAfterArabic) kinds[index] = "AN";
  });
  kinds.forEach((kind, index) => {
    const [before, after] = [kinds[index - 1], kinds[index + 1]];
    if (kind === "ES" && before === "EN" && after === "EN") kinds[index] = "EN";
    if (kind === "CS" && before === after && (before === "EN" || before === "AN")) kinds[index] = before;
  });
  for (let index = 0; index < kinds.length; index += 1) {
    if (kinds[index] !== "ET") continue;
    let end = index;
    while (kinds[end] === "ET") end += 1;
    const isOfNumber = kinds[index - 1] === "EN" || kinds[end] === "EN";
    kinds.fill(isOfNumber ? "EN" : "ON", index, end);
  }
  kinds.forEach((kind, index) => {
    if (kind === "ES" || kind === "CS") kinds[index] = "ON";
    if (kind === "L" || kind === "R") strong = kind;
    if (kind === "EN" && strong === "L") kinds[index] = "L";
  });
}

/** Rules N1 and N2: what has no direction takes that of both its neighbours, else that around. */
function setNeutrals(kinds: Kind[], embedding: Kind): void {
  const strongOf = (kind: Kind | undefined): Kind =>
    kind === undefined ? embedding : kind === "EN" || kind === "AN" ? "R" : kind;
  for (let index = 0; index < kinds.length; index += 1) {
    if (kinds[index] !== "ON") continue;
    let end = index;
    while (kinds[end] === "ON") end += 1;
    const before = strongOf(kinds[index - 1]);
    kinds.fill(before === strongOf(kinds[end]) ? before : embedding, index, end);
  }
}

function firstStrong(items: readonly Item[]): Kind | undefined {
  return items.find(({ kind, inner }) => !inner && (kind === "L" || kind === "R"))?.kind;
}

function flat(items: readonly Item[]): Item[] {
  return items.flatMap((item) => (item.inner ? flat(item.inner) : [item]));
}

/** Rule L2: from the highest level down, each stretch of that level or above is turned round. */
function ordered(items: Item[]): Item[] {
  const most = Math.max(0, ...items.map(({ level }) => level));
  const placed = [...items];
  for (let level = most; level > 0; level -= 1) {
    for (let index = 0; index < placed.length; index += 1) {
      if (placed[index]!.level < level) continue;
      let end = index;
      while (end < placed.length && placed[end]!.level >= level) end += 1;
      placed.splice(index, end - index, ...placed.slice(index, end).reverse());
      index = end;
    }
  }
  return placed;
}
