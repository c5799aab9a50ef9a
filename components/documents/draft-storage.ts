import { DETAIL_FIELDS, EMPTY_DRAFT, type DetailField, type Draft } from "./draft";

const KEY = "entente.document-draft";

/** Keeps the draft for this tab, so that a reload or a way back loses nothing. Returns whether it could. */
export function keepDraft(draft: Draft): boolean {
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the draft: it is saved, or was thrown away. */
export function forgetDraft(): void {
  try {
    window.sessionStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** The kept draft; an empty one where there is none, or one that an older version wrote in another form. */
export function readDraft(): Draft {
  try {
    return parseDraft(JSON.parse(window.sessionStorage.getItem(KEY) ?? "null"));
  } catch {
    return EMPTY_DRAFT;
  }
}

/** A draft from what storage held, field by field: what is not understood is empty. */
export function parseDraft(value: unknown): Draft {
  if (typeof value !== "object" || value === null || !("input" in value)) return EMPTY_DRAFT;
  const { input, proposedFields, droppedKeys } = value as Record<string, unknown>;
  const fields = typeof input === "object" && input !== null ? (input as Record<string, unknown>) : {};
  const textOf = (name: string) => (typeof fields[name] === "string" ? fields[name] : "");
  const stringsOf = (list: unknown) =>
    Array.isArray(list) ? list.filter((one): one is string => typeof one === "string") : [];
  return {
    input: {
      text: textOf("text"),
      title: textOf("title"),
      publisher: textOf("publisher"),
      publishedDate: textOf("publishedDate"),
      url: textOf("url"),
    },
    proposedFields: stringsOf(proposedFields).filter((one): one is DetailField =>
      (DETAIL_FIELDS as readonly string[]).includes(one),
    ),
    droppedKeys: stringsOf(droppedKeys),
  };
}
