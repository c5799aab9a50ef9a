import { DERIVED_FIELDS, type DerivedField } from "@/lib/relations/imported-event";

const LISTS: readonly (readonly DerivedField[])[] = Array.from({ length: 1 << DERIVED_FIELDS.length }, (_, bits) =>
  DERIVED_FIELDS.filter((_field, place) => bits & (1 << place)),
);

/** The fields that are derived, in the order of `DERIVED_FIELDS`; the same fields give the same list. */
export function derivedFields(isDerived: { readonly [Field in DerivedField]?: boolean }): readonly DerivedField[] {
  let bits = 0;
  for (let place = 0; place < DERIVED_FIELDS.length; place++) if (isDerived[DERIVED_FIELDS[place]!]) bits |= 1 << place;
  return LISTS[bits]!;
}
