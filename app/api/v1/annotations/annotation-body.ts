import { z } from "zod";

/** A note as a writer sends it. */
export const ANNOTATION_BODY = z.strictObject({
  subject: z.string(),
  fromDate: z.string(),
  toDate: z.string(),
  text: z.string(),
  author: z.string().default(""),
});
