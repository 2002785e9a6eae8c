/** A bracket, comma or whole string of a JSON text, with how deep it lies. */
interface Mark {
  readonly sign: string;
  readonly at: number;
  /** Of a string, its closing quote. */
  readonly end: number;
  readonly depth: number;
}

const endOfString = (text: string, start: number): number => {
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return at;
};

function* marksIn(text: string, from: number): Generator<Mark> {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') {
      const end = endOfString(text, at);
      yield { sign, at, end, depth };
      at = end;
    } else if (sign === ',') yield { sign, at, end: at, depth };
    else if (sign === '{' || sign === '[') {
      yield { sign, at, end: at, depth };
      depth += 1;
    } else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth === 0) return;
    }
  }
}

const nextSign = (text: string, from: number): number => {
  let at = from;
  while (/\s/.test(text.charAt(at))) at += 1;
  return at;
};

/** Where each element of the outermost array begins: JSON.parse forgets lines, an operator needs them. */
export const elementsOf = (text: string): number[] => {
  const elements: number[] = [];
  for (const { sign, at, depth } of marksIn(text, 0))
    if ((sign === '[' && depth === 0) || (sign === ',' && depth === 1)) elements.push(nextSign(text, at + 1));
  return elements;
};

/** Where the value of a field begins in the element that begins at `element`; without the field, the element. */
export const fieldOf = (text: string, element: number, field: string): number => {
  for (const { sign, at, end, depth } of marksIn(text, element)) {
    const colon = nextSign(text, end + 1);
    if (sign !== '"' || depth !== 1 || text.charAt(colon) !== ':') continue;
    if (text.slice(at + 1, end) === field) return nextSign(text, colon + 1);
  }
  return element;
};

/** Line and letter of an offset, both from 1. */
export const spotsIn = (text: string): ((offset: number) => { line: number; column: number }) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
};
