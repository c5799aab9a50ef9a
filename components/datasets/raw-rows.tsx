import { useTranslations } from "next-intl";
import { HeadRow } from "@/components/ui/head-row";
import { TableFrame } from "@/components/ui/table-frame";
import type { ImportPreview } from "@/lib/relations/import-preview";

/** The first rows of a table as they stand in the file, for whoever says what its columns mean. */
export function RawRows({ columns, rows }: Pick<ImportPreview, "columns"> & { rows: ImportPreview["rawRows"] }) {
  const t = useTranslations("datasets.preview");
  return (
    <TableFrame caption={t("rawCaption")}>
      <thead>
        <HeadRow>
          <th scope="col" className="text-end!">
            {t("column.line")}
          </th>
          {columns.map((column, index) => (
            <th key={index} scope="col" className="normal-case!">
              <bdi>{column}</bdi>
            </th>
          ))}
        </HeadRow>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index} className="align-top">
            <td className="text-end text-ink-faint">{row.line}</td>
            {columns.map((_column, place) => (
              <td key={place} className="max-w-64 min-w-16">
                <bdi className="line-clamp-2 wrap-anywhere">{row.cells[place]}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
