// Who a programme needs. The people, the post, the competences and the experience of self-employment
// are the handbook's, from its section on prerequisites and organisation; so are the two at the first
// meeting, from its section on recruitment. The 37 hours are the full working week of Danish
// municipal agreements, and hours of a coach beyond their post are ours to warn of.
import { plainDate } from "@mikrolaan/shared/calendar";
import { competences, type RulePack } from "@mikrolaan/shared/rules";

export const staffingRules = [
  {
    key: "handbook",
    kind: "STAFFING",
    validFrom: plainDate("2007-01-01"),
    validTo: null,
    legalBasis: null,
    source: "Håndbog om mikrolån, Socialt Udviklingscenter SUS og Aarhus Kommune",
    sourceDate: null,
    verified: false,
    content: {
      competences,
      rules: [
        {
          code: "TEAM_PEOPLE",
          value: 2,
          reason: {
            da: "Teamet bør være på mindst to, så kompetencerne kan dækkes, og ingen står alene.",
            en: "The team should be two or more, so that the competences are covered and nobody stands alone.",
          },
        },
        {
          code: "TEAM_FTE",
          value: 1,
          reason: {
            da: "Teamet bør tilsammen have mindst ét årsværk til borgerne.",
            en: "Together the team should have at least one full-time post for the citizens.",
          },
        },
        {
          code: "SELF_EMPLOYED_MEMBER",
          value: 1,
          reason: {
            da: "Den, der selv har drevet virksomhed, kan vejlede om det og få borgernes tillid.",
            en: "Whoever has run a business can advise on it and win the citizens' trust.",
          },
        },
        {
          code: "COMPETENCES_COVERED",
          value: null,
          reason: {
            da: "De syv kompetencer skal ikke findes hos én, men i teamet som helhed.",
            en: "The seven competences need not be in one person, but in the team as a whole.",
          },
        },
        {
          code: "FIRST_MEETING_STAFF",
          value: 2,
          reason: {
            da: "Ved det første møde bør mindst to medarbejdere være med.",
            en: "At least two of the staff should take part in the first meeting.",
          },
        },
        {
          code: "WORKING_HOURS",
          value: 37,
          reason: {
            da: "Fuld tid er 37 timer om ugen; mødegange og sparring skal kunne nås i dem.",
            en: "Full time is 37 hours a week; sessions and coaching have to fit in them.",
          },
        },
      ],
    },
  },
] as const satisfies readonly RulePack<"STAFFING">[];
