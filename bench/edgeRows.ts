import type { Instance } from '../src/pairing/assignment/instance';

/** Collects an instance row by row into growing typed arrays. */
export class EdgeRows {
  private mentor: Int32Array;
  private score: Int32Array;
  private readonly rowStart: Int32Array;
  private readonly mentees: number;
  private row = 0;
  private size = 0;

  constructor(mentees: number, expectedEdges: number) {
    this.mentees = mentees;
    this.rowStart = new Int32Array(mentees + 1);
    this.mentor = new Int32Array(expectedEdges);
    this.score = new Int32Array(expectedEdges);
  }

  add(mentor: number, score: number): void {
    if (this.size === this.mentor.length) {
      this.mentor = grown(this.mentor);
      this.score = grown(this.score);
    }
    this.mentor[this.size] = mentor;
    this.score[this.size++] = score;
  }

  endRow(): void {
    this.rowStart[++this.row] = this.size;
  }

  instance(capacities: Int32Array, minimise = false): Instance {
    return {
      mentees: this.mentees,
      capacities,
      rowStart: this.rowStart,
      mentor: this.mentor.slice(0, this.size),
      score: this.score.slice(0, this.size),
      minimise,
    };
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(16, array.length * 2));
  larger.set(array);
  return larger;
}
