/** A number for each article's outlet; an article without one stands for itself. */
export function outletNumbers(outlets: readonly (string | null)[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(outlets, (outlet, article) => {
    if (outlet === null) return -1 - article;
    const number = numbers.get(outlet) ?? numbers.size;
    numbers.set(outlet, number);
    return number;
  });
}
