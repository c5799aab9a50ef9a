import { createHash } from "node:crypto";
import { readLexicon } from "@/server/files/read-lexicon";
import { saveActors } from "@/server/store/save-actors";
import { readSetting, saveSetting } from "@/server/store/settings";

const SETTING = "actors.sha256";

/** Brings the actors of the dictionaries into the store, unless the store holds these very ones. */
export async function saveLexiconActors(): Promise<void> {
  const lexicon = readLexicon();
  const actors = lexicon.actors.map((actor) => ({
    ...actor,
    aliases: lexicon.aliasesOf(actor.code).filter((alias) => alias !== actor.name),
  }));
  const sha256 = createHash("sha256").update(JSON.stringify(actors)).digest("hex");
  if ((await readSetting(SETTING)) === sha256) return;
  await saveActors(actors);
  await saveSetting(SETTING, sha256);
}
