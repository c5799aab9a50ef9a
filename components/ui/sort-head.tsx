import type { ReactNode } from "react";
import { SortHeader } from "./sort-header";
import type { TableColumn, TableSort } from "./table-sort";

/** The head of a table: a heading for each column, a link where it sorts. */
export function SortHead<Column extends TableColumn, Sorted extends Column["id"]>({
  columns,
  sort,
  hrefOf,
  children,
}: {
  columns: readonly Column[];
  sort: TableSort<Sorted>;
  /** Address of the table after a press on the head of a column that sorts. */
  hrefOf: (column: Sorted) => string;
  /** What stands over a column. */
  children: (column: Column["id"]) => ReactNode;
}) {
  return (
    <thead>
      <tr>
        {columns.map(({ id, isSortable, align, className }) => (
          <SortHeader
            key={id}
            align={align}
            href={isSortable ? hrefOf(id as Sorted) : undefined}
            order={sort.column === id ? sort.order : undefined}
            className={className}
          >
            {children(id)}
          </SortHeader>
        ))}
      </tr>
    </thead>
  );
}
