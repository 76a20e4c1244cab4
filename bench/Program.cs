using System.CommandLine;
using FieldService.Bench.Actors;
#if !CLUSTER
using FieldService.Bench.Simulate;
using FieldService.Bench.Storage;
#endif

return await new RootCommand("Benchmarks of FieldService; each prints one JSON object on its last line.")
{
    ActorsBench.Create(),
#if !CLUSTER
    StorageBench.Create(),
    SimulateBench.Create(),
#endif
}.Parse(args).InvokeAsync();
