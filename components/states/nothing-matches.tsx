import { useTranslations } from "next-intl";
import Link from "next/link";
import { EmptyState } from "./empty-state";
import { buttonClass } from "@/components/ui/button";

/** There is data, but none that fits what was asked; `clearHref` is the same page without the question. */
export function NothingMatches({ clearHref, headingLevel }: { clearHref: string; headingLevel?: 1 | 2 | 3 }) {
  const t = useTranslations("states.nothingMatches");
  return (
    <EmptyState
      title={t("title")}
      headingLevel={headingLevel}
      actions={
        <Link href={clearHref} className={buttonClass("primary")}>
          {t("clear")}
        </Link>
      }
    >
      <p>{t("why")}</p>
    </EmptyState>
  );
}
