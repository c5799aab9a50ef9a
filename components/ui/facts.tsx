import type { ReactNode } from "react";

/** Small facts, each under its name. */
export function Facts({
  facts,
  className,
}: {
  facts: readonly { label: string; value: ReactNode }[];
  className?: string;
}) {
  return (
    <dl className={className}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt className="text-ink-faint">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
