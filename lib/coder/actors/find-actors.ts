import type { Lexicon } from "@/lib/lexicon/lexicon";
import type { Day } from "@/lib/relations/day";
import type { Sentence } from "../text/sentence";
import { composeMentions } from "./compose-mentions";
import { findLexiconMentions } from "./find-lexicon-mentions";
import { markPlaces } from "./mark-places";
import type { Mention } from "./mention";
import { resolveNames } from "./resolve-names";
import { resolveRoles } from "./resolve-roles";
import { settleReadings } from "./settle-readings";
import { resolvePronouns } from "./resolve-pronouns";

/** The actors and places of each sentence, names and pronouns resolved within the document. */
export function findActors(sentences: readonly Sentence[], lexicon: Lexicon, publishedDate: Day): Mention[][] {
  const listed = sentences.map((sentence) => findLexiconMentions(sentence, lexicon, publishedDate));
  const read = settleReadings(sentences, listed, lexicon);
  const named = sentences.map((sentence, i) => composeMentions(sentence, read[i]!, lexicon));
  const known = resolveNames(sentences, named);
  const placed = sentences.map((sentence, i) => markPlaces(sentence, known[i]!));
  return resolveRoles(sentences, resolvePronouns(sentences, placed, lexicon), lexicon);
}
