import { CubeBuilder } from "@/lib/cube/cube-builder";
import { SENTIMENT_PARTS } from "@/lib/cube/relation-cube";
import { topLevelCode } from "@/lib/relations/actor-code";
import { eventDyads, type EventDyad } from "@/lib/relations/event-dyads";
import { unpackEventId } from "@/lib/relations/event-id";
import type { ReviewState } from "@/lib/relations/review-state";
import type { StoredChange } from "./store-rows";
import { parseParticipantsText, toEventKind, type KindCells } from "./stored-texts";

const MOST_KEPT = 100_000;

interface PreparedDyad {
  a: number;
  b: number;
  dyad: EventDyad;
  /** Words of the cube by intensity in thousandths, of events with a sentiment and of those without. */
  words: Map<number, number>;
  tonelessWords: Map<number, number>;
}

interface Prepared {
  dyads: PreparedDyad[];
  bystanders: { actor: string; role: "host" | "guarantor" | "observer" }[];
}

/** Hands events of a dataset to a cube that is being built. */
export class CubeFeed {
  private readonly datasetIndex: number;
  private readonly prepared = new Map<string, Prepared>();

  constructor(
    private readonly builder: CubeBuilder,
    datasetId: string,
    datasetNumber: number,
  ) {
    this.datasetIndex = builder.dataset(datasetId, datasetNumber);
  }

  /** Adds an event in each of its dyads; a statement, which has no type, in none. */
  add(event: Omit<StoredChange, "isNew">, review: ReviewState = "proposed"): void {
    const [type] = event.kind;
    if (type === null) return;
    const key = `${type} ${event.kind[3]} ${event.kind[4]} ${event.kind[5]} ${review}\n${event.participants}`;
    let prepared = this.prepared.get(key);
    if (!prepared) {
      if (this.prepared.size >= MOST_KEPT) this.prepared.clear();
      this.prepared.set(key, (prepared = this.prepare(event.kind, event.participants)));
    }
    const { day } = unpackEventId(event.id);
    const isToneless = event.sentiment === null;
    const sentiment = isToneless ? 0 : Math.round(event.sentiment! * SENTIMENT_PARTS);
    for (const { a, b, dyad, ...known } of prepared.dyads) {
      const words = isToneless ? known.tonelessWords : known.words;
      const thousandths = Math.round(event.intensity * 1_000);
      let word = words.get(thousandths);
      if (word === undefined) {
        // Prepared with an intensity of 1: what does not speak of the pair came out as 0.
        const intensity = dyad.intensity === 0 ? 0 : event.intensity;
        word = this.builder.word(
          {
            ...dyad,
            type,
            modality: event.kind[3],
            review,
            datasetIndex: this.datasetIndex,
            isToneless,
          },
          intensity,
        );
        words.set(thousandths, word);
      }
      this.builder.addPacked(day, event.id, a, b, word, sentiment, event.reportCount);
    }
    for (const { actor, role } of prepared.bystanders) this.builder.addBystander({ eventId: event.id, actor, role });
  }

  private prepare(cells: KindCells, text: string): Prepared {
    const { isReciprocal, mediationState } = toEventKind(cells);
    const participants = parseParticipantsText(text);
    const dyads = eventDyads({ participants, isReciprocal, intensity: 1, ...(mediationState && { mediationState }) });
    return {
      dyads: dyads.map((dyad) => ({
        a: this.builder.actor(dyad.a),
        b: this.builder.actor(dyad.b),
        dyad,
        words: new Map(),
        tonelessWords: new Map(),
      })),
      bystanders: participants.flatMap(({ code, role }) =>
        role === "host" || role === "guarantor" || role === "observer" ? [{ actor: topLevelCode(code), role }] : [],
      ),
    };
  }
}
