namespace FieldService.TestKit.Grains;

public enum WriteFault
{
    None,

    /// <summary>Nothing is stored and the writer is told so.</summary>
    FailBefore,

    /// <summary>It is stored, but the writer is told otherwise: a lost answer.</summary>
    FailAfter,

    /// <summary>The process dies just before the write.</summary>
    DieBefore,

    /// <summary>The process dies just after the write.</summary>
    DieAfter,
}
