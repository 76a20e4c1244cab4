export const de = {
  action: { retry: 'Erneut versuchen', close: 'Schließen', back: 'Zurück' },
  error: {
    unreachable: { title: 'Der Server antwortet nicht', next: 'Es ist nichts verloren. Prüfen Sie die Netzverbindung und versuchen Sie es dann erneut.' },
    lost: 'Es kam keine Antwort; ob es ausgeführt wurde, ist nicht bekannt. Prüfen Sie den angezeigten Stand; eine Wiederholung ist ungefährlich.',
    signedOut: 'Sie sind abgemeldet. Es wurde nichts geändert. Melden Sie sich an und wiederholen Sie es.', forbidden: 'Dazu fehlt die Berechtigung. Es wurde nichts geändert.',
    changed: 'Das wurde gerade von jemand anderem geändert. Von Ihnen wurde nichts geschrieben. Der aktuelle Stand wird jetzt angezeigt; wiederholen Sie es bei Bedarf.',
    refused: '{{detail}} Es wurde nichts geändert. Die Anzeige ist jetzt aktuell.', server: 'Der Server hatte ein Problem ({{code}}). Es wurde nichts bestätigt. Versuchen Sie es gleich noch einmal.',
  },
  signIn: {
    title: 'Anmelden', userName: 'Benutzername', password: 'Passwort', button: 'Anmelden', wrong: 'Benutzername oder Passwort ist falsch.', unreachable: 'Der Server antwortet nicht. Bitte versuchen Sie es erneut.',
    hint: 'Kein Konto? Die Administration Ihrer Installation gibt Ihnen einen Anmeldelink.',
  },
  session: { signOut: 'Abmelden', signOutFailed: 'Sie sind noch angemeldet', menu: '{{initials}}: Konto von {{name}}' },
  role: { Administrator: 'Administration', Dispatcher: 'Disposition', Technician: 'Technik', Customer: 'Kunde', System: 'System', Device: 'Gerät' },
  other: {
    greeting: 'Hallo, {{name}}', technician: 'Ihre Einsätze in der Reihenfolge des Tages.',
    customer: 'Ihre Termine bei uns. Am Tag selbst sehen Sie, wann wir bei Ihnen sind.',
    upcoming: 'Demnächst', none: 'Nichts geplant', noneHint: 'Neue Termine erscheinen hier von selbst.', notYet: 'Noch nicht geplant', track: 'Termin verfolgen', trackFailed: 'Die Terminverfolgung konnte nicht geöffnet werden',
  },
  theme: { label: 'Darstellung', system: 'System', light: 'Hell', dark: 'Dunkel', contrast: 'Hoher Kontrast' },
  territory: { label: 'Gebiet', none: 'Es gibt noch kein Gebiet', noneHint: 'Die Administration legt das erste mit PUT /api/territories/{id} an oder startet den Server mit Demodaten.' },
  clock: { rate: 'Vorführung: die Zeit läuft {{rate}}-mal so schnell' },
  link: {
    connecting: 'Verbindet', live: 'Live', reconnecting: 'Verbindet neu', liveHint: 'Änderungen erscheinen hier sofort.', connectingHint: 'Verbindung zum Server wird aufgebaut.',
    reconnectingHint: 'Die Verbindung ist unterbrochen. Die Anzeige kann veraltet sein; sie wird aktualisiert, sobald der Server antwortet.',
  },
  kpi: { label: 'Heute', Unscheduled: 'Ungeplant', Scheduled: 'Geplant', InProgress: 'In Arbeit', Completed: 'Heute erledigt', onShift: 'Im Dienst', traveling: 'Unterwegs', utilisation: 'Auslastung', travel: 'Fahrzeit heute' },
  view: { label: 'Ansicht', map: 'Karte', split: 'Geteilt', timeline: 'Zeitplan' },
  tab: { jobs: 'Aufträge', map: 'Karte', timeline: 'Zeitplan', alerts: 'Alarme' },
  priority: { Low: 'Niedrig', Normal: 'Normal', High: 'Hoch', Emergency: 'Notfall' },
  queue: {
    label: 'Aufträge', search: 'Aufträge suchen', filter: 'Anzeigen', filters: { all: 'Alle', Unscheduled: 'Ungeplant', Scheduled: 'Geplant', InProgress: 'In Arbeit', Completed: 'Erledigt', Canceled: 'Storniert' },
    groups: { Unscheduled: 'Ungeplant', Scheduled: 'Geplant', InProgress: 'In Arbeit', Completed: 'Heute erledigt', Canceled: 'Storniert' },
    empty: 'Keine Aufträge', emptyHint: 'Legen Sie mit dem Plus einen an, oder warten Sie, bis eine Anlage einen Fehler meldet.', nothingFound: 'Nichts gefunden', clear: 'Alles zeigen', preventive: 'Von der Fehlererkennung angelegt',
  },
  times: { promised: 'zugesagt {{time}}', broken: 'Zusage verpasst {{time}}', arrives: '{{time}}', late: 'verspätet, {{time}}', until: 'bis {{time}}', over: 'überzogen seit {{time}}', done: 'fertig {{time}}' },
  why: {
    title: 'Warum niemand gebucht ist', notTried: 'Wartet auf Planung',
    short: { skill: '{{count}} ohne Fähigkeit', territory: '{{count}} woanders', shift: '{{count}} außer Dienst', 'time-off': '{{count}} abwesend', window: '{{count}} zu spät', gap: '{{count}} ohne Lücke', inactive: '{{count}} inaktiv', 'slot-lost': '{{count}} inzwischen vergeben' },
    rule: {
      skill: 'haben die Fähigkeit nicht', territory: 'arbeiten in einem anderen Gebiet', shift: 'haben dann keinen Dienst', 'time-off': 'sind abwesend', window: 'schaffen die zugesagte Zeit nicht', gap: 'haben keine passende Lücke',
      inactive: 'sind inaktiv', 'slot-lost': 'wurden inzwischen anders gebucht',
    },
  },
  candidates: {
    title: 'Wer es machen könnte', book: 'Buchen', bookName: '{{name}} buchen', until: 'bis {{time}}', drive: '{{time}} Fahrt, {{distance}}', none: 'Niemand passt', noneHint: 'Verschieben Sie eine Buchung, ändern Sie die Zusage oder fragen Sie ein anderes Gebiet.',
    others: '{{count}} können nicht', failed: 'Es wurde nicht gebucht', done: 'Gebucht',
  },
  booking: { title: 'Buchung', travel: '{{time}} Fahrt, {{distance}}', planned: 'Geplant', actual: 'Tatsächlich', start: 'Abfahrt', arrival: 'Ankunft', end: 'Ende' },
  workOrder: {
    facts: 'Auftrag', created: 'Angelegt', canceled: 'Dieser Auftrag ist storniert', where: 'Wo', asset: 'Anlage', promised: 'Zugesagt', window: 'Zeitraum', duration: 'Dauer', skills: 'Braucht', parts: 'Teile', resolution: 'Ergebnis',
  },
  resolution: { Repaired: 'Repariert', Replaced: 'Ersetzt', NoFaultFound: 'Kein Fehler gefunden', Inspected: 'Geprüft', NotRepaired: 'Nicht repariert' },
  tasks: { title: 'Aufgaben, {{done}} von {{count}} erledigt', failed: 'Die Aufgabe wurde nicht geändert' },
  history: {
    title: 'Verlauf', kinds: { created: 'Angelegt', canceled: 'Storniert: {{text}}', task: { done: 'Aufgabe erledigt: {{text}}', reopened: 'Aufgabe wieder offen: {{text}}' }, booking: { completed: 'Besuch beendet: {{text}}', 'partially-completed': 'Besuch beendet, Arbeit übrig: {{text}}' } },
  },
  note: { placeholder: 'Notiz hinzufügen', add: 'Hinzufügen', failed: 'Die Notiz wurde nicht gespeichert' },
  cancel: {
    order: 'Auftrag stornieren', orderTitle: '{{number}} stornieren?', orderText: 'Der Kunde wird informiert und die Zeit der Technikerin oder des Technikers wird frei. Das lässt sich nicht zurücknehmen.', orderFailed: 'Der Auftrag wurde nicht storniert',
    orderDone: 'Auftrag storniert', booking: 'Neu planen', bookingTitle: '{{name}} diesen Auftrag abnehmen?', bookingText: 'Die Zeit wird frei und der Auftrag geht zurück in die Planung.', bookingFailed: 'Die Buchung wurde nicht geändert', bookingDone: 'Zurück in der Planung',
    reason: 'Grund', reasons: { customer: 'Wunsch des Kunden', duplicate: 'Doppelt angelegt', plan: 'Plan geändert' },
  },
  tracking: { copy: 'Link kopieren', copied: 'Link zur Terminverfolgung kopiert', made: 'Link ist bereit', open: 'Terminverfolgung öffnen', failed: 'Es wurde kein Link erstellt' },
  technician: {
    call: '{{name}} anrufen', profile: 'Profil', hours: 'Dienst heute', noHours: 'Heute kein Dienst', phone: 'Telefon', position: 'Letzte Position', timeOff: 'Abwesend', skills: 'Fähigkeiten', agenda: 'Tagesplan', free: 'Keine Buchungen',
    freeHint: 'Buchen Sie aus einem ungeplanten Auftrag heraus.', hold: 'Vorgemerkt',
  },
  asset: {
    health: { good: 'Gesund', watch: 'Beobachten', bad: 'Gestört' }, healthLabel: 'Gesundheit', lastReading: 'letzter Wert {{when}}', metrics: 'Messwerte', range: 'Zeitraum', noReadings: 'Keine Messwerte in diesem Zeitraum', history: 'Servicehistorie',
    noHistory: 'Noch keine Besuche', noHistoryHint: 'Erledigte Aufträge an dieser Anlage erscheinen hier.',
  },
  connection: { Online: 'Online', Offline: 'Offline', Silent: 'Stumm' },
  health: { good: 'gesund', watch: 'zu beobachten', bad: 'gestört', silent: 'keine Verbindung' },
  episode: {
    title: 'Störungen', Active: 'Aktiv', Suspected: 'Verdacht', Resolved: 'Behoben', Dismissed: 'Verworfen', dismissedCount_one: '{{count}} Verdacht wurde verworfen', dismissedCount_other: '{{count}} Verdachtsfälle wurden verworfen', acknowledge: 'Bestätigen', workOrder: 'Auftrag öffnen', failed: 'Die Störung wurde nicht bestätigt', done: 'Bestätigt',
  },
  alerts: {
    title: 'Alarme', open: 'Alarme, {{count}} aktiv', empty: 'Alles ruhig', emptyHint: 'Störungen, die Anlagen melden, erscheinen hier.', acknowledged: 'Bestätigt', workOrder: 'Auftrag', announce: 'Neuer Alarm: {{asset}}. {{reason}}.',
  },
  layers: { label: 'Auf der Karte', technicians: 'Technik', jobs: 'Aufträge', assets: 'Anlagen' },
  timeline: {
    label: 'Tagesplan', day: 'Tag', today: 'Heute', tomorrow: 'Morgen', empty: 'Keine Technikerinnen und Techniker', emptyHint: 'Legen Sie sie mit PUT /api/technicians/{id} an.', booking: '{{title}} {{range}}. {{status}}. Abfahrt {{start}}',
    hold: 'Vorgemerkt: {{title}} {{range}}',
  },
  details: { label: 'Einzelheiten', resize: 'Breite der Einzelheiten', notFound: 'Nicht gefunden', notFoundHint: 'Vielleicht wurde es entfernt, oder der Link ist falsch.' },
  keys: { title: 'Tastenkürzel', search: 'Aufträge suchen', move: 'In der Liste bewegen', open: 'Auftrag öffnen', close: 'Einzelheiten schließen', help: 'Diese Hilfe zeigen' },
  new: {
    title: 'Neuer Auftrag', forAsset: 'Für {{asset}}', account: 'Kunde', site: 'Standort', asset: 'Anlage', noAsset: 'Keine bestimmte', type: 'Art der Arbeit', summary: 'Kurzbeschreibung', priority: 'Priorität', promised: 'Zugesagte Ankunft',
    day: 'Tag', from: 'Von', to: 'Bis', timeFormat: '24 Stunden, zum Beispiel 9:30 oder 14:00', optional: 'optional', autoSchedule: 'Die nächste passende Person sofort buchen', choose: 'Auswählen…', create: 'Anlegen', failed: 'Der Auftrag wurde nicht angelegt', done: 'Auftrag angelegt',
  },
  problem: {
    input: { missing: 'Diese Angabe fehlt.', 'too-long': 'Das ist zu lang.', order: 'Das Ende muss nach dem Anfang liegen.' },
    account: { 'not-found': 'Diesen Kunden gibt es nicht mehr.' }, site: { 'not-found': 'Diesen Standort gibt es nicht mehr.' }, asset: { 'not-found': 'Diese Anlage gibt es nicht mehr.' },
    'incident-type': { 'not-found': 'Diese Art der Arbeit gibt es nicht mehr.' },
  },
};
