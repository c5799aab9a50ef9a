import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { EventFilter } from "@/lib/relations/event-filter";
import { MEDIATION_STATE_GLYPHS, MEDIATION_STATES } from "@/lib/relations/mediation-state";
import { mediationsHref, type MediationsPlace } from "./mediations-place";

const CHOICES = [undefined, "ongoing", ...MEDIATION_STATES] as const;

/** Narrows the list by the latest state; each choice is a link, so the address holds it. */
export function StateChoice({ filter, place }: { filter: EventFilter; place: MediationsPlace }) {
  const t = useTranslations();
  return (
    <nav aria-label={t("mediations.byState")} className="flex flex-wrap gap-1.5">
      {CHOICES.map((state) => {
        const isChosen = state === place.state;
        return (
          <Link
            key={state ?? "any"}
            href={mediationsHref(filter, { ...place, state, page: 1 })}
            scroll={false}
            aria-current={isChosen ? "true" : undefined}
            className={clsx(
              "inline-flex min-h-7 items-center gap-1.5 rounded-full border px-2.5 text-table pointer-coarse:min-h-9",
              isChosen
                ? "border-accent bg-accent-soft font-medium text-accent"
                : "border-line-strong/60 hover:bg-sunken",
            )}
          >
            {state === undefined && t("mediations.anyState")}
            {state === "ongoing" && t("mediations.ongoing")}
            {state !== undefined && state !== "ongoing" && (
              <>
                <span aria-hidden>{MEDIATION_STATE_GLYPHS[state]}</span>
                {t(`vocabulary.mediationState.${state}`)}
              </>
            )}
          </Link>
        );
      })}
    </nav>
  );
}
