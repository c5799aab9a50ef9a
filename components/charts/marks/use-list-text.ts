import { useTranslations } from "next-intl";

/** Words as a list in the reader's language, whose comma may be another sign. */
export function useListText(): (words: readonly string[]) => string {
  const t = useTranslations("charts");
  return (words) => words.join(t("listSeparator"));
}
