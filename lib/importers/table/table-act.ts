import { cameoToEventType } from "@/lib/relations/cameo-to-event-type";
import type { ColumnMapping } from "@/lib/relations/column-mapping";
import type { EventType } from "@/lib/relations/event-type";
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
  { typeOfWord: ownWords, fixedEventType }: Pick<ColumnMapping, "typeOfWord" | "fixedEventType">,
): TableAct | "eventType" | "cameoCode" {
  const word = isMissing(cells.eventType) ? "" : cells.eventType.trim();
  const isCode = /^\d{1,4}[A-Z]?$/i.test(word);
  const code = isMissing(cells.cameoCode) ? (isCode ? word : "") : cells.cameoCode.trim();
  const cameoCode = code === "" ? undefined : wholeCameoCode(code);
  if (code !== "" && cameoCode === undefined) return "cameoCode";

  const own = ownWords?.[word.toLowerCase()];
  const named = own ? { type: own } : word === "" || isCode ? undefined : typeOfWord(word);
  if (named) return { ...named, ...(cameoCode !== undefined && { cameoCode }), isOwnType: true };
  if (cameoCode !== undefined) return { type: cameoToEventType(cameoCode), cameoCode, isOwnType: false };
  if (fixedEventType !== undefined) return { type: fixedEventType, isOwnType: false };
  return "eventType";
}

/**
 * A CAMEO code with the zero that a spreadsheet ate (`43` → `043`, `311` → `0311`) where nothing else is possible;
 * undefined for what is no code. `10` to `20` are read as they stand: roots.
 */
export function wholeCameoCode(code: string): string | undefined {
  if (!/^\d{1,4}$/.test(code)) return undefined;
  const isWhole = /^(?:0[1-9]|1\d|20)\d{0,2}$/.test(code);
  const whole = isWhole ? code : `0${code}`;
  return /^(?:0[1-9]|1\d|20)\d{0,2}$/.test(whole) ? whole : undefined;
}
