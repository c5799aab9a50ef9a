/** How a link looks that stands as an action of a state. */
export function stateLinkClass(weight: "primary" | "secondary"): string {
  const base = "inline-flex min-h-9 items-center rounded-md px-3 text-sm font-medium";
  return weight === "primary"
    ? `${base} bg-primary text-primary-foreground hover:opacity-90`
    : `${base} border border-border text-foreground hover:bg-muted`;
}
