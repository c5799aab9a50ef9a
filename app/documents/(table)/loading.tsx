import { Skeleton } from "@/components/ui/skeleton";
import { PageSkeleton } from "@/app/page-skeleton";

export default function Loading() {
  return (
    <PageSkeleton>
      <Skeleton className="h-8 w-full max-w-sm" />
      <Skeleton className="h-[60dvh]" />
    </PageSkeleton>
  );
}
