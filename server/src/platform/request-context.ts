import type { EntityManager } from "@mikro-orm/postgresql";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import type { Actor } from "@mikrolaan/shared/identity";
import type DataLoader from "dataloader";

/** One person, one day, one transaction: what every verb and every read is given first. */
export interface RequestContext {
  /** Entity manager of the transaction under way; a fork of it would lose the municipality. */
  readonly em: EntityManager;
  readonly actor: Actor;
  /** The municipality's business date: the day that every rule goes by. */
  readonly today: PlainDate;
  /** The day by the clock, whatever an example is set to. */
  readonly clockDay: PlainDate;
  /** Moment of the request, for what is recorded. */
  readonly now: string;
  /** Loaders of this request, by name; see batched.ts. */
  readonly loaders: Map<string, DataLoader<string, unknown>>;
}

/** What suffices where nobody in particular acts, as when a municipality is set up. */
export interface ForMunicipality {
  readonly em: EntityManager;
  readonly actor: Pick<Actor, "municipalityId">;
}
