import { PageNotFound } from "@/components/states/page-not-found";
import { titleOf } from "./title-of";

export const generateMetadata = () => titleOf("states.notFound.title");

export default function NotFound() {
  return <PageNotFound />;
}
