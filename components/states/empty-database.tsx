import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { EmptyState } from "./empty-state";
import { buttonClass } from "@/components/ui/button";

/** No event is stored yet: the two ways to begin. */
export function EmptyDatabase({ headingLevel }: { headingLevel?: 1 | 2 | 3 }) {
  const t = useTranslations("states.emptyDatabase");
  return (
    <EmptyState
      title={t("title")}
      headingLevel={headingLevel}
      actions={
        <>
          <Link href="/documents/new" className={buttonClass("primary")}>
            {t("addDocument")}
          </Link>
          <Link href="/datasets#sample" className={buttonClass("plain")}>
            {t("restoreSample")}
          </Link>
        </>
      }
    >
      <p>{t("why")}</p>
    </EmptyState>
  );
}
