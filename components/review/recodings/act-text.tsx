import { useTranslations } from "next-intl";
import type { CodedAct } from "@/lib/agreement/coded-act";
import type { ActorNames } from "@/lib/relations/named-actor";

/** How an act is told in a report of coding again: its type and who takes which part. */
export function useActText(names: ActorNames): (act: CodedAct | null) => string {
  const t = useTranslations("review.recoding");
  const words = useTranslations("vocabulary");
  return (act) => {
    if (act === null) return t("nothing");
    const parts = act.participants.map(({ code, role }) => `${names[code] ?? code} (${words(`role.${role}`)})`);
    return `${words(`eventType.${act.type}`)}: ${parts.join(", ")}`;
  };
}
