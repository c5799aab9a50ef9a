import { useFormatter, useTranslations } from "next-intl";
import type { ReviewState } from "@/lib/relations/review-state";

/** How much of what the filter leaves has been decided. */
export function ReviewProgress({ progress }: { progress: Readonly<Record<ReviewState, number>> }) {
  const t = useTranslations("review.progress");
  const format = useFormatter();
  const { proposed, accepted, rejected } = progress;
  const total = proposed + accepted + rejected;
  const decided = accepted + rejected;
  const share = total === 0 ? 0 : decided / total;
  return (
    <div className="flex min-w-60 flex-1 flex-col gap-1">
      <p role="status" className="text-sm">
        {t("line", { decided, total, accepted, rejected, share: format.number(share, { style: "percent" }) })}
      </p>
      <div aria-hidden className="flex h-1.5 overflow-hidden rounded-full bg-sunken">
        <span className="bg-accent" style={{ width: `${(accepted / Math.max(1, total)) * 100}%` }} />
        <span className="bg-ink-faint" style={{ width: `${(rejected / Math.max(1, total)) * 100}%` }} />
      </div>
    </div>
  );
}
