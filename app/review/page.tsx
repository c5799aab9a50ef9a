import { getTranslations } from "next-intl/server";
import { parseEventIds } from "@/components/events/parse-event-ids";
import { StatePanel } from "@/components/states/state-panel";
import { Link } from "@/components/ui/link";
import { formatEventFilter, parseEventFilter } from "@/lib/relations/event-filter-url";
import { namedActors } from "@/lib/relations/named-actors";
import { withQuery } from "@/lib/relations/with-query";
import { ask, askOnce } from "@/server/usecases/ask";
import type { AddressParameters } from "../address-query";
import { FilteredPage } from "../filtered-page";
import { titleOf } from "../title-of";
import { ConflictDesk } from "./conflict-desk";
import { RecodingDesk } from "./recoding-desk";
import { ReviewPageDesk } from "./review-page-desk";

export const generateMetadata = () => titleOf("review.title");

export default async function ReviewRoute({ searchParams }: { searchParams: Promise<AddressParameters> }) {
  const parameters = await searchParams;
  const { filter, problems } = parseEventFilter(parameters);
  const asked = parseEventIds([parameters.ids].flat()[0]?.trim());
  const [t, options, recodings, conflicts, queue] = await Promise.all([
    getTranslations("review"),
    ask("getFilterOptions", namedActors(filter)),
    askOnce("listRecodings"),
    askOnce("listConflicts"),
    ask("listReviewQueue", filter, { ...(asked.ids && { ids: asked.ids }) }),
  ]);
  const query = formatEventFilter(filter);
  return (
    <FilteredPage
      title={t("title")}
      lead={
        <>
          {t("lead")}{" "}
          <Link href={withQuery("/review/agreement", query)} className="link">
            {t("agreement.link")}
          </Link>
        </>
      }
      filter={filter}
      options={options}
      problems={[...problems, ...asked.problems]}
    >
      <RecodingDesk initial={recodings} />
      {conflicts.count > 0 && (
        <ConflictDesk count={conflicts.count} conflicts={conflicts.conflicts} names={conflicts.actorNames} />
      )}
      {queue.items.length === 0 ? (
        <StatePanel title={t(asked.ids ? "empty.noneOfThese" : "empty.title")}>
          <p>
            {t(asked.ids ? "empty.imported" : "empty.text", {
              decided: queue.progress.accepted + queue.progress.rejected,
            })}
          </p>
        </StatePanel>
      ) : (
        <ReviewPageDesk
          key={`${query}|${asked.ids?.join("~")}`}
          queue={queue}
          query={query}
          canDecideAll={!asked.ids && filter.review.length === 0}
        />
      )}
    </FilteredPage>
  );
}
