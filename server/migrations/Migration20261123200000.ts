import { Migration } from "@mikro-orm/migrations";

export class Migration20261123200000 extends Migration {
  override name = "Migration20261123200000";

  override up(): void | Promise<void> {
    this.addSql(
      `create table "cohort" ("id" uuid not null, "municipality_id" uuid not null, "version" int not null default 1, "name" text not null, "starts_on" date not null, "seats" int not null, "status" text not null default 'PLANNED', "template_version" text not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "cohort" add constraint "cohort_municipality_id_name_unique" unique ("municipality_id", "name");`,
    );
    this.addSql(
      `alter table "cohort" add constraint "starts_on_a_monday" check (extract(isodow from starts_on) = 1);`,
    );
    this.addSql(
      `alter table "cohort" add constraint "some_seats" check (seats >= 1 and seats <= 500);`,
    );
    this.addSql(
      `alter table "cohort" add constraint "cohort_status_check" check ("status" in ('PLANNED', 'RECRUITING', 'RUNNING', 'FOLLOW_UP', 'CLOSED'));`,
    );

    this.addSql(
      `create table "cost_item" ("id" uuid not null, "municipality_id" uuid not null, "cohort_id" uuid not null, "kind" text not null, "quantity" numeric(12,2) not null, "unit_price" bigint not null, "amount" bigint not null, "incurred_on" date not null, "source" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "cost_item_cohort_id_index" on "cost_item" ("cohort_id");`);
    this.addSql(
      `alter table "cost_item" add constraint "no_negative_cost" check (quantity >= 0 and unit_price >= 0 and amount >= 0);`,
    );
    this.addSql(
      `alter table "cost_item" add constraint "cost_item_kind_check" check ("kind" in ('TEAM', 'ACCOUNTING_COURSE', 'MARKETING_WORKSHOP', 'VAT_AND_TAX', 'RETREAT', 'LOAN_LOSS', 'SUPPORT', 'OTHER'));`,
    );

    this.addSql(
      `create table "course_session" ("id" uuid not null, "municipality_id" uuid not null, "version" int not null default 1, "cohort_id" uuid not null, "module" text not null, "ordinal" int not null, "held_on" date not null, "starts_at" time(0) not null, "ends_at" time(0) not null, "overnight" boolean not null default false, "place" text null, "instructor" text null, "topic" text null, "status" text not null default 'PLANNED', "cancelled_reason" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "course_session_municipality_id_held_on_index" on "course_session" ("municipality_id", "held_on");`,
    );
    this.addSql(
      `alter table "course_session" add constraint "course_session_cohort_id_module_ordinal_unique" unique ("cohort_id", "module", "ordinal");`,
    );
    this.addSql(
      `alter table "course_session" add constraint "a_cancellation_has_a_reason" check ((status = 'CANCELLED') = (cancelled_reason is not null));`,
    );
    this.addSql(
      `alter table "course_session" add constraint "ends_after_start" check (ends_at > starts_at);`,
    );
    this.addSql(
      `alter table "course_session" add constraint "course_session_module_check" check ("module" in ('ACCOUNTING', 'MARKETING_WORKSHOP', 'VAT_AND_TAX', 'RETREAT', 'FOLLOW_UP_ACCOUNTING'));`,
    );
    this.addSql(
      `alter table "course_session" add constraint "course_session_status_check" check ("status" in ('PLANNED', 'CANCELLED'));`,
    );

    this.addSql(
      `create table "municipality" ("id" uuid not null, "name" text not null, "is_example" boolean not null default false, "business_date" date null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "municipality" add constraint "municipality_name_unique" unique ("name");`,
    );
    this.addSql(
      `alter table "municipality" add constraint "only_an_example_has_its_own_day" check (business_date is null or is_example);`,
    );

    this.addSql(
      `create table "network_meeting" ("id" uuid not null, "municipality_id" uuid not null, "version" int not null default 1, "held_on" date not null, "starts_at" time(0) not null, "ends_at" time(0) not null, "place" text null, "theme" text null, "host" text null, "status" text not null default 'PLANNED', "cancelled_reason" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "network_meeting_municipality_id_held_on_id_index" on "network_meeting" ("municipality_id", "held_on", "id");`,
    );
    this.addSql(
      `alter table "network_meeting" add constraint "a_cancellation_has_a_reason" check ((status = 'CANCELLED') = (cancelled_reason is not null));`,
    );
    this.addSql(
      `alter table "network_meeting" add constraint "ends_after_start" check (ends_at > starts_at);`,
    );
    this.addSql(
      `alter table "network_meeting" add constraint "network_meeting_status_check" check ("status" in ('PLANNED', 'CANCELLED'));`,
    );

    this.addSql(
      `create table "network_meeting_cohort" ("id" uuid not null, "municipality_id" uuid not null, "meeting_id" uuid not null, "cohort_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "network_meeting_cohort_cohort_id_index" on "network_meeting_cohort" ("cohort_id");`,
    );
    this.addSql(
      `alter table "network_meeting_cohort" add constraint "network_meeting_cohort_meeting_id_cohort_id_unique" unique ("meeting_id", "cohort_id");`,
    );

    this.addSql(
      `create table "participant" ("id" uuid not null, "municipality_id" uuid not null, "version" int not null default 1, "first_name" text not null, "last_name" text not null, "search_name" text generated always as (regexp_replace(normalize(replace(replace(replace(lower(first_name || ' ' || last_name), 'æ', 'ae'), 'ø', 'oe'), 'å', 'aa'), NFD), '[\\u0300-\\u036f]', '', 'g')) stored not null, "birth_date" date null, "phone" text null, "email" text null, "business_idea" text null, "benefit_type" text null, "referral_source" text null, "consent_on" date null, "registered_on" date not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "participant_municipality_id_last_name_first_name_id_index" on "participant" ("municipality_id", "last_name", "first_name", "id");`,
    );
    this.addSql(
      `alter table "participant" add constraint "a_last_name" check (length(last_name) >= 1 and length(last_name) <= 80);`,
    );
    this.addSql(
      `alter table "participant" add constraint "a_first_name" check (length(first_name) >= 1 and length(first_name) <= 80);`,
    );
    this.addSql(
      `alter table "participant" add constraint "participant_benefit_type_check" check ("benefit_type" in ('CASH_BENEFIT', 'SICKNESS_BENEFIT', 'DISABILITY_PENSION', 'REHABILITATION', 'OTHER'));`,
    );
    this.addSql(
      `alter table "participant" add constraint "participant_referral_source_check" check ("referral_source" in ('CASEWORKER', 'OWN_ENQUIRY', 'INFORMATION_MEETING', 'OTHER'));`,
    );

    this.addSql(
      `create table "enrolment" ("id" uuid not null, "municipality_id" uuid not null, "version" int not null default 1, "cohort_id" uuid not null, "participant_id" uuid not null, "starts_on" date not null, "ends_on" date null, "stage" text not null default 'ENQUIRY', "exit_route" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "enrolment_cohort_id_participant_id_index" on "enrolment" ("cohort_id", "participant_id");`,
    );
    this.addSql(
      `create unique index enrolment_one_at_a_time on enrolment (participant_id) where ends_on is null;`,
    );
    this.addSql(
      `alter table "enrolment" add constraint "an_exit_has_a_date" check (exit_route is null or ends_on is not null);`,
    );
    this.addSql(
      `alter table "enrolment" add constraint "ends_after_start" check (ends_on is null or ends_on >= starts_on);`,
    );
    this.addSql(
      `alter table "enrolment" add constraint "enrolment_stage_check" check ("stage" in ('ENQUIRY', 'PHONE_INTERVIEW', 'FIRST_MEETING', 'SECOND_MEETING', 'SCREENING_1', 'INDIVIDUAL_DEVELOPMENT', 'SCREENING_2', 'COURSE', 'SCREENING_3', 'LOAN_AND_START', 'COACHING', 'SCREENING_4', 'SELF_SUPPORT', 'ALUMNI'));`,
    );
    this.addSql(
      `alter table "enrolment" add constraint "enrolment_exit_route_check" check ("exit_route" in ('WITHDREW', 'DECLINED', 'JOB', 'EDUCATION', 'FLEX_JOB', 'BACK_ON_BENEFIT', 'MOVED', 'DIED'));`,
    );

    this.addSql(
      `create table "phase" ("id" uuid not null, "municipality_id" uuid not null, "cohort_id" uuid not null, "number" int not null, "code" text not null, "starts_on" date not null, "ends_on" date null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "phase" add constraint "phase_cohort_id_number_unique" unique ("cohort_id", "number");`,
    );
    this.addSql(
      `alter table "phase" add constraint "ends_after_start" check (ends_on is null or ends_on >= starts_on);`,
    );
    this.addSql(
      `alter table "phase" add constraint "phase_code_check" check ("code" in ('INTERNAL_ORGANISATION', 'INTERNAL_INFORMATION', 'RECRUITMENT', 'SCREENING_1', 'INDIVIDUAL_DEVELOPMENT', 'SCREENING_2', 'COLLECTIVE_COURSE', 'SCREENING_3', 'SUBSISTENCE_SUPPORT', 'LOAN_AND_START', 'INDIVIDUAL_COACHING', 'COURSE_DAYS_AND_NETWORK', 'SCREENING_4', 'TRANSITION_TO_SELF_SUPPORT'));`,
    );

    this.addSql(
      `create table "reference_figure" ("key" text not null, "kind" text not null, "position" int not null default 0, "content" jsonb not null, primary key ("key"));`,
    );
    this.addSql(
      `alter table "reference_figure" add constraint "reference_figure_kind_check" check ("kind" in ('RECORDED_PROGRAMME', 'ILLUSTRATIVE_COHORT', 'PROGRAMME_TEMPLATE'));`,
    );

    this.addSql(
      `create table "rule_pack" ("id" text not null, "key" text not null, "kind" text not null, "valid_from" date not null, "valid_to" date null, "legal_basis" text null, "source" text not null, "source_date" date null, "verified" boolean not null default false, "content" jsonb not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "rule_pack" add constraint "ends_after_start" check (valid_to is null or valid_to >= valid_from);`,
    );
    this.addSql(
      `alter table "rule_pack" add constraint "rule_pack_kind_check" check ("kind" in ('LEGAL_BASIS', 'LOAN_LIMITS', 'SUPPORT_LIMITS', 'BENEFIT_RATES', 'REFUND_LADDER', 'ATTENDANCE'));`,
    );

    this.addSql(
      `create table "app_user" ("id" uuid not null, "municipality_id" uuid not null, "email" text not null, "name" text not null, "roles" text[] not null, "password_hash" text null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "app_user" add constraint "app_user_municipality_id_email_unique" unique ("municipality_id", "email");`,
    );
    this.addSql(
      `alter table "app_user" add constraint "email_in_lower_case" check (email = lower(email));`,
    );
    this.addSql(
      `alter table "app_user" add constraint "known_roles" check (roles <@ array['DEVELOPMENT','COACH','MANAGEMENT','LEGAL','ADMIN']::text[] and cardinality(roles) > 0);`,
    );

    this.addSql(
      `create table "stage_change" ("id" uuid not null, "municipality_id" uuid not null, "enrolment_id" uuid not null, "from_stage" text null, "to_stage" text not null, "exit_route" text null, "happened_on" date not null, "reason" text null, "changed_by" uuid not null, "recorded_at" timestamptz not null, "sequence" serial, primary key ("id"));`,
    );
    this.addSql(
      `create index "stage_change_enrolment_id_index" on "stage_change" ("enrolment_id");`,
    );
    this.addSql(
      `alter table "stage_change" add constraint "stage_change_from_stage_check" check ("from_stage" in ('ENQUIRY', 'PHONE_INTERVIEW', 'FIRST_MEETING', 'SECOND_MEETING', 'SCREENING_1', 'INDIVIDUAL_DEVELOPMENT', 'SCREENING_2', 'COURSE', 'SCREENING_3', 'LOAN_AND_START', 'COACHING', 'SCREENING_4', 'SELF_SUPPORT', 'ALUMNI'));`,
    );
    this.addSql(
      `alter table "stage_change" add constraint "stage_change_to_stage_check" check ("to_stage" in ('ENQUIRY', 'PHONE_INTERVIEW', 'FIRST_MEETING', 'SECOND_MEETING', 'SCREENING_1', 'INDIVIDUAL_DEVELOPMENT', 'SCREENING_2', 'COURSE', 'SCREENING_3', 'LOAN_AND_START', 'COACHING', 'SCREENING_4', 'SELF_SUPPORT', 'ALUMNI'));`,
    );
    this.addSql(
      `alter table "stage_change" add constraint "stage_change_exit_route_check" check ("exit_route" in ('WITHDREW', 'DECLINED', 'JOB', 'EDUCATION', 'FLEX_JOB', 'BACK_ON_BENEFIT', 'MOVED', 'DIED'));`,
    );

    this.addSql(
      `create table "network_invitation" ("id" uuid not null, "municipality_id" uuid not null, "meeting_id" uuid not null, "participant_id" uuid not null, "cohort_id" uuid not null, "came" boolean null, "recorded_by" uuid null, "recorded_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(
      `create index "network_invitation_participant_id_index" on "network_invitation" ("participant_id");`,
    );
    this.addSql(
      `alter table "network_invitation" add constraint "network_invitation_meeting_id_participant_id_unique" unique ("meeting_id", "participant_id");`,
    );

    this.addSql(
      `create table "attendance_mark" ("id" uuid not null, "municipality_id" uuid not null, "version" int not null default 1, "session_id" uuid not null, "enrolment_id" uuid not null, "status" text not null, "minutes" int not null, "reason" text null, "marked_by" uuid not null, "marked_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "attendance_mark_enrolment_id_index" on "attendance_mark" ("enrolment_id");`,
    );
    this.addSql(
      `alter table "attendance_mark" add constraint "attendance_mark_session_id_enrolment_id_unique" unique ("session_id", "enrolment_id");`,
    );
    this.addSql(
      `alter table "attendance_mark" add constraint "minutes_of_a_day" check (minutes >= 0 and minutes <= 1440);`,
    );
    this.addSql(
      `alter table "attendance_mark" add constraint "attendance_mark_status_check" check ("status" in ('PRESENT', 'LATE', 'LEFT_EARLY', 'SICK', 'EXCUSED', 'ABSENT', 'NOT_INVITED'));`,
    );

    this.addSql(
      `create table "attendance_change" ("id" uuid not null, "municipality_id" uuid not null, "session_id" uuid not null, "enrolment_id" uuid not null, "status" text null, "minutes" int null, "reason" text null, "changed_by" uuid not null, "changed_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "attendance_change_session_id_enrolment_id_index" on "attendance_change" ("session_id", "enrolment_id");`,
    );
    this.addSql(
      `alter table "attendance_change" add constraint "attendance_change_status_check" check ("status" in ('PRESENT', 'LATE', 'LEFT_EARLY', 'SICK', 'EXCUSED', 'ABSENT', 'NOT_INVITED'));`,
    );

    this.addSql(
      `create table "user_session" ("token_hash" text not null, "municipality_id" uuid not null, "user_id" uuid not null, "started_at" timestamptz not null, "seen_at" timestamptz not null, "ended_at" timestamptz null, primary key ("token_hash"));`,
    );

    this.addSql(
      `alter table "cost_item" add constraint "cost_item_cohort_id_foreign" foreign key ("cohort_id") references "cohort" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "course_session" add constraint "course_session_cohort_id_foreign" foreign key ("cohort_id") references "cohort" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "network_meeting_cohort" add constraint "network_meeting_cohort_meeting_id_foreign" foreign key ("meeting_id") references "network_meeting" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "network_meeting_cohort" add constraint "network_meeting_cohort_cohort_id_foreign" foreign key ("cohort_id") references "cohort" ("id");`,
    );

    this.addSql(
      `alter table "enrolment" add constraint "enrolment_cohort_id_foreign" foreign key ("cohort_id") references "cohort" ("id");`,
    );
    this.addSql(
      `alter table "enrolment" add constraint "enrolment_participant_id_foreign" foreign key ("participant_id") references "participant" ("id");`,
    );

    this.addSql(
      `alter table "phase" add constraint "phase_cohort_id_foreign" foreign key ("cohort_id") references "cohort" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "stage_change" add constraint "stage_change_enrolment_id_foreign" foreign key ("enrolment_id") references "enrolment" ("id");`,
    );
    this.addSql(
      `alter table "stage_change" add constraint "stage_change_changed_by_foreign" foreign key ("changed_by") references "app_user" ("id");`,
    );

    this.addSql(
      `alter table "network_invitation" add constraint "network_invitation_meeting_id_foreign" foreign key ("meeting_id") references "network_meeting" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "network_invitation" add constraint "network_invitation_participant_id_foreign" foreign key ("participant_id") references "participant" ("id");`,
    );
    this.addSql(
      `alter table "network_invitation" add constraint "network_invitation_cohort_id_foreign" foreign key ("cohort_id") references "cohort" ("id");`,
    );
    this.addSql(
      `alter table "network_invitation" add constraint "network_invitation_recorded_by_foreign" foreign key ("recorded_by") references "app_user" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "attendance_mark" add constraint "attendance_mark_session_id_foreign" foreign key ("session_id") references "course_session" ("id");`,
    );
    this.addSql(
      `alter table "attendance_mark" add constraint "attendance_mark_enrolment_id_foreign" foreign key ("enrolment_id") references "enrolment" ("id");`,
    );
    this.addSql(
      `alter table "attendance_mark" add constraint "attendance_mark_marked_by_foreign" foreign key ("marked_by") references "app_user" ("id");`,
    );

    this.addSql(
      `alter table "attendance_change" add constraint "attendance_change_session_id_foreign" foreign key ("session_id") references "course_session" ("id");`,
    );
    this.addSql(
      `alter table "attendance_change" add constraint "attendance_change_enrolment_id_foreign" foreign key ("enrolment_id") references "enrolment" ("id");`,
    );
    this.addSql(
      `alter table "attendance_change" add constraint "attendance_change_changed_by_foreign" foreign key ("changed_by") references "app_user" ("id");`,
    );

    this.addSql(
      `alter table "user_session" add constraint "user_session_municipality_id_foreign" foreign key ("municipality_id") references "municipality" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "user_session" add constraint "user_session_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete cascade;`,
    );

    this.addSql(`alter table "cohort" enable row level security;`);
    this.addSql(`alter table "cohort" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "cohort" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );
    this.addSql(`alter table "cost_item" enable row level security;`);
    this.addSql(`alter table "cost_item" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "cost_item" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );
    this.addSql(`alter table "course_session" enable row level security;`);
    this.addSql(`alter table "course_session" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "course_session" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );
    this.addSql(`alter table "municipality" enable row level security;`);
    this.addSql(`alter table "municipality" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "municipality" using (id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );
    this.addSql(`alter table "network_meeting" enable row level security;`);
    this.addSql(`alter table "network_meeting" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "network_meeting" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );
    this.addSql(`alter table "network_meeting_cohort" enable row level security;`);
    this.addSql(`alter table "network_meeting_cohort" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "network_meeting_cohort" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );
    this.addSql(`alter table "participant" enable row level security;`);
    this.addSql(`alter table "participant" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "participant" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );
    this.addSql(`alter table "enrolment" enable row level security;`);
    this.addSql(`alter table "enrolment" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "enrolment" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );
    this.addSql(`alter table "phase" enable row level security;`);
    this.addSql(`alter table "phase" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "phase" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );
    this.addSql(`alter table "app_user" enable row level security;`);
    this.addSql(`alter table "app_user" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "app_user" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );
    this.addSql(
      `create policy "sign_in" on "app_user" for select using (email = nullif(current_setting('app.sign_in_email', true), ''));`,
    );
    this.addSql(`alter table "stage_change" enable row level security;`);
    this.addSql(`alter table "stage_change" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "stage_change" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );
    this.addSql(`alter table "network_invitation" enable row level security;`);
    this.addSql(`alter table "network_invitation" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "network_invitation" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );
    this.addSql(`alter table "attendance_mark" enable row level security;`);
    this.addSql(`alter table "attendance_mark" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "attendance_mark" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );
    this.addSql(`alter table "attendance_change" enable row level security;`);
    this.addSql(`alter table "attendance_change" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "attendance_change" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );
    this.addSql(`alter table "user_session" enable row level security;`);
    this.addSql(`alter table "user_session" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "user_session" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );
    this.addSql(
      `create policy "own_session" on "user_session" for select using (token_hash = nullif(current_setting('app.session', true), ''));`,
    );
  }
}
