import { useFormatter, useTranslations } from "next-intl";
import { TableFrame } from "@/components/ui/table-frame";
import type { AccuracySet } from "@/lib/measures/methodology-page";

const PERCENT = { style: "percent" } as const;

/** Whether confidence keeps its word: of the events of each range, how many were right. */
export function ReliabilityTable({ rows, sure, title }: NonNullable<AccuracySet["reliability"]> & { title: string }) {
  const t = useTranslations("methodology.accuracy.reliability");
  const format = useFormatter();
  return (
    <>
      <h4 className="text-sm font-semibold">{t("title")}</h4>
      <p className="max-w-3xl text-sm">
        {sure.count === 0
          ? t("noneSure", { from: sure.from })
          : t("sure", { from: sure.from, count: sure.count, share: format.number(sure.share, PERCENT) })}
      </p>
      <div className="max-w-xl">
        <TableFrame caption={t("caption", { set: title })}>
          <thead className="[&_th]:px-3 [&_th]:py-2 [&_th]:text-end [&_th]:font-medium [&_th:first-child]:text-start">
            <tr>
              <th scope="col">{t("confidence")}</th>
              <th scope="col">{t("events")}</th>
              <th scope="col">{t("right")}</th>
              <th scope="col">{t("share")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ from, to, count, right }) => (
              <tr key={from}>
                <th scope="row" className="px-3 py-2 text-start font-normal">
                  {t("range", { from, to })}
                </th>
                <td className="text-end">{format.number(count)}</td>
                <td className="text-end">{format.number(right)}</td>
                <td className="text-end">{format.number(right / count, PERCENT)}</td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </div>
    </>
  );
}
