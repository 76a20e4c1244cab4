using System.Globalization;
using Orleans.Runtime;

namespace Orleans.SingleNode;

internal sealed class GrainFactory(
    GrainCode code, GrainClasses classes, CallSender sender, ObserverDirectory observers, IServiceProvider services) : IClusterClient
{
    public IServiceProvider ServiceProvider { get; } = services;

    public TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null)
        where TGrainInterface : IGrainWithStringKey =>
        (TGrainInterface)(object)Create(typeof(TGrainInterface), Checked(primaryKey), grainClassNamePrefix);

    public TGrainInterface GetGrain<TGrainInterface>(long primaryKey, string? grainClassNamePrefix = null)
        where TGrainInterface : IGrainWithIntegerKey =>
        (TGrainInterface)(object)Create(
            typeof(TGrainInterface), IdSpan.Create(primaryKey.ToString("X", CultureInfo.InvariantCulture)), grainClassNamePrefix);

    public TGrainInterface GetGrain<TGrainInterface>(Guid primaryKey, string? grainClassNamePrefix = null)
        where TGrainInterface : IGrainWithGuidKey =>
        (TGrainInterface)(object)Create(typeof(TGrainInterface), IdSpan.Create(primaryKey.ToString("N")), grainClassNamePrefix);

    public IGrain GetGrain(Type grainInterfaceType, string grainPrimaryKey) =>
        (IGrain)(object)Create(grainInterfaceType, Checked(grainPrimaryKey), null);

    public TGrainInterface GetGrain<TGrainInterface>(GrainId grainId) where TGrainInterface : IAddressable =>
        (TGrainInterface)(object)sender.References.Create(grainId, typeof(TGrainInterface));

    public IAddressable GetGrain(GrainId grainId) => sender.References.CreateUntyped(grainId);

    public IAddressable GetGrain(GrainId grainId, GrainInterfaceType interfaceType) => sender.References.Create(grainId, interfaceType);

    public IAddressable GetGrain(Type interfaceType, IdSpan grainKey) => Create(interfaceType, grainKey, null);

    public IAddressable GetGrain(Type interfaceType, IdSpan grainKey, string grainClassNamePrefix) =>
        Create(interfaceType, grainKey, grainClassNamePrefix);

    public TGrainObserverInterface CreateObjectReference<TGrainObserverInterface>(IGrainObserver obj)
        where TGrainObserverInterface : IGrainObserver
    {
        ArgumentNullException.ThrowIfNull(obj);
        if (AmbientContext.Current is not null)
            throw new InvalidOperationException("Inside a grain pass this.AsReference<T>() instead of an object reference.");
        if (obj is GrainReference)
            throw new ArgumentException("The object is a reference already.", nameof(obj));
        return (TGrainObserverInterface)(object)sender.References.Create(observers.Add(obj), typeof(TGrainObserverInterface));
    }

    public void DeleteObjectReference<TGrainObserverInterface>(IGrainObserver obj) where TGrainObserverInterface : IGrainObserver
    {
        if (obj is not GrainReference reference)
            throw new ArgumentException("Delete takes the reference that CreateObjectReference returned.", nameof(obj));
        observers.Remove(reference.GrainId);
    }

    private static IdSpan Checked(string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return IdSpan.Create(key);
    }

    private GrainReference Create(Type interfaceType, IdSpan key, string? classNamePrefix)
    {
        var @interface = code.Interface(interfaceType);
        var grainId = GrainId.Create(classes.TypeFor(interfaceType, classNamePrefix), key);
        return @interface.CreateProxy(new ReferenceParts(grainId, @interface, sender));
    }
}
