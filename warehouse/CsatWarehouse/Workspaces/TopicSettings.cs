using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;

namespace CsatWarehouse.Workspaces;

/// <summary>One topic of tickets and reviews as <c>csat.json</c> describes it.</summary>
/// <param name="Code">As the sources say it.</param>
/// <param name="Stage">The stage of the journey at which it comes up; null where none is named.</param>
/// <param name="Owner">The department that answers for it; null for that of the stage.</param>
public sealed record TopicSettings(string Code, MemberName? Name, string? Stage, MemberName? Owner)
{
    public static TopicSettings Read(StrictObject topic) =>
        new(
            topic.RequiredText("code"),
            NameOf(topic, "name"),
            topic.Text("stage"),
            NameOf(topic, "owner")
        );

    static MemberName? NameOf(StrictObject topic, string member) =>
        LocalizedText.Read(topic.Value(member)) is { } text ? MemberName.Of(text, "") : null;
}
