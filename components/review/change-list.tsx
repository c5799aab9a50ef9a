"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { PastChange } from "@/lib/review/event-history";
import type { EventState } from "@/lib/review/event-state";

/** All that was said of an event or a document, the latest first, each with the way to take it back. */
export function ChangeList({
  changes,
  isPending,
  onUndo,
}: {
  changes: readonly PastChange[];
  isPending: boolean;
  onUndo: (change: PastChange) => void;
}) {
  const t = useTranslations();
  const format = useFormatter();
  const valueText = useValueText();
  const when = (at: string) =>
    format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
  return (
    <ol className="flex flex-col gap-2 text-sm">
      {changes.toReversed().map((change) => (
        <li key={change.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-s-2 border-line ps-2">
          <span className={change.isUndone ? "text-ink-faint line-through" : "font-medium"}>
            {t(`review.history.kind.${change.kind}`)}
          </span>
          <span className="text-xs text-ink-soft">
            {t("review.history.by", { who: change.who || t("review.history.nobody"), at: when(change.at) })}
          </span>
          {change.isUndone ? (
            <span className="text-xs text-ink-faint">{t("review.history.undone")}</span>
          ) : (
            <Button
              tone="quiet"
              className="h-7! px-1.5! text-xs!"
              aria-disabled={!change.canUndo || isPending}
              title={change.canUndo ? undefined : t("review.history.blocked")}
              onClick={() => change.canUndo && !isPending && onUndo(change)}
            >
              {t("review.history.undo")}
            </Button>
          )}
          <ul className="w-full text-xs text-ink-soft">
            {Object.entries((change.after ?? {}) as Partial<EventState>).map(([field, value]) => (
              <li key={field}>
                {t("review.history.field", {
                  field: t(`review.history.fields.${field}`),
                  before: valueText(field, (change.before as Record<string, unknown> | null)?.[field]),
                  after: valueText(field, value),
                })}
              </li>
            ))}
            {change.reason && (
              <li className="wrap-anywhere">{t("review.history.reason", { reason: change.reason })}</li>
            )}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** A field's value in words. */
function useValueText(): (field: string, value: unknown) => string {
  const t = useTranslations();
  const format = useFormatter();
  const vocabulary: Record<string, string> = {
    type: "eventType",
    modality: "modality",
    mediationState: "mediationState",
    reviewState: "review",
    datePrecision: "precision",
    state: "mediationState",
  };
  return (field, value) => {
    if (value === undefined || value === null || value === "") return t("review.history.none");
    if (typeof value === "number" && field !== "process") return format.number(value);
    if (typeof value === "boolean") return t(value ? "events.table.yes" : "events.table.no");
    if (field === "participants")
      return format.list(
        (value as EventState["participants"]).map(({ name, role }) => `${name} (${t(`vocabulary.role.${role}`)})`),
      );
    if (field === "spans")
      return (value as EventState["spans"]).map(({ quote }) => `“${quote}”`).join(" ") || t("review.history.machines");
    if (Array.isArray(value)) return format.list(value.map(String)) || t("review.history.none");
    // The number of a mediation stands in addresses, where no digits are grouped.
    if (field === "process") return String(value);
    return vocabulary[field] ? t(`vocabulary.${vocabulary[field]}.${String(value)}`) : String(value);
  };
}
