using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Randomness;
using CsatWarehouse.Samples.Writing;

namespace CsatWarehouse.Samples.Crm;

/// <summary>The CRM's snapshots, every third month counted back from the last: all accounts, contacts and account managers as they then are. Who left more than three months ago is in no snapshot.</summary>
sealed class Salesforce(
    CompanyOptions options,
    Timeline time,
    Population population,
    IReadOnlyList<Organization> organizations
)
{
    public const int Managers = 12;

    const string Source = "salesforce";
    const int EveryMonths = 3;

    public void Write(ExportFolder folder, int month)
    {
        if ((time.Last - month) % EveryMonths != 0)
            return;
        var asOf = time.LastDayOf(month);
        folder.Write(
            Source,
            "account",
            asOf,
            CrmColumns.Account,
            organizations.Select(o => new AccountState(o, time.EndOf(month)))
        );
        using (var contacts = folder.Open(Source, "contact", asOf, CrmColumns.Contact(population)))
            foreach (ref readonly var customer in population.All)
                if (customer.Joined <= month && customer.Left > month - EveryMonths)
                    contacts.Write(new(customer, time, month));
        folder.Write(
            Source,
            "user",
            asOf,
            CrmColumns.User,
            Enumerable
                .Range(0, Managers)
                .Select(i => new ManagerState(i, NameOf(i), time.EndOf(month)))
        );
    }

    PersonName NameOf(int manager) =>
        population.Names.Draw(
            StableRandom.For(options.Seed, Strand.Agent, manager, 1),
            ukrainian: true
        );
}
