import { Migration } from "@mikro-orm/migrations";

/** What was expected of each cohort on the day it began. */
export class Migration20261125160000 extends Migration {
  override name = "Migration20261125160000";

  override up(): void {
    this.addSql(
      `create table "economy_plan" ("id" uuid not null, "municipality_id" uuid not null, "cohort_id" uuid not null, "values" jsonb not null, "choices" jsonb not null, "frozen_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "economy_plan" add constraint "economy_plan_cohort_id_unique" unique ("cohort_id");`,
    );

    this.addSql(
      `alter table "economy_plan" add constraint "economy_plan_cohort_id_foreign" foreign key ("cohort_id") references "cohort" ("id") on delete cascade;`,
    );
    this.addSql(`alter table "economy_plan" enable row level security;`);
    this.addSql(`alter table "economy_plan" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "economy_plan" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );
  }

  override down(): void {
    this.addSql(`drop table if exists "economy_plan" cascade;`);
  }
}
