import { z } from "zod";
import { isDay } from "@/lib/relations/day";
import { LIST_FIELDS, MAX_BATCH_UPLOADS } from "@/lib/relations/document-batch";
import { MAX_PUBLISHER_LENGTH } from "@/lib/relations/document-input";

/** The uploads of a batch and what is said of all its documents. */
export const BATCH_BODY = z.strictObject({
  uploads: z.array(z.string().max(500)).min(1).max(MAX_BATCH_UPLOADS),
  choices: z
    .strictObject({
      publisher: z.string().trim().max(MAX_PUBLISHER_LENGTH).default(""),
      publishedDate: z
        .string()
        .refine((day) => day === "" || isDay(day))
        .default(""),
      leavesOutNear: z.boolean().default(false),
      columns: z.partialRecord(z.enum(LIST_FIELDS), z.string().max(1_000)).exactOptional(),
    })
    .prefault({}),
});
