/**
 * What is wrong with a calendar by RFC 5545, in words; nothing when it is right. Written from the
 * RFC and not from the library that writes ours: lines and folding (3.1), the grammar of a line, its
 * values (3.3.5, 3.3.8, 3.3.11), and which properties VCALENDAR and VEVENT have how often (3.4, 3.6.1).
 */
export function rfc5545Problems(text: string): readonly string[] {
  const lines = unfolded(text);
  return [
    ...problemsOfLines(text),
    ...lines.flatMap(problemsOfLine),
    ...problemsOfStructure(lines),
  ];
}

/** The lines as they were before they were folded. */
export function unfolded(text: string): readonly string[] {
  return text.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
}

function problemsOfLines(text: string): string[] {
  const problems: string[] = [];
  if (!text.endsWith("\r\n")) problems.push("the last line does not end");
  if (/\r(?!\n)|(?<!\r)\n/.test(text)) problems.push("a line ends in less than CRLF");
  for (const line of text.split("\r\n")) {
    if (Buffer.byteLength(line) > 75) problems.push(`more than 75 octets: ${line}`);
    if (!line.isWellFormed()) problems.push(`folded inside a character: ${line}`);
  }
  return problems;
}

const contentLine =
  /^(?<name>[A-Z0-9-]+)(?:;[A-Z0-9-]+=(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*:(?<value>[^\p{Cc}]*)$/u;

const texts = /^(SUMMARY|DESCRIPTION|LOCATION|NAME|X-WR-CALNAME|UID|PRODID)$/;
const escapedText = /^(?:[^\\;,]|\\[\\;,nN])*$/;

const forms: Readonly<Record<string, RegExp>> = {
  DTSTAMP: /^\d{8}T\d{6}Z$/,
  DTSTART: /^\d{8}T\d{6}Z$/,
  DTEND: /^\d{8}T\d{6}Z$/,
  SEQUENCE: /^(0|[1-9]\d*)$/,
  STATUS: /^(TENTATIVE|CONFIRMED|CANCELLED)$/,
  VERSION: /^2\.0$/,
  URL: /^https?:\/\/[\x21-\x7e]+$/,
  "REFRESH-INTERVAL": /^P(T\d+[HMS]|\d+[DW])$/,
};

function problemsOfLine(line: string): string[] {
  const { name = "", value = "" } = contentLine.exec(line)?.groups ?? {};
  if (!name) return [`no line of a calendar: ${line}`];
  if (texts.test(name) && !escapedText.test(value)) return [`not escaped: ${line}`];
  const form = forms[name];
  return form && !form.test(value) ? [`not its form: ${line}`] : [];
}

/** What a component must have; and by RFC 5545 nothing that we write may stand in one twice. */
const required: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ["PRODID", "VERSION"],
  VEVENT: ["UID", "DTSTAMP", "DTSTART"],
};

function problemsOfStructure(lines: readonly string[]): string[] {
  const problems: string[] = [];
  const uids = new Set<string>();
  const open: { name: string; found: Map<string, string> }[] = [];
  let isInside = false;
  for (const line of lines) {
    const { name = "", value = "" } = contentLine.exec(line)?.groups ?? {};
    const current = open.at(-1);
    if (name === "BEGIN") {
      if (value !== (open.length === 0 ? "VCALENDAR" : "VEVENT")) problems.push(`what is ${value}`);
      isInside = value === "VEVENT";
      open.push({ name: value, found: new Map() });
    } else if (name === "END") {
      if (current?.name !== value) problems.push(`${value} ends inside ${current?.name}`);
      else problems.push(...problemsOfComponent(current));
      open.pop();
    } else if (current) {
      if (isInside && open.length === 1) problems.push(`${name} comes after the entries`);
      if (current.found.has(name)) problems.push(`${name} stands twice`);
      current.found.set(name, value);
      if (name === "UID" && uids.has(value)) problems.push(`two are ${value}`);
      if (name === "UID") uids.add(value);
    }
  }
  if (open.length > 0) problems.push("something is not ended");
  return problems;
}

function problemsOfComponent(it: { name: string; found: ReadonlyMap<string, string> }): string[] {
  const problems = (required[it.name] ?? [])
    .filter((name) => !it.found.has(name))
    .map((name) => `${it.name} has no ${name}`);
  const [start = "", end = start] = [it.found.get("DTSTART"), it.found.get("DTEND")];
  if (end < start) problems.push(`it ends at ${end} before it begins at ${start}`);
  return problems;
}
