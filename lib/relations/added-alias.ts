import type { ActorCode } from "./actor-code";

/** A name that an analyst gave an actor beside those of the dictionaries. */
export interface AddedAlias {
  code: ActorCode;
  alias: string;
  /** The actor's English name, which counts where the dictionaries do not know the code. */
  name: string;
}
