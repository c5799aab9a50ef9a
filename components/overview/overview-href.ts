import { isActorCode } from "@/lib/relations/actor-code";
import { dyadKey, toDyad, type Dyad } from "@/lib/relations/dyad";
import { LIST_SEPARATOR, type FilterProblem } from "@/lib/relations/event-filter-url";
import { formatMatrixChoice, type MatrixChoice } from "@/lib/relations/matrix-choice";

/** Pairs that may have a line at once. */
export const MAX_LINES = 6;

/** Address of the overview under a filter, with what is chosen of its matrix and its lines. */
export function overviewHref(query: string, choice: MatrixChoice, dyads: readonly Dyad[]): string {
  const lines = dyads.length > 0 ? `dyads=${dyads.map(dyadKey).join(LIST_SEPARATOR)}` : "";
  const parts = [query, formatMatrixChoice(choice), lines].filter(Boolean).join("&");
  return parts === "" ? "/" : `/?${parts}`;
}

/** Reads `dyads` (`AFG-PAK~IRN-ISR`), at most six; what names no pair is named and left out. */
export function parseDyads(value: string | undefined): { dyads: Dyad[]; problems: FilterProblem[] } {
  const parts = [...new Set((value ?? "").split(LIST_SEPARATOR).filter(Boolean))];
  const dyads = new Map<string, Dyad>();
  const problems: FilterProblem[] = [];
  for (const part of parts) {
    const [one = "", other = "", ...more] = part.split("-");
    const isPair = more.length === 0 && isActorCode(one) && isActorCode(other) && one !== other;
    const dyad = isPair ? toDyad(one, other) : undefined;
    if (dyad && (dyads.size < MAX_LINES || dyads.has(dyadKey(dyad)))) dyads.set(dyadKey(dyad), dyad);
    else problems.push({ parameter: "dyads", value: part });
  }
  return { dyads: [...dyads.values()], problems };
}
