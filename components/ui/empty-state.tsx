import type { ReactNode } from "react";

/** Says why there is nothing here and what to do about it. */
export function EmptyState({ title, text, children }: { title: ReactNode; text: ReactNode; children?: ReactNode }) {
  return (
    <section className="mx-auto my-10 flex max-w-xl flex-col items-center gap-2 rounded-lg border border-dashed border-line-strong/60 px-6 py-10 text-center">
      <h2 className="text-base font-semibold">{title}</h2>
      <p className="text-sm text-ink-soft">{text}</p>
      {children && <div className="mt-3 flex flex-wrap justify-center gap-2">{children}</div>}
    </section>
  );
}
