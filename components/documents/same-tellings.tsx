import { useTranslations } from "next-intl";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { Link } from "@/components/ui/link";
import type { SameTelling } from "@/lib/relations/document-batch";

/** The other documents that tell the same as this one, if there are any. */
export function SameTellings({ tellings }: { tellings: readonly SameTelling[] }) {
  const t = useTranslations("batches.same");
  const day = useDayText();
  if (tellings.length === 0) return null;
  return (
    <section aria-labelledby="same-tellings" className="rounded-md border border-line bg-surface px-4 py-3 text-sm">
      <h2 id="same-tellings" className="font-semibold">
        {t("title")}
      </h2>
      <ul className="my-1 flex flex-col gap-1">
        {tellings.map(({ documentId, title, publisher, publishedDate }) => (
          <li key={documentId} className="flex flex-wrap gap-x-3">
            <Link href={`/documents/${documentId}`} className="link">
              <bdi>{title}</bdi>
            </Link>
            <bdi>{publisher}</bdi>
            <span className="text-ink-faint">{day(publishedDate)}</span>
          </li>
        ))}
      </ul>
      <p className="text-xs text-ink-faint">{t("note")}</p>
    </section>
  );
}
