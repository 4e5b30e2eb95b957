import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../testing/ask.ts";
import { agreed, codesOf, given } from "../testing/given.ts";
import { type TestDatabase, testDatabase, town } from "../testing/index.ts";
import {
  beforeSupportEnds,
  changed,
  copied,
  handbook,
  list,
  planned,
  read,
  save,
  versionsStored,
} from "../testing/templates.ts";
import { copyTemplate, restoreTemplate, retireTemplate } from "./template.service.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

describe("the list of templates", () => {
  it("has the shipped one first, and then the municipality's own by name", async () => {
    const place = await town(database.orm);
    await copied(place, "Årsprogram");
    const { id } = await copied(place, "Aftenprogram");
    await given(place).cohort();
    agreed(await planned(place, "Det første", id));
    const answered = await ask(
      place,
      "COACH",
      `{ templates { id name isShipped retired version cohortCount can { edit copy }
           newest { number createdAt createdBy cohortCount } } }`,
    );
    const nobody = { edit: false, copy: false };
    const own = {
      isShipped: false,
      retired: false,
      version: 1,
      can: nobody,
      newest: {
        number: 1,
        createdAt: "2026-11-23T09:07:00Z",
        createdBy: "Test DEVELOPMENT",
        cohortCount: 0,
      },
    };
    expect(answered.errors).toEqual([]);
    expect(answered.data.templates).toMatchObject([
      { id: "shipped", name: null, isShipped: true, cohortCount: 1, can: nobody },
      { ...own, name: "Aftenprogram", cohortCount: 1, newest: { ...own.newest, cohortCount: 1 } },
      { ...own, name: "Årsprogram", cohortCount: 0 },
    ]);
  });

  it("shows what is in each as it is used, the shipped one too", async () => {
    const place = await town(database.orm);
    const { id } = await copied(place, "Vores program");
    for (const asked of ["shipped", id]) {
      const { phases, modules, versions } = await read(place, asked);
      expect({ phases, modules }).toEqual(handbook);
      expect(versions.map(({ number }) => number)).toEqual([1]);
    }
  });

  it("is read through the API with every rule in it", async () => {
    const place = await town(database.orm);
    const rule = "{ kind week weekday from months weeks days }";
    const { data, errors } = await ask(
      place,
      "COACH",
      `{ template(id: "shipped") { template { id } shown { number } versions { number }
           phases { number code start ${rule} end ${rule} roles }
           modules { code start ${rule} pattern { kind every weekdays count }
             startsAt endsAt nights role } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.template.phases[7]).toEqual({
      number: 8,
      code: "SCREENING_3",
      start: {
        kind: "WEEK",
        week: 18,
        weekday: 1,
        from: null,
        months: null,
        weeks: null,
        days: null,
      },
      end: {
        kind: "OFFSET",
        week: null,
        weekday: null,
        from: "RETREAT.END",
        months: 0,
        weeks: 0,
        days: 0,
      },
      roles: ["COACH"],
    });
    expect(data.template.modules[0].pattern).toEqual({
      kind: "WEEKLY",
      every: 1,
      weekdays: [1],
      count: 8,
    });
  });
});

describe("a template that is copied", () => {
  it("is made from the version asked for, and goes on by itself", async () => {
    const place = await town(database.orm);
    const { id } = await copied(place, "Vores program");
    agreed(await save(place, { id, content: changed(13, { start: beforeSupportEnds }) }));
    const copy = (number: number | null, name: string) =>
      place.as("DEVELOPMENT", async (ctx) =>
        agreed(await copyTemplate(ctx, { name, templateId: id, number })),
      );
    const [first, newest] = [await copy(1, "Som før"), await copy(null, "Som nu")];
    expect((await read(place, first.id)).phases).toEqual(handbook.phases);
    expect((await read(place, newest.id)).phases[12]?.start).toEqual(beforeSupportEnds);
    expect((await read(place, newest.id)).shown.number).toBe(1);
  });

  it("has a name of its own, in capitals or not", async () => {
    const place = await town(database.orm);
    await copied(place, "Vores program");
    const again = await place.as("DEVELOPMENT", (ctx) =>
      copyTemplate(ctx, { name: "VORES PROGRAM", templateId: null, number: null }),
    );
    expect(again).toMatchObject({ reasons: [{ code: "NAME_TAKEN", field: "name" }] });
    expect(await list(place)).toHaveLength(2);
  });
});

describe("a template out of use", () => {
  it("plans no new cohort until it is taken into use again", async () => {
    const place = await town(database.orm);
    const { id } = await copied(place, "Vores program");
    const old = await place.as("DEVELOPMENT", async (ctx) =>
      agreed(await retireTemplate(ctx, { id, version: 1 })),
    );
    expect(old.retired).toBe(true);
    expect(await planned(place, "Det første", id)).toMatchObject({
      reasons: [{ code: "TEMPLATE_RETIRED", field: "templateId" }],
    });
    const again = () =>
      place.as("DEVELOPMENT", (ctx) => restoreTemplate(ctx, { id, version: old.version }));
    expect(codesOf(await again())).toEqual([]);
    expect(codesOf(await again())).toEqual(["CHANGED_BY_ANOTHER"]);
    expect(codesOf(await planned(place, "Det første", id))).toEqual([]);
  });
});

describe("a template of another municipality", () => {
  it("is not there, whatever one tries", async () => {
    const [here, there] = [await town(database.orm), await town(database.orm)];
    const { id } = await copied(there, "Vores program");
    const before = await read(there, id);
    for (const asked of [id, randomUUID(), "x"]) {
      const { errors } = await ask(
        here,
        "COACH",
        `{ template(id: "${asked}") { phases { code } } }`,
      );
      expect(errors).toEqual(["NOT_FOUND"]);
    }
    const preview = `{ planPreview(startsOn: "2027-01-04", templateId: "${id}") { startsOn } }`;
    expect((await ask(here, "COACH", preview)).errors).toEqual(["NOT_FOUND"]);
    await expect(planned(here, "Det første", id)).rejects.toThrow("No such thing.");
    await expect(save(here, { id })).rejects.toThrow("No such thing.");
    const mutations = [
      `copyTemplate(input: { name: "A", templateId: "${id}" })`,
      `retireTemplate(input: { id: "${id}", version: 1 })`,
      `restoreTemplate(input: { id: "${id}", version: 1 })`,
    ];
    for (const mutation of mutations) {
      const { errors } = await ask(here, "DEVELOPMENT", `mutation { ${mutation} { __typename } }`);
      expect(errors).toEqual(["NOT_FOUND"]);
    }
    expect(await list(here)).toHaveLength(1);
    expect(await read(there, id)).toEqual(before);
  });

  it("is no way to a version that is not there", async () => {
    const place = await town(database.orm);
    const { id } = await copied(place, "Vores program");
    for (const asked of [`"${id}", number: 2`, `"shipped", number: 9`, `"shipped", number: 0`]) {
      const { errors } = await ask(
        place,
        "COACH",
        `{ template(id: ${asked}) { phases { code } } }`,
      );
      expect(errors).toEqual(["NOT_FOUND"]);
    }
  });
});

describe("the shipped template", () => {
  it("is copied and never changed", async () => {
    const place = await town(database.orm);
    for (const verb of ["retireTemplate", "restoreTemplate"]) {
      const mutation = `mutation { ${verb}(input: { id: "shipped", version: 0 }) { __typename } }`;
      expect((await ask(place, "DEVELOPMENT", mutation)).errors).toEqual(["BAD_USER_INPUT"]);
    }
  });

  it.each(["COACH", "MANAGEMENT", "LEGAL", "ADMIN"] as const)(
    "is not copied by %s",
    async (role) => {
      const place = await town(database.orm);
      const mutation = `mutation { copyTemplate(input: { name: "A" }) { __typename } }`;
      expect((await ask(place, role, mutation)).errors).toEqual(["FORBIDDEN"]);
      expect(await versionsStored(place)).toBe(0);
    },
  );
});
