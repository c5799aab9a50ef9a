import type { Gap } from "@/lib/relations/gap";
import type { Message } from "@/lib/relations/message";

/** One headline number of the overview, with the page that lists what is behind it. */
export interface KeyFigure {
  id: "events" | "documents" | "actors" | "dyads" | "ongoing-mediations";
  label: Message;
  value: number;
  /** Against the preceding period of equal length; a gap where there is none. */
  difference: number | Gap;
  href: string;
}
