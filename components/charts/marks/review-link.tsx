import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { RelationEvent } from "@/lib/relations/relation-event";

/** Leads to the review of an event; nothing for an imported one, which is not reviewed. */
export function ReviewLink({
  event,
  name,
}: {
  event: Pick<RelationEvent, "id" | "reviewState" | "rows">;
  name: string;
}) {
  const t = useTranslations();
  if (event.rows) return null;
  return (
    <Link href={`/review?ids=${event.id}`} className="link" aria-label={t("review.openLabel", { name })}>
      {event.reviewState === "proposed" ? t("review.open") : t(`vocabulary.review.${event.reviewState}`)}
    </Link>
  );
}
