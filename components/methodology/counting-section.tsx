import { useTranslations } from "next-intl";
import { TableFrame } from "@/components/ui/table-frame";
import type { MethodologyPage } from "@/lib/measures/methodology-page";
import { MODALITIES } from "@/lib/relations/modality";
import { Section } from "./section";
import { useListText } from "@/components/charts/marks/use-list-text";

const POINTS = ["reports", "reviewed", "pairs", "dates", "notDays"] as const;

/** How the text must hold an act for it to count, and what else decides. */
export function CountingSection({ codebook }: Pick<MethodologyPage, "codebook">) {
  const t = useTranslations("methodology.counting");
  const word = useTranslations("vocabulary");
  const listText = useListText();
  const typesOf = (modality: (typeof MODALITIES)[number]) =>
    codebook.filter(({ countedModalities }) => countedModalities.includes(modality)).map(({ type }) => type);
  const verdict = (modality: (typeof MODALITIES)[number]) => {
    const types = typesOf(modality);
    if (types.length === 0) return t("never");
    if (types.length === codebook.length) return t("always");
    return t("onlyFor", { types: listText(types.map((type) => word(`eventType.${type}`))) });
  };
  return (
    <Section id="counting" title={t("title")}>
      <p className="max-w-3xl text-sm">{t("text")}</p>
      <div className="max-w-4xl">
        <TableFrame caption={t("caption")}>
          <thead>
            <tr className="[&_th]:px-3 [&_th]:py-2 [&_th]:text-start [&_th]:font-medium">
              <th scope="col">{t("modality")}</th>
              <th scope="col">{t("meaning")}</th>
              <th scope="col">{t("counts")}</th>
            </tr>
          </thead>
          <tbody>
            {MODALITIES.map((modality) => (
              <tr key={modality} className="align-top">
                <td className="font-medium">{word(`modality.${modality}`)}</td>
                <td>{t(`meanings.${modality}`)}</td>
                <td>{verdict(modality)}</td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </div>
      <ul className="ms-5 flex max-w-3xl list-disc flex-col gap-1 text-sm">
        {POINTS.map((point) => (
          <li key={point}>{t(`points.${point}`)}</li>
        ))}
      </ul>
    </Section>
  );
}
