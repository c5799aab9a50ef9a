import { useTranslations } from "next-intl";
import type { Gap } from "@/lib/relations/gap";

/** A missing value: a dash with its reason, never a 0. */
export function GapMark({ gap, isReasonShown = false }: { gap: Gap; isReasonShown?: boolean }) {
  const t = useTranslations("vocabulary.gapReason");
  if (isReasonShown) return <span className="text-xs text-ink-faint">{t(gap.reason)}</span>;
  return (
    <span className="text-ink-faint" title={t(gap.reason)}>
      <span aria-hidden>–</span>
      <span className="sr-only">{t(gap.reason)}</span>
    </span>
  );
}
