import type { CubeBuilder } from "@/lib/cube/cube-builder";
import { SENTIMENT_PARTS } from "@/lib/cube/relation-cube";
import { topLevelCode, type ActorCode } from "@/lib/relations/actor-code";
import { eventDyads, type EventDyad } from "@/lib/relations/event-dyads";
import { unpackEventId } from "@/lib/relations/event-id";
import { PARTICIPANT_ROLES } from "@/lib/relations/participant-role";
import type { ReviewState } from "@/lib/relations/review-state";
import { parseParticipantsText, toEventKind, type KindCells } from "./stored-texts";

/** What the cube takes of an event of a dataset's file. */
export interface FedEvent {
  id: number;
  /** Number of its kind in the file, and what the number stands for. */
  kindNumber: number;
  kind: KindCells;
  /** As the file holds them. */
  participants: string;
  intensity: number;
  /** Null where nothing measures it. */
  sentiment: number | null;
  reportCount: number;
  review: ReviewState;
}

interface FedActor {
  topLevel: ActorCode;
  /** In the builder. */
  number: number;
}

/** A dyad of all events of one form: which of the participants are a and b, and what the cube says of it. */
interface DyadForm {
  a: number;
  b: number;
  dyad: EventDyad;
  /** Words of the cube by intensity in thousandths; those of events without sentiment apart. */
  words: Map<number, number>;
  tonelessWords: Map<number, number>;
}

/** What participants with these roles, in this order of their codes, make in an event of a kind. */
interface EventForm {
  dyads: DyadForm[];
  bystanders: { at: number; role: "host" | "guarantor" | "observer" }[];
}

const MOST_KEPT = 100_000;

/** Hands events of a dataset to a cube that is being built. */
export class CubeFeed {
  private readonly datasetIndex: number;
  private readonly actors = new Map<ActorCode, FedActor>();
  private readonly forms = new Map<string, EventForm>();
  private readonly formsOfPairs = new Map<ReviewState, Map<number, EventForm>>();
  /** The actors of the present event, in the order of its participants. */
  private readonly taking: FedActor[] = [];

  constructor(
    private readonly builder: CubeBuilder,
    datasetId: string,
    datasetNumber: number,
  ) {
    this.datasetIndex = builder.dataset(datasetId, datasetNumber);
  }

  /** Adds an event in each of its dyads; a statement, which has no type, in none. */
  add(event: FedEvent): void {
    const [type] = event.kind;
    if (type === null) return;
    const form = this.formOfPair(event) ?? this.formOfAny(event);
    const { taking } = this;
    const { day } = unpackEventId(event.id);
    const isToneless = event.sentiment === null;
    const sentiment = Math.round((event.sentiment ?? 0) * SENTIMENT_PARTS);
    const thousandths = Math.round(event.intensity * 1_000);
    for (const { a, b, dyad, words, tonelessWords } of form.dyads) {
      const known = isToneless ? tonelessWords : words;
      let word = known.get(thousandths);
      if (word === undefined) {
        // Worked out with an intensity of 1: what does not speak of the pair came out as 0.
        const intensity = dyad.intensity === 0 ? 0 : event.intensity;
        const { review, kind } = event;
        const attributes = { ...dyad, type, modality: kind[3], review, datasetIndex: this.datasetIndex, isToneless };
        word = this.builder.word(attributes, intensity);
        known.set(thousandths, word);
      }
      this.builder.addPacked(day, event.id, taking[a]!.number, taking[b]!.number, word, sentiment, event.reportCount);
    }
    for (const { at, role } of form.bystanders)
      this.builder.addBystander({ eventId: event.id, actor: taking[at]!.topLevel, role });
  }

  /** The form of an event of two participants, as most are: found without making texts. */
  private formOfPair(event: FedEvent): EventForm | undefined {
    const { participants: text } = event;
    const end = text.indexOf("\n");
    if (end < 0 || text.indexOf("\n", end + 1) >= 0) return undefined;
    const codeAt = text.indexOf(" ") + 1;
    const otherCodeAt = text.indexOf(" ", end) + 1;
    const one = this.actor(text.slice(codeAt, text.indexOf(" ", codeAt)));
    const other = this.actor(text.slice(otherCodeAt, text.indexOf(" ", otherCodeAt)));
    const { taking } = this;
    taking[0] = one;
    taking[1] = other;
    const role = ROLE_NUMBERS.get(text.slice(0, codeAt - 1))!;
    const otherRole = ROLE_NUMBERS.get(text.slice(end + 1, otherCodeAt - 1))!;
    const order = one.topLevel === other.topLevel ? 0 : one.topLevel < other.topLevel ? 1 : 2;
    const count = PARTICIPANT_ROLES.length;
    const place = ((event.kindNumber * count + role) * count + otherRole) * 3 + order;
    let forms = this.formsOfPairs.get(event.review);
    if (!forms) this.formsOfPairs.set(event.review, (forms = new Map<number, EventForm>()));
    let form = forms.get(place);
    if (!form) forms.set(place, (form = this.makeForm(event)));
    return form;
  }

  private formOfAny(event: FedEvent): EventForm {
    const key = `${event.kindNumber} ${event.review}\n${event.participants}`;
    let form = this.forms.get(key);
    if (!form) {
      if (this.forms.size >= MOST_KEPT) this.forms.clear();
      this.forms.set(key, (form = this.makeForm(event)));
    }
    const participants = parseParticipantsText(event.participants);
    for (let i = 0; i < participants.length; i++) this.taking[i] = this.actor(participants[i]!.code);
    return form;
  }

  private makeForm(event: FedEvent): EventForm {
    const { isReciprocal, mediationState } = toEventKind(event.kind);
    const participants = parseParticipantsText(event.participants);
    const tops = participants.map(({ code }) => topLevelCode(code));
    const dyads = eventDyads({ participants, isReciprocal, intensity: 1, ...(mediationState && { mediationState }) });
    return {
      dyads: dyads.map((dyad) => ({
        a: tops.indexOf(dyad.a),
        b: tops.indexOf(dyad.b),
        dyad,
        words: new Map<number, number>(),
        tonelessWords: new Map<number, number>(),
      })),
      bystanders: participants.flatMap(({ role }, at) =>
        role === "host" || role === "guarantor" || role === "observer" ? [{ at, role }] : [],
      ),
    };
  }

  private actor(code: ActorCode): FedActor {
    let actor = this.actors.get(code);
    if (!actor) {
      const topLevel = topLevelCode(code);
      this.actors.set(code, (actor = { topLevel, number: this.builder.actor(topLevel) }));
    }
    return actor;
  }
}

const ROLE_NUMBERS: ReadonlyMap<string, number> = new Map(PARTICIPANT_ROLES.map((role, at) => [role, at]));
