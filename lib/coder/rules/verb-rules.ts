import type { CoderRule, VerbMatch } from "./coder-rule";
import { ACCUSATION_RULES } from "./accusation-rules";
import { COERCION_RULES } from "./coercion-rules";
import { EXPULSION_RULES } from "./expulsion-rules";
import { MATERIAL_CONFLICT_RULES } from "./material-conflict-rules";
import { MATERIAL_COOPERATION_RULES } from "./material-cooperation-rules";
import { PLAIN_VERB_RULES } from "./plain-verb-rules";
import { RETREAT_RULES } from "./retreat-rules";
import { SUPPORT_RULES } from "./support-rules";
import { VERBAL_CONFLICT_RULES } from "./verbal-conflict-rules";
import { VERBAL_COOPERATION_RULES } from "./verbal-cooperation-rules";

/** All rules on verbs, in the order in which they are tried. */
export const VERB_RULES: readonly CoderRule<VerbMatch>[] = [
  ...VERBAL_COOPERATION_RULES,
  ...SUPPORT_RULES,
  ...MATERIAL_COOPERATION_RULES,
  ...RETREAT_RULES,
  ...VERBAL_CONFLICT_RULES,
  ...ACCUSATION_RULES,
  ...COERCION_RULES,
  ...MATERIAL_CONFLICT_RULES,
  ...EXPULSION_RULES,
  ...PLAIN_VERB_RULES,
];
