import { createDaily } from './daily';
import { createFollowUps } from './followUps';
import { createJourneys, createLeads } from './leads';
import { createLost } from './lost';
import type { SampleModel } from './model';
import { createOwners } from './owners';
import { createPeople } from './people';
import { createPipeline } from './pipeline';
import { createRandom } from './random';
import { createVisits } from './visits';

const SEED = 20261121;

/** Draws the registers of the invented store. They agree with one another in every rule; faults are planted afterwards. */
export function buildConsistentModel(): SampleModel {
  const random = createRandom(SEED);
  const people = createPeople(random);
  const journeys = createJourneys(random, people);
  const leads = createLeads(random, journeys);
  const followUps = createFollowUps(random, journeys);
  const visits = createVisits(random, people, journeys, followUps);
  const book = createOwners(random, people, journeys);
  const lost = createLost(random, journeys, book.owners);
  const pipeline = createPipeline(leads, followUps);
  const daily = createDaily(random, visits, leads, followUps, book);
  return { visits, leads, followUps, pipeline, owners: book.owners, lost, daily };
}
