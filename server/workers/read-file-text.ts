import { readFileText, type MarkedUpKind } from "@/server/files/read-file-text";
import { serveTasks } from "./serve-tasks";

serveTasks(({ bytes, kind }: { bytes: Uint8Array; kind: MarkedUpKind }) => readFileText(bytes, kind));
