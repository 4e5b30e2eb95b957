import { Migration } from "@mikro-orm/migrations";

/** What became of people month by month, and what each cohort was expected to come to. */
export class Migration20261125140000 extends Migration {
  override name = "Migration20261125140000";

  override up(): void {
    this.addSql(
      `create table "outcome_record" ("id" uuid not null, "municipality_id" uuid not null, "enrolment_id" uuid not null, "from_month" date not null, "to_month" date not null, "status" text not null, "source" text not null, "stated_on" date not null, "note" text null, "recorded_by" uuid not null, "recorded_at" timestamptz not null, "confirmed_by" uuid null, "confirmed_at" timestamptz null, "undone_by" uuid null, "undone_at" timestamptz null, "sequence" serial, primary key ("id"));`,
    );
    this.addSql(
      `create index "outcome_record_enrolment_id_index" on "outcome_record" ("enrolment_id");`,
    );

    this.addSql(
      `create table "outcome_month" ("id" uuid not null, "municipality_id" uuid not null, "enrolment_id" uuid not null, "month" date not null, "status" text not null, "record_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`create index "outcome_month_record_id_index" on "outcome_month" ("record_id");`);
    this.addSql(
      `create index "outcome_month_municipality_id_month_index" on "outcome_month" ("municipality_id", "month");`,
    );
    this.addSql(
      `alter table "outcome_month" add constraint "outcome_month_enrolment_id_month_unique" unique ("enrolment_id", "month");`,
    );

    this.addSql(
      `create table "outcome_plan" ("id" uuid not null, "municipality_id" uuid not null, "cohort_id" uuid not null, "expected" jsonb not null, "basis" text not null, "saved_by" uuid not null, "saved_at" timestamptz not null, "sequence" serial, primary key ("id"));`,
    );
    this.addSql(
      `create index "outcome_plan_cohort_id_sequence_index" on "outcome_plan" ("cohort_id", "sequence");`,
    );

    this.addSql(
      `alter table "outcome_record" add constraint "outcome_record_enrolment_id_foreign" foreign key ("enrolment_id") references "enrolment" ("id");`,
    );
    this.addSql(
      `alter table "outcome_record" add constraint "outcome_record_recorded_by_foreign" foreign key ("recorded_by") references "app_user" ("id");`,
    );
    this.addSql(
      `alter table "outcome_record" add constraint "outcome_record_confirmed_by_foreign" foreign key ("confirmed_by") references "app_user" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "outcome_record" add constraint "outcome_record_undone_by_foreign" foreign key ("undone_by") references "app_user" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "outcome_record" add constraint "undone_by_someone" check ((undone_by is null) = (undone_at is null));`,
    );
    this.addSql(
      `alter table "outcome_record" add constraint "confirmed_by_someone" check ((confirmed_by is null) = (confirmed_at is null));`,
    );
    this.addSql(
      `alter table "outcome_record" add constraint "whole_months_in_order" check (extract(day from from_month) = 1 and extract(day from to_month) = 1 and to_month >= from_month);`,
    );
    this.addSql(
      `alter table "outcome_record" add constraint "outcome_record_status_check" check ("status" in ('SELF_SUPPORTING', 'PARTLY', 'JOB', 'EDUCATION', 'BACK_ON_BENEFIT', 'UNKNOWN'));`,
    );
    this.addSql(
      `alter table "outcome_record" add constraint "outcome_record_source_check" check ("source" in ('OWN_STATEMENT', 'REGISTER', 'ACCOUNTS'));`,
    );
    this.addSql(`alter table "outcome_record" enable row level security;`);
    this.addSql(`alter table "outcome_record" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "outcome_record" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "outcome_month" add constraint "outcome_month_enrolment_id_foreign" foreign key ("enrolment_id") references "enrolment" ("id");`,
    );
    this.addSql(
      `alter table "outcome_month" add constraint "outcome_month_record_id_foreign" foreign key ("record_id") references "outcome_record" ("id");`,
    );
    this.addSql(
      `alter table "outcome_month" add constraint "a_whole_month" check (extract(day from month) = 1);`,
    );
    this.addSql(
      `alter table "outcome_month" add constraint "outcome_month_status_check" check ("status" in ('SELF_SUPPORTING', 'PARTLY', 'JOB', 'EDUCATION', 'BACK_ON_BENEFIT', 'UNKNOWN'));`,
    );
    this.addSql(`alter table "outcome_month" enable row level security;`);
    this.addSql(`alter table "outcome_month" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "outcome_month" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "outcome_plan" add constraint "outcome_plan_cohort_id_foreign" foreign key ("cohort_id") references "cohort" ("id");`,
    );
    this.addSql(
      `alter table "outcome_plan" add constraint "outcome_plan_saved_by_foreign" foreign key ("saved_by") references "app_user" ("id");`,
    );
    this.addSql(`alter table "outcome_plan" enable row level security;`);
    this.addSql(`alter table "outcome_plan" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "outcome_plan" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );
  }

  override down(): void {
    this.addSql(`alter table "outcome_month" drop constraint "outcome_month_record_id_foreign";`);

    this.addSql(`drop table if exists "outcome_record" cascade;`);
    this.addSql(`drop table if exists "outcome_month" cascade;`);
    this.addSql(`drop table if exists "outcome_plan" cascade;`);
  }
}
