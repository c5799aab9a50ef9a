import { useTranslations } from "next-intl";
import { TableFrame } from "@/components/ui/table-frame";
import type { MethodologyPage } from "@/lib/measures/methodology-page";
import { PARTICIPANT_ROLES } from "@/lib/relations/participant-role";
import { Section } from "./section";

/** Who can act, under which code, in which role. */
export function ActorsSection({ sectors }: Pick<MethodologyPage, "sectors">) {
  const t = useTranslations("methodology.actors");
  const word = useTranslations("vocabulary");
  return (
    <Section id="actors" title={t("title")}>
      <p className="max-w-3xl text-sm">{t("codes")}</p>
      <p className="max-w-3xl text-sm">{t("rollUp")}</p>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <TableFrame caption={t("sectors")}>
          <thead>
            <tr className="[&_th]:px-3 [&_th]:py-2 [&_th]:text-start [&_th]:font-medium">
              <th scope="col">{t("sector")}</th>
              <th scope="col">{t("name")}</th>
              <th scope="col">{t("countsAs")}</th>
            </tr>
          </thead>
          <tbody>
            {sectors.map(({ code, name, isStateOrgan }) => (
              <tr key={code}>
                <td className="font-mono text-xs">{code}</td>
                <td>{name}</td>
                <td>{t(isStateOrgan ? "theState" : "itself")}</td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
        <TableFrame caption={t("roles")}>
          <thead>
            <tr className="[&_th]:px-3 [&_th]:py-2 [&_th]:text-start [&_th]:font-medium">
              <th scope="col">{t("role")}</th>
              <th scope="col">{t("roleMeaning")}</th>
            </tr>
          </thead>
          <tbody>
            {PARTICIPANT_ROLES.map((role) => (
              <tr key={role} className="align-top">
                <td className="font-medium">{word(`role.${role}`)}</td>
                <td>{t(`roleMeanings.${role}`)}</td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </div>
    </Section>
  );
}
