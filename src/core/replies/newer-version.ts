/** On every card of a case that a newer version went on with. */
export const newerVersionNote =
  'A newer version of me went on with this case, so I can only show it here. To go on now, copy the summary for your IT, or paste the error again for a new case.';

/** Above the summary for IT of such a case. */
export const newerHandoverMessage = 'This summary is ready to copy into a mail or a ticket for your IT.';

/** When the case itself would take the change, and another one that belongs to it does not. */
export const newerNeighbourNote =
  'A newer version of me went on with a case that belongs to this one, so nothing was changed. Please try again later.';
