import { PageNotFound } from "@/components/states/page-not-found";

export default function NotFound() {
  return <PageNotFound />;
}
