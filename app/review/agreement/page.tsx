import { getTranslations } from "next-intl/server";
import { AgreementView } from "@/components/review/agreement/agreement-view";
import { StatePanel } from "@/components/states/state-panel";
import { buttonClass } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { formatEventFilter, parseEventFilter } from "@/lib/relations/event-filter-url";
import { namedActors } from "@/lib/relations/named-actors";
import { withQuery } from "@/lib/relations/with-query";
import { ask } from "@/server/usecases/ask";
import type { AddressParameters } from "@/app/address-query";
import { FilteredPage } from "@/app/filtered-page";
import { titleOf } from "@/app/title-of";
import { CompareFilesDesk } from "./compare-files-desk";

export const generateMetadata = () => titleOf("review.agreement.title");

const PATH = "/review/agreement";

export default async function AgreementRoute({ searchParams }: { searchParams: Promise<AddressParameters> }) {
  const parameters = await searchParams;
  const { filter, problems } = parseEventFilter(parameters);
  const asked = [parameters.offset].flat()[0] ?? "0";
  const offset = /^\d{1,7}$/.test(asked) ? Number(asked) : 0;
  const version = [parameters.version].flat()[0] || undefined;
  const [t, options, found] = await Promise.all([
    getTranslations("review.agreement"),
    ask("getFilterOptions", namedActors(filter)),
    ask("getAgreement", filter, { offset, version }),
  ]);
  const query = formatEventFilter(filter);
  const own = (of: string | undefined) =>
    [query, of !== undefined && `version=${encodeURIComponent(of)}`].filter(Boolean).join("&");
  const at = (place: number) =>
    withQuery(PATH, [own(found.version), place > 0 && `offset=${place}`].filter(Boolean).join("&"));
  const isOfVersions = found.version !== undefined;
  return (
    <FilteredPage
      title={t("title")}
      above={
        <Link href={withQuery("/review", query)} className="link">
          {t("back")}
        </Link>
      }
      lead={t(isOfVersions ? "versionLead" : "lead")}
      filter={filter}
      options={options}
      problems={version === found.version ? problems : [...problems, { parameter: "version", value: version ?? "" }]}
    >
      {found.versions.length > 0 && (
        <nav aria-label={t("compared")} className="flex flex-wrap gap-2">
          {[undefined, ...found.versions.map(({ coderVersion }) => coderVersion)].map((one) => (
            <Link
              key={one ?? ""}
              href={withQuery(PATH, own(one))}
              aria-current={one === found.version ? "page" : undefined}
              className={buttonClass(one === found.version ? "primary" : "plain")}
            >
              {one === undefined ? t("withAnalysts") : t("withVersion", { version: one })}
            </Link>
          ))}
        </nav>
      )}
      {found.agreement.documentCount === 0 ? (
        <StatePanel title={t(isOfVersions ? "noneOfVersion" : "none")}>
          <p>{t(isOfVersions ? "noneOfVersionText" : "noneText")}</p>
          <p>
            <Link href={withQuery("/review", query)} className="link">
              {t("toReview")}
            </Link>
          </p>
        </StatePanel>
      ) : (
        <>
          {found.unfinishedCount > 0 && (
            <p className="text-sm text-ink-soft">{t("unfinished", { count: found.unfinishedCount })}</p>
          )}
          <AgreementView
            {...found}
            names={
              found.version === undefined
                ? { first: t("first"), second: t("second") }
                : { first: found.version, second: t("present") }
            }
            pages={
              <nav aria-label={t("differences")} className="flex gap-2">
                {offset > 0 && (
                  <Link href={at(Math.max(0, offset - 50))} className={buttonClass("plain")} rel="prev">
                    {t("earlier")}
                  </Link>
                )}
                {found.nextOffset !== undefined && (
                  <Link href={at(found.nextOffset)} className={buttonClass("plain")} rel="next">
                    {t("more")}
                  </Link>
                )}
              </nav>
            }
          />
          <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
            <a href={withQuery("/api/v1/review/agreement.csv", own(found.version))} download className="link">
              {t("csv")}
            </a>
            <a href="/api/v1/review/gold.jsonl" download className="link">
              {t("gold")}
            </a>
          </p>
        </>
      )}
      <CompareFilesDesk />
    </FilteredPage>
  );
}
