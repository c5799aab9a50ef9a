import { takeServingLock } from "@/server/store/backup/serving-lock";

/** Says that this process serves the data folder, until it ends or releases it; undefined where another one does. */
export function holdDataFolder(): { release: () => void } | undefined {
  return takeServingLock();
}
