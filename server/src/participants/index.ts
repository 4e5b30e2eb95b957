export { participantLocked, participantOwned } from "./owned.ts";
export { Participant } from "./participant.entity.ts";
export {
  BenefitTypeEnum,
  ParticipantPage,
  ParticipantType,
  ReferralSourceEnum,
} from "./participant.graphql.ts";
export { participants } from "./participant.reads.ts";
