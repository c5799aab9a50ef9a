import { intensityOf } from "@/lib/relations/plover-intensity";
import { derivedFields } from "../derived-fields";
import { columnPlaces, findNamedHead } from "../find-named-head";
import type { ImportedRow } from "../imported-row";
import type { Importer } from "../importer";
import { parseDayCell } from "../parse-day-cell";
import { placesOf } from "../places-of";
import { agreementParties } from "./agreement-parties";
import { presentCell } from "./signatories";
import { signatoryReader } from "./signatory-actors";

const NEEDED = ["Con", "AgtId", "Agt", "Dat", "Part", "ThrdPart"];
const READ = [...NEEDED, "Contp", "Agtp", "Status"];
const VALUE_LENGTH = 200;

/** PA-X Peace Agreements Database, version 4 and later as CSV: each agreement is one event of all who signed it. */
export const paxImporter: Importer = {
  kind: "pax",
  papers: {
    name: "PA-X Peace Agreements Database",
    licence: "CC BY-NC-SA 4.0; terms of use: no substantial part may be given on",
    citation:
      "Bell, C., Badanjak, S., Beaujouan, J., Epple, T., Forster, R., Jamar, A., Molloy, S., McNicholl, K., Nash, K., Pospisil, J., Wilson, R. & Wise, L. (2020). PA-X Peace Agreements Database and Dataset, Version 4. www.peaceagreements.org",
    url: "https://www.peaceagreements.org",
    // The terms forbid to re-use a substantial part as a database of one's own, and the licence binds whoever gets it
    // to the same non-commercial terms, which an export cannot make sure of.
    isRedistributable: false,
  },

  recognise({ lines }) {
    const head = findNamedHead(lines, NEEDED);
    if (!head) return undefined;
    const named = head.columns.filter(Boolean).length;
    return { ...head, layout: `PA-X (${named} columns)`, certainty: 1, neededColumns: placesOf(head.columns, READ) };
  },

  readerOf({ columns }, context) {
    const placeOf = columnPlaces(columns);
    const reader = signatoryReader(context);
    const at = {
      rowId: placeOf("AgtId"),
      date: placeOf("Dat"),
      title: placeOf("Agt"),
      conflict: placeOf("Con"),
      conflictType: placeOf("Contp"),
      agreementType: placeOf("Agtp"),
      status: placeOf("Status"),
      parties: placeOf("Part"),
      thirdParties: placeOf("ThrdPart"),
    };

    return (cells, line): ImportedRow => {
      const cell = (place: number) => presentCell(cells[place]);
      const problem = (column: string, value: string, expected: string): ImportedRow => ({
        kind: "problem",
        problem: { line, column, value: value.slice(0, VALUE_LENGTH), expected },
      });
      const rowId = cell(at.rowId);
      if (rowId === "") return problem("AgtId", rowId, "row-id");
      const date = parseDayCell(cell(at.date));
      if (date?.precision !== "day") return problem("Dat", cell(at.date), "day");

      const { parties, thirdParties, hasPartyOfConflict } = agreementParties(
        {
          conflict: cell(at.conflict),
          conflictType: cell(at.conflictType),
          agreementType: cell(at.agreementType),
          status: cell(at.status),
          parties: cell(at.parties),
          thirdParties: cell(at.thirdParties),
        },
        date.day,
        reader,
      );
      if (parties.length < 2) return { kind: "dropped", reason: "one-actor" };
      const isMediated = thirdParties.some(({ role }) => role === "mediator");
      const [first, ...others] = parties;
      const signed = isMediated
        ? parties.map((party) => ({ ...party, role: "party" as const }))
        : [{ ...first!, role: "source" as const }, ...others.map((party) => ({ ...party, role: "target" as const }))];
      const title = cell(at.title).replace(/\s+/g, " ");
      return {
        kind: "event",
        event: {
          eventDate: date.day,
          datePrecision: "day",
          type: "AGREE",
          cameoCode: "057",
          modality: "asserted",
          isReciprocal: true,
          ...(isMediated && { mediationState: "agreement" as const }),
          participants: [...signed, ...thirdParties],
          derived: derivedFields({ type: true, intensity: true, "quad-class": true, actor: hasPartyOfConflict }),
          row: { rowId, intensity: intensityOf("AGREE"), ...(title && { text: title }) },
        },
      };
    };
  },
};
