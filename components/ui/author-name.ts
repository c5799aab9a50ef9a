const KEY = "entente.note-author";

/** The name under which somebody writes in this browser; empty until they gave one. */
export function readAuthorName(): string {
  return window.localStorage.getItem(KEY) ?? "";
}

/** Remembers the name for all that is written in this browser. */
export function keepAuthorName(name: string): void {
  window.localStorage.setItem(KEY, name);
}
