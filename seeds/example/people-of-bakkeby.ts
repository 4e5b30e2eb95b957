import type { Member } from "./member.ts";

// Marks: 8 of accounting, 2 of workshop. One has a namesake in Fjordby, whom nobody here may find.
export const peopleOfBakkeby: readonly Member[] = [
  {
    name: ["Fatma", "Yıldız"],
    idea: "Syskole for børn",
    benefit: "CASH_BENEFIT",
    from: "CASEWORKER",
    marks: "TTTTTTTT TT",
    upTo: "COURSE",
  },
  {
    name: ["Niels", "Skytte"],
    idea: "Brænde og flis",
    benefit: "SICKNESS_BENEFIT",
    from: "OWN_ENQUIRY",
    marks: "TTSTTTTT TT",
    upTo: "COURSE",
  },
  {
    name: ["Inger", "Bredahl"],
    idea: "Marmelade og saft",
    benefit: "DISABILITY_PENSION",
    from: "INFORMATION_MEETING",
    marks: "TTTTLTTT TT",
    upTo: "COURSE",
  },
  {
    name: ["Hassan", "Said"],
    idea: "Kørsel med gods",
    benefit: "CASH_BENEFIT",
    from: "CASEWORKER",
    marks: "TTUT",
    upTo: "COURSE",
    later: [{ to: "JOB", week: 21, weekday: 5, reason: "Ansat som chauffør." }],
  },
];
