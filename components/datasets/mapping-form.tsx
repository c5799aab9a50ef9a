"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { ShownFault } from "@/components/ui/shown-fault";
import {
  ACTOR_NAMINGS,
  DATE_ORDERS,
  MAPPED_FIELDS,
  type ActorNaming,
  type ColumnMapping,
  type DateOrder,
  type MappedField,
} from "@/lib/relations/column-mapping";
import { EVENT_TYPES, type EventType } from "@/lib/relations/event-type";
import type { SavedMapping } from "./dataset-requests";
import { formatTypeWords, parseTypeWords } from "./type-words";
import { MappingStore } from "./mapping-store";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

const NONE = "";
/** Without these a table tells no events; the others only add to them. */
const FIRST_FIELDS: readonly MappedField[] = [
  "date",
  "sourceActor",
  "targetActor",
  "eventType",
  "cameoCode",
  "mediator",
];

/** What the columns of a table mean: the guess or a saved mapping, to be corrected. */
export function MappingForm({
  mapping,
  columns,
  faults,
  isBusy,
  isRead,
  saved,
  store,
  onMapping,
  onRead,
}: {
  mapping: ColumnMapping;
  columns: readonly string[];
  faults: readonly ShownFault[];
  isBusy: boolean;
  /** Whether the rows below were read with this very mapping. */
  isRead: boolean;
  saved: readonly SavedMapping[];
  store: {
    save: (name: string) => Promise<readonly ShownFault[]>;
    remove: (name: string) => Promise<readonly ShownFault[]>;
  };
  onMapping: (mapping: ColumnMapping) => void;
  onRead: () => void;
}) {
  const t = useTranslations("datasets.mapping");
  const words = useTranslations("vocabulary.eventType");
  const [typeWords, setTypeWords] = useState(() => formatTypeWords(mapping.typeOfWord));
  const set = (changes: Partial<ColumnMapping>) => onMapping({ ...mapping, ...changes });
  const setText = (field: "actorSeparator" | "fixedSourceActor" | "fixedTargetActor", text: string) => {
    const next = { ...mapping, [field]: text };
    if (text === "") delete next[field];
    onMapping(next);
  };
  const faultsOf = (field: string) => faults.filter((fault) => fault.field === field);
  const options = [
    { value: NONE, label: t("noColumn") },
    ...[...new Set(columns)].filter((column) => column !== "").map((column) => ({ value: column, label: column })),
  ];
  const column = (field: MappedField) => (
    <SelectField
      key={field}
      label={t(`fields.${field}`)}
      value={mapping.columns[field] ?? NONE}
      options={options}
      faults={faultsOf(field)}
      onChange={(value) => {
        const next = { ...mapping.columns, [field]: value };
        if (value === NONE) delete next[field];
        set({ columns: next });
      }}
    />
  );
  const grid = "grid gap-x-5 gap-y-4 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4";
  return (
    <div className="flex flex-col gap-5">
      <MappingStore
        saved={saved}
        store={store}
        onChosen={(chosen) => {
          setTypeWords(formatTypeWords(chosen.typeOfWord));
          onMapping(chosen);
        }}
      />
      <div className={grid}>{FIRST_FIELDS.map(column)}</div>
      <div className={grid}>
        <TextField
          label={t("fixedSourceActor")}
          note={t("fixedActorNote")}
          value={mapping.fixedSourceActor ?? ""}
          maxLength={200}
          onText={(text) => setText("fixedSourceActor", text)}
        />
        <TextField
          label={t("fixedTargetActor")}
          note={t("fixedActorNote")}
          value={mapping.fixedTargetActor ?? ""}
          maxLength={200}
          onText={(text) => setText("fixedTargetActor", text)}
        />
        <SelectField
          label={t("fixedEventType")}
          value={mapping.fixedEventType ?? NONE}
          options={[
            { value: NONE, label: t("noType") },
            ...EVENT_TYPES.map((type) => ({ value: type, label: words(type) })),
          ]}
          note={t("fixedEventTypeNote")}
          onChange={(value) => {
            const next = { ...mapping, fixedEventType: value as EventType };
            if (value === NONE) delete (next as Partial<ColumnMapping>).fixedEventType;
            onMapping(next);
          }}
        />
        <SelectField
          label={t("actorNaming")}
          value={mapping.actorNaming}
          options={ACTOR_NAMINGS.map((one) => ({ value: one, label: t(`actorNamings.${one}`) }))}
          onChange={(value) => set({ actorNaming: value as ActorNaming })}
        />
        <SelectField
          label={t("dateOrder")}
          value={mapping.dateOrder}
          options={DATE_ORDERS.map((one) => ({ value: one, label: t(`dateOrders.${one}`) }))}
          note={t("dateOrderNote")}
          onChange={(value) => set({ dateOrder: value as DateOrder })}
        />
        <SelectField
          label={t("unknownActors")}
          value={mapping.unknownActors}
          options={(["leave-out", "keep"] as const).map((one) => ({ value: one, label: t(`unknown.${one}`) }))}
          onChange={(value) => set({ unknownActors: value as ColumnMapping["unknownActors"] })}
        />
        <TextField
          label={t("actorSeparator")}
          note={t("actorSeparatorNote")}
          value={mapping.actorSeparator ?? ""}
          maxLength={10}
          onText={(text) => setText("actorSeparator", text)}
        />
        <label className="flex items-start gap-2 self-center text-sm">
          <input
            type="checkbox"
            className="mt-1"
            checked={mapping.isReciprocal}
            onChange={(event) => set({ isReciprocal: event.target.checked })}
          />
          <span>
            {t("isReciprocal")}
            <span className="block text-xs text-ink-faint">{t("isReciprocalNote")}</span>
          </span>
        </label>
      </div>
      <details>
        <summary className="w-fit text-sm font-medium text-accent">{t("more")}</summary>
        <div className="mt-3 flex flex-col gap-4">
          <div className={grid}>
            {MAPPED_FIELDS.filter((field) => !FIRST_FIELDS.includes(field)).map(column)}
            <TextField
              label={t("toneScale")}
              note={t("toneScaleNote")}
              type="number"
              min={0}
              step="any"
              value={String(mapping.toneScale)}
              faults={faultsOf("toneScale")}
              onText={(text) => set({ toneScale: Number(text) })}
            />
            <label className="flex items-start gap-2 self-center text-sm">
              <input
                type="checkbox"
                className="mt-1"
                checked={mapping.hasCameoRootsOnly ?? false}
                onChange={(event) => set({ hasCameoRootsOnly: event.target.checked })}
              />
              {t("hasCameoRootsOnly")}
            </label>
          </div>
          <div className="flex max-w-2xl flex-col gap-1">
            <label htmlFor="mapping-type-words" className="text-sm font-medium">
              {t("typeOfWord")}
            </label>
            <textarea
              id="mapping-type-words"
              rows={4}
              dir="auto"
              spellCheck={false}
              value={typeWords}
              aria-describedby="mapping-type-words-note"
              onChange={(event) => {
                setTypeWords(event.target.value);
                set({ typeOfWord: parseTypeWords(event.target.value).types });
              }}
              className="w-full rounded-md border border-line-strong bg-surface px-2.5 py-1.5 font-mono text-sm"
            />
            <p id="mapping-type-words-note" className="text-xs text-ink-faint">
              {t("typeOfWordNote")}
            </p>
            <p role="alert" className="text-sm text-fault empty:hidden">
              {parseTypeWords(typeWords).wrongLines.length > 0 &&
                t("typeOfWordWrong", { lines: parseTypeWords(typeWords).wrongLines.join(", ") })}
            </p>
          </div>
        </div>
      </details>
      <div className="flex flex-wrap items-center gap-3">
        <Button tone={isRead ? "plain" : "primary"} onClick={onRead} disabled={isBusy || isRead}>
          {t("read")}
        </Button>
        <p className="text-sm text-ink-soft">{!isRead && t("notRead")}</p>
      </div>
    </div>
  );
}
