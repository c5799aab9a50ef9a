import clsx from "clsx";
import { useFormatter } from "next-intl";
import type { Accuracy } from "@/lib/measures/methodology-page";

const TWO_PLACES = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

/** Precision, recall and F1 as three cells of a row; the guess stands back behind the coder. */
export function AccuracyCells({ precision, recall, f1, isMain = false }: Accuracy & { isMain?: boolean }) {
  const format = useFormatter();
  return (
    <>
      {[precision, recall, f1].map((value, index) => (
        <td
          key={index}
          className={clsx("text-end", isMain ? index === 2 && "font-semibold" : "text-ink-faint max-md:text-xs")}
        >
          {format.number(value, TWO_PLACES)}
        </td>
      ))}
    </>
  );
}
