import type { MappedField } from "@/lib/relations/column-mapping";
import type { DatasetRow } from "@/lib/relations/dataset-row";
import { parseDayCell } from "../parse-day-cell";
import { isMissing } from "./missing-cell";

/** What a row says of its report. */
type Publication = Pick<DatasetRow, "text" | "publisher" | "publishedDate" | "url" | "place" | "story">;

/** A reader of the cells about a row's report, each absent where the cell says nothing. */
export function tablePublication(placeOf: (field: MappedField) => number): (cells: readonly string[]) => Publication {
  const at = {
    text: placeOf("text"),
    publisher: placeOf("publisher"),
    publishedDate: placeOf("publishedDate"),
    url: placeOf("url"),
    place: placeOf("place"),
    story: placeOf("story"),
  };
  return (cells) => {
    const cell = (place: number) => {
      const words = cells[place]?.replace(/\s+/g, " ").trim() ?? "";
      return isMissing(words) ? "" : words;
    };
    const published = parseDayCell(cell(at.publishedDate));
    const found: Record<keyof Publication, string> = {
      text: cell(at.text),
      publisher: cell(at.publisher),
      publishedDate: published?.precision === "day" ? published.day : "",
      // Several addresses of one cell are reports of the same act: the first stands for them.
      url: cell(at.url).match(/https?:\/\/[^\s;|"<>]+/i)?.[0] ?? "",
      place: cell(at.place),
      story: cell(at.story),
    };
    return Object.fromEntries(Object.entries(found).filter(([, words]) => words !== "")) as Publication;
  };
}
