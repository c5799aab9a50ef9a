"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Fragment, useState } from "react";
import { withQuery } from "@/lib/relations/with-query";
import { Button } from "@/components/ui/button";
import { HeadRow } from "@/components/ui/head-row";
import { TableFrame } from "@/components/ui/table-frame";
import type { CoMediation } from "@/lib/measures/co-mediation";
import type { ActorNames } from "@/lib/relations/named-actor";

const FIRST_PAIRS = 12;
const MAX_LINKS = 4;

/** Who mediates with whom: each pair with its number of processes, what came of them, and the processes themselves. */
export function CoMediationTable({
  pairs,
  partiesById,
  actorNames,
  filterQuery,
}: {
  pairs: readonly CoMediation[];
  partiesById: Readonly<Record<number, readonly string[]>>;
  actorNames: ActorNames;
  filterQuery: string;
}) {
  const t = useTranslations("mediations.together");
  const format = useFormatter();
  const [showsAll, setShowsAll] = useState(false);
  const nameOf = (code: string) => actorNames[code] ?? code;
  return (
    <>
      <TableFrame caption={t("caption")}>
        <thead>
          <HeadRow>
            <th scope="col">{t("pair")}</th>
            <th scope="col" className="text-end!">
              {t("count")}
            </th>
            <th scope="col">{t("reached")}</th>
            <th scope="col">{t("processes")}</th>
          </HeadRow>
        </thead>
        <tbody>
          {pairs.slice(0, showsAll ? undefined : FIRST_PAIRS).map(({ a, b, mediationIds, reachedTableCount }) => (
            <tr key={`${a} ${b}`} className="align-top">
              <td className="min-w-32">
                <Link href={`/actors/${a}`} className="link">
                  {nameOf(a)}
                </Link>
                {", "}
                <Link href={`/actors/${b}`} className="link">
                  {nameOf(b)}
                </Link>
              </td>
              <td className="text-end">{format.number(mediationIds.length)}</td>
              <td>{t("reachedOf", { reached: reachedTableCount, count: mediationIds.length })}</td>
              <td>
                {mediationIds.slice(0, MAX_LINKS).map((id, index) => (
                  <Fragment key={id}>
                    {index > 0 && "; "}
                    <Link href={withQuery(`/mediations/${id}`, filterQuery)} className="link">
                      {(partiesById[id] ?? []).map(nameOf).join(" – ")}
                    </Link>
                  </Fragment>
                ))}
                {mediationIds.length > MAX_LINKS && ` ${t("more", { count: mediationIds.length - MAX_LINKS })}`}
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {!showsAll && pairs.length > FIRST_PAIRS && (
        <div>
          <Button onClick={() => setShowsAll(true)}>{t("all", { count: pairs.length })}</Button>
        </div>
      )}
    </>
  );
}
