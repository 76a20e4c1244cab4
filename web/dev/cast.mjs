// Who and what the development data is about.
export const TERRITORY = { id: 'lindenau', version: 1, name: 'Lindenau', timeZone: 'Europe/Berlin', center: { lat: 51.3402, lon: 12.3722 } };

export const technicians = [
  ['anna-krueger', 'Anna Krüger', 'AK'], ['mehmet-yilmaz', 'Mehmet Yılmaz', 'MY'], ['sofia-rossi', 'Sofia Rossi', 'SR'], ['jonas-weber', 'Jonas Weber', 'JW'],
  ['priya-nair', 'Priya Nair', 'PN'], ['lukas-hoffmann', 'Lukas Hoffmann', 'LH'], ['elena-petrova', 'Elena Petrova', 'EP'], ['david-okafor', 'David Okafor', 'DO'],
  ['marie-dubois', 'Marie Dubois', 'MD'], ['tomasz-nowak', 'Tomasz Nowak', 'TN'],
];

export const skills = ['pumps', 'refrigeration', 'electrical', 'boilers', 'lifts', 'ventilation'];

export const customers = [
  ['Klinikum St. Georg', 'Haus 4', 'Königstraße 112'], ['Kühlhaus Hafen', 'Halle B', 'Hafenstraße 9'], ['Hotel Kaiserhof', 'Main building', 'Bahnhofstraße 21'],
  ['Stadtbad Lindenau', 'Plant room', 'Lindenallee 48'], ['Brauerei Elster', 'Brewhouse', 'Uferstraße 3'], ['Druckhaus Meridian', 'Press hall', 'Werkstraße 17'],
  ['Museum am Park', 'East wing', 'Hauptstraße 75'], ['Campus West', 'Laboratory 2', 'Westring 130'], ['Seniorenstift Auwald', 'Kitchen', 'Schulstraße 6'],
  ['Logistik Süd', 'Cold dock', 'Am Wall 44'], ['Theater am Wall', 'Stage', 'Marktstraße 1'], ['Bäckerei Sonnenschein', 'Bakery', 'Gartenstraße 33'],
];

export const assetKinds = [
  ['pump', 'Feed pump', [['vibration', 'Vibration', 'mm/s', null, 7.1], ['temperature', 'Bearing temperature', '°C', null, 85], ['pressure', 'Outlet pressure', 'bar', 3.2, 6.5]]],
  ['chiller', 'Chiller', [['temperature', 'Supply temperature', '°C', null, 9], ['pressure', 'Suction pressure', 'bar', 2.5, null], ['power', 'Power', 'kW', null, 48]]],
  ['compressor', 'Compressor', [['vibration', 'Vibration', 'mm/s', null, 6], ['temperature', 'Oil temperature', '°C', null, 98]]],
  ['boiler', 'Boiler', [['temperature', 'Flow temperature', '°C', null, 82], ['pressure', 'System pressure', 'bar', 1, 3]]],
  ['lift', 'Lift', [['vibration', 'Cabin vibration', 'mm/s', null, 4], ['current', 'Motor current', 'A', null, 28]]],
  ['ventilation', 'Air handler', [['airflow', 'Air flow', 'm³/h', 1800, null], ['temperature', 'Supply air', '°C', 14, 26]]],
];

export const jobs = [
  'Feed pump: rising vibration', 'Replace condenser fan', 'Yearly boiler service', 'Door drive stops between floors', 'Supply air too warm', 'Compressor trips on overload',
  'Leak at the return valve', 'Calibrate pressure sensors', 'Cold room above 6 °C', 'Exchange filter set', 'Motor current above normal', 'Hot water not reaching 60 °C',
  'Check refrigerant charge', 'Safety inspection', 'Bearing noise at start', 'Control panel unresponsive',
];
