import { PageSkeleton } from "@/app/page-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

export default function Loading() {
  return (
    <PageSkeleton>
      <div className="grid gap-4 xl:grid-cols-[minmax(0,1fr)_25rem]">
        <Skeleton className="h-[40rem]" />
        <Skeleton className="h-[40rem]" />
      </div>
    </PageSkeleton>
  );
}
