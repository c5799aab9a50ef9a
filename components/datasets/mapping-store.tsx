import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FaultList } from "@/components/ui/fault-list";
import type { ShownFault } from "@/components/ui/shown-fault";
import type { ColumnMapping } from "@/lib/relations/column-mapping";
import type { SavedMapping } from "./dataset-requests";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

export const MAX_MAPPING_NAME_LENGTH = 100;

/** Mappings kept for the next file of their kind: choose one, keep the present one under a name, forget one. */
export function MappingStore({
  saved,
  store,
  onChosen,
}: {
  saved: readonly SavedMapping[];
  store: {
    save: (name: string) => Promise<readonly ShownFault[]>;
    remove: (name: string) => Promise<readonly ShownFault[]>;
  };
  onChosen: (mapping: ColumnMapping) => void;
}) {
  const t = useTranslations("datasets.mapping");
  const [chosen, setChosen] = useState("");
  const [name, setName] = useState("");
  const [savedName, setSavedName] = useState<string>();
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const save = async () => {
    const trimmed = name.trim();
    setSavedName(undefined);
    const found = await store.save(trimmed);
    setFaults(found);
    if (found.length > 0) return;
    setSavedName(trimmed);
    setChosen(trimmed);
  };
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end gap-x-3 gap-y-3">
        {saved.length > 0 && (
          <>
            <SelectField
              className="w-64 max-w-full"
              label={t("saved")}
              value={saved.some((one) => one.name === chosen) ? chosen : ""}
              options={[
                { value: "", label: t("guessed") },
                ...saved.map((one) => ({ value: one.name, label: one.name })),
              ]}
              onChange={(value) => {
                setChosen(value);
                setName(value);
                const mapping = saved.find((one) => one.name === value)?.mapping;
                if (mapping) onChosen(mapping);
              }}
            />
            {chosen !== "" && (
              <Button
                onClick={async () => {
                  setFaults(await store.remove(chosen));
                  setChosen("");
                }}
              >
                {t("forget")}
              </Button>
            )}
          </>
        )}
        <TextField
          className="w-64 max-w-full"
          label={t("saveAs")}
          value={name}
          maxLength={MAX_MAPPING_NAME_LENGTH}
          onText={setName}
        />
        <Button onClick={save} disabled={name.trim() === ""}>
          {t("save")}
        </Button>
        <p role="status" className="self-center text-sm text-ink-soft">
          {savedName !== undefined && t("savedAs", { name: savedName })}
        </p>
      </div>
      <FaultList faults={faults} />
    </div>
  );
}
