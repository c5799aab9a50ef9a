import { PageSkeleton } from "@/app/page-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

export default function Loading() {
  return (
    <PageSkeleton>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-5">
        {[1, 2, 3, 4, 5].map((card) => (
          <Skeleton key={card} className="h-24" />
        ))}
      </div>
      <div className="grid gap-4 xl:grid-cols-[minmax(0,1fr)_25rem] 2xl:grid-cols-[minmax(0,1fr)_28rem] 4xl:grid-cols-[minmax(0,1fr)_32rem]">
        <Skeleton className="h-[62rem] max-xl:order-1" />
        <Skeleton className="h-[40rem]" />
      </div>
    </PageSkeleton>
  );
}
