import { useTranslations } from "next-intl";

/** Words for the stable codes of a namespace, e.g. of reasons; a code that has none there is shown as it is. */
export function useWordOf(namespace: string): (code: string) => string {
  const t = useTranslations(namespace);
  return (code) => (t.has(code) ? t(code) : code);
}
