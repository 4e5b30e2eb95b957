import type { Confidence } from "@mikrolaan/shared/payback";
import type { ConfidenceGrade } from "./confidence.tsx";

/** The register's grades by the names that the three marks know them by. */
export const gradeOf: Readonly<Record<Confidence, ConfidenceGrade>> = {
  SURE: "sure",
  FAIR: "fair",
  ESTIMATE: "guess",
};
