import { useTranslations } from "next-intl";
import Link from "next/link";

/** How many events the filter lets through, exactly; and whether the list is the one behind a mark. */
export function EventsSummary({
  totalEventCount,
  totalReportCount,
  idCount,
  allHref,
}: {
  totalEventCount: number;
  totalReportCount: number;
  /** Set when the list holds the events behind one mark. */
  idCount?: number;
  allHref: string;
}) {
  const t = useTranslations("events");
  return (
    <p className="text-sm text-ink-soft">
      <strong className="font-semibold text-ink">{t("total", { count: totalEventCount })}</strong>{" "}
      {t("reports", { count: totalReportCount })}
      {idCount !== undefined && (
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
