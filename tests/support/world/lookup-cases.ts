import type { Asked, Case, Question } from './question';
import type { SelectAll } from './select-all';

interface Identifier {
  readonly ref?: string;
  readonly type?: string;
  readonly value: string;
  readonly platform?: string;
}

/** Texts in which an identifier of the worlds is pasted, some that name nothing, and some that are none. */
const PASTED = ['07700 900123', 'LANTERN@example.org ', '198.51.100.7', 'chatline/lantern', 'lantern', '1001', 'https://example.org/lantern'];
const NOTHING = ['+447700900999', 'nobody@example.org', 'never/was', '', '!!'];

/** Every identifier of the world by kind and key, the hidden ones too; and as it may be pasted. */
function identifiersOf({ world }: Asked): Identifier[] {
  const typed = world.selectors.map(({ type, key }, index) => ({ ref: `line ${index}`, type, value: key }));
  return [...typed, ...[...PASTED, ...NOTHING].map((value) => ({ value })), { value: 'lantern', platform: 'Chatline' }];
}

function checkQuestion(query: string, name: string, identifiers: readonly Identifier[], reason: string | null = null): Question {
  return { name, query, variables: { identifiers, reason } };
}

export function checkCase(select: SelectAll): Case {
  const head = 'query ($identifiers: [IdentifierInput!]!, $reason: String) { check(identifiers: $identifiers, reason: $reason)';
  const deep = select.document(`${head} { ...CheckResult@all(1) } }`);
  const shallow = `${head} { outcome heldBy } }`;
  return {
    rootField: 'Query.check',
    turn: 'together',
    questions: (asked) => {
      const all = identifiersOf(asked);
      return [
        checkQuestion(deep, 'all identifiers', all, 'a list from the front desk'),
        ...[0, 1].map((step) => checkQuestion(deep, `one alone, ${step}`, [all[(asked.choice + step) % all.length] as Identifier])),
        checkQuestion(shallow, 'none', []),
        checkQuestion(
          shallow,
          'too many',
          Array.from({ length: 501 }, () => all[0] as Identifier),
        ),
      ];
    },
  };
}

export function lookupCase(select: SelectAll): Case {
  const query = select.document('query ($type: SelectorType!, $value: String!) { lookup(type: $type, value: $value) { ...Selector@all(1) } }');
  return {
    rootField: 'Query.lookup',
    turn: 'together',
    questions: ({ world, choice }) => {
      const chosen = Array.from({ length: 4 }, (_, step) => world.selectors[(choice + step * 7) % Math.max(1, world.selectors.length)]);
      return [
        ...chosen.flatMap((selector, step) =>
          selector ? [{ name: `${step}: ${selector.type} ${selector.key}`, query, variables: { type: selector.type, value: selector.key } }] : [],
        ),
        { name: 'that nobody holds', query, variables: { type: 'EMAIL', value: 'nobody@example.org' } },
        { name: 'that is none', query, variables: { type: 'EMAIL', value: 'nobody' } },
      ];
    },
  };
}
