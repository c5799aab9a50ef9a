"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { readAuthorName } from "@/components/ui/author-name";
import { Button } from "@/components/ui/button";
import { FaultList } from "@/components/ui/fault-list";
import { Link } from "@/components/ui/link";
import type { Answer, ShownFault } from "@/components/ui/shown-fault";
import { takingTheCoders, type RecodingConflict } from "@/lib/agreement/recoding-conflict";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { DecisionInput } from "@/lib/review/review-input";
import { useActText } from "./act-text";

/** How a conflict is decided over the server's interface. */
export interface ConflictRequests {
  keep: (id: number) => Promise<Answer<unknown>>;
  decide: (decisions: DecisionInput[], who: string) => Promise<Answer<unknown>>;
}

/** Conflicts between analysts and the coder, each with both words to choose from. */
export function ConflictList({
  count,
  conflicts,
  names,
  requests,
  onDecided,
}: {
  count: number;
  conflicts: readonly RecodingConflict[];
  names: ActorNames;
  requests: ConflictRequests;
  onDecided: () => void;
}) {
  const t = useTranslations("review.recodings.conflicts");
  const told = useActText(names);
  const [pendingId, setPendingId] = useState<number>();
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const decide = async (id: number, asked: Promise<Answer<unknown>>) => {
    setPendingId(id);
    const given = await asked;
    setPendingId(undefined);
    setFaults(given.ok ? [] : given.faults);
    if (given.ok) onDecided();
  };
  return (
    <section
      aria-labelledby="conflicts-heading"
      className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-3 text-sm"
    >
      <h2 id="conflicts-heading" className="font-semibold">
        {t("title", { count })}
      </h2>
      <p className="text-ink-soft">
        {t("lead")}{" "}
        <Link href={`/review?ids=${[...new Set(conflicts.map(({ eventId }) => eventId))].join("~")}`} className="link">
          {t("queue")}
        </Link>
      </p>
      <FaultList faults={faults} />
      <ul className="flex max-h-96 flex-col gap-3 overflow-y-auto overscroll-contain">
        {conflicts.map((conflict) => {
          const { id, documentId, title, difference, eventId } = conflict;
          const { before, after, reviewed } = difference;
          return (
            <li key={id} className="flex flex-col gap-1 border-s-2 border-line ps-2">
              <Link href={`/documents/${documentId}`} className="link text-xs">
                <bdi>{title}</bdi>
              </Link>
              <p dir="auto" className="text-ink-soft">
                {(before ?? after)?.quote}
              </p>
              <p>{t("analyst", { text: told(reviewed?.act ?? null) })}</p>
              <p>{t("coder", { text: told(after) })}</p>
              <p className="flex flex-wrap items-center gap-2">
                <Button disabled={pendingId === id} onClick={() => void decide(id, requests.keep(id))}>
                  {t("stays")}
                </Button>
                <Button
                  disabled={pendingId === id}
                  onClick={() => void decide(id, requests.decide([takingTheCoders(conflict)], readAuthorName()))}
                >
                  {t("take")}
                </Button>
                <Link href={`/review?ids=${eventId}`} className="link">
                  {t("review")}
                </Link>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
