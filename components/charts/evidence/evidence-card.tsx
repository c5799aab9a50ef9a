import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import type { EventPage } from "@/lib/relations/event-page";
import { EventList } from "./event-list";

/** The latest events behind a page, beside its charts; all of them are one click away. */
export function EvidenceCard({ page, allHref }: { page: EventPage; allHref: string }) {
  const t = useTranslations("relations.evidence");
  return (
    <Card
      title={t("title")}
      note={t("count", { count: page.totalEventCount })}
      isFlush
      className="xl:sticky xl:top-16 xl:max-h-[calc(100dvh-5rem)] xl:overflow-y-auto"
      action={
        <Link href={allHref} className="link text-xs">
          {t("all")}
        </Link>
      }
    >
      {page.events.length === 0 ? (
        <p className="px-4 py-2 text-table text-ink-faint">{t("none")}</p>
      ) : (
        <EventList events={page.events} total={page.totalEventCount} allHref={allHref} />
      )}
    </Card>
  );
}
