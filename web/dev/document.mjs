// What the server writes, where the OpenAPI document says less or more. It answers numbers as numbers (strings are only accepted) and leaves nulls out
// (docs/api.md); instants that may be absent, structs and lists of ids are not described as such. A line that the document has caught up with is an error.

const absentInstants = {
  AssetView: ['lastReadingAt'], BookingView: ['actualStart', 'actualArrival', 'actualEnd'], EpisodeView: ['activeAt', 'resolvedAt'], MetricView: ['lastAt'],
  ServiceVisit: ['arrivedAt', 'completedAt'], TrackingUpdate: ['expected'], TrackingView: ['arrivedAt', 'completedAt'],
  WorkOrderRow: ['promisedFrom', 'promisedTo', 'completedAt'], WorkOrderView: ['firstArrivedAt', 'completedAt'],
};
const structs = ['GeoPoint', 'Leg', 'ReadingBucket'];
const idLists = { NewWorkOrder: ['incidentTypeIds'], PutTechnician: ['territories'], TechnicianView: ['territories'], WorkOrderView: ['incidentTypes'] };

export function asOnTheWire(document) {
  const { schemas } = document.components;
  for (const name of structs) {
    const schema = schemas[name];
    expect(schema.required === undefined, name);
    schema.required = Object.keys(schema.properties);
  }
  for (const [name, property] of listed(idLists)) {
    const schema = schemas[name].properties[property];
    expect(schema.items === undefined, `${name}.${property}`);
    schema.items = { type: 'string' };
  }
  for (const [name, property] of listed(absentInstants)) {
    const schema = schemas[name].properties[property];
    expect(schema.type === 'string', `${name}.${property}`);
    schema.type = ['null', 'string'];
  }
  Object.values(schemas).forEach(plain);
  return document;
}

const listed = (table) => Object.entries(table).flatMap(([name, properties]) => properties.map((property) => [name, property]));

function expect(holds, what) {
  if (!holds) throw new Error(`docs/openapi.json describes ${what} now: remove it from web/dev/document.mjs.`);
}

/** Numbers without strings, and what may be null as what may be absent. */
function plain(schema) {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const nullable = property.type?.includes?.('null') || property.oneOf?.some((option) => option.type === 'null');
    if (property.oneOf) property.oneOf = property.oneOf.filter((option) => option.type !== 'null');
    if (nullable) schema.required = schema.required?.filter((required) => required !== name);
    plain(property);
  }
  if (schema.items) plain(schema.items);
  if (schema.enum) schema.enum = schema.enum.filter((value) => value !== null);
  if (!Array.isArray(schema.type)) return;
  const types = schema.type.filter((type) => type !== 'null');
  schema.type = types.find((type) => type === 'integer' || type === 'number') ?? types[0];
}
