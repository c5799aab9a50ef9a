import type { Language } from "@/lib/relations/language";
import type { ReadingTask } from "./reading";

/** A task of the reader threads, with the language in which names are to be given. */
export type AskedTask = ReadingTask & { language?: Language };
