using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis.Customers;
using CsatWarehouse.Metrics.Contacts;

namespace CsatWarehouse.Kpis.Loyalty;

/// <summary>How long somebody was seen after an answer.</summary>
/// <param name="Months">From the month of the answer, which is 0, to the one in which they left or were last seen.</param>
/// <param name="Left">Null for one who was still there.</param>
readonly record struct Life(int Months, CustomerAtRisk? Left);

/// <summary>What customers did in the months of one period; nothing that came later is looked at.</summary>
sealed class Followed
{
    /// <summary>Coming back within it is about the same problem.</summary>
    static readonly TimeSpan Window = Problem.DefaultWindow.ToTimeSpan();

    readonly MonthRange _months;
    readonly PersonAttributes _attributes;
    readonly Dictionary<long, Dictionary<long, CustomerAtRisk>> _atRisk;
    readonly Dictionary<long, (double? Revenue, string? Currency)> _active;
    readonly ILookup<(long Person, long Topic), DateTime> _contacts;
    readonly DateTime _end;

    /// <param name="end">The first instant after the period.</param>
    public Followed(WarehouseContext context, CustomerReads reads, MonthRange months, DateTime end)
    {
        (_months, _end) = (months, end);
        _attributes = reads.Attributes(context);
        _atRisk = months.Months.ToDictionary(
            month => month,
            month =>
                reads.CasesOf(context, month).Select(c => c.Customer).ToDictionary(c => c.Person)
        );
        _active = reads.ActiveOf(context, months.Last);
        _contacts = reads.ContactsOf(context, months);
    }

    public DimCustomerVersion? VersionOf(long person, long dateKey) =>
        _attributes.VersionOf(person, dateKey);

    /// <summary>What a person paid in the period's last month; null for one who is not active at its end.</summary>
    public (double? Revenue, string? Currency)? PaidAtEnd(long person) =>
        _active.TryGetValue(person, out var paid) ? paid : null;

    /// <summary>Null where nothing is known of the person after the answer, and where they answered after they had left.</summary>
    public Life? Since(in OutcomeAnswer answer)
    {
        var first = Calendar.MonthOf(answer.DateKey);
        Life? life = null;
        for (var month = first; month <= _months.Last; month = Calendar.AddMonths(month, 1))
        {
            var seen = _atRisk[month].TryGetValue(answer.Person, out var state);
            // Somebody who came in the month of the answer could not leave before the next.
            if (!seen && month == first)
                continue;
            if (!seen || state.HasLeft is null)
                break;
            var months = Calendar.MonthsFrom(first, month);
            if (state.HasLeft == false)
                life = new(months, null);
            else if (state.LeftOn > 0 && state.LeftOn < answer.DateKey)
                return null;
            else
                return new(months, state);
        }
        return life;
    }

    /// <summary>Whether somebody who was asked about a contact made another about the same topic within seven days of the answer. Null where the answer is about none, or where that time was not over at the period's end.</summary>
    public bool? HasReturned(in OutcomeAnswer answer)
    {
        if (answer is not { Topic: { } topic, At: { } at } || at + Window >= _end)
            return null;
        foreach (var contact in _contacts[(answer.Person, topic)])
            if (contact > at && contact <= at + Window)
                return true;
        return false;
    }
}
