import { useApolloClient } from "@apollo/client/react";
import { useCallback, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Problem, problemsOf } from "../ui/problems.ts";
import { useToast } from "../ui/toast.tsx";
import { useProblemText } from "../ui/use-problem-text.ts";
import { type Retreat, type RetreatPerson, retreatQuery, saveBeds } from "./retreat-documents.ts";

/** What is wanted of a bed; no room is no bed. */
export type WantedBed = { readonly room: string; readonly note: string };

export type Beds = ReturnType<typeof useBeds>;

/**
 * Saves beds one after the other as they are written, each from what is stored by then. What could
 * not be sent waits and is shown; what another has changed meanwhile is told with one's own words.
 */
export function useBeds({ cohortId, people }: Retreat) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const toast = useToast();
  const text = useProblemText();
  const stored = useRef(people);
  stored.current = people;
  const line = useRef<Promise<void>>(Promise.resolve());
  const [unsent, setUnsent] = useState<ReadonlyMap<string, WantedBed>>(new Map());
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const [saves, setSaves] = useState(0);
  const [isSending, setSending] = useState(false);

  const save = useCallback((enrolmentId: string, wanted: WantedBed, isUndo = false) => {
    line.current = line.current.then(() => sendRef.current(enrolmentId, wanted, isUndo));
  }, []);

  async function send(enrolmentId: string, wanted: WantedBed, isUndo: boolean): Promise<void> {
    const person = stored.current.find((it) => it.enrolmentId === enrolmentId);
    if (!person || isSame(person, wanted)) return forget(setUnsent, enrolmentId);
    setSending(true);
    try {
      const { data } = await client.mutate({
        mutation: saveBeds,
        variables: { input: { cohortId, beds: [bedOf(person, wanted)] } },
      });
      forget(setUnsent, enrolmentId);
      if (data?.saveBeds.__typename === "Refused")
        return refuse(person, wanted, data.saveBeds.reasons);
      if (data) stored.current = data.saveBeds.people;
      forget(setRefused, enrolmentId);
      setSaves((before) => before + 1);
      tell(person, wanted, isUndo);
    } catch (error) {
      const problems = problemsOf(error);
      if (problems.every(({ code }) => code === "SERVICE_UNAVAILABLE")) {
        setUnsent((before) => new Map(before).set(enrolmentId, wanted));
      } else refuse(person, wanted, problems);
    } finally {
      setSending(false);
    }
  }

  const sendRef = useRef(send);
  sendRef.current = send;

  function refuse(person: RetreatPerson, wanted: WantedBed, problems: readonly Problem[]) {
    const why = problems.map((it) => text(it, t("sessions.follow.retreat.room"))).join(" ");
    const mine = [wanted.room, wanted.note].filter(Boolean).join(", ");
    const words = t("sessions.follow.retreat.clash", { name: person.name, why, mine });
    setRefused((before) => new Map(before).set(person.enrolmentId, words));
    void client.refetchQueries({ include: [retreatQuery] });
  }

  function tell(person: RetreatPerson, { room }: WantedBed, isUndo: boolean) {
    const { name } = person;
    if (isUndo) return toast({ message: t("sessions.follow.retreat.undone", { name }) });
    const before = { room: person.bed?.room ?? "", note: person.bed?.note ?? "" };
    toast({
      message: room
        ? t("sessions.follow.retreat.given", { name, room })
        : t("sessions.follow.retreat.taken", { name }),
      undo: () => save(person.enrolmentId, before, true),
    });
  }

  const retry = useCallback(() => {
    for (const [enrolmentId, wanted] of unsent) save(enrolmentId, wanted);
  }, [unsent, save]);

  return { save, retry, saves, isSending, unsent: unsent.size, refused: [...refused.values()] };
}

function isSame({ bed }: RetreatPerson, { room, note }: WantedBed): boolean {
  const hasRoom = room.trim() !== "";
  if (!bed || !hasRoom) return !bed && !hasRoom;
  return bed.room === room.trim() && (bed.note ?? "") === note.trim();
}

function bedOf({ enrolmentId, bed }: RetreatPerson, { room, note }: WantedBed) {
  const version = bed?.version ?? 0;
  return { enrolmentId, version, room: room.trim() || null, note: note.trim() || null };
}

function forget<Value>(
  set: (change: (before: ReadonlyMap<string, Value>) => ReadonlyMap<string, Value>) => void,
  key: string,
) {
  set((before) => new Map([...before].filter(([it]) => it !== key)));
}
