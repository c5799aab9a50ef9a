import { getTranslations } from "next-intl/server";
import { AddPair } from "@/components/dyads/add-pair";
import { CompareView } from "@/components/dyads/compare-view";
import { namesOfOptions } from "@/components/filter/filter-parts";
import { MAX_COMPARED_DYADS } from "@/lib/relations/dyad-list";
import { namedActors } from "@/lib/relations/named-actors";
import { ask } from "@/server/usecases/ask";
import type { AddressParameters } from "@/app/address-query";
import { FilteredPage } from "@/app/filtered-page";
import { titleOf } from "@/app/title-of";
import { readComparison } from "./read-comparison";

export const generateMetadata = () => titleOf("compare.title");

export default async function CompareRoute({ searchParams }: { searchParams: Promise<AddressParameters> }) {
  const { filter, problems, pairs, ...adding } = await readComparison(await searchParams);
  const [t, options] = await Promise.all([getTranslations("compare"), ask("getFilterOptions", namedActors(filter))]);
  const frame = { title: t("title"), lead: t("lead", { most: MAX_COMPARED_DYADS }) };
  const named = new Map(pairs.flatMap(({ actorA, actorB }) => [actorA, actorB]).map((actor) => [actor.code, actor]));
  const fixed = { actors: [...named.values()], with: [...named.values()] };
  return (
    <FilteredPage {...frame} filter={filter} options={options} problems={problems} fixed={fixed}>
      {pairs.length === 0 && <p className="text-sm text-ink-soft">{t("none")}</p>}
      <AddPair {...adding} />
      {pairs.length > 0 && <CompareView pairs={pairs} names={namesOfOptions(options, fixed)} />}
    </FilteredPage>
  );
}
