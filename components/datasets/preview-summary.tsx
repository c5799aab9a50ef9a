import { useFormatter, useTranslations } from "next-intl";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { Facts } from "@/components/ui/facts";
import type { ImportPreview } from "@/lib/relations/import-preview";
import { useWordOf } from "./use-word-of";
import { ListComma } from "@/components/charts/marks/list-comma";

const SHOWN_ACTORS = 12;

/** What the rows looked at would bring: how many count, the days and actors, and what is left out and why. */
export function PreviewSummary({ preview }: { preview: ImportPreview }) {
  const t = useTranslations("datasets.preview");
  const dropWord = useWordOf("datasets.dropped");
  const format = useFormatter();
  const day = useDayText();
  const percent = (count: number) =>
    preview.rowCount === 0
      ? t("none")
      : format.number(count / preview.rowCount, { style: "percent", maximumFractionDigits: 1 });
  const dropped = Object.entries(preview.dropped)
    .filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => other - one);
  const shown = preview.actors.slice(0, SHOWN_ACTORS);
  const more = preview.actorCount - shown.length;
  return (
    <div className="flex flex-col gap-3 text-sm">
      <p className="text-ink-soft">
        {t(preview.isWhole ? "lookedAtAll" : "lookedAtFirst", { count: preview.rowCount })}
      </p>
      <Facts
        className="flex flex-wrap gap-x-10 gap-y-3 [&_dd]:text-base [&_dd]:font-semibold"
        facts={[
          { label: t("usable"), value: percent(preview.eventRowCount) },
          {
            label: t("days"),
            value:
              preview.from && preview.to ? t("fromTo", { from: day(preview.from), to: day(preview.to) }) : t("noDays"),
          },
          { label: t("actors"), value: format.number(preview.actorCount) },
          { label: t("rejected"), value: format.number(preview.rejectedCount) },
        ]}
      />
      {shown.length > 0 && (
        <p className="max-w-4xl text-ink-soft">
          {t("mostOften")}{" "}
          {shown.map((actor, index) => (
            <span key={actor.code}>
              {index > 0 && <ListComma />}
              <bdi>{actor.name}</bdi> ({format.number(actor.rowCount)})
            </span>
          ))}
          {more > 0 && ` ${t("moreActors", { count: more })}`}
        </p>
      )}
      {(dropped.length > 0 || preview.statementCount > 0) && (
        <ul className="max-w-4xl list-disc ps-5 text-ink-soft">
          {preview.statementCount > 0 && <li>{t("statements", { count: preview.statementCount })}</li>}
          {dropped.map(([reason, count]) => (
            <li key={reason}>{t("droppedRows", { count, reason: dropWord(reason) })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
