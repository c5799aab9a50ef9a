import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { QUAD_CLASSES } from "@/lib/relations/quad-class";
import { groundClass, markerClass, underlineClass } from "./tone-class";

/** What the marks in a text mean. */
export function ToneLegend() {
  const t = useTranslations();
  return (
    <ul aria-label={t("documents.reading.legend")} className="flex flex-wrap gap-x-4 gap-y-1.5 text-xs text-ink-soft">
      {QUAD_CLASSES.map((quadClass) => (
        <li key={quadClass} className="inline-flex items-center gap-1.5">
          <span aria-hidden className={clsx("inline-block size-3.5 rounded-full border", markerClass(quadClass))} />
          <span
            className={clsx(
              "underline decoration-2 underline-offset-4",
              groundClass(quadClass),
              underlineClass(quadClass),
            )}
          >
            {t(`vocabulary.quadClass.${quadClass}`)}
          </span>
        </li>
      ))}
      <li className="inline-flex items-center gap-1.5">
        <span aria-hidden className={clsx("inline-block size-3.5 rounded-full border", markerClass("talks"))} />
        <span
          className={clsx("underline decoration-2 underline-offset-4", groundClass("talks"), underlineClass("talks"))}
        >
          {t("documents.reading.mediationMark")}
        </span>
      </li>
    </ul>
  );
}
