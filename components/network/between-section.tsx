import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import type { BetweenPage } from "@/lib/charts/network-page";
import type { NamedActor } from "@/lib/relations/named-actor";
import { BetweenForm } from "./between-form";
import { GoBetweenTable } from "./go-between-table";

/** Who stands, or could stand, between two parties: the question, and where two are chosen its answers. */
export function BetweenSection({
  actors,
  between,
  base,
  query,
}: {
  actors: readonly NamedActor[];
  between?: BetweenPage | undefined;
  base: string;
  query: string;
}) {
  const t = useTranslations("network.between");
  const names = { a: between?.parties[0].name ?? "", b: between?.parties[1].name ?? "" };
  return (
    <Card title={t("title")}>
      <BetweenForm
        key={between?.parties.map(({ code }) => code).join() ?? ""}
        actors={actors}
        between={between && [between.parties[0].code, between.parties[1].code]}
        base={base}
      />
      {between && (
        <div className="mt-4 grid gap-6 4xl:grid-cols-2">
          <section className="min-w-0">
            <h3 className="mb-1 text-sm font-semibold">{t("triedTitle", names)}</h3>
            {between.tried.length === 0 ? (
              <p className="text-sm text-ink-soft">{t("triedNone", names)}</p>
            ) : (
              <GoBetweenTable
                title={t("triedTitle", names)}
                rows={between.tried}
                parties={between.parties}
                query={query}
              />
            )}
          </section>
          <section className="min-w-0">
            <h3 className="mb-1 text-sm font-semibold">{t("couldTitle")}</h3>
            <p className="mb-1 text-xs text-ink-faint">{t("couldNote", names)}</p>
            {between.could.length === 0 ? (
              <p className="text-sm text-ink-soft">{t("couldNone")}</p>
            ) : (
              <GoBetweenTable title={t("couldTitle")} rows={between.could} parties={between.parties} query={query} />
            )}
          </section>
          <section className="min-w-0 4xl:col-span-2">
            <h3 className="mb-1 text-sm font-semibold">{t("pathsTitle")}</h3>
            {between.paths.length === 0 ? (
              <p className="text-sm text-ink-soft">{t("pathsNone", names)}</p>
            ) : (
              <>
                <p className="mb-1 text-xs text-ink-faint">
                  {t("pathsNote")}
                  {between.pathCount > between.paths.length &&
                    ` ${t("pathsShown", { shown: between.paths.length, count: between.pathCount })}`}
                </p>
                <ol className="flex flex-col gap-2 text-table">
                  {between.paths.map((path) => (
                    <PathLine key={path.map(({ to }) => to.code).join()} path={path} />
                  ))}
                </ol>
              </>
            )}
          </section>
        </div>
      )}
    </Card>
  );
}

function PathLine({ path }: { path: BetweenPage["paths"][number] }) {
  const t = useTranslations("network.between");
  return (
    <li className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
      <span className="font-medium">
        {[path[0]!.from, ...path.map(({ to }) => to)].map(({ name }) => name).join(" – ")}
      </span>
      {path.flatMap(({ ties }) =>
        ties.map(({ mediator, party, eventCount, eventQuery }) => {
          const key = `${mediator.code}>${party.code}`;
          const words = t("step", { mediator: mediator.name, party: party.name, count: eventCount });
          return eventQuery === undefined ? (
            <span key={key} className="text-xs">
              {words}
            </span>
          ) : (
            <Link key={key} href={`/events?${eventQuery}`} className="link text-xs">
              {words}
            </Link>
          );
        }),
      )}
    </li>
  );
}
