import { StatePanel, type StatePanelProps } from "./state-panel";

/** Something went wrong: what, why, and a way to try again; announced as soon as it appears. */
export function FailedState(props: Omit<StatePanelProps, "role">) {
  return <StatePanel {...props} role="alert" />;
}
