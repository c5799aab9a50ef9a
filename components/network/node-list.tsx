"use client";

import { Link } from "@/components/ui/link";
import { useFormatter, useTranslations } from "next-intl";
import { axisLabel } from "@/components/charts/chart-mark";
import { withQuery } from "@/lib/relations/with-query";
import { useChartTexts } from "@/components/charts/use-chart-texts";
import { Card } from "@/components/ui/card";
import { ScrollList } from "@/components/ui/scroll-list";
import type { ChartModel } from "@/lib/charts/chart-model";

/** The actors of a network, those with the most events first: each leads to its page, or into the middle. */
export function NodeList({ model, query }: { model: ChartModel; query: string }) {
  const t = useTranslations("network.list");
  const format = useFormatter();
  const texts = useChartTexts();
  const nodes = [...(model.network?.nodes ?? [])].sort((x, y) => x.step - y.step || y.weight - x.weight);
  const points = model.series[0]!.points;
  return (
    <Card title={t("title")} isFlush>
      <ScrollList
        label={t("title")}
        columns={[
          { text: t("actor") },
          { text: t("step") },
          { text: t("links") },
          { text: t("centre"), isHidden: true },
        ]}
      >
        {nodes.map(({ id, step }) => {
          const name = axisLabel(model.x, id, texts);
          return (
            <tr key={id} className="border-t border-line">
              <th scope="row" className="px-3 py-1 text-start font-normal">
                <Link href={withQuery(`/actors/${id}`, query)} className="link">
                  {name}
                </Link>
              </th>
              <td className="px-2 py-1 text-end">{step === 0 ? t("chosen") : format.number(step)}</td>
              <td className="px-2 py-1 text-end tabular-nums">
                {format.number(points.filter(({ x, y }) => x === id || y === id).length)}
              </td>
              <td className="px-3 py-1 text-end whitespace-nowrap">
                <Link
                  href={withQuery(`/network?actors=${id}`, query)}

                  scroll={false}
                  aria-label={t("centreOf", { actor: name })}
                  className="link text-xs"
                >
                  {t("centre")}
                </Link>
              </td>
            </tr>
          );
        })}
      </ScrollList>
    </Card>
  );
}
