import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/select-field";
import { LIST_FIELDS, type ListColumns } from "@/lib/relations/document-batch";

/** Which column of a list says what. */
export function ColumnsForm({
  columns,
  chosen,
  onColumns,
}: {
  columns: readonly string[];
  chosen: ListColumns;
  onColumns: (columns: ListColumns) => void;
}) {
  const t = useTranslations("batches");
  const options = [{ value: "", label: t("columns.none") }, ...columns.map((value) => ({ value, label: value }))];
  const change = (field: keyof ListColumns, column: string) => {
    const { [field]: _before, ...others } = chosen;
    onColumns(column === "" ? others : { ...others, [field]: column });
  };
  return (
    <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-5">
      {LIST_FIELDS.map((field) => (
        <SelectField
          key={field}
          label={t(`field.${field}`)}
          value={chosen[field] ?? ""}
          options={options}
          onChange={(column) => change(field, column)}
        />
      ))}
    </div>
  );
}
