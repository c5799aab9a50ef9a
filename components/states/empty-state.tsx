import { StatePanel, type StatePanelProps } from "./state-panel";

/** Nothing to show, for a reason that the title and text give. */
export function EmptyState(props: Omit<StatePanelProps, "role">) {
  return <StatePanel {...props} />;
}
