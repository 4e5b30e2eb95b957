// The laws that microloan programmes have rested on, by period. Rehabilitation, which § 65 belongs
// to, is abolished for new citizens by 1 July 2026; what carries new loans and support from then on
// was not found, so no pack claims it, and legal support must add one. A year alone is read as its
// 1 January.
import { plainDate } from "@mikrolaan/shared/calendar";
import type { RulePack } from "@mikrolaan/shared/rules";
import { handbook } from "./sources.ts";

const unread = { kind: "LEGAL_BASIS", verified: false } as const;

export const legalBases = [
  {
    ...unread,
    key: "courses-and-overdrafts",
    validFrom: plainDate("2007-01-01"),
    validTo: null,
    legalBasis: "LAB § 32",
    source: handbook,
    sourceDate: null,
    content: {
      subject: "COURSES",
      text: {
        da: "Første forsøg: kursusforløb som vejledning og opkvalificering; lån som kassekredit på højst 50.000 kr. i en bank, garanteret af SUS.",
        en: "First pilot: the course as guidance and upskilling; loans as bank overdrafts of at most 50,000 kr., guaranteed by SUS.",
      },
    },
  },
  {
    ...unread,
    key: "loans",
    validFrom: plainDate("2010-01-01"),
    validTo: plainDate("2026-06-30"),
    legalBasis: "Aktivloven § 65",
    source: handbook,
    sourceDate: null,
    content: {
      subject: "LOANS",
      text: {
        da: "Kommunen låner ud til opstart af egen virksomhed som led i revalidering, uden renter og gebyrer.",
        en: "The municipality lends for starting a business as part of rehabilitation, without interest or fees.",
      },
    },
  },
  {
    ...unread,
    key: "subsistence-support",
    validFrom: plainDate("2010-01-01"),
    validTo: plainDate("2026-06-30"),
    legalBasis: "Aktivloven § 65, stk. 3",
    source: handbook,
    sourceDate: null,
    content: {
      subject: "SUBSISTENCE_SUPPORT",
      text: {
        da: "Tilskud til forsørgelse i 6 måneder fra virksomhedsstart, med højst 6 måneders forlængelse, til modtagere af kontanthjælp og sygedagpenge.",
        en: "Subsistence support for 6 months from business start, with at most 6 more, for people on cash benefit and sickness benefit.",
      },
    },
  },
  {
    ...unread,
    key: "rehabilitation",
    validFrom: plainDate("2020-01-01"),
    validTo: plainDate("2026-01-31"),
    legalBasis: "LAB kapitel 21; Aktivloven kapitel 6 c",
    source: "elov.dk, Aktivloven kapitel 6 c, § 71",
    sourceDate: null,
    content: {
      subject: "REHABILITATION",
      text: {
        da: "Revalidering står i LAB kapitel 21; ydelsen bliver i Aktivloven kapitel 6 c.",
        en: "Rehabilitation stands in LAB chapter 21; its benefit stays in Aktivloven chapter 6 c.",
      },
    },
  },
  {
    ...unread,
    key: "rehabilitation",
    validFrom: plainDate("2026-02-01"),
    validTo: null,
    legalBasis: "Lov nr. 1750 af 29. december 2025",
    source: "star.dk, beskæftigelsesreform",
    sourceDate: plainDate("2026-01-21"),
    content: {
      subject: "REHABILITATION",
      text: {
        da: "Revalidering afskaffes for nye borgere; loven træder i kraft 1. februar og 1. juli 2026. Afklar med juridisk support, hvad nye lån ydes efter.",
        en: "Rehabilitation is abolished for new citizens; the act comes into force on 1 February and 1 July 2026. Ask legal support what new loans rest on.",
      },
    },
  },
  {
    ...unread,
    key: "guidance-and-mentors",
    validFrom: plainDate("2026-01-01"),
    validTo: null,
    legalBasis: "Lovforslag L 77",
    source: "Folketinget, lovforslag L 77",
    sourceDate: plainDate("2025-11-07"),
    content: {
      subject: "GUIDANCE_AND_MENTORS",
      text: {
        da: "Udgifter til vejledning og mentorer hører under et loft.",
        en: "Spending on guidance and mentors is under a ceiling.",
      },
    },
  },
] as const satisfies readonly RulePack<"LEGAL_BASIS">[];
