/** The four classes of Duval and Thompson (1980): cooperation or conflict, in words or in deeds. */
export const QUAD_CLASSES = [
  "verbal-cooperation",
  "material-cooperation",
  "verbal-conflict",
  "material-conflict",
] as const;

export type QuadClass = (typeof QUAD_CLASSES)[number];

/** The number that GDELT, ICEWS and PLOVER files give the class: 1 verbal cooperation … 4 material conflict. */
export function quadClassNumber(quadClass: QuadClass): 1 | 2 | 3 | 4 {
  return (QUAD_CLASSES.indexOf(quadClass) + 1) as 1 | 2 | 3 | 4;
}

/** Whether a value names a quad class. */
export function isQuadClass(value: unknown): value is QuadClass {
  return typeof value === "string" && (QUAD_CLASSES as readonly string[]).includes(value);
}
