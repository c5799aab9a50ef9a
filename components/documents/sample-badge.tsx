import { useTranslations } from "next-intl";

/** Marks what belongs to the collection that ships with Entente. */
export function SampleBadge() {
  const t = useTranslations("documents.list");
  return (
    <span className="inline-block rounded border border-line-strong/60 px-1 align-baseline text-[0.6875rem] leading-4 font-medium text-ink-soft">
      {t("sample")}
    </span>
  );
}
