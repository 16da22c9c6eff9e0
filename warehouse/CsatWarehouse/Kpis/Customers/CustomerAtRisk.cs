using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Kpis.Customers;

/// <summary>A person who was active at the start of a month.</summary>
/// <param name="HasLeft">Whether they left in it, by every account of theirs; null where no row of the month says.</param>
/// <param name="LeftOn">The local day of leaving; 0 where it is not said, -1 for one who stayed.</param>
/// <param name="Destination">Where one who left went; null where nobody says.</param>
/// <param name="Revenue">Of the month before; null where nobody says.</param>
/// <param name="Currency">Of the revenue; null without one, and where the person pays in several.</param>
readonly record struct CustomerAtRisk(
    long Person,
    bool? HasLeft,
    long LeftOn,
    string? Destination,
    double? Revenue,
    string? Currency
)
{
    /// <summary>Everybody who was active at the end of the month before; empty where the month itself has no rows.</summary>
    public static List<CustomerAtRisk> Of(WarehouseContext context, long month)
    {
        var before = Calendar.AddMonths(month, -1);
        var rows = context.CustomerMonths.Where(m =>
            m.MonthDateKey == before || m.MonthDateKey == month
        );
        var persons = Persons.Of(context, rows.Select(m => m.CustomerKey));
        var states = rows.OrderBy(m => m.CustomerMonthKey)
            .Select(m => new
            {
                m.CustomerKey,
                m.MonthDateKey,
                m.IsActive,
                m.IsChurned,
                m.ChurnedDateKey,
                m.Destination,
                m.Revenue,
                m.Currency,
            })
            .AsEnumerable()
            .ToLookup(m => persons.GetValueOrDefault(m.CustomerKey, m.CustomerKey));
        if (!states.Any(p => p.Any(m => m.MonthDateKey == month)))
            return [];
        var atRisk = new List<CustomerAtRisk>();
        foreach (var person in states)
        {
            var (then, here) = (
                person.Where(m => m.MonthDateKey == before && m.IsActive).ToList(),
                person.Where(m => m.MonthDateKey == month).ToList()
            );
            if (then.Count == 0)
                continue;
            bool? hasLeft =
                here.Exists(m => m.IsActive) ? false
                : here.Exists(m => m.IsChurned) ? true
                : null;
            var (revenue, currency) = Money.Sum(then.Select(m => (m.Revenue, m.Currency)));
            atRisk.Add(
                new(
                    person.Key,
                    hasLeft,
                    hasLeft == true ? here.Max(m => m.ChurnedDateKey) : SpecialMember.NotApplicable,
                    hasLeft == true
                        ? here.Select(m => m.Destination).FirstOrDefault(d => d is not null)
                        : null,
                    revenue,
                    currency
                )
            );
        }
        return atRisk;
    }
}
