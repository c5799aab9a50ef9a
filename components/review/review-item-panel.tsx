"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { useState, type RefObject } from "react";
import { ParticipantLine } from "@/components/charts/marks/participant-line";
import { SignedValue } from "@/components/charts/marks/signed-value";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { Button } from "@/components/ui/button";
import { FaultList } from "@/components/ui/fault-list";
import type { ShownFault } from "@/components/ui/shown-fault";
import { TextField } from "@/components/ui/text-field";
import { MAX_REASON_LENGTH, type CorrectionInput } from "@/lib/review/review-input";
import type { ReviewItem } from "@/lib/review/review-queue";
import { chooseSentence, type EventDraft } from "./event-draft";
import { EventForm } from "./event-form";
import { HistoryDisclosure } from "./history-disclosure";
import { PassageText } from "./passage-text";
import type { ReviewRequests } from "./review-requests";

/** One event under review: its sentence in its text, its fields, and what can be said of it. */
export function ReviewItemPanel({
  item,
  draft,
  form,
  correction,
  faults,
  isConflict,
  isPending,
  canUndo,
  reason,
  who,
  requests,
  onReason,
  onEdit,
  onDiscard,
  onDecide,
  onUndo,
  onHistoryChanged,
}: {
  item: ReviewItem;
  draft: EventDraft;
  form: RefObject<HTMLDivElement | null>;
  /** What the fields say otherwise than the event; absent while they say the same. */
  correction: CorrectionInput | undefined;
  faults: readonly ShownFault[];
  /** Whether somebody else changed it since it was shown. */
  isConflict: boolean;
  isPending: boolean;
  canUndo: boolean;
  reason: string;
  who: string;
  requests: ReviewRequests;
  onReason: (reason: string) => void;
  onEdit: (change: Partial<EventDraft>) => void;
  onDiscard: () => void;
  onDecide: (kind: "accept" | "reject") => void;
  onUndo: () => void;
  onHistoryChanged: () => void;
}) {
  const t = useTranslations();
  const format = useFormatter();
  const day = useDayText();
  const [isChoosing, setChoosing] = useState(false);
  const { event, passage } = item;
  const [evidence] = event.evidence;
  const changed = Object.keys(correction ?? {}).length;
  return (
    <div className="mt-2 flex flex-col gap-4">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
        <span className="font-medium">{t(`vocabulary.eventType.${event.type}`)}</span>
        <ParticipantLine participants={event.participants} isReciprocal={event.isReciprocal} />
        <span>{day(event.eventDate)}</span>
        <span className="rounded-full bg-sunken px-2 text-xs">{t(`vocabulary.review.${event.reviewState}`)}</span>
      </div>
      {evidence && passage && (
        <div className="flex flex-col gap-1">
          <PassageText
            sentences={passage.sentences}
            span={draft.span}
            names={event.participants.flatMap(({ start, end }) =>
              start === undefined || end === undefined ? [] : [{ start, end }],
            )}
            isChoosing={isChoosing}
            onPress={(sentence) => onEdit({ span: chooseSentence(passage.sentences, draft.span, sentence) })}
          />
          <p className="flex flex-wrap items-baseline gap-x-3 text-xs text-ink-soft">
            <Link href={`/documents/${evidence.documentId}#event-${event.id}`} className="link">
              <bdi>{evidence.documentTitle}</bdi>
            </Link>
            <bdi>{evidence.publisher}</bdi>
            <span>{day(evidence.publishedDate)}</span>
            <Button
              tone="quiet"
              className="h-6! px-1! text-xs!"
              aria-pressed={isChoosing}
              onClick={() => setChoosing(!isChoosing)}
            >
              {t(isChoosing ? "review.passage.done" : "review.passage.change")}
            </Button>
          </p>
        </div>
      )}
      <p className="flex flex-wrap gap-x-4 text-xs text-ink-soft">
        <span>
          {t("review.confidence")} {format.number(event.confidence, { style: "percent" })}
        </span>
        <span>
          {t("review.intensity")} <SignedValue value={event.intensity} digits={1} />
        </span>
        <span>{t("review.reports", { count: event.reportCount })}</span>
        {evidence && (
          <span>
            {t("review.rule")}{" "}
            <Link href={`/methodology#rule-${encodeURIComponent(evidence.ruleId)}`} className="link break-all">
              {evidence.ruleId}
            </Link>
          </span>
        )}
        <span>{event.coderVersion}</span>
      </p>
      <div ref={form} data-review-form className="flex flex-col gap-3">
        <EventForm draft={draft} onChange={onEdit} />
        <TextField
          label={t("review.reason")}
          value={reason}
          maxLength={MAX_REASON_LENGTH}
          onText={onReason}
          placeholder={t("review.reasonHint")}
        />
      </div>
      {isConflict && (
        <p role="alert" className="rounded-md bg-warn-soft px-3 py-2 text-sm text-warn">
          {t("review.conflict")}
        </p>
      )}
      <FaultList faults={faults} />
      <div className="sticky bottom-0 flex flex-wrap items-center gap-2 border-t border-line bg-surface pt-3 pb-1">
        <Button tone="primary" onClick={() => onDecide("accept")}>
          {changed > 0 ? t("review.saveCorrection", { count: changed }) : t("review.accept")}
        </Button>
        <Button onClick={() => onDecide("reject")}>{t("review.reject")}</Button>
        {changed > 0 && <Button onClick={onDiscard}>{t("review.discard")}</Button>}
        <Button tone="quiet" disabled={!canUndo || isPending} onClick={onUndo}>
          {t("review.undo")}
        </Button>
        <p role="status" className="text-xs text-ink-faint">
          {isPending && t("review.saving")}
        </p>
      </div>
      <HistoryDisclosure
        key={`${event.id}-${item.version}`}
        version={item.version}
        isOpenAtFirst={isConflict}
        ask={() => requests.history(event.id)}
        undo={(id) => requests.undo(id, who)}
        onChanged={onHistoryChanged}
      />
    </div>
  );
}
