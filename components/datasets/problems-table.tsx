import { useFormatter, useTranslations } from "next-intl";
import { HeadRow } from "@/components/ui/head-row";
import { TableFrame } from "@/components/ui/table-frame";
import type { FileRowProblem } from "@/lib/relations/import-run";
import { useWordOf } from "./use-word-of";

/** Rows that could not be read: where, what stands there, and what should. All of it is text, never markup. */
export function ProblemsTable({
  problems,
  hasSeveralFiles,
}: {
  problems: readonly FileRowProblem[];
  hasSeveralFiles: boolean;
}) {
  const t = useTranslations("datasets.problems");
  const format = useFormatter();
  const expected = useWordOf("datasets.expected");
  return (
    <TableFrame caption={t("caption")}>
      <thead>
        <HeadRow>
          {hasSeveralFiles && <th scope="col">{t("file")}</th>}
          <th scope="col" className="w-px text-end!">
            {t("line")}
          </th>
          <th scope="col">{t("column")}</th>
          <th scope="col">{t("value")}</th>
          <th scope="col">{t("expected")}</th>
        </HeadRow>
      </thead>
      <tbody>
        {problems.map((problem, index) => (
          <tr key={index} className="align-top">
            {hasSeveralFiles && (
              <td className="max-w-48 text-ink-soft">
                <bdi className="wrap-anywhere">{problem.fileName}</bdi>
              </td>
            )}
            <td className="text-end">{format.number(problem.line)}</td>
            <td className="max-w-40">
              <bdi className="wrap-anywhere">{problem.column}</bdi>
            </td>
            <td className="max-w-72">
              {problem.value === "" ? (
                <span className="text-ink-faint">{t("empty")}</span>
              ) : (
                <bdi className="line-clamp-4 font-mono text-xs wrap-anywhere">{problem.value}</bdi>
              )}
            </td>
            <td className="min-w-40 text-ink-soft">{expected(problem.expected)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
