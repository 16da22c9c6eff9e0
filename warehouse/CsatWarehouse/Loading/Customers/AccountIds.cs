using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Loading.Customers;

/// <summary>The accounts by their ids: a billing system may name an account where others name a person.</summary>
sealed class AccountIds
{
    readonly ILookup<string, int> _places;

    public AccountIds(AccountEvidence accounts) =>
        _places = accounts
            .Members.Index()
            .Where(m => accounts.Records.Contains(m.Index))
            .SelectMany(m =>
                accounts
                    .Records[m.Index]
                    .Select(r => r.ExternalCode)
                    .Append(m.Item.ExternalId)
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal)
                    .Select(id => (Id: id, m.Index))
            )
            .ToLookup(m => m.Id, m => m.Index, StringComparer.Ordinal);

    /// <summary>The account that a customer without records stands for; null where there is none, or several have the id.</summary>
    public SourceTimeline<CustomerStatement>? Meant(
        ResolvedCustomers resolved,
        IReadOnlyList<int> places
    )
    {
        var member = resolved.Members[places[0]];
        var accounts = _places[member.ExternalId].ToList();
        if (
            accounts.Select(a => resolved.AccountHistories.Of(a).DurableKey).Distinct().Count() != 1
        )
            return null;
        var statement = new Statement<CustomerStatement>(
            DimCustomerVersion.Ever,
            default,
            default,
            "",
            new(null, null, null, accounts[0], false)
        );
        return new(member.Source, member.ExternalId, new([statement]));
    }
}
