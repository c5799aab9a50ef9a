import { useTranslations } from "next-intl";
import { PageHeader } from "@/components/ui/page-header";
import type { MethodologyPage } from "@/lib/measures/methodology-page";
import { AccuracySection } from "./accuracy-section";
import { ActorsSection } from "./actors-section";
import { CodebookSection } from "./codebook-section";
import { CountingSection } from "./counting-section";
import { DatasetsSection } from "./datasets-section";
import { MeasuresSection } from "./measures-section";
import { MediationSection } from "./mediation-section";
import { RulesSection } from "./rules-section";
import { Section } from "./section";

const PARTS = [
  "measures",
  "counting",
  "codebook",
  "mediation",
  "actors",
  "dates",
  "datasets",
  "accuracy",
  "limits",
  "rules",
] as const;
const DATES = ["stated", "published", "precision", "zone"] as const;
const LIMITS = ["language", "sentence", "dictionary", "sample", "accuracy"] as const;

/** How every number comes about, from the code's own constants and rules. */
export function MethodologyView({ page }: { page: MethodologyPage }) {
  const t = useTranslations("methodology");
  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={t("title")} lead={t("lead")} />
      <nav aria-label={t("contents")}>
        <ol className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {PARTS.map((part) => (
            <li key={part}>
              <a href={`#${part}`} className="link">
                {t(`parts.${part}`)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <p className="text-sm text-ink-soft">
        {t("versions", { measures: page.measureVersion, coder: page.coderVersion })}
      </p>
      <div className="flex flex-col gap-6 4xl:block 4xl:columns-2 4xl:gap-16 4xl:[&>section]:mb-6">
        <MeasuresSection {...page} />
        <CountingSection {...page} />
        <CodebookSection {...page} />
        <MediationSection />
        <ActorsSection {...page} />
        <Section id="dates" title={t("parts.dates")}>
          <ul className="ms-5 flex max-w-3xl list-disc flex-col gap-1 text-sm">
            {DATES.map((point) => (
              <li key={point}>{t(`dates.${point}`)}</li>
            ))}
          </ul>
        </Section>
        <DatasetsSection {...page} />
        <AccuracySection {...page} />
        <Section id="limits" title={t("parts.limits")}>
          <ul className="ms-5 flex max-w-3xl list-disc flex-col gap-1 text-sm">
            {LIMITS.map((point) => (
              <li key={point}>{t(`limits.${point}`)}</li>
            ))}
          </ul>
        </Section>
      </div>
      <RulesSection {...page} />
    </div>
  );
}
