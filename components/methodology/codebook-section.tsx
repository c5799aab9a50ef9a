import { useTranslations } from "next-intl";
import { QuadMark } from "@/components/charts/marks/quad-mark";
import { SignedValue } from "@/components/charts/marks/signed-value";
import { TableFrame } from "@/components/ui/table-frame";
import type { MethodologyPage } from "@/lib/measures/methodology-page";
import { Section } from "./section";

/** The sixteen event types with class and intensity. */
export function CodebookSection({ codebook, constants }: Pick<MethodologyPage, "codebook" | "constants">) {
  const t = useTranslations("methodology.codebook");
  const word = useTranslations("vocabulary");
  return (
    <Section id="codebook" title={t("title")}>
      <p className="max-w-3xl text-sm">{t("text", { stalled: constants.stalledIntensity })}</p>
      <TableFrame caption={t("caption")}>
        <thead>
          <tr className="[&_th]:px-3 [&_th]:py-2 [&_th]:text-start [&_th]:font-medium">
            <th scope="col">{t("type")}</th>
            <th scope="col">{t("meaning")}</th>
            <th scope="col">{t("quadClass")}</th>
            <th scope="col" className="text-end!">
              {t("intensity")}
            </th>
            <th scope="col" className="max-md:hidden">
              {t("modes")}
            </th>
          </tr>
        </thead>
        <tbody>
          {codebook.map(({ type, quadClass, intensity, modes }) => (
            <tr key={type} id={`type-${type}`} className="scroll-mt-20 align-top target:bg-highlight">
              <td>
                <span className="font-medium">{word(`eventType.${type}`)}</span>
                <span className="block text-xs text-ink-faint">{type}</span>
              </td>
              <td className="min-w-40">{word(`eventTypeMeaning.${type}`)}</td>
              <td>
                <span className="inline-flex items-center gap-1.5">
                  <QuadMark quadClass={quadClass} />
                  {word(`quadClass.${quadClass}`)}
                </span>
              </td>
              <td className="text-end">
                <SignedValue value={intensity} digits={1} />
              </td>
              <td className="max-md:hidden">
                <span className="flex flex-wrap gap-x-3">
                  {modes.map((mode) => (
                    <span key={mode.mode} className="whitespace-nowrap">
                      {mode.mode} <SignedValue value={mode.intensity} digits={1} />
                    </span>
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </Section>
  );
}
