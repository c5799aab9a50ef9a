import { cookies } from "next/headers";
import { parseVisit, VISIT_COOKIE, visitAt } from "@/lib/relations/visit";

/** When the visit before this one of the asking browser ended, as an instant; undefined on its first. */
export async function sinceLastVisit(): Promise<string | undefined> {
  const kept = (await cookies()).get(VISIT_COOKIE)?.value;
  const { before } = visitAt(parseVisit(kept), Date.now());
  return before === null ? undefined : new Date(before).toISOString();
}
