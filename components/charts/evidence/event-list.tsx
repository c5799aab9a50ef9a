import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import type { RelationEvent } from "@/lib/relations/relation-event";
import { EventEntry } from "../marks/event-entry";

const MAX_LISTED = 20;

/** Events with their sentences, newest first as they come; a long list ends with the way to all of them. */
export function EventList({
  events,
  total,
  allHref,
}: {
  events: readonly RelationEvent[];
  total?: number;
  allHref?: string;
}) {
  const t = useTranslations("relations.evidence");
  const listed = events.slice(0, MAX_LISTED);
  return (
    <>
      <ol className="divide-y divide-line px-4">
        {listed.map((event) => (
          <li key={event.id}>
            <EventEntry event={event} />
          </li>
        ))}
      </ol>
      {allHref && total !== undefined && total > listed.length && (
        <p className="border-t border-line px-4 py-2.5 text-table">
          <Link href={allHref} className="link">
            {t("allOf", { count: total })}
          </Link>
        </p>
      )}
    </>
  );
}
