import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FileBox } from "@/components/ui/file-box";
import { MAX_TEXT_BYTES, MAX_UPLOAD_BYTES } from "@/lib/relations/document-input";

const ACCEPTED = ".txt,.html,.htm,.pdf,.docx";
const MEGABYTE = 1_000_000;

/** Takes the file of an article by choice or drop; what it holds goes to `onFile`. */
export function FileDrop({
  isBusy,
  onFile,
  children,
}: {
  isBusy: boolean;
  onFile: (file: File) => void;
  children?: ReactNode;
}) {
  const t = useTranslations("documents.new");
  const format = useFormatter();
  return (
    <FileBox
      label={isBusy ? t("readingFile") : t("chooseFile")}
      accept={ACCEPTED}
      isBusy={isBusy}
      onFiles={([file]) => onFile(file!)}
      className="px-3 py-3"
    >
      <span className="text-ink-soft">
        {t("fileBounds", {
          upload: format.number(MAX_UPLOAD_BYTES / MEGABYTE),
          text: format.number(MAX_TEXT_BYTES / MEGABYTE),
        })}
      </span>
      {children}
    </FileBox>
  );
}
