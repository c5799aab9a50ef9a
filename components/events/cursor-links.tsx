import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { buttonClass } from "@/components/ui/button";

/** On through a long list, and back to its beginning. */
export function CursorLinks({ firstHref, nextHref }: { firstHref?: string; nextHref?: string }) {
  const t = useTranslations("events.pages");
  if (!firstHref && !nextHref) return null;
  return (
    <nav aria-label={t("label")} className="flex flex-wrap gap-2">
      {firstHref && (
        <Link href={firstHref} className={buttonClass("plain")}>
          {t("first")}
        </Link>
      )}
      {nextHref && (
        <Link href={nextHref} className={buttonClass("plain")} rel="next">
          {t("next")}
        </Link>
      )}
    </nav>
  );
}
