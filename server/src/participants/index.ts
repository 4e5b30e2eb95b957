export { Participant } from "./participant.entity.ts";
