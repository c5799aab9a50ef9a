import { codeDocument } from "@/lib/coder/code-document";
import type { SourceDocument } from "@/lib/relations/source-document";
import { readCoderModels } from "@/server/files/read-coder-models";
import { readLexicon } from "@/server/files/read-lexicon";
import { serveTasks } from "./serve-tasks";

serveTasks((document: SourceDocument) => codeDocument(document, readLexicon(), readCoderModels()));
