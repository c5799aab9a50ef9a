"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { keepAuthorName, readAuthorName } from "@/components/ui/author-name";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { MAX_WHO_LENGTH } from "@/lib/review/review-input";
import type { ReviewQueue } from "@/lib/review/review-queue";
import { BatchActions } from "./batch-actions";
import { QueueList } from "./queue-list";
import { ReviewItemPanel } from "./review-item-panel";
import { ReviewProgress } from "./review-progress";
import type { ReviewRequests } from "./review-requests";
import { SamePatternPanel } from "./same-pattern-panel";
import { useReview } from "./use-review";
import { useReviewKeys } from "./use-review-keys";

/** The queue and the event that is looked at, with all that can be said of it. */
export function ReviewDesk({
  queue,
  query,
  canDecideAll,
  requests,
  onChanged,
}: {
  queue: ReviewQueue;
  /** The filter as a query. */
  query: string;
  /** Whether the page stands for its filter, and not for events that were named one by one. */
  canDecideAll: boolean;
  requests: ReviewRequests;
  /** Called when more changed than this page follows by itself. */
  onChanged: () => void;
}) {
  const t = useTranslations("review");
  const [who, setWho] = useState("");
  // The name lies in the browser, so the server cannot write it.
  useEffect(() => setWho(readAuthorName()), []); // eslint-disable-line react-hooks/set-state-in-effect
  const review = useReview(queue, query, who, requests);
  const [reason, setReason] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const keysId = useId();

  const step = (by: 1 | -1) => {
    review.show(review.at + by);
    heading.current?.focus({ preventScroll: true });
  };
  const decide = (kind: "accept" | "reject") => {
    setReason("");
    heading.current?.focus({ preventScroll: true });
    void review.decide(kind, reason);
  };
  const [hasKeys, setKeys] = useReviewKeys({
    accept: () => decide("accept"),
    reject: () => decide("reject"),
    correct: () => form.current?.querySelector<HTMLElement>("select, input")?.focus(),
    next: () => step(1),
    previous: () => step(-1),
    undo: () => void review.undo(),
  });
  const { item, draft } = review;
  const [pattern] = review.patterns;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <ReviewProgress progress={review.progress} />
        <TextField
          className="w-44"
          label={t("who")}
          value={who}
          maxLength={MAX_WHO_LENGTH}
          onText={(name) => {
            setWho(name);
            keepAuthorName(name);
          }}
        />
        {canDecideAll && (
          <BatchActions
            count={review.progress.proposed}
            query={query}
            who={who}
            requests={requests}
            onDone={onChanged}
          />
        )}
      </div>
      {pattern && (
        <SamePatternPanel
          key={`${pattern.shared}-${pattern.items.length}`}
          pattern={pattern}
          isPending={review.isPending}
          onApply={(decisions) => void review.apply(decisions)}
          onClose={review.leavePattern}
        />
      )}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(16rem,22rem)_minmax(0,1fr)]">
        <QueueList
          items={review.items}
          currentId={item?.event.id}
          hasMore={review.hasMore}
          onShow={(index) => review.show(index)}
        />
        {item && draft && (
          <section
            aria-labelledby="review-heading"
            aria-describedby={keysId}
            className="min-w-0 rounded-lg border border-line bg-surface p-4"
          >
            <div className="flex items-start justify-between gap-3">
              <h2 ref={heading} id="review-heading" tabIndex={-1} className="text-sm font-semibold outline-none">
                {t("position", { at: review.at + 1, count: review.items.length })}
              </h2>
              <div className="flex">
                <Button
                  tone="quiet"
                  className="px-1.5!"
                  aria-label={t("previous")}
                  disabled={review.at <= 0}
                  onClick={() => step(-1)}
                >
                  <ChevronUp aria-hidden className="size-4" />
                </Button>
                <Button
                  tone="quiet"
                  className="px-1.5!"
                  aria-label={t("next")}
                  disabled={review.at >= review.items.length - 1}
                  onClick={() => step(1)}
                >
                  <ChevronDown aria-hidden className="size-4" />
                </Button>
              </div>
            </div>
            <ReviewItemPanel
              key={item.event.id}
              item={item}
              draft={draft}
              form={form}
              correction={review.correction}
              faults={review.faults}
              isConflict={review.isConflict}
              isPending={review.isPending}
              canUndo={review.canUndo}
              reason={reason}
              who={who}
              requests={requests}
              onReason={setReason}
              onEdit={review.edit}
              onDiscard={review.discard}
              onDecide={decide}
              onUndo={() => void review.undo()}
              onHistoryChanged={() => void review.refresh(item.event.id)}
            />
            <p id={keysId} className="mt-3 flex flex-wrap items-center gap-x-3 text-xs text-ink-faint max-lg:hidden">
              <label className="flex items-center gap-1.5">
                <input
                  type="checkbox"
                  className="accent-accent"
                  checked={hasKeys}
                  onChange={({ target }) => setKeys(target.checked)}
                />
                {t("keys")}
              </label>
            </p>
          </section>
        )}
      </div>
    </div>
  );
}
