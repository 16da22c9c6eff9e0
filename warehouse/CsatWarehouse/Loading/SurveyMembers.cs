using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading;

/// <summary>
/// Resolves what the rows of one layout refer to into dimension keys, from maps in memory. A reference that arrives before
/// its record gets an inferred member with a key of its own.
/// </summary>
sealed class SurveyMembers : IDisposable
{
    readonly WarehouseContext _context;
    readonly SourceLayout _layout;
    readonly DateMembers _dates;
    readonly CodedMembers _channels;
    readonly CustomerMembers _customers;
    readonly Dictionary<string, long>[] _classifications;
    readonly KeyRange _classificationKeys;

    SurveyMembers(LoadScope scope, SourceLayout layout)
    {
        var context = _context = scope.Context;
        _layout = layout;
        _classificationKeys = new(context, "DimClassification");
        var named = new LayoutMembers(context, layout);
        SourceSystemKey = named.SourceSystemKey;
        SurveyKey = named.SurveyKey();
        QuestionKeys = named.QuestionKeys();
        _dates = new(context, scope.Workspace.FirstMonthOfYear);
        _channels = CodedMembers.Channels(context);
        _customers = CustomerMembers.Of(scope, SourceSystemKey);
        _classifications = named.Classifications();
    }

    public long SourceSystemKey { get; }
    public long SurveyKey { get; }

    /// <summary>In the order of the layout's questions.</summary>
    public long[] QuestionKeys { get; }

    /// <summary>Brings the members that the layout itself names up to date; call it inside the load's transaction.</summary>
    public static SurveyMembers Resolve(LoadScope scope, SourceLayout layout) => new(scope, layout);

    /// <summary>The day's key; a year that no fact has had yet is added to the calendar whole.</summary>
    public long DateKey(DateOnly date) => _dates.KeyOf(date);

    public long CustomerKey(SurveyResponseRow row) =>
        _customers.KeyOf(row.CustomerId, row.CustomerEmail);

    public long ChannelKey(string? code) => _channels.KeyOf(code, _layout.Map.Channel is not null);

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
            _context.SaveChanges();
            _context.ChangeTracker.Clear();
            _classifications[index].Add(code, key);
        }
        return key;
    }

    public void Dispose() => _customers.Dispose();
}
