import { formatMonthYear, type Language } from "@mikrolaan/shared/calendar";
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from "recharts";
import { fillOf, type MonthRow, stacked } from "./month-rows.ts";

type MonthChartProps = {
  readonly rows: readonly MonthRow[];
  readonly language: Language;
  readonly height: number;
  readonly title: string;
  readonly description: string;
};

/** What people lived on, month by month: a bar of people each, the self-supporting at its foot. */
export function MonthChart({ rows, language, height, title, description }: MonthChartProps) {
  return (
    <BarChart
      responsive
      data={[...rows]}
      style={{ width: "100%", height }}
      margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
      barCategoryGap="18%"
      accessibilityLayer={false}
      role="img"
      title={title}
      desc={description}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="month"
        tickFormatter={(month: MonthRow["month"]) => formatMonthYear(month, language)}
        tick={tickStyle}
        tickLine={false}
        tickMargin={8}
        minTickGap={24}
        axisLine={{ stroke: "var(--ink2)" }}
        height={32}
      />
      <YAxis
        allowDecimals={false}
        tickCount={4}
        tick={tickStyle}
        tickLine={false}
        axisLine={false}
        width={32}
      />
      {stacked.map((status) => (
        <Bar
          key={status}
          dataKey={status}
          stackId="people"
          fill={fillOf[status]}
          stroke={status === "SELF_SUPPORTING" ? "none" : "var(--fjord-mid)"}
          strokeWidth={1}
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  );
}

const tickStyle = { fill: "var(--ink2)", fontSize: "0.75rem" };
