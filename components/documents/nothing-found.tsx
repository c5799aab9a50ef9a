import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/states/empty-state";

/** The coder found no event: why that may be, and that the document can be kept all the same. */
export function NothingFound() {
  const t = useTranslations("documents.nothingFound");
  return (
    <EmptyState title={t("title")} headingLevel={3}>
      <p>{t("why")}</p>
      <p>{t("saveAnyway")}</p>
    </EmptyState>
  );
}
