import { cameoToEventType } from "@/lib/relations/cameo-to-event-type";
import type { ColumnMapping } from "@/lib/relations/column-mapping";
import type { EventType } from "@/lib/relations/event-type";
import { parseCameoCode } from "../cameo-code-cell";
import { isCameoCode } from "../cameo-codes";
import { typeOfWord } from "./type-of-word";
import { isMissing } from "./missing-cell";

/** What kind of act a row tells; a statement (CAMEO 01) has no type. */
export interface TableAct {
  type?: EventType;
  mode?: string;
  cameoCode?: string;
  /** Whether the file itself names the type. */
  isOwnType: boolean;
}

/** The act of a row by its cells, or the field whose cell cannot be read. */
export function tableAct(
  cells: { eventType: string; cameoCode: string },
  {
    typeOfWord: ownWords,
    fixedEventType,
    hasCameoRootsOnly,
  }: Pick<ColumnMapping, "typeOfWord" | "fixedEventType" | "hasCameoRootsOnly">,
): TableAct | "eventType" | "cameoCode" {
  const word = isMissing(cells.eventType) ? "" : cells.eventType.trim();
  const isCode = /^\d{1,4}[A-Z]?$/i.test(word);
  const code = isMissing(cells.cameoCode) ? (isCode ? word : "") : cells.cameoCode.trim();
  const cameoCode = code === "" ? undefined : codeOf(code, hasCameoRootsOnly);
  if (code !== "" && cameoCode === undefined) return "cameoCode";

  const own = ownWords?.[word.toLowerCase()];
  const named = own ? { type: own } : word === "" || isCode ? undefined : typeOfWord(word);
  if (named) return { ...named, ...(cameoCode !== undefined && { cameoCode }), isOwnType: true };
  if (cameoCode !== undefined) return { type: cameoToEventType(cameoCode), cameoCode, isOwnType: false };
  if (fixedEventType !== undefined) return { type: fixedEventType, isOwnType: false };
  return "eventType";
}

/** A root alone is one where the column holds nothing else; beside full codes it has lost its zero or is unclear. */
function codeOf(cell: string, hasRootsOnly: boolean | undefined): string | undefined {
  if (!hasRootsOnly) return parseCameoCode(cell);
  const root = cell.padStart(2, "0");
  return root.length === 2 && isCameoCode(root) ? root : undefined;
}
