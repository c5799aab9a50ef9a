import { TrendingDown, TrendingUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { isGap, type Gap } from "@/lib/relations/gap";
import type { Change } from "@/lib/measures/change";
import { GapMark } from "./gap-mark";
import { SignedValue } from "./signed-value";

/** How far tension moved against the period before; an arrow and a word only where the move is clear. */
export function ChangeMark({ change }: { change: Change | Gap }) {
  const t = useTranslations("relations.verdict");
  if (isGap(change)) return <GapMark gap={change} />;
  if (change.verdict === "no-clear-change")
    return (
      <span className="text-ink-faint" title={t(change.verdict)}>
        <bdi dir="ltr">{`${change.difference > 0 ? "+" : change.difference < 0 ? "−" : ""}${Math.abs(Math.round(change.difference))}`}</bdi>
        <span className="sr-only"> {t(change.verdict)}</span>
      </span>
    );
  const Arrow = change.verdict === "deterioration" ? TrendingUp : TrendingDown;
  return (
    <span className="inline-flex items-center gap-1 font-medium" title={t(change.verdict)}>
      <SignedValue value={change.difference} digits={0} isWorseWhenMore />
      <Arrow
        aria-hidden
        className={change.verdict === "deterioration" ? "size-4 text-conflict" : "size-4 text-cooperate"}
      />
      <span className="sr-only">{t(change.verdict)}</span>
    </span>
  );
}
