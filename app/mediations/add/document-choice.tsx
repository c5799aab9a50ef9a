import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { ask } from "@/server/usecases/ask";

const MAX_QUERY_LENGTH = 200;

/** The documents that may tell the step, found by words of their title, publisher or text. */
export async function DocumentChoice({ query, mediationId }: { query: string; mediationId: number | undefined }) {
  const [t, { documents }] = await Promise.all([
    getTranslations("mediations.desk"),
    ask("listDocuments", { filter: EMPTY_FILTER, query: query.slice(0, MAX_QUERY_LENGTH) }),
  ]);
  const address = (id: string) =>
    `/mediations/add?document=${id}${mediationId === undefined ? "" : `&mediation=${mediationId}`}`;
  return (
    <section aria-labelledby="which" className="flex max-w-3xl flex-col gap-3 text-sm">
      <h2 id="which" className="font-semibold">
        {t("which")}
      </h2>
      <form className="flex flex-wrap items-end gap-2">
        {mediationId !== undefined && <input type="hidden" name="mediation" value={mediationId} />}
        <label className="flex flex-col gap-1">
          {t("whichSearch")}
          <input
            name="query"
            type="search"
            dir="auto"
            defaultValue={query}
            maxLength={MAX_QUERY_LENGTH}
            className="h-8 w-72 max-w-full rounded-md border border-line-strong bg-surface px-2 pointer-coarse:h-10"
          />
        </label>
        <button type="submit" className={buttonClass()}>
          {t("search")}
        </button>
      </form>
      {documents.length === 0 && <p className="text-ink-soft">{t("whichNone")}</p>}
      <ul className="flex flex-col gap-1.5">
        {documents.map(({ id, title, publisher, publishedDate }) => (
          <li key={id}>
            <Link href={address(id)} className="link">
              <bdi>{title}</bdi>
            </Link>{" "}
            <span className="text-xs text-ink-soft">
              <bdi>{publisher}</bdi> · {publishedDate}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
