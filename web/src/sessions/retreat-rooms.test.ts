import { describe, expect, it } from "vitest";
import { roomsOf, roomsText } from "./retreat-rooms.ts";

const sleeper = (name: string, room: string | null, note: string | null = null) => ({
  enrolmentId: name,
  name,
  bed: room === null ? null : { room, note },
});

const words = { inRoom: (room: string) => `Værelse ${room}`, without: "Uden seng" };

describe("the rooms of a retreat", () => {
  it("stand by number, and the same room written in two ways is one", () => {
    const { rooms, without } = roomsOf([
      sleeper("Bo", "10"),
      sleeper("Eva", "Anneks"),
      sleeper("Ida", null),
      sleeper("Kim", "2"),
      sleeper("Ulla", "anneks"),
    ]);
    expect(rooms.map(({ room, people }) => [room, people.map(({ name }) => name)])).toEqual([
      ["2", ["Kim"]],
      ["10", ["Bo"]],
      ["Anneks", ["Eva", "Ulla"]],
    ]);
    expect(without.map(({ name }) => name)).toEqual(["Ida"]);
  });

  it("are a text of a line a room, with the remarks, and who has no bed last", () => {
    const people = [sleeper("Bo", "2", "kommer sent"), sleeper("Eva", "2"), sleeper("Ida", null)];
    expect(roomsText(people, words)).toBe("Værelse 2: Bo (kommer sent), Eva\nUden seng: Ida");
    expect(roomsText([sleeper("Bo", "2")], words)).toBe("Værelse 2: Bo");
    expect(roomsText([], words)).toBe("");
  });
});
