using FieldService.Domain.Commands;

namespace FieldService.Grains.Commands;

public sealed record RememberedCommand(CommandId Id, DateTimeOffset At);
