import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { MediationRecord } from "@/lib/measures/mediation-record";
import { RecordsTable } from "./records-table";

/** Under the list of processes: what each mediator has done. */
export function MediationsView({
  records,
  actorNames,
  children,
}: {
  records: readonly MediationRecord[];
  actorNames: ActorNames;
  /** The list of processes. */
  children: ReactNode;
}) {
  const t = useTranslations("mediations");
  return (
    <>
      {children}
      {records.length > 0 && (
        <section aria-labelledby="records" className="mt-4 flex flex-col gap-2">
          <h2 id="records" className="text-lg font-semibold">
            {t("records.title")}
          </h2>
          <p className="max-w-3xl text-sm text-ink-soft">{t("records.lead")}</p>
          <RecordsTable records={records} actorNames={actorNames} />
        </section>
      )}
    </>
  );
}
