import { useTranslations } from "next-intl";
import type { UncalledMove } from "@/lib/measures/uncalled-move";

/** The events of both periods, and why the move between them gets no verdict. */
export function UncalledReason({ move }: { move: UncalledMove }) {
  const t = useTranslations("relations.uncalled");
  return t(move.why, { before: move.eventsBefore, after: move.eventsAfter });
}
