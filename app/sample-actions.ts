"use server";

import { revalidatePath } from "next/cache";
import { removeSample } from "@/server/usecases/remove-sample";
import { restoreSample } from "@/server/usecases/restore-sample";

/** Takes the sample collection out of the store; it stays out until it is restored. */
export async function removeSampleAction(): Promise<{ ok: boolean }> {
  await removeSample();
  revalidatePath("/", "layout");
  return { ok: true };
}

/** Puts the sample collection back into the store. */
export async function restoreSampleAction(): Promise<{ ok: boolean }> {
  await restoreSample();
  revalidatePath("/", "layout");
  return { ok: true };
}
