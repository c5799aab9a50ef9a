import { isActorCode, type ActorCode } from "./actor-code";

/** How far from the chosen actors a network reaches: their own relations, or also those of whom they meet. */
export const NETWORK_STEPS = ["1", "2"] as const;

/** How many actors a network shows at most. */
export const NETWORK_SIZES = ["30", "100", "250"] as const;

/** What is chosen of a network besides the filter; the address holds it as `steps`, `size` and `between`. */
export interface NetworkChoice {
  steps: (typeof NETWORK_STEPS)[number];
  size: (typeof NETWORK_SIZES)[number];
  /** Two parties between whom go-betweens are looked for. */
  between?: readonly [ActorCode, ActorCode];
}

/** The network as it is first shown. */
export const DEFAULT_NETWORK_CHOICE: NetworkChoice = { steps: "1", size: "30" };

/** The choice as parts of an address, without what is the default: `steps=2&between=AFG~PAK`, or nothing. */
export function formatNetworkChoice({ between, ...choice }: NetworkChoice): string {
  const rest = (["steps", "size"] as const)
    .filter((name) => choice[name] !== DEFAULT_NETWORK_CHOICE[name])
    .map((name) => `${name}=${choice[name]}`);
  return [...rest, ...(between ? [`between=${between.join("~")}`] : [])].join("&");
}

/** A whole choice of one in which some is left open. */
export function toNetworkChoice({ steps, size, between }: Partial<NetworkChoice>): NetworkChoice {
  return {
    steps: steps ?? DEFAULT_NETWORK_CHOICE.steps,
    size: size ?? DEFAULT_NETWORK_CHOICE.size,
    ...(between && { between }),
  };
}

/** Two different codes joined by a tilde, in the order of the alphabet; absent for anything else. */
export function parseBetween(value: string): readonly [ActorCode, ActorCode] | undefined {
  const [a, b, ...more] = value.trim().toUpperCase().split("~");
  if (!a || !b || more.length > 0 || a === b || !isActorCode(a) || !isActorCode(b)) return undefined;
  return a < b ? [a, b] : [b, a];
}
