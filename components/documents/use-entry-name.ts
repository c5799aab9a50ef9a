import { useTranslations } from "next-intl";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { CodedEntry } from "./coded-entry";
import { useListText } from "@/components/charts/marks/use-list-text";

/** What an entry is called for those who hear the page; made when asked for, since a long text has thousands. */
export function useEntryName(actorNames: ActorNames): (entry: CodedEntry) => string {
  const t = useTranslations();
  const listText = useListText();
  return (entry) =>
    entry.kind === "event"
      ? t("documents.entry.eventName", {
          label: entry.label,
          type: t(`vocabulary.eventType.${entry.type}`),
          actors: listText([...new Set(entry.participants.map(({ name }) => name))]),
        })
      : t("documents.entry.mediationName", {
          label: entry.label,
          state: t(`vocabulary.mediationState.${entry.state}`),
          actors: listText(entry.parties.map((code) => actorNames[code] ?? code)),
        });
}
