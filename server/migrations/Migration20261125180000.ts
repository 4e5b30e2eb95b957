import { Migration } from "@mikro-orm/migrations";

/** Somebody's latest step is the last of their index, found without reading the others. */
export class Migration20261125180000 extends Migration {
  override name = "Migration20261125180000";

  override up(): void {
    this.addSql(`drop index "stage_change_enrolment_id_index";`);
    this.addSql(
      `create index "stage_change_enrolment_id_sequence_index" on "stage_change" ("enrolment_id", "sequence");`,
    );
  }

  override down(): void {
    this.addSql(`drop index "stage_change_enrolment_id_sequence_index";`);
    this.addSql(
      `create index "stage_change_enrolment_id_index" on "stage_change" ("enrolment_id");`,
    );
  }
}
