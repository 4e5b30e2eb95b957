/** A page read, asked of the API by GraphQL and of the database by hand, with the same answer. */
export interface PageRead {
  /** What `$id` is of. */
  readonly of: "cohort" | "session" | "municipality";
  readonly document: string;
  /** One statement that answers the same JSON; $1 is that id. */
  readonly statement: string;
}

const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`;
const time = (column: string) => `to_char(${column}, 'HH24:MI')`;

const placeOf = (meeting: string) =>
  `coalesce((select r.name from room r where r.id = ${meeting}.room_id), ${meeting}.place)`;

/** What the plan shows of a cohort `c`, as properties of a JSON object. */
const planOfCohort = `
  'id', c.id, 'name', c.name, 'startsOn', ${day("c.starts_on")}, 'seats', c.seats,
  'status', c.status, 'version', c.version,
  'phases', (select json_agg(json_build_object('number', p.number, 'code', p.code,
      'startsOn', ${day("p.starts_on")}, 'endsOn', ${day("p.ends_on")}) order by p.number)
    from phase p where p.cohort_id = c.id),
  'sessions', (select json_agg(json_build_object('id', s.id, 'module', s.module, 'ordinal', s.ordinal,
      'date', ${day("s.held_on")}, 'startsAt', ${time("s.starts_at")}, 'endsAt', ${time("s.ends_at")},
      'place', ${placeOf("s")}, 'topic', s.topic, 'status', s.status, 'version', s.version,
      'instructor', (select string_agg(t.name, ', ' order by t.name) from session_staff st
        join team_member t on t.id = st.member_id where st.session_id = s.id),
      'recorded', (select count(*) from attendance_mark m
        where m.session_id = s.id and m.enrolment_id is not null),
      'expected', (select count(*) from enrolment e where e.cohort_id = c.id
        and e.starts_on <= s.held_on and (e.ends_on is null or e.ends_on >= s.held_on)))
      order by s.held_on, s.starts_at, s.id)
    from course_session s where s.cohort_id = c.id),
  'networkMeetings', coalesce((select json_agg(json_build_object('id', n.id,
      'date', ${day("n.held_on")}, 'startsAt', ${time("n.starts_at")}, 'endsAt', ${time("n.ends_at")},
      'place', ${placeOf("n")}, 'theme', n.theme, 'status', n.status) order by n.held_on, n.starts_at, n.id)
    from network_meeting n join network_meeting_cohort nc on nc.meeting_id = n.id
    where nc.cohort_id = c.id), '[]')`;

const planFields = `
  id name startsOn seats status version
  phases { number code startsOn endsOn }
  sessions { id module ordinal date startsAt endsAt place instructor topic status version recorded expected }
  networkMeetings { id date startsAt endsAt place theme status }`;

const plan: PageRead = {
  of: "cohort",
  document: `query Plan($id: ID!) { cohort(id: $id) { ${planFields} } }`,
  statement: `
    select json_build_object('cohort', json_build_object(${planOfCohort}))::text as answer
    from cohort c where c.id = $1`,
};

const plans: PageRead = {
  of: "municipality",
  document: `query Plans { cohorts(first: 10) { items { ${planFields} } } }`,
  statement: `
    select json_build_object('cohorts', json_build_object('items', (
      select json_agg(json_build_object(${planOfCohort}) order by c.starts_on desc, c.name, c.id)
      from (select * from cohort where municipality_id = $1
        order by starts_on desc, name, id limit 10) as c)))::text as answer`,
};

const roster: PageRead = {
  of: "session",
  document: `query Roster($id: ID!) { session(id: $id) {
    id module date startsAt endsAt place status
    roster { enrolmentId participantId name businessIdea
      mark { status minutes reason version markedBy } } } }`,
  statement: `
    select json_build_object('session', json_build_object(
      'id', s.id, 'module', s.module, 'date', ${day("s.held_on")}, 'startsAt', ${time("s.starts_at")},
      'endsAt', ${time("s.ends_at")}, 'place', ${placeOf("s")}, 'status', s.status,
      'roster', (select json_agg(json_build_object('enrolmentId', e.id, 'participantId', p.id,
          'name', p.first_name || ' ' || p.last_name, 'businessIdea', p.business_idea,
          'mark', case when m.id is not null then json_build_object('status', m.status,
            'minutes', m.minutes, 'reason', m.reason, 'version', m.version, 'markedBy', u.name) end)
          order by p.last_name, p.first_name, p.id)
        from enrolment e join participant p on p.id = e.participant_id
        left join attendance_mark m on m.enrolment_id = e.id and m.session_id = s.id
        left join app_user u on u.id = m.marked_by
        where e.cohort_id = s.cohort_id and e.starts_on <= s.held_on
          and (e.ends_on is null or e.ends_on >= s.held_on))))::text as answer
    from course_session s where s.id = $1`,
};

const progress: PageRead = {
  of: "cohort",
  document: `query Progress($id: ID!) { progress(cohortId: $id) {
    people modules { module attended { attended held attendedMinutes heldMinutes } sessionsPlanned }
    exits { route count } } }`,
  statement: `
    select json_build_object('progress', json_build_object(
      'people', (select count(*) from enrolment where cohort_id = $1),
      'modules', (select json_agg(json_build_object('module', module,
          'attended', json_build_object('attended', attended, 'held', held,
            'attendedMinutes', attended_minutes, 'heldMinutes', held_minutes),
          'sessionsPlanned', planned) order by first, module)
        from (select s.module, min(s.held_on) as first, count(distinct s.id) as planned,
            count(m.id) filter (where m.status <> 'NOT_INVITED') as held,
            count(m.id) filter (where m.status in ('PRESENT', 'LATE', 'LEFT_EARLY')) as attended,
            coalesce(sum(m.minutes) filter (where m.status in ('PRESENT', 'LATE', 'LEFT_EARLY')), 0)
              as attended_minutes,
            coalesce(sum(extract(epoch from s.ends_at - s.starts_at)::int / 60)
              filter (where m.status <> 'NOT_INVITED'), 0) as held_minutes
          from course_session s left join attendance_mark m on m.session_id = s.id and m.enrolment_id is not null
          where s.cohort_id = $1 and s.status = 'PLANNED' group by s.module) as module),
      'exits', (select coalesce(json_agg(json_build_object('route', exit_route, 'count', count)
          order by count desc, exit_route), '[]')
        from (select exit_route, count(*) from enrolment
          where cohort_id = $1 and exit_route is not null group by 1) as exit)))::text as answer`,
};

/** The pages read most; `plans` is ten cohorts under each other. */
export const pageReads: Readonly<Record<string, PageRead>> = { plan, plans, roster, progress };
