import { Link } from "@/components/ui/link";
import { useFormatter, useTranslations } from "next-intl";
import { isGap } from "@/lib/relations/gap";
import type { KeyFigure } from "@/lib/measures/key-figure";

/** The headline numbers, each leading to the page that lists what is behind it. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  const t = useTranslations();
  const format = useFormatter();
  const hasEarlier = figures.some(({ difference }) => !isGap(difference));
  return (
    <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-5" aria-label={t("overview.figures")}>
      {figures.map((figure) => (
        <li key={figure.id} className="max-sm:last:odd:col-span-2">
          <Link
            href={figure.href}
            className="flex h-full flex-col rounded-lg border border-line bg-surface px-4 py-2.5 hover:border-line-strong"
          >
            <span className="text-xs text-ink-soft">{t(figure.label.id, figure.label.values)}</span>
            <span className="text-headline font-semibold">{format.number(figure.value)}</span>
            {hasEarlier && (
              <span className="mt-auto text-xs text-ink-faint">
                {isGap(figure.difference)
                  ? t(`vocabulary.gapReason.${figure.difference.reason}`)
                  : t("overview.difference", {
                      difference: format.number(figure.difference, { signDisplay: "exceptZero" }).replace("-", "−"),
                    })}
              </span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}
