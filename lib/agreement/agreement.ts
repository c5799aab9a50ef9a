import { toScore, type Score } from "@/lib/scoring/score";
import type { ComparedAct, ComparedDocument } from "./compared-document";
import { krippendorffAlpha, type Alpha } from "./krippendorff-alpha";
import { isSameDyad, pairActs, pairOf, type ActPair } from "./pair-acts";

/** How far two codings agree on one thing. */
export interface AgreementRow {
  /** An event type, or the two actors of a dyad: `AFG–PAK`. */
  id: string;
  /** Acts that the first coding has, that the second has, and that both have. */
  firstCount: number;
  secondCount: number;
  bothCount: number;
  /** Of the first coding, measured by the second; null where the one or the other has nothing. */
  precision: number | null;
  recall: number | null;
  f1: number | null;
  alpha: Alpha;
}

/** In what two codings differ about one act. */
export const ACT_DIFFERENCES = ["only-first", "only-second", "actors", "type", "modality"] as const;

/** An act about which two codings differ. */
export interface ActDifference extends ActPair {
  kind: (typeof ACT_DIFFERENCES)[number];
  documentId: string;
  title: string;
}

/** How far two codings of the same documents agree, and where they do not. */
export interface Agreement {
  documentCount: number;
  /** Acts that either has, and sentences in which neither has one. */
  unitCount: number;
  /** On who acts on whom. */
  dyad: AgreementRow;
  /** On who does what to whom. */
  act: AgreementRow;
  /** The most frequent first. */
  byType: AgreementRow[];
  byDyad: AgreementRow[];
  /** In the order of the documents. */
  differences: ActDifference[];
}

const NOTHING = "–";

/**
 * Compares two codings of the same documents. An act counts as found by both when actors, direction and type are the
 * same. A unit of α is what either has at one place, set beside what the other has there, or nothing; and each sentence in which
 * neither has an act.
 */
export function agreementOf(documents: readonly ComparedDocument[]): Agreement {
  const units: ActPair[] = [];
  const differences: ActDifference[] = [];
  let quietCount = 0;
  for (const { id, title, quietSentenceCount, first, second } of documents) {
    const pairs = pairActs(first, second);
    units.push(...pairs);
    quietCount += quietSentenceCount;
    for (const pair of pairs) {
      const kind = differenceOf(pair);
      if (kind) differences.push({ kind, documentId: id, title, ...pair });
    }
  }
  const isAgreed = ({ first, second }: ActPair) =>
    first !== undefined && second !== undefined && isSameDyad(first, second) && first.type === second.type;
  const row = (id: string, isOf: (act: ComparedAct) => boolean, isBoth: (pair: ActPair) => boolean, alpha: Alpha) => {
    const has = (act: ComparedAct | undefined) => act !== undefined && isOf(act);
    const firstCount = units.filter(({ first }) => has(first)).length;
    const secondCount = units.filter(({ second }) => has(second)).length;
    const bothCount = units.filter((pair) => has(pair.first) && has(pair.second) && isBoth(pair)).length;
    return { id, firstCount, secondCount, bothCount, ...shares(toScore(bothCount, firstCount, secondCount)), alpha };
  };
  const alphaOf = (label: (act: ComparedAct, pair: ActPair) => string, among: readonly ActPair[], quiet: number) =>
    krippendorffAlpha([
      ...among.map((pair) => [pair.first, pair.second].map((act) => (act ? label(act, pair) : NOTHING))),
      ...Array.from({ length: quiet }, () => [NOTHING, NOTHING]),
    ]);
  const dyadOf = (act: ComparedAct, { first, second }: ActPair) =>
    keyOf(first && second && isSameDyad(first, second) ? first : act);
  const typeOf = ({ type }: ComparedAct) => type;
  const always = () => true;
  const isSame = ({ first, second }: ActPair) => isSameDyad(first!, second!);
  return {
    documentCount: documents.length,
    unitCount: units.length + quietCount,
    dyad: row("dyad", always, isSame, alphaOf(dyadOf, units, quietCount)),
    act: row(
      "act",
      always,
      isAgreed,
      alphaOf((act, pair) => `${dyadOf(act, pair)} ${act.type}`, units, quietCount),
    ),
    byType: rowsOf(units, typeOf, (id) =>
      row(
        id,
        (act) => act.type === id,
        isAgreed,
        alphaOf((act) => (act.type === id ? id : NOTHING), units, quietCount),
      ),
    ),
    byDyad: rowsOf(units, pairOf, (id) => {
      const isOf = (act: ComparedAct) => pairOf(act) === id;
      const among = units.filter(({ first, second }) => (first && isOf(first)) || (second && isOf(second)));
      return row(
        id,
        isOf,
        isAgreed,
        alphaOf((act) => (isOf(act) ? act.type : NOTHING), among, 0),
      );
    }),
    differences,
  };
}

function rowsOf(
  units: readonly ActPair[],
  idOf: (act: ComparedAct) => string,
  rowOf: (id: string) => AgreementRow,
): AgreementRow[] {
  const acts = units.flatMap(({ first, second }) => [first, second].filter((act) => act !== undefined));
  const weight = ({ firstCount, secondCount }: AgreementRow) => firstCount + secondCount;
  return [...new Set(acts.map(idOf))]
    .map(rowOf)
    .sort((one, other) => weight(other) - weight(one) || (one.id < other.id ? -1 : 1));
}

function differenceOf({ first, second }: ActPair): ActDifference["kind"] | undefined {
  if (!second) return "only-first";
  if (!first) return "only-second";
  if (!isSameDyad(first, second)) return "actors";
  if (first.type !== second.type) return "type";
  return first.modality === second.modality ? undefined : "modality";
}

function shares({ precision, recall, f1, predicted, gold }: Score) {
  return {
    precision: predicted === 0 ? null : precision,
    recall: gold === 0 ? null : recall,
    f1: predicted === 0 || gold === 0 ? null : f1,
  };
}

function keyOf({ source, target, isReciprocal }: ComparedAct): string {
  return isReciprocal ? pairOf({ source, target } as ComparedAct) : `${source}>${target}`;
}
