import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";

/** How many events the filter lets through, exactly; and whether the list is the one behind a mark. */
export function EventsSummary({
  totalEventCount,
  totalReportCount,
  isBehindMark,
  allHref,
}: {
  totalEventCount: number;
  totalReportCount: number;
  /** Whether the list holds the events behind one mark. */
  isBehindMark: boolean;
  allHref: string;
}) {
  const t = useTranslations("events");
  return (
    <p role="status" className="text-sm text-ink-soft">
      <strong className="font-semibold text-ink">{t("total", { count: totalEventCount })}</strong>{" "}
      {t("reports", { count: totalReportCount })}
      {isBehindMark && (
        <>
          {" "}
          {t("behindMark")}{" "}
          <Link href={allHref} className="link">
            {t("showAll")}
          </Link>
        </>
      )}
    </p>
  );
}
