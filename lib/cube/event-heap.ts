/** Keeps the `capacity` newest of the events that it is offered: by day, then by id, the least on top. */
export class EventHeap {
  private readonly days: Float64Array;
  private readonly ids: Float64Array;
  private size = 0;
  /** The day below which nothing is taken any more; −∞ while there is room. */
  leastDay = -Infinity;

  constructor(private readonly capacity: number) {
    this.days = new Float64Array(capacity);
    this.ids = new Float64Array(capacity);
  }

  /** Whether the event is among the newest so far; it is offered once. */
  offer(day: number, eventId: number): boolean {
    if (this.size < this.capacity) this.rise(this.size++, day, eventId);
    else if (day > this.days[0]! || (day === this.days[0]! && eventId > this.ids[0]!)) this.sink(day, eventId);
    else return false;
    if (this.size === this.capacity) this.leastDay = this.days[0]!;
    return true;
  }

  /** The events that are kept, newest first. */
  falling(): { day: number; eventId: number }[] {
    return Array.from({ length: this.size }, (_, at) => ({ day: this.days[at]!, eventId: this.ids[at]! })).sort(
      (x, y) => y.day - x.day || y.eventId - x.eventId,
    );
  }

  private rise(at: number, day: number, id: number): void {
    let hole = at;
    while (hole > 0) {
      const parent = (hole - 1) >>> 1;
      if (this.days[parent]! < day || (this.days[parent] === day && this.ids[parent]! < id)) break;
      this.days[hole] = this.days[parent]!;
      this.ids[hole] = this.ids[parent]!;
      hole = parent;
    }
    this.days[hole] = day;
    this.ids[hole] = id;
  }

  private sink(day: number, id: number): void {
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= this.size) break;
      if (child + 1 < this.size && this.isLess(child + 1, child)) child++;
      if (this.days[child]! > day || (this.days[child] === day && this.ids[child]! > id)) break;
      this.days[hole] = this.days[child]!;
      this.ids[hole] = this.ids[child]!;
      hole = child;
    }
    this.days[hole] = day;
    this.ids[hole] = id;
  }

  private isLess(x: number, y: number): boolean {
    return this.days[x]! < this.days[y]! || (this.days[x] === this.days[y] && this.ids[x]! < this.ids[y]!);
  }
}
