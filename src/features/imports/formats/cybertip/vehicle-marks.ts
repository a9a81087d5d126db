import { isUkMark } from '../../../../domain/selectors/vehicle';

const LONGEST_MARK_ALONE = 12;

/** The registration marks within the description of a vehicle, `a blue estate, AB12 CDE`; a text as short as a mark is one. */
export function vehicleMarks(description: string): string[] {
  const words = description.split(/[\s,;()]+/u).filter((word) => word !== '');
  const marks: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const pair = `${word} ${words[index + 1] ?? ''}`;
    if (isUkMark(word)) marks.push(word);
    else if (words[index + 1] !== undefined && isUkMark(pair)) {
      marks.push(pair);
      index += 1;
    }
  }
  if (marks.length > 0) return marks;
  return words.length === 1 && description.length <= LONGEST_MARK_ALONE && /\d/.test(description) ? [description] : [];
}
