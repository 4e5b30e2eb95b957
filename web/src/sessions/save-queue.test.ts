import { describe, expect, it } from "vitest";
import { type Change, type Outcome, SaveQueue } from "./save-queue.ts";

type Sent = {
  readonly group: string;
  readonly changes: readonly Change<string>[];
  readonly key: string;
  readonly answer: (outcome: Outcome<string>) => Promise<void>;
  readonly breakDown: () => Promise<void>;
};

function given() {
  const sent: Sent[] = [];
  const queue = new SaveQueue<string, string>(
    (group, changes, key) =>
      new Promise((resolve, reject) => {
        sent.push({
          group,
          changes,
          key,
          answer: async (outcome) => {
            resolve(outcome);
            await rest();
          },
          breakDown: async () => {
            reject(new Error("no network"));
            await rest();
          },
        });
      }),
  );
  return { queue, sent };
}

const rest = () => new Promise((resolve) => setTimeout(resolve));
const mark = (key: string, value: string, version = 0, group = "monday") => ({
  group,
  key,
  value,
  version,
});
const saved = (versions: Record<string, number> = {}): Outcome<string> => ({
  kind: "saved",
  versions: new Map(Object.entries(versions)),
});
const values = (sending: Sent | undefined) =>
  sending?.changes.map(({ key, value, version }) => `${key} ${value} ${version}`);

describe("saving marks as they are set", () => {
  it("sends the first at once and gathers what comes meanwhile", async () => {
    const { queue, sent } = given();
    queue.put([mark("Aisha", "T")]);
    queue.put([mark("Bo", "U")]);
    queue.put([mark("Ida", "S")]);
    expect(sent.map(values)).toEqual([["Aisha T 0"]]);
    await sent[0]?.answer(saved());
    expect(sent.map(values)).toEqual([["Aisha T 0"], ["Bo U 0", "Ida S 0"]]);
    await sent[1]?.answer(saved());
    expect(queue.state()).toMatchObject({ pending: [], saves: 2 });
  });

  it("sends only the latest of a person, from the version that was seen", async () => {
    const { queue, sent } = given();
    queue.put([mark("Aisha", "T")]);
    queue.put([mark("Bo", "U", 4)]);
    queue.put([mark("Bo", "S", 4)]);
    await sent[0]?.answer(saved());
    expect(values(sent[1])).toEqual(["Bo S 4"]);
  });

  it("a change of what is under way follows it with the new version", async () => {
    const { queue, sent } = given();
    queue.put([mark("Aisha", "T")]);
    queue.put([mark("Aisha", "K")]);
    await sent[0]?.answer(saved({ Aisha: 1 }));
    expect(values(sent[1])).toEqual(["Aisha K 1"]);
  });

  it("takes out what is refused and sends the rest again", async () => {
    const { queue, sent } = given();
    queue.put([mark("Aisha", "T"), mark("Bo", "U")]);
    await sent[0]?.answer({ kind: "refused", refusals: [{ key: "Bo", reason: "changed" }] });
    expect(values(sent[1])).toEqual(["Aisha T 0"]);
    expect(queue.state().refused).toMatchObject([{ key: "Bo", value: "U", reason: "changed" }]);
    queue.put([mark("Bo", "S", 1)]);
    expect(queue.state().refused).toEqual([]);
  });

  it("a refusal that names nobody concerns all", async () => {
    const { queue, sent } = given();
    queue.put([mark("Aisha", "T"), mark("Bo", "U")]);
    await sent[0]?.answer({ kind: "refused", refusals: [{ key: null, reason: "cancelled" }] });
    expect(sent).toHaveLength(1);
    expect(queue.state()).toMatchObject({
      pending: [],
      refused: [{ key: "Aisha" }, { key: "Bo" }],
    });
  });

  it("keeps what could not be sent, and sends it in order before anything newer", async () => {
    const { queue, sent } = given();
    queue.put([mark("Aisha", "T", 2)]);
    queue.put([mark("Aisha", "S", 2)]);
    await sent[0]?.breakDown();
    expect(queue.state().pending).toMatchObject([
      { key: "Aisha", value: "T", state: "failed" },
      { key: "Aisha", value: "S", state: "failed" },
    ]);
    queue.put([mark("Bo", "U")]);
    expect(values(sent[1])).toEqual(["Aisha T 2"]);
    await sent[1]?.breakDown();
    queue.retry();
    await sent[2]?.answer(saved({ Aisha: 3 }));
    expect(values(sent[3])).toEqual(["Aisha S 3", "Bo U 0"]);
  });

  it("sends what may have been stored once more under the same key, and all else under its own", async () => {
    const { queue, sent } = given();
    queue.put([mark("Aisha", "T"), mark("Bo", "U")]);
    await sent[0]?.breakDown();
    queue.retry();
    await sent[1]?.breakDown();
    queue.put([mark("Ida", "S")]);
    expect(sent[2]?.changes.map(({ key }) => key)).toEqual(["Aisha", "Bo"]);
    const keys = sent.map(({ key }) => key);
    expect(new Set(keys).size).toBe(1);
    await sent[2]?.answer({ kind: "refused", refusals: [{ key: "Bo", reason: "changed" }] });
    expect(values(sent[3])).toEqual(["Aisha T 0", "Ida S 0"]);
    expect(keys).not.toContain(sent[3]?.key);
    expect(sent[3]?.key).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it("tells a refusal by what the person last wanted", async () => {
    const { queue, sent } = given();
    queue.put([mark("Aisha", "T")]);
    queue.put([mark("Aisha", "S")]);
    await sent[0]?.answer({ kind: "refused", refusals: [{ key: "Aisha", reason: "changed" }] });
    expect(queue.state()).toMatchObject({ pending: [], refused: [{ key: "Aisha", value: "S" }] });
    expect(sent).toHaveLength(1);
  });

  it("forgets what was refused, but for what is to be kept", async () => {
    const { queue, sent } = given();
    queue.put([mark("Aisha", "T"), mark("Bo", "U")]);
    await sent[0]?.answer({ kind: "refused", refusals: [{ key: null, reason: "cancelled" }] });
    queue.dismiss(({ key }) => key === "Bo");
    expect(queue.state().refused).toMatchObject([{ key: "Bo" }]);
    queue.dismiss();
    expect(queue.state().refused).toEqual([]);
  });

  it("says what was joined with another's change, until something else is done", async () => {
    const { queue, sent } = given();
    queue.put([mark("Aisha", "T"), mark("Bo", "U")]);
    await sent[0]?.answer({ kind: "saved", versions: new Map(), merged: ["Bo"] });
    expect(queue.state().merged).toMatchObject([{ key: "Bo" }]);
    queue.put([mark("Ida", "S")]);
    expect(queue.state().merged).toEqual([]);
  });

  it("sends one session after the other", async () => {
    const { queue, sent } = given();
    queue.put([mark("Aisha", "T")]);
    queue.put([mark("Aisha", "U", 0, "tuesday")]);
    await sent[0]?.answer(saved({ Aisha: 1 }));
    expect(sent[1]?.group).toBe("tuesday");
    expect(values(sent[1])).toEqual(["Aisha U 0"]);
  });

  it("sends a hundred at a time", async () => {
    const { queue, sent } = given();
    queue.put(Array.from({ length: 130 }, (_, index) => mark(`${index}`, "T")));
    await sent[0]?.answer(saved());
    expect(sent.map(({ changes }) => changes.length)).toEqual([100, 30]);
  });
});
