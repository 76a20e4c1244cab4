using System.Reflection;

namespace Orleans.SingleNode;

internal static class GrainAssemblies
{
    /// <summary>What is loaded, and what that names as its parts.</summary>
    public static IReadOnlyCollection<Assembly> Find()
    {
        var found = new HashSet<Assembly>();
        var open = new Stack<Assembly>(AppDomain.CurrentDomain.GetAssemblies());
        while (open.TryPop(out var assembly))
        {
            if (assembly.IsDynamic || !found.Add(assembly)) continue;
            foreach (var part in assembly.GetCustomAttributes<GrainPartAttribute>())
                open.Push(Assembly.Load(part.AssemblyName));
        }

        return found;
    }
}
