import { Migration } from "@mikro-orm/migrations";

/** Saves with their keys, guests, leave known ahead, follow-ups, beds, a municipality's own rules. */
export class Migration20261125130000 extends Migration {
  override name = "Migration20261125130000";

  override up(): void {
    this.addSql(
      `create table "bed" ("id" uuid not null, "municipality_id" uuid not null, "version" int not null default 1, "cohort_id" uuid not null, "enrolment_id" uuid not null, "room" text not null, "note" text null, primary key ("id"));`,
    );
    this.addSql(`create index "bed_enrolment_id_index" on "bed" ("enrolment_id");`);
    this.addSql(
      `alter table "bed" add constraint "bed_cohort_id_enrolment_id_unique" unique ("cohort_id", "enrolment_id");`,
    );

    this.addSql(
      `create table "session_guest" ("id" uuid not null, "municipality_id" uuid not null, "version" int not null default 1, "cohort_id" uuid not null, "name" text not null, "added_by" uuid not null, "added_at" timestamptz not null, "merged_into" uuid null, "merged_by" uuid null, "merged_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "session_guest_cohort_id_index" on "session_guest" ("cohort_id");`);
    this.addSql(
      `create index "session_guest_merged_into_index" on "session_guest" ("merged_into");`,
    );

    this.addSql(
      `create table "planned_absence" ("id" uuid not null, "municipality_id" uuid not null, "version" int not null default 1, "enrolment_id" uuid not null, "starts_on" date not null, "ends_on" date not null, "status" text not null, "reason" text null, "recorded_by" uuid not null, "recorded_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "planned_absence_enrolment_id_starts_on_index" on "planned_absence" ("enrolment_id", "starts_on");`,
    );

    this.addSql(
      `create table "own_rule_pack" ("id" uuid not null, "municipality_id" uuid not null, "kind" text not null, "valid_from" date not null, "content" jsonb not null, "reason" text not null, "created_by" uuid not null, "created_at" timestamptz not null, "sequence" serial, primary key ("id"));`,
    );
    this.addSql(
      `create index "own_rule_pack_municipality_id_kind_valid_from_index" on "own_rule_pack" ("municipality_id", "kind", "valid_from");`,
    );

    this.addSql(
      `create table "follow_up" ("id" uuid not null, "municipality_id" uuid not null, "enrolment_id" uuid not null, "session_id" uuid not null, "outcome" text not null, "note" text null, "closed_by" uuid not null, "closed_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`create index "follow_up_session_id_index" on "follow_up" ("session_id");`);
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_enrolment_id_session_id_unique" unique ("enrolment_id", "session_id");`,
    );

    this.addSql(
      `create table "attendance_save" ("id" uuid not null, "municipality_id" uuid not null, "cohort_id" uuid not null, "source" text not null, "file_name" text null, "key" uuid null, "asked_hash" text null, "saved_by" uuid not null, "saved_at" timestamptz not null, "undone_by" uuid null, "undone_at" timestamptz null, "sequence" serial, primary key ("id"));`,
    );
    this.addSql(
      `create index "attendance_save_cohort_id_sequence_index" on "attendance_save" ("cohort_id", "sequence");`,
    );
    this.addSql(
      `alter table "attendance_save" add constraint "attendance_save_saved_by_key_unique" unique ("saved_by", "key");`,
    );

    this.addSql(
      `alter table "attendance_change" drop constraint "attendance_change_enrolment_id_foreign";`,
    );

    this.addSql(
      `alter table "attendance_mark" drop constraint "attendance_mark_enrolment_id_foreign";`,
    );

    this.addSql(`alter table "enrolment" add "coach_id" uuid null;`);
    this.addSql(
      `alter table "enrolment" add constraint "enrolment_coach_id_foreign" foreign key ("coach_id") references "team_member" ("id") on delete set null;`,
    );
    this.addSql(`create index "enrolment_coach_id_index" on "enrolment" ("coach_id");`);

    this.addSql(
      `alter table "attendance_change" add "guest_id" uuid null, add "save_id" uuid null, add "version" int null, add "why" text null, add "applied" boolean not null default true;`,
    );
    this.bringSavesFromChanges();
    this.addSql(
      `alter table "attendance_change" drop constraint "attendance_change_changed_by_foreign";`,
    );
    this.addSql(
      `alter table "attendance_change" alter "save_id" set not null, alter "version" set not null, drop column "changed_by", drop column "changed_at";`,
    );
    this.addSql(
      `alter table "attendance_change" add constraint "attendance_change_guest_id_foreign" foreign key ("guest_id") references "session_guest" ("id") on delete set null;`,
    );
    this.addSql(`alter table "attendance_change" alter column "enrolment_id" drop not null;`);
    this.addSql(
      `alter table "attendance_change" add constraint "attendance_change_save_id_foreign" foreign key ("save_id") references "attendance_save" ("id");`,
    );
    this.addSql(
      `alter table "attendance_change" add constraint "attendance_change_enrolment_id_foreign" foreign key ("enrolment_id") references "enrolment" ("id") on delete set null;`,
    );
    this.addSql(
      `create index "attendance_change_save_id_index" on "attendance_change" ("save_id");`,
    );
    this.addSql(
      `create index "attendance_change_guest_id_index" on "attendance_change" ("guest_id");`,
    );
    this.addSql(
      `alter table "attendance_change" add constraint "somebody" check (enrolment_id is not null or guest_id is not null);`,
    );

    this.addSql(`alter table "attendance_mark" add "guest_id" uuid null;`);
    this.addSql(
      `alter table "attendance_mark" add constraint "attendance_mark_guest_id_foreign" foreign key ("guest_id") references "session_guest" ("id") on delete set null;`,
    );
    this.addSql(`alter table "attendance_mark" alter column "enrolment_id" drop not null;`);
    this.addSql(
      `alter table "attendance_mark" add constraint "attendance_mark_enrolment_id_foreign" foreign key ("enrolment_id") references "enrolment" ("id") on delete set null;`,
    );
    this.addSql(`create index "attendance_mark_guest_id_index" on "attendance_mark" ("guest_id");`);
    this.addSql(
      `alter table "attendance_mark" add constraint "attendance_mark_session_id_guest_id_unique" unique ("session_id", "guest_id");`,
    );
    this.addSql(
      `alter table "attendance_mark" add constraint "somebody" check (enrolment_id is not null or guest_id is not null);`,
    );

    this.addSql(
      `alter table "bed" add constraint "bed_cohort_id_foreign" foreign key ("cohort_id") references "cohort" ("id");`,
    );
    this.addSql(
      `alter table "bed" add constraint "bed_enrolment_id_foreign" foreign key ("enrolment_id") references "enrolment" ("id");`,
    );
    this.addSql(`alter table "bed" enable row level security;`);
    this.addSql(`alter table "bed" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "bed" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "session_guest" add constraint "session_guest_cohort_id_foreign" foreign key ("cohort_id") references "cohort" ("id");`,
    );
    this.addSql(
      `alter table "session_guest" add constraint "session_guest_added_by_foreign" foreign key ("added_by") references "app_user" ("id");`,
    );
    this.addSql(
      `alter table "session_guest" add constraint "session_guest_merged_into_foreign" foreign key ("merged_into") references "enrolment" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "session_guest" add constraint "session_guest_merged_by_foreign" foreign key ("merged_by") references "app_user" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "session_guest" add constraint "merged_by_someone_into_someone" check (num_nonnulls(merged_into, merged_by, merged_at) in (0, 3));`,
    );
    this.addSql(`alter table "session_guest" enable row level security;`);
    this.addSql(`alter table "session_guest" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "session_guest" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "planned_absence" add constraint "planned_absence_enrolment_id_foreign" foreign key ("enrolment_id") references "enrolment" ("id");`,
    );
    this.addSql(
      `alter table "planned_absence" add constraint "planned_absence_recorded_by_foreign" foreign key ("recorded_by") references "app_user" ("id");`,
    );
    this.addSql(
      `alter table "planned_absence" add constraint "ends_after_start" check (ends_on >= starts_on);`,
    );
    this.addSql(
      `alter table "planned_absence" add constraint "planned_absence_status_check" check ("status" in ('SICK', 'EXCUSED'));`,
    );
    this.addSql(`alter table "planned_absence" enable row level security;`);
    this.addSql(`alter table "planned_absence" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "planned_absence" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "own_rule_pack" add constraint "own_rule_pack_created_by_foreign" foreign key ("created_by") references "app_user" ("id");`,
    );
    this.addSql(
      `alter table "own_rule_pack" add constraint "own_rule_pack_kind_check" check ("kind" in ('ATTENDANCE'));`,
    );
    this.addSql(`alter table "own_rule_pack" enable row level security;`);
    this.addSql(`alter table "own_rule_pack" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "own_rule_pack" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "follow_up" add constraint "follow_up_enrolment_id_foreign" foreign key ("enrolment_id") references "enrolment" ("id");`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_session_id_foreign" foreign key ("session_id") references "course_session" ("id");`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_closed_by_foreign" foreign key ("closed_by") references "app_user" ("id");`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_outcome_check" check ("outcome" in ('COMES_AGAIN', 'NEEDS_SUPPORT', 'LEAVES', 'NOT_REACHED', 'RECORDED_WRONGLY'));`,
    );
    this.addSql(`alter table "follow_up" enable row level security;`);
    this.addSql(`alter table "follow_up" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "follow_up" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "attendance_save" add constraint "attendance_save_cohort_id_foreign" foreign key ("cohort_id") references "cohort" ("id");`,
    );
    this.addSql(
      `alter table "attendance_save" add constraint "attendance_save_saved_by_foreign" foreign key ("saved_by") references "app_user" ("id");`,
    );
    this.addSql(
      `alter table "attendance_save" add constraint "attendance_save_undone_by_foreign" foreign key ("undone_by") references "app_user" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "attendance_save" add constraint "undone_by_someone" check ((undone_by is null) = (undone_at is null));`,
    );
    this.addSql(
      `alter table "attendance_save" add constraint "a_key_has_what_was_asked" check ((key is null) = (asked_hash is null));`,
    );
    this.addSql(
      `alter table "attendance_save" add constraint "attendance_save_source_check" check ("source" in ('ROSTER', 'PASTE', 'FILE', 'UNDO', 'MERGE'));`,
    );
    this.addSql(`alter table "attendance_save" enable row level security;`);
    this.addSql(`alter table "attendance_save" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "attendance_save" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );
  }

  /** What one coach changed of a cohort at one moment was one save. */
  private bringSavesFromChanges(): void {
    const tables = ["attendance_change", "course_session"];
    for (const table of tables) this.addSql(`alter table ${table} no force row level security;`);
    this.addSql(`
      insert into attendance_save (id, municipality_id, cohort_id, source, saved_by, saved_at)
      select gen_random_uuid(), c.municipality_id, s.cohort_id, 'ROSTER', c.changed_by, c.changed_at
      from attendance_change c join course_session s on s.id = c.session_id
      group by c.municipality_id, s.cohort_id, c.changed_by, c.changed_at
      order by c.changed_at;`);
    this.addSql(`
      update attendance_change c set save_id = v.id, version = v.version
      from (
        select c.id as change_id, a.id, row_number() over (
          partition by c.session_id, c.enrolment_id order by c.changed_at, c.status nulls last) as version
        from attendance_change c join course_session s on s.id = c.session_id
          join attendance_save a on a.cohort_id = s.cohort_id and a.saved_by = c.changed_by
            and a.saved_at = c.changed_at) v
      where v.change_id = c.id;`);
    for (const table of tables) this.addSql(`alter table ${table} force row level security;`);
  }

  override down(): void {
    this.addSql(
      `alter table "attendance_change" drop constraint "attendance_change_guest_id_foreign";`,
    );
    this.addSql(
      `alter table "attendance_mark" drop constraint "attendance_mark_guest_id_foreign";`,
    );

    this.addSql(`drop table if exists "bed" cascade;`);
    this.addSql(`drop table if exists "session_guest" cascade;`);
    this.addSql(`drop table if exists "planned_absence" cascade;`);
    this.addSql(`drop table if exists "own_rule_pack" cascade;`);
    this.addSql(`drop table if exists "follow_up" cascade;`);

    this.addSql(
      `alter table "attendance_change" drop constraint "attendance_change_enrolment_id_foreign";`,
    );

    this.addSql(
      `alter table "attendance_mark" drop constraint "attendance_mark_enrolment_id_foreign";`,
    );

    this.addSql(`alter table "enrolment" drop constraint "enrolment_coach_id_foreign";`);

    this.addSql(`drop index "attendance_change_save_id_index";`);
    this.addSql(`drop index "attendance_change_guest_id_index";`);
    this.addSql(`alter table "attendance_change" drop constraint "somebody";`);
    this.addSql(
      `alter table "attendance_change" add "changed_by" uuid null, add "changed_at" timestamptz(6) null;`,
    );
    for (const table of ["attendance_change", "attendance_save", "attendance_mark"])
      this.addSql(`alter table ${table} no force row level security;`);
    this.addSql(`delete from attendance_change where not applied or enrolment_id is null;`);
    this.addSql(`delete from attendance_mark where enrolment_id is null;`);
    this.addSql(`
      update attendance_change c set changed_by = a.saved_by, changed_at = a.saved_at
      from attendance_save a where a.id = c.save_id;`);
    for (const table of ["attendance_change", "attendance_mark"])
      this.addSql(`alter table ${table} force row level security;`);
    this.addSql(
      `alter table "attendance_change" alter "changed_by" set not null, alter "changed_at" set not null;`,
    );
    this.addSql(
      `alter table "attendance_change" drop column "guest_id", drop column "save_id", drop column "version", drop column "why", drop column "applied";`,
    );
    this.addSql(`drop table "attendance_save";`);
    this.addSql(`alter table "attendance_change" alter column "enrolment_id" set not null;`);
    this.addSql(
      `alter table "attendance_change" add constraint "attendance_change_changed_by_foreign" foreign key ("changed_by") references "app_user" ("id");`,
    );
    this.addSql(
      `alter table "attendance_change" add constraint "attendance_change_enrolment_id_foreign" foreign key ("enrolment_id") references "enrolment" ("id");`,
    );

    this.addSql(`drop index "attendance_mark_guest_id_index";`);
    this.addSql(
      `alter table "attendance_mark" drop constraint "attendance_mark_session_id_guest_id_unique";`,
    );
    this.addSql(`alter table "attendance_mark" drop constraint "somebody";`);
    this.addSql(`alter table "attendance_mark" drop column "guest_id";`);
    this.addSql(`alter table "attendance_mark" alter column "enrolment_id" set not null;`);
    this.addSql(
      `alter table "attendance_mark" add constraint "attendance_mark_enrolment_id_foreign" foreign key ("enrolment_id") references "enrolment" ("id");`,
    );

    this.addSql(`drop index "enrolment_coach_id_index";`);
    this.addSql(`alter table "enrolment" drop column "coach_id";`);
  }
}
