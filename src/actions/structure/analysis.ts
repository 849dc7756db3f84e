import type { DataQuality } from '../../domain/structure/book/dataQuality';
import type { CustomerFigures } from '../../domain/structure/customerFigures';
import type { CustomerHabits } from '../../domain/structure/customerHabits';
import type { ChosenPeriods } from './periods';
import type { ReadBook } from './readBook';
import type { TableContext } from './tables/tableContext';
import type { StructureOptions } from './types';

/** Everything an analysis is made of: what was read, and what it comes to. */
export interface Analysis {
  readonly context: TableContext;
  readonly read: ReadBook;
  readonly options: StructureOptions;
  readonly periods: ChosenPeriods;
  readonly figures: CustomerFigures;
  readonly habits: CustomerHabits;
  readonly quality: DataQuality;
}
