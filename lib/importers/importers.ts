import { acledImporter } from "./acled/acled-importer";
import { gdeltImporter } from "./gdelt/gdelt-importer";
import { icewsImporter } from "./icews/icews-importer";
import type { DatasetKind, Importer } from "./importer";
import { paxImporter } from "./pax/pax-importer";
import { polecatImporter } from "./polecat/polecat-importer";
import { tableImporter } from "./table/table-importer";
import { ucdpGedImporter } from "./ucdp-ged/ucdp-ged-importer";

/** All importers, those with a layout of their own before the one that takes any table. */
export const IMPORTERS: readonly Importer[] = [
  gdeltImporter,
  icewsImporter,
  polecatImporter,
  acledImporter,
  ucdpGedImporter,
  paxImporter,
  tableImporter,
];

/** The importer of a kind; undefined for a word that names none. */
export function findImporter(kind: string): Importer | undefined {
  return IMPORTERS.find((importer) => importer.kind === (kind as DatasetKind));
}
