"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Popover } from "@/components/ui/popover";
import { SAMPLE_DATASET_ID } from "@/lib/relations/dataset";
import type { EventFilter } from "@/lib/relations/event-filter";
import type { FilterOptions } from "@/lib/relations/filter-options";
import { foldName } from "@/lib/relations/name-match";
import { ChoiceList } from "./choice-list";
import { ClearButton } from "./clear-button";
import { phraseClass } from "./phrase-class";
import { isSampleIn, withSample } from "./sample-switch";

const MAX_WITHOUT_SEARCH = 8;
const MAX_LISTED = 60;

/** Datasets and publishers; both narrow the same filter. */
export function SourcesControl({
  filter,
  phrase,
  options,
  onChange,
}: {
  filter: EventFilter;
  phrase: string;
  options: FilterOptions;
  onChange: (change: Partial<EventFilter>) => void;
}) {
  const t = useTranslations("filter.controls");
  const [typed, setTyped] = useState("");
  const isSet = filter.dataset.length + filter.publisher.length > 0;
  const publishers = options.publishers
    .filter(({ name }) => filter.publisher.includes(name) || foldName(name).includes(foldName(typed)))
    .slice(0, MAX_LISTED);
  const unlisted = filter.publisher.filter((name) => !publishers.some((listed) => listed.name === name));
  const datasetIds = options.datasets.map(({ id }) => id);
  const hasSample = datasetIds.includes(SAMPLE_DATASET_ID);
  return (
    <Popover
      trigger={phrase}
      triggerProps={{ className: phraseClass(isSet), "aria-label": `${t("sources")}: ${phrase}` }}
      title={t("sources")}
      className="w-80"
    >
      <div className="space-y-3">
        {hasSample && datasetIds.length > 1 && (
          <label className="flex items-start gap-2 rounded-md px-1.5 py-1 text-sm hover:bg-sunken pointer-coarse:py-2">
            <input
              type="checkbox"
              role="switch"
              className="mt-1 shrink-0"
              checked={isSampleIn(filter.dataset)}
              onChange={(event) =>
                onChange({ dataset: withSample(filter.dataset, datasetIds, event.currentTarget.checked) })
              }
            />
            <span className="min-w-0">
              {t("sample")}
              <span className="block text-xs text-ink-faint">{t("sampleHint")}</span>
            </span>
          </label>
        )}
        <ChoiceList
          legend={t("datasets")}
          name="dataset"
          kind="checkbox"
          choices={options.datasets.map(({ id, name, eventCount }) => ({
            id,
            label: name,
            hint: t("events", { count: eventCount }),
          }))}
          chosen={filter.dataset}
          onChange={(dataset) => onChange({ dataset })}
        />
        {options.publishers.length > MAX_WITHOUT_SEARCH && (
          <input
            type="text"
            aria-label={t("searchPublishers")}
            placeholder={t("searchPublishers")}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            className="h-9 w-full rounded-md border border-line-strong bg-surface px-2 text-sm placeholder:text-ink-faint pointer-coarse:text-base"
          />
        )}
        <div className="max-h-60 overflow-y-auto">
          <ChoiceList
            legend={t("publishers")}
            name="publisher"
            kind="checkbox"
            choices={[
              ...unlisted.map((name) => ({ id: name, label: name, hint: undefined })),
              ...publishers.map(({ name, documentCount }) => ({
                id: name,
                label: name,
                hint: t("reports", { count: documentCount }),
              })),
            ]}
            chosen={filter.publisher}
            onChange={(publisher) => onChange({ publisher })}
          />
          {publishers.length === 0 && <p className="px-1.5 text-sm text-ink-faint">{t("noPublisher")}</p>}
        </div>
      </div>
      <ClearButton isShown={isSet} onClear={() => onChange({ dataset: [], publisher: [] })} />
    </Popover>
  );
}
