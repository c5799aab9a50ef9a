import { useTranslations } from "next-intl";
import type { MethodologyPage } from "@/lib/measures/methodology-page";
import { Section } from "./section";

/** Every rule of the coder with its example and its reason; `#rule-ID` leads to one. */
export function RulesSection({ rules, coderVersion }: Pick<MethodologyPage, "rules" | "coderVersion">) {
  const t = useTranslations("methodology.rules");
  return (
    <Section id="rules" title={t("title", { count: rules.length })}>
      <p className="max-w-3xl text-sm">{t("text", { version: coderVersion })}</p>
      <ol className="grid gap-3 xl:grid-cols-2 min-[120rem]:grid-cols-3">
        {rules.map((rule) => (
          <li
            key={rule.id}
            id={`rule-${rule.id}`}
            className="flex scroll-mt-20 flex-col gap-1 rounded-md border border-line bg-surface px-3 py-2.5 text-sm target:border-ink target:ring-2 target:ring-ink"
          >
            <h3 className="font-semibold">
              <a href={`#rule-${encodeURIComponent(rule.id)}`} className="break-all hover:underline">
                {rule.id}
              </a>
            </h3>
            <blockquote className="border-s-2 border-line-strong ps-2">{rule.example}</blockquote>
            <p>{rule.why}</p>
            <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-xs text-ink-soft">
              <dt className="text-ink-faint">{t("looksFor")}</dt>
              <dd className="min-w-0 break-words">{rule.match}</dd>
              <dt className="text-ink-faint">{t("codes")}</dt>
              <dd className="min-w-0 break-words">{rule.code || t("noCode")}</dd>
            </dl>
          </li>
        ))}
      </ol>
    </Section>
  );
}
