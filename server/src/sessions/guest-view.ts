import { sql } from "../platform/sql.ts";

// What guests are told of a meeting `n`, its room `r` and the participant `h` who is host; in the page
// behind their link and in what they are sent alike.

/** The room with its address, or the place in words. */
export const placeForGuests = sql`coalesce(nullif(concat_ws(', ', r.name, r.address), ''), n.place)`;

/** A participant who is host by their first name: the surname is not the other guests' to know. */
export const hostForGuests = sql`coalesce(h.first_name, n.host)`;

export const roomAndHost = sql`
  left join room r on r.id = n.room_id and r.municipality_id = n.municipality_id
  left join participant h on h.id = n.host_participant_id and h.municipality_id = n.municipality_id`;
