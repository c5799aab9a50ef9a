import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { MEDIATION_STATE_GLYPHS, MEDIATION_STATES, type MediationState } from "@/lib/relations/mediation-state";

/** Narrows the list to the mediations whose latest state is one; each choice is a link, so the address holds it. */
export function StateChoice({
  state,
  hrefOf,
}: {
  state?: MediationState;
  hrefOf: Readonly<Record<MediationState | "any", string>>;
}) {
  const t = useTranslations("mediations");
  const word = useTranslations("vocabulary.mediationState");
  const look = (isChosen: boolean) =>
    clsx(
      "inline-flex min-h-7 items-center gap-1.5 rounded-full border px-2.5 text-table pointer-coarse:min-h-9",
      isChosen ? "border-accent bg-accent-soft font-medium text-accent" : "border-line-strong/60 hover:bg-sunken",
    );
  return (
    <nav aria-label={t("byState")} className="flex flex-wrap gap-1.5">
      <Link href={hrefOf.any} scroll={false} className={look(!state)} aria-current={state ? undefined : "true"}>
        {t("anyState")}
      </Link>
      {MEDIATION_STATES.map((one) => (
        <Link
          key={one}
          href={hrefOf[one]}
          scroll={false}
          className={look(one === state)}
          aria-current={one === state ? "true" : undefined}
        >
          <span aria-hidden>{MEDIATION_STATE_GLYPHS[one]}</span>
          {word(one)}
        </Link>
      ))}
    </nav>
  );
}
