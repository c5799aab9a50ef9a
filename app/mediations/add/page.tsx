import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { draftOfStep } from "@/components/review/mediations/step-draft";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { parseEventId } from "@/lib/relations/parse-event-id";
import { paragraphSentences } from "@/lib/review/sentence-spans";
import { ask } from "@/server/usecases/ask";
import type { AddressParameters } from "@/app/address-query";
import { titleOf } from "@/app/title-of";
import { AddStepPageDesk } from "./add-step-page-desk";
import { DocumentChoice } from "./document-choice";

export const generateMetadata = () => titleOf("mediations.desk.addStep");

const oneOf = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);

export default async function AddStepRoute({ searchParams }: { searchParams: Promise<AddressParameters> }) {
  const parameters = await searchParams;
  const t = await getTranslations("mediations.desk");
  const documentId = oneOf(parameters.document);
  const mediationId = parseEventId(oneOf(parameters.mediation) ?? "");
  const [page, desk] = await Promise.all([
    documentId === undefined ? undefined : ask("getDocument", documentId),
    mediationId === undefined ? undefined : ask("getMediationDesk", mediationId),
  ]);
  if ((documentId !== undefined && !page) || (parameters.mediation !== undefined && !desk)) notFound();
  const header = <PageHeader title={t(desk ? "addStep" : "addMediation")} lead={t("addLead")} />;
  if (!page)
    return (
      <div className="flex flex-col gap-4">
        {header}
        <DocumentChoice query={oneOf(parameters.query) ?? ""} mediationId={desk?.mediationId} />
      </div>
    );
  const { id, text, title, publishedDate } = page.document;
  const last = desk?.steps.at(-1)?.state ?? { mediators: [""], parties: ["", ""], host: null };
  const first = draftOfStep({ ...last, state: "talks", stateDate: publishedDate }, desk?.actorNames ?? {});
  return (
    <div className="flex flex-col gap-4">
      {header}
      <p>
        <Link href={`/documents/${id}`} className="link">
          <bdi>{title}</bdi>
        </Link>
      </p>
      <AddStepPageDesk
        documentId={id}
        mediationId={desk?.mediationId}
        first={first}
        paragraphs={paragraphSentences(text)}
        back={desk ? `/mediations/${desk.mediationId}` : `/documents/${id}`}
      />
    </div>
  );
}
