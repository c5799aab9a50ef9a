import { z } from "zod";
import { MEDIATION_STATES } from "@/lib/relations/mediation-state";
import { MOST_MOVED_STEPS } from "@/lib/review/mediation-desk";
import { MAX_REASON_LENGTH, MAX_WHO_LENGTH, MOST_PARTICIPANTS } from "@/lib/review/review-input";

const SAID = {
  who: z.string().max(MAX_WHO_LENGTH).default(""),
  reason: z.string().max(MAX_REASON_LENGTH).default(""),
};
const CODE = z.string().min(1).max(40);
const KEY = z.string().min(1).max(4000);
const VERSION = z.int().nonnegative();
const OFFSET = z.int().nonnegative();

const FIELDS = z.strictObject({
  state: z.enum(MEDIATION_STATES),
  stateDate: z.string().max(10),
  mediators: z.array(CODE).max(MOST_PARTICIPANTS),
  parties: z.array(CODE).max(MOST_PARTICIPANTS),
  host: CODE.nullable(),
});

/** A step with the sentence that tells it. */
export const STEP_BODY = z.strictObject({
  ...SAID,
  step: FIELDS.extend({ documentId: z.string().max(64), start: OFFSET, end: OFFSET }),
});

/** What of a step is to be otherwise. */
export const STEP_CHANGE_BODY = z.strictObject({ ...SAID, key: KEY, baseVersion: VERSION, after: FIELDS.partial() });

/** Who removes a step, and why. */
export const STEP_REMOVAL_BODY = z.strictObject({ ...SAID, key: KEY, baseVersion: VERSION });

const WITH = z.int().positive();
const KEYS = z.array(KEY).min(1).max(MOST_MOVED_STEPS);
const SEEN = z.record(KEY, VERSION);

/** Another mediation to merge with, or the steps that are to leave. */
export const PREVIEW_BODY = z.union([z.strictObject({ with: WITH }), z.strictObject({ keys: KEYS })]);

/** The mediation to merge with; `seen` holds the version of each step, as the preview gives it. */
export const MERGE_BODY = z.strictObject({ ...SAID, with: WITH, seen: SEEN });

/** The steps that leave. */
export const SPLIT_BODY = z.strictObject({ ...SAID, keys: KEYS, seen: SEEN });
