using Orleans.Runtime;

namespace Orleans.SingleNode;

internal sealed class ReferenceFactory(GrainCode code, CallSender sender)
{
    public GrainReference Create(GrainId grainId, Type interfaceType) => Create(grainId, code.Interface(interfaceType));

    public GrainReference CreateUntyped(GrainId grainId) => Create(grainId, UntypedReference.Interface);

    public GrainReference Create(GrainId grainId, GrainInterfaceType interfaceType) => Create(grainId, code.Interface(interfaceType));

    private GrainReference Create(GrainId grainId, GrainInterface @interface) =>
        @interface.CreateProxy(new ReferenceParts(grainId, @interface, sender));
}
