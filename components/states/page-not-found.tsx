import { useTranslations } from "next-intl";
import Link from "next/link";
import { EmptyState } from "./empty-state";
import { stateLinkClass } from "./state-link-class";

/** An address with nothing behind it, with the pages from which all others can be reached. */
export function PageNotFound() {
  const t = useTranslations("states.notFound");
  return (
    <EmptyState
      title={t("title")}
      headingLevel={1}
      actions={
        <>
          <Link href="/" className={stateLinkClass("primary")}>
            {t("overview")}
          </Link>
          <Link href="/documents" className={stateLinkClass("secondary")}>
            {t("documents")}
          </Link>
          <Link href="/events" className={stateLinkClass("secondary")}>
            {t("events")}
          </Link>
        </>
      }
    >
      <p>{t("why")}</p>
    </EmptyState>
  );
}
