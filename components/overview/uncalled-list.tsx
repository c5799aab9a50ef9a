import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { isGap } from "@/lib/relations/gap";
import type { DyadSummary } from "@/lib/measures/dyad-summary";
import { ChangeMark } from "@/components/charts/marks/change-mark";
import { LeadsTo } from "@/components/charts/marks/leads-to";
import { UncalledReason } from "@/components/charts/marks/uncalled-reason";
import { withQuery } from "@/lib/relations/with-query";

/** Pairs that moved most without a verdict, in grey, each with why it has none. */
export function UncalledList({ dyads, query }: { dyads: readonly DyadSummary[]; query: string }) {
  const t = useTranslations();
  return (
    <div className="min-w-0">
      <h3 className="text-xs font-medium text-ink-soft">{t("overview.uncalled")}</h3>
      <ol className="divide-y divide-line">
        {dyads.map(({ a, b, nameOfA, nameOfB, change, uncalled }) => (
          <li key={`${a}-${b}`} className="grid grid-cols-[1fr_auto] gap-x-3 py-1.5 text-table">
            <Link href={withQuery(`/relations/${a}/${b}`, query)} className="link">
              {t("relations.pair", { a: nameOfA, b: nameOfB })}
            </Link>
            {!isGap(change) && <ChangeMark change={change} />}
            {uncalled && (
              <p className="col-span-2 text-xs text-ink-faint">
                {!isGap(uncalled.before) && (
                  <>
                    {Math.round(uncalled.before)} <LeadsTo />{" "}
                  </>
                )}
                {isGap(uncalled.after) ? "–" : Math.round(uncalled.after)} · <UncalledReason move={uncalled} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
