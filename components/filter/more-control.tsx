"use client";

import { SlidersHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import {
  BUCKETS,
  COUNT_UNITS,
  DEFAULT_WINDOW_DAYS,
  type Bucket,
  type CountUnit,
  type EventFilter,
} from "@/lib/relations/event-filter";
import { MODALITIES, type Modality } from "@/lib/relations/modality";
import { REVIEW_STATES, type ReviewState } from "@/lib/relations/review-state";
import { ChoiceList } from "./choice-list";
import { ClearButton } from "./clear-button";

const WINDOWS = [30, 60, DEFAULT_WINDOW_DAYS, 180, 365];
const SELECT = "mt-1 h-9 w-full rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:text-base";

/** What is changed seldom: modality, review, counting unit, window and step of lines. */
export function MoreControl({
  filter,
  isSet,
  onChange,
}: {
  filter: EventFilter;
  isSet: boolean;
  onChange: (change: Partial<EventFilter>) => void;
}) {
  const t = useTranslations("filter");
  const word = useTranslations("vocabulary");
  const windows = [...new Set([...WINDOWS, filter.window])].sort((one, other) => one - other);
  return (
    <Popover
      trigger={
        <>
          <SlidersHorizontal aria-hidden className="size-3.5" />
          {t("controls.more")}
        </>
      }
      triggerProps={{ className: buttonClass("quiet", "h-7! px-1.5! text-xs!") }}
      title={t("controls.more")}
      align="end"
      className="w-[26rem]"
    >
      <div className="grid gap-x-4 gap-y-3 min-[26rem]:grid-cols-2">
        <ChoiceList
          legend={t("controls.modality")}
          note={t("controls.modalityHint")}
          name="modality"
          kind="checkbox"
          choices={MODALITIES.map((id) => ({ id, label: word(`modality.${id}`) }))}
          chosen={filter.modality}
          onChange={(modality) => onChange({ modality: modality as Modality[] })}
        />
        <div className="space-y-3">
          <ChoiceList
            legend={t("controls.review")}
            note={t("controls.reviewHint")}
            name="review"
            kind="checkbox"
            choices={REVIEW_STATES.map((id) => ({ id, label: word(`review.${id}`) }))}
            chosen={filter.review}
            onChange={(review) => onChange({ review: review as ReviewState[] })}
          />
          <ChoiceList
            legend={t("controls.count")}
            name="count"
            kind="radio"
            choices={COUNT_UNITS.map((id) => ({ id, label: t(`count.${id}`) }))}
            chosen={[filter.count]}
            onChange={([count]) => onChange({ count: count as CountUnit })}
          />
        </div>
        <label className="text-xs font-medium text-ink-soft">
          {t("controls.window")}
          <select
            className={SELECT}
            value={filter.window}
            onChange={(event) => onChange({ window: Number(event.currentTarget.value) })}
          >
            {windows.map((days) => (
              <option key={days} value={days}>
                {t("window", { days })}
              </option>
            ))}
          </select>
        </label>
        <label className="text-xs font-medium text-ink-soft">
          {t("controls.bucket")}
          <select
            className={SELECT}
            value={filter.bucket ?? ""}
            onChange={(event) => onChange({ bucket: (event.currentTarget.value || undefined) as Bucket | undefined })}
          >
            <option value="">{t("bucket.auto")}</option>
            {BUCKETS.map((id) => (
              <option key={id} value={id}>
                {t(`bucket.${id}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ClearButton
        isShown={isSet}
        onClear={() =>
          onChange({ modality: [], review: [], count: "events", window: DEFAULT_WINDOW_DAYS, bucket: undefined })
        }
      />
    </Popover>
  );
}
