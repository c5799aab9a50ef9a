import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { EventFilter } from "@/lib/relations/event-filter";
import { findGroup } from "@/lib/relations/event-filter-groups";
import type { FilterProblem } from "@/lib/relations/event-filter-url";
import type { FilterOptions } from "@/lib/relations/filter-options";

/** Names what of the address was not understood, or cannot match anything that is stored. */
export function FilterProblems({
  filter,
  options,
  problems,
}: {
  filter: EventFilter;
  options: FilterOptions;
  problems: readonly FilterProblem[];
}) {
  const t = useTranslations("filter");
  const known = new Set(options.actors.map(({ code }) => code));
  const unknown = (["actors", "with"] as const).flatMap((parameter) =>
    filter[parameter].filter((code) => !known.has(code) && !findGroup(code)).map((value) => ({ parameter, value })),
  );
  const datasets = new Set(options.datasets.map(({ id }) => id));
  const publishers = new Set(options.publishers.map(({ name }) => name));
  const unknownSources = [
    ...filter.dataset.filter((id) => !datasets.has(id)).map((value) => ({ parameter: "dataset", value })),
    ...filter.publisher.filter((name) => !publishers.has(name)).map((value) => ({ parameter: "publisher", value })),
  ];
  const lines = [
    ...problems.map((problem) => ({ ...problem, id: "problem" })),
    ...unknown.map((problem) => ({ ...problem, id: "problemActor" })),
    ...unknownSources.map((problem) => ({ ...problem, id: "problemSource" })),
  ];
  return (
    <ul role="status" className="mt-1 space-y-0.5 text-sm text-warn empty:hidden">
      {lines.map(({ id, parameter, value }) => (
        <li key={`${id} ${parameter}=${value}`} className="flex items-start gap-1.5 break-words">
          <CircleAlert aria-hidden className="mt-1 size-3.5 shrink-0" />
          <span className="min-w-0">
            {t.rich(id, { parameter, value, code: (chunks) => <code className="break-all">{chunks}</code> })}
          </span>
        </li>
      ))}
    </ul>
  );
}
