namespace FieldService.TestKit.Grains;

public enum WriteFault
{
    None,

    /// <summary>Nothing is stored and the writer is told so.</summary>
    FailBefore,

    /// <summary>It is stored, but the writer is told otherwise: a lost answer.</summary>
    FailAfter,
}
