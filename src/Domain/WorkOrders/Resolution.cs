namespace FieldService.Domain.WorkOrders;

/// <summary>What the visit found. <c>Repaired</c> resets the asset's detectors; <c>NoFaultFound</c> is feedback to them.</summary>
public enum Resolution { Repaired, Replaced, NoFaultFound, Inspected, NotRepaired }
