import { useTranslations } from "next-intl";

/** The comma between the parts of a list, in the reader's language. */
export function ListComma() {
  return useTranslations("charts")("listSeparator");
}
