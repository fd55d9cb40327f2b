/** Which message shows a case now, so that an older card of it can be put to rest. Only a convenience: losing it loses no case. */
export interface ShownCards {
  of(caseId: string): string | undefined;
  remember(caseId: string, activityId: string): void;
}

export function shownCards(most = 5_000): ShownCards {
  const activities = new Map<string, string>();
  return {
    of: (caseId) => activities.get(caseId),
    remember: (caseId, activityId) => {
      activities.delete(caseId);
      activities.set(caseId, activityId);
      for (const oldest of activities.keys()) {
        if (activities.size <= most) break;
        activities.delete(oldest);
      }
    },
  };
}
