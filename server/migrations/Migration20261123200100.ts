import { Migration } from "@mikro-orm/migrations";

/** One statement tells who asks and acts for their municipality: every operation begins with it. */
export class Migration20261123200100 extends Migration {
  override name = "Migration20261123200100";

  override up(): void {
    // Run as its caller, so that row security holds inside it: each step sees only what the setting
    // before it opens. A plain SQL function could be inlined, and its steps reordered.
    this.addSql(`
      create function authenticate(
        given_hash text, given_now timestamptz, idle_minutes int, longest_hours int
      ) returns table (
        user_id uuid, municipality_id uuid, name text, roles text[], business_date text, needs_keeping boolean
      ) language plpgsql volatile security invoker set search_path from current as $$
      declare
        session record;
      begin
        perform set_config('app.session', given_hash, true);
        select s.user_id, s.municipality_id, s.seen_at < given_now - interval '1 minute' as needs_keeping
          into session from user_session s
          where s.token_hash = given_hash and s.ended_at is null
            and s.seen_at > given_now - make_interval(mins => idle_minutes)
            and s.started_at > given_now - make_interval(hours => longest_hours);
        if not found then return; end if;
        perform set_config('app.municipality_id', session.municipality_id::text, true);
        return query
          select u.id, u.municipality_id, u.name, u.roles, to_char(m.business_date, 'YYYY-MM-DD'),
            session.needs_keeping
          from app_user u join municipality m on m.id = u.municipality_id
          where u.id = session.user_id;
      end $$;`);
  }

  override down(): void {
    this.addSql("drop function authenticate(text, timestamptz, int, int);");
  }
}
