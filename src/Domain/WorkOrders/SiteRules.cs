using FieldService.Domain.Commands;

namespace FieldService.Domain.WorkOrders;

public static class SiteRules
{
    public static Refusal? Validate(Site? site, string path)
        => site is null
            ? Check.Present(site, path)
            : Check.Id(site.AccountId, $"{path}.accountId")
            ?? Check.Text(site.AccountName, $"{path}.accountName")
            ?? Check.Text(site.Name, $"{path}.name")
            ?? Check.Text(site.Address, $"{path}.address", 500)
            ?? Check.Position(site.Position, $"{path}.position");
}
