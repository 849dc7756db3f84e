export { writeCard } from '../writeCard';
export { cardIndex } from './cardIndex';
export { cardsToRegister } from './cardsToRegister';
export { registerToCards } from './registerToCards';
export type { CardsOutcome } from './types';
