import { removeRoots } from './query-files';
import { problemsOf } from './problems-of';

afterEach(removeRoots);

const POINTING = ['A sentence.', '@mode read @rows many @access pointing', '@param selectorId STRING NOT NULL   @example "a"', '@column id STRING'];
const READING = POINTING.map((line) => line.replace('pointing', 'scoped'));
const TYPED = 'MATCH (selector:Selector {id: $selectorId})-[kept:APPEARS_IN]->(holder:Investigation)\n';
const POINTED = `${TYPED}WHERE pointed(kept) AND pointed(holder)\n`;

test.each<[name: string, body: string]>([
  ['a pointer with its contact', `${POINTED}WITH DISTINCT holder LIMIT 51\nRETURN holder.force + holder.contact AS id`],
  ['the number of pointers', `${POINTED}RETURN count(DISTINCT holder) AS id`],
  [
    'a pointer beside what is seen',
    `${POINTED}MATCH (selector)-[held:APPEARS_IN]->(seen:Investigation)\nWHERE visible(held) AND visible(seen)\nRETURN seen.urn AS id`,
  ],
])('%s passes', (_, body) => {
  expect(problemsOf(body, POINTING)).toEqual([]);
});

test.each<[name: string, body: string, problem: string]>([
  ['a statement that points to nothing', `${TYPED}WHERE visible(kept) AND visible(holder)\nRETURN holder.id AS id`, '@access pointing points to nothing'],
  ['the number of a pointed investigation', `${POINTED}RETURN holder.urn AS id`, ':9: holder is only pointed to'],
  ['a property of a pointed fact', `${POINTED}RETURN kept.role AS id`, ':9: kept is only pointed to'],
  [
    'a test of a pointed fact',
    `${TYPED}WHERE pointed(kept) AND pointed(holder) AND kept.role = 'VICTIM'\nRETURN holder.force AS id`,
    ':8: kept is only pointed to',
  ],
  ['a test inside a pointed pattern', `${POINTED}MATCH (holder {urn: $selectorId})\nRETURN holder.force AS id`, ':9: holder is only pointed to'],
  ['a pointed investigation under another name', `${POINTED}WITH holder AS other\nRETURN other.urn AS id`, ':9: holder is only pointed to'],
  ['pointed investigations in a list', `${POINTED}WITH collect(holder) AS all\nRETURN all[0].urn AS id`, ':9: holder is only pointed to'],
  ['a function of a pointed investigation', `${POINTED}RETURN elementId(holder) AS id`, ':9: holder is only pointed to'],
  [
    'a record seen through a pointed fact',
    `${TYPED.replace('n)\n', 'n) // seen through kept\n')}WHERE pointed(kept)\nRETURN holder.urn AS id`,
    ':7: The node holder is reached by a fact that is only pointed to',
  ],
  [
    'an identifier that nobody typed',
    `${POINTED}MATCH (holder)<-[too:APPEARS_IN]-(other:Selector)\nWHERE pointed(too)\nRETURN other.key AS id`,
    ':9: The node other is reached by a fact that is only pointed to',
  ],
])('%s is refused', (_, body, problem) => {
  expect(problemsOf(body, POINTING).join('\n')).toContain(problem);
});

test('a pointer in a statement that only reads is refused', () => {
  expect(problemsOf(`${POINTED}RETURN holder.force AS id`, READING).join('\n')).toContain(':8: pointed(..) tells what its viewer may not read');
});
