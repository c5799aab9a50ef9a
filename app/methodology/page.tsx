import { MethodologyView } from "@/components/methodology/methodology-view";
import { getMethodology } from "@/server/usecases/get-methodology";
import { titleOf } from "../title-of";

export const generateMetadata = () => titleOf("methodology.title");

export default async function MethodologyRoute() {
  return <MethodologyView page={await getMethodology()} />;
}
