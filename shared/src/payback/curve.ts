/** An amount or a factor for each clock month, from month 0. By loops, since a model has many of them. */
export type Curve = Float64Array;

/** A curve of so many months, by what each of them is. */
export function curve(months: number, at: (month: number) => number): Curve {
  const values = new Float64Array(months);
  for (let month = 0; month < months; month += 1) values[month] = at(month);
  return values;
}

/** What a curve has come to by each month. */
export function cumulated(monthly: Curve): Curve {
  const cumulative = new Float64Array(monthly.length);
  let sum = 0;
  for (let month = 0; month < monthly.length; month += 1) {
    sum += monthly[month] ?? 0;
    cumulative[month] = sum;
  }
  return cumulative;
}

/** A curve by month times another, such as money by what it is worth. */
export function times(a: Curve, b: Curve): Curve {
  const product = new Float64Array(a.length);
  for (let month = 0; month < a.length; month += 1) {
    product[month] = (a[month] ?? 0) * (b[month] ?? 0);
  }
  return product;
}

/** Two curves together, the second as often as told. */
export function plus(a: Curve, b: Curve, weight = 1): Curve {
  const sum = new Float64Array(a.length);
  for (let month = 0; month < a.length; month += 1) {
    sum[month] = (a[month] ?? 0) + weight * (b[month] ?? 0);
  }
  return sum;
}

/** What a curve comes to. */
export function totalOf(monthly: Curve): number {
  return monthly.reduce((sum, amount) => sum + amount, 0);
}
