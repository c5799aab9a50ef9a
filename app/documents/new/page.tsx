import { titleOf } from "@/app/title-of";
import { ruleReasons } from "../rule-reasons";
import { NewDocumentDesk } from "./new-document-desk";

export const generateMetadata = () => titleOf("documents.new.title");

export default async function NewDocumentRoute() {
  return <NewDocumentDesk ruleReasons={await ruleReasons()} />;
}
