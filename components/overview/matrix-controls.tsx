import { useTranslations } from "next-intl";
import { CELL_MEASURES, MATRIX_ORDERS, MATRIX_SIZES, type MatrixChoice } from "@/lib/relations/matrix-choice";
import type { Dyad } from "@/lib/relations/dyad";
import { ChoiceLinks } from "@/components/ui/choice-links";
import { overviewHref } from "./overview-href";

/** What the matrix shows: measure, order and number of actors; each choice is a link, so the address holds it. */
export function MatrixControls({
  choice,
  query,
  dyads,
}: {
  choice: MatrixChoice;
  query: string;
  dyads: readonly Dyad[];
}) {
  const t = useTranslations("overview.matrix");
  const hrefOf = (change: Partial<MatrixChoice>) => overviewHref(query, { ...choice, ...change }, dyads);
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-2">
      <ChoiceLinks
        label={t("cell")}
        choices={CELL_MEASURES.map((cell) => ({
          id: cell,
          text: t(`cells.${cell}`),
          href: hrefOf({ cell }),
          isChosen: cell === choice.cell,
        }))}
      />
      <ChoiceLinks
        label={t("order")}
        choices={MATRIX_ORDERS.map((order) => ({
          id: order,
          text: t(`orders.${order}`),
          href: hrefOf({ order }),
          isChosen: order === choice.order,
        }))}
      />
      <ChoiceLinks
        label={t("size")}
        choices={MATRIX_SIZES.map((size) => ({
          id: size,
          text: size,
          href: hrefOf({ size }),
          isChosen: size === choice.size,
        }))}
      />
    </div>
  );
}
