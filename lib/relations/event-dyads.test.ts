import { describe, expect, it } from "vitest";
import { eventDyads } from "./event-dyads";
import type { ParticipantRole } from "./participant-role";

const event = (
  participants: [string, ParticipantRole][],
  more: Partial<Parameters<typeof eventDyads>[0]> = {},
): Parameters<typeof eventDyads>[0] => ({
  participants: participants.map(([code, role]) => ({ code, role })),
  isReciprocal: false,
  intensity: 2.5,
  ...more,
});
const written = (value: Parameters<typeof eventDyads>[0]) =>
  eventDyads(value)
    .map((d) => `${d.a}${{ "a-to-b": ">", "b-to-a": "<", both: "=" }[d.direction]}${d.b} ${d.intensity}`)
    .sort();

describe("eventDyads", () => {
  it("pairs every source with every target of a directed act", () => {
    expect(
      written(
        event([
          ["USA", "source"],
          ["GBR", "source"],
          ["IRN", "target"],
        ]),
      ),
    ).toEqual(["GBR>IRN 2.5", "IRN<USA 2.5"]);
  });

  it("gives a reciprocal act of three each pair once, pointing both ways", () => {
    expect(
      written(
        event(
          [
            ["TUR", "source"],
            ["IRN", "target"],
            ["RUS", "target"],
          ],
          { isReciprocal: true },
        ),
      ),
    ).toEqual(["IRN=RUS 2.5", "IRN=TUR 2.5", "RUS=TUR 2.5"]);
  });

  it("rolls organs of a state up and never pairs an actor with itself", () => {
    expect(
      written(
        event([
          ["PAKGOV", "source"],
          ["PAKMIL", "target"],
          ["AFG", "target"],
        ]),
      ),
    ).toEqual(["AFG<PAK 2.5"]);
  });

  it("keeps unnamed rebels apart from their state", () => {
    expect(
      written(
        event([
          ["DZA", "source"],
          ["DZAREB", "target"],
        ]),
      ),
    ).toEqual(["DZA>DZAREB 2.5"]);
  });

  it("gives a mediator a dyad with each party and the parties theirs; host and observer get none", () => {
    expect(
      written(
        event(
          [
            ["QAT", "mediator"],
            ["COD", "party"],
            ["M23", "party"],
            ["OMN", "host"],
            ["USA", "observer"],
          ],
          { mediationState: "talks" },
        ),
      ),
    ).toEqual(["COD<QAT 2.5", "COD=M23 2.5", "M23<QAT 2.5"]);
  });

  it("lets an offer say nothing of how the parties stand", () => {
    const offered = event(
      [
        ["IRN", "mediator"],
        ["PAK", "party"],
        ["AFG", "party"],
      ],
      { mediationState: "offered" },
    );
    expect(written(offered)).toEqual(["AFG<IRN 2.5", "AFG=PAK 0", "IRN>PAK 2.5"]);
  });

  it("charges stalled talks to the parties, not to the mediator", () => {
    const stalled = event(
      [
        ["TUR", "mediator"],
        ["PAK", "party"],
        ["AFG", "party"],
      ],
      { mediationState: "stalled", intensity: -3 },
    );
    expect(written(stalled)).toEqual(["AFG<TUR 0", "AFG=PAK -3", "PAK<TUR 0"]);
  });
});
