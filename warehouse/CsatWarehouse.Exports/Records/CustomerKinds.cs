using CsatWarehouse.Exports.Profiles;
using static CsatWarehouse.Exports.Records.RecordField;

namespace CsatWarehouse.Exports.Records;

/// <summary>Who the customers are, and what becomes of them.</summary>
static class CustomerKinds
{
    public static RecordKind Account { get; } =
        new(
            SourceKind.Account,
            "One account: a company, household or contract that contacts belong to",
            [RecordKind.Id],
            [
                Text("id", "The source's own id of the account.").Required,
                Text("name", "What the account is called."),
                Text("externalId", "The id by which another system knows the same account."),
                Text("segment", "The segment that it belongs to, such as business or residential."),
                Text("region", "The region that it is served in."),
                Text("country", "The country of its address."),
                Text("industry", "The industry that it works in."),
                Text("parent", "The id of the account that it is a part of."),
                Text("owner", "The id of the agent who looks after it."),
                Text(
                    "mergedInto",
                    "The id of the account that it went into when the two were merged."
                ),
                Instant("createdAt", "When the account was opened."),
                Date(
                    "validFrom",
                    "The first day on which segment, region and industry hold; blank where only updatedAt tells."
                ),
            ]
        );

    public static RecordKind Contact { get; } =
        new(
            SourceKind.Contact,
            "One contact: a person who asks, answers and is asked",
            [RecordKind.Id],
            [
                Text("id", "The source's own id of the person.").Required.OfCustomer,
                Text("account", "The id of the account that the person belongs to."),
                Text("name", "The person's name; personal data.").OfPerson,
                Text(
                    "email",
                    "The person's e-mail address, by which systems are joined; personal data."
                ).OfAddress,
                Text("phone", "The person's telephone number; personal data.").OfPerson,
                Text(
                    "externalId",
                    "The id by which another system knows the same person."
                ).OfPerson,
                Text("segment", "The segment that the person belongs to."),
                Text("region", "The region that the person is served in."),
                Text("language", "The language that the person prefers, such as uk."),
                Text(
                    "mergedInto",
                    "The id of the contact that it went into when the two were merged."
                ).OfCustomer,
                Instant("createdAt", "When the person was first recorded."),
                Date(
                    "validFrom",
                    "The first day on which segment, region and language hold; blank where only updatedAt tells."
                ),
            ]
        );

    public static RecordKind CustomerStatus { get; } =
        new(
            SourceKind.CustomerStatus,
            "One customer in one month",
            ["customer", "month"],
            [
                Text("customer", "The id of the account or contact.").Required.OfCustomer,
                Month("month", "The month that the row is about.").Required,
                OneOf(
                    "status",
                    ["active", "churned"],
                    "What the customer was at the month's end."
                ).Required,
                Number(
                    "revenue",
                    "Revenue of the month, in the currency beside it; negative for a net credit."
                ),
                Text("currency", "The currency of the revenue, by its ISO 4217 code."),
                Date("churnedOn", "The day on which the customer left."),
                Text(
                    "destination",
                    "Where the customer went: the competitor, or that none took over."
                ),
                Text(
                    "reason",
                    "Why the customer left, in the customer's words or the source's code."
                ).OfPerson,
            ]
        );
}
