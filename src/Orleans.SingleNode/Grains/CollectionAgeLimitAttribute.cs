using System.Globalization;

namespace Orleans;

/// <summary>How long an activation of the class may be idle. Wins over the options; never under one minute.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class CollectionAgeLimitAttribute : Attribute
{
    private static readonly TimeSpan Minimum = TimeSpan.FromMinutes(1);
    private readonly TimeSpan _given;

    public CollectionAgeLimitAttribute()
    {
    }

    public CollectionAgeLimitAttribute(string inactivityPeriod) => _given = TimeSpan.Parse(inactivityPeriod, CultureInfo.InvariantCulture);

    public double Days { get; set; }

    public double Hours { get; set; }

    public double Minutes { get; set; }

    public bool AlwaysActive { get; set; }

    internal TimeSpan? Amount
    {
        get
        {
            if (AlwaysActive) return null;
            var sum = _given + TimeSpan.FromDays(Days) + TimeSpan.FromHours(Hours) + TimeSpan.FromMinutes(Minutes);
            return sum < Minimum ? Minimum : sum;
        }
    }
}
