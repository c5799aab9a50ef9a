import { PageSkeleton } from "@/app/page-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

export default function Loading() {
  return (
    <PageSkeleton>
      <Skeleton className="h-36" />
      <Skeleton className="h-40" />
      <div className="grid gap-4 4xl:grid-cols-2">
        <Skeleton className="h-[44rem]" />
        <Skeleton className="h-[44rem]" />
      </div>
    </PageSkeleton>
  );
}
