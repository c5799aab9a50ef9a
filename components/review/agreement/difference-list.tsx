import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { ActDifference } from "@/lib/agreement/agreement";
import type { ComparedAct } from "@/lib/agreement/compared-document";
import type { ActorNames } from "@/lib/relations/named-actor";

/** Differences sentence by sentence, each leading to the review of its event. */
export function DifferenceList({
  differences,
  actorNames,
  names,
}: {
  differences: readonly ActDifference[];
  actorNames: ActorNames;
  names: { first: string; second: string };
}) {
  const t = useTranslations("review.agreement");
  const word = useTranslations("vocabulary");
  const said = (act: ComparedAct | undefined) => {
    if (!act) return <span className="text-ink-faint">{t("nothing")}</span>;
    const nameOf = (code: string) => actorNames[code] ?? code;
    return (
      <>
        <bdi>{nameOf(act.source)}</bdi> {act.isReciprocal ? "↔" : "→"} <bdi>{nameOf(act.target)}</bdi>,{" "}
        {word(`eventType.${act.type}`)}
        {act.modality !== "asserted" && `, ${word(`modality.${act.modality}`)}`}
      </>
    );
  };
  if (differences.length === 0) return null;
  return (
    <ol className="flex max-w-4xl flex-col divide-y divide-line rounded-lg border border-line bg-surface">
      {differences.map(({ kind, documentId, title, first, second }, index) => {
        const eventId = first?.eventId ?? second?.eventId;
        const quote = (second ?? first)?.span?.quote;
        return (
          <li key={index} className="flex flex-col gap-1 px-4 py-3 text-sm">
            {quote !== undefined && (
              <blockquote dir="auto" className="wrap-anywhere">
                {quote}
              </blockquote>
            )}
            <dl className="grid grid-cols-[auto_1fr] gap-x-3">
              <dt className="text-ink-soft">{names.first}</dt>
              <dd>{said(first)}</dd>
              <dt className="text-ink-soft">{names.second}</dt>
              <dd>{said(second)}</dd>
            </dl>
            <p className="flex flex-wrap gap-x-3 text-xs text-ink-faint">
              <span className="font-medium">{t(`kind.${kind}`, names)}</span>
              {eventId === undefined ? (
                <bdi>{title}</bdi>
              ) : (
                <>
                  <Link href={`/documents/${documentId}`} className="link">
                    <bdi>{title}</bdi>
                  </Link>
                  <Link href={`/review?ids=${eventId}`} className="link">
                    {t("toEvent")}
                  </Link>
                </>
              )}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
