namespace FieldService.Runtime.Tests.SingleNode;

public sealed class RacerGrain : Grain, IRacerGrain
{
    public async Task Run(string referee, int laps)
    {
        for (var lap = 0; lap < laps; lap++)
            await GrainFactory.GetGrain<IRefereeGrain>(referee).Note($"{this.GetPrimaryKeyString()}{lap}");
    }
}
