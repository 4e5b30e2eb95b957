import { Migration } from "@mikro-orm/migrations";

/** Tables that hold what was planned before; their owner sees the rows only while row security is not forced on it. */
const filled = ["cohort", "phase", "course_session", "team_member", "session_staff"];

/** What was planned before gets what is asked of it now: where it was planned first, and by whom it is held. */
export class Migration20261125120100 extends Migration {
  override name = "Migration20261125120100";

  override up(): void {
    for (const table of filled) this.addSql(`alter table "${table}" no force row level security;`);
    this.addSql(`
      update phase p set planned_starts_on = p.starts_on, planned_ends_on = p.ends_on,
        start_rule = jsonb_build_object('kind', 'WEEK',
          'week', div(p.starts_on - c.starts_on, 7) + 1, 'weekday', extract(isodow from p.starts_on)),
        end_rule = case when p.ends_on is not null then jsonb_build_object('kind', 'WEEK',
          'week', div(p.ends_on - c.starts_on, 7) + 1, 'weekday', extract(isodow from p.ends_on)) end
      from cohort c where c.id = p.cohort_id;`);
    this.addSql(`update course_session set planned_on = held_on;`);
    this.addSql(`
      insert into team_member (id, municipality_id, name, kind, role, competences)
      select gen_random_uuid(), municipality_id, instructor, 'EXTERNAL', 'EXTERNAL_TEACHER', '{}'
      from course_session where instructor is not null group by municipality_id, instructor;`);
    this.addSql(`
      insert into session_staff (id, municipality_id, session_id, member_id)
      select gen_random_uuid(), s.municipality_id, s.id, t.id
      from course_session s
        join team_member t on t.municipality_id = s.municipality_id and t.name = s.instructor;`);
    for (const table of filled) this.addSql(`alter table "${table}" force row level security;`);
    this.addSql(`
      alter table "phase" alter "start_rule" set not null, alter "planned_starts_on" set not null;`);
    this.addSql(`
      alter table "course_session" alter "planned_on" set not null, drop column "instructor";`);
  }

  override down(): void {
    this.addSql(`alter table "course_session" add "instructor" text null;`);
  }
}
