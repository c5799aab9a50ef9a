import { isReciprocalCameo } from "@/lib/importers/cameo-reciprocity";
import { mediationOfCameo } from "@/lib/importers/cameo-mediation";
import { cameoToEventType } from "@/lib/relations/cameo-to-event-type";
import { SYNTHETIC_CODES } from "./synthetic-gdelt";

const WHOLE = new Set([0, 1, 2, 3, 25, 29, 31, 32, 33, 35, 43, 51, 59]);
const REAL = new Set([4, 30, 34, 40, 41, 48, 49, 56, 57]);

/** GDELT 2.0's 61 columns as `c0` … `c60` with their SQL types. */
export const GDELT_SQL_COLUMNS: readonly (readonly [name: string, type: string])[] = Array.from(
  { length: 61 },
  (_, at) => [`c${at}`, WHOLE.has(at) ? "BIGINT" : REAL.has(at) ? "DOUBLE" : "VARCHAR"] as const,
);

/** What a sum is made by, in the words of the cube: a day, a dyad, or a type. */
export const SUM_NAMES = {
  day: "substr(day, 1, 4) || '-' || substr(day, 5, 2) || '-' || substr(day, 7, 2)",
  dyad: "a || '-' || b",
  type: "type",
} as const;

/** Makes the table `act` of what each code means. */
export function actTableSql(): string[] {
  const values = SYNTHETIC_CODES.flatMap((code) => {
    const type = cameoToEventType(code);
    if (type === undefined) return [];
    const mediation = mediationOfCameo(code);
    const part = (which: "source" | "target") =>
      mediation ? (mediation.mediator === which ? "mediator" : "party") : isReciprocalCameo(code) ? "actor" : which;
    return [`('${code}', '${type}', '${part("source")}', '${part("target")}', '${mediation?.state ?? ""}')`];
  });
  return [
    `CREATE TABLE act (code VARCHAR, type VARCHAR, source VARCHAR, target VARCHAR, state VARCHAR)`,
    `INSERT INTO act VALUES ${values.join(", ")}`,
  ];
}

/**
 * Events and reports of the raw table `raw` by one of `SUM_NAMES`, as PRODUCT's rules count them: a row's number once,
 * rows of the same participants with their roles, type, state of mediation, sign and day are one event. In SQL that
 * both SQLite and DuckDB understand.
 */
export function sumsSql(by: keyof typeof SUM_NAMES): string {
  return `
    WITH told AS (SELECT DISTINCT c0, CAST(c1 AS VARCHAR) AS day, c7, c17, c26, CAST(c30 AS DOUBLE) AS intensity FROM raw),
    part AS (
      SELECT day, type, state, CASE WHEN intensity > 0 THEN '+' WHEN intensity < 0 THEN '-' ELSE '0' END AS sign,
        source || ':' || c7 AS x, target || ':' || c17 AS y,
        CASE WHEN c7 < c17 THEN c7 ELSE c17 END AS a, CASE WHEN c7 < c17 THEN c17 ELSE c7 END AS b
      FROM told JOIN act ON act.code = c26 WHERE c7 <> '' AND c17 <> '' AND c7 <> c17),
    event AS (
      SELECT day, type, a, b, count(*) AS reports FROM part
      GROUP BY day, type, state, sign, a, b, CASE WHEN x < y THEN x ELSE y END, CASE WHEN x < y THEN y ELSE x END)
    SELECT ${SUM_NAMES[by]} AS name, count(*) AS events, sum(reports) AS reports FROM event GROUP BY 1`;
}
