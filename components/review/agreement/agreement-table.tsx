import clsx from "clsx";
import { useFormatter, useTranslations } from "next-intl";
import type { AgreementRow } from "@/lib/agreement/agreement";
import { HeadRow } from "@/components/ui/head-row";
import { TableFrame } from "@/components/ui/table-frame";

/** Rows of agreement; what cannot be said is said so, never as 0. */
export function AgreementTable({
  caption,
  names,
  rows,
}: {
  caption: string;
  names: { first: string; second: string };
  rows: readonly (AgreementRow & { label: string })[];
}) {
  const t = useTranslations("review.agreement");
  const format = useFormatter();
  const share = (value: number | null) =>
    value === null ? "–" : format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const heads = [names.first, names.second, t("both"), t("precision"), t("recall"), t("f1"), t("alpha")];
  return (
    <TableFrame caption={caption}>
      <thead>
        <HeadRow>
          <th scope="col">{t("what")}</th>
          {heads.map((head, index) => (
            <th key={head} scope="col" className={clsx("text-end!", index < 3 && "max-sm:hidden")}>
              {head}
            </th>
          ))}
        </HeadRow>
      </thead>
      <tbody className="tabular-nums">
        {rows.map(({ id, label, firstCount, secondCount, bothCount, precision, recall, f1, alpha }) => (
          <tr key={id}>
            <th scope="row" className="px-3 py-2 text-start font-medium">
              <bdi>{label}</bdi>
            </th>
            {[firstCount, secondCount, bothCount].map((count, index) => (
              <td key={index} className="text-end max-sm:hidden">
                {format.number(count)}
              </td>
            ))}
            {[precision, recall, f1].map((value, index) => (
              <td key={index} className="text-end">
                {share(value)}
              </td>
            ))}
            <td className="text-end">
              {"value" in alpha ? (
                share(alpha.value)
              ) : (
                <span className="text-xs text-ink-faint">{t(`alphaMissing.${alpha.missing}`)}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
