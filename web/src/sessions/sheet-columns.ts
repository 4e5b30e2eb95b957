import { compareDates, type Language, type PlainDate } from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";

type Column = {
  readonly id: string;
  readonly module: ModuleCode;
  readonly date: PlainDate;
  readonly startsAt: string;
  readonly minutes: number;
  readonly status: "PLANNED" | "CANCELLED";
};

/** Sessions as the sheet has them from left to right: module by module, each in order of date. */
export function inSheetOrder<Session extends Column>(
  sessions: readonly Session[],
): readonly Session[] {
  const byDate = sessions.toSorted(
    (a, b) => compareDates(a.date, b.date) || a.startsAt.localeCompare(b.startsAt),
  );
  return [...Map.groupBy(byDate, ({ module }) => module).values()].flat();
}

/** Neighbouring columns under one head. The chosen session stands alone, even within its module. */
export type HeadGroup<Session> = {
  readonly key: string;
  readonly module: ModuleCode;
  readonly sessions: readonly Session[];
  readonly isChosen: boolean;
  /** False where the module's name stands over the columns before. */
  readonly isNamed: boolean;
  /** The whole module's, without cancelled sessions. */
  readonly moduleMinutes: number;
};

export function headGroups<Session extends Column>(
  ordered: readonly Session[],
  chosenId: string,
): readonly HeadGroup<Session>[] {
  const named = new Set<ModuleCode>();
  return runsOf(ordered, chosenId).map((sessions) => {
    const [first] = sessions;
    const { module } = first;
    const isChosen = first.id === chosenId;
    const isNamed = !isChosen && !named.has(module);
    if (isNamed) named.add(module);
    const ofModule = ordered.filter((it) => it.module === module && it.status === "PLANNED");
    const moduleMinutes = ofModule.reduce((sum, { minutes }) => sum + minutes, 0);
    return { key: first.id, module, sessions, isChosen, isNamed, moduleMinutes };
  });
}

function runsOf<Session extends Column>(ordered: readonly Session[], chosenId: string) {
  const runs: [Session, ...Session[]][] = [];
  for (const session of ordered) {
    const run = runs.at(-1);
    const isTogether =
      run?.[0].module === session.module && run[0].id !== chosenId && session.id !== chosenId;
    if (run && isTogether) run.push(session);
    else runs.push([session]);
  }
  return runs;
}

/** People in the order of the names as they are shown, as the language sorts them. */
export function byName<Person extends { readonly name: string }>(
  people: readonly Person[],
  language: Language,
): readonly Person[] {
  const collator = new Intl.Collator(language);
  return people.toSorted((a, b) => collator.compare(a.name, b.name));
}

/** Whether someone was in the cohort on a day. */
export function isEnrolledOn(
  enrolment: { readonly startsOn: PlainDate; readonly endsOn: PlainDate | null },
  date: PlainDate,
): boolean {
  const { startsOn, endsOn } = enrolment;
  return startsOn <= date && (endsOn === null || date <= endsOn);
}
