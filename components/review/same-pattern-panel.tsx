"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ParticipantLine } from "@/components/charts/marks/participant-line";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { Button } from "@/components/ui/button";
import type { DecisionInput } from "@/lib/review/review-input";
import type { SamePattern } from "@/lib/review/same-pattern";

/** Sentences that a correction would fit as well, each to be looked at before it is applied. */
export function SamePatternPanel({
  pattern,
  isPending,
  onApply,
  onClose,
}: {
  pattern: SamePattern;
  isPending: boolean;
  onApply: (decisions: DecisionInput[]) => void;
  onClose: () => void;
}) {
  const t = useTranslations();
  const day = useDayText();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const chosen = pattern.decisions.filter(({ eventId }) => !left.has(eventId));
  const toggle = (id: number) =>
    setLeft((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (
    <section
      aria-label={t("review.pattern.label")}
      className="rounded-lg border border-accent bg-accent-soft p-3 text-sm"
    >
      <p className="font-semibold">
        {t(`review.pattern.${pattern.by}`, { count: pattern.items.length, shared: pattern.shared })}
      </p>
      <details className="mt-1">
        <summary className="cursor-pointer text-accent">{t("review.pattern.show")}</summary>
        <ol className="mt-2 flex max-h-80 flex-col gap-2 overflow-y-auto overscroll-contain">
          {pattern.items.map(({ event }) => (
            <li key={event.id} className="rounded-md bg-surface p-2">
              <label className="flex items-start gap-2">
                <input
                  type="checkbox"
                  className="mt-1 size-4 accent-accent"
                  checked={!left.has(event.id)}
                  onChange={() => toggle(event.id)}
                />
                <span className="min-w-0">
                  <span className="block text-xs text-ink-soft">
                    {t(`vocabulary.eventType.${event.type}`)} · {day(event.eventDate)} ·{" "}
                    <ParticipantLine
                      participants={event.participants}
                      isReciprocal={event.isReciprocal}
                      hasLinks={false}
                    />
                  </span>
                  <bdi className="wrap-anywhere">{event.evidence[0]?.quote}</bdi>
                </span>
              </label>
            </li>
          ))}
        </ol>
      </details>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button tone="primary" disabled={isPending || chosen.length === 0} onClick={() => onApply(chosen)}>
          {t("review.pattern.apply", { count: chosen.length })}
        </Button>
        <Button onClick={onClose}>{t("review.pattern.leave")}</Button>
      </div>
    </section>
  );
}
