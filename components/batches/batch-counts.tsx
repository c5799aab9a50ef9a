import { useFormatter, useTranslations } from "next-intl";
import { Facts } from "@/components/ui/facts";
import type { DocumentBatch } from "@/lib/relations/document-batch";
import { useSecondsText } from "./use-seconds-text";

/** What became of the documents of a batch so far. */
export function BatchCounts({ batch }: { batch: DocumentBatch }) {
  const t = useTranslations("batches.run");
  const format = useFormatter();
  const seconds = useSecondsText();
  const counts = [
    { label: t("added"), count: batch.addedCount, isAlways: true },
    { label: t("near"), count: batch.nearCount },
    { label: t("givenDate"), count: batch.givenDateCount },
    { label: t("leftOut"), count: batch.leftOutCount },
    { label: t("duplicates"), count: batch.duplicateCount, isAlways: true },
    { label: t("problems"), count: batch.problemCount, isAlways: true },
  ];
  const facts = counts
    .filter(({ count, isAlways }) => isAlways || count > 0)
    .map(({ label, count }) => ({ label, value: format.number(count) }));
  return (
    <Facts
      className="grid grid-cols-2 gap-x-6 gap-y-3 text-sm sm:grid-cols-3 lg:grid-cols-4"
      facts={[...facts, { label: t("seconds"), value: seconds(batch.seconds) }]}
    />
  );
}
