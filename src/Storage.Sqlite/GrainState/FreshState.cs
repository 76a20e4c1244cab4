using System.Runtime.CompilerServices;

namespace FieldService.Storage.Sqlite.GrainState;

/// <summary>What a grain finds where nothing is stored: an instance, even of a record without parameterless constructor.</summary>
internal static class FreshState
{
    public static T? Create<T>()
    {
        var type = typeof(T);
        if (type.IsValueType || type.IsAbstract || type.IsArray || type == typeof(string)) return default;
        return type.GetConstructor(Type.EmptyTypes) is null
            ? (T)RuntimeHelpers.GetUninitializedObject(type)
            : Activator.CreateInstance<T>();
    }
}
