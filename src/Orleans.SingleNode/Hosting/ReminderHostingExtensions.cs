using Microsoft.Extensions.DependencyInjection.Extensions;
using Orleans.SingleNode;

namespace Orleans.Hosting;

public static class ReminderHostingExtensions
{
    /// <summary>Needs an <see cref="IReminderTable"/> in the services.</summary>
    public static ISiloBuilder AddReminders(this ISiloBuilder builder)
    {
        ReminderServices.Add(builder.Services);
        return builder;
    }

    public static ISiloBuilder UseInMemoryReminderService(this ISiloBuilder builder)
    {
        builder.Services.TryAddSingleton<IReminderTable, MemoryReminderTable>();
        return builder.AddReminders();
    }
}
