import { Migration } from "@mikro-orm/migrations";

/** Tables whose rows are read to book what was planned before; see the migration before this one. */
const read = ["course_session", "session_staff", "network_meeting", "network_meeting_cohort"];

const events = ["insert", "update", "delete"] as const;

/**
 * Bookings: triggers write them from what is planned, and a constraint lets none overlap.
 *
 * Triggers, so that no verb, no import and no hand at psql can plan without booking. Once a statement
 * and not once a row: a series is moved by one statement, and its days must not stumble over each
 * other on the way. The constraint is looked at on commit, or when a verb asks, for the same reason.
 */
export class Migration20261125120200 extends Migration {
  override name = "Migration20261125120200";

  override up(): void {
    this.addSql(`create extension if not exists btree_gist;`);
    this.addSql(rebookModules);
    this.addSql(rebookMeetings);
    for (const [table, touched] of Object.entries(touchedBy)) {
      this.addSql(`
        create function book_${table}() returns trigger language plpgsql security invoker
        set search_path from current as $$ begin ${touched} return null; end $$;`);
      for (const event of events) {
        const rows = event === "delete" ? "old" : "new";
        this.addSql(`
          create trigger book_on_${event} after ${event} on ${table}
          referencing ${rows} table as touched
          for each statement execute function book_${table}();`);
      }
    }
    this.bookWhatIsPlanned();
    this.addSql(`
      alter table booking add constraint booking_no_overlap
      exclude using gist (resource with =, period with &&) deferrable initially deferred;`);
  }

  /** Where two meetings overlap already, the earlier planned keeps the booking; the plan shows the other. */
  private bookWhatIsPlanned(): void {
    const tables = [...read, "booking"];
    for (const table of tables) this.addSql(`alter table ${table} no force row level security;`);
    this.addSql(`
      select rebook_modules(array_agg(cohort_id), array_agg(module))
      from (select distinct cohort_id, module from course_session) as planned;`);
    this.addSql(`select rebook_meetings(array_agg(id)) from network_meeting;`);
    this.addSql(`
      delete from booking b using booking other
      where b.resource = other.resource and b.period && other.period and b.id > other.id;`);
    for (const table of tables) this.addSql(`alter table ${table} force row level security;`);
  }

  override down(): void {
    this.addSql(`alter table booking drop constraint booking_no_overlap;`);
    for (const table of Object.keys(touchedBy)) {
      for (const event of events) this.addSql(`drop trigger book_on_${event} on ${table};`);
      this.addSql(`drop function book_${table}();`);
    }
    this.addSql(`drop function rebook_modules(uuid[], text[]);`);
    this.addSql(`drop function rebook_meetings(uuid[]);`);
  }
}

/**
 * A day takes its hours; one whose night is stayed takes all until the next day begins, or until the
 * morning after the last. So a retreat is taken from its first minute to its last.
 */
const rebookModules = `
  create function rebook_modules(cohorts uuid[], modules text[]) returns void
  language plpgsql security invoker set search_path from current as $$ begin
    delete from booking b using course_session s
    where b.session_id = s.id
      and (s.cohort_id, s.module) in (select * from unnest(cohorts, modules));

    insert into booking (id, municipality_id, kind, resource, session_id, period)
    with planned as (
      select s.id, s.municipality_id, s.cohort_id, s.room_id, s.held_on + s.starts_at as starts,
        case
          when not s.overnight then s.held_on + s.ends_at
          when lead(s.held_on) over days = s.held_on + 1 then lead(s.held_on + s.starts_at) over days
          else s.held_on + 1 + s.starts_at
        end as ends
      from course_session s
      where s.status = 'PLANNED'
        and (s.cohort_id, s.module) in (select * from unnest(cohorts, modules))
      window days as (partition by s.cohort_id, s.module order by s.held_on, s.starts_at))
    select gen_random_uuid(), p.municipality_id, taken.kind, taken.resource, p.id,
      tsrange(p.starts, p.ends)
    from planned p cross join lateral (
      select 'COHORT', p.cohort_id
      union all select 'ROOM', p.room_id where p.room_id is not null
      union all select 'MEMBER', st.member_id from session_staff st where st.session_id = p.id
    ) as taken (kind, resource);
  end $$;`;

const rebookMeetings = `
  create function rebook_meetings(meetings uuid[]) returns void
  language plpgsql security invoker set search_path from current as $$ begin
    delete from booking where meeting_id = any(meetings);

    insert into booking (id, municipality_id, kind, resource, meeting_id, period)
    select gen_random_uuid(), n.municipality_id, taken.kind, taken.resource, n.id,
      tsrange(n.held_on + n.starts_at, n.held_on + n.ends_at)
    from network_meeting n cross join lateral (
      select 'ROOM', n.room_id where n.room_id is not null
      union all select 'MEMBER', n.member_id where n.member_id is not null
      union all select 'COHORT', c.cohort_id from network_meeting_cohort c where c.meeting_id = n.id
    ) as taken (kind, resource)
    where n.status = 'PLANNED' and n.id = any(meetings);
  end $$;`;

/** What a change of each table touches. */
const touchedBy = {
  course_session: `
    perform rebook_modules(array_agg(cohort_id), array_agg(module))
    from (select distinct cohort_id, module from touched) as modules;`,
  session_staff: `
    perform rebook_modules(array_agg(cohort_id), array_agg(module)) from (
      select distinct s.cohort_id, s.module from touched t join course_session s on s.id = t.session_id
    ) as modules;`,
  network_meeting: `perform rebook_meetings(array_agg(id)) from touched;`,
  network_meeting_cohort: `perform rebook_meetings(array_agg(distinct meeting_id)) from touched;`,
};
