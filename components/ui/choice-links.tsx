import { clsx } from "clsx";
import { Link } from "./link";

/** A few choices of which one holds, side by side under a short label. */
export function ChoiceLinks({
  label,
  choices,
}: {
  label: string;
  choices: readonly { id: string; text: string; href: string; isChosen: boolean }[];
}) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-1.5 text-xs print:hidden">
      <span aria-hidden className="text-ink-faint">
        {label}
      </span>
      <ul className="flex max-w-full flex-wrap overflow-hidden rounded border border-line-strong/60">
        {choices.map(({ id, text, href, isChosen }) => (
          <li key={id} className="not-first:border-s not-first:border-line">
            <Link
              href={href}
              scroll={false}
              aria-current={isChosen ? "true" : undefined}
              className={clsx(
                "flex min-h-6 items-center px-2 pointer-coarse:min-h-9",
                isChosen ? "bg-accent-soft font-medium text-accent" : "hover:bg-sunken",
              )}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
