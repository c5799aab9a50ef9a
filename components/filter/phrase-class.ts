import clsx from "clsx";

/** The look of a phrase of the sentence that can be changed. */
export function phraseClass(isSet: boolean): string {
  return clsx(
    "-mx-0.5 rounded-sm px-0.5 text-start font-semibold underline decoration-dotted decoration-1 underline-offset-4 hover:bg-accent-soft",
    "data-[popup-open]:bg-accent-soft pointer-coarse:py-1",
    isSet ? "text-accent decoration-accent" : "text-ink decoration-ink-faint",
  );
}
