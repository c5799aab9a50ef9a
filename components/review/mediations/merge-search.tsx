"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { isImportedEventId } from "@/lib/relations/event-id";
import type { Mediation } from "@/lib/relations/mediation";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { MediationRequests } from "./mediation-requests";

/** Finds another mediation to merge with by who takes part in it. */
export function MergeSearch({
  mediationId,
  find,
  isPending,
  onChosen,
}: {
  mediationId: number;
  find: MediationRequests["find"];
  isPending: boolean;
  onChosen: (mediationId: number) => void;
}) {
  const t = useTranslations();
  const format = useFormatter();
  const day = useDayText();
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<{ mediations: readonly Mediation[]; actorNames: ActorNames }>();
  const others = found?.mediations.filter(({ id }) => id !== mediationId && !isImportedEventId(id)) ?? [];
  const names = (codes: readonly string[]) => format.list(codes.map((code) => found?.actorNames[code] ?? code));
  return (
    <details>
      <summary className="cursor-pointer font-medium">{t("mediations.desk.merge")}</summary>
      <form
        className="mt-2 flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void find(query).then((answer) => answer.ok && setFound(answer.value));
        }}
      >
        <TextField
          className="w-72 max-w-full"
          label={t("mediations.desk.find")}
          value={query}
          maxLength={100}
          onText={setQuery}
        />
        <Button type="submit">{t("mediations.desk.search")}</Button>
      </form>
      {found && (
        <ul className="mt-2 flex max-h-72 flex-col gap-1 overflow-y-auto" aria-live="polite">
          {others.length === 0 && <li className="text-ink-soft">{t("mediations.desk.noneFound")}</li>}
          {others.map(({ id, mediators, parties, state, lastDate }) => (
            <li key={id} className="flex flex-wrap items-center gap-2">
              <span>
                {[
                  mediators.length > 0 ? names(mediators) : t("mediations.desk.unknown"),
                  names(parties),
                  t(`vocabulary.mediationState.${state}`),
                  day(lastDate),
                ].join(" · ")}
              </span>
              <Button
                tone="quiet"
                className="h-7! px-1.5! text-xs!"
                aria-label={`${t("mediations.desk.preview")}: ${t("mediations.desk.one", { id: String(id) })}`}
                disabled={isPending}
                onClick={() => onChosen(id)}
              >
                {t("mediations.desk.preview")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
