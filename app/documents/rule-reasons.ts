import type { Evidence } from "@/lib/relations/evidence";
import { getMethodology } from "@/server/usecases/get-methodology";

/** Why each rule codes what it codes, by rule id: of the rules that coded these entries, or of all. */
export async function ruleReasons(entries?: readonly { evidence: Evidence[] }[]): Promise<Record<string, string>> {
  const used = entries && new Set(entries.flatMap(({ evidence }) => evidence.map(({ ruleId }) => ruleId)));
  const { rules } = await getMethodology();
  return Object.fromEntries(rules.filter(({ id }) => !used || used.has(id)).map(({ id, why }) => [id, why]));
}
