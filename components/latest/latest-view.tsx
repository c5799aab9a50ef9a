import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import type { Latest } from "@/lib/relations/latest";

/** What has come since a moment, row by row. */
export function LatestView({ latest }: { latest: Latest }) {
  const t = useTranslations("latest");
  const format = useFormatter();
  const at = (instant: string) =>
    format.dateTime(new Date(instant), { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
  const { documents, documentCount, eventCount, imports, importCount, changes, changeCount } = latest;
  const addressOf = ({ subjectKind, subjectId }: Latest["changes"][number]) =>
    ({
      event: `/review?ids=${subjectId}`,
      document: `/documents/${subjectId}`,
      actor: `/actors/${subjectId}`,
      mediation: `/mediations/${subjectId}`,
    })[subjectKind];
  return (
    <div className="flex flex-col gap-4">
      {documentCount > 0 && (
        <Section id="documents" title={t("documents", { count: documentCount, events: eventCount })}>
          {documents.map(({ id, title, publisher, addedAt, eventCount: events }) => (
            <Row key={id} at={at(addedAt)} about={publisher} count={t("events", { count: events })}>
              <Link href={`/documents/${id}`} className="link">
                <bdi>{title}</bdi>
              </Link>
            </Row>
          ))}
        </Section>
      )}
      {importCount > 0 && (
        <Section id="imports" title={t("imports", { count: importCount })}>
          {imports.map(({ id, name, finishedAt, newEventCount }) => (
            <Row key={id} at={at(finishedAt)} count={t("events", { count: newEventCount })}>
              <Link href={`/datasets/imports/${id}`} className="link">
                <bdi>{name}</bdi>
              </Link>
            </Row>
          ))}
        </Section>
      )}
      {changeCount > 0 && (
        <Section id="changes" title={t("changes", { count: changeCount })}>
          {changes.map((change) => {
            const { id, at: instant, who, kind, subjectKind, subjectId } = change;
            const words = t("change", { kind, subject: subjectKind, id: subjectId });
            const href = addressOf(change);
            return (
              <Row key={id} at={at(instant)} about={who || t("nobody")}>
                {href === undefined ? (
                  words
                ) : (
                  <Link href={href} className="link">
                    {words}
                  </Link>
                )}
              </Row>
            );
          })}
        </Section>
      )}
      {[documents.length < documentCount, imports.length < importCount, changes.length < changeCount].some(Boolean) && (
        <p className="text-xs text-ink-faint">{t("cut")}</p>
      )}
    </div>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <div id={id} className="scroll-mt-20">
      <Card title={title}>
        <ul className="flex flex-col divide-y divide-line">{children}</ul>
      </Card>
    </div>
  );
}

function Row({ at, about, count, children }: { at: string; about?: string; count?: string; children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2 text-sm first:pt-0 last:pb-0">
      <span className="min-w-0 flex-1 wrap-anywhere">{children}</span>
      {count !== undefined && <span className="text-ink-soft">{count}</span>}
      <span className="text-xs text-ink-faint">
        {about !== undefined && (
          <>
            <bdi>{about}</bdi>,{" "}
          </>
        )}
        {at} UTC
      </span>
    </li>
  );
}
