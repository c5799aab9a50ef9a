import { useTranslations } from "next-intl";
import type { ShownFault } from "./shown-fault";

/** What is wrong, one sentence each; announced when it appears. */
export function FaultList({ id, faults }: { id?: string; faults: readonly ShownFault[] }) {
  const t = useTranslations();
  return (
    <div id={id} role="alert" className="text-sm text-fault empty:hidden">
      {faults.map(({ text }, index) => (
        <p key={index}>{typeof text === "string" ? text : t(text.id, text.values)}</p>
      ))}
    </div>
  );
}
