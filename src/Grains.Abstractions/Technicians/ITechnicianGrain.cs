using FieldService.Domain.Commands;
using FieldService.Domain.Technicians;
using FieldService.Grains.Abstractions.Commands;
using Orleans.Concurrency;

namespace FieldService.Grains.Abstractions.Technicians;

/// <summary>Key: <see cref="Domain.Technicians.TechnicianId"/>. The only one who decides what is in this technician's calendar.</summary>
[Alias("fs.technician")]
public interface ITechnicianGrain : IGrainWithStringKey
{
    [Alias("execute")]
    Task<CommandResult<TechnicianView>> ExecuteAsync(CommandMeta meta, TechnicianCommand command, CancellationToken cancellationToken = default);

    /// <summary>Kept in memory and passed on to the board and, while traveling, to the tracking page of the one stop ahead; not stored per fix.</summary>
    [Alias("report-location")]
    Task ReportLocationAsync(LocationFix fix, CancellationToken cancellationToken = default);

    [ReadOnly, Alias("get")]
    Task<TechnicianView?> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>At most 31 days.</summary>
    [ReadOnly, Alias("get-calendar")]
    Task<CalendarView?> GetCalendarAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken = default);
}
