export const sharedEn = {
  status: {
    Unscheduled: 'Unscheduled', Scheduled: 'Scheduled', InProgress: 'In progress', Completed: 'Completed', Posted: 'Posted', Canceled: 'Canceled',
    Traveling: 'Traveling', OnBreak: 'On break', PartiallyCompleted: 'Partly completed',
  },
  activity: {
    Available: 'Available', Traveling: 'Traveling', Working: 'Working', OnBreak: 'On break', TimeOff: 'Time off', OffShift: 'Off shift', Inactive: 'Inactive',
  },
  map: { zoomIn: 'Zoom in', zoomOut: 'Zoom out', label: 'Map', missing: 'No map has been imported yet. Positions are shown without streets.' },
};
