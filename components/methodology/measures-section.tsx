import { useFormatter, useTranslations } from "next-intl";
import { TableFrame } from "@/components/ui/table-frame";
import type { MethodologyPage } from "@/lib/measures/methodology-page";
import { GAP_REASONS } from "@/lib/relations/gap";
import { Section } from "./section";

const PARTS = ["sentiment", "change", "line", "record"] as const;

/** The measures with their formulas, from the constants that compute them. */
export function MeasuresSection({ measureVersion, constants }: Pick<MethodologyPage, "measureVersion" | "constants">) {
  const t = useTranslations("methodology.measures");
  const word = useTranslations("vocabulary");
  const format = useFormatter();
  const values = {
    kappa: constants.kappa,
    halfKappa: constants.kappa / 2,
    band: format.number(constants.bandShare, { style: "percent" }),
    minEvents: constants.minEventsForVerdict,
    window: constants.defaultWindow,
  };
  return (
    <Section id="measures" title={t("title", { version: measureVersion })}>
      <p className="max-w-3xl text-sm">{t("symbols")}</p>
      <h3 className="text-sm font-semibold">{t("tension.title")}</h3>
      <p className="w-fit max-w-full overflow-x-auto rounded-md bg-sunken px-3 py-2 font-mono text-sm">
        {t("tension.formula", values)}
      </p>
      <p className="max-w-3xl text-sm">{t("tension.text", values)}</p>
      <div className="max-w-xl">
        <TableFrame caption={t("levels.caption")}>
          <thead>
            <tr className="[&_th]:px-3 [&_th]:py-2 [&_th]:text-start [&_th]:font-medium">
              <th scope="col">{t("levels.word")}</th>
              <th scope="col">{t("levels.range")}</th>
            </tr>
          </thead>
          <tbody>
            {constants.levels.map(({ level, from, to }) => (
              <tr key={level}>
                <td>{word(`tensionLevel.${level}`)}</td>
                <td>{t("levels.fromTo", { from, to })}</td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </div>
      <p className="max-w-3xl text-sm">{t("band", values)}</p>
      {PARTS.map((part) => (
        <div key={part} className="max-w-3xl text-sm">
          <h3 className="font-semibold">{t(`${part}.title`)}</h3>
          <p>{t(`${part}.text`, values)}</p>
        </div>
      ))}
      <div className="max-w-3xl text-sm">
        <h3 className="font-semibold">{t("gaps.title")}</h3>
        <p>{t("gaps.text")}</p>
        <ul className="ms-5 list-disc">
          {GAP_REASONS.map((reason) => (
            <li key={reason}>{word(`gapReason.${reason}`)}</li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
