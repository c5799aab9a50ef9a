import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { EventFilter } from "@/lib/relations/event-filter";
import { mediationsHref, type MediationsPlace } from "./mediations-place";

/** The list as a table alone, or on a time axis too; each choice is a link, so the address holds it. */
export function ViewChoice({ filter, place }: { filter: EventFilter; place: MediationsPlace }) {
  const t = useTranslations("mediations.view");
  return (
    <nav
      aria-label={t("label")}
      className="flex overflow-hidden rounded border border-line-strong/60 text-table print:hidden"
    >
      {([undefined, "timeline"] as const).map((view) => (
        <Link
          key={view ?? "table"}
          href={mediationsHref(filter, { ...place, view })}
          scroll={false}
          aria-current={view === place.view ? "true" : undefined}
          className={clsx(
            "flex min-h-7 items-center px-2.5 not-first:border-s not-first:border-line pointer-coarse:min-h-9",
            view === place.view ? "bg-accent-soft font-medium text-accent" : "hover:bg-sunken",
          )}
        >
          {t(view ?? "table")}
        </Link>
      ))}
    </nav>
  );
}
