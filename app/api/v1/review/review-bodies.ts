import { z } from "zod";
import { DATE_PRECISIONS } from "@/lib/relations/day";
import { MAX_PUBLISHER_LENGTH, MAX_TITLE_LENGTH } from "@/lib/relations/document-input";
import { EVENT_TYPES } from "@/lib/relations/event-type";
import { MEDIATION_STATES } from "@/lib/relations/mediation-state";
import { MODALITIES } from "@/lib/relations/modality";
import { PARTICIPANT_ROLES } from "@/lib/relations/participant-role";
import { MAX_REASON_LENGTH, MAX_WHO_LENGTH, MOST_DECISIONS, MOST_PARTICIPANTS } from "@/lib/review/review-input";

const WHO = z.string().max(MAX_WHO_LENGTH).default("");
const REASON = z.string().max(MAX_REASON_LENGTH).default("");
const ID = z.int().positive();
const OFFSET = z.int().nonnegative();
const CODE = z.string().min(1).max(40);

const FIELDS = z.strictObject({
  type: z.enum(EVENT_TYPES),
  intensity: z.number(),
  modality: z.enum(MODALITIES),
  isReciprocal: z.boolean(),
  mediationState: z.enum(MEDIATION_STATES).nullable(),
  eventDate: z.string().max(10),
  datePrecision: z.enum(DATE_PRECISIONS),
  participants: z.array(z.strictObject({ code: CODE, role: z.enum(PARTICIPANT_ROLES) })).max(MOST_PARTICIPANTS),
});

const CORRECTION = FIELDS.extend({
  spans: z.array(z.strictObject({ evidenceId: ID, start: OFFSET, end: OFFSET })).max(MOST_PARTICIPANTS),
}).partial();

/** What is said of some events, with the version of each that was seen. */
export const DECISIONS_BODY = z.strictObject({
  who: WHO,
  decisions: z
    .array(
      z.strictObject({
        eventId: ID,
        kind: z.enum(["accept", "reject", "correct"]),
        baseVersion: z.int().nonnegative(),
        reason: REASON,
        after: CORRECTION.optional(),
      }),
    )
    .min(1)
    .max(MOST_DECISIONS),
});

/** What is said of all that a filter leaves. */
export const BATCH_BODY = z.strictObject({
  who: WHO,
  reason: REASON,
  kind: z.enum(["accept", "reject"]),
  expectedCount: z.int().positive(),
});

/** An event that the coder missed. */
export const ADDITION_BODY = z.strictObject({
  who: WHO,
  reason: REASON,
  event: FIELDS.extend({
    documentId: z.string().max(64),
    start: OFFSET,
    end: OFFSET,
    intensity: FIELDS.shape.intensity.optional(),
  }),
});

const SAID = { who: WHO, reason: REASON, baseVersion: z.int().nonnegative() };

/** What of a document is to be otherwise. */
export const DOCUMENT_CHANGE_BODY = z.strictObject({
  ...SAID,
  title: z.string().max(MAX_TITLE_LENGTH).optional(),
  publisher: z.string().max(MAX_PUBLISHER_LENGTH).optional(),
  publishedDate: z.string().max(10).optional(),
});

/** Who takes a document out or brings it back, and why. */
export const DOCUMENT_BODY = z.strictObject(SAID);

/** A name as somebody writes it; whether it can be one is checked with the names that there are. */
export const ALIAS_BODY = z.strictObject({ alias: z.string().max(MAX_REASON_LENGTH) });

/** A name to give or to take, by whom and why. */
export const NAME_BODY = ALIAS_BODY.extend(SAID);

/** Who takes something back, and why. */
export const UNDO_BODY = z.strictObject({ who: WHO, reason: REASON });

/** Two codings of the same documents, each a text of JSON Lines; without the first, the stored one is meant. */
export const FILES_BODY = z.strictObject({ first: z.string().optional(), second: z.string() });
