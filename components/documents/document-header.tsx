import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { PageHeader } from "@/components/ui/page-header";
import type { DocumentPage } from "@/lib/relations/document-page";
import { SampleBadge } from "./sample-badge";

/** What is known of a stored document: title, publisher, dates, where the original stands, who coded it. */
export function DocumentHeader({ document, isSample, addedAt, coderVersion }: Omit<DocumentPage, "events">) {
  const t = useTranslations("documents.page");
  const day = useDayText();
  return (
    <PageHeader
      above={
        <Link href="/documents" className="link">
          {t("back")}
        </Link>
      }
      title={<bdi>{document.title}</bdi>}
      lead={
        <span className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
          <bdi className="font-medium">{document.publisher}</bdi>
          <span>{t("published", { date: day(document.publishedDate) })}</span>
          {document.url && (
            <a
              href={document.url}
              target="_blank"
              rel="noopener nofollow noreferrer"
              className="link inline-flex items-baseline gap-1"
            >
              {t("source")}
              <ExternalLink aria-hidden className="size-3.5 self-center" />
            </a>
          )}
          {isSample && <SampleBadge />}
          <span className="text-ink-faint">{t("coded", { version: coderVersion })}</span>
          <span className="text-ink-faint">{t("added", { date: day(addedAt.slice(0, 10)) })}</span>
        </span>
      }
    />
  );
}
