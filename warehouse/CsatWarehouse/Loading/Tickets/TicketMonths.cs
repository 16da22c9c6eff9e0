using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Loading.Tickets;

/// <summary>The months whose figures a load of tickets changes.</summary>
sealed class TicketMonths
{
    readonly HashSet<long> _months = [];
    long _lastDay;

    public IReadOnlySet<long> All => _months;

    /// <summary>Nothing for -1, the day of what has not happened.</summary>
    public void Add(long dateKey)
    {
        if (dateKey <= SpecialMember.Unknown || dateKey == _lastDay)
            return;
        _lastDay = dateKey;
        _months.Add(Calendar.MonthOf(dateKey));
    }
}
