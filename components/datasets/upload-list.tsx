import { X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FaultList } from "@/components/ui/fault-list";
import type { ChosenFile } from "./chosen-files";
import { ProgressBar } from "@/components/ui/progress-bar";
import { useSizeText } from "./use-size-text";

/** The chosen files, how much of each has been sent, and what is wrong with it. */
export function UploadList({
  files,
  onRemove,
  onRetry,
}: {
  files: readonly ChosenFile[];
  onRemove: (key: string) => void;
  onRetry: (key: string) => void;
}) {
  const t = useTranslations("datasets.import");
  const format = useFormatter();
  const size = useSizeText();
  if (files.length === 0) return null;
  return (
    <ul aria-label={t("files")} className="flex flex-col divide-y divide-line rounded-md border border-line">
      {files.map((file) => {
        const share = file.sizeBytes === 0 ? 1 : file.sentBytes / file.sizeBytes;
        return (
          <li key={file.key} className="flex flex-col gap-1.5 px-3 py-2 text-sm">
            <div className="flex items-center gap-3">
              <bdi className="min-w-0 flex-1 truncate" title={file.name}>
                {file.name}
              </bdi>
              <span className="shrink-0 text-ink-soft">{size(file.sizeBytes)}</span>
              {file.faults.length > 0 && file.file && (
                <Button onClick={() => onRetry(file.key)}>{t("retryUpload")}</Button>
              )}
              <Button tone="quiet" aria-label={t("removeFile", { name: file.name })} onClick={() => onRemove(file.key)}>
                <X aria-hidden className="size-4" />
              </Button>
            </div>
            {file.upload === undefined && file.faults.length === 0 && (
              <ProgressBar
                label={t("sending", { name: file.name })}
                share={share}
                text={format.number(share, { style: "percent" })}
              />
            )}
            <FaultList faults={file.faults} />
          </li>
        );
      })}
    </ul>
  );
}
