import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";

/** Where the database lies and how to copy it safely. */
export function StorageNote({
  databaseFile,
  byteCount,
  datasetByteCount,
}: {
  databaseFile: string;
  byteCount: number;
  datasetByteCount: number;
}) {
  const t = useTranslations("datasets.storage");
  const format = useFormatter();
  const megabytes = (bytes: number) => format.number(bytes / 1_000_000, { maximumFractionDigits: 1 });
  const code = (chunks: ReactNode) => (
    <code className="rounded bg-sunken px-1 py-0.5 text-[0.8125rem] break-all">{chunks}</code>
  );
  return (
    <Card title={t("title")}>
      <div className="flex max-w-3xl flex-col gap-2 text-sm">
        <p>
          {t.rich("where", {
            file: databaseFile,
            size: megabytes(byteCount),
            datasetSize: megabytes(datasetByteCount),
            code,
          })}
        </p>
        <p>{t.rich("stopped", { code })}</p>
        <p>{t.rich("running", { file: databaseFile, code })}</p>
        <p className="text-ink-soft">{t.rich("elsewhere", { code })}</p>
      </div>
    </Card>
  );
}
