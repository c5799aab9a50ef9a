import type { DocumentInput } from "@/lib/relations/document-input";

/** The fields that can be proposed from the text. */
export const DETAIL_FIELDS = ["title", "publisher", "publishedDate", "url"] as const;

export type DetailField = (typeof DETAIL_FIELDS)[number];

/** What the analyst has entered and not saved. */
export interface Draft {
  input: DocumentInput;
  /** Fields that hold a proposal nobody has touched. */
  proposedFields: DetailField[];
  /** Keys of the events that are not to be kept. */
  droppedKeys: string[];
}

export const EMPTY_DRAFT: Draft = {
  input: { text: "", title: "", publisher: "", publishedDate: "", url: "" },
  proposedFields: [],
  droppedKeys: [],
};

/** The draft with one field as the analyst typed it: from now on it is theirs, not a proposal. */
export function withField(draft: Draft, field: keyof DocumentInput, value: string): Draft {
  return {
    input: { ...draft.input, [field]: value },
    proposedFields: draft.proposedFields.filter((one) => one !== field),
    // Keys belong to a text: another text has other events.
    droppedKeys: field === "text" && value !== draft.input.text ? [] : draft.droppedKeys,
  };
}

/**
 * The draft with proposals in every field that is empty or still holds an older proposal, but for the one that the
 * analyst is in: what they are about to type must not meet words that come in between.
 */
export function withProposals(
  draft: Draft,
  details: Partial<Record<DetailField, string>>,
  editedField?: string | null,
): Draft {
  const open = DETAIL_FIELDS.filter(
    (field) => field !== editedField && (draft.input[field] === "" || draft.proposedFields.includes(field)),
  );
  const input = { ...draft.input };
  for (const field of open) input[field] = details[field] ?? "";
  return {
    ...draft,
    input,
    proposedFields: DETAIL_FIELDS.filter((field) =>
      field === editedField ? draft.proposedFields.includes(field) : open.includes(field) && input[field] !== "",
    ),
  };
}
