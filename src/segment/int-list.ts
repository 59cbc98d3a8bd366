/** Numbers of 32 bits in a row that grows: a text of many short segments would spend its time in the growth of plain arrays. */
export interface IntList {
  /** The first `length` of them count. */
  values: Int32Array;
  length: number;
}

export const intList = (): IntList => ({ values: new Int32Array(32), length: 0 });

export function pushInt(list: IntList, value: number): void {
  if (list.length === list.values.length) {
    const values = new Int32Array(2 * list.length);
    values.set(list.values);
    list.values = values;
  }
  list.values[list.length++] = value;
}
