import { TemplatesTabs } from "../cohorts/templates-tabs.tsx";
import { Rooms } from "../sessions/rooms.tsx";

/** The municipality's rooms, beside the other things that plans are made from. */
export function RoomsPage() {
  return <Rooms tabs={<TemplatesTabs />} />;
}
