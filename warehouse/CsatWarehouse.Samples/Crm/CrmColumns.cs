using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Writing;

namespace CsatWarehouse.Samples.Crm;

readonly record struct AccountState(Organization Organization, DateTime End);

readonly record struct ManagerState(int Index, PersonName Name, DateTime End);

/// <summary>A contact as the CRM shows it at the end of a month.</summary>
readonly record struct ContactState(Customer Customer, Timeline Time, int Month)
{
    /// <summary>The first of the month of the first contract.</summary>
    public DateTime Created => Timeline.Utc(Time.MonthOf(Customer.Joined), 36_000);

    public DateTime Modified =>
        Customer.Moved <= Month ? Timeline.Utc(Time.MonthOf(Customer.Moved), 36_000) : Created;
}

/// <summary>The columns of Salesforce's objects as Fivetran copies them, with this company's own fields behind (<c>_c</c>).</summary>
static class CrmColumns
{
    static readonly string[] Industries =
    [
        "Retail",
        "Agriculture",
        "Logistics",
        "Health care",
        "Construction",
        "IT",
    ];

    public static Layout<AccountState> Account { get; } =
        new Layout<AccountState>()
            .Instant("_fivetran_synced", a => a.End)
            .Blank("account_number", "account_source", "annual_revenue")
            .Blank(
                "billing_city",
                "billing_country",
                "billing_country_code",
                "billing_geocode_accuracy",
                "billing_latitude",
                "billing_longitude",
                "billing_postal_code",
                "billing_state",
                "billing_state_code",
                "billing_street"
            )
            .Blank("description", "fax")
            .Text("id", a => SalesforceId.Of(SalesforceId.Account, a.Organization.Index))
            .Text("industry", a => Industries[a.Organization.Index % Industries.Length])
            .Constant("is_deleted", "false")
            .Blank(
                "jigsaw_company_id",
                "last_activity_date",
                "last_referenced_date",
                "last_viewed_date",
                "master_record_id"
            )
            .Text("name", a => a.Organization.Name)
            .Blank("number_of_employees")
            .Text(
                "owner_id",
                a => SalesforceId.Of(SalesforceId.User, a.Organization.Index % Salesforce.Managers)
            )
            .Blank("ownership", "parent_id", "phone", "photo_url", "rating", "record_type_id")
            .Blank(
                "shipping_city",
                "shipping_country",
                "shipping_country_code",
                "shipping_geocode_accuracy",
                "shipping_latitude",
                "shipping_longitude",
                "shipping_postal_code",
                "shipping_state",
                "shipping_state_code",
                "shipping_street"
            )
            .Blank("sic", "sic_desc", "site", "ticker_symbol")
            .Constant("type", "Customer")
            .Blank("website")
            .Constant("_fivetran_active", "true")
            .Number("zendesk_organization_id_c", a => a.Organization.Id);

    public static Layout<ManagerState> User { get; } =
        new Layout<ManagerState>()
            .Constant("_fivetran_deleted", "false")
            .Instant("_fivetran_synced", u => u.End)
            .Text("id", u => SalesforceId.Of(SalesforceId.User, u.Index))
            .Text(
                "email",
                u => FormattableString.Invariant($"manager{u.Index + 1}@svitanok.example")
            )
            .Text("first_name", u => u.Name.First)
            .Text("last_name", u => u.Name.Last)
            .Text("name", u => u.Name.Full)
            .Constant("is_active", "true")
            .Constant("title", "Account manager")
            .Constant("department", "Business sales")
            .Constant("time_zone_sid_key", "Europe/Kiev")
            .Constant("user_type", "Standard")
            .Constant("_fivetran_active", "true");

    public static Layout<ContactState> Contact(Population population) =>
        new Layout<ContactState>()
            .Text("id", c => SalesforceId.Of(SalesforceId.Contact, c.Customer.Index))
            .Instant("_fivetran_synced", c => c.Time.EndOf(c.Month))
            .Text(
                "account_id",
                c =>
                    Organization.IndexOf(c.Customer) is { } index
                        ? SalesforceId.Of(SalesforceId.Account, index)
                        : null
            )
            .Instant("created_date", c => c.Created)
            .Text("email", c => population.EmailOf(c.Customer))
            .Text("first_name", c => population.NameOf(c.Customer).First)
            .Constant("is_deleted", "FALSE")
            .Instant("last_modified_date", c => c.Modified)
            .Text("last_name", c => population.NameOf(c.Customer).Last)
            .Constant("mailing_country", "Ukraine")
            .Text("mobile_phone", c => Population.PhoneOf(c.Customer))
            .Text("name", c => population.NameOf(c.Customer).Full)
            .Text(
                "owner_id",
                c => SalesforceId.Of(SalesforceId.User, c.Customer.Index % Salesforce.Managers)
            )
            .Instant("system_modstamp", c => c.Modified)
            .Text("customer_number_c", c => c.Customer.Number)
            .Text("region_c", c => c.Customer.RegionIn(c.Month).Code())
            .Date(
                "region_since_c",
                c =>
                    c.Customer.Moved <= c.Month
                        ? c.Time.MonthOf(c.Customer.Moved)
                        : c.Time.MonthOf(c.Customer.Joined)
            )
            .Text("segment_c", c => c.Customer.Segment.Code())
            .Text("product_c", c => c.Customer.Product.Code())
            .Text("language_c", c => c.Customer.Language);
}
