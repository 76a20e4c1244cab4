namespace Orleans.Runtime;

public interface IStartupTask
{
    Task Execute(CancellationToken cancellationToken);
}
