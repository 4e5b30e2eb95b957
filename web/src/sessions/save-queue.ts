import { newKey } from "../ui/new-key.ts";

/** A change of one person's entry within a group: a session's mark or a meeting's guest. */
export type Change<Value> = {
  readonly group: string;
  readonly key: string;
  readonly value: Value;
  /** The version of what was seen when the change was made; 0 where nothing was. */
  readonly version: number;
};

/** What became of a batch. Refused without keys concerns them all. */
export type Outcome<Reason> =
  | {
      readonly kind: "saved";
      readonly versions: ReadonlyMap<string, number>;
      /** Whose entries were joined with another's change. */
      readonly merged?: readonly string[];
    }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal<Reason>[] };

type Refusal<Reason> = { readonly key: string | null; readonly reason: Reason };

export type Pending<Value> = Change<Value> & {
  readonly state: "waiting" | "sending" | "failed";
  /** The key of the batch it was sent in, while it is not known what became of that. */
  readonly batch: string | null;
};

type RefusedChange<Value, Reason> = Change<Value> & { readonly reason: Reason };

export type QueueState<Value, Reason> = {
  readonly pending: readonly Pending<Value>[];
  readonly refused: readonly RefusedChange<Value, Reason>[];
  /** What the latest batch had joined with another's changes. */
  readonly merged: readonly Named[];
  /** Batches saved so far. */
  readonly saves: number;
};

type Send<Value, Reason> = (
  group: string,
  changes: readonly Change<Value>[],
  key: string,
) => Promise<Outcome<Reason>>;

const most = 100;

/**
 * Saves changes at once and in order: one batch under way at a time, the latest of each person in it.
 * What is refused is taken out and told. A batch whose answer never came is sent again as it was,
 * under the same key, before anything newer: it may have been stored, and must not be stored twice.
 */
export class SaveQueue<Value, Reason> {
  readonly #send: Send<Value, Reason>;
  readonly #listeners = new Set<() => void>();
  #state: QueueState<Value, Reason> = { pending: [], refused: [], merged: [], saves: 0 };

  constructor(send: Send<Value, Reason>) {
    this.#send = send;
  }

  readonly state = () => this.#state;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  put(changes: readonly Change<Value>[]) {
    const pending = changes.reduce(withChange, this.#state.pending).map(waitingAgain);
    const refused = this.#state.refused.filter((it) => !changes.some((change) => same(it, change)));
    this.#set({ pending, refused, merged: [] });
    void this.#pump();
  }

  /** Sends what could not be sent before. */
  readonly retry = () => {
    this.#set({ pending: this.#state.pending.map(waitingAgain) });
    void this.#pump();
  };

  /** Forgets what was refused: all of it, or all that is not to be kept. */
  readonly dismiss = (isKept: (it: RefusedChange<Value, Reason>) => boolean = () => false) =>
    this.#set({ refused: this.#state.refused.filter(isKept) });

  readonly clear = () => this.#set({ pending: [], refused: [], merged: [] });

  async #pump() {
    if (this.#state.pending.some(({ state }) => state === "sending")) return;
    const first = this.#state.pending.find(({ state }) => state === "waiting");
    if (first === undefined) return;
    const { group, batch: former } = first;
    const batch = this.#state.pending
      .filter((it) => it.group === group && it.batch === former && it.state === "waiting")
      .slice(0, most);
    const key = former ?? newKey();
    this.#mark(batch, key);
    try {
      this.#settle(batch, await this.#send(group, batch, key));
    } catch {
      this.#set({ pending: this.#state.pending.map(failed) });
      return;
    }
    await this.#pump();
  }

  #mark(batch: readonly Pending<Value>[], key: string) {
    const pending = this.#state.pending.map((it) =>
      batch.includes(it) ? { ...it, state: "sending" as const, batch: key } : it,
    );
    this.#set({ pending });
  }

  #settle(batch: readonly Change<Value>[], outcome: Outcome<Reason>) {
    const { pending, refused, saves } = this.#state;
    if (outcome.kind === "saved") {
      const left = pending.filter(({ state }) => state !== "sending");
      const joined = batch.filter(({ key }) => outcome.merged?.includes(key));
      const known = left.map((it) => reversioned(it, batch, outcome));
      this.#set({ pending: known, merged: joined, saves: saves + 1 });
      return;
    }
    const found = refusedOf(batch, outcome.refusals);
    const left = merged(pending.filter((it) => !found.some((other) => same(it, other))));
    const latest = found.map((it) => ({
      ...it,
      value: pending.findLast((other) => same(it, other))?.value ?? it.value,
    }));
    this.#set({ pending: left.map(waitingAnew), refused: [...refused, ...latest] });
  }

  #set(changes: Partial<QueueState<Value, Reason>>) {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }
}

type Named = { readonly group: string; readonly key: string };

function same(one: Named, other: Named): boolean {
  return one.group === other.group && one.key === other.key;
}

/** Puts a change in the place of one not yet sent, which was made from what is stored still. */
function withChange<Value>(
  pending: readonly Pending<Value>[],
  change: Change<Value>,
): readonly Pending<Value>[] {
  const index = pending.findIndex((it) => same(it, change) && it.batch === null);
  const before = pending[index];
  const added = { ...change, state: "waiting", batch: null } as const;
  if (!before) return [...pending, added];
  return pending.with(index, { ...added, version: before.version });
}

/** What was on its way and is still to be sent; a later change of the same person takes its place. */
function merged<Value>(pending: readonly Pending<Value>[]): readonly Pending<Value>[] {
  return pending.flatMap((it) => {
    if (it.state !== "sending") {
      const sent = pending.find((other) => other.state === "sending" && same(it, other));
      return [sent ? { ...it, version: sent.version } : it];
    }
    return pending.some((other) => other !== it && same(it, other)) ? [] : [it];
  });
}

function refusedOf<Value, Reason>(
  batch: readonly Change<Value>[],
  refusals: readonly Refusal<Reason>[],
): readonly RefusedChange<Value, Reason>[] {
  const named = batch.flatMap((change) => {
    const refusal = refusals.find(({ key }) => key === change.key);
    return refusal ? [{ ...change, reason: refusal.reason }] : [];
  });
  const [first] = refusals;
  if (named.length > 0 || !first) return named;
  return batch.map((change) => ({ ...change, reason: first.reason }));
}

function reversioned<Value, Reason>(
  it: Pending<Value>,
  batch: readonly Change<Value>[],
  { versions }: Extract<Outcome<Reason>, { kind: "saved" }>,
): Pending<Value> {
  return batch.some((sent) => same(it, sent)) ? { ...it, version: versions.get(it.key) ?? 0 } : it;
}

function waitingAgain<Value>(it: Pending<Value>): Pending<Value> {
  return it.state === "failed" ? waiting(it) : it;
}

function waiting<Value>(it: Pending<Value>): Pending<Value> {
  return { ...it, state: "waiting" };
}

/** What is left of a refused batch is another batch, and gets a key of its own. */
function waitingAnew<Value>(it: Pending<Value>): Pending<Value> {
  return it.state === "sending" ? { ...it, state: "waiting", batch: null } : it;
}

function failed<Value>(it: Pending<Value>): Pending<Value> {
  return { ...it, state: "failed" };
}
