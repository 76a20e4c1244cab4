namespace FieldService.Api.Metrics;

internal enum MetricKind { Counter, Gauge, Histogram }
