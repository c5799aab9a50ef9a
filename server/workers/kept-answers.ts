import { LRUCache } from "lru-cache";

const MOST_BYTES = 24 * 2 ** 20;
/** A larger answer is a file that somebody takes away, not a page that is looked at again. */
const MOST_BYTES_OF_ONE = 4 * 2 ** 20;

/**
 * Answers to questions, as bytes, for as long as the data are what they were: a page that is opened again, and what
 * several people ask at once, is counted only once.
 */
export class KeptAnswers {
  private version: string | undefined;
  private readonly answers = new LRUCache<string, Uint8Array>({
    maxSize: MOST_BYTES,
    maxEntrySize: MOST_BYTES_OF_ONE,
    sizeCalculation: ({ byteLength }, question) => byteLength + question.length,
  });
  private readonly asked = new Map<string, Promise<Uint8Array>>();

  /**
   * The answer to a question over the data of a version, which must have been read before the data are. What failed is
   * asked again the next time.
   */
  answerTo(question: string, version: string, ask: () => Promise<Uint8Array>): Promise<Uint8Array> {
    if (version !== this.version) {
      this.version = version;
      this.answers.clear();
      this.asked.clear();
    }
    const known = this.answers.get(question);
    if (known) return Promise.resolve(known);
    const underWay = this.asked.get(question);
    if (underWay) return underWay;
    const answer = ask();
    this.asked.set(question, answer);
    const keep = (bytes?: Uint8Array) => {
      // Of data that have changed meanwhile nothing is kept.
      if (this.asked.get(question) !== answer) return;
      this.asked.delete(question);
      if (bytes) this.answers.set(question, bytes);
    };
    answer.then(keep, () => keep());
    return answer;
  }
}
