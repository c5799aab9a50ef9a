import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { TextField } from "@/components/ui/text-field";

/** One line of the form, which also says where its value came from. */
export function Field({
  hint,
  isProposed,
  ...field
}: Omit<ComponentProps<typeof TextField>, "note"> & { hint?: ReactNode; isProposed: boolean }) {
  const t = useTranslations("documents.new");
  const note = (
    <>
      {isProposed && <span className="font-medium text-accent">{t("proposed")} </span>}
      {hint}
    </>
  );
  return <TextField {...field} note={note} />;
}
