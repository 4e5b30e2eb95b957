import { handbookTemplate } from "@mikrolaan/seeds";
import { plainDate } from "@mikrolaan/shared/calendar";
import type { DateRule } from "@mikrolaan/shared/cohorts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actingFor } from "../platform/transaction.ts";
import { ask } from "../testing/ask.ts";
import { agreed, codesOf, given } from "../testing/given.ts";
import { type TestDatabase, testDatabase, town } from "../testing/index.ts";
import {
  beforeSupportEnds,
  changed,
  copied,
  handbook,
  planned,
  read,
  save,
  versionsStored,
} from "../testing/templates.ts";
import { planCohort } from "./cohort.service.ts";
import { phasesOf } from "./phase.reads.ts";
import { TemplateVersion } from "./template.entity.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

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
