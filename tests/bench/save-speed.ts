import { deepStrictEqual } from "node:assert";
import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { ApiUser } from "../kit/api.ts";
import { type Spread, timed } from "./spread.ts";
import type { StaffedPlan } from "./ten-plans.ts";

const rounds = 60;

interface Roster {
  readonly session: string;
  readonly enrolments: readonly string[];
}

/**
 * How long saving a roster of 20 takes over HTTP, everyone's mark changed each time, beside one
 * statement that writes the same rows: the marks, the history, and what they were saved in.
 */
export async function saveSpeed(
  coach: ApiUser,
  byHandUrl: string,
  pool: pg.Pool,
  plans: readonly [StaffedPlan, StaffedPlan],
): Promise<readonly [ours: Spread, byHand: Spread]> {
  const first = await rosterOfTwenty(coach, plans[0]);
  const second = await rosterOfTwenty(coach, plans[1]);
  const ours = saverOf(first, async ({ session, marks }) => {
    const input = { key: randomUUID(), sessionId: session, marks };
    const { saveRoster } = await coach.ask<{ saveRoster: { rows?: readonly object[] } }>(
      `mutation ($input: SaveRosterInput!) { saveRoster(input: $input) {
         ... on RosterSaved { rows { outcome version } } ... on Refused { reasons { code } } } }`,
      { input },
    );
    deepStrictEqual(saveRoster.rows?.length, marks.length, JSON.stringify(saveRoster));
  });
  const byHand = saverOf(second, async (asked) => {
    const body = JSON.stringify(asked);
    await (await fetch(`${byHandUrl}/save`, { method: "POST", body })).json();
  });
  await ours();
  await byHand();
  deepStrictEqual(await gist(pool, first), await gist(pool, second), "The rosters differ.");
  return timed([ours, byHand], rounds);
}

interface Asked {
  readonly session: string;
  readonly marks: readonly { enrolmentId: string; status: string; version: number }[];
}

/** Saves the whole roster anew each time: all present, all excused, and so on. */
function saverOf({ session, enrolments }: Roster, save: (asked: Asked) => Promise<void>) {
  let version = 0;
  return async () => {
    const status = version % 2 === 0 ? "PRESENT" : "EXCUSED";
    await save({
      session,
      marks: enrolments.map((enrolmentId) => ({ enrolmentId, status, version })),
    });
    version += 1;
  };
}

/** Writes what it is sent, as the product would. */
export async function saveByHand(body: string, pool: pg.Pool): Promise<string> {
  await pool.query({ name: "save", text: statement, values: [body] });
  return JSON.stringify({ saved: true });
}

const statement = `
  with asked as (
    select s.id, s.municipality_id, s.cohort_id, m."enrolmentId" as enrolment, m.status,
      case when m.status = 'PRESENT' then extract(epoch from s.ends_at - s.starts_at)::int / 60
        else 0 end as minutes
    from course_session s cross join lateral jsonb_to_recordset($1::jsonb -> 'marks')
      as m("enrolmentId" uuid, status text)
    where s.id = ($1::jsonb ->> 'session')::uuid),
  coach as (
    select id from app_user where municipality_id = (select municipality_id from asked limit 1)
    order by id limit 1),
  save as (
    insert into attendance_save (id, municipality_id, cohort_id, source, key, asked_hash, saved_by, saved_at)
    select gen_random_uuid(), a.municipality_id, a.cohort_id, 'ROSTER', gen_random_uuid(), md5($1::jsonb::text), c.id, now()
    from (select distinct municipality_id, cohort_id from asked) a, coach c returning id, saved_by),
  marks as (
    insert into attendance_mark
      (id, municipality_id, session_id, enrolment_id, status, minutes, marked_by, marked_at)
    select gen_random_uuid(), a.municipality_id, a.id, a.enrolment, a.status, a.minutes, v.saved_by, now()
    from asked a, save v
    on conflict (session_id, enrolment_id) do update set status = excluded.status,
      minutes = excluded.minutes, version = attendance_mark.version + 1,
      marked_by = excluded.marked_by, marked_at = excluded.marked_at
    returning *)
  insert into attendance_change
    (id, municipality_id, save_id, session_id, enrolment_id, version, status, minutes)
  select gen_random_uuid(), m.municipality_id, v.id, m.session_id, m.enrolment_id, m.version, m.status, m.minutes
  from marks m, save v`;

/** The first day of a cohort's course, with 20 people on it and nobody marked. */
async function rosterOfTwenty(coach: ApiUser, { cohortId }: StaffedPlan): Promise<Roster> {
  const enrolments: string[] = [];
  for (let number = 1; number <= 20; number += 1) {
    const person = { firstName: "Bo", lastName: `Bak ${number}` };
    const { registerParticipant } = await coach.ask<{ registerParticipant: { id: string } }>(
      "mutation ($input: RegisterParticipantInput!) { registerParticipant(input: $input) { id } }",
      { input: person },
    );
    const input = { cohortId, participantId: registerParticipant.id, startsOn: firstDay };
    const { enrolParticipant } = await coach.ask<{ enrolParticipant: { id: string } }>(
      `mutation ($input: EnrolParticipantInput!) { enrolParticipant(input: $input) {
         ... on Enrolment { id } ... on Refused { reasons { code } } } }`,
      { input },
    );
    enrolments.push(enrolParticipant.id);
  }
  const { cohort } = await coach.ask<{ cohort: { sessions: { id: string }[] } }>(
    "query ($id: ID!) { cohort(id: $id) { sessions { id } } }",
    { id: cohortId },
  );
  return { session: cohort.sessions[0]?.id ?? "", enrolments };
}

const firstDay = "2026-03-02";

/** How the marks and their history stand, without keys. */
async function gist(pool: pg.Pool, { session }: Roster): Promise<unknown> {
  const text = `select
    (select json_agg(json_build_array(status, minutes, version) order by enrolment_id)
      from attendance_mark where session_id = $1) as marks,
    (select json_agg(json_build_array(status, minutes, version, applied) order by enrolment_id, version)
      from attendance_change where session_id = $1) as changes`;
  return (await pool.query(text, [session])).rows[0];
}
