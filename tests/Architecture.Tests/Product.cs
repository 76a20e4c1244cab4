using System.Reflection;
using FieldService.Domain.WorkOrders;
using FieldService.Grains.Abstractions.WorkOrders;
using FieldService.Grains.Hosting;
using FieldService.Health;
using FieldService.Storage.Sqlite;

namespace FieldService.Architecture.Tests;

/// <summary>The assemblies of the product, each found by a type of it.</summary>
internal static class Product
{
    public static Assembly Domain { get; } = typeof(WorkOrder).Assembly;

    public static Assembly Health { get; } = typeof(AssetMonitor).Assembly;

    public static Assembly Contracts { get; } = typeof(IWorkOrderGrain).Assembly;

    public static Assembly Actors { get; } = typeof(FieldServiceGrainsExtensions).Assembly;

    public static Assembly Storage { get; } = typeof(SqliteDatabase).Assembly;

    public static Assembly Simulator { get; } = Assembly.Load("FieldService.Simulator");

    public static IEnumerable<Type> TypesOf(Assembly assembly) => assembly.GetTypes().Where(static type =>
        type.Namespace?.StartsWith("FieldService", StringComparison.Ordinal) is true && !type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)));
}
