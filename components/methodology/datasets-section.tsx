import { useFormatter, useTranslations } from "next-intl";
import { TableFrame } from "@/components/ui/table-frame";
import type { MethodologyPage } from "@/lib/measures/methodology-page";
import { Section } from "./section";

const ROWS = [
  "event",
  "repeats",
  "mirrored",
  "statements",
  "apart",
  "modality",
  "quadClass",
  "intensity",
  "derived",
] as const;
const MEDIATION = ["pairs", "unknown", "others", "polecat", "pax", "process"] as const;
const LIMITS = ["tone", "days", "territories", "publishers"] as const;
const HEAD = "[&_th]:px-3 [&_th]:py-2 [&_th]:text-start [&_th]:font-medium";
const LIST = "ms-5 flex max-w-3xl list-disc flex-col gap-1 text-sm";

/** How rows of imported datasets become events and mediations, and what they cannot tell. */
export function DatasetsSection({ datasets }: Pick<MethodologyPage, "datasets">) {
  const t = useTranslations("methodology.datasets");
  const word = useTranslations("vocabulary");
  const dataset = useTranslations("datasets");
  const format = useFormatter();
  const values = {
    codes: format.list(datasets.reciprocalCodes),
    fields: format.list(datasets.derivedFields.map((field) => word(`derivedField.${field}`))),
    days: datasets.mediationGapDays,
  };
  return (
    <Section id="datasets" title={t("title")}>
      <p className="max-w-3xl text-sm">{t("text")}</p>
      <h3 className="text-sm font-semibold">{t("rows.title")}</h3>
      <ul className={LIST}>
        {ROWS.map((point) => (
          <li key={point}>{t(`rows.${point}`, values)}</li>
        ))}
      </ul>
      <TableFrame caption={t("kinds.caption")}>
        <thead className={HEAD}>
          <tr>
            <th scope="col">{t("kinds.dataset")}</th>
            <th scope="col">{t("kinds.reading")}</th>
            <th scope="col">{t("kinds.givenOn")}</th>
          </tr>
        </thead>
        <tbody>
          {datasets.kinds.map(({ kind, name, licence, isRedistributable }) => (
            <tr key={kind} id={`dataset-${kind}`} className="scroll-mt-20 align-top">
              <th scope="row" className="min-w-28 px-3 py-2 text-start font-medium" title={name}>
                {dataset(`kinds.${kind}`)}
              </th>
              <td className="min-w-64">{t(`kinds.readings.${kind}`)}</td>
              <td className="min-w-28">
                {licence === undefined ? t("kinds.own") : t(isRedistributable ? "kinds.yes" : "kinds.no")}
                <span className="block text-xs text-ink-faint">{licence}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <h3 className="text-sm font-semibold">{t("mediation.title")}</h3>
      <div className="max-w-xl">
        <TableFrame caption={t("mediation.caption")}>
          <thead className={HEAD}>
            <tr>
              <th scope="col">{t("mediation.code")}</th>
              <th scope="col">{t("mediation.mediator")}</th>
              <th scope="col">{t("mediation.state")}</th>
            </tr>
          </thead>
          <tbody>
            {datasets.mediationCodes.map(({ code, mediator, state }) => (
              <tr key={code}>
                <td className="font-mono text-xs">{code}</td>
                <td>{t(`mediation.mediators.${mediator}`)}</td>
                <td>{word(`mediationState.${state}`)}</td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </div>
      <ul className={LIST}>
        {MEDIATION.map((point) => (
          <li key={point}>{t(`mediation.points.${point}`, values)}</li>
        ))}
      </ul>
      <h3 className="text-sm font-semibold">{t("dropped.title")}</h3>
      <p className="max-w-3xl text-sm">{t("dropped.text")}</p>
      <ul className={LIST}>
        {datasets.dropReasons.map((reason) => (
          <li key={reason}>{dataset(`dropped.${reason}`)}</li>
        ))}
      </ul>
      <h3 className="text-sm font-semibold">{t("limits.title")}</h3>
      <ul className={LIST}>
        {LIMITS.map((point) => (
          <li key={point}>{t(`limits.${point}`)}</li>
        ))}
      </ul>
    </Section>
  );
}
