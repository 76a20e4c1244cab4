export const en = {
  action: { retry: 'Try again', close: 'Close', back: 'Back' },
  error: {
    unreachable: { title: 'The server does not answer', next: 'Nothing was lost. Check your network connection, then try again.' },
    lost: 'No answer came, so it is not known whether it was done. Check what is shown here before trying again; a repeat is safe.',
    signedOut: 'You are signed out. Nothing was changed. Sign in and repeat it.', forbidden: 'You are not allowed to do this. Nothing was changed.',
    changed: 'Somebody changed it a moment ago. Nothing of yours was written. The present state is shown now; repeat it if it still makes sense.',
    refused: '{{detail}} Nothing was changed. What is shown here has been brought up to date.', server: 'The server had a problem ({{code}}). Nothing was confirmed. Try again in a moment.',
  },
  signIn: {
    title: 'Sign in', userName: 'User name', password: 'Password', button: 'Sign in', wrong: 'User name or password is wrong.', unreachable: 'The server does not answer. Please try again.',
    hint: 'No account? Ask the administrator of your installation for a sign-in link.',
  },
  session: { signOut: 'Sign out', signOutFailed: 'You are still signed in', menu: '{{initials}}: account of {{name}}' },
  role: { Administrator: 'Administrator', Dispatcher: 'Dispatcher', Technician: 'Technician', Customer: 'Customer', System: 'System', Device: 'Device' },
  other: {
    greeting: 'Hello, {{name}}', technician: 'Your visits, in the order of the day.',
    customer: 'Your appointments with us. On the day, follow your technician on the way to you.',
    upcoming: 'Upcoming', none: 'Nothing is planned', noneHint: 'New appointments appear here by themselves.', notYet: 'Not planned yet', track: 'Track this visit', trackFailed: 'The tracking page could not be opened',
  },
  theme: { label: 'Appearance', system: 'System', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  territory: { label: 'Territory', none: 'There is no territory yet', noneHint: 'An administrator creates the first one with PUT /api/territories/{id}, or starts the server with demo data.' },
  clock: { rate: 'Demonstration: time runs {{rate}} times as fast' },
  link: {
    connecting: 'Connecting', live: 'Live', reconnecting: 'Reconnecting', liveHint: 'Changes appear here as they happen.', connectingHint: 'Connecting to the server.',
    reconnectingHint: 'The connection is lost. What is shown may be old; it is brought up to date as soon as the server answers.',
  },
  kpi: { label: 'Today', Unscheduled: 'Unscheduled', Scheduled: 'Scheduled', InProgress: 'In progress', Completed: 'Done today', onShift: 'On shift', traveling: 'Traveling', utilisation: 'Utilisation', travel: 'Travel today' },
  view: { label: 'View', map: 'Map', split: 'Split', timeline: 'Timeline' },
  tab: { jobs: 'Jobs', map: 'Map', timeline: 'Timeline', alerts: 'Alerts' },
  priority: { Low: 'Low', Normal: 'Normal', High: 'High', Emergency: 'Emergency' },
  queue: {
    label: 'Work orders', search: 'Search work orders', filter: 'Show', filters: { all: 'All', Unscheduled: 'Unscheduled', Scheduled: 'Scheduled', InProgress: 'In progress', Completed: 'Done', Canceled: 'Canceled' },
    groups: { Unscheduled: 'Unscheduled', Scheduled: 'Scheduled', InProgress: 'In progress', Completed: 'Completed today', Canceled: 'Canceled' },
    empty: 'No work orders', emptyHint: 'Create one with the plus button, or wait for an asset to report a fault.', nothingFound: 'Nothing matches', clear: 'Show everything', preventive: 'Raised by fault detection',
  },
  times: { promised: 'promised {{time}}', broken: 'promise passed {{time}}', arrives: '{{time}}', late: 'late, {{time}}', until: 'until {{time}}', over: 'over since {{time}}', done: 'done {{time}}' },
  why: {
    title: 'Why nobody is booked', notTried: 'Waiting to be planned',
    short: { skill: '{{count}} lack the skill', territory: '{{count}} elsewhere', shift: '{{count}} off shift', 'time-off': '{{count}} away', window: '{{count}} too late', gap: '{{count}} without a gap', inactive: '{{count}} inactive', 'slot-lost': '{{count}} taken meanwhile' },
    rule: {
      skill: 'do not have the skill', territory: 'work in another territory', shift: 'are not on shift in time', 'time-off': 'are away', window: 'cannot arrive within the promised time', gap: 'have no gap long enough',
      inactive: 'are inactive', 'slot-lost': 'were booked by somebody else meanwhile',
    },
  },
  candidates: {
    title: 'Who could do it', book: 'Book', bookName: 'Book {{name}}', until: 'until {{time}}', drive: '{{time}} drive, {{distance}}', none: 'Nobody fits', noneHint: 'Move a booking, change the promised window, or ask another territory.',
    others: '{{count}} cannot', failed: 'The booking was not made', done: 'Booked',
  },
  booking: { title: 'Booking', travel: '{{time}} drive, {{distance}}', planned: 'Planned', actual: 'Actual', start: 'Departure', arrival: 'Arrival', end: 'End' },
  workOrder: {
    facts: 'Job', created: 'Created', canceled: 'This work order is canceled', where: 'Where', asset: 'Asset', promised: 'Promised', window: 'Window', duration: 'Duration', skills: 'Needs', parts: 'Parts', resolution: 'Result',
  },
  resolution: { Repaired: 'Repaired', Replaced: 'Replaced', NoFaultFound: 'No fault found', Inspected: 'Inspected', NotRepaired: 'Not repaired' },
  tasks: { title: 'Tasks, {{done}} of {{count}} done', failed: 'The task was not changed' },
  history: {
    title: 'History', kinds: { created: 'Created', canceled: 'Canceled: {{text}}', task: { done: 'Task done: {{text}}', reopened: 'Task reopened: {{text}}' }, booking: { completed: 'Visit finished: {{text}}', 'partially-completed': 'Visit ended, work left: {{text}}' } },
  },
  note: { placeholder: 'Add a note', add: 'Add', failed: 'The note was not added' },
  cancel: {
    order: 'Cancel work order', orderTitle: 'Cancel {{number}}?', orderText: 'The customer is told and the technician’s time becomes free. This cannot be taken back.', orderFailed: 'The work order was not canceled', orderDone: 'Work order canceled',
    booking: 'Plan again', bookingTitle: 'Take this job from {{name}}?', bookingText: 'The time becomes free and the work order goes back to planning.', bookingFailed: 'The booking was not changed', bookingDone: 'Back in planning',
    reason: 'Reason', reasons: { customer: 'Customer asked for it', duplicate: 'Duplicate', plan: 'Plan changed' },
  },
  tracking: { copy: 'Copy tracking link', copied: 'Tracking link copied', made: 'Tracking link is ready', open: 'Open tracking page', failed: 'No tracking link was made' },
  technician: {
    call: 'Call {{name}}', profile: 'Profile', hours: 'Hours today', noHours: 'Not working today', phone: 'Phone', position: 'Last position', timeOff: 'Time off', skills: 'Skills', agenda: 'Agenda', free: 'No bookings',
    freeHint: 'Book this technician from an unscheduled work order.', hold: 'Hold',
  },
  asset: {
    health: { good: 'Healthy', watch: 'Watch', bad: 'Failing' }, healthLabel: 'Health', lastReading: 'last reading {{when}}', metrics: 'Readings', range: 'Period', noReadings: 'No readings in this period', history: 'Service history',
    noHistory: 'No visits yet', noHistoryHint: 'Completed work orders on this asset are listed here.',
  },
  connection: { Online: 'Online', Offline: 'Offline', Silent: 'Silent' },
  health: { good: 'healthy', watch: 'to be watched', bad: 'fault', silent: 'no connection' },
  episode: {
    title: 'Faults', Active: 'Active', Suspected: 'Suspected', Resolved: 'Resolved', Dismissed: 'Dismissed', dismissedCount_one: '{{count}} suspicion was dismissed', dismissedCount_other: '{{count}} suspicions were dismissed', acknowledge: 'Acknowledge', workOrder: 'Open work order', failed: 'The fault was not acknowledged', done: 'Acknowledged',
  },
  alerts: {
    title: 'Alerts', open: 'Alerts, {{count}} active', empty: 'All quiet', emptyHint: 'Faults that the assets report appear here.', acknowledged: 'Acknowledged', workOrder: 'Work order', announce: 'New alert: {{asset}}. {{reason}}.',
  },
  layers: { label: 'Shown on the map', technicians: 'Technicians', jobs: 'Jobs', assets: 'Assets' },
  timeline: {
    label: 'Day plan', day: 'Day', today: 'Today', tomorrow: 'Tomorrow', empty: 'No technicians', emptyHint: 'Add technicians with PUT /api/technicians/{id}.', booking: '{{title}} {{range}}. {{status}}. Departs {{start}}',
    hold: 'Hold: {{title}} {{range}}',
  },
  details: { label: 'Details', resize: 'Width of the details', notFound: 'Not found', notFoundHint: 'It may have been removed, or the link is wrong.' },
  keys: { title: 'Keyboard shortcuts', search: 'Search work orders', move: 'Move in the list', open: 'Open the work order', close: 'Close the details', help: 'Show this help' },
  new: {
    title: 'New work order', forAsset: 'For {{asset}}', account: 'Account', site: 'Site', asset: 'Asset', noAsset: 'No particular one', type: 'Type of work', summary: 'Summary', priority: 'Priority', promised: 'Promised arrival',
    day: 'Day', from: 'From', to: 'To', timeFormat: '24 hours, such as 9:30 or 14:00', optional: 'optional', autoSchedule: 'Book the nearest technician who fits at once', choose: 'Choose…', create: 'Create', failed: 'The work order was not created', done: 'Work order created',
  },
  problem: {
    input: { missing: 'This is needed.', 'too-long': 'This is too long.', order: 'The end must be later than the start.' },
    account: { 'not-found': 'This account does not exist any more.' }, site: { 'not-found': 'This site does not exist any more.' }, asset: { 'not-found': 'This asset does not exist any more.' },
    'incident-type': { 'not-found': 'This type of work does not exist any more.' },
  },
};
