import { getTranslations } from "next-intl/server";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/ui/page-header";
import { paragraphSentences } from "@/lib/review/sentence-spans";
import { ask } from "@/server/usecases/ask";
import { titleOf } from "@/app/title-of";
import { AddEventPageDesk } from "./add-event-page-desk";

export const generateMetadata = () => titleOf("review.add.title");

export default async function AddEventRoute({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const [t, page] = await Promise.all([getTranslations("review.add"), ask("getDocument", id)]);
  if (!page) notFound();
  const { title, text, publishedDate } = page.document;
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        above={
          <Link href={`/documents/${id}`} className="link">
            <bdi>{title}</bdi>
          </Link>
        }
        title={t("title")}
        lead={t("lead")}
      />
      <AddEventPageDesk documentId={id} publishedDate={publishedDate} paragraphs={paragraphSentences(text)} />
    </div>
  );
}
