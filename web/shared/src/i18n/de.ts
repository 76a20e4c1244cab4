export const sharedDe = {
  status: {
    Unscheduled: 'Ungeplant', Scheduled: 'Geplant', InProgress: 'In Arbeit', Completed: 'Erledigt', Posted: 'Abgerechnet', Canceled: 'Storniert',
    Traveling: 'Unterwegs', OnBreak: 'Pause', PartiallyCompleted: 'Teilweise erledigt',
  },
  activity: {
    Available: 'Verfügbar', Traveling: 'Unterwegs', Working: 'Bei der Arbeit', OnBreak: 'Pause', TimeOff: 'Abwesend', OffShift: 'Dienstfrei', Inactive: 'Inaktiv',
  },
  map: { zoomIn: 'Vergrößern', zoomOut: 'Verkleinern', label: 'Karte', missing: 'Es ist noch keine Karte importiert. Positionen erscheinen ohne Straßen.' },
};
