import clsx from "clsx";
import { Check, X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { ParticipantLine } from "@/components/charts/marks/participant-line";
import { useDayText } from "@/components/charts/marks/use-day-text";
import type { ReviewItem } from "@/lib/review/review-queue";

/** The events of the queue in their order; pressing one shows it. */
export function QueueList({
  items,
  currentId,
  hasMore,
  onShow,
}: {
  items: readonly ReviewItem[];
  currentId: number | undefined;
  hasMore: boolean;
  onShow: (index: number) => void;
}) {
  const t = useTranslations();
  const format = useFormatter();
  const day = useDayText();
  return (
    <nav aria-label={t("review.queue")} className="min-w-0 rounded-lg border border-line bg-surface max-lg:hidden">
      <ol className="max-h-[calc(100dvh-14rem)] overflow-y-auto overscroll-contain">
        {items.map(({ event }, index) => (
          <li key={event.id} className="border-b border-line last:border-0">
            <button
              type="button"
              aria-current={event.id === currentId ? "true" : undefined}
              onClick={() => onShow(index)}
              className={clsx(
                "flex w-full flex-col gap-0.5 px-3 py-2 text-start text-sm hover:bg-sunken",
                event.id === currentId && "bg-accent-soft",
              )}
            >
              <span className="flex w-full items-center gap-1.5">
                {event.reviewState === "accepted" && <Check aria-hidden className="size-4 text-accent" />}
                {event.reviewState === "rejected" && <X aria-hidden className="size-4 text-ink-faint" />}
                <span className="font-medium">{t(`vocabulary.eventType.${event.type}`)}</span>
                {event.reviewState !== "proposed" && (
                  <span className="text-xs text-ink-faint">{t(`vocabulary.review.${event.reviewState}`)}</span>
                )}
                <span className="ms-auto text-xs text-ink-faint">
                  {format.number(event.confidence, { style: "percent" })}
                </span>
              </span>
              <ParticipantLine participants={event.participants} isReciprocal={event.isReciprocal} hasLinks={false} />
              <span className="text-xs text-ink-faint">{day(event.eventDate)}</span>
            </button>
          </li>
        ))}
        {hasMore && <li className="px-3 py-2 text-xs text-ink-faint">{t("review.more")}</li>}
      </ol>
    </nav>
  );
}
