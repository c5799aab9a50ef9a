import { useFormatter, useTranslations } from "next-intl";
import { Facts } from "@/components/ui/facts";
import type { ImportRun } from "@/lib/relations/import-run";
import { useSizeText } from "./use-size-text";
import { useWordOf } from "./use-word-of";

const SHOWN_FILES = 5;

/** Which files an import read, as what, and when. */
export function RunFacts({ run }: { run: ImportRun }) {
  const t = useTranslations("datasets.run");
  const kind = useWordOf("datasets.kinds");
  const format = useFormatter();
  const size = useSizeText();
  const instant = (at: string) =>
    t("utc", { instant: format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" }) });
  const files = run.files.slice(0, SHOWN_FILES);
  return (
    <Facts
      className="flex flex-wrap gap-x-10 gap-y-2 text-sm"
      facts={[
        { label: t("kind"), value: kind(run.importer) },
        {
          label: t("files", { count: run.files.length }),
          value: (
            <ul>
              {files.map((file, index) => (
                <li key={index}>
                  <bdi className="wrap-anywhere">{file.name}</bdi>{" "}
                  <span className="whitespace-nowrap text-ink-faint">{size(file.sizeBytes)}</span>
                </li>
              ))}
              {run.files.length > SHOWN_FILES && (
                <li className="text-ink-faint">{t("moreFiles", { count: run.files.length - SHOWN_FILES })}</li>
              )}
            </ul>
          ),
        },
        { label: t("started"), value: instant(run.startedAt) },
        ...(run.finishedAt ? [{ label: t("finished"), value: instant(run.finishedAt) }] : []),
      ]}
    />
  );
}
