import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { ruleReasons } from "../rule-reasons";
import { NewDocumentDesk } from "./new-document-desk";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("documents.new");
  return { title: t("title") };
}

export default async function NewDocumentRoute({ searchParams }: PageProps<"/documents/new">) {
  const isReview = (await searchParams).step === "review";
  const t = await getTranslations(isReview ? "documents.review" : "documents.new");
  return (
    <div className="flex flex-col gap-5">
      <PageHeader title={t("title")} lead={t("lead")} />
      <NewDocumentDesk ruleReasons={await ruleReasons()} />
    </div>
  );
}
