import {
  formatLongDate,
  formatTimeRange,
  type LocalTime,
  type PlainDate,
} from "../calendar/index.ts";
import type { MessageTextKind } from "./message.ts";

/** What a text of the network may leave open, as it is written in it: `{{dato}}`. */
export const placeholders = ["dato", "tid", "sted", "tema", "vært", "navn", "svarlink"] as const;

export type Placeholder = (typeof placeholders)[number];

/** The words of a message or of a script, with placeholders in them. */
export type MessageWords = { readonly subject: string; readonly body: string };

/** What a text is filled with; null is not known, or not decided yet. */
export type MessageValues = Readonly<Record<Placeholder, string | null>>;

/** The placeholders that have a meaning in a kind of text: a script is read by nobody in particular. */
export function placeholdersOf(kind: MessageTextKind): readonly Placeholder[] {
  if (kind === "SCRIPT") return placeholders.filter((it) => it !== "navn" && it !== "svarlink");
  if (kind === "CANCELLATION") return placeholders.filter((it) => it !== "svarlink");
  return placeholders;
}

/**
 * What stands in double braces in a text and is none of the placeholders it may have.
 *
 * Shape    in the order of the text, each once, as it is written; a brace left open counts as one.
 * Example  "Hej {{navn}}, {{ dato}} og {{cpr}}" has ["{{cpr}}"].
 */
export function unknownPlaceholders(kind: MessageTextKind, text: string): readonly string[] {
  const known: readonly string[] = placeholdersOf(kind);
  const left = text.replace(inBraces, (written, name: string) =>
    known.includes(normal(name)) ? "" : written,
  );
  return [...new Set(left.match(anyBraces) ?? [])];
}

/**
 * A text with its placeholders filled in.
 *
 * A line that only speaks of what is not known ("Tema: {{tema}}") is left out; inside other words,
 * and for the place, which people need to hear about, it is said that it will follow.
 *
 * Shape    values are taken as they are, on one line each, and never filled in again.
 */
export function filledText(text: string, values: MessageValues): string {
  return text
    .split("\n")
    .filter((line) => !isAboutNothing(line, values))
    .map((line) => filledLine(line, values))
    .join("\n");
}

/** Subject and body filled in; a subject is one line, whatever it is filled with. */
export function filledWords({ subject, body }: MessageWords, values: MessageValues): MessageWords {
  return { subject: filledLine(subject, values), body: filledText(body, values) };
}

/** When a meeting is, as the texts say it. Texts to citizens are in Danish. */
export function whenInWords(meeting: {
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
}): Pick<MessageValues, "dato" | "tid"> {
  const { date, startsAt, endsAt } = meeting;
  return { dato: formatLongDate(date, "da"), tid: formatTimeRange(startsAt, endsAt, "da") };
}

const inBraces = /\{\{([^{}\n]*)\}\}/gu;
const anyBraces = /\{\{[^{}\n]*(?:\}\})?|\}\}/gu;

const willFollow: Readonly<Record<Placeholder, string>> = {
  dato: "dato følger",
  tid: "tid følger",
  sted: "sted følger",
  tema: "tema følger",
  vært: "vært følger",
  navn: "",
  svarlink: "",
};

function filledLine(line: string, values: MessageValues): string {
  return line.replace(inBraces, (written, name: string) => {
    const placeholder = placeholderOf(name);
    if (placeholder === null) return written;
    return oneLine(values[placeholder]) ?? willFollow[placeholder];
  });
}

function isAboutNothing(line: string, values: MessageValues): boolean {
  const named = [...line.matchAll(inBraces)].map(([, name = ""]) => placeholderOf(name));
  return (
    named.length > 0 &&
    named.every((it) => it !== null && it !== "sted" && oneLine(values[it]) === null)
  );
}

function placeholderOf(name: string): Placeholder | null {
  return placeholders.find((it) => it === normal(name)) ?? null;
}

/** `{{ Vært }}`, with a space or a capital, is meant too. */
function normal(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}

function oneLine(value: string | null): string | null {
  const line = value?.replace(/\p{Cc}+/gu, " ").trim() ?? "";
  return line === "" ? null : line;
}
