"use client";

import { X } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ChartModel } from "@/lib/charts/chart-model";
import type { FilterNames } from "@/lib/charts/filter-words";
import type { DyadSummary } from "@/lib/measures/dyad-summary";
import type { NamedActor } from "@/lib/relations/named-actor";
import { EvidenceChart } from "@/components/charts/evidence/evidence-chart";
import { EvidenceLayout } from "@/components/charts/evidence/evidence-layout";
import { ChangeMark } from "@/components/charts/marks/change-mark";
import { SignedValue } from "@/components/charts/marks/signed-value";
import { TensionMark } from "@/components/charts/marks/tension-mark";
import { TimeGroup } from "@/components/charts/time-group";
import { TableFrame } from "@/components/ui/table-frame";

/** A pair beside others, with the addresses of its own page and of the comparison without it. */
export interface ShownPair {
  actorA: NamedActor;
  actorB: NamedActor;
  summary?: DyadSummary;
  tension: ChartModel;
  sentiment: ChartModel;
  composition: ChartModel;
  href: string;
  removeHref: string;
}

const KINDS = ["tension", "sentiment", "composition"] as const;

/** Pairs as small multiples on one axis, with a table of their figures. */
export function CompareView({ pairs, names }: { pairs: readonly ShownPair[]; names: FilterNames }) {
  const t = useTranslations();
  const format = useFormatter();
  const nameOf = ({ actorA, actorB }: ShownPair) => t("relations.pair", { a: actorA.name, b: actorB.name });
  const parts = KINDS.flatMap((kind) =>
    pairs.map((pair) => ({ name: `${nameOf(pair)}, ${t(`relations.time.name.${kind}`)}`, model: pair[kind] })),
  );
  return (
    <EvidenceLayout aside={null}>
      <section className="rounded-lg border border-line bg-surface">
        <TableFrame caption={t("compare.latest")}>
          <thead>
            <tr>
              {(["dyad", "tension", "change"] as const).map((column) => (
                <th key={column} scope="col" className="px-3 py-1.5 text-start">
                  {t(`relations.column.${column}`)}
                </th>
              ))}
              <th scope="col" className="px-3 py-1.5 text-end">
                {t("relations.dyad.sentiment")}
              </th>
              <th scope="col" className="px-3 py-1.5 text-end">
                {t("relations.column.events")}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => (
              <tr key={pair.href}>
                <th scope="row" className="px-3 py-2 text-start font-medium">
                  <Link href={pair.href} className="link">
                    {nameOf(pair)}
                  </Link>
                </th>
                <td>{pair.summary ? <TensionMark tension={pair.summary.tension} /> : t("compare.noEvents")}</td>
                <td>{pair.summary && <ChangeMark change={pair.summary.change} />}</td>
                <td className="text-end">{pair.summary && <SignedValue value={pair.summary.sentiment} />}</td>
                <td className="text-end">{format.number(pair.summary?.eventCount ?? 0)}</td>
                <td className="text-end">
                  <Link
                    href={pair.removeHref}
                    aria-label={t("compare.removePair", { pair: nameOf(pair) })}
                    className="inline-flex size-8 items-center justify-center rounded-md text-ink-soft hover:bg-sunken"
                  >
                    <X aria-hidden className="size-4" />
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </section>
      <TimeGroup parts={parts}>
        <div className="grid gap-4 4xl:grid-cols-2">
          {pairs.map((pair) => (
            <section
              key={pair.href}
              aria-label={nameOf(pair)}
              className="min-w-0 rounded-lg border border-line bg-surface"
            >
              <h2 className="px-4 pt-3 text-sm font-semibold">{nameOf(pair)}</h2>
              <div className="divide-y divide-line">
                {KINDS.map((kind) => (
                  <EvidenceChart key={kind} model={pair[kind]} names={names} isStacked />
                ))}
              </div>
            </section>
          ))}
        </div>
      </TimeGroup>
    </EvidenceLayout>
  );
}
