import { z } from "zod";
import { ACTOR_NAMINGS, DATE_ORDERS, MAPPED_FIELDS, type ColumnMapping } from "@/lib/relations/column-mapping";
import { DATASET_ENCODINGS } from "@/lib/relations/dataset-encoding";
import { DATASET_KINDS } from "@/lib/relations/dataset-kind";
import type { DatasetPapers } from "@/lib/relations/dataset-papers";
import { EVENT_TYPES } from "@/lib/relations/event-type";
import {
  CELL_DELIMITERS,
  MAX_IMPORT_FILES,
  MAX_PAPERS_NAME_LENGTH,
  MAX_PAPERS_TEXT_LENGTH,
  type ReadingChoices,
} from "@/lib/relations/import-input";

const COLUMN = z.string().max(1_000);
const ACTOR = z.string().max(200);
const TYPE = z.enum(EVENT_TYPES);
const MAX_TYPE_WORDS = 1_000;

/** What the columns of a table mean, as a form or a program sends it. */
export const MAPPING: z.ZodType<ColumnMapping> = z.strictObject({
  columns: z.partialRecord(z.enum(MAPPED_FIELDS), COLUMN),
  dateOrder: z.enum(DATE_ORDERS),
  actorNaming: z.enum(ACTOR_NAMINGS),
  actorSeparator: z.string().min(1).max(10).exactOptional(),
  unknownActors: z.enum(["leave-out", "keep"]),
  fixedSourceActor: ACTOR.exactOptional(),
  fixedTargetActor: ACTOR.exactOptional(),
  fixedEventType: TYPE.exactOptional(),
  typeOfWord: z
    .record(z.string().max(200), TYPE)
    .refine((words) => Object.keys(words).length <= MAX_TYPE_WORDS)
    .exactOptional(),
  hasCameoRootsOnly: z.boolean().exactOptional(),
  toneScale: z.number(),
  isReciprocal: z.boolean(),
});

/** What is known better than by the file. */
export const CHOICES: z.ZodType<ReadingChoices> = z.strictObject({
  kind: z.enum(DATASET_KINDS).exactOptional(),
  encoding: z.enum(DATASET_ENCODINGS).exactOptional(),
  delimiter: z.enum(CELL_DELIMITERS).exactOptional(),
  isQuoted: z.boolean().exactOptional(),
  hasHead: z.boolean().exactOptional(),
  mapping: MAPPING.exactOptional(),
  usesDateAdded: z.boolean().exactOptional(),
  dateOrder: z.enum(DATE_ORDERS).exactOptional(),
});

/** The files, by the ids of their uploads. */
export const UPLOADS = z.array(z.string().max(500)).min(1).max(MAX_IMPORT_FILES);

const PAPERS_TEXT = z.string().trim().max(MAX_PAPERS_TEXT_LENGTH).exactOptional();

/** What a dataset says of itself. */
export const PAPERS: z.ZodType<DatasetPapers> = z.strictObject({
  name: z.string().trim().min(1).max(MAX_PAPERS_NAME_LENGTH),
  version: PAPERS_TEXT,
  licence: PAPERS_TEXT,
  citation: PAPERS_TEXT,
  url: z
    .url({ protocol: /^https?$/ })
    .max(MAX_PAPERS_TEXT_LENGTH)
    .exactOptional(),
  isRedistributable: z.boolean(),
});
