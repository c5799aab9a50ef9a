import { Link } from "@/components/ui/link";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { SiteNav } from "./site-nav";
import { ThemeSwitch } from "./theme-switch";

/** The top bar: name, pages, the palette, language, theme, and the way to add a document. */
export function SiteHeader({ palette, languageSwitch }: { palette?: ReactNode; languageSwitch: ReactNode }) {
  const t = useTranslations("shell");
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-surface">
      <div className="page-width flex h-12 items-center gap-1.5 sm:gap-3">
        <Link href="/" className="text-base sm:me-1 font-semibold tracking-tight">
          {t("name")}
        </Link>
        <SiteNav />
        <div className="ms-auto flex items-center gap-0.5 sm:gap-1">
          {palette}
          {languageSwitch}
          <ThemeSwitch />
          <Link href="/documents/new" className={buttonClass("primary", "max-sm:px-2!")} aria-label={t("addDocument")}>
            <Plus aria-hidden className="size-4" />
            <span aria-hidden className="max-sm:hidden">
              {t("addDocumentShort")}
            </span>
          </Link>
        </div>
      </div>
    </header>
  );
}
