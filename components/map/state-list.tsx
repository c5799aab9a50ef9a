"use client";

import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { axisLabel, eventsHref, valueText } from "@/components/charts/chart-mark";
import { useChartTexts } from "@/components/charts/use-chart-texts";
import { withQuery } from "@/lib/relations/with-query";
import { Card } from "@/components/ui/card";
import { ScrollList } from "@/components/ui/scroll-list";
import type { ChartModel } from "@/lib/charts/chart-model";

/** The states of a map that have events, the most eventful first: every state can be reached here, however small. */
export function StateList({
  model,
  query,
  hrefOf,
  isOwnChoice,
}: {
  model: ChartModel;
  query: string;
  /** The map towards a state, or overall. */
  hrefOf: (towards: string | undefined) => string;
  /** Whether the address names the state towards which the map looks, so that it can be left out. */
  isOwnChoice: boolean;
}) {
  const t = useTranslations("map");
  const texts = useChartTexts();
  const points = model.series[0]!.points;
  const found = points.filter(({ eventCount }) => eventCount > 0).sort((x, y) => y.eventCount - x.eventCount);
  const { towards } = model.map ?? {};
  return (
    <Card
      title={t("list.title")}
      isFlush
      action={
        isOwnChoice && (
          <Link href={hrefOf(undefined)} className="link text-xs">
            {t("overall")}
          </Link>
        )
      }
    >
      {found.length === 0 ? (
        <p className="px-4 py-3 text-sm text-ink-soft">{t("list.none")}</p>
      ) : (
        <ScrollList
          label={t("list.title")}
          columns={[
            { text: t("list.state") },
            { text: texts.text(model.series[0]!.label) },
            { text: t("list.events") },
            { text: t("list.towards"), isHidden: true },
          ]}
        >
          {found.map((point) => {
            const code = point.y ?? point.x;
            const state = axisLabel(model.x, code, texts);
            const href = eventsHref(point);
            const path = towards ? `/relations/${[code, towards].sort().join("/")}` : `/actors/${code}`;
            const count = texts.number(point.eventCount);
            return (
              <tr key={code} className="border-t border-line">
                <th scope="row" className="px-3 py-1 text-start font-normal">
                  <Link href={withQuery(path, query)} className="link">
                    {state}
                  </Link>
                </th>
                <td className="px-2 py-1 text-end tabular-nums">{valueText(model, point, texts)}</td>
                <td className="px-2 py-1 text-end tabular-nums">
                  {href ? (
                    <Link href={href} className="link">
                      {count}
                    </Link>
                  ) : (
                    count
                  )}
                </td>
                <td className="px-3 py-1 text-end whitespace-nowrap">
                  <Link
                    href={hrefOf(code)}

                    scroll={false}
                    aria-label={t("list.towardsOf", { state })}
                    className="link text-xs"
                  >
                    {t("list.towards")}
                  </Link>
                </td>
              </tr>
            );
          })}
        </ScrollList>
      )}
      <p className="px-4 py-2 text-xs text-ink-faint">{t("list.without", { count: points.length - found.length })}</p>
    </Card>
  );
}
