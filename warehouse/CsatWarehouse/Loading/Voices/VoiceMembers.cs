using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;

namespace CsatWarehouse.Loading.Voices;

/// <summary>Resolves what invitations, reviews and mystery visits refer to. Teams, agents and tickets are of other sources: facts keep their ids.</summary>
sealed class VoiceMembers : IDisposable
{
    readonly RecordMap _map;
    readonly DateMembers _dates;
    readonly LocalDays _days;
    readonly CodedMembers _channels;
    readonly CodedMembers _topics;
    readonly CodedMembers _stages;
    readonly CustomerMembers _customers;

    public VoiceMembers(LoadScope scope, SourceLayout layout)
    {
        var context = scope.Context;
        _map = layout.Records;
        SourceSystemKey = LayoutMembers.SourceKey(context, layout);
        _dates = new(context, scope.Workspace.FirstMonthOfYear);
        _days = new(scope.Workspace.TimeZone, _dates);
        _channels = CodedMembers.Channels(context);
        _topics = CodedMembers.Topics(context);
        _stages = CodedMembers.Stages(context);
        _customers = CustomerMembers.Of(scope, SourceSystemKey);
    }

    public long SourceSystemKey { get; }

    public long Day(DateOnly date) => _dates.KeyOf(date);

    /// <summary>-1 where there is no instant.</summary>
    public long DayOf(DateTime? utc) => _days.KeyOf(utc);

    public long Channel(ExportRecord row) =>
        _channels.KeyOf(row.Text("channel"), _map.Names("channel"));

    public long Topic(ExportRecord row) => _topics.KeyOf(row.Text("topic"), _map.Names("topic"));

    /// <summary>-1 where it is blank: the record is about no one stage.</summary>
    public long Stage(ExportRecord row) => _stages.KeyOf(row.Text("stage"), isExported: false);

    public long Customer(ExportRecord row) =>
        _customers.KeyOf(row.Text("customer"), row.Text("customerEmail"));

    public void Dispose() => _customers.Dispose();
}
