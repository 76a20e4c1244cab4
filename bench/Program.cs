using System.CommandLine;
using FieldService.Bench.Actors;
#if !CLUSTER
using FieldService.Bench.Storage;
#endif

return await new RootCommand("Benchmarks of FieldService; each prints one JSON object on its last line.")
{
    ActorsBench.Create(),
#if !CLUSTER
    StorageBench.Create(),
#endif
}.Parse(args).InvokeAsync();
