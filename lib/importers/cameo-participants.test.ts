import { expect, test } from "vitest";
import { cameoParticipants } from "./cameo-participants";

const source = { code: "QAT", name: "Qatar" };
const target = { code: "SDN", name: "Sudan" };
const partsOf = (code: string) => {
  const { participants, mediationState } = cameoParticipants(code, source, target);
  return [mediationState, ...participants.map((one) => `${one.role} ${one.code}`)];
};

test.each([
  ["039", "offered", "mediator QAT", "party SDN"],
  ["045", "talks", "mediator QAT", "party SDN"],
  ["165", "withdrawn", "mediator QAT", "party SDN"],
  ["038", "accepted", "party QAT", "mediator SDN"],
  ["126", "rejected", "party QAT", "mediator SDN"],
  ["028", "requested", "party QAT", "party SDN"],
  ["108", "requested", "party QAT", "party SDN"],
])("%s is a mediation: %s", (code, ...expected) => expect(partsOf(code)).toEqual(expected));

test("every other act has a source and a target, a threat to halt mediation too", () => {
  for (const code of ["135", "040", "190", "0355", "1081"])
    expect(partsOf(code)).toEqual([undefined, "source QAT", "target SDN"]);
});
