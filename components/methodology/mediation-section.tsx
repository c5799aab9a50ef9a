import { useTranslations } from "next-intl";
import { TableFrame } from "@/components/ui/table-frame";
import { isOngoing, MEDIATION_STATE_GLYPHS, MEDIATION_STATES, reachedTable } from "@/lib/relations/mediation-state";
import { Section } from "./section";

/** The states of a mediation, their glyphs, and what makes one process. */
export function MediationSection() {
  const t = useTranslations("methodology.mediation");
  const word = useTranslations("vocabulary.mediationState");
  return (
    <Section id="mediation" title={t("title")}>
      <p className="max-w-3xl text-sm">{t("process")}</p>
      <div className="max-w-4xl">
        <TableFrame caption={t("caption")}>
          <thead>
            <tr className="[&_th]:px-3 [&_th]:py-2 [&_th]:text-start [&_th]:font-medium">
              <th scope="col">{t("state")}</th>
              <th scope="col">{t("meaning")}</th>
              <th scope="col">{t("ongoing")}</th>
              <th scope="col">{t("table")}</th>
            </tr>
          </thead>
          <tbody>
            {MEDIATION_STATES.map((state) => (
              <tr key={state} id={`state-${state}`} className="align-top">
                <td className="font-medium whitespace-nowrap">
                  <span aria-hidden className="inline-block w-5 text-center">
                    {MEDIATION_STATE_GLYPHS[state]}
                  </span>{" "}
                  {word(state)}
                </td>
                <td>{t(`meanings.${state}`)}</td>
                <td>{t(isOngoing(state) ? "yes" : "no")}</td>
                <td>{t(reachedTable([state]) ? "yes" : "no")}</td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </div>
    </Section>
  );
}
