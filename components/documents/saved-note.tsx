import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";

/** Says after saving what came of it, and where to go from here. */
export function SavedNote({ outcome, eventCount }: { outcome: "new" | "known"; eventCount: number }) {
  const t = useTranslations("documents.page");
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-md bg-accent-soft px-3 py-2 text-sm"
    >
      <strong className="font-semibold">
        {outcome === "new" ? t("savedNew", { count: eventCount }) : t("savedKnown")}
      </strong>
      <Link href="/" className="link">
        {t("seeEvents")}
      </Link>
      <Link href="/documents/new" className="link">
        {t("another")}
      </Link>
    </div>
  );
}
