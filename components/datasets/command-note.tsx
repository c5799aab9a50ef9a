import { useTranslations } from "next-intl";

const COMMAND = "npm run -s entente -- import FILE… --dataset KIND";

/** The way past the browser, for folders and for files that lie on the server's own disk. */
export function CommandNote() {
  const t = useTranslations("datasets.import");
  return (
    <p className="max-w-3xl text-sm text-ink-soft">
      {t("commandLine")}{" "}
      <code dir="ltr" className="rounded bg-sunken px-1 py-0.5 text-[0.8125rem] break-words text-ink">
        {COMMAND}
      </code>
    </p>
  );
}
