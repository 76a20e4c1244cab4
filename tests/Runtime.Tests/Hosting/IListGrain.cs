namespace FieldService.Runtime.Tests.Hosting;

public interface IListGrain : IGrainWithStringKey
{
    Task<List<string>> AddTo(List<string> list);

    Task<bool> IsSame(Parcel parcel);

    Task<string> UseFactoryOutside();

    Task<string> CallOutside(string key);
}
