"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FaultList } from "@/components/ui/fault-list";
import { KeepFocus } from "@/components/ui/keep-focus";
import { PageHeader } from "@/components/ui/page-header";
import type { ShownFault } from "@/components/ui/shown-fault";
import { Skeleton } from "@/components/ui/skeleton";
import type { DatasetPapers } from "@/lib/relations/dataset-papers";
import type { ImportPreview } from "@/lib/relations/import-preview";
import { idsWhenWhole } from "./chosen-files";
import { CommandNote } from "./command-note";
import type { DatasetRequests, SavedMapping, UploadedFile } from "./dataset-requests";
import { FileChooser } from "./file-chooser";
import { MappingForm } from "./mapping-form";
import { PapersForm } from "./papers-form";
import { PreviewRows } from "./preview-rows";
import { RawRows } from "./raw-rows";
import { PreviewSummary } from "./preview-summary";
import { ProblemsTable } from "./problems-table";
import { ReadingForm } from "./reading-form";
import { UploadList } from "./upload-list";
import { usePreview } from "./use-preview";
import { useUploads } from "./use-uploads";

const PAPERS_FIELDS: readonly string[] = ["name", "version", "licence", "citation", "url"];
/** Files that the server holds, so that a reload loses none. */
const FILES_PARAMETER = "files";

/** From files to an import: send, see what they would bring, say what they are, begin. */
export function ImportForm({
  requests,
  initialUploads,
  savedMappings,
}: {
  requests: DatasetRequests;
  initialUploads: readonly UploadedFile[];
  savedMappings: readonly SavedMapping[];
}) {
  const t = useTranslations("datasets.import");
  const router = useRouter();
  const { files, isTooMany, add, remove, retry } = useUploads(requests, initialUploads);
  const uploadIds = idsWhenWhole(files);
  const reading = usePreview(requests.preview, uploadIds);
  const { preview, choices, setChoices } = reading;
  const [ownPapers, setOwnPapers] = useState<{ kind: string; papers: DatasetPapers }>();
  const [target, setTarget] = useState<string>();
  const [mappings, setMappings] = useState(savedMappings);
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const [isStarting, setIsStarting] = useState(false);
  const papers = preview && (ownPapers?.kind === preview.kind ? ownPapers.papers : preview.papers);
  const datasetId = preview?.targets.some(({ id }) => id === target) ? target : undefined;

  const ids = uploadIds.join("~");
  const firstIds = useRef(ids);
  useEffect(() => {
    if (ids === firstIds.current) return;
    firstIds.current = ids;
    const query = ids === "" ? "" : `?${FILES_PARAMETER}=${ids}`;
    window.history.replaceState(null, "", `${window.location.pathname}${query}`);
  }, [ids]);

  const start = async () => {
    if (!papers) return;
    setIsStarting(true);
    setFaults([]);
    const answer = await requests.startImport(uploadIds, {
      choices: reading.readChoices,
      papers,
      ...(datasetId !== undefined && { datasetId }),
    });
    if (answer.ok) return router.push(`/datasets/imports/${answer.value.id}`);
    setIsStarting(false);
    setFaults(answer.faults);
  };
  const keptMappings = async (asked: ReturnType<DatasetRequests["saveMapping"]>) => {
    const answer = await asked;
    if (!answer.ok) return answer.faults;
    setMappings(answer.value.mappings);
    return [];
  };
  const mapping = choices.mapping ?? preview?.mapping;

  return (
    <KeepFocus className="flex flex-col gap-5">
      <PageHeader title={t("title")} lead={t("lead")} />
      <Card title={t("step.files")}>
        <div className="flex flex-col gap-3">
          <FileChooser onFiles={add} />
          <p role="alert" className="text-sm text-fault empty:hidden">
            {isTooMany && t("tooMany")}
          </p>
          <UploadList files={files} onRemove={remove} onRetry={retry} />
          <CommandNote />
        </div>
      </Card>
      {uploadIds.length > 0 && (
        <Card title={t("step.reading")} note={t("step.readingNote")}>
          <div className="flex flex-col gap-4" aria-busy={reading.isBusy}>
            <ReadingForm preview={preview} choices={choices} onChoices={setChoices} />
            <FaultList faults={reading.faults} />
          </div>
        </Card>
      )}
      {reading.isBusy && !preview && uploadIds.length > 0 && (
        <div role="status" aria-label={t("looking")}>
          <Skeleton className="h-64" />
        </div>
      )}
      {preview && uploadIds.length > 0 && papers && (
        <>
          {preview.kind === "table" && mapping && (
            <Card title={t("step.mapping")} note={t("step.mappingNote")}>
              <MappingForm
                key={preview.columns.join("\n")}
                mapping={mapping}
                columns={preview.columns}
                faults={preview.mappingFaults.map(({ message, field }) => ({
                  text: message,
                  ...(field !== undefined && { field }),
                }))}
                isBusy={reading.isBusy}
                isRead={reading.isRead}
                saved={mappings}
                store={{
                  save: (name) => keptMappings(requests.saveMapping(name, mapping)),
                  remove: (name) => keptMappings(requests.removeMapping(name)),
                }}
                onMapping={(next) => reading.keepChoices({ ...choices, mapping: next })}
                onRead={() => setChoices({ ...choices, mapping })}
              />
            </Card>
          )}
          <PreviewCard preview={preview} isBusy={reading.isBusy} />
          <Card title={t("step.papers")} note={t("step.papersNote")}>
            <PapersForm
              papers={papers}
              datasetId={datasetId}
              targets={preview.targets}
              faults={faults}
              onPapers={(next) => setOwnPapers({ kind: preview.kind, papers: next })}
              onTarget={setTarget}
            />
          </Card>
          <div className="flex flex-col gap-3 border-t border-line pt-4">
            <FaultList faults={faults.filter(({ field }) => !PAPERS_FIELDS.includes(field ?? ""))} />
            <div className="flex flex-wrap items-center gap-3">
              <Button
                tone="primary"
                onClick={start}
                disabled={
                  isStarting ||
                  reading.isBusy ||
                  !reading.isRead ||
                  preview.mappingFaults.length > 0 ||
                  papers.name.trim() === ""
                }
              >
                {isStarting ? t("starting") : t("start", { count: files.length })}
              </Button>
              <p className="text-sm text-ink-soft">{t("startNote")}</p>
            </div>
          </div>
        </>
      )}
    </KeepFocus>
  );
}

function PreviewCard({ preview, isBusy }: { preview: ImportPreview; isBusy: boolean }) {
  const t = useTranslations("datasets.import");
  if (preview.mappingFaults.length > 0)
    return (
      <Card title={t("step.preview")}>
        <div className="flex flex-col gap-4">
          <p className="text-sm text-ink-soft">{t("unmapped")}</p>
          {preview.rawRows.length > 0 && <RawRows columns={preview.columns} rows={preview.rawRows} />}
        </div>
      </Card>
    );
  return (
    <Card title={t("step.preview")}>
      <div className={isBusy ? "flex flex-col gap-4 opacity-60" : "flex flex-col gap-4"} aria-busy={isBusy}>
        <PreviewSummary preview={preview} />
        {preview.rows.length > 0 ? <PreviewRows rows={preview.rows} /> : <p className="text-sm">{t("noRows")}</p>}
        {preview.problems.length > 0 && (
          <div className="flex flex-col gap-2">
            <h3 className="text-sm font-semibold">{t("problems", { count: preview.rejectedCount })}</h3>
            <ProblemsTable problems={preview.problems} hasSeveralFiles={preview.files.length > 1} />
          </div>
        )}
        <details className="text-sm">
          <summary className="w-fit font-medium text-accent">{t("columns", { count: preview.columns.length })}</summary>
          <ol className="mt-2 flex flex-wrap gap-1.5">
            {preview.columns.map((column, index) => (
              <li key={index} className="rounded bg-sunken px-1.5 py-0.5 text-xs">
                <bdi className="wrap-anywhere">{column}</bdi>
              </li>
            ))}
          </ol>
        </details>
      </div>
    </Card>
  );
}
