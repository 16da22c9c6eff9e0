using System.Security.Cryptography;
using System.Text;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Loading;

/// <summary>
/// Resolves what the rows of one layout refer to into dimension keys, from maps in memory. A reference that arrives before
/// its record gets an inferred member with a key of its own.
/// </summary>
sealed class SurveyMembers
{
    readonly WarehouseContext _context;
    readonly SourceLayout _layout;
    readonly int _firstMonthOfYear;
    readonly HashSet<int> _years;
    readonly Dictionary<string, long> _channels;
    readonly Dictionary<string, long> _customers;
    readonly Dictionary<string, long>[] _classifications;
    readonly KeyRange _channelKeys;
    readonly KeyRange _customerKeys;
    readonly KeyRange _classificationKeys;

    SurveyMembers(WarehouseContext context, SourceLayout layout, int firstMonthOfYear)
    {
        _context = context;
        _layout = layout;
        _firstMonthOfYear = firstMonthOfYear;
        _channelKeys = new(context, "DimChannel");
        _customerKeys = new(context, "DimCustomer", 1000);
        _classificationKeys = new(context, "DimClassification");
        var named = new LayoutMembers(context, layout);
        SourceSystemKey = named.SourceSystemKey;
        SurveyKey = named.SurveyKey();
        QuestionKeys = named.QuestionKeys();
        _years = [.. context.Dates.Where(d => d.DateKey > 0).Select(d => d.Year).Distinct()];
        _channels = context.Channels.ToDictionary(
            c => c.Code,
            c => c.ChannelKey,
            StringComparer.Ordinal
        );
        _customers = context
            .Customers.Where(c => c.SourceSystemKey == SourceSystemKey)
            .ToDictionary(c => c.ExternalId, c => c.CustomerKey, StringComparer.Ordinal);
        _classifications = named.Classifications();
    }

    public long SourceSystemKey { get; }
    public long SurveyKey { get; }

    /// <summary>In the order of the layout's questions.</summary>
    public long[] QuestionKeys { get; }

    /// <summary>Brings the members that the layout itself names up to date; call it inside the load's transaction.</summary>
    public static SurveyMembers Resolve(
        WarehouseContext context,
        SourceLayout layout,
        int firstMonthOfYear
    ) => new(context, layout, firstMonthOfYear);

    /// <summary>The day's key; a year that no fact has had yet is added to the calendar whole.</summary>
    public long DateKey(DateOnly date)
    {
        if (_years.Add(date.Year))
        {
            for (
                var day = new DateOnly(date.Year, 1, 1);
                day.Year == date.Year;
                day = day.AddDays(1)
            )
            {
                _context.Dates.Add(DimDate.Of(day, _firstMonthOfYear));
                if (day == DateOnly.MaxValue)
                    break;
            }
            Save();
        }
        return Calendar.DateKey(date);
    }

    public long CustomerKey(SurveyResponseRow row)
    {
        var id =
            row.CustomerId ?? (row.CustomerEmail is { Length: > 0 } mail ? HashOf(mail) : null);
        if (id is null)
            return SpecialMember.NotApplicable;
        if (!_customers.TryGetValue(id, out var key))
        {
            key = _customerKeys.Next();
            _context.Customers.Add(
                new()
                {
                    CustomerKey = key,
                    SourceSystemKey = SourceSystemKey,
                    ExternalId = id,
                    IsInferred = true,
                }
            );
            _customers.Add(id, key);
            if (_context.ChangeTracker.Entries().Skip(999).Any())
                Save();
        }
        return key;
    }

    public long ChannelKey(string? code)
    {
        if (code is not { Length: > 0 })
            return _layout.Map.Channel is null
                ? SpecialMember.NotApplicable
                : SpecialMember.Unknown;
        if (!_channels.TryGetValue(code, out var key))
        {
            key = _channelKeys.Next();
            _context.Channels.Add(
                new()
                {
                    ChannelKey = key,
                    Code = code,
                    Name = MemberName.Of(code),
                    IsInferred = true,
                }
            );
            Save();
            _channels.Add(code, key);
        }
        return key;
    }

    /// <param name="index">The classification's place in the layout.</param>
    public long ClassificationKey(int index, string code)
    {
        if (!_classifications[index].TryGetValue(code, out var key))
        {
            key = _classificationKeys.Next();
            _context.Classifications.Add(
                new()
                {
                    ClassificationKey = key,
                    Dimension = _layout.Classifications[index].Name,
                    Code = code,
                    Name = MemberName.Of(code),
                }
            );
            Save();
            _classifications[index].Add(code, key);
        }
        return key;
    }

    /// <summary>Writes members that are still only in memory; call it before the transaction ends.</summary>
    public void Save()
    {
        _context.SaveChanges();
        _context.ChangeTracker.Clear();
    }

    static string HashOf(string mail) =>
        "mail:"
        + Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(mail.Trim().ToLowerInvariant()))
        );
}
