import { useFormatter, useTranslations } from "next-intl";
import { TableFrame } from "@/components/ui/table-frame";
import type { AccuracySet, MethodologyPage } from "@/lib/measures/methodology-page";
import { AccuracyCells } from "./accuracy-cells";
import { ReliabilityTable } from "./reliability-table";
import { Section } from "./section";

const HEAD = "[&_th]:px-3 [&_th]:py-2 [&_th]:text-end [&_th]:font-medium [&_th:first-child]:text-start";

/** How well the coder does on texts that readers coded before it, beside the plainest guess. */
export function AccuracySection({ accuracy }: Pick<MethodologyPage, "accuracy">) {
  const t = useTranslations("methodology.accuracy");
  return (
    <Section id="accuracy" title={t("title")}>
      <p className="max-w-3xl text-sm">{t("text", { version: accuracy.coderVersion })}</p>
      {accuracy.sets.map((set) => (
        <SetFigures key={set.set} {...set} />
      ))}
    </Section>
  );
}

function SetFigures({ set, textCount, eventCount, levels, types, reliability, withoutEvent }: AccuracySet) {
  const t = useTranslations("methodology.accuracy");
  const word = useTranslations("vocabulary");
  const format = useFormatter();
  const title = t(`sets.${set}.title`);
  return (
    <div className="flex max-w-4xl scroll-mt-20 flex-col gap-3 not-last:pb-4" id={`accuracy-${set}`}>
      <h3 className="text-sm font-semibold">{title}</h3>
      <p className="max-w-3xl text-sm">{t(`sets.${set}.text`, { texts: textCount, events: eventCount })}</p>
      <TableFrame caption={t("levelsCaption", { set: title })}>
        <thead className={HEAD}>
          <tr>
            <th scope="col">{t("compared")}</th>
            <th scope="col">{t("count")}</th>
            <th scope="col">{t("precision")}</th>
            <th scope="col">{t("recall")}</th>
            <th scope="col">{t("f1")}</th>
            <th scope="col">{t("guessPrecision")}</th>
            <th scope="col">{t("guessRecall")}</th>
            <th scope="col">{t("guessF1")}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ level, gold, coder, guess }) => (
            <tr key={level}>
              <th scope="row" className="px-3 py-2 text-start font-normal">
                {t(`levels.${level}`)}
              </th>
              <td className="text-end">{format.number(gold)}</td>
              <AccuracyCells {...coder} isMain />
              <AccuracyCells {...guess} />
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {withoutEvent && (
        <p className="max-w-3xl text-sm">
          {t("withoutEvent", { texts: withoutEvent.textCount, coded: withoutEvent.withEvent })}
        </p>
      )}
      {types.length > 0 && (
        <details className="text-sm">
          <summary className="cursor-pointer">{t("byType")}</summary>
          <div className="mt-2 max-w-xl">
            <TableFrame caption={t("typesCaption", { set: title })}>
              <thead className={HEAD}>
                <tr>
                  <th scope="col">{t("type")}</th>
                  <th scope="col">{t("count")}</th>
                  <th scope="col">{t("precision")}</th>
                  <th scope="col">{t("recall")}</th>
                  <th scope="col">{t("f1")}</th>
                </tr>
              </thead>
              <tbody>
                {types.map(({ type, gold, coder }) => (
                  <tr key={type}>
                    <th scope="row" className="px-3 py-2 text-start font-normal">
                      {word(`eventType.${type}`)}
                    </th>
                    <td className="text-end">{format.number(gold)}</td>
                    <AccuracyCells {...coder} isMain />
                  </tr>
                ))}
              </tbody>
            </TableFrame>
          </div>
        </details>
      )}
      {reliability && <ReliabilityTable {...reliability} title={title} />}
    </div>
  );
}
