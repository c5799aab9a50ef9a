import type { CoderRule } from "./coder-rule";
import { MEDIATION_RULES } from "./mediation-rules";
import { NOUN_RULES } from "./noun-rules";
import { OUTCOME_RULES } from "./outcome-rules";
import { STANCE_RULES } from "./stance-rules";
import { VERB_RULES } from "./verb-rules";

/** All rules of the coder, in the order in which they are tried. */
export const RULES: readonly CoderRule[] = [
  ...MEDIATION_RULES,
  ...OUTCOME_RULES,
  ...STANCE_RULES,
  ...VERB_RULES,
  ...NOUN_RULES,
];
