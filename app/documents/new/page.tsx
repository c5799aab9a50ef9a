import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ruleReasons } from "../rule-reasons";
import { NewDocumentDesk } from "./new-document-desk";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("documents.new");
  return { title: t("title") };
}

export default async function NewDocumentRoute() {
  return <NewDocumentDesk ruleReasons={await ruleReasons()} />;
}
