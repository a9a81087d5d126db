import { guessColumn, type ColumnGuess } from './guess-column';
import type { TableSample } from './sample-table';
import { quoted, writeMapping, type ProposedSelector, type Proposal } from './write-mapping';

interface GuessedColumn {
  readonly name: string;
  readonly guess: ColumnGuess;
}

/**
 * A mapping for a table, guessed from what its columns are called and what its first rows hold. It can be followed as it stands;
 * its comments say what a person should look at.
 */
export function proposeMapping(sample: TableSample): string {
  const columns = sample.columns.map((column) => ({ name: column.name, guess: guessColumn(column) }));
  const named = (is: ColumnGuess['is']) => columns.filter(({ guess }) => guess.is === is).map(({ name }) => name);
  const person = personIn(columns, named);
  const selectors = selectorsIn(columns, named, person !== null);
  const fallback = person === null && selectors.length === 0 ? sample.columns.slice(0, 1).map(({ name }) => name) : [];
  const mapping: Proposal = {
    sample,
    person: fallback.length > 0 ? { ref: null, name: fallback, birth: null, age: null, role: null } : person,
    selectors,
    contact: contactOf(columns, selectors),
    ignored: leftOver(columns, { person, selectors, fallback }),
  };
  return writeMapping(mapping);
}

type Named = (is: ColumnGuess['is']) => string[];

function personIn(columns: readonly GuessedColumn[], named: Named): Proposal['person'] {
  const parts = [...named('firstName').slice(0, 1), ...named('lastName').slice(0, 1)];
  const name = parts.length > 0 ? parts : named('fullName').slice(0, 1);
  const birth = columns.find(({ guess }) => guess.is === 'dateOfBirth') ?? null;
  const [ref = null] = named('ref');
  if (name.length === 0 && !birth) return null;
  const dates = birth?.guess.is === 'dateOfBirth' ? birth.guess.dates : null;
  return { ref, name, birth: birth && dates ? { column: birth.name, ...dates } : null, age: named('age')[0] ?? null, role: named('role')[0] ?? null };
}

function selectorsIn(columns: readonly GuessedColumn[], named: Named, hasPerson: boolean): ProposedSelector[] {
  const [platform] = named('platform');
  const [currency] = named('currency');
  const single = columns.flatMap(({ name, guess }, index): ProposedSelector[] => {
    if (guess.is !== 'selector') return [];
    const needsPlatform = guess.type === 'HANDLE' || guess.type === 'ACCOUNT';
    const beside =
      needsPlatform && platform !== undefined
        ? `platform: ${quoted(platform)}`
        : guess.type === 'WALLET' && currency !== undefined
          ? `label: ${quoted(currency)}`
          : null;
    const word = needsPlatform && platform === undefined ? 'say the platform: platform: { constant: Skype }' : null;
    return [{ id: `${guess.type.toLowerCase()}${index + 1}`, type: guess.type, columns: [name], beside, word }];
  });
  const address = named('address');
  // A town alone says where nobody lives.
  const isAddress = address.length > 1 && hasPerson;
  return isAddress ? [...single, { id: 'home', type: 'ADDRESS', columns: address, beside: null, word: null }] : single;
}

/** Two telephones, accounts or names side by side with a time are likely a call or a message between them. */
function contactOf(columns: readonly GuessedColumn[], selectors: readonly ProposedSelector[]): Proposal['contact'] {
  const [from, to, ...more] = selectors.filter(({ type }) => ['PHONE', 'EMAIL', 'HANDLE', 'ACCOUNT'].includes(type));
  const moment = columns.find(({ guess }) => guess.is === 'moment');
  if (!from || !to || more.length > 0 || from.type !== to.type || moment?.guess.is !== 'moment') return null;
  return { from: from.id, to: to.id, moment: { column: moment.name, ...moment.guess.dates } };
}

interface Used {
  readonly person: Proposal['person'];
  readonly selectors: readonly ProposedSelector[];
  readonly fallback: readonly string[];
}

function leftOver(columns: readonly GuessedColumn[], { person, selectors, fallback }: Used): string[] {
  const contact = contactOf(columns, selectors);
  const beside = selectors.flatMap(({ beside: written }) => (written === null ? [] : [written]));
  const used = new Set([
    ...fallback,
    ...(person ? [person.ref, person.birth?.column, person.age, person.role, ...person.name] : []),
    ...selectors.flatMap((selector) => selector.columns),
    contact?.moment.column,
  ]);
  return columns.map(({ name }) => name).filter((name) => !used.has(name) && !beside.some((written) => written.endsWith(` ${quoted(name)}`)));
}
