import { useFormatter, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { LatestCounts } from "@/lib/relations/latest";

/** What has come since this browser was last here, in a line that leads to the list; nothing where nothing came. */
export function SinceLastVisit({ latest }: { latest: LatestCounts }) {
  const t = useTranslations("latest");
  const format = useFormatter();
  const { since, documentCount, eventCount, importCount, changeCount } = latest;
  if (documentCount + importCount + changeCount === 0) return null;
  const href = `/latest?since=${encodeURIComponent(since)}`;
  const at = format.dateTime(new Date(since), { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
  const parts = [
    documentCount > 0 && { id: "documents", text: t("documents", { count: documentCount, events: eventCount }) },
    importCount > 0 && { id: "imports", text: t("imports", { count: importCount }) },
    changeCount > 0 && { id: "changes", text: t("changes", { count: changeCount }) },
  ].filter((part) => part !== false);
  return (
    <p className="text-sm text-ink-soft">
      {t("since", { at })}{" "}
      {parts.map(({ id, text }, index) => (
        <span key={id}>
          {index > 0 && " · "}
          <Link href={`${href}#${id}`} className="link">
            {text}
          </Link>
        </span>
      ))}
    </p>
  );
}
