import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { ActorLink } from "@/components/charts/marks/actor-link";
import { MediationStateMark } from "@/components/charts/marks/mediation-state-mark";
import { useDayText } from "@/components/charts/marks/use-day-text";
import type { MediationStep } from "@/lib/relations/mediation";
import type { ActorNames } from "@/lib/relations/named-actor";
import { ListComma } from "@/components/charts/marks/list-comma";

/** Ids that an address may hold. */
const MAX_LINKED_EVENTS = 100;

/** The states that a mediation passed through, the last one first, each with the sentences that tell it. */
export function MediationHistory({ steps, actorNames }: { steps: readonly MediationStep[]; actorNames: ActorNames }) {
  const t = useTranslations("mediations.page");
  const day = useDayText();
  const nameOf = (code: string) => actorNames[code] ?? code;
  return (
    <ol className="flex flex-col">
      {[...steps].reverse().map((step) => (
        <li
          key={step.id}
          id={`step-${step.id}`}
          className="grid gap-x-4 gap-y-1 border-s-2 border-line py-3 ps-4 target:border-ink sm:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <div className="text-sm">
            <strong className="font-semibold">
              <MediationStateMark state={step.state} />
            </strong>
            <time dateTime={step.stateDate} className="block text-ink-soft">
              {day(step.stateDate)}
            </time>
          </div>
          <div className="flex min-w-0 flex-col gap-2 text-sm">
            <p className="flex flex-wrap gap-x-3 text-ink-soft">
              <span>
                {t("by")} {step.mediators.length === 0 && t("mediatorUnknown")}
                {step.mediators.map((code, index) => (
                  <span key={code}>
                    {index > 0 && <ListComma />}
                    <ActorLink code={code} name={nameOf(code)} />
                  </span>
                ))}
              </span>
              {step.venue && <span>{t("venueIs", { venue: step.venue })}</span>}
              {step.host && <span>{t("hostIs", { host: nameOf(step.host) })}</span>}
            </p>
            {step.eventIds && (
              <p className="text-xs">
                <Link href={`/events?ids=${step.eventIds.slice(0, MAX_LINKED_EVENTS).join("~")}`} className="link">
                  {t("ofDataset", { count: step.eventIds.length, dataset: step.datasetId ?? "" })}
                </Link>
              </p>
            )}
            {step.evidence.map((evidence) => (
              <div key={evidence.id}>
                <blockquote dir="auto" className="border-s-2 border-line-strong ps-2">
                  {evidence.quote}
                </blockquote>
                <p className="flex flex-wrap gap-x-3 ps-2.5 text-xs leading-6 text-ink-soft">
                  <Link href={`/documents/${evidence.documentId}`} className="link">
                    <bdi>{evidence.documentTitle}</bdi>
                  </Link>
                  <bdi>{evidence.publisher}</bdi>
                  <span>{day(evidence.publishedDate)}</span>
                  <Link href={`/methodology#rule-${encodeURIComponent(evidence.ruleId)}`} className="link break-all">
                    {evidence.ruleId}
                  </Link>
                </p>
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
