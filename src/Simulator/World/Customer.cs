using FieldService.Simulator.Wire;

namespace FieldService.Simulator.World;

/// <param name="Places">Where the sites are and what stands there, as <c>category:count</c> pairs.</param>
internal sealed record Customer(string Id, PutAccount Account, IReadOnlyList<(string SiteId, Address Address, string Machines)> Places);
