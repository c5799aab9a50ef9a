"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { FIRST_FILTER_DAY, LAST_FILTER_DAY } from "@/lib/relations/event-filter";
import { MEDIATION_STATES, type MediationState } from "@/lib/relations/mediation-state";
import { ParticipantRows } from "@/components/review/participant-rows";
import { STEP_ROLES, type StepDraft } from "./step-draft";

/** What a step of mediation is, as fields. */
export function StepForm({ draft, onChange }: { draft: StepDraft; onChange: (change: Partial<StepDraft>) => void }) {
  const t = useTranslations();
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <ParticipantRows
        participants={draft.participants}
        roles={STEP_ROLES}
        newRole="party"
        onChange={(participants) => onChange({ participants })}
      />
      <SelectField
        label={t("mediations.desk.state")}
        value={draft.state}
        options={MEDIATION_STATES.map((state) => ({ value: state, label: t(`vocabulary.mediationState.${state}`) }))}
        onChange={(state) => onChange({ state: state as MediationState })}
      />
      <TextField
        type="date"
        label={t("mediations.desk.date")}
        value={draft.stateDate}
        min={FIRST_FILTER_DAY}
        max={LAST_FILTER_DAY}
        onText={(stateDate) => onChange({ stateDate })}
      />
    </div>
  );
}
