import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Agreement } from "@/lib/agreement/agreement";
import type { ActorNames } from "@/lib/relations/named-actor";
import { AgreementTable } from "./agreement-table";
import { DifferenceList } from "./difference-list";

/** How far two codings agree: overall, by type, by dyad, and where they differ. */
export function AgreementView({
  agreement,
  differenceCount,
  actorNames,
  names,
  pages,
}: {
  agreement: Agreement;
  /** All differences, of which the agreement may hold a page. */
  differenceCount: number;
  actorNames: ActorNames;
  /** How the two codings are called. */
  names: { first: string; second: string };
  /** Links to the other pages of differences. */
  pages?: ReactNode;
}) {
  const t = useTranslations("review.agreement");
  const type = useTranslations("vocabulary.eventType");
  const { dyad, act, byType, byDyad, documentCount, unitCount } = agreement;
  const dyadName = (id: string) => id.split("–").map((code) => actorNames[code] ?? code);
  return (
    <div className="flex flex-col gap-6">
      <section className="flex flex-col gap-2">
        <h2 className="text-base font-semibold">{t("overall")}</h2>
        <p className="text-sm text-ink-soft">{t("documents", { count: documentCount, units: unitCount })}</p>
        <AgreementTable
          caption={t("overall")}
          names={names}
          rows={[
            { ...dyad, label: t("dyadLevel") },
            { ...act, label: t("actLevel") },
          ]}
        />
        <p className="max-w-3xl text-xs text-ink-faint">{t("how")}</p>
      </section>
      <section className="flex flex-col gap-2">
        <h2 className="text-base font-semibold">{t("byType")}</h2>
        <AgreementTable
          caption={t("byType")}
          names={names}
          rows={byType.map((row) => ({ ...row, label: type(row.id as "AGREE") }))}
        />
      </section>
      <section className="flex flex-col gap-2">
        <h2 className="text-base font-semibold">{t("byDyad")}</h2>
        <AgreementTable
          caption={t("byDyad")}
          names={names}
          rows={byDyad.map((row) => ({ ...row, label: dyadName(row.id).join(" – ") }))}
        />
      </section>
      <section className="flex flex-col gap-2">
        <h2 className="text-base font-semibold">{t("differences")}</h2>
        <p className="text-sm text-ink-soft">{t("differenceCount", { count: differenceCount })}</p>
        <DifferenceList differences={agreement.differences} actorNames={actorNames} names={names} />
        {pages}
      </section>
    </div>
  );
}
