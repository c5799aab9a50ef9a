import { MEDIATION_STATE_GLYPHS, type MediationState } from "@/lib/relations/mediation-state";
import { useTranslations } from "next-intl";

/** A mediation's state as its glyph and its word. */
export function MediationStateMark({ state }: { state: MediationState }) {
  const t = useTranslations("vocabulary.mediationState");
  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
      <span aria-hidden className="inline-block w-4 text-center">
        {MEDIATION_STATE_GLYPHS[state]}
      </span>
      {t(state)}
    </span>
  );
}
