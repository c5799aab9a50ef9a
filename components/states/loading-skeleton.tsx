import { useTranslations } from "next-intl";

const ROW_WIDTHS = ["w-full", "w-11/12", "w-10/12", "w-full", "w-9/12"];

/** A page on its way: a still outline of a title and rows, and one word for those who cannot see it. */
export function LoadingSkeleton({ rows = 8 }: { rows?: number }) {
  const t = useTranslations("states.loading");
  return (
    <div role="status" className="flex w-full flex-col gap-3 py-6">
      <span className="sr-only">{t("title")}</span>
      <div aria-hidden className="h-6 w-56 rounded bg-sunken" />
      {Array.from({ length: rows }, (_, index) => (
        <div aria-hidden key={index} className={`h-4 rounded bg-sunken ${ROW_WIDTHS[index % ROW_WIDTHS.length]}`} />
      ))}
    </div>
  );
}
