"use client";

import { useTranslations } from "next-intl";
import { EvidenceChart } from "@/components/charts/evidence/evidence-chart";
import { ChoiceLinks } from "@/components/ui/choice-links";
import type { ChartModel } from "@/lib/charts/chart-model";
import type { FilterNames } from "@/lib/charts/filter-words";
import { MAP_ARCS, MAP_MEASURES, MAP_REGIONS, formatMapChoice, type MapChoice } from "@/lib/relations/map-choice";
import { withQuery } from "@/lib/relations/with-query";
import { StateList } from "./state-list";

/** The map with its choices and the list of its states; each choice is a link, so the address holds it. */
export function MapView({
  model,
  names,
  query,
  choice,
}: {
  model: ChartModel;
  names: FilterNames;
  query: string;
  choice: MapChoice;
}) {
  const t = useTranslations("map");
  const hrefOf = (change: Partial<MapChoice>) =>
    withQuery(withQuery("/map", query), formatMapChoice({ ...choice, ...change }));
  return (
    <>
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        <ChoiceLinks
          label={t("choice.measure")}
          choices={MAP_MEASURES.map((measure) => ({
            id: measure,
            text: t(`measures.${measure}`),
            href: hrefOf({ measure }),
            isChosen: measure === choice.measure,
          }))}
        />
        <ChoiceLinks
          label={t("choice.arcs")}
          choices={MAP_ARCS.map((arcs) => ({
            id: arcs,
            text: t(`onOff.${arcs}`),
            href: hrefOf({ arcs }),
            isChosen: arcs === choice.arcs,
          }))}
        />
        <ChoiceLinks
          label={t("choice.region")}
          choices={MAP_REGIONS.map((region) => ({
            id: region,
            text: t(`regions.${region}`),
            href: hrefOf({ region }),
            isChosen: region === choice.region,
          }))}
        />
      </div>
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_25rem]">
        <EvidenceChart model={model} names={names} />
        <StateList
          model={model}
          query={query}
          hrefOf={(towards) => hrefOf({ towards })}
          isOwnChoice={choice.towards !== undefined}
        />
      </div>
    </>
  );
}
