using Microsoft.Extensions.DependencyInjection;

namespace FieldService.Runtime.Tests.Hosting;

public sealed class Lifecycles
{
    [Fact]
    public async Task Stages_start_ascending_and_stop_descending_and_startup_tasks_can_call_grains()
    {
        var log = new List<string>();
        var silo = await TestSilo.StartAsync(builder =>
        {
            builder.AddStartupTask(async (services, _) =>
                log.Add(await services.GetRequiredService<IGrainFactory>().GetGrain<Scheduling.ITurnGrain>("startup").Say("task")));
            builder.Services.AddSingleton<ILifecycleParticipant<ISiloLifecycle>>(
                new Stage("late", ServiceLifecycleStage.Last, log));
            builder.Services.AddSingleton<ILifecycleParticipant<ISiloLifecycle>>(
                new Stage("early", ServiceLifecycleStage.ApplicationServices, log));
        });
        await silo.DisposeAsync();
        // Once per silo, one silo after the other.
        string[] starts = ["early starts", "task", "late starts"];
        string[] stops = ["late stops", "early stops"];
        var silos = log.Count / (starts.Length + stops.Length);
        log.ShouldBe([.. Enumerable.Repeat(starts, silos).SelectMany(one => one), .. Enumerable.Repeat(stops, silos).SelectMany(one => one)]);
    }

    [Fact]
    public async Task A_startup_task_that_throws_fails_the_start() => await Should.ThrowAsync<InvalidDataException>(
        TestSilo.StartAsync(builder => builder.AddStartupTask((_, _) => throw new InvalidDataException("no"))));
}
