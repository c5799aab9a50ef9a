import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { RecodingReport } from "@/lib/agreement/recoding-report";
import type { ActorNames } from "@/lib/relations/named-actor";
import { useActText } from "./recodings/act-text";

/** What coding a document again came to, sentence by sentence. */
export function RecodingNote({ report, names = {} }: { report: RecodingReport; names?: ActorNames }) {
  const t = useTranslations("review.recoding");
  const { differences, sameCount, coderVersion, coderVersionBefore } = report;
  const told = useActText(names);
  return (
    <section aria-label={t("label")} className="rounded-lg border border-line bg-surface p-3 text-sm">
      <p role="status" className="font-medium">
        {t("summary", {
          same: sameCount,
          different: differences.length,
          conflicts: differences.filter(({ isConflict }) => isConflict).length,
          before: coderVersionBefore,
          now: coderVersion,
        })}
      </p>
      <ul className="mt-2 flex max-h-80 flex-col gap-2 overflow-y-auto overscroll-contain">
        {differences.map(({ kind, isConflict, before, after, eventId }, index) => (
          <li key={index} className="border-s-2 border-line ps-2">
            <p className="flex flex-wrap gap-x-3">
              <span className="font-medium">{t(`kind.${kind}`)}</span>
              <span>{t("change", { before: told(before), after: told(after) })}</span>
              {isConflict && eventId !== undefined && (
                <Link href={`/review?ids=${eventId}`} className="link">
                  {t("conflict")}
                </Link>
              )}
            </p>
            <p dir="auto" className="text-xs text-ink-faint">
              {(after ?? before)?.quote}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
