import { useFormatter, useTranslations } from "next-intl";
import { HeadRow } from "@/components/ui/head-row";
import { TableFrame } from "@/components/ui/table-frame";
import type { FileRowProblem } from "@/lib/relations/import-run";

/** What could not be added: where it stands, what stands there, and what should. */
export function ProblemsList({ problems }: { problems: readonly FileRowProblem[] }) {
  const t = useTranslations("batches");
  const words = useTranslations("batches.expected");
  const format = useFormatter();
  return (
    <TableFrame caption={t("problems.title")}>
      <thead>
        <HeadRow>
          <th scope="col">{t("preview.file")}</th>
          <th scope="col" className="w-px text-end!">
            {t("problems.line")}
          </th>
          <th scope="col">{t("problems.value")}</th>
          <th scope="col">{t("problems.expected")}</th>
        </HeadRow>
      </thead>
      <tbody>
        {problems.map((problem, index) => (
          <tr key={index} className="align-top">
            <td className="max-w-64">
              <bdi className="wrap-anywhere">{problem.fileName}</bdi>
            </td>
            <td className="text-end">{format.number(problem.line)}</td>
            <td className="max-w-72">
              <bdi className="line-clamp-3 font-mono text-xs wrap-anywhere">{problem.value}</bdi>
            </td>
            <td className="min-w-40 text-ink-soft">
              {words.has(problem.expected) ? words(problem.expected) : problem.expected}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
