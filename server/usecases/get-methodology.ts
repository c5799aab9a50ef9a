import { RULES } from "@/lib/coder/rules/rules";
import { MODE_INTENSITY, STALLED_INTENSITY, TYPE_INTENSITY } from "@/lib/relations/plover-intensity";
import { CODER_VERSION } from "@/lib/coder/coder-version";
import { CAMEO_CODES } from "@/lib/importers/cameo-codes";
import { mediationOfCameo } from "@/lib/importers/cameo-mediation";
import { isReciprocalCameo } from "@/lib/importers/cameo-reciprocity";
import { IMPORTERS } from "@/lib/importers/importers";
import { SECTOR_NAMES } from "@/lib/lexicon/sector-names";
import type { CodebookEntry, DatasetMethod, MethodologyPage, RuleEntry } from "@/lib/measures/methodology-page";
import {
  BAND_SHARE,
  KAPPA,
  LEVEL_BOUNDS,
  MEASURE_VERSION,
  MIN_EVENTS_FOR_VERDICT,
} from "@/lib/measures/measure-constants";
import { TENSION_LEVELS } from "@/lib/measures/tension";
import { STATE_ORGAN_SECTORS } from "@/lib/relations/actor-code";
import { DROP_REASONS } from "@/lib/relations/drop-reason";
import { DEFAULT_WINDOW_DAYS } from "@/lib/relations/event-filter";
import { EVENT_TYPES, quadClassOf, type EventType } from "@/lib/relations/event-type";
import { MEDIATION_GAP_DAYS } from "@/lib/relations/group-mediations";
import { DERIVED_FIELDS } from "@/lib/relations/imported-event";
import { isCountedModality, MODALITIES } from "@/lib/relations/modality";
import type { CommittedScores } from "@/lib/scoring/committed-scores";
import { readScores } from "@/server/files/read-scores";
import { accuracySets } from "./view/accuracy-sets";

/**
 * The constants of the measures, the codebook, the coder's rules and the importers' tables, as the code itself holds
 * them, and the committed scores of the coder.
 */
export async function getMethodology(): Promise<MethodologyPage> {
  const scores = readScores() as CommittedScores;
  return {
    accuracy: { coderVersion: scores.coderVersion, sets: accuracySets(scores) },
    measureVersion: MEASURE_VERSION,
    coderVersion: CODER_VERSION,
    constants: {
      kappa: KAPPA,
      bandShare: BAND_SHARE,
      minEventsForVerdict: MIN_EVENTS_FOR_VERDICT,
      defaultWindow: DEFAULT_WINDOW_DAYS,
      stalledIntensity: STALLED_INTENSITY,
      levels: TENSION_LEVELS.map((level, index) => ({
        level,
        from: index === 0 ? 0 : LEVEL_BOUNDS[index - 1]!,
        to: LEVEL_BOUNDS[index] ?? 100,
      })),
    },
    codebook: EVENT_TYPES.map((type): CodebookEntry => ({
      type,
      quadClass: quadClassOf(type),
      intensity: TYPE_INTENSITY[type],
      modes: modesOf(type),
      countedModalities: MODALITIES.filter((modality) => isCountedModality(modality, type)),
    })),
    sectors: Object.entries(SECTOR_NAMES).map(([code, name]) => ({ code, name, isStateOrgan: isStateOrgan(code) })),
    rules: RULES.map(({ id, example, match, code, why }): RuleEntry => ({
      id,
      example,
      match: readable(match),
      code: readable(code),
      why,
    })),
    datasets: datasetMethod(),
  };
}

function datasetMethod(): DatasetMethod {
  return {
    kinds: IMPORTERS.map(({ kind, papers: { name, licence, isRedistributable } }) => ({
      kind,
      name,
      ...(licence !== undefined && { licence }),
      isRedistributable,
    })),
    reciprocalCodes: CAMEO_CODES.filter(isReciprocalCameo),
    mediationCodes: CAMEO_CODES.flatMap((code) => {
      const mediation = mediationOfCameo(code);
      return mediation ? [{ code, ...mediation }] : [];
    }),
    mediationGapDays: MEDIATION_GAP_DAYS,
    dropReasons: DROP_REASONS,
    derivedFields: DERIVED_FIELDS,
  };
}

function isStateOrgan(sector: string): boolean {
  return (STATE_ORGAN_SECTORS as readonly string[]).includes(sector);
}

/** Modes of a type with an intensity other than the type's. */
function modesOf(type: EventType): { mode: string; intensity: number }[] {
  return Object.entries(MODE_INTENSITY)
    .filter(([name, intensity]) => name.startsWith(`${type}:`) && intensity !== TYPE_INTENSITY[type])
    .map(([name, intensity]) => ({ mode: name.slice(type.length + 1), intensity }));
}

/** A rule's data as one line: `verb: mediate, broker; objects: ceasefire`. */
function readable(data: object): string {
  return Object.entries(data)
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(", ") : String(value)}`)
    .join("; ");
}
