import { randomUUID } from "node:crypto";
import { handbookTemplate } from "@mikrolaan/seeds";
import { plainDate } from "@mikrolaan/shared/calendar";
import {
  type DateRule,
  type SaveTemplateInput,
  type TemplateContent,
  type TemplatePhase,
} from "@mikrolaan/shared/cohorts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actingFor } from "../platform/transaction.ts";
import { ask } from "../testing/ask.ts";
import { agreed, codesOf, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, town } from "../testing/index.ts";
import { planCohort } from "./cohort.service.ts";
import { phasesOf } from "./phase.reads.ts";
import { TemplateVersion } from "./template.entity.ts";
import { templateContent, templates } from "./template.reads.ts";
import { copyTemplate, restoreTemplate, retireTemplate, saveTemplate } from "./template.service.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

const startsOn = plainDate("2027-01-04");
const { version: _, ...handbook } = handbookTemplate;

const beforeSupportEnds: DateRule = {
  kind: "OFFSET",
  from: "SUBSISTENCE_SUPPORT.END",
  months: 0,
  weeks: -6,
  days: 0,
};

/** The handbook's programme with one of its phases changed. */
function changed(number: number, phase: Partial<TemplatePhase>): TemplateContent {
  return {
    ...handbook,
    phases: handbook.phases.map((it) => (it.number === number ? { ...it, ...phase } : it)),
  };
}

const copied = (place: Town, name: string) =>
  place.as("DEVELOPMENT", async (ctx) =>
    agreed(await copyTemplate(ctx, { name, templateId: null, number: null })),
  );
const save = (place: Town, input: Pick<SaveTemplateInput, "id"> & Partial<SaveTemplateInput>) => {
  const usual = { version: 1, name: "Vores program", content: changed(13, {}) };
  return place.as("DEVELOPMENT", (ctx) => saveTemplate(ctx, { ...usual, ...input }));
};
const read = (place: Town, id: string, number: number | null = null) =>
  place.as("COACH", (ctx) => templateContent(ctx, id, number));
const list = (place: Town) => place.as("MANAGEMENT", (ctx) => templates(ctx));
const planned = (place: Town, name: string, templateId: string | null) =>
  place.as("DEVELOPMENT", (ctx) => planCohort(ctx, { name, startsOn, seats: 20, templateId }));
const versionsStored = (place: Town) =>
  actingFor(database.orm, place.id, (em) => em.count(TemplateVersion, {}));

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

describe("a template that is saved", () => {
  it("gets a new version, and the one before it stays as it was", async () => {
    const place = await town(database.orm);
    const { id } = await copied(place, "Vores program");
    const content = changed(13, { start: beforeSupportEnds });
    agreed(await save(place, { id, content }));
    const now = await read(place, id);
    expect(now.versions.map(({ number }) => number)).toEqual([2, 1]);
    expect(now.template).toMatchObject({ version: 2, newest: { number: 2 } });
    expect({ phases: now.phases, modules: now.modules }).toEqual(content);
    expect((await read(place, id, 1)).phases).toEqual(handbook.phases);
  });

  it("gets no new version when only its name is another, and none when nothing is", async () => {
    const place = await town(database.orm);
    const { id } = await copied(place, "Vores program");
    agreed(await save(place, { id, name: "Programmet" }));
    agreed(await save(place, { id, name: "Programmet", version: 2 }));
    expect((await read(place, id)).template).toMatchObject({
      name: "Programmet",
      version: 2,
      newest: { number: 1 },
    });
    expect(await versionsStored(place)).toBe(1);
  });

  it("leaves the cohorts that were planned from it as they are, and says which version", async () => {
    const place = await town(database.orm);
    const { id } = await copied(place, "Vores program");
    const before = agreed(await planned(place, "Det første", id));
    const lines = () => place.as("COACH", (ctx) => phasesOf(ctx, [before.id]));
    const asPlanned = await lines();
    agreed(await save(place, { id, content: changed(13, { start: beforeSupportEnds }) }));
    const after = agreed(await planned(place, "Det næste", id));
    const handbooks = await given(place).cohort();

    expect(await lines()).toEqual(asPlanned);
    const { data } = await ask(
      place,
      "COACH",
      "{ cohorts { items { id template { id name isShipped number newestNumber } } } }",
    );
    const of = (cohort: { id: string }) =>
      data.cohorts.items.find((it: { id: string }) => it.id === cohort.id).template;
    const own = { id, name: "Vores program", isShipped: false, newestNumber: 2 };
    expect(of(before)).toEqual({ ...own, number: 1 });
    expect(of(after)).toEqual({ ...own, number: 2 });
    expect(of(handbooks)).toEqual({
      ...{ id: "shipped", name: null, isShipped: true, number: 1, newestNumber: 1 },
    });
    const screening = (await place.as("COACH", (ctx) => phasesOf(ctx, [after.id])))[12];
    expect(screening).toMatchObject({ startsOn: "2027-12-28", startRule: beforeSupportEnds });
  });

  it("is told all that is wrong with it, each with its field, and changes nothing", async () => {
    const place = await town(database.orm);
    await copied(place, "Taget");
    const { id } = await copied(place, "Vores program");
    const from = (reference: "SCREENING_3.END" | "RETREAT.START"): DateRule => ({
      ...beforeSupportEnds,
      from: reference,
    });
    const content = changed(8, { end: from("RETREAT.START") });
    const modules = content.modules.map((it) =>
      it.code === "RETREAT" ? { ...it, start: from("SCREENING_3.END"), nights: 5 } : it,
    );
    const result = await save(place, { id, name: "taget", content: { ...content, modules } });
    expect(result).toMatchObject({
      reasons: [
        { code: "NAME_TAKEN", field: "name" },
        {
          code: "CYCLE_OF_DATES",
          field: "content.modules.3.start",
          detail: expect.stringContaining("SCREENING_3.END → RETREAT.START"),
        },
        {
          code: "MODULE_DOES_NOT_FIT",
          field: "content.modules.3.nights",
          detail: "RETREAT NIGHTS",
        },
      ],
    });
    expect(await versionsStored(place)).toBe(2);
    expect((await read(place, id)).template).toMatchObject({ name: "Vores program", version: 1 });
  });

  it("is refused field by field when it cannot be read", async () => {
    const place = await town(database.orm);
    const { id } = await copied(place, "Vores program");
    const content = changed(1, { start: { kind: "WEEK", week: 0, weekday: 1 }, roles: [] });
    const mutation = `mutation ($input: SaveTemplateInput!) {
      saveTemplate(input: $input) { __typename ... on Template { version } } }`;
    const input = { id, version: 1, name: "Vores program", content };
    expect((await ask(place, "DEVELOPMENT", mutation, { input })).errors).toEqual([
      "BAD_USER_INPUT",
    ]);
    const right = { ...input, content: changed(13, { start: beforeSupportEnds }) };
    const { data, errors } = await ask(place, "DEVELOPMENT", mutation, { input: right });
    expect(errors).toEqual([]);
    expect(data.saveTemplate).toEqual({ __typename: "Template", version: 2 });
  });

  it("is saved by one of ten who saved it at the same moment", async () => {
    const place = await town(database.orm);
    const { id } = await copied(place, "Vores program");
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        save(place, {
          id,
          content: changed(1, { start: { kind: "WEEK", week: at + 2, weekday: 1 } }),
        }),
      ),
    );
    expect(results.flatMap(codesOf)).toEqual(
      results.filter((it) => codesOf(it).length > 0).map(() => "CHANGED_BY_ANOTHER"),
    );
    expect(results.filter((it) => codesOf(it).length === 0)).toHaveLength(1);
    expect((await read(place, id)).versions).toHaveLength(2);
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

describe("a start that a template cannot be used from", () => {
  it("is refused with what is wrong, and plans nothing", async () => {
    const place = await town(database.orm);
    const { id } = await copied(place, "Vores program");
    // A month from 1 February ends on 1 March, and 29 days from it on 2 March.
    const month = {
      ...beforeSupportEnds,
      from: "PROGRAMME",
      weeks: 0,
      months: 1,
      days: 0,
    } as const;
    const content = changed(1, { start: { ...month, months: 0, days: 29 }, end: month });
    expect(codesOf(await save(place, { id, content }))).toEqual(["PHASE_ENDS_BEFORE_START"]);
    await actingFor(database.orm, place.id, async (em) => {
      const { id: _, ...first } = await em.findOneOrFail(TemplateVersion, { template: id });
      em.create(TemplateVersion, {
        ...first,
        number: 2,
        content: { ...handbookTemplate, ...content },
      });
    });
    const plan = (day: string) =>
      place.as("DEVELOPMENT", (ctx) => {
        const input = { name: `Hold ${day}`, startsOn: plainDate(day), seats: 20, templateId: id };
        return planCohort(ctx, input);
      });
    expect(await plan("2027-02-01")).toMatchObject({
      reasons: [{ code: "PHASE_ENDS_BEFORE_START", field: "template.phases.0.end" }],
    });
    expect(codesOf(await plan("2027-03-01"))).toEqual([]);
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
    const preview = `{ planPreview(startsOn: "${startsOn}", templateId: "${id}") { startsOn } }`;
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
