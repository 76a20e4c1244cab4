namespace FieldService.Health;

/// <summary>Watches one metric reading by reading in constant memory. Judges a reading by earlier readings only.</summary>
public interface IDetector
{
    Verdict Observe(DateTimeOffset at, double value);

    /// <summary>No fault was found: what is seen now is usual from now on.</summary>
    void Accept();

    /// <summary>Independent copy; a detector built from it gives exactly the verdicts this one would give.</summary>
    DetectorState Capture();
}
