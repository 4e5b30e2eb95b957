import { Migration } from "@mikro-orm/migrations";

/** The register of assumptions with what they turned out to be, and scenarios. */
export class Migration20261125150000 extends Migration {
  override name = "Migration20261125150000";

  override up(): void {
    this.addSql(
      `create table "scenario" ("id" uuid not null, "municipality_id" uuid not null, "version" int not null default 1, "name" text not null, "note" text null, "content" jsonb not null, "owner_id" uuid not null, "changed_at" timestamptz not null, "signed_off_by" uuid null, "signed_off_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "scenario" add constraint "scenario_municipality_id_name_unique" unique ("municipality_id", "name");`,
    );

    this.addSql(
      `create table "realised_assumption" ("id" uuid not null, "municipality_id" uuid not null, "version" int not null default 1, "key" text not null, "year" int not null, "value" double precision not null, "source" text not null, "recorded_by" uuid not null, "recorded_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "realised_assumption" add constraint "realised_assumption_municipality_id_key_year_unique" unique ("municipality_id", "key", "year");`,
    );

    this.addSql(
      `create table "assumption" ("id" uuid not null, "municipality_id" uuid not null, "key" text not null, "value" double precision not null, "low" double precision null, "high" double precision null, "source" text not null, "source_date" date null, "confidence" text not null, "reason" text not null, "owner_id" uuid not null, "set_at" timestamptz not null, "signed_off_by" uuid null, "signed_off_at" timestamptz null, "sequence" serial, primary key ("id"));`,
    );
    this.addSql(
      `create index "assumption_municipality_id_key_sequence_index" on "assumption" ("municipality_id", "key", "sequence");`,
    );

    this.addSql(`alter table "reference_figure" drop constraint "reference_figure_kind_check";`);
    // Its numbers are in the register now.
    this.addSql(`delete from reference_figure where kind = 'ILLUSTRATIVE_COHORT';`);
    this.addSql(
      `alter table "reference_figure" add constraint "reference_figure_kind_check" check ("kind" in ('RECORDED_PROGRAMME', 'PROGRAMME_TEMPLATE', 'CLOSED_DAYS', 'MESSAGE_TEXT', 'ASSUMPTION', 'SCENARIO'));`,
    );

    this.addSql(
      `alter table "scenario" add constraint "scenario_owner_id_foreign" foreign key ("owner_id") references "app_user" ("id");`,
    );
    this.addSql(
      `alter table "scenario" add constraint "scenario_signed_off_by_foreign" foreign key ("signed_off_by") references "app_user" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "scenario" add constraint "signed_by_someone" check ((signed_off_by is null) = (signed_off_at is null));`,
    );
    this.addSql(`alter table "scenario" enable row level security;`);
    this.addSql(`alter table "scenario" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "scenario" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "realised_assumption" add constraint "realised_assumption_recorded_by_foreign" foreign key ("recorded_by") references "app_user" ("id");`,
    );
    this.addSql(`alter table "realised_assumption" enable row level security;`);
    this.addSql(`alter table "realised_assumption" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "realised_assumption" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "assumption" add constraint "assumption_owner_id_foreign" foreign key ("owner_id") references "app_user" ("id");`,
    );
    this.addSql(
      `alter table "assumption" add constraint "assumption_signed_off_by_foreign" foreign key ("signed_off_by") references "app_user" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "assumption" add constraint "signed_by_someone" check ((signed_off_by is null) = (signed_off_at is null));`,
    );
    this.addSql(
      `alter table "assumption" add constraint "within_its_range" check (low is null or (low <= value and value <= high));`,
    );
    this.addSql(
      `alter table "assumption" add constraint "a_range_has_both_ends" check ((low is null) = (high is null));`,
    );
    this.addSql(
      `alter table "assumption" add constraint "assumption_confidence_check" check ("confidence" in ('SURE', 'FAIR', 'ESTIMATE'));`,
    );
    this.addSql(`alter table "assumption" enable row level security;`);
    this.addSql(`alter table "assumption" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "assumption" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );
  }

  override down(): void {
    this.addSql(`drop table if exists "scenario" cascade;`);
    this.addSql(`drop table if exists "realised_assumption" cascade;`);
    this.addSql(`drop table if exists "assumption" cascade;`);

    this.addSql(`alter table "reference_figure" drop constraint "reference_figure_kind_check";`);
    this.addSql(
      `alter table "reference_figure" add constraint "reference_figure_kind_check" check ("kind" in ('RECORDED_PROGRAMME', 'ILLUSTRATIVE_COHORT', 'PROGRAMME_TEMPLATE', 'CLOSED_DAYS', 'MESSAGE_TEXT'));`,
    );
  }
}
