"use client";

import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { EvidenceLayout } from "@/components/charts/evidence/evidence-layout";
import { EvidenceChart } from "@/components/charts/evidence/evidence-chart";
import { withQuery } from "@/lib/relations/with-query";
import { ChoiceLinks } from "@/components/ui/choice-links";
import type { FilterNames } from "@/lib/charts/filter-words";
import type { NetworkPage } from "@/lib/charts/network-page";
import type { NamedActor } from "@/lib/relations/named-actor";
import { NETWORK_SIZES, NETWORK_STEPS, formatNetworkChoice, type NetworkChoice } from "@/lib/relations/network-choice";
import { BetweenSection } from "./between-section";
import { NodeList } from "./node-list";

/** A matrix has room for no more. */
const MOST_MATRIX_ACTORS = 60;

/** The network with its choices, the list of its actors, and who could stand between two of them. */
export function NetworkView({
  page: { model, between },
  names,
  actors,
  query,
  openQuery,
  choice,
}: {
  page: NetworkPage;
  names: FilterNames;
  /** Who can be chosen as a party, by name. */
  actors: readonly NamedActor[];
  /** The filter. */
  query: string;
  /** The filter without what it says of actors. */
  openQuery: string;
  choice: NetworkChoice;
}) {
  const t = useTranslations("network");
  const hrefOf = (change: Partial<NetworkChoice>) =>
    withQuery(withQuery("/network", query), formatNetworkChoice({ ...choice, ...change }));
  const { between: _between, ...unpaired } = choice;
  const base = withQuery(withQuery("/network", query), formatNetworkChoice(unpaired));
  const nodes = model.network?.nodes ?? [];
  const shown = [...nodes].sort((x, y) => y.weight - x.weight).slice(0, MOST_MATRIX_ACTORS);
  const codes = shown.map(({ id }) => id).join("~");
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {nodes.some(({ step }) => step === 0) && (
          <ChoiceLinks
            label={t("choice.steps")}
            choices={NETWORK_STEPS.map((steps) => ({
              id: steps,
              text: t(`steps.${steps}`),
              href: hrefOf({ steps }),
              isChosen: steps === choice.steps,
            }))}
          />
        )}
        <ChoiceLinks
          label={t("choice.size")}
          choices={NETWORK_SIZES.map((size) => ({
            id: size,
            text: t("size", { count: Number(size) }),
            href: hrefOf({ size }),
            isChosen: size === choice.size,
          }))}
        />
        <Link
          href={withQuery(`/?actors=${codes}&with=${codes}&size=${MOST_MATRIX_ACTORS}`, openQuery)}

          className="link text-xs print:hidden"
        >
          {t("asMatrix", { most: MOST_MATRIX_ACTORS })}
        </Link>
      </div>
      <EvidenceLayout aside={<NodeList model={model} query={openQuery} />}>
        <EvidenceChart model={model} names={names} />
        <BetweenSection actors={actors} between={between} base={base} query={openQuery} />
      </EvidenceLayout>
    </>
  );
}
