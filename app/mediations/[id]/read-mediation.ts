import { getFormatter, getTranslations } from "next-intl/server";
import { cache } from "react";
import { parseEventFilter } from "@/lib/relations/event-filter-url";
import { parseEventId } from "@/lib/relations/parse-event-id";
import { ask } from "@/server/usecases/ask";
import type { AddressParameters } from "@/app/address-query";

export interface MediationProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<AddressParameters>;
}

/** What the address says and the mediation's page, read once for title and page; no page for an unknown id. */
export const readMediation = cache(async ({ params, searchParams }: MediationProps) => {
  const [{ id }, parameters] = await Promise.all([params, searchParams]);
  const [t, format] = await Promise.all([getTranslations("mediations.page"), getFormatter()]);
  const { filter, problems } = parseEventFilter(parameters);
  const number = parseEventId(id);
  const page = number === undefined ? undefined : await ask("getMediation", number, filter);
  if (!page) return { filter, problems };
  const { mediators, parties } = page.mediation;
  const names = (codes: readonly string[]) => format.list(codes.map((code) => page.actorNames[code] ?? code));
  const title = t(mediators.length > 0 ? "titleKnown" : "titleUnknown", {
    count: parties.length,
    mediators: names(mediators),
    parties: names(parties),
  });
  return { filter, problems, page, title };
});
