import { Migration } from "@mikro-orm/migrations";

export class Migration20261125120000 extends Migration {
  override name = "Migration20261125120000";

  override up(): void | Promise<void> {
    this.addSql(
      `create table "closed_day" ("id" uuid not null, "municipality_id" uuid not null, "version" int not null default 1, "name" text not null, "rule" jsonb not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "closed_day" add constraint "closed_day_municipality_id_name_unique" unique ("municipality_id", "name");`,
    );

    this.addSql(
      `create table "message_text" ("id" uuid not null, "municipality_id" uuid not null, "version" int not null default 1, "kind" text not null, "subject" text not null, "body" text not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "message_text" add constraint "message_text_municipality_id_kind_unique" unique ("municipality_id", "kind");`,
    );

    this.addSql(
      `create table "room" ("id" uuid not null, "municipality_id" uuid not null, "version" int not null default 1, "name" text not null, "address" text null, "seats" int null, "retired" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(
      `alter table "room" add constraint "room_municipality_id_name_unique" unique ("municipality_id", "name");`,
    );

    this.addSql(
      `create table "programme_template" ("id" uuid not null, "municipality_id" uuid not null, "version" int not null default 1, "name" text not null, "retired" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(
      `alter table "programme_template" add constraint "programme_template_municipality_id_name_unique" unique ("municipality_id", "name");`,
    );

    this.addSql(
      `create table "template_version" ("id" uuid not null, "municipality_id" uuid not null, "template_id" uuid not null, "number" int not null, "content" jsonb not null, "created_by" uuid not null, "created_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "template_version" add constraint "template_version_template_id_number_unique" unique ("template_id", "number");`,
    );

    this.addSql(
      `create table "session_series" ("id" uuid not null, "municipality_id" uuid not null, "version" int not null default 1, "cohort_id" uuid not null, "module" text not null, "rule" jsonb not null, "starts_on" date not null, "starts_at" time(0) not null, "ends_at" time(0) not null, "nights" int not null default 0, "room_id" uuid null, "promised_minutes" int not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "session_series" add constraint "session_series_cohort_id_module_starts_on_starts_at_unique" unique ("cohort_id", "module", "starts_on", "starts_at");`,
    );

    this.addSql(
      `create table "team_member" ("id" uuid not null, "municipality_id" uuid not null, "version" int not null default 1, "name" text not null, "kind" text not null default 'STAFF', "role" text not null default 'COACH', "user_id" uuid null, "fte_percent" int not null default 0, "competences" text[] not null, "retired" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(
      `alter table "team_member" add constraint "team_member_user_id_unique" unique ("user_id");`,
    );
    this.addSql(
      `alter table "team_member" add constraint "team_member_municipality_id_name_unique" unique ("municipality_id", "name");`,
    );

    this.addSql(
      `create table "session_staff" ("id" uuid not null, "municipality_id" uuid not null, "session_id" uuid not null, "member_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`create index "session_staff_member_id_index" on "session_staff" ("member_id");`);
    this.addSql(
      `alter table "session_staff" add constraint "session_staff_session_id_member_id_unique" unique ("session_id", "member_id");`,
    );

    this.addSql(
      `create table "network_series" ("id" uuid not null, "municipality_id" uuid not null, "version" int not null default 1, "pattern" jsonb not null, "starts_on" date not null, "starts_at" time(0) not null, "ends_at" time(0) not null, "room_id" uuid null, "place" text null, "theme" text null, "member_id" uuid null, "made_until" date null, "ended_on" date null, primary key ("id"));`,
    );

    this.addSql(
      `create table "network_series_cohort" ("id" uuid not null, "municipality_id" uuid not null, "series_id" uuid not null, "cohort_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "network_series_cohort_cohort_id_index" on "network_series_cohort" ("cohort_id");`,
    );
    this.addSql(
      `alter table "network_series_cohort" add constraint "network_series_cohort_series_id_cohort_id_unique" unique ("series_id", "cohort_id");`,
    );

    this.addSql(
      `create table "booking" ("id" uuid not null, "municipality_id" uuid not null, "kind" text not null, "resource" uuid not null, "session_id" uuid null, "meeting_id" uuid null, "period" tsrange not null, primary key ("id"));`,
    );
    this.addSql(`create index "booking_session_id_index" on "booking" ("session_id");`);
    this.addSql(`create index "booking_meeting_id_index" on "booking" ("meeting_id");`);

    this.addSql(
      `create table "cohort_team_member" ("id" uuid not null, "municipality_id" uuid not null, "cohort_id" uuid not null, "member_id" uuid not null, "weekly_minutes" int not null default 0, primary key ("id"));`,
    );
    this.addSql(
      `create index "cohort_team_member_member_id_index" on "cohort_team_member" ("member_id");`,
    );
    this.addSql(
      `alter table "cohort_team_member" add constraint "cohort_team_member_cohort_id_member_id_unique" unique ("cohort_id", "member_id");`,
    );

    this.addSql(
      `create table "plan_change" ("id" uuid not null, "municipality_id" uuid not null, "cohort_id" uuid not null, "kind" text not null, "summary" jsonb not null, "changed_by" uuid not null, "changed_at" timestamptz not null, "undone_by" uuid null, "undone_at" timestamptz null, "sequence" serial, primary key ("id"));`,
    );
    this.addSql(
      `create index "plan_change_cohort_id_sequence_index" on "plan_change" ("cohort_id", "sequence");`,
    );

    this.addSql(
      `create table "plan_change_row" ("id" uuid not null, "municipality_id" uuid not null, "change_id" uuid not null, "table_name" text not null, "row_id" uuid not null, "before" jsonb null, "after" jsonb null, primary key ("id"));`,
    );
    this.addSql(
      `create index "plan_change_row_change_id_index" on "plan_change_row" ("change_id");`,
    );

    this.addSql(
      `create table "network_message" ("id" uuid not null, "municipality_id" uuid not null, "invitation_id" uuid not null, "kind" text not null, "due_on" date not null, "status" text not null default 'QUEUED', "queued_at" timestamptz not null, "settled_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(
      `create index "network_message_municipality_id_status_due_on_index" on "network_message" ("municipality_id", "status", "due_on");`,
    );
    this.addSql(
      `alter table "network_message" add constraint "network_message_invitation_id_kind_unique" unique ("invitation_id", "kind");`,
    );

    this.addSql(
      `create table "calendar_feed" ("id" uuid not null, "municipality_id" uuid not null, "cohort_id" uuid null, "member_id" uuid null, "room_id" uuid null, "token_hash" text not null, "created_by" uuid not null, "created_at" timestamptz not null, "revoked_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "calendar_feed" add constraint "calendar_feed_token_hash_unique" unique ("token_hash");`,
    );

    this.addSql(
      `alter table "municipality" add "signing_key" uuid not null default gen_random_uuid();`,
    );

    this.addSql(`alter table "reference_figure" drop constraint "reference_figure_kind_check";`);
    this.addSql(
      `alter table "reference_figure" add constraint "reference_figure_kind_check" check ("kind" in ('RECORDED_PROGRAMME', 'ILLUSTRATIVE_COHORT', 'PROGRAMME_TEMPLATE', 'CLOSED_DAYS', 'MESSAGE_TEXT'));`,
    );

    this.addSql(`alter table "rule_pack" drop constraint "rule_pack_kind_check";`);
    this.addSql(
      `alter table "rule_pack" add constraint "rule_pack_kind_check" check ("kind" in ('LEGAL_BASIS', 'LOAN_LIMITS', 'SUPPORT_LIMITS', 'BENEFIT_RATES', 'REFUND_LADDER', 'ATTENDANCE', 'STAFFING'));`,
    );

    this.addSql(`alter table "cohort" add "own_template_version_id" uuid null;`);
    this.addSql(
      `alter table "cohort" add constraint "cohort_own_template_version_id_foreign" foreign key ("own_template_version_id") references "template_version" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "phase" add "version" int not null default 1, add "start_rule" jsonb null, add "end_rule" jsonb null, add "start_pinned" boolean not null default false, add "end_pinned" boolean not null default false, add "planned_starts_on" date null, add "planned_ends_on" date null;`,
    );

    this.addSql(
      `alter table "course_session" add "planned_on" date null, add "kept_on_day_off" boolean not null default false, add "series_id" uuid null, add "occurrence" int null, add "room_id" uuid null;`,
    );
    this.addSql(
      `alter table "course_session" add constraint "course_session_series_id_foreign" foreign key ("series_id") references "session_series" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "course_session" add constraint "course_session_room_id_foreign" foreign key ("room_id") references "room" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "course_session" add constraint "course_session_series_id_occurrence_unique" unique ("series_id", "occurrence");`,
    );

    this.addSql(
      `alter table "network_meeting" add "room_id" uuid null, add "host_participant_id" uuid null, add "member_id" uuid null, add "series_id" uuid null, add "occurrence_on" date null, add "invitation_text" text null, add "script_text" text null;`,
    );
    this.addSql(
      `alter table "network_meeting" add constraint "network_meeting_room_id_foreign" foreign key ("room_id") references "room" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "network_meeting" add constraint "network_meeting_host_participant_id_foreign" foreign key ("host_participant_id") references "participant" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "network_meeting" add constraint "network_meeting_member_id_foreign" foreign key ("member_id") references "team_member" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "network_meeting" add constraint "network_meeting_series_id_foreign" foreign key ("series_id") references "network_series" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "network_meeting" add constraint "network_meeting_series_id_occurrence_on_unique" unique ("series_id", "occurrence_on");`,
    );

    this.addSql(
      `alter table "network_invitation" add "answer" boolean null, add "answered_at" timestamptz null;`,
    );

    this.addSql(`alter table "closed_day" enable row level security;`);
    this.addSql(`alter table "closed_day" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "closed_day" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "message_text" add constraint "message_text_kind_check" check ("kind" in ('INVITATION', 'REMINDER', 'CANCELLATION', 'SCRIPT'));`,
    );
    this.addSql(`alter table "message_text" enable row level security;`);
    this.addSql(`alter table "message_text" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "message_text" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "room" add constraint "some_seats" check (seats is null or (seats >= 1 and seats <= 1000));`,
    );
    this.addSql(`alter table "room" enable row level security;`);
    this.addSql(`alter table "room" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "room" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(`alter table "programme_template" enable row level security;`);
    this.addSql(`alter table "programme_template" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "programme_template" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "template_version" add constraint "template_version_template_id_foreign" foreign key ("template_id") references "programme_template" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "template_version" add constraint "template_version_created_by_foreign" foreign key ("created_by") references "app_user" ("id");`,
    );
    this.addSql(`alter table "template_version" enable row level security;`);
    this.addSql(`alter table "template_version" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "template_version" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "session_series" add constraint "session_series_cohort_id_foreign" foreign key ("cohort_id") references "cohort" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "session_series" add constraint "session_series_room_id_foreign" foreign key ("room_id") references "room" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "session_series" add constraint "some_nights" check (nights >= 0 and nights <= 14);`,
    );
    this.addSql(
      `alter table "session_series" add constraint "ends_after_start" check (ends_at > starts_at);`,
    );
    this.addSql(
      `alter table "session_series" add constraint "session_series_module_check" check ("module" in ('ACCOUNTING', 'MARKETING_WORKSHOP', 'VAT_AND_TAX', 'RETREAT', 'FOLLOW_UP_ACCOUNTING'));`,
    );
    this.addSql(`alter table "session_series" enable row level security;`);
    this.addSql(`alter table "session_series" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "session_series" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "team_member" add constraint "team_member_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "team_member" add constraint "a_share_of_full_time" check (fte_percent >= 0 and fte_percent <= 100);`,
    );
    this.addSql(
      `alter table "team_member" add constraint "team_member_kind_check" check ("kind" in ('STAFF', 'EXTERNAL'));`,
    );
    this.addSql(
      `alter table "team_member" add constraint "team_member_role_check" check ("role" in ('COACH', 'DEVELOPMENT', 'MANAGEMENT', 'CASEWORKER', 'TAX_AUTHORITY', 'COURSE_LEADER', 'EXTERNAL_TEACHER'));`,
    );
    this.addSql(`alter table "team_member" enable row level security;`);
    this.addSql(`alter table "team_member" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "team_member" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "session_staff" add constraint "session_staff_session_id_foreign" foreign key ("session_id") references "course_session" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "session_staff" add constraint "session_staff_member_id_foreign" foreign key ("member_id") references "team_member" ("id");`,
    );
    this.addSql(`alter table "session_staff" enable row level security;`);
    this.addSql(`alter table "session_staff" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "session_staff" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "network_series" add constraint "network_series_room_id_foreign" foreign key ("room_id") references "room" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "network_series" add constraint "network_series_member_id_foreign" foreign key ("member_id") references "team_member" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "network_series" add constraint "ends_after_start" check (ends_at > starts_at);`,
    );
    this.addSql(`alter table "network_series" enable row level security;`);
    this.addSql(`alter table "network_series" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "network_series" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "network_series_cohort" add constraint "network_series_cohort_series_id_foreign" foreign key ("series_id") references "network_series" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "network_series_cohort" add constraint "network_series_cohort_cohort_id_foreign" foreign key ("cohort_id") references "cohort" ("id");`,
    );
    this.addSql(`alter table "network_series_cohort" enable row level security;`);
    this.addSql(`alter table "network_series_cohort" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "network_series_cohort" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "booking" add constraint "booking_session_id_foreign" foreign key ("session_id") references "course_session" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "booking" add constraint "booking_meeting_id_foreign" foreign key ("meeting_id") references "network_meeting" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "booking" add constraint "of_one_meeting" check (num_nonnulls(session_id, meeting_id) = 1);`,
    );
    this.addSql(
      `alter table "booking" add constraint "booking_kind_check" check ("kind" in ('ROOM', 'MEMBER', 'COHORT'));`,
    );
    this.addSql(`alter table "booking" enable row level security;`);
    this.addSql(`alter table "booking" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "booking" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "cohort_team_member" add constraint "cohort_team_member_cohort_id_foreign" foreign key ("cohort_id") references "cohort" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "cohort_team_member" add constraint "cohort_team_member_member_id_foreign" foreign key ("member_id") references "team_member" ("id");`,
    );
    this.addSql(
      `alter table "cohort_team_member" add constraint "minutes_of_a_week" check (weekly_minutes >= 0 and weekly_minutes <= 10080);`,
    );
    this.addSql(`alter table "cohort_team_member" enable row level security;`);
    this.addSql(`alter table "cohort_team_member" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "cohort_team_member" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "plan_change" add constraint "plan_change_cohort_id_foreign" foreign key ("cohort_id") references "cohort" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "plan_change" add constraint "plan_change_changed_by_foreign" foreign key ("changed_by") references "app_user" ("id");`,
    );
    this.addSql(
      `alter table "plan_change" add constraint "plan_change_undone_by_foreign" foreign key ("undone_by") references "app_user" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "plan_change" add constraint "plan_change_kind_check" check ("kind" in ('PLANNED', 'SESSIONS_EDITED', 'SESSIONS_MOVED', 'SESSIONS_ADDED', 'SESSION_CANCELLED', 'SESSION_RESTORED', 'PHASE_MOVED', 'PHASE_RELEASED'));`,
    );
    this.addSql(`alter table "plan_change" enable row level security;`);
    this.addSql(`alter table "plan_change" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "plan_change" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "plan_change_row" add constraint "plan_change_row_change_id_foreign" foreign key ("change_id") references "plan_change" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "plan_change_row" add constraint "plan_change_row_table_name_check" check ("table_name" in ('course_session', 'session_staff', 'session_series', 'phase'));`,
    );
    this.addSql(`alter table "plan_change_row" enable row level security;`);
    this.addSql(`alter table "plan_change_row" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "plan_change_row" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "network_message" add constraint "network_message_invitation_id_foreign" foreign key ("invitation_id") references "network_invitation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "network_message" add constraint "network_message_kind_check" check ("kind" in ('INVITATION', 'REMINDER', 'CANCELLATION'));`,
    );
    this.addSql(
      `alter table "network_message" add constraint "network_message_status_check" check ("status" in ('QUEUED', 'SENT', 'DROPPED'));`,
    );
    this.addSql(`alter table "network_message" enable row level security;`);
    this.addSql(`alter table "network_message" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "network_message" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "calendar_feed" add constraint "calendar_feed_cohort_id_foreign" foreign key ("cohort_id") references "cohort" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "calendar_feed" add constraint "calendar_feed_member_id_foreign" foreign key ("member_id") references "team_member" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "calendar_feed" add constraint "calendar_feed_room_id_foreign" foreign key ("room_id") references "room" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "calendar_feed" add constraint "calendar_feed_created_by_foreign" foreign key ("created_by") references "app_user" ("id");`,
    );
    this.addSql(
      `alter table "calendar_feed" add constraint "of_one_thing" check (num_nonnulls(cohort_id, member_id, room_id) = 1);`,
    );
    this.addSql(`alter table "calendar_feed" enable row level security;`);
    this.addSql(`alter table "calendar_feed" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "calendar_feed" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );
    this.addSql(
      `create policy "by_address" on "calendar_feed" for select using (token_hash = nullif(current_setting('app.feed', true), ''));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "session_series" drop constraint "session_series_room_id_foreign";`);
    this.addSql(`alter table "course_session" drop constraint "course_session_room_id_foreign";`);
    this.addSql(`alter table "network_series" drop constraint "network_series_room_id_foreign";`);
    this.addSql(`alter table "network_meeting" drop constraint "network_meeting_room_id_foreign";`);
    this.addSql(`alter table "calendar_feed" drop constraint "calendar_feed_room_id_foreign";`);
    this.addSql(
      `alter table "template_version" drop constraint "template_version_template_id_foreign";`,
    );
    this.addSql(`alter table "cohort" drop constraint "cohort_own_template_version_id_foreign";`);
    this.addSql(`alter table "course_session" drop constraint "course_session_series_id_foreign";`);
    this.addSql(`alter table "session_staff" drop constraint "session_staff_member_id_foreign";`);
    this.addSql(`alter table "network_series" drop constraint "network_series_member_id_foreign";`);
    this.addSql(
      `alter table "network_meeting" drop constraint "network_meeting_member_id_foreign";`,
    );
    this.addSql(
      `alter table "cohort_team_member" drop constraint "cohort_team_member_member_id_foreign";`,
    );
    this.addSql(`alter table "calendar_feed" drop constraint "calendar_feed_member_id_foreign";`);
    this.addSql(
      `alter table "network_series_cohort" drop constraint "network_series_cohort_series_id_foreign";`,
    );
    this.addSql(
      `alter table "network_meeting" drop constraint "network_meeting_series_id_foreign";`,
    );
    this.addSql(
      `alter table "plan_change_row" drop constraint "plan_change_row_change_id_foreign";`,
    );

    this.addSql(`drop table if exists "closed_day" cascade;`);
    this.addSql(`drop table if exists "message_text" cascade;`);
    this.addSql(`drop table if exists "room" cascade;`);
    this.addSql(`drop table if exists "programme_template" cascade;`);
    this.addSql(`drop table if exists "template_version" cascade;`);
    this.addSql(`drop table if exists "session_series" cascade;`);
    this.addSql(`drop table if exists "team_member" cascade;`);
    this.addSql(`drop table if exists "session_staff" cascade;`);
    this.addSql(`drop table if exists "network_series" cascade;`);
    this.addSql(`drop table if exists "network_series_cohort" cascade;`);
    this.addSql(`drop table if exists "booking" cascade;`);
    this.addSql(`drop table if exists "cohort_team_member" cascade;`);
    this.addSql(`drop table if exists "plan_change" cascade;`);
    this.addSql(`drop table if exists "plan_change_row" cascade;`);
    this.addSql(`drop table if exists "network_message" cascade;`);
    this.addSql(`drop table if exists "calendar_feed" cascade;`);

    this.addSql(
      `alter table "network_meeting" drop constraint "network_meeting_host_participant_id_foreign";`,
    );

    this.addSql(`alter table "cohort" drop column "own_template_version_id";`);

    this.addSql(
      `alter table "course_session" drop constraint "course_session_series_id_occurrence_unique";`,
    );
    this.addSql(
      `alter table "course_session" drop column "planned_on", drop column "kept_on_day_off", drop column "series_id", drop column "occurrence", drop column "room_id";`,
    );

    this.addSql(`alter table "municipality" drop column "signing_key";`);

    this.addSql(
      `alter table "network_invitation" drop column "answer", drop column "answered_at";`,
    );

    this.addSql(
      `alter table "network_meeting" drop constraint "network_meeting_series_id_occurrence_on_unique";`,
    );
    this.addSql(
      `alter table "network_meeting" drop column "room_id", drop column "host_participant_id", drop column "member_id", drop column "series_id", drop column "occurrence_on", drop column "invitation_text", drop column "script_text";`,
    );

    this.addSql(
      `alter table "phase" drop column "version", drop column "start_rule", drop column "end_rule", drop column "start_pinned", drop column "end_pinned", drop column "planned_starts_on", drop column "planned_ends_on";`,
    );

    this.addSql(`alter table "reference_figure" drop constraint "reference_figure_kind_check";`);
    this.addSql(
      `alter table "reference_figure" add constraint "reference_figure_kind_check" check ("kind" in ('RECORDED_PROGRAMME', 'ILLUSTRATIVE_COHORT', 'PROGRAMME_TEMPLATE'));`,
    );

    this.addSql(`alter table "rule_pack" drop constraint "rule_pack_kind_check";`);
    this.addSql(
      `alter table "rule_pack" add constraint "rule_pack_kind_check" check ("kind" in ('LEGAL_BASIS', 'LOAN_LIMITS', 'SUPPORT_LIMITS', 'BENEFIT_RATES', 'REFUND_LADDER', 'ATTENDANCE'));`,
    );
  }
}
