import { Skeleton } from "@/components/ui/skeleton";
import { PageSkeleton } from "./page-skeleton";

/** What stands in place of a page with a table until its data is there. */
export function TableLoading() {
  return (
    <PageSkeleton>
      <Skeleton className="h-8 w-full max-w-sm" />
      <Skeleton className="h-[60dvh]" />
    </PageSkeleton>
  );
}
