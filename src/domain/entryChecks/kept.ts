/**
 * Why a column is left as it is: it has a rule of the user's · it is filled in in a way of its own · it is only guessed what
 * it holds · its list is long, and no worksheet can be made for it.
 */
export type EntryCheckKept = 'own' | 'otherWriting' | 'unsure' | 'noPlace';
