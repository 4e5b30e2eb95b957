/** Someone at the retreat, with their bed if they have one. */
export type Sleeper = {
  readonly enrolmentId: string;
  readonly name: string;
  readonly bed?: { readonly room: string; readonly note?: string | null } | null;
};

export type Room<Person> = { readonly room: string; readonly people: readonly Person[] };

/** Who sleeps in which room, "2" before "10", and who has no bed. The same room is written in one way. */
export function roomsOf<Person extends Sleeper>(
  people: readonly Person[],
): { readonly rooms: readonly Room<Person>[]; readonly without: readonly Person[] } {
  const byRoom = Map.groupBy(
    people.filter(({ bed }) => bed),
    ({ bed }) => (bed?.room ?? "").toLocaleLowerCase("da"),
  );
  const inOrder = new Intl.Collator("da", { numeric: true });
  const rooms = [...byRoom.values()]
    .map((sleepers) => ({ room: sleepers[0]?.bed?.room ?? "", people: sleepers }))
    .sort((a, b) => inOrder.compare(a.room, b.room));
  return { rooms, without: people.filter(({ bed }) => !bed) };
}

type RoomWords = { readonly inRoom: (room: string) => string; readonly without: string };

/** The list of beds as text to send: a line a room, then who has none. */
export function roomsText(people: readonly Sleeper[], words: RoomWords): string {
  const { rooms, without } = roomsOf(people);
  const lines = rooms.map(
    ({ room, people: sleepers }) => `${words.inRoom(room)}: ${sleepers.map(withNote).join(", ")}`,
  );
  const none = without.map(({ name }) => name).join(", ");
  return [...lines, ...(none ? [`${words.without}: ${none}`] : [])].join("\n");
}

function withNote({ name, bed }: Sleeper): string {
  return bed?.note ? `${name} (${bed.note})` : name;
}
