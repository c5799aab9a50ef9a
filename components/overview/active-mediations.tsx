import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import type { Mediation } from "@/lib/relations/mediation";
import type { KeyFigure } from "@/lib/measures/key-figure";
import type { ActorNames } from "@/lib/relations/named-actor";
import { MediationEntry } from "@/components/charts/marks/mediation-entry";
import { Card } from "@/components/ui/card";

/** The latest mediations that are under way, and the way to all of them. */
export function ActiveMediations({
  mediations,
  ongoing,
  names,
  query,
}: {
  mediations: readonly Mediation[];
  /** The figure that counts all of them and leads to their page. */
  ongoing?: KeyFigure;
  names: ActorNames;
  query: string;
}) {
  const t = useTranslations("overview");
  const hasMore = ongoing && ongoing.value > mediations.length;
  return (
    <Card
      title={t("activeMediations")}
      isFlush
      action={
        hasMore && (
          <Link href={ongoing.href} className="link text-xs">
            {t("allOngoing", { count: ongoing.value })}
          </Link>
        )
      }
    >
      {mediations.length === 0 ? (
        <p className="px-4 py-2 text-table text-ink-faint">{t("noMediation")}</p>
      ) : (
        <ul className="divide-y divide-line px-4">
          {mediations.map((mediation) => (
            <li key={mediation.id}>
              <MediationEntry mediation={mediation} names={names} query={query} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
