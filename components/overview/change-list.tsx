import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { isGap } from "@/lib/relations/gap";
import type { DyadSummary } from "@/lib/measures/dyad-summary";
import { ChangeMark } from "@/components/charts/marks/change-mark";
import { LeadsTo } from "@/components/charts/marks/leads-to";
import { withQuery } from "@/lib/relations/with-query";

/** Pairs whose tension moved clearly, each with its reason in one line. */
export function ChangeList({ title, dyads, query }: { title: string; dyads: readonly DyadSummary[]; query: string }) {
  const t = useTranslations();
  return (
    <div className="min-w-0">
      <h3 className="text-xs font-medium text-ink-soft">{title}</h3>
      <ol className="divide-y divide-line">
        {dyads.map((dyad) => (
          <li key={`${dyad.a}-${dyad.b}`} className="grid grid-cols-[1fr_auto] gap-x-3 py-2 text-table">
            <Link href={withQuery(`/relations/${dyad.a}/${dyad.b}`, query)} className="link font-medium">
              {t("relations.pair", { a: dyad.nameOfA, b: dyad.nameOfB })}
            </Link>
            <ChangeMark change={dyad.change} />
            <p className="col-span-2 text-ink-soft">
              {!isGap(dyad.change) && (
                <span className="text-ink-faint">
                  {Math.round(dyad.change.before)} <LeadsTo /> {Math.round(dyad.change.after)}
                  {dyad.reason && " · "}
                </span>
              )}
              {dyad.reason && t(dyad.reason.id, dyad.reason.values)}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
