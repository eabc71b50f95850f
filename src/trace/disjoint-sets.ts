/** Sets of names or numbers that are joined two by two (union by rank would change nothing at these sizes; paths are halved). */
export class DisjointSets<T extends string | number> {
  private readonly parents = new Map<T, T>();

  /** The name that stands for the set of `name`: the least of the set, whatever the order of the joins. */
  find(name: T): T {
    let at = name;
    for (let up = this.parents.get(at); up !== undefined; up = this.parents.get(at)) {
      const next = this.parents.get(up);
      if (next !== undefined) this.parents.set(at, next);
      at = up;
    }
    return at;
  }

  join(a: T, b: T): void {
    const one = this.find(a);
    const other = this.find(b);
    if (one < other) this.parents.set(other, one);
    else if (other < one) this.parents.set(one, other);
  }
}
