import { clsx } from "clsx";

/** A bar that fills; without a share it only says that something goes on. */
export function ProgressBar({ label, share, text }: { label: string; share?: number; text?: string }) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share === undefined ? undefined : Math.floor(share * 100)}
      aria-valuetext={text}
      className="h-2 w-full overflow-hidden rounded-full bg-sunken"
    >
      <div
        className={clsx("keep-colour h-full rounded-full bg-accent", share === undefined && "w-1/3 animate-pulse")}
        style={share === undefined ? undefined : { inlineSize: `${share * 100}%` }}
      />
    </div>
  );
}
