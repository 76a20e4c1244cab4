namespace FieldService.Simulator;

/// <summary>What the radio network does to readings; probabilities per reading, 0-1.</summary>
/// <param name="Duplicates">The reading is sent a second time.</param>
/// <param name="Disorder">The reading is overtaken by up to <paramref name="DisorderWithin"/> later ones.</param>
/// <param name="Gaps">The reading is never sent; its sequence number is missing.</param>
public sealed record DeviceBehaviour(double Duplicates = 0, double Disorder = 0, double Gaps = 0, int DisorderWithin = 5)
{
    public bool IsFlawless => Duplicates <= 0 && Disorder <= 0 && Gaps <= 0;
}
