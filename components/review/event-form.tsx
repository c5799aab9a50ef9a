"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { DATE_PRECISIONS, type DatePrecision } from "@/lib/relations/day";
import { FIRST_FILTER_DAY, LAST_FILTER_DAY } from "@/lib/relations/event-filter";
import { EVENT_TYPES, quadClassOf, type EventType } from "@/lib/relations/event-type";
import { MEDIATION_STATES, type MediationState } from "@/lib/relations/mediation-state";
import { MODALITIES, type Modality } from "@/lib/relations/modality";
import type { EventDraft } from "./event-draft";
import { ParticipantRows } from "./participant-rows";

/** What an event is, as fields, each choice with the codebook's words for it. */
export function EventForm({ draft, onChange }: { draft: EventDraft; onChange: (change: Partial<EventDraft>) => void }) {
  const t = useTranslations();
  const word = <Value extends string>(values: readonly Value[], id: (value: Value) => string) =>
    values.map((value) => ({ value, label: t(id(value)) }));
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <ParticipantRows participants={draft.participants} onChange={(participants) => onChange({ participants })} />
      <SelectField
        className="sm:col-span-2"
        label={t("review.form.type")}
        value={draft.type}
        options={word(EVENT_TYPES, (type) => `vocabulary.eventType.${type}`)}
        note={t("review.form.meaning", {
          meaning: t(`vocabulary.eventTypeMeaning.${draft.type}`),
          quadClass: t(`vocabulary.quadClass.${quadClassOf(draft.type)}`),
        })}
        onChange={(type) => onChange({ type: type as EventType })}
      />
      <SelectField
        label={t("review.form.modality")}
        value={draft.modality}
        options={word(MODALITIES, (modality) => `vocabulary.modality.${modality}`)}
        note={t(`review.modalityMeaning.${draft.modality}`)}
        onChange={(modality) => onChange({ modality: modality as Modality })}
      />
      <SelectField
        label={t("review.form.mediationState")}
        value={draft.mediationState ?? ""}
        options={[
          { value: "", label: t("review.form.noMediation") },
          ...word(MEDIATION_STATES, (state) => `vocabulary.mediationState.${state}`),
        ]}
        onChange={(state) => onChange({ mediationState: state === "" ? null : (state as MediationState) })}
      />
      <TextField
        type="date"
        label={t("review.form.date")}
        value={draft.eventDate}
        min={FIRST_FILTER_DAY}
        max={LAST_FILTER_DAY}
        onText={(eventDate) => onChange({ eventDate })}
      />
      <SelectField
        label={t("review.form.precision")}
        value={draft.datePrecision}
        options={word(DATE_PRECISIONS, (precision) => `vocabulary.precision.${precision}`)}
        onChange={(precision) => onChange({ datePrecision: precision as DatePrecision })}
      />
      <label className="flex items-center gap-2 text-sm sm:col-span-2">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={draft.isReciprocal}
          onChange={({ target }) => onChange({ isReciprocal: target.checked })}
        />
        {t("review.form.reciprocal")}
      </label>
    </div>
  );
}
