/** An arrow from what comes first to what comes next; it points in the direction of reading. */
export function LeadsTo({ label }: { label?: string }) {
  return (
    <span className="inline-block rtl:-scale-x-100" {...(label !== undefined && { role: "img", "aria-label": label })}>
      →
    </span>
  );
}
