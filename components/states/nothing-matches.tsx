import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { EmptyState } from "./empty-state";
import { buttonClass } from "@/components/ui/button";

/** One way to find something: what is left out, what is there then, and the address that does it. */
export interface WayOut {
  href: string;
  label: string;
  /** `124 events`. */
  found: string;
}

/**
 * There is data, but none that fits what was asked; `clearHref` is the same page without the question. `waysOut` leave
 * out one part each, the one that excludes most first; absent where they were not looked for.
 */
export function NothingMatches({
  clearHref,
  waysOut,
  headingLevel,
}: {
  clearHref: string;
  waysOut?: readonly WayOut[];
  headingLevel?: 1 | 2 | 3;
}) {
  const t = useTranslations("states.nothingMatches");
  const isAnyTold = waysOut !== undefined && waysOut.length > 0;
  return (
    <EmptyState
      title={t("title")}
      headingLevel={headingLevel}
      actions={
        <Link href={clearHref} className={buttonClass(isAnyTold ? "plain" : "primary")}>
          {t("clear")}
        </Link>
      }
    >
      <p>{t(isAnyTold ? "blame" : waysOut ? "together" : "why")}</p>
      {isAnyTold && (
        <ul className="flex flex-col items-start gap-1.5">
          {waysOut.map(({ href, label, found }, index) => (
            <li key={href} className="flex max-w-full flex-wrap items-center gap-x-2">
              <Link
                href={href}
                className={buttonClass(index === 0 ? "primary" : "plain", "h-auto! min-h-8 py-1 whitespace-normal!")}
              >
                {label}
              </Link>
              <span className="text-ink-soft">{found}</span>
            </li>
          ))}
        </ul>
      )}
    </EmptyState>
  );
}
