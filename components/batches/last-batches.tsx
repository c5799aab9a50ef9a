import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import type { DocumentBatch } from "@/lib/relations/document-batch";

/** The last batches, each with its state and a way to its report. */
export function LastBatches({ batches }: { batches: readonly DocumentBatch[] }) {
  const t = useTranslations("batches");
  const format = useFormatter();
  if (batches.length === 0) return null;
  return (
    <Card title={t("last.title")}>
      <ul className="flex flex-col gap-1.5 text-sm">
        {batches.map((batch) => (
          <li key={batch.id} className="flex flex-wrap gap-x-4">
            <Link href={`/documents/many/${batch.id}`} className="link">
              {t("choose.chosen", { count: batch.files.length, name: batch.files[0]?.name ?? "" })}
            </Link>
            <span>{t("last.state", { state: batch.isInterrupted ? "interrupted" : batch.state })}</span>
            <span className="text-ink-faint">
              {format.dateTime(new Date(batch.startedAt), { dateStyle: "medium", timeStyle: "short" })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
