import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { UNREVIEWED_LANGUAGES, type Language } from "@/lib/relations/language";
import { LanguageSwitch } from "./language-switch";
import { SampleNotice } from "./sample-notice";
import { SiteHeader } from "./site-header";

/** What surrounds every page: the way past the navigation, the top bar, the notice of sample data. */
export function SiteFrame({
  hasSample,
  removeSample,
  palette,
  language,
  chooseLanguage,
  children,
}: {
  hasSample: boolean;
  removeSample: () => Promise<{ ok: boolean }>;
  palette?: ReactNode;
  language: Language;
  chooseLanguage: (language: Language) => Promise<void>;
  children: ReactNode;
}) {
  const t = useTranslations("shell");
  return (
    <>
      <a
        href="#content"
        className="sr-only z-50 rounded-md bg-surface px-3 py-2 text-sm focus:not-sr-only focus:fixed focus:start-2 focus:top-2"
      >
        {t("skip")}
      </a>
      <SiteHeader
        palette={palette}
        languageSwitch={<LanguageSwitch language={language} chooseLanguage={chooseLanguage} />}
      />
      {hasSample && <SampleNotice removeSample={removeSample} />}
      <main id="content" tabIndex={-1} aria-describedby="filter-words" className="page-width py-4 outline-none sm:py-5">
        {children}
      </main>
      {UNREVIEWED_LANGUAGES.has(language) && (
        <footer className="page-width pb-4 text-xs text-ink-faint">{t("language.unreviewed")}</footer>
      )}
    </>
  );
}
