import type { ActorCode } from "@/lib/relations/actor-code";
import { KAPPA } from "./measure-constants";

/** What two actors did to one another, in whichever direction. */
export interface SignedTie {
  one: ActorCode;
  other: ActorCode;
  /** Σ max(−intensity, 0) and Σ max(intensity, 0), at least 0. */
  conflict: number;
  cooperation: number;
  eventCount: number;
}

/**
 * Parts actors into blocs that cooperate within and are in conflict with others, as far as their ties let them: the
 * sum of the strengths within blocs is made as large as joining and moving make it. The strength of a tie is its
 * balance (K − C) / (K + C + κ), −1 … +1, times ln(1 + events). Equal input in any order gives equal blocs; the bloc
 * with the most members comes first, then by code; members stand in the order of their codes.
 *
 * Correlation clustering (Bansal, Blum and Chawla 2004) of a signed graph (Doreian and Mrvar 1996) by greedy joining
 * and single moves: a local optimum, not a proven best.
 */
export function signedBlocs(actors: readonly ActorCode[], ties: readonly SignedTie[]): ActorCode[][] {
  const codes = [...new Set(actors)].sort();
  const strength = strengths(codes, ties);
  const blocOf = joinBlocs(codes.length, strength);
  moveActors(blocOf, strength);
  const blocs = new Map<number, ActorCode[]>();
  blocOf.forEach((bloc, index) => blocs.set(bloc, [...(blocs.get(bloc) ?? []), codes[index]!]));
  return [...blocs.values()].sort((x, y) => y.length - x.length || (x[0]! < y[0]! ? -1 : 1));
}

function strengths(codes: readonly ActorCode[], ties: readonly SignedTie[]): number[][] {
  const place = new Map(codes.map((code, index) => [code, index]));
  const sums = new Map<string, { row: number; column: number; conflict: number; cooperation: number; count: number }>();
  for (const { one, other, conflict, cooperation, eventCount } of ties) {
    const [row, column] = [place.get(one), place.get(other)].sort((x, y) => (x ?? -1) - (y ?? -1));
    if (row === undefined || column === undefined || row === column) continue;
    const key = `${row} ${column}`;
    const sum = sums.get(key) ?? { row, column, conflict: 0, cooperation: 0, count: 0 };
    sum.conflict += conflict;
    sum.cooperation += cooperation;
    sum.count += eventCount;
    sums.set(key, sum);
  }
  const strength = codes.map(() => codes.map(() => 0));
  for (const { row, column, conflict, cooperation, count } of sums.values()) {
    const balance = (cooperation - conflict) / (cooperation + conflict + KAPPA);
    // Rounded, so that the order in which ties come changes no comparison.
    const value = Math.round(balance * Math.log(1 + count) * 1e6) / 1e6;
    strength[row]![column] = strength[column]![row] = value;
  }
  return strength;
}

/** Joins the two blocs with the largest strength between them for as long as it is above 0. */
function joinBlocs(count: number, strength: readonly number[][]): number[] {
  const blocOf = Array.from({ length: count }, (_, index) => index);
  const between = strength.map((row) => [...row]);
  const present = new Set(blocOf);
  for (;;) {
    let best: { into: number; from: number; value: number } | undefined;
    for (const into of present)
      for (const from of present)
        if (from > into && between[into]![from]! > (best?.value ?? 1e-9))
          best = { into, from, value: between[into]![from]! };
    if (!best) return blocOf;
    const { into, from } = best;
    for (const other of present) {
      between[into]![other]! += between[from]![other]!;
      between[other]![into] = between[into]![other]!;
    }
    present.delete(from);
    blocOf.forEach((bloc, index) => {
      if (bloc === from) blocOf[index] = into;
    });
  }
}

/** Moves single actors to the bloc they are tied to most, while that gains anything. */
function moveActors(blocOf: number[], strength: readonly number[][]): void {
  for (let round = 0; round < blocOf.length; round++) {
    let hasMoved = false;
    for (let actor = 0; actor < blocOf.length; actor++) {
      const ties = new Map<number, number>([[blocOf[actor]!, 0]]);
      strength[actor]!.forEach((value, other) => {
        if (other !== actor) ties.set(blocOf[other]!, (ties.get(blocOf[other]!) ?? 0) + value);
      });
      const own = ties.get(blocOf[actor]!)!;
      const [bloc, most] = [...ties].sort(([x, n], [y, m]) => m - n || x - y)[0]!;
      if (most <= own + 1e-9) continue;
      blocOf[actor] = bloc;
      hasMoved = true;
    }
    if (!hasMoved) return;
  }
}
