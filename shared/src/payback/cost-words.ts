import type { Language } from "../calendar/index.ts";
import { wordReader } from "../text/index.ts";
import { type CostKind, costKinds } from "./costs.ts";
import { type Payer, payers } from "./economy.ts";

/** The columns of a sheet of costs, in the order in which they are written. */
export const costColumns = [
  "DATE",
  "KIND",
  "QUANTITY",
  "UNIT_PRICE",
  "SOURCE",
  "PAYER",
  "AMOUNT",
] as const;

export type CostColumn = (typeof costColumns)[number];

/** How a column is headed where we write it. */
export const costHeads: Record<Language, Readonly<Record<CostColumn, string>>> = {
  da: {
    ...{ DATE: "Dato", KIND: "Art", QUANTITY: "Antal", UNIT_PRICE: "Pris pr. enhed" },
    ...{ SOURCE: "Kilde", PAYER: "Betaler", AMOUNT: "Beløb" },
  },
  en: {
    ...{ DATE: "Date", KIND: "Kind", QUANTITY: "Quantity", UNIT_PRICE: "Unit price" },
    ...{ SOURCE: "Source", PAYER: "Payer", AMOUNT: "Amount" },
  },
};

/** What people head their own sheets with, besides. */
const otherHeads: Readonly<Record<CostColumn, readonly string[]>> = {
  DATE: ["betalt", "fakturadato", "bilagsdato", "posteringsdato", "day"],
  KIND: ["type", "udgift", "udgiftstype", "cost"],
  QUANTITY: ["stk", "mængde", "enheder", "number", "no", "units"],
  UNIT_PRICE: ["pris", "enhedspris", "stykpris", "pris pr enhed (kr)", "price"],
  SOURCE: ["bilag", "faktura", "tekst", "bemærkning", "voucher", "invoice"],
  PAYER: ["betales af", "hvem betaler", "paid by"],
  AMOUNT: ["i alt", "sum", "beløb (kr)", "total"],
};

/** How a kind is written where we write it. */
export const costKindWords: Record<Language, Readonly<Record<CostKind, string>>> = {
  da: {
    TEAM: "Team",
    ACCOUNTING_COURSE: "Kursus i regnskab",
    MARKETING_WORKSHOP: "Workshop i markedsføring",
    VAT_AND_TAX: "Kursus i moms og skat",
    RETREAT: "Kursusinternat",
    LOAN_LOSS: "Tab på lån",
    SUPPORT: "Tilskud til forsørgelse",
    OTHER: "Andet",
  },
  en: {
    TEAM: "Team",
    ACCOUNTING_COURSE: "Accounting course",
    MARKETING_WORKSHOP: "Marketing workshop",
    VAT_AND_TAX: "VAT and tax course",
    RETREAT: "Residential retreat",
    LOAN_LOSS: "Loss on loans",
    SUPPORT: "Subsistence support",
    OTHER: "Other",
  },
};

const otherKinds: Readonly<Record<CostKind, readonly string[]>> = {
  TEAM: ["løn", "projektteam"],
  ACCOUNTING_COURSE: ["regnskab", "regnskabskursus", "accounting"],
  MARKETING_WORKSHOP: ["workshop", "markedsføring", "marketing"],
  VAT_AND_TAX: ["moms", "moms og skat", "vat", "vat and tax"],
  RETREAT: ["internat", "retreat"],
  LOAN_LOSS: ["lånetab", "loan loss"],
  SUPPORT: ["tilskud", "forsørgelse", "support"],
  OTHER: ["øvrigt", "diverse"],
};

/** How whoever pays is written where we write it. */
export const payerWords: Record<Language, Readonly<Record<Payer, string>>> = {
  da: { MUNICIPALITY: "Kommunen", STATE: "Staten", REGION: "Regionen" },
  en: { MUNICIPALITY: "Municipality", STATE: "State", REGION: "Region" },
};

const otherPayers: Readonly<Record<Payer, readonly string[]>> = {
  MUNICIPALITY: ["kommune", "the municipality"],
  STATE: ["stat", "the state"],
  REGION: ["the region"],
};

/** Which column a head stands over, in either language; null for one that is not ours. */
export const costColumnOf: (head: string) => CostColumn | null = wordReader(
  costColumns,
  (column) => [costHeads.da[column], costHeads.en[column], ...otherHeads[column]],
);

/** The kind that a name or a code stands for; null for anything else. */
export const costKindOf: (word: string) => CostKind | null = wordReader(costKinds, (kind) => [
  ...[costKindWords.da[kind], costKindWords.en[kind]],
  ...otherKinds[kind],
]);

/** Who pays by a word or a code; null for anything else. */
export const payerOf: (word: string) => Payer | null = wordReader(payers, (payer) => [
  ...[payerWords.da[payer], payerWords.en[payer]],
  ...otherPayers[payer],
]);
