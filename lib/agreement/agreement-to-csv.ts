import { stringify } from "csv-stringify/browser/esm/sync";
import type { Agreement, AgreementRow } from "./agreement";

const COLUMNS = [
  "level",
  "id",
  "first_count",
  "second_count",
  "both_count",
  "precision",
  "recall",
  "f1",
  "alpha",
  "alpha_missing",
];

/**
 * The tables of an agreement as CSV text (RFC 4180, UTF-8 without a byte-order mark): a row for directed dyads, one for
 * dyads with types, one for each type and each dyad (`AFG-PAK`). Shares and α have at most three decimals; what is not
 * defined is empty, and `alpha_missing` says why α is. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
export function agreementToCsv({ dyad, act, byType, byDyad }: Agreement): string {
  const rows = [
    toCells("directed_dyad", "", dyad),
    toCells("dyad_and_type", "", act),
    ...byType.map((row) => toCells("type", row.id, row)),
    ...byDyad.map((row) => toCells("dyad", row.id.replace("–", "-"), row)),
  ];
  return stringify([COLUMNS, ...rows], { escape_formulas: true, record_delimiter: "\r\n" });
}

function toCells(level: string, id: string, row: AgreementRow): (string | number)[] {
  const { firstCount, secondCount, bothCount, precision, recall, f1, alpha } = row;
  const shares = [precision, recall, f1, "value" in alpha ? alpha.value : null];
  return [
    level,
    id,
    firstCount,
    secondCount,
    bothCount,
    ...shares.map((value) => (value === null ? "" : Math.round(value * 1000) / 1000 + 0)),
    "missing" in alpha ? alpha.missing : "",
  ];
}
