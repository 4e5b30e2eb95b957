import { addDays, type PlainDate } from "@mikrolaan/shared/calendar";
import type pg from "pg";
import type { Page } from "playwright-core";
import type { ApiUser } from "../kit/api.ts";
import { settled } from "../kit/browser.ts";
import { type Spread, spreadOf } from "./spread.ts";

const marked = 7;
const added = 10;

/** A coach saves; then management's browser, which has been there before, opens the cohort's payback. */
export async function markerSpeed(
  manager: Page,
  coach: Page,
  pool: pg.Pool,
  municipality: string,
): Promise<Spread> {
  const { rows: people } = await pool.query<{ cohort: string; participant: string }>(
    `select distinct on (e.cohort_id) e.cohort_id as cohort, e.participant_id as participant
     from enrolment e where e.municipality_id = $1 and e.ends_on is null
       and not exists (select from outcome_month o where o.enrolment_id = e.id)
     order by e.cohort_id, e.id limit ${marked}`,
    [municipality],
  );
  const times: number[] = [];
  for (const { cohort, participant } of people) {
    const path = `/payback?cohort=${cohort}`;
    await manager.goto(path);
    const before = await markedMonth(manager);
    await coach.goto(`/participants/${participant}`);
    await settled(coach);
    const save = await outcomeReady(coach);
    const began = performance.now();
    await save();
    await manager.goto(path);
    await manager.waitForFunction(
      (was) => {
        const mark = document.querySelector<SVGElement>("[data-mark='break-even']");
        return mark !== null && mark.dataset.month !== was;
      },
      before,
      { polling: "raf" },
    );
    times.push(performance.now() - began);
  }
  return spreadOf(times);
}

async function markedMonth(page: Page): Promise<string> {
  const mark = page.locator("[data-mark='break-even']").first();
  return (await mark.getAttribute("data-month")) ?? "";
}

/** The form filled in; what is answered saves it, and waits until it is saved. */
async function outcomeReady(coach: Page): Promise<() => Promise<void>> {
  await coach.getByRole("button", { name: "Registrér måneder" }).click();
  const dialog = coach.getByRole("dialog");
  await dialog.getByLabel(/^Hvad borgeren levede af/).selectOption("SELF_SUPPORTING");
  await dialog.getByLabel(/^Fra måned/).selectOption({ index: 6 });
  await dialog.getByLabel(/^Hvor ved du det fra/).selectOption("OWN_STATEMENT");
  return async () => {
    await dialog.getByRole("button", { name: "Registrér", exact: true }).click();
    await dialog.waitFor({ state: "hidden" });
  };
}

const addSessions = `mutation ($input: AddSessionsInput!) { addSessions(input: $input) {
  __typename ... on Refused { reasons { code } } } }`;

const costOf = `query ($id: ID!) { viewer { today }
  economyCohort(id: $id) { activities { id kind on quantity } } }`;

interface Cost {
  readonly viewer: { readonly today: PlainDate };
  readonly economyCohort: { readonly activities: readonly unknown[] };
}

/** In the municipality that is copied: the copies, made behind its back, have nothing booked. */
export async function sessionSpeed(
  planner: ApiUser,
  manager: ApiUser,
  pool: pg.Pool,
  source: string,
): Promise<Spread> {
  const { rows } = await pool.query<{ id: string }>(
    "select cohort_id as id from cost_item where municipality_id = $1 group by 1 order by count(*) desc, 1 limit 1",
    [source],
  );
  const id = rows[0]?.id ?? "";
  const read = () => manager.ask<Cost>(costOf, { id });
  const times: number[] = [];
  for (let day = 0; day < added; day += 1) {
    const { viewer, economyCohort: before } = await read();
    const input = {
      ...{ cohortId: id, module: "ACCOUNTING", startsOn: addDays(viewer.today, -day) },
      ...{ startsAt: "17:00", endsAt: "19:00", keepOnDayOff: true },
      rule: { pattern: { kind: "DAILY", every: 1 }, count: 1 },
    };
    const began = performance.now();
    const answer = await planner.ask<object>(addSessions, { input });
    const { economyCohort: after } = await read();
    times.push(performance.now() - began);
    if (after.activities.length !== before.activities.length + 1) {
      throw new Error(`The session is not in the cost: ${JSON.stringify(answer)}`);
    }
  }
  return spreadOf(times);
}
