import type { ReactNode } from "react";

/** What every state has: a title that says the fact, a text that says why, and what can be done about it. */
export interface StatePanelProps {
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** The level of the title, by its place on the page. */
  headingLevel?: 1 | 2 | 3;
  role?: "status" | "alert";
  id?: string;
}

/** The frame that all states share: one heading, one paragraph, a row of actions. */
export function StatePanel({ title, children, actions, headingLevel = 2, role, id }: StatePanelProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <section
      id={id}
      role={role}
      className="flex w-full max-w-xl flex-col items-start gap-3 rounded-md border border-dashed border-line-strong/60 px-5 py-8"
    >
      <Heading className="text-base font-semibold text-ink">{title}</Heading>
      {children && <div className="flex flex-col gap-2 text-sm text-ink-soft">{children}</div>}
      {actions && <div className="flex flex-wrap items-center gap-2 pt-1">{actions}</div>}
    </section>
  );
}
