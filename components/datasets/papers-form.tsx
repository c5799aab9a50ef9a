import { useTranslations } from "next-intl";
import type { ShownFault } from "@/components/ui/shown-fault";
import type { DatasetPapers } from "@/lib/relations/dataset-papers";
import { MAX_PAPERS_NAME_LENGTH, MAX_PAPERS_TEXT_LENGTH } from "@/lib/relations/import-input";
import type { ImportPreview } from "@/lib/relations/import-preview";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

/** What is to be said of the dataset wherever its numbers are shown, and which dataset takes the rows. */
export function PapersForm({
  papers,
  datasetId,
  targets,
  faults,
  onPapers,
  onTarget,
}: {
  papers: DatasetPapers;
  /** The dataset that takes the rows; a new one when absent. */
  datasetId?: string;
  targets: ImportPreview["targets"];
  faults: readonly ShownFault[];
  onPapers: (papers: DatasetPapers) => void;
  onTarget: (datasetId: string | undefined) => void;
}) {
  const t = useTranslations("datasets.papers");
  const text = (field: "name" | "version" | "licence" | "citation" | "url") => ({
    label: t(field),
    value: papers[field] ?? "",
    maxLength: field === "name" ? MAX_PAPERS_NAME_LENGTH : MAX_PAPERS_TEXT_LENGTH,
    faults: faults.filter((fault) => fault.field === field),
    onText: (value: string) => {
      const next = { ...papers, [field]: value };
      if (value === "" && field !== "name") delete next[field];
      onPapers(next);
    },
  });
  return (
    <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
      {targets.length > 0 && (
        <SelectField
          className="sm:col-span-2"
          label={t("target")}
          value={datasetId ?? ""}
          options={[
            { value: "", label: t("newDataset") },
            ...targets.map(({ id, name, version }) => ({
              value: id,
              label: t("intoDataset", { name: version ? `${name} ${version}` : name }),
            })),
          ]}
          note={datasetId === undefined ? t("newNote") : t("intoNote")}
          onChange={(value) => onTarget(value || undefined)}
        />
      )}
      <TextField {...text("name")} required />
      <TextField {...text("version")} note={t("versionNote")} />
      <TextField {...text("licence")} />
      <TextField {...text("url")} type="url" inputMode="url" placeholder="https://" />
      <TextField {...text("citation")} className="sm:col-span-2" />
      <label className="flex items-start gap-2 text-sm sm:col-span-2">
        <input
          type="checkbox"
          className="mt-1"
          checked={papers.isRedistributable}
          onChange={(event) => onPapers({ ...papers, isRedistributable: event.target.checked })}
        />
        <span>
          {t("isRedistributable")}
          <span className="block text-xs text-ink-faint">{t("isRedistributableNote")}</span>
        </span>
      </label>
    </div>
  );
}
