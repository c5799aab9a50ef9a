import { useTranslations } from "next-intl";
import { DATE_ORDERS, type DateOrder } from "@/lib/relations/column-mapping";
import { DATASET_ENCODINGS, type DatasetEncoding } from "@/lib/relations/dataset-encoding";
import { DATASET_KINDS, type DatasetKind } from "@/lib/relations/dataset-kind";
import { CELL_DELIMITERS, type CellDelimiter, type ReadingChoices } from "@/lib/relations/import-input";
import type { ImportPreview } from "@/lib/relations/import-preview";
import { SelectField } from "@/components/ui/select-field";
import { useWordOf } from "./use-word-of";

const RECOGNISED = "";
const WORD_OF_DELIMITER: Readonly<Record<CellDelimiter, string>> = {
  "\t": "tab",
  ",": "comma",
  ";": "semicolon",
  "|": "bar",
};

/** How the files are read: what was recognised, and a way to say otherwise. */
export function ReadingForm({
  preview,
  choices,
  onChoices,
}: {
  /** Absent when the files could not be read with these choices. */
  preview?: ImportPreview;
  choices: ReadingChoices;
  onChoices: (choices: ReadingChoices) => void;
}) {
  const t = useTranslations("datasets.reading");
  const kindWord = useWordOf("datasets.kinds");
  const kind = choices.kind ?? preview?.kind;
  const set = <Key extends keyof ReadingChoices>(key: Key, value: ReadingChoices[Key] | undefined) => {
    const next = { ...choices, [key]: value };
    if (value === undefined) delete next[key];
    onChoices(next);
  };
  const recognised = (word?: string) => ({
    value: RECOGNISED,
    label: word === undefined ? t("recognise") : t("recognisedAs", { word }),
  });
  const delimiterWord = (delimiter: CellDelimiter) => t(`delimiters.${WORD_OF_DELIMITER[delimiter]}`);
  return (
    <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
      <SelectField
        label={t("kind")}
        value={choices.kind ?? RECOGNISED}
        options={[
          recognised(preview && choices.kind === undefined ? kindWord(preview.kind) : undefined),
          ...DATASET_KINDS.map((one) => ({ value: one, label: kindWord(one) })),
        ]}
        note={preview?.layout}
        onChange={(value) => {
          // A mapping belongs to the kind for which it was made.
          const { mapping: _, ...rest } = choices;
          const next = { ...rest, kind: (value || undefined) as DatasetKind | undefined };
          if (next.kind === undefined) delete next.kind;
          onChoices(next);
        }}
      />
      <SelectField
        label={t("delimiter")}
        value={choices.delimiter ?? RECOGNISED}
        options={[
          recognised(
            preview && choices.delimiter === undefined
              ? preview.delimiter === undefined
                ? t("delimiters.none")
                : delimiterWord(preview.delimiter)
              : undefined,
          ),
          ...CELL_DELIMITERS.map((one) => ({ value: one, label: delimiterWord(one) })),
        ]}
        onChange={(value) => set("delimiter", (value || undefined) as CellDelimiter | undefined)}
      />
      <SelectField
        label={t("encoding")}
        value={choices.encoding ?? RECOGNISED}
        options={[
          recognised(preview && choices.encoding === undefined ? t(`encodings.${preview.encoding}`) : undefined),
          ...DATASET_ENCODINGS.map((one) => ({ value: one, label: t(`encodings.${one}`) })),
        ]}
        onChange={(value) => set("encoding", (value || undefined) as DatasetEncoding | undefined)}
      />
      <SelectField
        label={t("head")}
        value={choices.hasHead === undefined ? RECOGNISED : String(choices.hasHead)}
        options={[
          recognised(preview && choices.hasHead === undefined ? t(`heads.${preview.hasHead}`) : undefined),
          ...(["true", "false"] as const).map((one) => ({ value: one, label: t(`heads.${one}`) })),
        ]}
        onChange={(value) => set("hasHead", value === RECOGNISED ? undefined : value === "true")}
      />
      <SelectField
        label={t("quoting")}
        value={choices.isQuoted === undefined ? RECOGNISED : String(choices.isQuoted)}
        options={[
          recognised(preview && choices.isQuoted === undefined ? t(`quotings.${preview.isQuoted}`) : undefined),
          ...(["true", "false"] as const).map((one) => ({ value: one, label: t(`quotings.${one}`) })),
        ]}
        onChange={(value) => set("isQuoted", value === RECOGNISED ? undefined : value === "true")}
      />
      {kind === "gdelt" ? (
        <SelectField
          label={t("day")}
          value={String(choices.usesDateAdded ?? false)}
          options={(["false", "true"] as const).map((one) => ({ value: one, label: t(`days.${one}`) }))}
          note={t("dayNote")}
          onChange={(value) => set("usesDateAdded", value === "true" || undefined)}
        />
      ) : (
        kind !== "table" && (
          <SelectField
            label={t("dateOrder")}
            value={choices.dateOrder ?? RECOGNISED}
            options={[
              { value: RECOGNISED, label: t("dateOrders.clear") },
              ...DATE_ORDERS.map((one) => ({ value: one, label: t(`dateOrders.${one}`) })),
            ]}
            note={t("dateOrderNote")}
            onChange={(value) => set("dateOrder", (value || undefined) as DateOrder | undefined)}
          />
        )
      )}
    </div>
  );
}
