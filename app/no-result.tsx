import { getTranslations } from "next-intl/server";
import { filterParts, namesOfOptions } from "@/components/filter/filter-parts";
import { NothingMatches } from "@/components/states/nothing-matches";
import type { EventFilter } from "@/lib/relations/event-filter";
import { formatEventFilter } from "@/lib/relations/event-filter-url";
import { filterWithout } from "@/lib/relations/event-filter-without";
import type { FilterOptions } from "@/lib/relations/filter-options";
import type { RelaxablePart } from "@/lib/relations/relaxation";
import { ask } from "@/server/usecases/ask";
import type { RelaxedPage } from "@/server/usecases/find-relaxations";

/** The parameter under which the words of the filter keep a part. */
const PARAMETERS: Partial<Record<RelaxablePart, string>> = { period: "from", sources: "dataset" };

/** What a page says that lists nothing: which part of the question excludes most, and one click to leave it out. */
export async function NoResult({
  path,
  filter,
  options,
  asked,
}: {
  path: string;
  filter: EventFilter;
  options: FilterOptions;
  asked: RelaxedPage;
}) {
  const [t, relaxations] = await Promise.all([getTranslations(), ask("findRelaxations", filter, asked)]);
  const words = filterParts(filter, namesOfOptions(options));
  const wordsOf = (part: RelaxablePart) => {
    if (part === "query") return `“${asked.query}”`;
    if (part === "state") return asked.state === "ongoing" ? "" : t(`vocabulary.mediationState.${asked.state}`);
    const said = words.find(({ parameter }) => parameter === (PARAMETERS[part] ?? part));
    return said?.values.map(({ id, values }) => t(id, values)).join(", ") ?? "";
  };
  const hrefWithout = (part: RelaxablePart) => {
    const own = (["query", "state"] as const).flatMap((name) =>
      asked[name] && part !== name ? [`${name}=${encodeURIComponent(asked[name])}`] : [],
    );
    const query = [formatEventFilter(filterWithout(filter, part)), ...own].filter(Boolean).join("&");
    return query === "" ? path : `${path}?${query}`;
  };
  return (
    <NothingMatches
      clearHref={path}
      headingLevel={2}
      waysOut={relaxations.map(({ part, count }) => ({
        href: hrefWithout(part),
        label: t(`states.nothingMatches.without.${part}`, { words: wordsOf(part) }),
        found: t(`states.nothingMatches.found.${asked.lists}`, { count }),
      }))}
    />
  );
}
