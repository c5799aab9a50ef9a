import { useTranslations } from "next-intl";

/** The rule that coded an entry, with its reason; the id leads to the whole rule. */
export function RuleNote({ ruleId, reason }: { ruleId: string; reason?: string }) {
  const t = useTranslations("documents.entry");
  return (
    <p className="text-xs text-ink-soft">
      {t("rule")}{" "}
      <a
        href={`/methodology#rule-${encodeURIComponent(ruleId)}`}
        target="_blank"
        rel="noopener"
        className="link font-medium break-all"
      >
        {ruleId}
      </a>
      {reason && <>: {reason}</>}
    </p>
  );
}
