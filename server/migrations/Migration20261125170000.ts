import { Migration } from "@mikro-orm/migrations";

/** Who paid a cost, and what costs were recorded together, so that they are taken back together. */
export class Migration20261125170000 extends Migration {
  override name = "Migration20261125170000";

  override up(): void {
    this.addSql(
      `create table "cost_save" ("id" uuid not null, "municipality_id" uuid not null, "cohort_id" uuid not null, "source" text not null, "file_name" text null, "key" uuid null, "asked_hash" text null, "saved_by" uuid not null, "saved_at" timestamptz not null, "undone_by" uuid null, "undone_at" timestamptz null, "sequence" serial, primary key ("id"));`,
    );
    this.addSql(
      `create index "cost_save_cohort_id_sequence_index" on "cost_save" ("cohort_id", "sequence");`,
    );
    this.addSql(
      `alter table "cost_save" add constraint "cost_save_saved_by_key_unique" unique ("saved_by", "key");`,
    );
    this.addSql(
      `alter table "cost_save" add constraint "cost_save_cohort_id_foreign" foreign key ("cohort_id") references "cohort" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "cost_save" add constraint "cost_save_saved_by_foreign" foreign key ("saved_by") references "app_user" ("id");`,
    );
    this.addSql(
      `alter table "cost_save" add constraint "cost_save_undone_by_foreign" foreign key ("undone_by") references "app_user" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "cost_save" add constraint "undone_by_someone" check ((undone_by is null) = (undone_at is null));`,
    );
    this.addSql(
      `alter table "cost_save" add constraint "a_key_has_what_was_asked" check ((key is null) = (asked_hash is null));`,
    );
    this.addSql(
      `alter table "cost_save" add constraint "cost_save_source_check" check ("source" in ('FORM', 'FILE', 'PASTE'));`,
    );
    this.addSql(`alter table "cost_save" enable row level security;`);
    this.addSql(`alter table "cost_save" force row level security;`);
    this.addSql(
      `create policy "own_municipality" on "cost_save" using (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid) with check (municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "cost_item" add column "save_id" uuid null, add column "payer" text not null default 'MUNICIPALITY';`,
    );
    this.addSql(`create index "cost_item_save_id_index" on "cost_item" ("save_id");`);
    this.addSql(
      `alter table "cost_item" add constraint "cost_item_save_id_foreign" foreign key ("save_id") references "cost_save" ("id") on delete no action;`,
    );
    this.addSql(
      `alter table "cost_item" add constraint "cost_item_payer_check" check ("payer" in ('MUNICIPALITY', 'STATE', 'REGION'));`,
    );
  }

  override down(): void {
    this.addSql(`alter table "cost_item" drop column "save_id", drop column "payer";`);
    this.addSql(`drop table if exists "cost_save" cascade;`);
  }
}
