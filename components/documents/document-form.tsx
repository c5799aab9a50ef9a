"use client";

import { clsx } from "clsx";
import { useFormatter, useTranslations } from "next-intl";
import { useDeferredValue, useMemo, type ClipboardEvent, type FormEvent } from "react";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { Button } from "@/components/ui/button";
import {
  MAX_PUBLISHER_LENGTH,
  MAX_TEXT_BYTES,
  MAX_TITLE_LENGTH,
  MAX_URL_LENGTH,
  type DocumentInput,
} from "@/lib/relations/document-input";
import { FIRST_PUBLISHED_DATE } from "@/lib/relations/check-document-input";
import { isDay } from "@/lib/relations/day";
import { LAST_FILTER_DAY } from "@/lib/relations/event-filter";
import type { ShownFault } from "@/components/ui/shown-fault";
import type { Draft } from "./draft";
import { FaultList } from "@/components/ui/fault-list";
import { Field } from "./field";
import { FileDrop } from "./file-drop";

const FIELDS_WITH_PLACE: readonly string[] = ["text", "title", "publisher", "publishedDate", "url", "file"];

const MESSAGE_OF_FIELD = {
  title: "titleField",
  publisher: "publisher",
  publishedDate: "publishedDate",
  url: "url",
} as const;

/** The first step: a text and what is known of it. */
export function DocumentForm({
  draft,
  faults,
  busy,
  isKept,
  onField,
  onFile,
  onTextLeft,
  onSubmit,
  onClear,
}: {
  draft: Draft;
  faults: readonly ShownFault[];
  busy?: "file" | "details" | "propose";
  /** Whether the browser keeps what is entered. */
  isKept: boolean;
  onField: (field: keyof DocumentInput, value: string) => void;
  onFile: (file: File) => void;
  /** The text was pasted or left: time to read what it says of itself. */
  onTextLeft: (text: string) => void;
  onSubmit: () => void;
  onClear: () => void;
}) {
  const t = useTranslations("documents.new");
  const format = useFormatter();
  const day = useDayText();
  const { input } = draft;
  const faultsOf = (field: string) => faults.filter((fault) => fault.field === field);
  const measured = useDeferredValue(input.text);
  const textBytes = useMemo(() => new TextEncoder().encode(measured).length, [measured]);
  const isTooLong = textBytes > MAX_TEXT_BYTES;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy === undefined || busy === "details") onSubmit();
  };
  const detail = (field: "title" | "publisher" | "publishedDate" | "url") => ({
    id: `document-${field}`,
    name: field,
    label: t(`${MESSAGE_OF_FIELD[field]}.label`),
    hint: t(`${MESSAGE_OF_FIELD[field]}.hint`),
    value: input[field],
    faults: faultsOf(field),
    isProposed: draft.proposedFields.includes(field),
    onText: (value: string) => onField(field, value),
  });
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5" aria-busy={busy !== undefined}>
      <FaultList faults={faults.filter(({ field }) => !FIELDS_WITH_PLACE.includes(field ?? ""))} />
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,7fr)_minmax(18rem,4fr)]">
        <div className="flex min-w-0 flex-col gap-2">
          <label htmlFor="document-text" className="text-sm font-medium">
            {t("text.label")}
          </label>
          <textarea
            id="document-text"
            name="text"
            dir="auto"
            rows={18}
            value={input.text}
            placeholder={t("text.placeholder")}
            spellCheck={false}
            aria-invalid={isTooLong || faultsOf("text").length > 0 || undefined}
            aria-describedby="document-text-size document-text-fault"
            onChange={(event) => onField("text", event.target.value)}
            onPaste={(event: ClipboardEvent<HTMLTextAreaElement>) => {
              const box = event.currentTarget;
              // The pasted words are in the box only after this event.
              setTimeout(() => onTextLeft(box.value), 0);
            }}
            onBlur={(event) => onTextLeft(event.target.value)}
            className={clsx(
              "min-h-64 w-full resize-y rounded-md border bg-surface px-3 py-2 text-base leading-relaxed placeholder:text-ink-faint",
              isTooLong || faultsOf("text").length > 0 ? "border-fault" : "border-line-strong",
            )}
          />
          <p id="document-text-size" className={clsx("text-xs", isTooLong ? "text-fault" : "text-ink-faint")}>
            {t(isTooLong ? "text.tooLong" : "text.size", {
              size: format.number(textBytes / 1000, { maximumFractionDigits: 1 }),
              limit: format.number(MAX_TEXT_BYTES / 1000),
            })}
          </p>
          <FaultList id="document-text-fault" faults={faultsOf("text")} />
          <FileDrop isBusy={busy === "file"} onFile={onFile}>
            <div className="basis-full empty:hidden">
              {faultsOf("file").length > 0 && <FaultList faults={faultsOf("file")} />}
            </div>
          </FileDrop>
        </div>
        <fieldset className="flex min-w-0 flex-col gap-3">
          <legend className="mb-1 text-sm font-semibold">{t("details")}</legend>
          <Field {...detail("title")} maxLength={MAX_TITLE_LENGTH} />
          <Field {...detail("publisher")} maxLength={MAX_PUBLISHER_LENGTH} />
          <Field
            {...detail("publishedDate")}
            // Browsers write dates in their own order: the month in words leaves no doubt.
            hint={isDay(input.publishedDate) ? day(input.publishedDate) : t("publishedDate.hint")}
            type="date"
            min={FIRST_PUBLISHED_DATE}
            max={LAST_FILTER_DAY}
          />
          <Field {...detail("url")} type="url" inputMode="url" maxLength={MAX_URL_LENGTH} placeholder="https://" />
        </fieldset>
      </div>
      <div className="flex flex-wrap items-center gap-3 border-t border-line pt-4">
        <Button type="submit" tone="primary" disabled={busy === "propose" || busy === "file" || isTooLong}>
          {busy === "propose" ? t("proposing") : t("propose")}
        </Button>
        {input.text !== "" && (
          <Button tone="quiet" onClick={onClear} disabled={busy !== undefined}>
            {t("clear")}
          </Button>
        )}
        <p role="status" className="text-sm text-ink-soft">
          {busy === "propose" ? t("proposingNote") : busy === "details" ? t("readingDetails") : !isKept && t("notKept")}
        </p>
      </div>
    </form>
  );
}
