import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { EmptyState } from "./empty-state";
import { buttonClass } from "@/components/ui/button";

/** An address with nothing behind it, with the pages from which all others can be reached. */
export function PageNotFound() {
  const t = useTranslations("states.notFound");
  return (
    <EmptyState
      title={t("title")}
      headingLevel={1}
      actions={
        <>
          <Link href="/" className={buttonClass("primary")}>
            {t("overview")}
          </Link>
          <Link href="/documents" className={buttonClass("plain")}>
            {t("documents")}
          </Link>
          <Link href="/events" className={buttonClass("plain")}>
            {t("events")}
          </Link>
        </>
      }
    >
      <p>{t("why")}</p>
    </EmptyState>
  );
}
