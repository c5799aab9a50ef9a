"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FaultList } from "@/components/ui/fault-list";
import { TextField } from "@/components/ui/text-field";
import { MAX_PUBLISHER_LENGTH } from "@/lib/relations/document-input";
import type { BatchRequests } from "./batch-requests";
import { ColumnsForm } from "./columns-form";
import { FileGather } from "./file-gather";
import { PreviewTable } from "./preview-table";
import { ProblemsList } from "./problems-list";
import { TablePart } from "./table-part";
import { useBatchDraft } from "./use-batch-draft";

/** Chooses the files of a batch, shows how they are understood, and begins it. */
export function BatchForm({ requests }: { requests: BatchRequests }) {
  const t = useTranslations("batches");
  const router = useRouter();
  const [pasted, setPasted] = useState("");
  const draft = useBatchDraft(requests, (id) => router.push(`/documents/many/${id}`));
  const { choices, setChoices, preview, busy, chosen } = draft;
  const isSending = busy === "packing" || busy === "sending" || busy === "starting";
  const takePasted = () => {
    const file = new File([pasted], "pasted.tsv");
    void draft.take([{ file, path: file.name }]);
  };
  return (
    <div className="flex flex-col gap-5">
      <FileGather isBusy={isSending} onFiles={(files) => void draft.take(files)} />
      <details className="text-sm">
        <summary className="cursor-pointer font-medium">{t("choose.paste")}</summary>
        <div className="mt-2 flex flex-col items-start gap-2">
          <p id="paste-hint" className="text-ink-soft">
            {t("choose.pasteHint")}
          </p>
          <textarea
            aria-label={t("choose.paste")}
            aria-describedby="paste-hint"
            dir="auto"
            rows={6}
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
            className="w-full rounded-md border border-line-strong bg-surface px-3 py-2 font-mono text-xs"
          />
          <Button onClick={takePasted} disabled={isSending || pasted.trim() === ""}>
            {t("choose.takePaste")}
          </Button>
        </div>
      </details>
      <fieldset className="grid gap-3 sm:grid-cols-2">
        <legend className="mb-2 text-sm font-semibold">{t("forAll.title")}</legend>
        <TextField
          label={t("forAll.publisher")}
          note={t("forAll.publisherHint")}
          maxLength={MAX_PUBLISHER_LENGTH}
          value={choices.publisher}
          onText={(publisher) => setChoices({ ...choices, publisher })}
        />
        <TextField
          type="date"
          label={t("forAll.date")}
          note={t("forAll.dateHint")}
          value={choices.publishedDate}
          onText={(publishedDate) => setChoices({ ...choices, publishedDate })}
        />
        <label className="flex items-start gap-2 text-sm sm:col-span-2">
          <input
            type="checkbox"
            className="mt-1"
            checked={choices.leavesOutNear}
            onChange={(event) => setChoices({ ...choices, leavesOutNear: event.target.checked })}
          />
          <span>
            {t("forAll.near")}
            <span className="block text-xs text-ink-faint">{t("forAll.nearHint")}</span>
          </span>
        </label>
      </fieldset>
      <p role="status" className="text-sm text-ink-soft empty:hidden">
        {busy === "starting" ? t("preview.starting") : busy && t(`choose.${busy}`)}
      </p>
      <FaultList faults={draft.faults} />
      {chosen && preview && (
        <>
          {preview.list && (
            <Card title={t("columns.title")}>
              <ColumnsForm
                columns={preview.list.columns}
                chosen={choices.columns ?? preview.list.chosen}
                onColumns={(columns) => setChoices({ ...choices, columns })}
              />
            </Card>
          )}
          <TablePart
            title={t("preview.title")}
            note={
              <>
                {t("choose.chosen", chosen)}{" "}
                {preview.total === undefined ? t("preview.many") : t("preview.total", { count: preview.total })}
              </>
            }
            action={
              <Button tone="primary" onClick={() => void draft.start()} disabled={busy !== undefined}>
                {t("preview.start")}
              </Button>
            }
          >
            {preview.rows.length > 0 ? (
              <PreviewTable rows={preview.rows} />
            ) : (
              <p className="text-sm text-ink-soft">{t("preview.empty")}</p>
            )}
          </TablePart>
          {preview.problems.length > 0 && (
            <TablePart title={t("problems.title")}>
              <ProblemsList problems={preview.problems} />
            </TablePart>
          )}
        </>
      )}
    </div>
  );
}
