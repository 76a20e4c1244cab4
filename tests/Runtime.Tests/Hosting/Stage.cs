namespace FieldService.Runtime.Tests.Hosting;

internal sealed class Stage(string name, int stage, List<string> log) : ILifecycleParticipant<ISiloLifecycle>
{
    public void Participate(ISiloLifecycle lifecycle) => lifecycle.Subscribe(
        name, stage, _ => Note("starts"), _ => Note("stops"));

    private Task Note(string what)
    {
        log.Add($"{name} {what}");
        return Task.CompletedTask;
    }
}
