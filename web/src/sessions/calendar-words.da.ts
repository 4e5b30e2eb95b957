import type { Words } from "../ui/words.ts";

export const calendarDa = {
  open: "Kalender",
  title: "Kalender: {{name}}",
  intro:
    "En adresse, som Outlook abonnerer på. Kalenderen følger planen, og der er ingen borgeres navne i den.",
  make: "Lav adresse",
  makeAnother: "Lav en adresse mere",
  address: "Adressen",
  once: "Adressen vises kun nu. Alle, der har den, kan læse kalenderen.",
  copy: "Kopiér adresse",
  copied: "Adressen er kopieret",
  marked: "Adressen er markeret. Kopiér den med Ctrl+C.",
  how: "Vælg »Tilføj kalender« og derefter »Abonner fra internettet« i Outlook. Sæt adressen ind, og vælg »Importér«.",
  list: "Adresser til kalenderen",
  none: "Der er ingen adresser endnu.",
  made: "Lavet {{when}} af {{who}}",
  unread: "Kan ikke læses siden {{when}}",
  revoke: "Træk tilbage",
  revokeThis: "adressen fra {{when}}",
  sure: "De kalendere, der bruger adressen, følger ikke længere planen. Det kan ikke fortrydes.",
  keep: "Behold",
  revoked: "Adressen er trukket tilbage",
  failed: "Kalenderens adresser kunne ikke hentes",
  own: "Min kalender",
  ownNote: "De mødegange og netværksmøder, du holder.",
  notOnTeam: "Du er ikke med i teamet endnu. Udviklingsfunktionen kan tilføje dig under Team.",
} as const satisfies Words;
