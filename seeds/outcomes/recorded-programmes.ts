// What is known of real programmes. Sources disagree on how many became self-supporting, so each
// statement is a row of its own with its source; what was not found is null and never guessed.
import type { RecordedProgramme } from "@mikrolaan/shared/outcomes";

const handbook = "Mikrolånshåndbogen, Socialt Udviklingscenter SUS og Aarhus Kommune";

export const recordedProgrammes = [
  {
    name: "Aarhus 1",
    period: "2007–",
    course: 13,
    loans: 7,
    selfSupporting: null,
    isTarget: false,
    asOf: null,
    source: handbook,
    note: {
      da: "13 fik tilbud om kursus, 7 af dem mulighed for lån. Ingen oplysning om, hvor mange der blev selvforsørgende.",
      en: "13 were offered the course, 7 of them a loan. How many became self-supporting is not stated.",
    },
  },
  {
    name: "Aarhus 2",
    period: "2010–",
    course: null,
    loans: 12,
    selfSupporting: 3,
    isTarget: false,
    asOf: null,
    source: handbook,
    note: {
      da: "Borgere fra november 2010; 3 af 12 fuldt selvforsørgende.",
      en: "Citizens from November 2010; 3 of 12 fully self-supporting.",
    },
  },
  {
    name: "Aarhus 2",
    period: "2010–",
    course: null,
    loans: 12,
    selfSupporting: 4,
    isTarget: false,
    asOf: "2012",
    source: "Ugebrevet A4, 2012",
    note: {
      da: "Samme forløb; en anden kilde tæller 4 af 12.",
      en: "The same programme; another source counts 4 of 12.",
    },
  },
  {
    name: "Aarhus 2",
    period: "2010–",
    course: null,
    loans: 10,
    selfSupporting: 3,
    isTarget: false,
    asOf: "2012",
    source: "copcap.com, 2012",
    note: {
      da: "Samme forløb; en tredje kilde tæller 3 af 10.",
      en: "The same programme; a third source counts 3 of 10.",
    },
  },
  {
    name: "København",
    period: "2013–",
    course: null,
    loans: null,
    selfSupporting: null,
    isTarget: true,
    asOf: "2012-05-06",
    source: "a4nu.dk, 6.5.2012",
    note: {
      da: "Budget 700.000 kr. til 10–20 lån på 5.000–50.000 kr.; målet var 2–3 varige virksomheder.",
      en: "Budget 700,000 kr. for 10–20 loans of 5,000–50,000 kr.; the target was 2–3 lasting businesses.",
    },
  },
  {
    name: "Aalborg",
    period: "2017–",
    course: 80,
    loans: 60,
    selfSupporting: 45,
    isTarget: true,
    asOf: "2017-02",
    source: "Nordjyske, februar 2017",
    note: {
      da: "Mål fra februar 2017; intet resultat fundet.",
      en: "Targets from February 2017; no result was found.",
    },
  },
] as const satisfies readonly RecordedProgramme[];
