import { checkRecipes } from '../support/world/check-recipes';
import { differingPaths } from '../support/world/differing-paths';
import { InterferenceFinder, type Interference } from '../support/world/find-interference';
import * as leaks from '../support/world/planted-leaks';
import type { WorldRecipe } from '../support/world/world-recipe';
import { WorldServer } from '../support/world/world-server';
import { testNeo4j } from '../support/test-neo4j';

const SEED = 41;
const GRAPHS = 150;

/** What shows the leak: which root fields, and where in the answers. */
interface Shown {
  readonly leak: leaks.PlantedLeak;
  readonly rootFields: readonly string[];
  readonly isAbout: (interference: Interference) => boolean;
}

async function withFinder<Result>(
  leak: leaks.PlantedLeak,
  only: readonly string[] | undefined,
  work: (finder: InterferenceFinder) => Promise<Result>,
): Promise<Result> {
  const server = await WorldServer.open(testNeo4j(), leak.options());
  return work(new InterferenceFinder(server, { only })).finally(() => server.close());
}

/** The first world in which something shows, asked by those root fields alone. */
async function firstToShow(leak: leaks.PlantedLeak, rootFields: readonly string[]): Promise<WorldRecipe | undefined> {
  return withFinder(leak, rootFields, async (finder) => {
    const check = async (recipe: WorldRecipe) => {
      if ((await finder.find(recipe)).interference.length > 0) throw new Error('shown');
    };
    return (await checkRecipes(check, { graphs: GRAPHS, seed: SEED, shrinking: 0 })).counterexample?.[0];
  });
}

function differsOnlyAt(pattern: RegExp): (interference: Interference) => boolean {
  return ({ whole, visible }) => differingPaths(whole, visible).every((path) => pattern.test(path));
}

const PLANTED: readonly (readonly [string, Shown])[] = [
  ['a count of hidden neighbours', { leak: leaks.countOfNeighbours, rootFields: ['Query.nodes'], isAbout: differsOnlyAt(/(^|[._])facts\.totalCount$/) }],
  ['a count of hidden quotations', { leak: leaks.quotesOutOfSight, rootFields: ['Query.nodes'], isAbout: differsOnlyAt(/(^|[._])related\.totalCount$/) }],
  ['a rank by hidden rarity', { leak: leaks.rankByHiddenRarity, rootFields: ['Query.overlaps'], isAbout: ({ rootField }) => rootField === 'Query.overlaps' }],
  ['a full-text score', { leak: leaks.fullTextScore, rootFields: ['Query.search'], isAbout: differsOnlyAt(/^data\.search/) }],
  ['a limit on the full-text index before the rights', { leak: leaks.limitBeforeSight, rootFields: ['Query.search'], isAbout: differsOnlyAt(/^data\.search/) }],
  [
    'a reused cursor',
    {
      leak: leaks.reusedCursor,
      rootFields: ['Query.investigations'],
      isAbout: ({ name, rootField }) => rootField === 'Query.investigations' && name.includes('from the cursor of'),
    },
  ],
  [
    'a version number that counts hidden writes',
    { leak: leaks.versionNumber, rootFields: ['Query.facts'], isAbout: differsOnlyAt(/^extensions\.provenance\.graphVersion$/) },
  ],
  [
    'a number taken by a hidden investigation',
    {
      leak: leaks.hiddenNumberTaken,
      rootFields: ['Mutation.createInvestigation'],
      isAbout: ({ name, rootField }) => rootField === 'Mutation.createInvestigation' || name.includes('after the changes'),
    },
  ],
  ['a cost counted from the rows met', { leak: leaks.costOfRows, rootFields: ['Query.nodes'], isAbout: ({ whole }) => whole.includes('COST_EXCEEDED') }],
  [
    'a cost of a pasted list counted from the rows met',
    {
      leak: leaks.costOfCheckedRows,
      rootFields: ['Query.check'],
      isAbout: ({ rootField, whole }) => rootField === 'Query.check' && whole.includes('COST_EXCEEDED'),
    },
  ],
  [
    'a pointer that counts the victims of a hidden case',
    { leak: leaks.victimsOfPointer, rootFields: ['Query.check'], isAbout: differsOnlyAt(/^data\.check\.\w*pointers\.\w*contact$/) },
  ],
  [
    'a pointer to a silent case',
    { leak: leaks.pointedToTheSilent, rootFields: ['Query.check'], isAbout: differsOnlyAt(/^data\.check\.\w*(outcome|pointers|notes)(\.|$)/) },
  ],
  ["a victim's mask from a hidden case", { leak: leaks.maskByHiddenRole, rootFields: ['Query.nodes'], isAbout: differsOnlyAt(/label$/) }],
];

test.each(PLANTED)(
  '%s is found out, and nothing else is',
  async (_name, { leak, rootFields, isAbout }) => {
    const recipe = await firstToShow(leak, rootFields);
    if (!recipe) throw new Error(`No world of ${GRAPHS} shows it`);
    const { interference } = await withFinder(leak, undefined, (finder) => finder.find(recipe));
    expect(interference).not.toHaveLength(0);
    expect(interference.filter((each) => !isAbout(each))).toEqual([]);
  },
  120_000,
);
