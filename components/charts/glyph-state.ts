import type { ChartPoint } from "@/lib/charts/chart-model";
import {
  isMediationState,
  MEDIATION_STATE_GLYPHS,
  MEDIATION_STATES,
  type MediationState,
} from "@/lib/relations/mediation-state";

/** The mediation state that a point's glyph names, by its word or by its sign. */
export function glyphState(point: ChartPoint): MediationState | undefined {
  if (isMediationState(point.glyph)) return point.glyph;
  return MEDIATION_STATES.find((state) => MEDIATION_STATE_GLYPHS[state] === point.glyph);
}
