using Orleans.Runtime;

namespace Orleans.SingleNode;

internal sealed record GrainReminder(GrainId GrainId, string ReminderName, string? ETag) : IGrainReminder
{
    public static GrainReminder Of(ReminderEntry entry) => new(entry.GrainId, entry.ReminderName, entry.ETag);
}
