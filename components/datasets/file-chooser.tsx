import { useTranslations } from "next-intl";
import { FileBox } from "@/components/ui/file-box";

/** Takes files of datasets by choice or drop. */
export function FileChooser({ onFiles }: { onFiles: (files: File[]) => void }) {
  const t = useTranslations("datasets.import");
  return (
    <FileBox label={t("choose")} isMultiple onFiles={onFiles} className="px-4 py-6">
      <span className="min-w-0 flex-1 basis-64 text-ink-soft">{t("kindsOfFile")}</span>
    </FileBox>
  );
}
