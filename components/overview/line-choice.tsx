"use client";

import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { useRouter } from "next/navigation";
import { useOptimistic, useTransition } from "react";
import { buttonClass } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import { dyadKey, type Dyad } from "@/lib/relations/dyad";
import type { MatrixChoice } from "@/lib/relations/matrix-choice";
import type { ActorNames } from "@/lib/relations/named-actor";
import { MAX_LINES, overviewHref } from "./overview-href";

/** Which pairs have a line; the address holds the choice. */
export function LineChoice({
  lines,
  names,
  choice,
  query,
  dyads,
}: {
  lines: { shown: readonly Dyad[]; candidates: readonly Dyad[] };
  names: ActorNames;
  choice: MatrixChoice;
  query: string;
  dyads: readonly Dyad[];
}) {
  const t = useTranslations("overview.lineChoice");
  const router = useRouter();
  const [, startTransition] = useTransition();
  const [shown, setShown] = useOptimistic(lines.shown);
  const offered = [...new Map([...lines.shown, ...lines.candidates].map((dyad) => [dyadKey(dyad), dyad])).values()];
  const chosen = new Set(shown.map(dyadKey));
  const choose = (dyad: Dyad, isChosen: boolean) => {
    const next = isChosen ? [...shown, dyad] : shown.filter((one) => dyadKey(one) !== dyadKey(dyad));
    startTransition(() => {
      setShown(next);
      router.push(overviewHref(query, choice, next), { scroll: false });
    });
  };
  return (
    <Popover title={t("title")} align="end" trigger={t("open")} triggerProps={{ className: buttonClass("plain") }}>
      {shown.length >= MAX_LINES && <p className="mb-1 text-xs text-ink-soft">{t("full")}</p>}
      <ul className="flex flex-col">
        {offered.map((dyad) => {
          const isChosen = chosen.has(dyadKey(dyad));
          return (
            <li key={dyadKey(dyad)}>
              <label className="flex min-h-8 items-center gap-2 text-sm">
                <input
                  type="checkbox"
                  className="size-4 accent-accent"
                  checked={isChosen}
                  disabled={isChosen ? shown.length === 1 : shown.length >= MAX_LINES}
                  onChange={(event) => choose(dyad, event.target.checked)}
                />
                {names[dyad.a] ?? dyad.a} – {names[dyad.b] ?? dyad.b}
              </label>
            </li>
          );
        })}
      </ul>
      {dyads.length > 0 && (
        <Link href={overviewHref(query, choice, [])} scroll={false} className="link mt-2 inline-block text-sm">
          {t("most")}
        </Link>
      )}
    </Popover>
  );
}
